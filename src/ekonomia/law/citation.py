"""Acts and their provisions, printed, sorted and slugged the way Polish law is cited."""

import re
from collections.abc import Iterator
from typing import Final, final

from attrs import frozen

from ekonomia.errors import InvalidValue, gather, shown
from ekonomia.law.evidence import Evidence

__all__ = ["Act", "Journal", "Provision"]

_KEY: Final = re.compile(r"[A-Z][A-Z0-9_]*")
_RANK: Final = {"rozdz": 0, "art": 1, "par": 2, "ust": 3, "pkt": 4, "lit": 5}
"""The units of an act, from the widest to the narrowest."""
_RAISED: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹"
"""The digits of an article put in later, as in art. 66¹."""
_LOWERED: Final = str.maketrans(_RAISED, "0123456789")
_NUMBER: Final = f"[0-9]+[{_RAISED}]*[a-z]*"
_UNIT: Final = re.compile(rf"{_NUMBER}|[a-z]+|{_NUMBER}-{_NUMBER}|[a-z]-[a-z]")


@final
@frozen(kw_only=True, order=True)
class Journal:
    """A place in an official journal.

    Attributes:
        year: Volume, a calendar year.
        number: The issue, where positions were counted within issues (Dziennik Ustaw to 2011).
        position: The position (*pozycja*).
        title: "Dz.U." or "M.P.".

    Raises:
        InvalidValue: A number is none, or not above 0.
        InvalidInput: Several are not.

    >>> str(Journal(year=2003, number=122, position=1143))
    'Dz.U. 2003 nr 122 poz. 1143'
    """

    year: int
    number: int | None = None
    position: int
    title: str = "Dz.U."

    def __attrs_post_init__(self) -> None:
        faults = [
            InvalidValue(
                f"journal: expected a number above 0 for {name}, got {shown(value)}",
                code="out_of_range" if type(value) is int else "wrong_type",
                path=f"$.{name}",
            )
            for name in ("year", "number", "position")
            if not (name == "number" and self.number is None)
            and (type(value := getattr(self, name)) is not int or value < 1)
        ]
        gather("Journal", faults)

    def __str__(self) -> str:
        issue = "" if self.number is None else f" nr {self.number}"
        return f"{self.title} {self.year}{issue} poz. {self.position}"


@final
@frozen(kw_only=True, repr=False)
class Act:
    """An act of law, or another instrument with provisions.

    Attributes:
        key: The library's short name, such as `UES`.
        title: The full Polish title.
        genitive: The short title in the genitive, as it follows a unit: "art. 5 ustawy o ...".
        en: What the act is about, in English.
        journal: Where it was published; None: in no journal, or nobody here knows where.
        consolidated: Consolidated texts that were seen, the newest last.
        evidence: How title and journal are known; if not said, they are only recalled.
        source: Where they were read or found; needed for a journal, and for more than a memory.

    Raises:
        InvalidValue: The key is not an upper-case word, a text is missing, or an act with a journal
            or with more evidence than memory names no source.
        InvalidInput: Several of these together.

    >>> rules = Act(key="CALL", title="regulamin", genitive="regulaminu", en="the rules of a call")
    >>> rules.evidence, rules.source
    (<Evidence.RECALLED: 'recalled'>, '')
    """

    key: str
    title: str
    genitive: str
    en: str
    journal: Journal | None = None
    consolidated: tuple[Journal, ...] = ()
    evidence: Evidence = Evidence.RECALLED
    source: str = ""

    def __attrs_post_init__(self) -> None:
        faults = [
            InvalidValue(
                f"act: expected a text that is not empty for {name}, got {shown(value)}",
                code="wrong_type",
                path=f"$.{name}",
            )
            for name in ("title", "genitive", "en")
            if type(value := getattr(self, name)) is not str or not value
        ]
        key: object = self.key
        if type(key) is not str or not _KEY.fullmatch(key):
            wrong = f"act: expected an upper-case key, got {shown(key)}"
            faults.insert(0, InvalidValue(wrong, path="$.key"))
        gather("Act", [*faults, *self._faults_of_evidence()])

    def _faults_of_evidence(self) -> Iterator[InvalidValue]:
        evidence: object = self.evidence
        source: object = self.source
        if type(evidence) is not Evidence:
            wrong = f"act: expected an Evidence, got {shown(evidence)}"
            yield InvalidValue(wrong, code="wrong_type", path="$.evidence")
        if type(source) is not str:
            wrong = f"act: expected a text for source, got {shown(source)}"
            yield InvalidValue(wrong, code="wrong_type", path="$.source")
        elif not source and (self.journal is not None or evidence is not Evidence.RECALLED):
            claim = "a journal" if self.journal is not None else f"evidence {shown(evidence)}"
            wrong = f"act: expected a source for an act with {claim}, got {shown(source)}"
            yield InvalidValue(wrong, code="contradiction", path="$.source")

    def __repr__(self) -> str:
        return f"<Act {self.key}>"

    def __str__(self) -> str:
        return self.title if self.journal is None else f"{self.title} ({self.journal})"

    def at(  # noqa: PLR0913 - one argument for each kind of unit
        self,
        art: str | None = None,
        *,
        rozdz: str | None = None,
        par: str | None = None,
        ust: str | None = None,
        pkt: str | None = None,
        lit: str | None = None,
    ) -> "Provision":
        """Return the provision of this act with these units."""
        return Provision(act=self, rozdz=rozdz, art=art, par=par, ust=ust, pkt=pkt, lit=lit)


@final
@frozen(kw_only=True, repr=False)
class Provision:
    """A unit of an act: article, paragraph, point, letter.  Numbers are data, they change.

    A unit may be a range ("2-3"), and have raised digits ("66¹").  Provisions sort naturally: art.
    5 before art. 5a before art. 5¹ before art. 10.

    Attributes:
        act: The act.
        rozdz: *rozdział*, used where an instrument has no articles.
        art: *artykuł*.
        par: *paragraf* (§), of codes and regulations.
        ust: *ustęp*.
        pkt: *punkt*.
        lit: *litera*.

    Raises:
        InvalidValue: A unit is not written like "5", "5a", "b" or "2-3".
        InvalidInput: Several are not.

    >>> UES = Act(key="UES", title="ustawa", genitive="ustawy o ekonomii społecznej", en="the Act")
    >>> str(UES.at("5", ust="2"))
    'art. 5 ust. 2 ustawy o ekonomii społecznej'
    >>> UES.at("2", pkt="5", lit="a").slug
    'ues-art-2-pkt-5-lit-a'
    """

    act: Act
    rozdz: str | None = None
    art: str | None = None
    par: str | None = None
    ust: str | None = None
    pkt: str | None = None
    lit: str | None = None

    def __attrs_post_init__(self) -> None:
        faults = [
            InvalidValue(
                f"provision: expected a unit like '5a' for {name}, got {shown(value)}",
                path=f"$.{name}",
            )
            for name in _RANK
            if (value := getattr(self, name)) is not None
            and not (type(value) is str and _UNIT.fullmatch(value))
        ]
        gather("Provision", faults)

    @property
    def units(self) -> tuple[tuple[str, str], ...]:
        """The units that are given, from the widest to the narrowest, as (kind, number)."""
        pairs = ((name, getattr(self, name)) for name in _RANK)
        return tuple((name, value) for name, value in pairs if value is not None)

    @property
    def place(self) -> str:
        """The units as printed, without the act; empty for the act as a whole."""
        return " ".join(
            f"{'§' if name == 'par' else f'{name}.' if name != 'pkt' else name} {value}"
            for name, value in self.units
        )

    def __repr__(self) -> str:
        return f"<Provision {' '.join(part for part in (self.act.key, self.place) if part)}>"

    def __str__(self) -> str:
        return f"{self.place} {self.act.genitive}" if self.units else self.act.title

    @property
    def slug(self) -> str:
        """A word for anchors and reports: lower case, parts joined by hyphens."""
        parts = (self.act.key.lower(), *(part for unit in self.units for part in unit))
        plain = re.sub(f"([{_RAISED}]+)", r"-\1", "-".join(parts)).translate(_LOWERED)
        return plain.replace("_", "-")

    @property
    def sort_key(self) -> tuple[object, ...]:
        """A natural key: numbers as numbers, then their letters; a wider unit before its parts."""
        return (self.act.key, *(_natural(name, value) for name, value in self.units))

    def __lt__(self, other: "Provision") -> bool:
        return self.sort_key < other.sort_key

    def within(self, other: "Provision") -> bool:
        """Whether this provision is `other` or a part of it (ranges count only as themselves)."""
        return self.act == other.act and set(other.units) <= set(self.units)


def _natural(kind: str, text: str) -> tuple[int, int, int, str]:
    digits = re.match(f"([0-9]*)([{_RAISED}]*)", text)
    number, raised = digits.groups() if digits else ("", "")
    letters = text.removeprefix(number + raised)
    return _RANK[kind], int(number or 0), int(raised.translate(_LOWERED) or 0), letters
