"""The status as it is lived: grant, breach, call, release, loss, ban."""

from datetime import date, timedelta
from itertools import product

import pytest
from attrs import evolve
from tests.law.builders import HOLDER, people, staff

from ekonomia.entities.people import AtRiskCategory
from ekonomia.errors import IllegalTransition, InvalidInput, InvalidValue, NotInForce
from ekonomia.status import UES, consequence
from ekonomia.status.codes import Consequence, LossGround, Question
from ekonomia.status.lifecycle import Happening, History, facts_on, status_on
from ekonomia.status.lifecycle_table import (
    BREACH_STEPS,
    STATUS_STEPS,
    BreachState,
    StatusEvent,
    StatusState,
)
from ekonomia.verdict import Verdict

E = StatusEvent
SHARE = "ues.at_risk_share"
GRANTED = History(
    (
        Happening(event=E.APPLY, on=date(2023, 1, 10)),
        Happening(event=E.GRANT, on=date(2023, 2, 1)),
    )
)


def happened(event: StatusEvent, on: date, **parts: object) -> Happening:
    return Happening(event=event, on=on, **parts)  # type: ignore[arg-type]  # each test names its own


def lived(*more: Happening) -> History:
    return History((*GRANTED.happenings, *more))


BREACHED = lived(happened(E.BREACH, date(2024, 5, 6), rule=SHARE, beyond_control=True))
CALLED = BREACHED.then(happened(E.CALL, date(2024, 5, 20), rule=SHARE, until=date(2024, 6, 10)))


class TestGrant:
    """Status jest od dnia, w którym decyzja o nadaniu stała się ostateczna; nie zawiesza się go."""

    def test_the_day_before_and_the_day(self) -> None:
        before, after = status_on(GRANTED, date(2023, 1, 31)), status_on(GRANTED, date(2023, 2, 1))
        assert (before.state, before.held, before.since) == (StatusState.APPLIED, False, None)
        assert (after.state, after.held, after.since) == (StatusState.HELD, True, date(2023, 2, 1))

    def test_a_refusal_or_withdrawal_leaves_nothing(self) -> None:
        for event in (E.REFUSE, E.WITHDRAW):
            told = History(
                (happened(E.APPLY, date(2023, 1, 10)), happened(event, date(2023, 2, 1)))
            )
            assert status_on(told, date(2024, 1, 1)).state is StatusState.NOT_HELD

    def test_before_the_first_event(self) -> None:
        assert status_on(History(), date(2024, 1, 1)).state is StatusState.NOT_HELD
        assert status_on(History(), date(2024, 1, 1)).consequence is None


class TestBreach:
    """Art. 13 i 14: zmianę zgłasza się w 14 dni, wojewoda wzywa i wyznacza termin."""

    def test_the_last_day_of_the_notice(self) -> None:
        (breach,) = status_on(BREACHED, date(2024, 5, 6)).breaches
        assert breach.notify_by == date(2024, 5, 20)
        assert (breach.state, breach.since) == (BreachState.OPEN, date(2024, 5, 6))
        assert breach.beyond_control is True

    def test_the_time_of_the_call_runs_to_its_last_day(self) -> None:
        (last,) = status_on(CALLED, date(2024, 6, 10)).breaches
        (over,) = status_on(CALLED, date(2024, 6, 11)).breaches
        assert (last.state, over.state) == (BreachState.CALLED, BreachState.OVERDUE)
        assert status_on(CALLED, date(2024, 6, 10)).consequence is Consequence.BREACH_CURABLE
        assert status_on(CALLED, date(2024, 6, 11)).consequence is Consequence.LOSS_MANDATORY

    def test_a_cure_ends_it_also_after_the_time(self) -> None:
        cured = CALLED.then(happened(E.CURE, date(2024, 7, 1), rule=SHARE))
        assert status_on(cured, date(2024, 7, 1)).breaches == ()
        assert status_on(cured, date(2024, 7, 1)).consequence is Consequence.NONE
        assert status_on(cured, date(2024, 6, 30)).consequence is Consequence.LOSS_MANDATORY

    def test_two_breaches_run_apart(self) -> None:
        both = CALLED.then(happened(E.BREACH, date(2024, 6, 1), rule="ues.advisory_body"))
        states = {each.rule: each.state for each in status_on(both, date(2024, 6, 11)).breaches}
        assert states == {SHARE: BreachState.OVERDUE, "ues.advisory_body": BreachState.OPEN}

    def test_a_breach_may_come_back(self) -> None:
        again = CALLED.then(happened(E.CURE, date(2024, 6, 1), rule=SHARE)).then(
            happened(E.BREACH, date(2024, 8, 1), rule=SHARE)
        )
        (breach,) = status_on(again, date(2024, 8, 1)).breaches
        assert (breach.state, breach.called_on) == (BreachState.OPEN, None)


class TestRelease:
    """Art. 14 ust. 3: zwolnienie tylko z odsetka, na czas oznaczony."""

    RELEASED = BREACHED.then(happened(E.NOTIFY, date(2024, 5, 16), rule=SHARE)).then(
        happened(E.RELEASE, date(2024, 5, 31), rule=SHARE, until=date(2024, 11, 30))
    )

    def test_it_runs_to_its_last_day(self) -> None:
        last = status_on(self.RELEASED, date(2024, 11, 30))
        after = status_on(self.RELEASED, date(2024, 12, 1))
        assert [each.state for each in last.breaches] == [BreachState.RELEASED]
        assert [each.state for each in after.breaches] == [BreachState.OPEN]
        assert last.consequence is Consequence.BREACH_WAIVED
        assert after.consequence is Consequence.BREACH_CURABLE

    def test_the_book_says_the_same(self) -> None:
        """Two at-risk employees die; five are left, one of them at risk."""
        base = evolve(HOLDER, workforce=staff(1, of=5))
        for day, wanted in [
            (date(2024, 6, 3), Consequence.BREACH_WAIVED),
            (date(2024, 5, 30), Consequence.BREACH_CURABLE),
        ]:
            facts = facts_on(self.RELEASED, day, facts=base)
            answer = UES.check(facts, on=day, question=Question.HOLDER)
            assert consequence(answer) is wanted
            assert status_on(self.RELEASED, day).consequence is wanted
        assert answer.verdict is Verdict.UNMET

    def test_after_it_ended_the_call_comes(self) -> None:
        ended = self.RELEASED.then(
            happened(E.CALL, date(2024, 12, 5), rule=SHARE, until=date(2024, 12, 27))
        )
        assert status_on(ended, date(2024, 12, 28)).consequence is Consequence.LOSS_MANDATORY

    def test_while_it_runs_there_is_no_call(self) -> None:
        with pytest.raises(IllegalTransition, match=r"cannot follow released .*happenings\[5\]"):
            self.RELEASED.then(
                happened(E.CALL, date(2024, 11, 5), rule=SHARE, until=date(2024, 12, 27))
            )


class TestLoss:
    """Art. 17-19: utrata z czterech przyczyn; do ostateczności status trwa."""

    def test_until_it_is_final_the_status_is_held(self) -> None:
        lost = CALLED.then(happened(E.LOSE, date(2024, 7, 1), ground=LossGround.BREACH)).then(
            happened(E.LOSS_FINAL, date(2024, 7, 16))
        )
        decided, final = status_on(lost, date(2024, 7, 15)), status_on(lost, date(2024, 7, 16))
        assert (decided.state, decided.held) == (StatusState.LOSS_DECIDED, True)
        assert decided.losing is LossGround.BREACH
        assert (final.state, final.held, final.since) == (StatusState.LOST, False, None)
        assert final.losses == ((LossGround.BREACH, date(2024, 7, 16)),)
        assert final.breaches == ()
        assert final.consequence is None

    @pytest.mark.parametrize("ground", LossGround)
    def test_only_a_breach_bars_for_a_year(self, ground: LossGround) -> None:
        lost = lived(
            happened(E.LOSE, date(2024, 2, 1), ground=ground),
            happened(E.LOSS_FINAL, date(2024, 2, 29)),
        )
        last, after = status_on(lost, date(2025, 2, 28)), status_on(lost, date(2025, 3, 1))
        barred = date(2025, 2, 28) if ground is LossGround.BREACH else None
        assert (last.barred_until, after.barred_until) == (barred, None)
        for day in (date(2025, 2, 28), date(2025, 3, 1)):
            facts = facts_on(lost, day)
            found = UES.check(facts, on=day, question=Question.REOBTAIN)
            met = found.finding("ues.reobtain_ban").verdict is Verdict.MET
            assert met == (status_on(lost, day).barred_until is None)

    @pytest.mark.parametrize(
        ("event", "ground", "rule"),
        [
            (E.BANKRUPTCY, LossGround.INSOLVENCY, "ues.loss_insolvency"),
            (E.LIQUIDATION, LossGround.LIQUIDATION, "ues.loss_liquidation"),
            (E.LOSS_REQUEST, LossGround.REQUEST, "ues.loss_request"),
        ],
    )
    def test_three_grounds_need_no_call(
        self, event: StatusEvent, ground: LossGround, rule: str
    ) -> None:
        told = lived(happened(event, date(2024, 5, 1)))
        day = date(2024, 5, 1)
        assert status_on(told, day).grounds == (ground,)
        assert status_on(told, day).consequence is Consequence.LOSS_MANDATORY
        answer = UES.check(facts_on(told, day, facts=HOLDER), on=day, question=Question.HOLDER)
        assert answer.failing == (rule,)
        assert status_on(told, date(2024, 4, 30)).consequence is Consequence.NONE

    def test_an_annulled_decision_leaves_the_status(self) -> None:
        back = CALLED.then(happened(E.LOSE, date(2024, 7, 1), ground=LossGround.BREACH)).then(
            happened(E.OVERTURN, date(2024, 8, 1))
        )
        status = status_on(back, date(2024, 8, 1))
        assert (status.state, status.losing) == (StatusState.HELD, None)

    def test_after_a_loss_one_may_apply_anew(self) -> None:
        again = lived(
            happened(E.LOSE, date(2024, 2, 1), ground=LossGround.REQUEST),
            happened(E.LOSS_FINAL, date(2024, 2, 20)),
            happened(E.APPLY, date(2024, 2, 21)),
            happened(E.GRANT, date(2024, 3, 21)),
        )
        assert status_on(again, date(2024, 3, 20)).held is False
        assert status_on(again, date(2024, 3, 21)).since == date(2024, 3, 21)


class TestTables:
    """What the tables do not list cannot happen."""

    def test_every_pair_of_state_and_event(self) -> None:
        reached = {
            StatusState.NOT_HELD: History(),
            StatusState.APPLIED: History(GRANTED.happenings[:1]),
            StatusState.HELD: GRANTED,
            StatusState.LOSS_DECIDED: lived(
                happened(E.LOSE, date(2023, 5, 1), ground=LossGround.REQUEST)
            ),
            StatusState.LOST: lived(
                happened(E.LOSE, date(2023, 5, 1), ground=LossGround.REQUEST),
                happened(E.LOSS_FINAL, date(2023, 5, 20)),
            ),
        }
        breach_events = {E.BREACH, E.NOTIFY, E.CALL, E.RELEASE, E.CURE}
        tried = [pair for pair in product(StatusState, E) if pair[1] not in breach_events]
        assert len(tried) == 50
        for state, event in tried:
            ground = LossGround.REQUEST if event is E.LOSE else None
            happening = happened(event, date(2023, 6, 1), ground=ground)
            wanted = STATUS_STEPS.get((state, event))
            if wanted is None:
                with pytest.raises(
                    IllegalTransition, match=rf"{event} on 2023-06-01 cannot follow"
                ):
                    reached[state].then(happening)
            else:
                assert status_on(reached[state].then(happening), date(2023, 6, 1)).state is wanted
        assert len(STATUS_STEPS) == 11

    def test_every_step_of_a_breach(self) -> None:
        until = date(2024, 6, 30)
        reached = {
            BreachState.OPEN: BREACHED,
            BreachState.CALLED: BREACHED.then(
                happened(E.CALL, date(2024, 5, 20), rule=SHARE, until=until)
            ),
            BreachState.OVERDUE: CALLED,
            BreachState.RELEASED: BREACHED.then(
                happened(E.RELEASE, date(2024, 5, 20), rule=SHARE, until=until)
            ),
            BreachState.CURED: BREACHED.then(happened(E.CURE, date(2024, 5, 20), rule=SHARE)),
        }
        for state, event in product(BreachState, [E.NOTIFY, E.CALL, E.RELEASE, E.CURE]):
            timed = event in (E.CALL, E.RELEASE)
            happening = happened(
                event, date(2024, 6, 20), rule=SHARE, until=date(2024, 7, 20) if timed else None
            )
            if (state, event) not in BREACH_STEPS:
                with pytest.raises(IllegalTransition):
                    reached[state].then(happening)
                continue
            states = [
                each.state
                for each in status_on(reached[state].then(happening), date(2024, 6, 20)).breaches
            ]
            wanted = BREACH_STEPS[state, event]
            assert states == ([] if wanted is BreachState.CURED else [wanted])

    def test_no_breach_without_the_status(self) -> None:
        with pytest.raises(IllegalTransition, match="breach on 2023-02-01 cannot follow not_held"):
            History((happened(E.BREACH, date(2023, 2, 1), rule=SHARE),))

    def test_a_breach_is_opened_once(self) -> None:
        with pytest.raises(IllegalTransition, match=f"breach of {SHARE} is open already"):
            BREACHED.then(happened(E.BREACH, date(2024, 6, 6), rule=SHARE))

    def test_only_an_open_breach_goes_on(self) -> None:
        with pytest.raises(IllegalTransition, match=r"breach of ues.form is not open"):
            BREACHED.then(happened(E.CURE, date(2024, 6, 6), rule="ues.form"))


class TestHappenings:
    """An event says what it must and nothing else."""

    def test_parts_that_are_missing_or_out_of_place(self) -> None:
        with pytest.raises(InvalidInput) as raised:
            happened(E.CALL, date(2024, 1, 1), ground=LossGround.BREACH)
        assert [fault.path for fault in raised.value.faults] == ["$.rule", "$.until", "$.ground"]
        with pytest.raises(InvalidValue, match="rule: expected nothing for grant"):
            happened(E.GRANT, date(2024, 1, 1), rule=SHARE)

    def test_a_time_that_ends_before_it_begins(self) -> None:
        with pytest.raises(InvalidValue, match=r"until: expected 2024-01-02 or later"):
            happened(E.CALL, date(2024, 1, 2), rule=SHARE, until=date(2024, 1, 1))

    def test_events_out_of_order(self) -> None:
        with pytest.raises(InvalidValue, match="expected 2023-02-01 or later") as raised:
            lived(happened(E.LIQUIDATION, date(2023, 1, 31)))
        assert raised.value.path == "$.happenings[2].on"

    def test_before_the_act_there_is_no_notice(self) -> None:
        early = (
            happened(E.APPLY, date(2021, 1, 1)),
            happened(E.GRANT, date(2021, 2, 1)),
            happened(E.BREACH, date(2021, 3, 1), rule=SHARE),
        )
        with pytest.raises(NotInForce):
            History(early)


def test_what_is_known_beside_the_history_stays() -> None:
    at_risk = frozenset({AtRiskCategory.DISABLED})
    base = evolve(HOLDER, workforce=(people(3, at_risk=at_risk), people(2)))
    facts = facts_on(GRANTED, date(2023, 2, 1), facts=base)
    assert facts.workforce == base.workforce
    assert (facts.holds_ps_status, facts.ps_status_since) == (True, date(2023, 2, 1))
    assert facts.breaches == ()


def test_a_day_between_events_is_as_the_day_of_the_last() -> None:
    day = date(2023, 2, 1)
    for _ in range(400):
        status = status_on(CALLED, day)
        assert status.held
        assert status.on == day
        day += timedelta(1)
