"""A reminder never falls after what it is of, comes in order, and never moves later."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ekonomia.dates import (
    NoReminder,
    Precision,
    Reminded,
    When,
    feast_reminders,
    is_working_day,
    read,
    relative_to_feast,
    reminders,
)

days = st.dates(date(1960, 1, 1), date(2090, 12, 31))
counts = st.lists(st.integers(0, 400), max_size=5)
TEXTS = (
    "do 4 kwietnia",
    "8-9 czerwca",
    "maj",
    "połowa lutego",
    "4, 8 i 9 maja",
    "18 lub 25 maja",
    "co roku do 31 marca",
    "co roku w Boże Ciało",
    "co roku na przełomie roku",
    "do 10. dnia każdego miesiąca",
    "we wtorki",
    "od 20 czerwca",
    "przed Wielkanocą",
    "na bieżąco",
    "do ustalenia",
    "po zakończeniu",
)
texts = st.sampled_from(TEXTS)


@given(texts, st.integers(1960, 2080), counts, st.booleans(), st.booleans(), st.booleans())
def test_never_after_and_in_order(
    text: str, year: int, before: list[int], moves: bool, eve: bool, windowed: bool
) -> None:
    when = read(text, year=year)
    since = date(year, 3, 1) if windowed else None
    until = date(year + 1, 6, 30) if windowed else None
    found = reminders(when, before, since=since, until=until, working_days=moves, eve=eve)
    assert list(found) == sorted(found, key=lambda each: (each.day, each.target))
    assert len({(each.day, each.target) for each in found}) == len(found)
    for each in found:
        assert each.day <= each.target
        assert each.day == each.target - timedelta(each.days_before)
        assert each.effective is None or each.effective >= each.target
        assert (each.effective is not None) is (each.of is Reminded.DEADLINE)
        if moves:
            assert is_working_day(each.day)
        if windowed:
            assert date(year, 3, 1) <= each.target <= date(year + 1, 6, 30)
    if not found.found and before:
        assert found.missing is not None
    if found.missing in (NoReminder.STANDING, NoReminder.UNSET, NoReminder.RELATIVE):
        assert not found.found


@given(days, st.booleans(), counts)
def test_moving_never_moves_later(day: date, deadline: bool, before: list[int]) -> None:
    when = When(
        earliest=None if deadline else day,
        latest=day,
        precision=Precision.DAY,
        is_deadline=deadline,
    )
    plain = reminders(when, before)
    moved = reminders(when, before, working_days=True)
    assert [each.day for each in plain] == sorted({day - timedelta(each) for each in before})
    assert all(each.moved_from is None for each in plain)
    counted = {each.day for each in plain}
    assert {each.moved_from or each.day for each in moved} <= counted
    for each in moved:
        if each.moved_from is not None:
            assert each.day < each.moved_from
            assert not is_working_day(each.moved_from)
    for one in counted:
        assert max(each.day for each in moved if each.day <= one) >= one - timedelta(5)


@given(days)
def test_the_eve_is_the_last_working_day_before(day: date) -> None:
    when = When(earliest=day, latest=day, precision=Precision.DAY)
    (eve,) = reminders(when, (), eve=True)
    assert is_working_day(eve.day)
    between = (eve.day + timedelta(n) for n in range(1, eve.days_before))
    assert not any(map(is_working_day, between))


@given(st.integers(1960, 2080), st.integers(-100, 100), counts)
def test_of_a_feast_as_of_its_day(year: int, offset: int, before: list[int]) -> None:
    day = relative_to_feast(year, "wielkanoc", offset)
    event = When(earliest=day, latest=day, precision=Precision.DAY)
    found = feast_reminders("wielkanoc", year, before, offset=offset, working_days=True)
    assert found == reminders(event, before, working_days=True)
