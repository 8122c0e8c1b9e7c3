"""The fixed words of sentences, in Polish and English."""

from typing import Final

from ekonomia.bounds import Comparison
from ekonomia.codes import Language

__all__ = ["BY", "MONTHS", "THAN", "WORDS", "Text"]

Text = dict[Language, str]

THAN: Final[dict[Comparison, Text]] = {
    Comparison.AT_LEAST: {"pl": "co najmniej", "en": "at least"},
    Comparison.MORE_THAN: {"pl": "więcej niż", "en": "more than"},
    Comparison.AT_MOST: {"pl": "co najwyżej", "en": "at most"},
    Comparison.LESS_THAN: {"pl": "mniej niż", "en": "less than"},
}
BY: Final[dict[Comparison, Text]] = {
    Comparison.AT_LEAST: {"pl": "nie wcześniej niż", "en": "not before"},
    Comparison.MORE_THAN: {"pl": "później niż", "en": "after"},
    Comparison.AT_MOST: {"pl": "nie później niż", "en": "not after"},
    Comparison.LESS_THAN: {"pl": "wcześniej niż", "en": "before"},
}
WORDS: Final[dict[str, Text]] = {
    "unknown": {"pl": "brak danych", "en": "not known"},
    "unread": {"pl": "wartość niezbadana", "en": "a value nobody has read"},
    "none": {"pl": "brak", "en": "none"},
    "true": {"pl": "tak", "en": "yes"},
    "false": {"pl": "nie", "en": "no"},
    "limit": {"pl": "próg", "en": "limit"},
    "listed": {"pl": "wykaz", "en": "list"},
    "of": {"pl": "z", "en": "of"},
    "basis": {"pl": "Podstawa", "en": "Basis"},
    "since": {"pl": "od", "en": "since"},
    "missing": {"pl": "Brakuje", "en": "Missing"},
    "not_in_force": {"pl": "norma nie obowiązuje w tym dniu", "en": "not in force that day"},
    "not_bound": {"pl": "norma nie dotyczy tego przypadku", "en": "the norm does not bind here"},
    "excused": {"pl": "na mocy wyjątku", "en": "by an exception"},
    "hangs_on": {"pl": "Zależy od wykładni", "en": "Depends on interpretation"},
    "unread_law": {"pl": "Treść niezbadana", "en": "Text not read"},
    "stale": {
        "pl": "stan prawny nieporównany z tekstem na ten dzień",
        "en": "the law was not compared with the text for that day",
    },
    "all": {"pl": "oraz", "en": "and"},
    "any": {"pl": "albo", "en": "or"},
    "not": {"pl": "nie zachodzi", "en": "it is not the case that"},
    "the_day": {"pl": "dzień badany", "en": "the day asked about"},
    "after": {"pl": "upływ terminu od", "en": "the end of the term from"},
    "year_before": {"pl": "na koniec poprzedniego roku", "en": "at the end of the year before"},
    "year_end": {"pl": "na koniec roku", "en": "at the end of the year"},
    "in_force": {"pl": "przepis obowiązuje", "en": "the provision binds"},
    "not_binding": {"pl": "przepis nie obowiązuje", "en": "the provision does not bind"},
    "computed": {"pl": "wyliczenie", "en": "to be computed"},
    "changes": {"pl": "zmiany prawa", "en": "changes of the law"},
    "no_change": {"pl": "Bez zmian.", "en": "Nothing changed."},
    "begins": {"pl": "zaczyna obowiązywać", "en": "begins to bind"},
    "ends": {"pl": "przestaje obowiązywać", "en": "ceases to bind"},
    "binds": {"pl": "obowiązuje", "en": "binds"},
    "gained": {"pl": "dodano", "en": "added"},
    "lost": {"pl": "usunięto", "en": "removed"},
    "from_year_end": {"pl": "od końca roku", "en": "from the end of the year"},
    "fixed_day": {"pl": "termin ustawowy", "en": "the statutory day"},
    "reckoned_from": {"pl": "liczone od:", "en": "reckoned from:"},
    "beyond": {"pl": "ponad tę granicę:", "en": "beyond"},
    "among": {"pl": "należy do wykazu", "en": "is among"},
    "holds": {"pl": "obejmuje którekolwiek z", "en": "includes any of"},
    "holds_all": {"pl": "obejmuje wszystkie z", "en": "includes all of"},
}
MONTHS: Final = (
    ("stycznia", "January"),
    ("lutego", "February"),
    ("marca", "March"),
    ("kwietnia", "April"),
    ("maja", "May"),
    ("czerwca", "June"),
    ("lipca", "July"),
    ("sierpnia", "August"),
    ("września", "September"),
    ("października", "October"),
    ("listopada", "November"),
    ("grudnia", "December"),
)
