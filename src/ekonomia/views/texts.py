"""Any text made fit for a picture, a page or a Markdown cell; nothing in it is taken for markup."""

import re
from collections.abc import Iterable, Mapping
from html import escape
from typing import Final

__all__ = ["attributes", "element", "markdown_text", "one_line", "xml_text"]

_GONE: Final = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069"
    "\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
"""Control characters, marks that turn the direction of writing, halves of characters, no-breaks
without width, and code points that no XML may hold; white space is dealt with apart."""
_MARKUP: Final = re.compile(r"([\\`*_{}\[\]<>|#~$!])")


def one_line(text: str) -> str:
    r"""Return a text on one line: white space as single spaces, control characters left out.

    >>> one_line(" a\n\tb\x00 ")
    'a b'
    """
    return " ".join(_GONE.sub("", text).split())


def xml_text(text: str) -> str:
    """Return a text on one line for XML or HTML, between tags or in quotes.

    >>> xml_text('<b> & "c"')
    '&lt;b&gt; &amp; &quot;c&quot;'
    """
    return escape(one_line(text))


def markdown_text(text: str) -> str:
    r"""Return a text on one line for a Markdown cell; what would be markup is escaped.

    >>> markdown_text("a|b\n*c* & <d>")
    'a\\|b \\*c\\* &amp; \\<d\\>'
    """
    return _MARKUP.sub(r"\\\1", one_line(text).replace("&", "&amp;"))


def attributes(given: Mapping[str, str | int]) -> str:
    """Return attributes of an element, each with a space before it and its value escaped."""
    return "".join(f' {name}="{xml_text(str(value))}"' for name, value in given.items())


def element(tag: str, given: Mapping[str, str | int], inside: str | Iterable[str] = "") -> str:
    """Return an element.

    Args:
        tag: Its name.
        given: Its attributes; their values are escaped here.
        inside: What stands in it: markup, or parts of it; its texts are escaped already.

    >>> element("p", {"class": "a"}, xml_text("1 < 2"))
    '<p class="a">1 &lt; 2</p>'
    """
    return f"<{tag}{attributes(given)}>{''.join(inside)}</{tag}>"
