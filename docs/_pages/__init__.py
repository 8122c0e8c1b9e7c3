"""What the generated pages are made of."""
