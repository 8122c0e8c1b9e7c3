"""What may be told about a ZAZ and one of its workers."""

from datetime import date
from typing import final

from attrs import frozen

from ekonomia.bounds import as_bounds
from ekonomia.counting import MINUTES, PERSONS, ZLOTY
from ekonomia.entities.legal_forms import LegalForm
from ekonomia.entities.people import DisabilityDegree
from ekonomia.errors import InvalidValue
from ekonomia.rules.facts import Count, Money, Share, check_facts, fact
from ekonomia.status.codes import Authority
from ekonomia.status.invariants import implied, in_order, parts_within
from ekonomia.status.unit_codes import ActivityFundUse, TradeKind

__all__ = ["ZazFacts"]


@final
@frozen(kw_only=True)
class ZazFacts:
    """One ZAZ on one day, and at most one of its workers, one change and one expense.

    What the Act ties together is refused where it does not fit, whatever the inexact numbers are:
    the persons of the degrees lie within the employed, and the two kinds of the moderate degree
    make up `moderate`.  Where `moderate` and one kind are known exactly, the other is derived.  A
    day of the waiver implies that it was granted, a day on which the conditions ceased that they
    did, and the day of a filing or notice that there was one.  What is filed from time to time is
    "not filed" where one fell due and none was ever filed.

    Attributes:
        employed: Heads, not posts, without those of `uncounted`; operator.
        severe: Of `employed`.
        moderate: Of `employed`, all of them; equals `moderate_qualifying` +
            `moderate_other`.
        moderate_qualifying: Diagnosed autism, intellectual disability or mental illness.
        moderate_other: Count among `employed` alone.
        mild: Count among `employed` alone.
        uncounted: Persons on unpaid leave, parental leave, service and the like (URON art. 21 ust.
            5), not in `employed`; before 15 September 2012 nobody was left out.
        disability_shown_on: One worker: the day the employer was shown the *orzeczenie*.
        waiver_granted: Decision of the wojewoda; False: known that none runs.
        waiver_since: First day.
        waiver_until: Last day.
        beyond_control: Cause of the breach.
        labour_office_cannot_refer: The persons needed.
        operator_form: Who organises the ZAZ.
        statutory_rehabilitation_task: Not asked of a gmina or powiat.
        labour_inspectorate_opinion: Safety and accessibility of premises.
        emergency_care: Ensured.
        specialist_care: Ensured.
        counselling: Ensured.
        rehabilitation_services: Ensured.
        income_to_activity_fund: Zakładowy fundusz aktywności.
        activity_fund_paid_on: The day by which all money that fell due last was on the separate
            account.
        starosta_opinion: On the need to create the ZAZ.
        decision_by: Status decision.
        decision_on: Status decision.
        conditions_ceased: Whether a condition of the status has ceased to be met.
        conditions_ceased_on: Since when.
        disability_degree: One worker.
        has_qualifying_diagnosis: One worker.
        norm_share: Of 7 h a day and 35 h a week; one worker; of the norm.
        team_requested: Longer working time.
        rehabilitation_minutes: One worker; minutes a day; 0: no classes.
        rehabilitation_requested: One worker.
        staff_requested: Longer classes.
        outside_working_time: Classes.
        has_individual_programme: One worker.
        effects_assessed_on: Last assessment by the programme team.
        ready_for_open_market: One worker.
        has_employment_plan: With another employer.
        forecast_filed: One at all.
        forecast_filed_on: The last one, to the voivodeship's unit.
        annex_filed: One at all.
        annex_filed_on: The last yearly annex to the agreement.
        quarter_information_filed: One at all.
        quarter_information_on: The last one, for the quarter before.
        settlement_filed: One at all.
        settlement_filed_on: The last one, for the year before.
        change_on: About the conditions.
        change_notified: To the wojewoda.
        change_notified_on: Form INF-WZ.
        half_year_information_filed: One at all.
        half_year_information_on: The last one, form INF-W.
        fund_use: One expense of the activity fund.
        workplace_spending: Spending of the year on the points with a common limit, together.
        fund_inflow_previous_year: Of the activity fund.
        operating_costs: Zł a year.
        operating_grant: PFRON money; zł a year.
        creation_grant: PFRON money.
        trades: What the ZAZ makes or trades in.
        alcohol_share: Highest among the goods; by volume.

    Raises:
        InvalidValue: A fact is of the wrong kind, or two of them contradict each other.

    Basis: URON art. 2a, 21 ust. 5, 29-30, 68c; R-ZAZ.
    """

    employed: Count | None = fact(pl="zatrudnieni ogółem", en="all employees", unit=PERSONS)
    severe: Count | None = fact(
        pl="ze znacznym stopniem niepełnosprawności", en="with severe disability", unit=PERSONS
    )
    moderate: Count | None = fact(
        pl="z umiarkowanym stopniem", en="with moderate disability", unit=PERSONS
    )
    moderate_qualifying: Count | None = fact(
        pl="z umiarkowanym stopniem i jednym z trzech schorzeń",
        en="moderate with a qualifying diagnosis",
        unit=PERSONS,
    )
    moderate_other: Count | None = fact(
        pl="z umiarkowanym stopniem bez tych schorzeń", en="other moderate", unit=PERSONS
    )
    mild: Count | None = fact(pl="z lekkim stopniem", en="with mild disability", unit=PERSONS)
    uncounted: Count | None = fact(
        pl="osoby niewliczane", en="persons left out of the count", unit=PERSONS
    )
    disability_shown_on: date | None = fact(
        pl="data przedstawienia orzeczenia", en="disability shown on"
    )
    waiver_granted: bool | None = fact(pl="zwolnienie udzielone", en="waiver granted")
    waiver_since: date | None = fact(pl="zwolnienie od", en="waiver since")
    waiver_until: date | None = fact(pl="zwolnienie do", en="waiver until")
    beyond_control: bool | None = fact(pl="przyczyny niezależne od pracodawcy", en="beyond control")
    labour_office_cannot_refer: bool | None = fact(
        pl="PUP nie może skierować osób", en="labour office cannot refer"
    )
    operator_form: LegalForm | None = fact(
        pl="forma prawna organizatora", en="form of the operator"
    )
    statutory_rehabilitation_task: bool | None = fact(
        pl="rehabilitacja zadaniem statutowym", en="rehabilitation is a statutory task"
    )
    separate_organisation: bool | None = fact(
        pl="wyodrębnienie organizacyjne", en="separate in organisation"
    )
    separate_accounts: bool | None = fact(pl="wyodrębnienie finansowe", en="separate accounts")
    labour_inspectorate_opinion: bool | None = fact(
        pl="potwierdzenie PIP", en="confirmed by the labour inspectorate"
    )
    emergency_care: bool | None = fact(pl="doraźna opieka medyczna", en="emergency medical care")
    specialist_care: bool | None = fact(
        pl="specjalistyczna opieka medyczna", en="specialist medical care"
    )
    counselling: bool | None = fact(pl="poradnictwo", en="counselling")
    rehabilitation_services: bool | None = fact(
        pl="usługi rehabilitacyjne", en="rehabilitation services"
    )
    income_to_activity_fund: bool | None = fact(
        pl="dochód na ZFA", en="income goes to the activity fund"
    )
    activity_fund_paid_on: date | None = fact(
        pl="przekazanie środków na ZFA", en="activity fund paid on"
    )
    starosta_opinion: bool | None = fact(
        pl="pozytywna opinia starosty", en="positive opinion of the starosta"
    )
    decision_by: Authority | None = fact(pl="organ nadający status", en="decided by")
    decision_on: date | None = fact(pl="data decyzji", en="decision on")
    conditions_ceased: bool | None = fact(
        pl="przestano spełniać warunek statusu", en="a condition of the status ceased to be met"
    )
    conditions_ceased_on: date | None = fact(
        pl="warunki przestały być spełniane", en="conditions ceased on"
    )
    disability_degree: DisabilityDegree | None = fact(
        pl="stopień niepełnosprawności", en="degree of disability"
    )
    has_qualifying_diagnosis: bool | None = fact(
        pl="schorzenie szczególne", en="qualifying diagnosis"
    )
    norm_share: Share | None = fact(pl="wymiar jako część normy", en="part of the norm")
    team_requested: bool | None = fact(
        pl="wniosek zespołu programowego", en="requested by the programme team"
    )
    rehabilitation_minutes: Count | None = fact(
        pl="zajęcia rehabilitacyjne dziennie", en="rehabilitation a day", unit=MINUTES
    )
    rehabilitation_requested: bool | None = fact(pl="wniosek osoby", en="requested by the person")
    staff_requested: bool | None = fact(
        pl="wniosek pracowników rehabilitacji", en="requested by rehabilitation staff"
    )
    outside_working_time: bool | None = fact(pl="poza czasem pracy", en="outside working time")
    has_individual_programme: bool | None = fact(
        pl="indywidualny program rehabilitacji", en="individual programme"
    )
    effects_assessed_on: date | None = fact(pl="ocena efektów", en="effects assessed on")
    ready_for_open_market: bool | None = fact(
        pl="gotowy do pracy poza ZAZ", en="ready for another employer"
    )
    has_employment_plan: bool | None = fact(pl="plan zatrudnienia", en="employment plan")
    forecast_filed: bool | None = fact(
        pl="informację o prognozie złożono", en="forecast has been filed"
    )
    forecast_filed_on: date | None = fact(
        pl="informacja o prognozie złożona", en="forecast filed on"
    )
    annex_filed: bool | None = fact(pl="zawarto aneks", en="annex has been made")
    annex_filed_on: date | None = fact(pl="aneks zawarty", en="annex made on")
    quarter_information_filed: bool | None = fact(
        pl="informację kwartalną złożono", en="quarterly information has been filed"
    )
    quarter_information_on: date | None = fact(
        pl="informacja kwartalna", en="quarterly information on"
    )
    settlement_filed: bool | None = fact(
        pl="rozliczenie roczne złożono", en="yearly settlement has been filed"
    )
    settlement_filed_on: date | None = fact(pl="rozliczenie roczne", en="yearly settlement on")
    change_on: date | None = fact(pl="data zmiany", en="change on")
    change_notified: bool | None = fact(pl="zmianę zgłoszono", en="change has been notified")
    change_notified_on: date | None = fact(pl="data zgłoszenia zmiany", en="change notified on")
    half_year_information_filed: bool | None = fact(
        pl="informację półroczną złożono", en="half-yearly information has been filed"
    )
    half_year_information_on: date | None = fact(
        pl="informacja półroczna", en="half-yearly information on"
    )
    fund_use: ActivityFundUse | None = fact(pl="cel wydatku z ZFA", en="purpose of spending")
    workplace_spending: Money | None = fact(
        pl="wydatki z ZFA objęte wspólnym limitem",
        en="spending of the fund within the common limit",
        unit=ZLOTY,
    )
    fund_inflow_previous_year: Money | None = fact(
        pl="wpływy ZFA w roku poprzednim", en="inflow of the fund in the year before", unit=ZLOTY
    )
    operating_costs: Money | None = fact(pl="koszty działania", en="operating costs", unit=ZLOTY)
    operating_grant: Money | None = fact(
        pl="dofinansowanie działania z PFRON", en="operating grant", unit=ZLOTY
    )
    creation_costs: Money | None = fact(pl="koszty utworzenia", en="creation costs", unit=ZLOTY)
    creation_grant: Money | None = fact(
        pl="dofinansowanie utworzenia z PFRON", en="creation grant", unit=ZLOTY
    )
    trades: frozenset[TradeKind] | None = fact(pl="branże działalności", en="trades")
    alcohol_share: Share | None = fact(pl="zawartość alkoholu", en="alcohol content")

    def __attrs_post_init__(self) -> None:
        check_facts(self)
        implied(self, "waiver_since", "waiver_granted")
        implied(self, "waiver_until", "waiver_granted")
        implied(self, "conditions_ceased_on", "conditions_ceased")
        for day, done in (
            ("forecast_filed_on", "forecast_filed"),
            ("annex_filed_on", "annex_filed"),
            ("quarter_information_on", "quarter_information_filed"),
            ("settlement_filed_on", "settlement_filed"),
            ("change_notified_on", "change_notified"),
            ("half_year_information_on", "half_year_information_filed"),
        ):
            implied(self, day, done)
        in_order(self, "waiver_since", "waiver_until")
        self._split_moderate()
        parts_within(self, "employed", "severe", "moderate_qualifying", "moderate_other", "mild")
        parts_within(self, "employed", "severe", "moderate", "mild")

    def _split_moderate(self) -> None:
        """Derive one kind of the moderate degree from the other; refuse kinds that do not add up.

        Raises:
            InvalidValue: The kinds are more, or fewer, than all of them.
        """
        parts_within(self, "moderate", "moderate_qualifying", "moderate_other")
        whole, qualifying, other = self.moderate, self.moderate_qualifying, self.moderate_other
        if whole is None:
            return
        if qualifying is None and isinstance(whole, int) and isinstance(other, int):
            object.__setattr__(self, "moderate_qualifying", whole - other)
        elif other is None and isinstance(whole, int) and isinstance(qualifying, int):
            object.__setattr__(self, "moderate_other", whole - qualifying)
        elif qualifying is not None and other is not None:
            least, most = as_bounds(whole).low, (as_bounds(qualifying) + as_bounds(other)).high
            if least is not None and most is not None and most < least:
                message = f"moderate: expected at most {most}, the sum of both kinds, got {whole}"
                raise InvalidValue(message, code="contradiction", path="$.moderate")
