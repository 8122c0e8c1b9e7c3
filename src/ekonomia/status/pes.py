"""The rule book `pes`: who is a *podmiot ekonomii społecznej* under the Act of 2022."""

from datetime import date
from typing import Final, final

from attrs import fields, frozen

from ekonomia.entities.legal_forms import EQUATED_COMPANIES, NGO_FORMS, LegalForm
from ekonomia.entities.units import UnitKind
from ekonomia.law import parameters as p
from ekonomia.rules import (
    Force,
    Label,
    Rule,
    RuleBook,
    all_of,
    any_of,
    check_facts,
    equals,
    fact,
    includes_any,
    is_false,
    is_true,
    named,
    one_of,
    when,
)
from ekonomia.status import lists
from ekonomia.status.codes import PesGround
from ekonomia.status.regimes import REGIMES

__all__ = ["PES", "PesFacts", "pes_ground"]


@final
@frozen(kw_only=True)
class PesFacts:
    """One subject, or one unit in its own right, to be classified.

    Basis: Act on the social economy, art. 2 pkt 3 and 5; Act on public-benefit activity, art. 3.
    """

    legal_form: LegalForm | UnitKind | None = fact(
        pl="forma prawna albo rodzaj jednostki", en="legal form or kind of unit"
    )
    created_units: frozenset[UnitKind] | None = fact(
        pl="jednostki utworzone lub prowadzone", en="units created or run"
    )
    unit_in_force: bool | None = fact(
        pl="status lub wpis obowiązuje", en="status or registration in force"
    )
    founded_by_party: bool | None = fact(
        pl="fundator jest partią polityczną", en="founded by a political party"
    )
    public_finance_sector: bool | None = fact(
        pl="jednostka sektora finansów publicznych", en="unit of the public-finance sector"
    )
    state_or_local_legal_person: bool | None = fact(
        pl="państwowa lub samorządowa osoba prawna", en="state or local-government legal person"
    )
    has_legal_capacity: bool | None = fact(pl="zdolność prawna", en="has legal capacity")
    acts_for_profit: bool | None = fact(pl="działa w celu osiągnięcia zysku", en="acts for profit")
    all_income_to_aims: bool | None = fact(
        pl="cały dochód na cele statutowe", en="all income goes to statutory aims"
    )
    shares_profit: bool | None = fact(pl="dzieli zysk", en="shares profit")
    statute_income_clause: bool | None = fact(
        pl="zapis o przeznaczeniu dochodu", en="statute destines all income"
    )
    statute_profit_ban: bool | None = fact(
        pl="zapis o zakazie podziału zysku", en="statute bans division of profit"
    )
    public_benefit_aims: bool | None = fact(
        pl="cele obejmują pożytek publiczny", en="aims include public benefit"
    )

    def __attrs_post_init__(self) -> None:
        check_facts(self)


F: Final = fields(PesFacts)

NGO_TEST: Final = all_of(
    is_false(F.public_finance_sector),
    is_false(F.state_or_local_legal_person),
    is_false(F.acts_for_profit),
    is_true(F.has_legal_capacity),
)
COMPANY_TEST: Final = all_of(
    one_of(F.legal_form, *sorted(EQUATED_COMPANIES)),
    is_false(F.acts_for_profit),
    is_true(F.all_income_to_aims),
    is_false(F.shares_profit),
)
IN_FORCE: Final = is_true(F.unit_in_force)

GROUNDS: Final = (
    named(PesGround.SOCIAL_COOPERATIVE, equals(F.legal_form, LegalForm.SOCIAL_COOPERATIVE)),
    named(PesGround.WTZ_OR_ZAZ, all_of(one_of(F.legal_form, UnitKind.WTZ, UnitKind.ZAZ), IN_FORCE)),
    named(PesGround.CIS_OR_KIS, all_of(one_of(F.legal_form, UnitKind.CIS, UnitKind.KIS), IN_FORCE)),
    named(
        PesGround.WORKER_OR_AGRICULTURAL_COOPERATIVE,
        one_of(
            F.legal_form,
            LegalForm.WORKER_COOPERATIVE,
            LegalForm.DISABLED_PERSONS_COOPERATIVE,
            LegalForm.BLIND_PERSONS_COOPERATIVE,
            LegalForm.AGRICULTURAL_PRODUCTION_COOPERATIVE,
        ),
    ),
    named(
        PesGround.NGO,
        all_of(
            one_of(F.legal_form, *sorted(NGO_FORMS)),
            when(equals(F.legal_form, LegalForm.FOUNDATION), is_false(F.founded_by_party)),
            when(equals(F.legal_form, LegalForm.OTHER_NGO), NGO_TEST),
        ),
    ),
    named(
        PesGround.EQUATED_SUBJECT,
        any_of(
            all_of(
                equals(F.legal_form, LegalForm.CHURCH_LEGAL_PERSON), is_true(F.public_benefit_aims)
            ),
            equals(F.legal_form, LegalForm.LOCAL_GOVERNMENT_ASSOCIATION),
            COMPANY_TEST,
        ),
    ),
)
"""Letters a to f; the forms that the Act excludes stand under none of them."""

DEFINITION: Final = Rule(
    id="pes.definition",
    pl="Jest podmiotem ekonomii społecznej",
    en="It is a social economy entity (PES)",
    norm=p.PES_DEFINITION,
    requires=any_of(*GROUNDS),
)

CREATOR: Final = Rule(
    id="pes.creator",
    pl="Jest jednostką tworzącą podmiot ekonomii społecznej",
    en="It is a creator of a PES",
    norm=p.PES_CREATOR,
    force=Force.RIGHT,
    requires=includes_any(F.created_units, lists.CREATED_UNITS),
)

NGO: Final = Rule(
    id="pes.ngo",
    pl="Jest organizacją pozarządową",
    en="It is a non-governmental organisation",
    norm=p.UDPP_NGO,
    requires=NGO_TEST,
)

NON_PROFIT_COMPANY: Final = Rule(
    id="pes.non_profit_company",
    pl="Jest spółką niedziałającą dla zysku, zrównaną z organizacjami pozarządowymi",
    en="It is a non-profit company equated with non-governmental organisations",
    norm=p.UDPP_NON_PROFIT_COMPANY,
    requires=all_of(COMPANY_TEST, is_true(F.statute_income_clause), is_true(F.statute_profit_ban)),
)

PES: Final = RuleBook(
    id="pes",
    title=Label("Podmiot ekonomii społecznej", "Social economy entity (PES)"),
    facts=PesFacts,
    rules=(DEFINITION, CREATOR),
    others=(NGO, NON_PROFIT_COMPANY),
    regimes=REGIMES,
)
"""Before 30 October 2022 no statute defined a PES: the answer is unknown, with the instruments."""


def pes_ground(facts: PesFacts, *, on: date) -> PesGround | None:
    """Return the letter of the definition under which the subject falls.

    Returns:
        The ground; None where the subject is no PES, where that is not known, and before the Act.

    Raises:
        InvalidValue: `on` is no plain date.

    Basis: Act on the social economy, art. 2 pkt 5.

    >>> pes_ground(PesFacts(legal_form=LegalForm.ASSOCIATION), on=date(2024, 1, 1))
    <PesGround.NGO: 'organizacja_pozarzadowa'>
    >>> pes_ground(PesFacts(legal_form=LegalForm.TRADE_UNION), on=date(2024, 1, 1))
    """
    answer = PES.check(facts, on=on).finding(DEFINITION.id).answer
    return next((code for code in answer if isinstance(code, PesGround)), None)
