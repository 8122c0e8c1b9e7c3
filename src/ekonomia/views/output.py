"""What a view returns: a text that a notebook shows as a page or a picture."""

from collections.abc import Iterable
from typing import final

from attrs import frozen

from ekonomia.codes import Language
from ekonomia.errors import InvalidValue, gather, shown
from ekonomia.shapes import check_shape
from ekonomia.views.texts import element, xml_text

__all__ = ["Html", "Svg", "page"]


@final
@frozen(kw_only=True)
class Html:
    """A fragment of HTML; `str` gives its text, a notebook shows it.

    Attributes:
        text: One element with its style, ready to stand in any page.

    >>> str(Html(text="<p>a</p>"))
    '<p>a</p>'
    """

    text: str

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    def __str__(self) -> str:
        return self.text

    def _repr_html_(self) -> str:
        return self.text


@final
@frozen(kw_only=True)
class Svg:
    """A picture; `str` gives its text, which is a whole SVG document, a notebook shows it.

    Attributes:
        text: The `svg` element, its namespace declared.

    >>> str(Svg(text="<svg/>"))
    '<svg/>'
    """

    text: str

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    def __str__(self) -> str:
        return self.text

    def _repr_svg_(self) -> str:
        return self.text

    def _repr_html_(self) -> str:
        return self.text


def page(parts: Iterable[Html | Svg], *, title: str, language: Language = "pl") -> str:
    """Return a whole HTML page, light or dark as its reader likes, ready to be written to a file.

    Args:
        parts: What stands in it, from top to bottom.
        title: Its title; escaped here.
        language: The language of the page.

    Raises:
        InvalidValue: A part is none of these.
        InvalidInput: Several are.

    >>> page([Html(text="<p>a</p>")], title="A & B").count("A &amp; B")
    1
    """
    taken: object = parts
    if isinstance(taken, str) or not isinstance(taken, Iterable):
        raise InvalidValue(f"parts: expected Html and Svg, got {shown(parts)}", code="wrong_type")
    given = tuple(taken)
    gather(
        "page",
        [
            InvalidValue(
                f"parts: expected an Html or a Svg, got {shown(each)}",
                code="wrong_type",
                path=f"$.parts[{place}]",
            )
            for place, each in enumerate(given)
            if type(each) not in (Html, Svg)
        ],
    )
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        '<meta name="color-scheme" content="light dark">'
    )
    inside = (
        element("head", {}, (head, element("title", {}, xml_text(title)))),
        element("body", {}, map(str, given)),
    )
    return f"<!doctype html>\n{element('html', {'lang': language}, inside)}\n"
