"""Open questions of interpretation: arguments with documented defaults, no silent choices."""

from typing import Any, Final, Literal, Self, final

from attrs import evolve, frozen

from ekonomia.errors import InvalidValue, gather, shown

__all__ = ["POLICY_LABELS", "POLICY_OPTIONS", "Policy"]


@final
@frozen(kw_only=True)
class Policy:
    """How the open questions of the field are answered.

    No act and no position of an authority settles these; an answer that depends on one names it.

    Attributes:
        at_risk_moment: When an employee must be at risk of social exclusion.  The Act is silent,
            and the categories of the unemployed end on hiring.  "hiring_day": on hiring, kept for
            the whole employment; "day_examined": on the day asked about.
        continuity_covers_contractors: Whether the three months of unbroken service that bring a
            sole trader into the workforce bind civil-law contractors too.
        release_window_months: How long somebody counts as leaving prison: no window, or 12 months.
        counts_absent_employees: Whether employees on unpaid, parental or long sick leave are
            counted.
        report_deadline_moves: Whether a report date set by statute moves to the next working day.
        advisory_headcount: Who is employed when the advisory body is composed: "narrow"
            (employment in the sense of the Act) or "wide" (everybody counted for the at-risk
            share).
        lapsed_certificate_counts: Whether an employee whose disability certificate lapsed still
            counts.
        plan_length: Whether a reintegration plan must cover the longer of the granted and the
            required period, or either of them.
        unit_path: Whose share of marginalised persons lets a contract be reserved, where a
            contractor acts through a unit: "both" (the answer must be the same on either
            reading), "unit" or "whole_entity".
        illness_days_scope: Whether the paid days of illness in a CIS run for each "illness" or for
            the whole "participation"; "unknown": nobody says.
        benefit_display: How *świadczenie integracyjne* is shown: "exact", to the grosz, or
            "rounded_up" to the next ten groszy, as practice does.
        epidemic_terms_cover_running: Whether terms of social cooperatives that began before the
            epidemic states were stretched too.
        mutual_fund_outside_consortium: Whether a social cooperative outside a consortium may leave
            a part of its surplus for a mutual fund.

    Raises:
        InvalidValue: A field holds a value that is no answer to its question.
        InvalidInput: Several do.

    Basis: questions left open by the acts and by the positions of authorities.
    """

    at_risk_moment: Literal["hiring_day", "day_examined"] = "hiring_day"
    continuity_covers_contractors: bool = False
    release_window_months: Literal[12] | None = None
    counts_absent_employees: bool = True
    report_deadline_moves: bool = False
    advisory_headcount: Literal["narrow", "wide"] = "narrow"
    lapsed_certificate_counts: bool = False
    plan_length: Literal["longer_of_both", "either"] = "longer_of_both"
    unit_path: Literal["both", "unit", "whole_entity"] = "both"
    illness_days_scope: Literal["unknown", "illness", "participation"] = "unknown"
    benefit_display: Literal["exact", "rounded_up"] = "exact"
    epidemic_terms_cover_running: bool = True
    mutual_fund_outside_consortium: bool = False

    def answering(self, question: str, answer: str | int | None) -> Self:
        """Return the same policy with another answer to one question.

        Raises:
            InvalidValue: The question is not known, or that is no answer to it.
        """
        if question not in POLICY_OPTIONS:
            raise InvalidValue(
                f"policy: expected one of {', '.join(POLICY_OPTIONS)}, got {question!r}"
            )
        answers: dict[str, Any] = {question: answer}
        return evolve(self, **answers)

    def __attrs_post_init__(self) -> None:
        faults = []
        for question, options in POLICY_OPTIONS.items():
            value = getattr(self, question)
            if not any(type(value) is type(option) and value == option for option in options):
                wanted = " or ".join(map(repr, options))
                message = f"{question}: expected {wanted}, got {shown(value)}"
                faults.append(InvalidValue(message, path=f"$.{question}"))
        gather("Policy", faults)


POLICY_OPTIONS: Final[dict[str, tuple[str | int | None, ...]]] = {
    "at_risk_moment": ("hiring_day", "day_examined"),
    "continuity_covers_contractors": (False, True),
    "release_window_months": (None, 12),
    "counts_absent_employees": (True, False),
    "report_deadline_moves": (False, True),
    "advisory_headcount": ("narrow", "wide"),
    "lapsed_certificate_counts": (False, True),
    "plan_length": ("longer_of_both", "either"),
    "unit_path": ("both", "unit", "whole_entity"),
    "illness_days_scope": ("unknown", "illness", "participation"),
    "benefit_display": ("exact", "rounded_up"),
    "epidemic_terms_cover_running": (True, False),
    "mutual_fund_outside_consortium": (False, True),
}
"""For each question the answers it may have, the default first."""

POLICY_LABELS: Final[dict[str, tuple[str, str]]] = {
    "at_risk_moment": (
        "w jakim momencie osoba ma być zagrożona wykluczeniem",
        "at what moment a person must be at risk",
    ),
    "continuity_covers_contractors": (
        "czy nieprzerwane trzy miesiące dotyczą też umów cywilnoprawnych",
        "whether the three unbroken months bind civil-law contractors too",
    ),
    "release_window_months": (
        "jak długo trwa opuszczanie zakładu karnego",
        "how long somebody counts as leaving prison",
    ),
    "counts_absent_employees": (
        "czy liczą się osoby na długim urlopie lub zwolnieniu",
        "whether employees on long leave are counted",
    ),
    "report_deadline_moves": (
        "czy termin sprawozdania przesuwa się na dzień roboczy",
        "whether the report date moves to a working day",
    ),
    "advisory_headcount": (
        "kto jest zatrudniony przy składzie organu konsultacyjno-doradczego",
        "who is employed when the advisory body is composed",
    ),
    "lapsed_certificate_counts": (
        "czy liczy się osoba, której orzeczenie wygasło",
        "whether somebody whose certificate lapsed still counts",
    ),
    "plan_length": (
        "który okres musi objąć plan reintegracyjny",
        "which period a reintegration plan must cover",
    ),
    "unit_path": (
        "czyj udział osób z grup liczy się przy zamówieniu zastrzeżonym",
        "whose share of marginalised persons counts for a reserved contract",
    ),
    "illness_days_scope": (
        "czy płatne dni choroby w CIS liczą się na chorobę, czy na całe uczestnictwo",
        "whether the paid days of illness in a CIS run per illness or per participation",
    ),
    "benefit_display": (
        "jak pokazywane jest świadczenie integracyjne",
        "how the integration benefit is shown",
    ),
    "epidemic_terms_cover_running": (
        "czy przedłużono też terminy, które zaczęły biec przed stanem epidemii",
        "whether terms running before the epidemic states were stretched too",
    ),
    "mutual_fund_outside_consortium": (
        "czy spółdzielnia poza konsorcjum może zostawić część nadwyżki na fundusz wzajemnościowy",
        "whether a cooperative outside a consortium may leave a part for a mutual fund",
    ),
}
"""For each question what it asks, in Polish and in English."""
