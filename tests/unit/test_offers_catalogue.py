"""Catalogues: their steps, the days of these, and what is refused."""

from datetime import date
from typing import Any

import pytest

from ekonomia.dates import Precision, When
from ekonomia.errors import InvalidInput, InvalidValue, NotInForce
from ekonomia.offers import (
    CHRISTMAS_STEPS,
    EASTER_STEPS,
    Catalogue,
    CatalogueEntry,
    CatalogueEntryState,
    CatalogueSeason,
    CatalogueStep,
    CatalogueStepKind,
    DatedStep,
    DayMove,
    Feast,
    Product,
    ScheduleNote,
    schedule,
)

CALL, GATHERING, COMPILING, RELEASE = CatalogueStepKind
EASTER = Catalogue(id="w", feast=Feast.EASTER, year=2022, steps=EASTER_STEPS)
CHRISTMAS = Catalogue(id="b", feast=Feast.CHRISTMAS, year=2022, steps=CHRISTMAS_STEPS)


def days(steps: tuple[DatedStep, ...]) -> list[tuple[str | None, str | None]]:
    def text(day: date | None) -> str | None:
        return None if day is None else day.isoformat()

    return [(text(each.when.earliest), text(each.when.latest)) for each in steps]


def catalogue(*steps: CatalogueStep, **values: Any) -> Catalogue:  # noqa: ANN401 - any field
    usual: dict[str, Any] = {"id": "k", "feast": Feast.EASTER, "year": 2022, "steps": steps}
    return Catalogue(**(usual | values))


class TestSchedule:
    def test_easter_as_it_was_planned(self) -> None:
        """Połowa lutego, marzec, do 4 kwietnia."""
        steps = schedule(EASTER)
        assert days(steps) == [
            ("2022-02-15", "2022-02-15"),
            ("2022-03-01", "2022-03-31"),
            (None, "2022-04-04"),
        ]
        assert [each.notes for each in steps] == [(), (), ()]
        assert steps[2].when.is_deadline
        assert steps[1].when.precision is Precision.MONTH

    def test_christmas_as_it_was_planned(self) -> None:
        """24 października, listopad, listopad, grudzień; the last one ends on the eve."""
        steps = schedule(CHRISTMAS)
        assert days(steps) == [
            ("2022-10-24", "2022-10-24"),
            ("2022-11-01", "2022-11-30"),
            ("2022-11-01", "2022-11-30"),
            ("2022-12-01", "2022-12-24"),
        ]
        assert steps[3].notes == (ScheduleNote.CUT,)
        assert steps[3].reckoned == date(2022, 12, 31)

    def test_another_year(self) -> None:
        assert days(schedule(EASTER, year=2024)) == [
            ("2024-01-30", "2024-01-30"),
            ("2024-03-01", "2024-03-18"),
            (None, "2024-03-18"),
        ]

    @pytest.mark.parametrize(
        ("move", "day", "reckoned"),
        [
            (DayMove.STAYS, "2027-10-24", None),
            (DayMove.NEXT, "2027-10-25", date(2027, 10, 24)),
            (DayMove.PREVIOUS, "2027-10-22", date(2027, 10, 24)),
        ],
    )
    def test_a_sunday_is_moved_where_asked(
        self, move: DayMove, day: str, reckoned: date | None
    ) -> None:
        steps = schedule(CHRISTMAS, year=2027, move=move)
        assert days(steps)[0] == (day, day)
        assert steps[0].reckoned == reckoned
        assert (ScheduleNote.MOVED in steps[0].notes) is (reckoned is not None)
        assert days(steps)[1] == ("2027-11-01", "2027-11-30")

    def test_a_working_day_stays(self) -> None:
        assert schedule(EASTER, move=DayMove.NEXT) == schedule(EASTER)

    def test_a_deadline_is_moved_as_one(self) -> None:
        eve = CatalogueStep(kind=COMPILING, offset=-14, is_deadline=True)
        (step,) = schedule(catalogue(eve), move=DayMove.PREVIOUS)
        assert (step.when.earliest, step.when.latest) == (None, date(2022, 4, 1))
        assert step.when.is_deadline

    def test_days_of_a_plan_hold_for_its_year_only(self) -> None:
        printed = When.of_edtf("2022-03-08")
        plan = catalogue(CatalogueStep(kind=CALL, when=printed, done_on=date(2022, 3, 8)))
        (own,), (other,) = schedule(plan), schedule(plan, year=2023)
        assert (own.when, own.done_on, own.notes) == (printed, date(2022, 3, 8), ())
        assert (other.when.precision, other.done_on) == (Precision.UNKNOWN, None)
        assert other.notes == (ScheduleNote.OTHER_YEAR,)

    def test_what_lies_beyond_the_feast_says_so(self) -> None:
        plan = catalogue(
            CatalogueStep(kind=GATHERING, month=4),
            CatalogueStep(kind=RELEASE, offset=2),
        )
        gathering, release = schedule(plan)
        assert release.notes == (ScheduleNote.OUT_OF_ORDER,)
        assert gathering.when.latest == date(2022, 4, 16)

    def test_a_month_that_begins_too_late_is_not_cut(self) -> None:
        plan = catalogue(CatalogueStep(kind=GATHERING, month=5))
        (step,) = schedule(plan)
        assert days((step,)) == [("2022-05-01", "2022-05-31")]
        assert step.notes == (ScheduleNote.OUT_OF_ORDER,)

    def test_one_day_after_the_next_step_is_not_cut(self) -> None:
        plan = catalogue(
            CatalogueStep(kind=CALL, offset=-5), CatalogueStep(kind=GATHERING, offset=-9)
        )
        assert schedule(plan)[0].notes == (ScheduleNote.OUT_OF_ORDER,)

    def test_a_season_has_no_feast_to_end_at(self) -> None:
        plan = catalogue(
            CatalogueStep(kind=RELEASE, month=12),
            feast=None,
            season=CatalogueSeason.WINTER,
        )
        assert days(schedule(plan, year=2023)) == [("2023-12-01", "2023-12-31")]

    def test_an_open_start_is_left_as_it_is(self) -> None:
        plan = catalogue(CatalogueStep(kind=CALL, when=When.of_edtf("2022-02-15/..")))
        (step,) = schedule(plan, move=DayMove.NEXT)
        assert step.when.latest is None

    @pytest.mark.parametrize("year", [1582, 4100, "2022", True])
    def test_years_out_of_range(self, year: Any) -> None:  # noqa: ANN401 - any value
        with pytest.raises(InvalidValue, match="expected a year from 1583 to 4099"):
            schedule(EASTER, year=year)

    def test_no_move(self) -> None:
        wrong: Any = "next"
        with pytest.raises(InvalidValue, match="expected a DayMove, got 'next'"):
            schedule(EASTER, move=wrong)

    def test_working_days_are_known_since_1951(self) -> None:
        assert schedule(EASTER, year=1950)
        with pytest.raises(NotInForce):
            schedule(EASTER, year=1950, move=DayMove.NEXT)


class TestWording:
    def test_in_polish(self) -> None:
        assert [each.explain() for each in schedule(CHRISTMAS, year=2027, move=DayMove.NEXT)] == [
            (
                "Wysyłka informacji do PES: 25 października 2027, przesunięto na dzień roboczy "
                "(przedtem 24 października 2027)."
            ),
            "Gromadzenie informacji: 1 listopada 2027 - 30 listopada 2027.",
            "Opracowanie katalogu: 1 listopada 2027 - 30 listopada 2027.",
            (
                "Upowszechnianie katalogu: 1 grudnia 2027 - 24 grudnia 2027, skrócono do "
                "następnego kroku lub święta (przedtem 31 grudnia 2027)."
            ),
        ]

    @pytest.mark.parametrize(
        ("edtf", "pl", "en"),
        [
            ("../2022-04-04", "do 4 kwietnia 2022", "by 4 April 2022"),
            ("2022-04-04", "4 kwietnia 2022", "4 April 2022"),
            ("2022-04-04/..", "4 kwietnia 2022 -", "4 April 2022 -"),
        ],
    )
    def test_each_kind_of_days(self, edtf: str, pl: str, en: str) -> None:
        step = DatedStep(kind=RELEASE, when=When.of_edtf(edtf))
        assert step.explain() == f"Upowszechnianie katalogu: {pl}."
        assert step.explain("en") == f"Release of the catalogue: {en}."

    def test_days_not_known(self) -> None:
        step = DatedStep(kind=CALL, when=When(precision=Precision.UNKNOWN))
        assert step.explain() == "Wysyłka informacji do PES: termin nieznany."
        assert step.explain("en") == "Call to the PES: day not known."


class TestRefused:
    @pytest.mark.parametrize(
        ("values", "said"),
        [
            ({}, "got 0 of them"),
            ({"offset": -1, "month": 3}, "got 2 of them"),
            ({"offset": -367}, "from -366 to 366, got -367"),
            ({"month": 13}, "from 1 to 12, got 13"),
            ({"month": 0}, "from 1 to 12, got 0"),
            ({"month": 3, "is_deadline": True}, "expected an offset of a deadline"),
            ({"offset": "x"}, "offset: expected a whole number"),
        ],
    )
    def test_steps(self, values: dict[str, Any], said: str) -> None:
        with pytest.raises(InvalidValue, match=said):
            CatalogueStep(kind=CALL, **values)

    @pytest.mark.parametrize(
        ("values", "said"),
        [
            ({"received_on": date(2022, 3, 1)}, "no day received while only invited"),
            ({"state": CatalogueEntryState.RECEIVED, "products": ("p", "p")}, "product once"),
            ({"provider": ""}, "provider: expected a text that is not empty"),
        ],
    )
    def test_entries(self, values: dict[str, Any], said: str) -> None:
        usual: dict[str, Any] = {"provider": "A", "state": CatalogueEntryState.INVITED}
        with pytest.raises(InvalidValue, match=said):
            CatalogueEntry(**(usual | values))

    @pytest.mark.parametrize(
        ("values", "said"),
        [
            ({"feast": None}, "either a feast or a season"),
            ({"season": CatalogueSeason.SPRING}, "either a feast or a season"),
            ({"year": 1582}, "a year from 1583 to 4099, got 1582"),
            ({"steps": EASTER_STEPS[::-1]}, "steps in their order"),
            ({"steps": EASTER_STEPS[:1] * 2}, "steps in their order"),
            (
                {"feast": None, "season": CatalogueSeason.SPRING, "steps": EASTER_STEPS},
                "a feast from which steps are counted",
            ),
            (
                {"entries": (CatalogueEntry(provider="A", state=CatalogueEntryState.INVITED),) * 2},
                "expected each provider once",
            ),
            ({"products": (Product(id="p"),) * 2}, "expected each product once"),
        ],
    )
    def test_catalogues(self, values: dict[str, Any], said: str) -> None:
        with pytest.raises(InvalidValue, match=said):
            catalogue(**values)

    def test_elements_that_no_product_has(self) -> None:
        with pytest.raises(InvalidInput) as caught:
            catalogue(required=("name", "colour", "size"))
        assert [each.path for each in caught.value.faults] == ["$.required[1]", "$.required[2]"]
