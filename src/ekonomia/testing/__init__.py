"""The test kit: strategies and laws for whoever builds on the library (extra: `testing`)."""

from ekonomia.testing import laws, plans, strategies

__all__ = ["laws", "plans", "strategies"]
