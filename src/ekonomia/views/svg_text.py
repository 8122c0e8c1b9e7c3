"""A line of text in a picture."""

from ekonomia.views.texts import element, xml_text

__all__ = ["text_at"]


def text_at(text: str, left: int, base: int, size: int, name: str) -> str:
    """Return a line of text as SVG.

    Args:
        text: The line; escaped here.
        left: Where it begins.
        base: The height on which its letters stand, from the top.
        size: The size of the font.
        name: Its class; may be empty.

    >>> text_at("a < b", 10, 20, 26, "")
    '<text x="10" y="20" font-size="26">a &lt; b</text>'
    """
    given: dict[str, str | int] = {"x": left, "y": base, "font-size": size}
    if name:
        given["class"] = name
    return element("text", given, xml_text(text))
