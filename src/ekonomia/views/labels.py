"""The words of pictures and tables, in Polish and English."""

from typing import Final

__all__ = ["ENGLISH_MONTHS", "ENGLISH_WEEKDAYS", "LABELS"]

ENGLISH_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""In short: their first three letters."""

ENGLISH_WEEKDAYS: Final = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)
"""In short: their first two letters."""

LABELS: Final = {
    "about": ("ok.", "about"),
    "about_chart": (
        "Wykres terminów: wiersze planu jeden pod drugim, dni od lewej do prawej.",
        "A chart of dates: the rows of the plan one below the other, days from left to right.",
    ),
    "all_of_them": ("wszystkie razem", "all of them together"),
    "also": ("i", "and"),
    "approximate": ("w przybliżeniu", "approximately"),
    "approximate_ends": ("końce przybliżone", "approximate ends"),
    "at_hour": ("do godz.", "until"),
    "at_least": ("co najmniej", "at least"),
    "by": ("do", "by"),
    "code": ("Rodzaj", "Code"),
    "counted_back": ("od końca", "from the end"),
    "counted_from": ("licząc od", "counted from"),
    "coverage": ("Pokrycie", "Coverage"),
    "date_printed": ("Termin w druku", "Date as printed"),
    "date_read": ("Odczyt terminu", "Date as read"),
    "day_off": ("święto wolne od pracy", "statutory holiday"),
    "days_off_unknown": (
        "dni wolne tego roku nie są znane",
        "the days off of this year are not known",
    ),
    "due": ("najpóźniej", "at the latest"),
    "feast": ("w święto ruchome", "on a movable feast"),
    "findings": ("Ustalenia", "Findings"),
    "from": ("od", "from"),
    "from_the_end": ("{}. od końca", "no. {} from the end"),
    "id": ("Klucz", "Key"),
    "is_reached": ("Objęte", "Reached"),
    "kinds": ("Rodzaj działania", "Kind"),
    "last_day": ("ostatni dzień", "last day"),
    "no": ("nie", "no"),
    "no_day": ("Bez dnia na osi", "Without a day on the axis"),
    "no_findings": ("Niczego nie znaleziono.", "Nothing was found."),
    "no_month": ("bez miesiąca", "without a month"),
    "no_rows": ("Plan nie ma wierszy.", "The plan has no rows."),
    "no_series": ("poza seriami", "in no series"),
    "not_read": ("nie odczytano", "not understood"),
    "nothing_to_reach": ("Nie ma niczego do objęcia.", "There is nothing to be reached."),
    "nth_day": ("{}. dzień", "day {}"),
    "number": ("Nr", "No."),
    "on": ("stan na", "as of"),
    "or": ("lub", "or"),
    "organiser": ("Organizator", "Organiser"),
    "other_days": ("Bez jednego znanego dnia", "Without one known day"),
    "perhaps": ("być może", "perhaps"),
    "place": ("Miejsce", "Place"),
    "reached": ("Kogo ma objąć", "To be reached"),
    "repeating": ("cyklicznie", "repeating"),
    "revised": ("po zmianie", "as revised"),
    "rows": ("Wiersze", "Rows"),
    "said": ("Co znaleziono", "What was found"),
    "severity": ("Waga", "Severity"),
    "suggestion": ("Podpowiedź", "Suggestion"),
    "topic": ("Temat", "Topic"),
    "working_day": ("dzień roboczy", "working day"),
    "yes": ("tak", "yes"),
}
"""From a word of ours to the two languages."""
