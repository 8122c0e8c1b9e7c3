"""The life of a social cooperative from its founding in 2018 to the status of 2023.

Three persons found it, fourteen days after the law let three do so.  Told are the founding, the
start-up year, the first surplus and where it may go, the day on which other members were too many,
the ground of liquidation that drew near, and the one the epidemic kept away.  Each page names the
day and the article; what is expected stands beside the facts and is compared at the end.

Run it with `python examples/social_cooperative_life.py`.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from re import sub
from textwrap import fill
from typing import Any, Final

from attrs import evolve, frozen

from ekonomia import Outcome
from ekonomia.counting import DAYS, PERSONS, amount_text, counted
from ekonomia.entities import FounderKind
from ekonomia.law import social_cooperatives as law
from ekonomia.rules import Finding
from ekonomia.rules.algebra import Compare, InForce
from ekonomia.rules.phrases import day_text
from ekonomia.rules.wording import cited, mark, reading_text
from ekonomia.status.codes import Question
from ekonomia.status.social_cooperative import COOP
from ekonomia.status.social_cooperative_facts import SocialCooperativeFacts
from ekonomia.status.social_cooperative_surplus import surplus_split

MET: Final = Outcome.MET
UNMET: Final = Outcome.UNMET
NOT_APPLICABLE: Final = Outcome.NOT_APPLICABLE

FOUNDED: Final = SocialCooperativeFacts(
    name="Spółdzielnia Socjalna Szarotka",
    founder_kinds=frozenset({FounderKind.NATURAL_PERSONS}),
    at_risk_founders=2,
    other_founders=1,
    raised_limit=False,
    at_risk_members=2,
    other_members=1,
    at_risk_admitted=0,
    holds_ps_status=False,
    reintegration_purpose=True,
    start_financed_on=date(2018, 4, 9),
    first_accounts_approved=False,
)
"""Two persons of the catalogue and one outside it; a labour office gave money for the start."""

ENTERED: Final = evolve(FOUNDED, registered_on=date(2018, 5, 7))
GROWN: Final = evolve(ENTERED, at_risk_members=4, members=5, at_risk_admitted=2)
SURPLUS: Final = Decimal("12345.67")
DRAFT: Final = evolve(
    GROWN,
    surplus=SURPLUS,
    to_reserve_fund=Decimal("4938.27"),
    to_social_aims=Decimal("4938.27"),
    to_investment_fund=Decimal("2469.13"),
    to_mutual_fund=Decimal("0.00"),
    in_consortium=False,
)
"""Forty, forty, and the rest to an investment fund: what old guides say."""
RESOLVED: Final = evolve(
    DRAFT,
    to_reserve_fund=Decimal("6172.84"),
    to_social_aims=Decimal("6172.83"),
    to_investment_fund=Decimal("0.00"),
)
EXAMINED: Final = evolve(
    GROWN,
    first_accounts_approved=True,
    first_accounts_approved_on=date(2019, 6, 28),
    lustration_on=date(2019, 11, 15),
    lustrated=True,
)
OVER: Final = evolve(
    EXAMINED,
    at_risk_members=3,
    other_members=4,
    members=7,
    over_limit_since=date(2019, 10, 14),
)
BALANCED: Final = evolve(OVER, at_risk_members=4, members=8, over_limit_since=None)
SHRUNK: Final = evolve(
    BALANCED,
    at_risk_members=2,
    other_members=2,
    members=4,
    below_minimum_since=date(2020, 8, 20),
    in_start_up_year=False,
)
HOLDER: Final = evolve(
    BALANCED, at_risk_members=3, other_members=6, members=9, holds_ps_status=True
)


@frozen(kw_only=True)
class Page:
    """One day of its life: what happened, what is asked, and what the answer should be."""

    on: date
    title: str
    story: str
    facts: SocialCooperativeFacts
    expected: dict[str, Outcome]
    aside: str = ""


PAGES: Final = (
    Page(
        on=date(2018, 3, 30),
        title="Za mało osób",
        story="Trzy osoby chcą założyć spółdzielnię socjalną: dwie bezrobotne i jedna, która ma "
        "pracę. To ostatni dzień, w którym ustawa żąda pięciu.",
        facts=FOUNDED,
        expected={"natural_founders": UNMET, "founder_share": MET},
    ),
    Page(
        on=date(2018, 4, 14),
        title="Założenie",
        story="Dwa tygodnie później wystarczą trzy. Jedna osoba spoza katalogu na troje "
        "założycieli mieści się w połowie.",
        facts=FOUNDED,
        expected={"name": MET, "natural_founders": MET, "founder_share": MET},
    ),
    Page(
        on=date(2018, 12, 1),
        title="Rok na dojście do pięciu",
        story="Wpis do KRS nastąpił 7 maja 2018 r. Członków jest troje, a ustawa wymaga pięciu: "
        "trojgu założycielom daje na to dwanaście miesięcy. Czworgu nie dałaby ani dnia.",
        facts=ENTERED,
        expected={"min_members": MET, "liquidation_start_up": MET},
    ),
    Page(
        on=date(2019, 5, 8),
        title="Co by było dzień po terminie",
        story="Gdyby do 7 maja 2019 r. nikogo nie przyjęto, nazajutrz powstałaby podstawa "
        "likwidacji.",
        facts=ENTERED,
        expected={"min_members": UNMET, "liquidation_start_up": UNMET},
    ),
    Page(
        on=date(2019, 5, 8),
        title="Co się stało",
        story="W kwietniu przyjęto i zatrudniono dwie osoby z katalogu: członków jest pięcioro.",
        facts=GROWN,
        expected={"min_members": MET, "liquidation_start_up": MET},
    ),
    Page(
        on=date(2019, 6, 28),
        title="Pierwsza nadwyżka: projekt uchwały",
        story="Do podziału jest 12 345,67 zł. Zarząd przepisał podział ze starego poradnika: 40% "
        "na fundusz zasobowy, 40% na cele społeczne, reszta na fundusz inwestycyjny.",
        facts=DRAFT,
        expected={
            "reserve_fund_share": MET,
            "social_aims_share": MET,
            "mutual_fund": UNMET,
            "investment_fund": NOT_APPLICABLE,
            "liquidation_surplus": UNMET,
        },
        aside="surplus",
    ),
    Page(
        on=date(2019, 6, 28),
        title="Pierwsza nadwyżka: uchwała",
        story="Walne zgromadzenie dzieli całość między dwa pierwsze cele; członkowie nie dostają "
        "nic.",
        facts=evolve(
            RESOLVED,
            to_members=Decimal("0.00"),
            to_share_fund=Decimal("0.00"),
            share_interest=Decimal("0.00"),
        ),
        expected={"mutual_fund": MET, "profit_lock": MET, "liquidation_surplus": MET},
    ),
    Page(
        on=date(2019, 10, 14),
        title="Za dużo innych członków",
        story="Jesienią członków było ośmioro, po połowie. 14 października 2019 r. odchodzi osoba "
        "z katalogu i innych jest czworo na siedmioro.",
        facts=OVER,
        expected={"member_share": UNMET, "liquidation_member_share": MET},
        aside="members",
    ),
    Page(
        on=date(2020, 1, 2),
        title="Lustracja",
        story="Start sfinansowano ze środków publicznych, więc pierwsza lustracja musiała się "
        "odbyć w pół roku od zatwierdzenia sprawozdania z 28 czerwca 2019 r. Odbyła się 15 "
        "listopada.",
        facts=EXAMINED,
        expected={"lustration": MET},
    ),
    Page(
        on=date(2020, 1, 14),
        title="Podstawa likwidacji się zbliża",
        story="Limit jest przekroczony od trzech miesięcy bez przerwy, skład się nie zmienił.",
        facts=OVER,
        expected={"member_share": UNMET, "liquidation_member_share": MET},
        aside="countdown",
    ),
    Page(
        on=date(2020, 4, 14),
        title="Ostatni dzień",
        story="Trwa stan epidemii, ale art. 29a, który od maja przedłuży inne terminy, tego nie "
        "wymieni.",
        facts=OVER,
        expected={"liquidation_member_share": MET},
    ),
    Page(
        on=date(2020, 4, 15),
        title="Co by było nazajutrz",
        story="Gdyby nic się nie zmieniło, spółdzielnię stawia się w stan likwidacji.",
        facts=OVER,
        expected={"liquidation_member_share": UNMET},
    ),
    Page(
        on=date(2020, 4, 15),
        title="Co się stało",
        story="30 marca przyjęto osobę z katalogu: znów jest po połowie.",
        facts=BALANCED,
        expected={"member_share": MET, "liquidation_member_share": MET},
    ),
    Page(
        on=date(2022, 2, 1),
        title="Czworo członków przez półtora roku",
        story="20 sierpnia 2020 r. członków zostało czworo. Bez epidemii podstawa likwidacji "
        "powstałaby po trzech miesiącach.",
        facts=SHRUNK,
        expected={"min_members": UNMET, "liquidation_members": MET},
    ),
    Page(
        on=date(2022, 10, 30),
        title="Dzień, w którym ustawa się pomyliła",
        story="Gdyby status mógł być nadany już pierwszego dnia ustawy o ekonomii społecznej, "
        "limit dotyczyłby członków z katalogu, a nie pozostałych. Poprawka weszła w życie "
        "nazajutrz.",
        facts=evolve(HOLDER, at_risk_members=8, other_members=1),
        expected={"ps_member_share": UNMET},
    ),
    Page(
        on=date(2023, 4, 11),
        title="Przedsiębiorstwo społeczne",
        story="Spółdzielnia odbudowała skład i uzyskała status. Innych członków jest sześcioro na "
        "dziewięcioro: bez statusu byłoby ich za dużo.",
        facts=HOLDER,
        expected={"ps_member_share": MET, "member_share": NOT_APPLICABLE},
    ),
    Page(
        on=date(2024, 7, 2),
        title="Gdyby tak zostało do lata 2024 r.",
        story="Stan zagrożenia epidemicznego odwołano z dniem 1 lipca 2023 r.; przedłużone "
        "terminy upłynęły rok później.",
        facts=SHRUNK,
        expected={"liquidation_members": UNMET},
    ),
)


# --- telling -----------------------------------------------------------------------------------


def show(text: str, indent: str = "") -> None:
    """Print a paragraph; an article stays on the line of its number."""
    unbroken = sub(r"\b(art\.|ust\.|pkt|lit\.|poz\.|nr|§|r\.) ", "\\1\N{NO-BREAK SPACE}", text)
    print(fill(unbroken, 100, initial_indent=indent, subsequent_indent=" " * len(indent)))


def head(text: str, line: str = "-") -> None:
    """Print a heading."""
    print(f"\n{text}\n{line * len(text)}")


def reasons(finding: Finding) -> Iterator[str]:
    """Yield the comparisons and tests that decided, without the provisions that were looked up."""
    told = [each for each in finding.readings if not isinstance(each.atom, InForce)]
    numbers = [each for each in told if isinstance(each.atom, Compare)]
    yield from dict.fromkeys(reading_text(each, "pl") for each in numbers or told)


def told(finding: Finding) -> str:
    """Return one finding in words: the norm, the outcome, the numbers, the article."""
    parts = [f"{finding.rule.pl}: {finding.outcome.pl}"]
    if finding.outcome is not Outcome.NOT_APPLICABLE:
        parts += (text[:1].upper() + text[1:] for text in reasons(finding))
    if finding.basis:
        parts.append(f"Podstawa: {cited(finding.basis, 'pl')}")
    return f"{'. '.join(parts)}."


def asked(page: Page, rule: str) -> Finding:
    """Return what one rule finds on the day of a page."""
    name = f"coop.{rule}"
    return COOP.check_rule(name, page.facts, on=page.on).finding(name)


def tell_surplus(page: Page) -> None:
    """Tell the least parts of the surplus, by the law of the day and by that of a year before."""
    for on in (date(2018, 3, 30), page.on):
        split = surplus_split(SURPLUS, on=on, in_consortium=False)
        uses = ", ".join(use.pl for use in split.rest_may_go_to)
        show(
            f"{day_text(on, 'pl')}: co najmniej {amount_text(split.reserve_fund)} zł na fundusz "
            f"zasobowy i {amount_text(split.social_aims)} zł na cele społeczne; pozostałe "
            f"{amount_text(split.rest)} zł wolno przeznaczyć na: {uses}. Podstawa: "
            f"{cited(split.basis, 'pl')}.",
            "= ",
        )


def tell_members(page: Page) -> None:
    """Tell how many members of the catalogue would bring the share back within its limit."""
    for more in range(1, 10):
        known: dict[str, Any] = {
            "at_risk_members": (page.facts.at_risk_members or 0) + more,
            "members": None,
        }
        tried = evolve(page.facts, **known)
        answer = COOP.check(tried, on=page.on, question=Question.MEMBER_COMPOSITION)
        if answer.finding("coop.member_share").outcome is Outcome.MET:
            show(f"Wystarczy przyjąć z katalogu: {counted(more, PERSONS, 'pl')}.", "= ")
            return


def tell_countdown(page: Page) -> None:
    """Tell how long the excess may last yet."""
    since = page.facts.over_limit_since
    if since is not None:
        term = law.COOP_OVER_LIMIT_TERM.on(page.on)
        last = term.value.after(since)
        show(
            f"Przekroczenie trwa od {day_text(since, 'pl')}; ostatni dzień, w którym nie jest "
            f"podstawą likwidacji, to {day_text(last, 'pl')}: zostało "
            f"{counted((last - page.on).days, DAYS, 'pl')} ({cited(term.basis, 'pl')}).",
            "= ",
        )


ASIDES: Final = {"surplus": tell_surplus, "members": tell_members, "countdown": tell_countdown}


def tell(page: Page) -> list[str]:
    """Tell a page, and return what in it is not as expected."""
    head(f"{day_text(page.on, 'pl')}: {page.title}")
    show(page.story)
    wrong = []
    for rule, expected in page.expected.items():
        finding = asked(page, rule)
        show(told(finding), f"{mark(finding)} ")
        if finding.outcome is not expected:
            wrong.append(f"{page.on} coop.{rule}: {finding.outcome.pl} zamiast {expected.pl}")
    if page.aside:
        ASIDES[page.aside](page)
    return wrong


def main() -> None:
    """Tell the whole life, and compare every answer with the one expected."""
    print("Z życia spółdzielni socjalnej Szarotka")
    print("======================================")
    wrong = [each for page in PAGES for each in tell(page)]
    many = sum(len(page.expected) for page in PAGES)
    head("Jak pewne to jest")
    show(
        "Przepisy odczytano w tekstach aktów; tekst jednolity pokazuje stan prawny na "
        f"{day_text(law.COOP_NAME.verified, 'pl')}. Spółdzielnia jest zmyślona."
    )
    print(f"\n{many - len(wrong)} z {many} odpowiedzi zgodnych z oczekiwaniem.")
    for each in wrong:
        print(f"  {each}")
    if wrong:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
