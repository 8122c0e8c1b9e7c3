"""Code lists: words with a fixed code, a Polish and an English label.

A code is a `str` and is stored as such; terms of the field are Polish slugs without diacritics,
the identifier beside them is English.  The letter or point of a statute is a remark, never the
code.
"""

from difflib import get_close_matches
from enum import StrEnum
from typing import Literal, Self

from ekonomia.errors import InvalidValue, UnknownCode

__all__ = ["Code", "Language"]

Language = Literal["pl", "en"]
"""The two languages of labels and sentences."""


class Code(StrEnum):
    """One value of a code list.

    A list is a final subclass whose members are written `NAME = code, Polish label, English label`
    with an optional fourth part, the remark (usually the letter or point of the statute).

    Attributes:
        pl: The Polish label.
        en: The English label.
        remark: Where the code stands in its act, or what to know of it; may be empty.
    """

    pl: str
    en: str
    remark: str

    def __new__(cls, code: str, pl: str = "", en: str = "", remark: str = "") -> Self:
        """Make a member from the parts it is written with."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.pl = pl
        member.en = en
        member.remark = remark
        return member

    def label(self, language: Language = "pl") -> str:
        """Return the label in `language`."""
        return self.pl if language == "pl" else self.en

    @classmethod
    def parse(cls, text: object) -> Self:
        """Return the member whose code is `text`.

        Raises:
            InvalidValue: `text` is not a string.
            UnknownCode: The list has no such code; the message names the nearest ones.
        """
        if not isinstance(text, str):
            raise InvalidValue(
                f"{cls.__name__}: expected a code as text, got {text!r}", code="wrong_type"
            )
        found = cls._value2member_map_.get(text)
        if isinstance(found, cls):
            return found
        near = get_close_matches(text, list(cls), n=3)
        hint = (
            f"did you mean {' or '.join(map(repr, map(str, near)))}"
            if near
            else f"expected one of {', '.join(cls)}"
        )
        raise UnknownCode(f"{cls.__name__}: no code {text!r}, {hint}")
