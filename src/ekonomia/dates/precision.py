"""How exactly a partial date is known, and what it says of the days between its ends."""

from typing import final

from ekonomia.codes import Code

__all__ = ["Extent", "Precision", "WeekdayCheck"]


@final
class Precision(Code):
    """The unit in which a date was given; for what has no unit, what it says instead."""

    DAY = "day", "dzień", "day", "8-9 czerwca"
    WEEK = "week", "tydzień", "week", "ostatni tydzień maja"
    DECADE = "decade", "dekada miesiąca", "ten days of a month", "połowa lutego"
    HALFMONTH = "halfmonth", "połowa miesiąca", "half of a month", "II połowa maja"
    MONTH = "month", "miesiąc", "month", "listopad"
    QUARTER = "quarter", "kwartał", "quarter", "IV kwartał 2015"
    HALFYEAR = "halfyear", "półrocze", "half-year", "I półrocze"
    SEASON = "season", "pora roku", "season", "wiosna 2022"
    YEAR = "year", "rok", "year", "w 2012 roku"
    CONTINUOUS = "continuous", "ciągłe", "continuous", "na bieżąco"
    AS_NEEDED = "as_needed", "według potrzeb", "as needed", "zgodnie z potrzebami"
    UNSPECIFIED = "unspecified", "sama częstotliwość", "a frequency only", "raz na kwartał"
    RELATIVE = "relative", "względne", "relative", "w terminie 10 dni od otrzymania"
    UNKNOWN = "unknown", "nieustalone", "not known", "do ustalenia"


@final
class Extent(Code):
    """What a date says of the days between its ends."""

    EXACT = "exact", "dokładnie w tych dniach", "exactly these days"
    BY = "by", "najpóźniej ostatniego dnia", "on the last day at the latest"
    WITHIN = "within", "któregoś dnia w tym czasie", "on some day within"
    THROUGHOUT = "throughout", "przez cały ten czas", "throughout"


@final
class WeekdayCheck(Code):
    """Whether a weekday printed beside a date is the weekday of that date."""

    OK = "ok", "dzień tygodnia się zgadza", "the weekday agrees"
    MISMATCH = "mismatch", "dzień tygodnia się nie zgadza", "the weekday does not agree"
