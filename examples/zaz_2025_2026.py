"""One vocational activity establishment (ZAZ) on the last day of 2025 and on the first of 2026.

Nothing about it changes overnight but the law: what was a breach is none any more.  Printed for
each of the two days are the verdict, the reasons with their articles, how far each condition is
from its other outcome, and what single change would help; then what changed in the law, and how
well that is known.  The expected answers are compared at the end.
"""

from datetime import date
from re import sub
from textwrap import fill
from typing import Final

from ekonomia import Assessment, LegalForm, Outcome, Verdict
from ekonomia.rules import Margin
from ekonomia.rules.amendments import amendments, step_text
from ekonomia.rules.phrases import day_text
from ekonomia.rules.wording import change_text, cited, mark, sentence
from ekonomia.status.unit_codes import TradeKind
from ekonomia.status.zaz import ZAZ
from ekonomia.status.zaz_facts import ZazFacts

BEFORE: Final = date(2025, 12, 31)
AFTER: Final = date(2026, 1, 1)

ESTABLISHMENT: Final = ZazFacts(
    operator_form=LegalForm.FOUNDATION,
    statutory_rehabilitation_task=True,
    separate_organisation=True,
    separate_accounts=True,
    employed=41,
    severe=15,
    moderate_qualifying=15,
    moderate_other=2,
    mild=1,
    uncounted=1,
    waiver_granted=False,
    beyond_control=False,
    labour_office_cannot_refer=False,
    labour_inspectorate_opinion=True,
    emergency_care=True,
    specialist_care=True,
    counselling=True,
    rehabilitation_services=True,
    starosta_opinion=True,
    trades=frozenset({TradeKind.OTHER}),
    income_to_activity_fund=True,
    activity_fund_paid_on=date(2025, 7, 4),
)

STORY: Final = (
    "Zakład prowadzi fundacja, której statutowym zadaniem jest rehabilitacja. Zatrudnia 41 osób: "
    "15 ze znacznym stopniem niepełnosprawności, 15 z umiarkowanym i jednym z trzech schorzeń "
    "(autyzm, niepełnosprawność intelektualna, choroba psychiczna), 2 z umiarkowanym bez tych "
    "schorzeń i 1 z lekkim; 1 osoba na urlopie bezpłatnym nie wlicza się. Wszystko poza "
    "zatrudnieniem jest w porządku."
)

TOLD: Final = ("zaz.moderate_share", "zaz.disabled_share", "zaz.care")
"""The rules told at length: those that the change of the law is about, and the other share."""

WHAT: Final = {
    "ZAZ_EMERGENCY_CARE": "Wymóg doraźnej opieki medycznej",
    "ZAZ_MAX_MODERATE_SHARE": "Największy udział osób z umiarkowanym stopniem i jednym z trzech "
    "schorzeń",
    "ZAZ_WAIVER_MAX": "Najdłuższe zwolnienie z wymaganego udziału osób niepełnosprawnych",
}

EXPECTED: Final = {
    BEFORE: (Verdict.UNMET, ("zaz.moderate_share",)),
    AFTER: (Verdict.MET, ()),
}


def show(text: str, indent: str = "") -> None:
    """Print a paragraph; an article stays on the line of its number."""
    unbroken = sub(r"\b(art\.|ust\.|pkt|lit\.|poz\.|nr|§) ", "\\1\N{NO-BREAK SPACE}", text)
    print(fill(unbroken, 100, initial_indent=indent, subsequent_indent=" " * len(indent)))


def head(text: str, line: str = "-") -> None:
    """Print a heading."""
    print(f"\n{text}\n{line * len(text)}")


# --- one day -----------------------------------------------------------------------------------


def tell_day(on: date) -> Assessment:
    """Tell what the book answers on a day."""
    answer = ZAZ.check(ESTABLISHMENT, on=on)
    outcome = Outcome.parse(answer.verdict.name.lower()).pl.upper()
    head(f"{day_text(on, 'pl')}: warunki statusu {outcome}")
    for rule in TOLD:
        finding = answer.finding(rule)
        show(sentence(finding), f"{mark(finding)} ")
    others = [each for each in answer.findings if each.rule.id not in TOLD and each.counts]
    met = sum(each.outcome is Outcome.MET for each in others)
    show(f"Pozostałe warunki: spełnione {met} z {len(others)}.", "+ ")
    tell_margins(on)
    tell_remedies(answer, on)
    return answer


def tell_margins(on: date) -> None:
    """Tell for each condition the nearest change of one fact that would turn it."""
    print("\nCo, zmienione samo, odwróciłoby odpowiedź:")
    margins = {margin.rule: margin for margin in ZAZ.margin(ESTABLISHMENT, on=on)}
    for rule in TOLD:
        show(margin_text(margins[rule]), "  ")


def margin_text(margin: Margin) -> str:
    """Return the changes that turn a rule, the nearest first."""
    turned = "niespełnione" if margin.outcome is Outcome.MET else "spełnione"
    changes = [change_text(each, ZAZ.label, "pl") for each in margin.changes]
    return f"{margin.rule} {turned}, gdy {'; albo '.join(changes) or 'nigdy'}"


def tell_remedies(answer: Assessment, on: date) -> None:
    """Tell which single changes would make the whole verdict met."""
    if not answer.failing:
        print("\nNic nie wymaga naprawy.")
        return
    remedies = ZAZ.remedies(ESTABLISHMENT, on=on)
    changes = [change_text(each, ZAZ.label, "pl") for each in remedies]
    print()
    show(f"Co wystarczy zmienić: {'; albo '.join(changes) or 'żadna pojedyncza zmiana'}.")
    show(
        "Zwolnienie wojewody tu nie pomoże: art. 29 ust. 1c mówi o warunku z ust. 1 pkt 1 (co "
        "najmniej 70%), a nie o progu z ust. 1a."
    )


# --- the law -----------------------------------------------------------------------------------


def tell_changes() -> None:
    """Tell what changed in the law of the book between the two days."""
    head("Co zmieniło się w prawie między tymi dniami")
    for each in amendments(ZAZ, BEFORE, AFTER):
        before, after = each.change.before, each.change.after
        unit = each.change.unit
        turn = f"{step_text(before, unit=unit)} → {step_text(after, unit=unit)}"
        show(f"{WHAT[each.change.name]}: {turn}.", "* ")
        show(f"Podstawa: {cited(after.basis, 'pl')}.", "  ")
        rules = ", ".join(rule.id for rule in each.rules)
        show(f"Dotyczy: {rules}. Skąd wiadomo: {after.evidence.pl}.", "  ")


def tell_evidence(answers: dict[date, Assessment]) -> None:
    """Tell how well the answers are known."""
    head("Jak pewne są te odpowiedzi")
    for on, answer in answers.items():
        finding = answer.finding("zaz.moderate_share")
        show(f"Próg na {day_text(on, 'pl')}: {finding.evidence.pl}.", "* ")
    show(
        "Tekstu nowelizacji z 2025 r. nie czytano; brzmienie ustawy porównano ostatnio ze stanem "
        "prawnym na 6 grudnia 2023. Każda odpowiedź na dzień późniejszy to zaznacza.",
        "* ",
    )


def agrees(on: date, answer: Assessment) -> bool:
    """Whether the answer is the one expected, with nothing left open."""
    return (answer.verdict, answer.failing) == EXPECTED[on] and not answer.missing


def main() -> None:
    """Ask on both days, tell the answers and the change between them, compare with expectation."""
    title = "Zakład aktywności zawodowej na przełomie lat 2025 i 2026"
    print(f"{title}\n{'=' * len(title)}\n")
    show(STORY)
    answers = {on: tell_day(on) for on in (BEFORE, AFTER)}
    tell_changes()
    tell_evidence(answers)
    right = sum(agrees(on, answer) for on, answer in answers.items())
    print(f"\n{right} z {len(answers)} odpowiedzi zgodnych z oczekiwaniem.")
    if right < len(answers):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
