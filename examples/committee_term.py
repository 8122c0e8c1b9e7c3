"""A term of an invented regional committee: who sits in it, who misses it, what it decides.

The committee, its members, votes and survey are made up.  Printed are the term and its
compositions, the sessions in four forms, the ground of dismissal as it becomes sure, one vote that
is decided and one that hangs on a quorum nobody knows, and the yearly survey with its change.
"""

from datetime import date
from fractions import Fraction
from typing import Final

from attrs import evolve

from ekonomia.bounds import Bounds
from ekonomia.counting import number_text, percent_text, round_half_up
from ekonomia.dates import Period, read, write
from ekonomia.law import Unread
from ekonomia.network import (
    RKRES_DECISIONS,
    Answers,
    Attendance,
    Choice,
    Committee,
    CommitteeTerm,
    Constituency,
    DecisionRule,
    Form,
    Majority,
    MajorityKind,
    Membership,
    Resolution,
    ResolutionKind,
    Scale,
    Session,
    Survey,
    SurveyItem,
    Vote,
    absence_ground,
    item_result,
    outcome,
    survey_change,
)
from ekonomia.places import voivodeship
from ekonomia.rules.phrases import day_text
from ekonomia.rules.wording import cited

APPOINTED: Final = date(2023, 4, 27)
P, E, N, X = Attendance.PRESENT, Attendance.EXCUSED, Attendance.UNEXCUSED, Attendance.UNKNOWN


def member(
    id_: str, of: Constituency, role: str, since: date = APPOINTED, until: date | None = None
) -> Membership:
    """Return a seat; an open end is the end of the term."""
    return Membership(id=id_, constituency=of, period=Period(since, until), role=role)


MEMBERS: Final = (
    member("m1", Constituency.MARSHAL, "członek zarządu województwa, przewodniczący"),
    member("m2", Constituency.WOJEWODA, "dyrektor wydziału"),
    member("m3", Constituency.LOCAL_GOVERNMENT, "wójt gminy"),
    member("m4", Constituency.PES, "prezes spółdzielni socjalnej"),
    member("m5", Constituency.PES, "kierownik ZAZ", until=date(2025, 1, 15)),
    member("m6", Constituency.PUBLIC_BENEFIT_COUNCIL, "członek rady"),
    member("m7", Constituency.COOPERATIVE_UNIONS, "wiceprezes związku"),
    member("m8", Constituency.UNIVERSITIES, "adiunkt", since=date(2023, 6, 6)),
    member("m9", Constituency.EMPLOYERS, "dyrektor biura"),
    member("m10", Constituency.PES, "prezes fundacji", since=date(2025, 2, 3)),
)


def session(  # noqa: PLR0913 - a row of a table
    number: int, day: str, form: Form, place: str | None, marks: str, *, away: bool = False
) -> Session:
    """Return a session; `marks` holds a letter for each member who sat then, in their order."""
    read_marks = {"P": P, "E": E, "N": N, "?": X, "-": None}
    attendance = tuple(
        (each.id, mark)
        for each, letter in zip(MEMBERS, marks, strict=True)
        if (mark := read_marks[letter]) is not None
    )
    when = read(day, year=int(day[-4:]))
    return Session(
        number=number, when=when, form=form, place=place, is_away=away, attendance=attendance
    )


SESSIONS: Final = (
    session(1, "6 czerwca 2023", Form.ONSITE, "urząd marszałkowski", "PPPPPPPPP-"),
    session(2, "20 września 2023", Form.ONLINE, None, "PPPPNPPPE-"),
    session(3, "4-5 czerwca 2024", Form.ONSITE, "CIS w terenie", "PEPP?PPPP-", away=True),
    session(4, "2 grudnia 2024", Form.MIXED, "urząd i zdalnie", "PPPPNEEPE-"),
    session(5, "14 stycznia 2025", Form.ONLINE, None, "PPPPNPEPP-"),
)
TERM: Final = CommitteeTerm(number=1, appointed=APPOINTED, memberships=MEMBERS, sessions=SESSIONS)
COMMITTEE: Final = Committee(id="rkres", voivodeship="28", terms=(TERM,))

SIMPLE: Final = Majority(kind=MajorityKind.SIMPLE)
RESOLUTIONS: Final = (
    Resolution(
        id="u1",
        number="1/2023",
        pl="Opinia o regionalnym programie rozwoju ekonomii społecznej",
        kind=ResolutionKind.PROGRAMME,
        on=date(2023, 6, 6),
        session=1,
        rule=DecisionRule(majority=SIMPLE),
        vote=Vote(
            members=9, present=9, votes_for=7, votes_against=1, abstained=1, chair=Choice.FOR
        ),
    ),
    Resolution(
        id="u2",
        number="4/2024",
        pl="Opinia o projekcie uchwały sejmiku",
        kind=ResolutionKind.DRAFT,
        on=date(2024, 12, 2),
        session=4,
        rule=DecisionRule(majority=SIMPLE),
        vote=Vote(members=9, present=5, votes_for=4, votes_against=1, chair=Choice.FOR),
    ),
)

FIVE: Final = Scale(id="1-5", low=1, high=5)
ITEMS: Final = (
    SurveyItem(id="info", pl="Informowanie o działaniach", en="Information", scale=FIVE),
    SurveyItem(id="role", pl="Wpływ komitetu na program", en="Influence", scale=FIVE),
    SurveyItem(id="groups", pl="Praca grup roboczych", en="Working groups", scale=FIVE),
)


def survey(year: int, items: tuple[SurveyItem, ...], returned: int, *answers: Answers) -> Survey:
    """Return the survey of a year; fewer than five opinions are not published."""
    return Survey(
        id=f"ankieta-{year}",
        body="rkres",
        year=year,
        items=items,
        answers=answers,
        invited=9,
        returned=returned,
        least=5,
    )


BEFORE: Final = survey(
    2023,
    (*ITEMS[:2], SurveyItem(id="groups", pl="Powołanie grup", en="Groups set up", scale=FIVE)),
    8,
    Answers(item="info", counts=(0, 1, 3, 3, 1)),
    Answers(item="role", counts=(1, 2, 2, 1, 0), no_opinion=2),
    Answers(item="groups", counts=(0, 0, 3, 3, 1), no_opinion=1),
)
AFTER: Final = survey(
    2024,
    ITEMS,
    7,
    Answers(item="info", counts=(0, 0, 2, 3, 2)),
    Answers(item="role", counts=(Bounds(0, 1), 1, 2, 2, 0), no_opinion=1),
    Answers(item="groups", counts=(0, 1, 1, 1, 1), no_opinion=3),
)


def heading(text: str) -> None:
    """Print a heading with an empty line before it."""
    print(f"\n{text}\n{'-' * len(text)}")


def number(value: Bounds | None) -> str:
    """Return a result with two decimals, or both its ends."""
    if value is None or value.low is None or value.high is None:
        return "-"
    ends = [number_text(round_half_up(end, 2)) for end in (value.low, value.high)]
    return ends[0] if value.exact is not None else f"od {ends[0]} do {ends[1]}"


def percent(value: Bounds | None) -> str:
    """Return a share as a percentage, or both its ends."""
    if value is None or value.low is None or value.high is None:
        return "-"
    ends = [percent_text(end, places=1) for end in (value.low, value.high)]
    return ends[0] if value.exact is not None else f"od {ends[0]} do {ends[1]}"


def tell_term() -> None:
    """Print the term and its compositions, with what lacks in each."""
    region = voivodeship(COMMITTEE.voivodeship)
    print(f"Regionalny komitet (wymyślony), województwo {region.name}")
    last = TERM.last_day
    print(f"Kadencja {TERM.number}: od {day_text(APPOINTED, 'pl')}", end=" ")
    print(f"do {day_text(last, 'pl')}" if last else "do dnia nieznanego")
    print(f"Powołany w terminie: {COMMITTEE.was_appointed_in_time.name}")
    heading("Skład")
    for version in TERM.versions():
        gaps = ", ".join(each.pl for each in version.missing) or "nikogo"
        first, end = version.period.since, version.period.last
        days = f"{day_text(first, 'pl')} - {day_text(end, 'pl') if end else '...'}"
        print(f"{version.version}. {days}: {len(version.members)} osób")
        print(f"   brakuje: {gaps}")


def tell_sessions() -> None:
    """Print the sessions with those present, as far as they are known."""
    heading("Posiedzenia")
    for each in TERM.sessions:
        place = f", {each.place}" if each.place else ""
        away = ", wyjazdowe" if each.is_away else ""
        low, high = each.present.low, each.present.high
        present = f"{low}" if low == high else f"{low} lub {high}"
        print(f"{each.number}. {write(each.when)} ({each.form.pl}{place}{away})")
        print(f"   obecnych: {present} z {len(each.attendance)}")


def completed(mark: Attendance) -> CommitteeTerm:
    """Return the term with what was not known of the third session filled in."""
    first, second, third, *later = TERM.sessions
    told = tuple((id_, mark if known is X else known) for id_, known in third.attendance)
    return evolve(TERM, sessions=(first, second, evolve(third, attendance=told), *later))


def tell_absence() -> None:
    """Print how one ground of dismissal grows from open to sure."""
    heading("Nieobecność: kierownik ZAZ")
    days = (date(2023, 12, 31), date(2024, 12, 31), date(2025, 1, 14))
    for day in days:
        found = absence_ground(TERM, "m5", on=day)
        print(f"{day_text(day, 'pl')}: {found.verdict.name}, {found.why()}")
    ground = absence_ground(TERM, "m5", on=days[-1])
    print(f"Podstawa: {cited(ground.basis, 'pl')} ({ground.evidence.pl})")
    print("Gdy lista obecności posiedzenia 3 zostanie uzupełniona:")
    for mark in (N, E):
        found = absence_ground(completed(mark), "m5", on=days[-1])
        print(f"- {mark.pl}: {found.verdict.name}, {found.why()}")


def tell_votes() -> None:
    """Print what carried, and what nobody can say without the rules of the board."""
    heading("Uchwały")
    for each in RESOLUTIONS:
        print(f"{each.number}: {each.pl} ({each.kind.pl})")
        if each.vote is not None:
            vote = each.vote
            print(f"   obecnych {vote.present} z {vote.members}", end=", ")
            print(f"za {vote.votes_for}, przeciw {vote.votes_against}: ", end="")
            print(outcome(each.rule, vote).why())
    last = RESOLUTIONS[-1].vote
    if last is not None:
        for quorum in (Fraction(1, 2), Fraction(2, 3)):
            rule = DecisionRule(quorum=quorum, needs_chair=False, majority=SIMPLE)
            print(f"   przy kworum {quorum}: {outcome(rule, last).why()}")
    step = RKRES_DECISIONS.step(date(2024, 12, 2))
    if isinstance(step, Unread):
        print(f"Dlaczego nie wiadomo: {step.reason('pl')}")


def tell_survey() -> None:
    """Print what the survey of the second year found, and how that changed."""
    heading(f"Ankieta za rok {AFTER.year}")
    print(f"Odpowiedziało: {percent(AFTER.response_rate)} zaproszonych")
    for item in AFTER.items:
        found = item_result(AFTER, item.id)
        if found.hidden is not None:
            print(f"{item.pl}: wynik niepodany, {found.hidden.pl} ({AFTER.least})")
        else:
            print(f"{item.pl}: średnia {number(found.mean)}, mediana {number(found.median)}")
            print(f"   oceny 4 i 5: {percent(found.top_two)}", end=", ")
            print(f"bez opinii: {percent(found.no_opinion)}")
        changed = survey_change(BEFORE, AFTER, item.id)
        if changed.reason is None:
            print(f"   zmiana średniej wobec roku {BEFORE.year}: {number(changed.mean)}")
        else:
            print(f"   bez porównania z rokiem {BEFORE.year}: {changed.reason.pl}")


def main() -> None:
    """Print everything."""
    tell_term()
    tell_sessions()
    tell_absence()
    tell_votes()
    tell_survey()


if __name__ == "__main__":
    main()
