"""What is found in a plan or in the page that prints it; nothing is ever repaired."""

from typing import Final, final

from attrs import frozen

from ekonomia.codes import Code, Language
from ekonomia.dates.findings import Severity
from ekonomia.shapes import check_shape

__all__ = ["FindingCode", "PlanFinding", "quoted"]


@final
class FindingCode(Code):
    """What can be found; its label says what is meant."""

    PERIOD_CONTRADICTS_TITLE = (
        "period_contradicts_title",
        "okres realizacji sprzeczny z latami w tytule",
        "the running time contradicts the years in the title",
    )
    EDITION_CONFLICT = (
        "edition_conflict",
        "dwa numery edycji jednego wydarzenia",
        "two edition numbers for one event",
    )
    SPLIT_ITEM = "split_item", "zdanie rozcięte na dwa punkty", "one sentence cut into two items"
    ROW_NUMBER_GAP = "row_number_gap", "luka w numeracji", "the numbers jump"
    ROW_NUMBER_RESTART = (
        "row_number_restart",
        "numeracja zaczyna się od nowa w każdym miesiącu",
        "the numbers start again in each month",
    )
    ROW_NUMBER_FORMAT = (
        "row_number_format",
        "numery zapisane dwojako",
        "numbers printed in two styles",
    )
    URL_TYPO = "url_typo", "adres zapisany dwojako", "a host printed in two spellings"
    DATE_OUT_OF_ORDER = (
        "date_out_of_order",
        "późniejszy termin przed wcześniejszym",
        "a later date stands before an earlier one",
    )
    SAME_DAY_OVERLAP = (
        "same_day_overlap",
        "dwa wydarzenia na pewno tego samego dnia",
        "two rows surely on one day",
    )
    COLUMN_MISUSE = (
        "column_misuse",
        "w kolumnie stoi co innego, niż mówi nagłówek",
        "values of another kind in a column",
    )
    COMPOSITE_CELL = "composite_cell", "kilka działań w jednej komórce", "several actions in a cell"
    COVERAGE_GAP = (
        "coverage_gap",
        "pominięty subregion albo podmiot",
        "a subregion or body left out of a series",
    )
    NAME_VARIANTS = "name_variants", "jedna rzecz pod kilkoma nazwami", "one thing, several names"
    PAGE_FURNITURE_IN_LIST = (
        "page_furniture_in_list",
        "stopka strony wewnątrz listy",
        "a footer or phone number inside a list",
    )
    UNRESOLVED_DUE = (
        "unresolved_due",
        "termin, który nie wskazuje dnia",
        "a due date that names no day",
    )
    RELATIVE_YEAR = "relative_year", "rok odczytany z nagłówka", "the year comes from the heading"
    TIGHT_DEPENDENCY = (
        "tight_dependency",
        "mało miejsca między krokami",
        "hardly any room between two steps",
    )
    CONTEXT_MISSING = (
        "context_missing",
        "brak nazwy projektu, dat albo kwot",
        "no project, dates or money on the page",
    )
    REFERENCE_YEAR = (
        "reference_year",
        "wykonywane w jednym roku, dotyczy innego",
        "done in one year, about another",
    )
    PERIOD_MISMATCH = (
        "period_mismatch",
        "dwa różne okresy jednej rzeczy",
        "two periods for one thing",
    )
    PERIOD_BEYOND_PROGRAMME = (
        "period_beyond_programme",
        "wychodzi poza okres programu",
        "runs past its programme",
    )
    UNDATED_ACTIVITY = "undated_activity", "brak jakiegokolwiek terminu", "no date at all"
    LEAD_TIME = "lead_time", "czas na przygotowanie", "the lead time before an event"
    DUPLICATE_ROWS = "duplicate_rows", "dwa razy ten sam tekst", "the same text twice"
    DANGLING_REFERENCE = (
        "dangling_reference",
        "odesłanie do czegoś, czego nie ma",
        "refers to something absent",
    )
    MINIMUM_EQUALS_LIST = (
        "minimum_equals_list",
        "minimum równe liczbie wymienionych",
        "a minimum equal to the number listed",
    )
    OVERLAPPING_PRODUCTS = (
        "overlapping_products",
        "dwa zachodzące na siebie produkty",
        "two products that overlap",
    )
    LIST_SEMANTICS = (
        "list_semantics",
        "lista, której rola nie jest podana",
        "a list whose role is not stated",
    )
    SCOPE_GAP = "scope_gap", "brakuje kroku", "a step is missing"
    HEADER_SCOPE = (
        "header_scope",
        "nagłówek obejmuje co innego niż wiersze",
        "the heading covers less or more than the rows",
    )
    ORGANISER_SCOPE = (
        "organiser_scope",
        "zakres organizatora inny niż przedmiot",
        "the organiser's field is another one",
    )
    WORD_ERROR = "word_error", "błędne słowo", "a wrong word"
    BROKEN_SENTENCE = "broken_sentence", "zdanie niepełne", "a broken sentence"
    TRUNCATED_PHRASE = "truncated_phrase", "urwane wyrażenie", "a phrase cut short"
    MISSING_VERB = "missing_verb", "nie wiadomo, co się robi", "it does not say what is done"
    NUMBER_AGREEMENT = (
        "number_agreement",
        "liczba pojedyncza tam, gdzie jest ich wiele",
        "a singular where there are many",
    )
    CASE_AND_GRAMMAR = (
        "case_and_grammar",
        "forma nazwy miesiąca",
        "the form of a month's name",
    )
    WORD_ORDER_AND_GRAMMAR = (
        "word_order_and_grammar",
        "szyk lub zgodność form",
        "word order or agreement",
    )
    NAME_CASE = "name_case", "nazwa różni się wielkością liter", "a name in two capitalisations"
    HEADING_CASE = "heading_case", "nagłówki pisane różnie", "headings written in different ways"
    HEADING_FORMAT = "heading_format", "nagłówki złożone różnie", "headings set in different ways"
    PUNCTUATION = "punctuation", "interpunkcja", "punctuation"
    SPACING = "spacing", "odstępy", "spacing"
    UNBALANCED_BRACKET = "unbalanced_bracket", "nawias bez pary", "a bracket without its pair"
    MONTH_SEPARATOR_NOISE = (
        "month_separator_noise",
        "puste wiersze między miesiącami",
        "empty rows between months",
    )
    UNREADABLE_DATE = "unreadable_date", "termin nieodczytany", "a date that was not read"
    MONTH_MISMATCH = (
        "month_mismatch",
        "komórka wymienia inny miesiąc niż nagłówek",
        "a cell names another month than its heading",
    )
    DURATION_MISMATCH = (
        "duration_mismatch",
        "liczba dni w temacie inna niż w terminie",
        "the topic names another number of days than the date",
    )
    UNKNOWN_REFERENCE = (
        "unknown_reference",
        "odesłanie do nieznanego klucza",
        "refers to a key that nothing has",
    )
    DEPENDENCY_CYCLE = "dependency_cycle", "zależności tworzą koło", "steps depend in a circle"
    DEPENDENCY_ORDER = (
        "dependency_order",
        "następnik kończy się przed poprzednikiem",
        "a step ends before the one it needs",
    )
    QUOTA_MISSED = "quota_missed", "liczba inna niż wymagana", "another number than required"
    SCHOOL_OVERLAP = (
        "school_overlap",
        "termin w przerwie szkolnej",
        "falls into a school break",
    )
    DAY_OFF = "day_off", "termin w dniu wolnym", "falls on a day off"
    FUNDING_SUM = "funding_sum", "źródła nie sumują się do całości", "sources do not add up"

    @property
    def severity(self) -> Severity:
        """How much it matters unless a check says otherwise."""
        return _SEVERITIES.get(self, Severity.INFO)


_SEVERITIES: Final = {
    **dict.fromkeys(
        (
            FindingCode.PERIOD_CONTRADICTS_TITLE,
            FindingCode.EDITION_CONFLICT,
            FindingCode.SPLIT_ITEM,
            FindingCode.UNREADABLE_DATE,
            FindingCode.UNKNOWN_REFERENCE,
            FindingCode.DEPENDENCY_CYCLE,
            FindingCode.DEPENDENCY_ORDER,
            FindingCode.QUOTA_MISSED,
            FindingCode.FUNDING_SUM,
        ),
        Severity.ERROR,
    ),
    **dict.fromkeys(
        (
            FindingCode.ROW_NUMBER_GAP,
            FindingCode.URL_TYPO,
            FindingCode.DATE_OUT_OF_ORDER,
            FindingCode.COLUMN_MISUSE,
            FindingCode.COMPOSITE_CELL,
            FindingCode.COVERAGE_GAP,
            FindingCode.NAME_VARIANTS,
            FindingCode.PAGE_FURNITURE_IN_LIST,
            FindingCode.UNRESOLVED_DUE,
            FindingCode.CONTEXT_MISSING,
            FindingCode.PERIOD_MISMATCH,
            FindingCode.UNDATED_ACTIVITY,
            FindingCode.MONTH_MISMATCH,
            FindingCode.DURATION_MISMATCH,
        ),
        Severity.WARNING,
    ),
}


@final
@frozen(kw_only=True)
class PlanFinding:
    """One thing found at one place.

    Attributes:
        code: What was found.
        place: Ids of the rows, items, projects or passages concerned, in the order of the page.
        pl: What was found there, in Polish, with the values.
        en: The same in English.
        severity: How much it matters; left out: as its code says.
        suggestion_pl: What may be meant or done, in Polish; None: nobody can say.
        suggestion_en: The same in English.

    >>> PlanFinding(code=FindingCode.ROW_NUMBER_GAP, place=("2022-02",), pl="po 7 jest 9",
    ...             en="9 follows 7").severity.value
    'warning'
    """

    code: FindingCode
    place: tuple[str, ...]
    pl: str
    en: str
    severity: Severity | None = None
    suggestion_pl: str | None = None
    suggestion_en: str | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(
            self, [("expected a suggestion in both languages", self._has_half_a_suggestion)]
        )
        if self.severity is None:
            object.__setattr__(self, "severity", self.code.severity)

    @property
    def _has_half_a_suggestion(self) -> bool:
        return (self.suggestion_pl is None) is not (self.suggestion_en is None)

    def text(self, language: Language = "pl") -> str:
        """Return what was found, where, and what is suggested, in one line.

        >>> gap = PlanFinding(code=FindingCode.SPACING, place=("a", "b"), pl="x", en="two spaces")
        >>> gap.text("en")
        'spacing (a, b): two spaces'
        """
        said = self.pl if language == "pl" else self.en
        hint = self.suggestion_pl if language == "pl" else self.suggestion_en
        line = f"{self.code.label(language)} ({', '.join(self.place)}): {said}"
        return line if hint is None else f"{line}; {hint}"


def quoted(text: str, language: Language) -> str:
    """Return a print in quotation marks, on one line; blanks at its ends and unbreakable ones show.

    >>> quoted("8 maja", "pl"), quoted("\N{NO-BREAK SPACE}maj ", "en")
    ('„8 maja”', "'␣maj␣'")
    """
    inside = text.strip()
    before = len(text) - len(text.lstrip())
    after = len(text) - before - len(inside)
    shown = " ".join(inside.replace("\N{NO-BREAK SPACE}", "␣").split())
    opening, closing = "„”" if language == "pl" else "''"
    return f"{opening}{'␣' * before}{shown}{'␣' * after}{closing}"
