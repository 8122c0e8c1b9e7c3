"""What differs between two versions: added, removed, changed field by field, moved, or kept."""

from fractions import Fraction
from typing import final

from attrs import evolve, frozen

from ekonomia.codes import Code, Language
from ekonomia.counting import percent_text
from ekonomia.dates.when import When
from ekonomia.errors import EkonomiaError, InvalidValue, UnknownCode, gather, shown
from ekonomia.plans.diff_words import FIELD_LABELS, SORT_LABELS
from ekonomia.plans.findings import quoted
from ekonomia.plans.matching import MatchedBy
from ekonomia.plans.plan import Section
from ekonomia.shapes import check_shape

__all__ = ["ChangeKind", "Difference", "Entry", "FieldChange"]


@final
class ChangeKind(Code):
    """What became of a thing; what is changed may be moved as well."""

    ADDED = "added", "dodane", "added"
    REMOVED = "removed", "usunięte", "removed"
    CHANGED = "changed", "zmienione", "changed"
    MOVED = "moved", "przestawione", "moved"
    KEPT = "kept", "bez zmian", "kept"


@final
@frozen(kw_only=True)
class FieldChange:
    """A field that holds something else than before.

    Attributes:
        field: Its name.
        old: What it held.
        new: What it holds.

    Raises:
        UnknownCode: A field that no thing compared has.
        InvalidValue: Nothing changed.
        InvalidInput: Both.
    """

    field: str
    old: object
    new: object

    def __attrs_post_init__(self) -> None:
        faults: list[EkonomiaError] = []
        if self.field not in FIELD_LABELS:
            message = f"field: expected one that is compared, got {shown(self.field)}"
            faults.append(UnknownCode(message, path="$.field"))
        if self.old == self.new:
            message = f"new: expected another value than {shown(self.old)}"
            faults.append(InvalidValue(message, code="contradiction", path="$.new"))
        gather("change", faults)

    def mirrored(self) -> "FieldChange":
        """Return the same change the other way round."""
        return evolve(self, old=self.new, new=self.old)

    def text(self, language: Language = "pl") -> str:
        """Return the field and both values in one line."""
        label = FIELD_LABELS[self.field][language == "en"]
        return f"{label}: {_said(self.old, language)} → {_said(self.new, language)}"


@final
@frozen(kw_only=True)
class Entry:
    """One thing of either version, or of both.

    Attributes:
        sort: What it is: `row`, `task`, `item` or `node`.
        old: Its id in the old version; None: it is new.
        new: Its id in the new version; None: it is gone.
        label: What it says, in Polish, in the new version if it is there.
        label_old: The same in the old one, if it is there.
        by: How the two were found to be one; None: there is only one.
        near: How near their wording is, from 0 to 1; None: there is only one.
        changes: Fields that differ, in their order.
        is_moved: Whether it changed its place among the things of its sort that are in both.
        old_place: Its place in the old version, from 0.
        new_place: Its place in the new one.
    """

    sort: str
    old: str | None = None
    new: str | None = None
    label: str
    label_old: str
    by: MatchedBy | None = None
    near: Fraction | None = None
    changes: tuple[FieldChange, ...] = ()
    is_moved: bool = False
    old_place: int | None = None
    new_place: int | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self, blank=("label", "label_old"))

    @property
    def kind(self) -> ChangeKind:
        """What became of it; a change counts before a move."""
        if self.old is None:
            return ChangeKind.ADDED
        if self.new is None:
            return ChangeKind.REMOVED
        if self.changes:
            return ChangeKind.CHANGED
        return ChangeKind.MOVED if self.is_moved else ChangeKind.KEPT

    def mirrored(self) -> "Entry":
        """Return the same entry with the two versions exchanged."""
        return evolve(
            self,
            old=self.new,
            new=self.old,
            label=self.label_old,
            label_old=self.label,
            old_place=self.new_place,
            new_place=self.old_place,
            changes=tuple(change.mirrored() for change in self.changes),
        )

    def text(self, language: Language = "pl") -> str:
        """Return in one line what became of it, how it was matched, and what changed."""
        head = f"{self.kind.label(language)}: {SORT_LABELS[self.sort][language == 'en']}"
        ids = " → ".join(dict.fromkeys(each for each in (self.old, self.new) if each is not None))
        line = f"{head} {ids} {quoted(self.label, language)}"
        if self.by is MatchedBy.WORDING and self.label == self.label_old:
            line += " (ta sama treść)" if language == "pl" else " (the same wording)"
        elif self.by is not None and self.near is not None:
            near = percent_text(self.near, language, 0, limit=1)
            line += f" ({self.by.label(language)}, {near})"
        said = [change.text(language) for change in self.changes]
        if self.changes and self.is_moved:
            said.append(ChangeKind.MOVED.label(language))
        return f"{line}: {'; '.join(said)}" if said else line


@final
@frozen(kw_only=True)
class Difference:
    """What differs between two versions of one thing.

    Attributes:
        changes: Fields of the whole that differ.
        entries: Everything in either version, each once: in the order of the new one, then what is
            gone in the order of the old one.
    """

    changes: tuple[FieldChange, ...] = ()
    entries: tuple[Entry, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self)
        in_order = sorted(
            self.entries,
            key=lambda each: (each.new_place is None, each.new_place or 0, each.old_place or 0),
        )
        object.__setattr__(self, "entries", tuple(in_order))

    def of_kind(self, kind: ChangeKind) -> tuple[Entry, ...]:
        """Return the entries of a kind, in their order."""
        return tuple(entry for entry in self.entries if entry.kind is kind)

    @property
    def added(self) -> tuple[Entry, ...]:
        """What only the new version has."""
        return self.of_kind(ChangeKind.ADDED)

    @property
    def removed(self) -> tuple[Entry, ...]:
        """What only the old version has."""
        return self.of_kind(ChangeKind.REMOVED)

    @property
    def changed(self) -> tuple[Entry, ...]:
        """What is in both and holds something else, moved or not."""
        return self.of_kind(ChangeKind.CHANGED)

    @property
    def moved(self) -> tuple[Entry, ...]:
        """What is in both at another place, changed or not."""
        return tuple(entry for entry in self.entries if entry.is_moved)

    @property
    def kept(self) -> tuple[Entry, ...]:
        """What is the same in both, at the same place."""
        return self.of_kind(ChangeKind.KEPT)

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs."""
        return not self.changes and len(self.kept) == len(self.entries)

    def mirrored(self) -> "Difference":
        """Return what differs with the two versions exchanged."""
        return Difference(
            changes=tuple(change.mirrored() for change in self.changes),
            entries=tuple(entry.mirrored() for entry in self.entries),
        )

    def text(self, language: Language = "pl") -> str:
        """Return a line for each field of the whole and each entry that is not kept."""
        lines = [change.text(language) for change in self.changes]
        lines += [each.text(language) for each in self.entries if each.kind is not ChangeKind.KEPT]
        return "\n".join(lines)


def _said(value: object, language: Language) -> str:
    if value is None or value in ((), ""):
        return "brak" if language == "pl" else "nothing"
    if isinstance(value, Code):
        return value.label(language)
    if isinstance(value, When):
        return value.edtf or value.precision.label(language)
    if isinstance(value, Section):
        return value.printed or ("bez nagłówka" if language == "pl" else "no heading")
    if isinstance(value, tuple):
        return ", ".join(_said(each, language) for each in value)
    return f"{value}" if isinstance(value, str | int) else shown(value)
