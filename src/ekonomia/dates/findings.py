"""What is found wrong, or worth knowing, when a date is read from a text."""

from typing import Final, final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.errors import InvalidValue, shown

__all__ = ["DateFault", "DateFinding", "Severity", "UnreadableReason"]


@final
class Severity(Code):
    """How much a finding matters."""

    ERROR = "error", "błąd", "error"
    WARNING = "warning", "ostrzeżenie", "warning"
    INFO = "info", "informacja", "information"


@final
class DateFault(Code):
    """What can be found in the text of a date."""

    SPELLING = "spelling", "pisownia: brak znaków lub znany błąd", "misspelt"
    DAY_MISSING = "day_missing", "miesiąc w dopełniaczu bez dnia", "a genitive without its day"
    WEEKDAY_MISMATCH = "weekday_mismatch", "zły dzień tygodnia", "the weekday does not agree"
    SUSPICIOUS_LENGTH = (
        "suspicious_length",
        "okres dłuższy niż rok, kończący się w tym samym miesiącu",
        "longer than a year and ending in its own month",
    )
    INVALID_DATE = "invalid_date", "nie ma takiego dnia", "no such day"
    REVERSED_RANGE = "reversed_range", "koniec przed początkiem", "the end lies before the start"
    UNREADABLE = "unreadable", "nie odczytano", "not understood"

    @property
    def severity(self) -> Severity:
        """How much it matters: an error means that no date was read."""
        return _SEVERITIES.get(self, Severity.ERROR)


_SEVERITIES: Final = {
    DateFault.SPELLING: Severity.INFO,
    DateFault.DAY_MISSING: Severity.WARNING,
    DateFault.WEEKDAY_MISMATCH: Severity.WARNING,
    DateFault.SUSPICIOUS_LENGTH: Severity.WARNING,
}


@final
class UnreadableReason(Code):
    """Why a text was not read as a date."""

    NOT_UNDERSTOOD = "not_understood", "niezrozumiałe w tym miejscu", "not understood here"
    TOO_LONG = "too_long", "tekst dłuższy niż zapis terminu", "longer than any date"
    NO_YEAR = "no_year", "nie wiadomo, którego roku", "no year given and none of context"
    NO_MONTH = "no_month", "nie wiadomo, którego miesiąca", "no month given and none of context"
    BEYOND_CALENDAR = "beyond_calendar", "rok spoza kalendarza", "a year outside the calendar"
    SHORT_YEAR = "short_year", "rok zapisany dwiema cyframi", "a year of two digits"
    TWO_READINGS = "two_readings", "można odczytać dwojako", "may be read in two ways"
    NO_CONVENTION = (
        "no_convention",
        "nie ma konwencji, jakie to dni",
        "no convention says which days these are",
    )
    NO_PERIOD = (
        "no_period",
        "częstotliwość spoza listy okresów",
        "a frequency that no period of the list can say",
    )


@final
@frozen(kw_only=True)
class DateFinding:
    """One thing found in the text of a date.

    Attributes:
        code: What was found.
        start: Where in the text it begins, counted in characters from 0.
        end: Where it ends, exclusive.
        reason: Why a text is unreadable; None for every other code.
        suggestion: What may have been meant, or None; nothing is repaired.

    Raises:
        InvalidValue: The place is no place, or a reason is missing or out of place.
    """

    code: DateFault
    start: int
    end: int
    reason: UnreadableReason | None = None
    suggestion: str | None = None

    def __attrs_post_init__(self) -> None:
        if type(self.code) is not DateFault:
            raise InvalidValue(
                f"finding: expected a DateFault, got {shown(self.code)}", code="wrong_type"
            )
        places = (self.start, self.end)
        if any(type(place) is not int for place in places) or not 0 <= self.start <= self.end:
            raise InvalidValue(f"finding: expected a place in the text, got {shown(places)}")
        has_reason = type(self.reason) is UnreadableReason
        if has_reason is not (self.code is DateFault.UNREADABLE):
            raise InvalidValue(
                f"finding: expected a reason with 'unreadable' only, got {shown(self.reason)}"
            )

    @property
    def severity(self) -> Severity:
        """How much it matters."""
        return self.code.severity

    @property
    def pl(self) -> str:
        """What was found, in Polish."""
        return self.code.pl if self.reason is None else f"{self.code.pl}: {self.reason.pl}"

    @property
    def en(self) -> str:
        """What was found, in English."""
        return self.code.en if self.reason is None else f"{self.code.en}: {self.reason.en}"
