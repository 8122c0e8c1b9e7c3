"""How a body decides: quorum, majority, the chair's vote; what is not known stays so.

A parameter of a rule that is not known is None.  The outcome is then UNKNOWN only where some value
of it would carry the vote and another would not.
"""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Final, final

from attrs import frozen

from ekonomia.codes import Code, Language
from ekonomia.network.committee_codes import ResolutionKind
from ekonomia.shapes import check_shape
from ekonomia.verdict import Verdict

__all__ = [
    "Choice",
    "DecisionRule",
    "Majority",
    "MajorityKind",
    "Mode",
    "Resolution",
    "Vote",
    "VoteOutcome",
]


@final
class MajorityKind(Code):
    """What the votes for a motion are held against."""

    SIMPLE = "zwykla", "większość zwykła", "simple majority", "more votes for than against"
    ABSOLUTE = (
        "bezwzgledna",
        "większość bezwzględna",
        "absolute majority",
        "more votes for than against and abstaining together",
    )
    OF_PRESENT = "obecnych", "część obecnych", "a part of those present", "the part itself suffices"
    OF_ALL = "wszystkich", "część wszystkich członków", "a part of all members", "as above"


@final
class Mode(Code):
    """How a vote is taken."""

    MEETING = "posiedzenie", "na posiedzeniu", "at a meeting"
    REMOTE = "zdalnie", "zdalnie", "at a remote meeting"
    CIRCULAR = "obiegowo", "w trybie obiegowym", "by letter"


@final
class Choice(Code):
    """How the chair voted."""

    FOR = "za", "za", "for"
    AGAINST = "przeciw", "przeciw", "against"
    ABSTAINED = "wstrzymanie", "wstrzymanie się", "abstained"
    NONE = "bez_glosu", "bez głosu", "did not vote"


_QUALIFIED: Final = (MajorityKind.OF_PRESENT, MajorityKind.OF_ALL)


@final
@frozen(kw_only=True)
class Majority:
    """The majority a motion needs.

    Attributes:
        kind: What the votes for it are held against.
        share: Of a qualified majority, the part that suffices, above 0 and at most 1; None: it is
            not known.  Other majorities have none.

    >>> Majority(kind=MajorityKind.OF_PRESENT, share=Fraction(2, 3)).share
    Fraction(2, 3)
    """

    kind: MajorityKind
    share: int | Fraction | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self, self._contradictions())

    def _contradictions(self) -> Iterator[tuple[str, bool]]:
        yield (
            f"expected no share with {self.kind}, got {self.share}",
            self.share is not None and self.kind not in _QUALIFIED,
        )
        yield (
            f"expected a share above 0 and at most 1, got {self.share}",
            self.share is not None and not 0 < self.share <= 1,
        )

    def __str__(self) -> str:
        return self.kind.en if self.share is None else f"{self.share} {self.kind.en}"


@final
@frozen(kw_only=True)
class DecisionRule:
    """How a body decides; what is not known is None.

    Attributes:
        quorum: The part of all members that must take part, which itself suffices; 0: none.
        needs_chair: Whether the chair must be among them.
        majority: What a motion needs.
        chair_breaks_ties: Whether the chair's vote decides where a simple majority fails for as
            many votes against as for.
        is_open: Whether the vote is open; without effect on what carries.
        allows_circular: Whether motions may be put to the vote by letter.
        allows_remote: Whether at a remote meeting.
        guests_vote: Whether guests vote, who do not count for the quorum.

    >>> str(DecisionRule(quorum=Fraction(1, 2), majority=Majority(kind=MajorityKind.SIMPLE)))
    'quorum 1/2, simple majority'
    """

    quorum: int | Fraction | None = None
    needs_chair: bool | None = None
    majority: Majority | None = None
    chair_breaks_ties: bool | None = None
    is_open: bool | None = None
    allows_circular: bool | None = None
    allows_remote: bool | None = None
    guests_vote: bool | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self, self._contradictions())

    def _contradictions(self) -> Iterator[tuple[str, bool]]:
        yield (
            f"expected a quorum from 0 to 1, got {self.quorum}",
            self.quorum is not None and not 0 <= self.quorum <= 1,
        )

    def __str__(self) -> str:
        parts = [
            "" if self.quorum is None else f"quorum {self.quorum}",
            "the chair present" if self.needs_chair else "",
            "" if self.majority is None else str(self.majority),
            "casting vote of the chair" if self.chair_breaks_ties else "",
            "open vote" if self.is_open else "",
            "by letter too" if self.allows_circular else "",
            "remotely too" if self.allows_remote else "",
            "guests without a vote" if self.guests_vote is False else "",
        ]
        return ", ".join(filter(None, parts)) or "not known"


@final
@frozen(kw_only=True)
class Vote:
    """How a vote went.

    Attributes:
        members: How many members the body has.
        present: How many of them took part: at a meeting the present, by letter those who answered.
        votes_for: Members' votes for the motion.
        votes_against: Against it.
        abstained: Abstaining.
        chair_present: Whether the chair, a member, took part; None: not known.
        chair: How the chair voted; None: not known.
        mode: How the vote was taken; None: not known.
        guests_for: Guests' votes for the motion.
        guests_against: Against it.
        guests_abstained: Abstaining.

    Raises:
        InvalidValue: A value of the wrong type, or numbers that contradict each other.
        InvalidInput: Several of these.
    """

    members: int
    present: int
    votes_for: int
    votes_against: int
    abstained: int = 0
    chair_present: bool | None = None
    chair: Choice | None = None
    mode: Mode | None = Mode.MEETING
    guests_for: int = 0
    guests_against: int = 0
    guests_abstained: int = 0

    def __attrs_post_init__(self) -> None:
        check_shape(self, self._contradictions())

    def _contradictions(self) -> Iterator[tuple[str, bool]]:
        counts = {
            "votes_for": self.votes_for,
            "votes_against": self.votes_against,
            "abstained": self.abstained,
            "guests_for": self.guests_for,
            "guests_against": self.guests_against,
            "guests_abstained": self.guests_abstained,
        }
        yield f"expected members, got {self.members}", self.members < 1
        for name, count in counts.items():
            yield f"expected a number of at least 0 for {name}, got {count}", count < 0
        yield (
            f"expected at most {self.members} present, got {self.present}",
            not 0 <= self.present <= self.members,
        )
        yield (
            f"expected at most {self.present} votes, got {self.cast}",
            self.cast > self.present,
        )
        yield (
            "expected a chair who took part, or did not, as the numbers and the chair's vote allow",
            not list(self.chairs()),
        )

    @property
    def cast(self) -> int:
        """How many members voted, abstaining included."""
        return self.votes_for + self.votes_against + self.abstained

    def chairs(self) -> Iterator[tuple[bool, Choice]]:
        """Yield whether the chair may have taken part, with each vote the chair may have cast."""
        room = {
            Choice.FOR: self.votes_for,
            Choice.AGAINST: self.votes_against,
            Choice.ABSTAINED: self.abstained,
            Choice.NONE: self.present - self.cast,
        }
        could = [(True, choice) for choice, count in room.items() if count > 0]
        if self.present < self.members:
            could.append((False, Choice.NONE))
        for present, choice in could:
            if self.chair_present in (None, present) and self.chair in (None, choice):
                yield present, choice


@final
@frozen(kw_only=True)
class VoteOutcome:
    """Whether a vote carried, and what that hangs on.

    Attributes:
        verdict: MET: it carried; UNMET: it did not; UNKNOWN: what is not known would decide.
        mode: Whether a vote may be taken that way.
        quorum: Whether enough members took part, and the chair where that is needed.
        majority: Whether the motion had its majority.
        unknown: The names of the unknown parts of the rule and of the vote that could decide.
    """

    verdict: Verdict
    mode: Verdict
    quorum: Verdict
    majority: Verdict
    unknown: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_shape(self)

    def why(self, language: Language = "pl") -> str:
        """Return the reason, in a sentence.

        >>> vote = VoteOutcome(
        ...     verdict=Verdict.UNMET, mode=Verdict.MET, quorum=Verdict.UNMET, majority=Verdict.MET
        ... )
        >>> vote.why("en")
        'not carried: no quorum'
        """
        polish = language == "pl"
        if self.verdict is Verdict.MET:
            return "uchwała podjęta" if polish else "carried"
        if self.verdict is Verdict.UNKNOWN:
            names = ", ".join(_NAMES[name][0 if polish else 1] for name in self.unknown)
            return (
                f"nie wiadomo, przesądza: {names}" if polish else f"not known, decided by: {names}"
            )
        failed = ", ".join(
            text[0 if polish else 1]
            for part, text in (
                (self.mode, ("niedopuszczalny tryb", "not by that mode")),
                (self.quorum, ("brak kworum", "no quorum")),
                (self.majority, ("brak większości", "no majority")),
            )
            if part is Verdict.UNMET
        )
        return f"uchwała niepodjęta: {failed}" if polish else f"not carried: {failed}"


_NAMES: Final = {
    "quorum": ("kworum", "quorum"),
    "needs_chair": ("wymóg obecności przewodniczącego", "whether the chair is needed"),
    "majority": ("rodzaj większości", "kind of majority"),
    "chair_breaks_ties": ("głos rozstrzygający przewodniczącego", "casting vote of the chair"),
    "allows_circular": ("dopuszczalność trybu obiegowego", "whether votes by letter are allowed"),
    "allows_remote": ("dopuszczalność głosowania zdalnego", "whether remote votes are allowed"),
    "guests_vote": ("prawo głosu gości", "whether guests vote"),
    "chair_present": ("obecność przewodniczącego", "whether the chair was present"),
    "chair": ("głos przewodniczącego", "vote of the chair"),
    "mode": ("tryb głosowania", "mode of the vote"),
}


@final
@frozen(kw_only=True)
class Resolution:
    """A resolution put to the vote.

    Attributes:
        id: Its key.
        pl: What it says, in Polish.
        kind: What it is about.
        on: The day of the vote; None: not told.
        number: Its printed number; None: not told.
        session: The number of the session within the term; None: by letter, or not told.
        rule: The rule it was decided by.
        vote: How the vote went; None: not told.
    """

    id: str
    pl: str
    kind: ResolutionKind = ResolutionKind.OTHER
    on: date | None = None
    number: str | None = None
    session: int | None = None
    rule: DecisionRule = DecisionRule()
    vote: Vote | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self)
