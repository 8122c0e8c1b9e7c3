"""What may be told about a WTZ and one of its participants."""

from datetime import date
from typing import final

from attrs import frozen

from ekonomia.counting import HOURS, MONTHS, PERSONS, YEARS, ZLOTY
from ekonomia.entities.legal_forms import LegalForm
from ekonomia.entities.people import DisabilityDegree
from ekonomia.rules.facts import Count, Money, Quantity, Share, check_facts, fact
from ekonomia.status.annual_report import AnnualReport
from ekonomia.status.invariants import implied, in_order, parts_within
from ekonomia.status.unit_codes import StaffRole

__all__ = ["WtzFacts"]


@final
@frozen(kw_only=True)
class WtzFacts:
    """One WTZ on one day, and at most one of its participants.

    The days said to be the last ones are so on the day asked about.  Hours, months and money of
    practices and training, and the days of therapy, are those of the one participant.  The day of a
    filing, an assessment or an answer implies that there was one.  What is filed from time to time
    is "not filed" where one fell due and none was ever filed.

    Attributes:
        operator_form: Legal form of whoever organises the WTZ.
        participants: On the day.
        direct_staff: Persons who work with participants directly.
        staff_roles: Posts filled on the day.
        incapable_of_work: The participant is.
        therapy_indication: The orzeczenie of the participant contains it.
        disability_degree: What the orzeczenie of the participant states.
        disability_until: The last day on which it is valid, prolongation by law included; of one
            for good the last day of the calendar.
        admitted_on: Admission of the participant.
        left_on: The day on which the participant left the WTZ for a job.
        newly_created: The workshop is being created.
        candidates: Presented with the application for money.
        debts_to_fund: The applicant has debts to PFRON that fell due.
        agreement_ended_by_fault: Of the applicant, in the last three years.
        assessed: Whether the application was.
        assessed_on: Assessment of the application by the team of the powiat centre.
        daily_hours: Of classes.
        weekly_hours: Of classes.
        full_grant: Before any reduction, zł a year; not known: the library's own table.
        epidemic_state: Runs on the day.
        half_year_assessment_on: Of the effects, with the participant.
        comprehensive_assessment_on: By the programme board.
        has_individual_programme: With everything that the Act wants in it.
        first_assessment_made: The first comprehensive one.
        classes_started_on: The first day of the workshop.
        practice_weekly_hours: 0: the participant is in no practice.
        practice_months: In total.
        in_practice: Of `participants`, at one time.
        training_money: Zł a month.
        annual_report: The one that fell due last.
        quarter_information_filed: One at all.
        quarter_information_on: The last one filed.
        financial_plan_filed: One at all.
        financial_plan_filed_on: The last one filed, for the year after.
        council_resolution_on: On the division of PFRON money.
        annex_filed: Made after that resolution.
        sales_income_month: Income from sales in one month.
        december_minimum_wage: Of the year before, zł a month; not known: the library's own table.
        care_home_share: Residents of units that must themselves give therapy, among participants.
        controlled_on: By the powiat centre.
        control_result_given: To the operator, in writing.
        control_result_on: The day on which the operator had it in writing.
        control_answered: By the operator.
        club_hours_month: 0: there are no club classes.
        settlement_accepted_on: Settlement of the creation costs, by the powiat.
        equipment_spending: Replacing and adding equipment, zł a year.
        equipment_consent: Of the powiat, to that spending.
        operating_costs: Zł a year.
        operating_grant: PFRON money towards them, zł a year.
        creation_grant: PFRON money towards the creation costs.

    Raises:
        InvalidValue: There are more persons in practices than participants, a day comes before the
            one it follows, or a day stands beside "not done".
        InvalidInput: Several values do not fit.

    Basis: URON art. 10a-10h and 68c, R-WTZ.
    """

    operator_form: LegalForm | None = fact(
        pl="forma prawna organizatora", en="form of the operator"
    )
    acts_for_profit: bool | None = fact(pl="działa w celu osiągnięcia zysku", en="acts for profit")
    separate_organisation: bool | None = fact(
        pl="wyodrębnienie organizacyjne", en="separate in organisation"
    )
    separate_accounts: bool | None = fact(pl="wyodrębnienie finansowe", en="separate accounts")
    participants: Count | None = fact(pl="uczestnicy", en="participants", unit=PERSONS)
    direct_staff: Count | None = fact(
        pl="pracujący bezpośrednio z uczestnikami",
        en="staff working with participants directly",
        unit=PERSONS,
    )
    staff_roles: frozenset[StaffRole] | None = fact(pl="stanowiska", en="posts")
    board_roles: frozenset[StaffRole] | None = fact(
        pl="skład rady programowej", en="members of the programme board"
    )
    incapable_of_work: bool | None = fact(
        pl="niezdolność do podjęcia pracy", en="incapable of taking up work"
    )
    therapy_indication: bool | None = fact(
        pl="wskazanie do terapii zajęciowej", en="therapy indicated"
    )
    disability_degree: DisabilityDegree | None = fact(
        pl="stopień niepełnosprawności", en="degree of disability"
    )
    disability_until: date | None = fact(pl="orzeczenie ważne do", en="orzeczenie valid until")
    admitted_on: date | None = fact(pl="data przyjęcia", en="admitted on")
    left_on: date | None = fact(pl="data opuszczenia", en="left on")
    job_lost_on: date | None = fact(pl="utrata pracy", en="job lost on")
    reapplied_on: date | None = fact(pl="ponowny wniosek", en="applied again on")
    newly_created: bool | None = fact(pl="nowo tworzony", en="newly created")
    candidates: Count | None = fact(pl="kandydaci", en="candidates", unit=PERSONS)
    debts_to_fund: bool | None = fact(pl="zaległości wobec PFRON", en="due debts to PFRON")
    agreement_ended_by_fault: bool | None = fact(
        pl="umowa rozwiązana z winy w ostatnich 3 latach",
        en="agreement ended by fault in the last 3 years",
    )
    applied_on: date | None = fact(pl="wniosek kompletny", en="complete application on")
    assessed: bool | None = fact(pl="wniosek oceniono", en="application assessed")
    assessed_on: date | None = fact(pl="ocena wniosku", en="application assessed on")
    premises_years: Quantity | None = fact(
        pl="tytuł prawny do lokalu, lata", en="title to premises", unit=YEARS
    )
    daily_hours: Quantity | None = fact(pl="godziny dziennie", en="hours a day", unit=HOURS)
    weekly_hours: Quantity | None = fact(pl="godziny tygodniowo", en="hours a week", unit=HOURS)
    full_grant: Money | None = fact(
        pl="pełna kwota PFRON na uczestnika", en="full grant per participant", unit=ZLOTY
    )
    epidemic_state: bool | None = fact(pl="stan epidemii", en="epidemic state")
    half_year_assessment_on: date | None = fact(
        pl="ostatnia ocena półroczna", en="last half-year assessment"
    )
    programme_assessment_on: date | None = fact(
        pl="ostatnia ocena programu", en="last assessment of the programme"
    )
    comprehensive_assessment_on: date | None = fact(
        pl="ostatnia ocena kompleksowa", en="last comprehensive assessment"
    )
    therapy_started_on: date | None = fact(pl="rozpoczęcie terapii", en="therapy started on")
    first_assessment_made: bool | None = fact(
        pl="pierwszej oceny kompleksowej dokonano", en="first comprehensive assessment made"
    )
    first_assessment_on: date | None = fact(
        pl="pierwsza ocena kompleksowa", en="first comprehensive assessment"
    )
    has_individual_programme: bool | None = fact(
        pl="indywidualny program", en="individual programme"
    )
    individual_programme_on: date | None = fact(
        pl="program sporządzony", en="programme drawn up on"
    )
    classes_started_on: date | None = fact(pl="rozpoczęcie zajęć", en="classes started on")
    practice_weekly_hours: Quantity | None = fact(
        pl="praktyka, godziny tygodniowo", en="practice, hours a week", unit=HOURS
    )
    practice_months: Count | None = fact(
        pl="długość praktyki", en="length of practice", unit=MONTHS
    )
    practice_extended: bool | None = fact(pl="praktyka przedłużona", en="practice extended")
    in_practice: Count | None = fact(pl="na praktykach", en="in practices", unit=PERSONS)
    training_money: Money | None = fact(
        pl="środki na trening ekonomiczny", en="training money", unit=ZLOTY
    )
    annual_report: AnnualReport | None = fact(pl="sprawozdanie roczne", en="annual report")
    quarter_information_filed: bool | None = fact(
        pl="informację kwartalną złożono", en="quarterly information has been filed"
    )
    quarter_information_on: date | None = fact(
        pl="informacja kwartalna", en="quarterly information on"
    )
    financial_plan_filed: bool | None = fact(
        pl="plan finansowy złożono", en="financial plan has been filed"
    )
    financial_plan_filed_on: date | None = fact(
        pl="plan finansowy złożony", en="financial plan filed on"
    )
    council_resolution_on: date | None = fact(
        pl="uchwała rady powiatu", en="resolution of the powiat council"
    )
    annex_filed: bool | None = fact(pl="zawarto aneks", en="annex has been made")
    annex_filed_on: date | None = fact(pl="aneks zawarty", en="annex made on")
    sales_income_month: Money | None = fact(
        pl="dochód ze sprzedaży w miesiącu", en="sales income in the month", unit=ZLOTY
    )
    december_minimum_wage: Money | None = fact(
        pl="minimalne wynagrodzenie w grudniu", en="minimum wage of December", unit=ZLOTY
    )
    care_home_share: Share | None = fact(
        pl="mieszkańcy DPS wśród uczestników", en="residents of care homes"
    )
    controlled_on: date | None = fact(pl="ostatnia kontrola", en="last control")
    control_result_given: bool | None = fact(
        pl="wynik kontroli przekazano", en="result of control has been given"
    )
    control_result_on: date | None = fact(pl="wynik kontroli", en="result of control")
    control_answered: bool | None = fact(
        pl="na wynik kontroli odpowiedziano", en="control has been answered"
    )
    control_answer_on: date | None = fact(pl="odpowiedź na wynik", en="answer to the control")
    club_hours_month: Quantity | None = fact(pl="zajęcia klubowe", en="club classes", unit=HOURS)
    settlement_accepted_on: date | None = fact(
        pl="rozliczenie przyjęte", en="settlement accepted on"
    )
    enlargement_applied_on: date | None = fact(
        pl="wniosek o rozszerzenie", en="enlargement applied for on"
    )
    equipment_spending: Money | None = fact(
        pl="wymiana i uzupełnienie wyposażenia", en="spending on equipment", unit=ZLOTY
    )
    equipment_consent: bool | None = fact(pl="zgoda powiatu", en="consent of the powiat")
    operating_costs: Money | None = fact(pl="koszty działalności", en="operating costs", unit=ZLOTY)
    operating_grant: Money | None = fact(
        pl="dofinansowanie działalności z PFRON", en="operating grant", unit=ZLOTY
    )
    creation_costs: Money | None = fact(pl="koszty utworzenia", en="creation costs", unit=ZLOTY)
    creation_grant: Money | None = fact(
        pl="dofinansowanie utworzenia z PFRON", en="creation grant", unit=ZLOTY
    )

    def __attrs_post_init__(self) -> None:
        check_facts(self)
        for day, done in (
            ("assessed_on", "assessed"),
            ("first_assessment_on", "first_assessment_made"),
            ("quarter_information_on", "quarter_information_filed"),
            ("financial_plan_filed_on", "financial_plan_filed"),
            ("annex_filed_on", "annex_filed"),
            ("control_result_on", "control_result_given"),
            ("control_answer_on", "control_answered"),
        ):
            implied(self, day, done)
        parts_within(self, "participants", "in_practice")
        in_order(self, "admitted_on", "left_on")
        in_order(self, "therapy_started_on", "first_assessment_on")
        in_order(self, "controlled_on", "control_result_on")
        in_order(self, "control_result_on", "control_answer_on")
        in_order(self, "controlled_on", "control_answer_on")
