"""The words of Polish dates, in every form that plans print them."""

from typing import Final

__all__ = [
    "CARDINALS",
    "COUNTS",
    "FEASTS",
    "FEAST_TITLES",
    "LITTLE_WORDS",
    "MONTHS",
    "ORDINALS",
    "PARTS",
    "PHRASES",
    "ROMANS",
    "SEASONS",
    "UNITS",
    "WEEKDAYS",
    "YEARS",
]

# Forms stand between bars.

MONTHS: Final = (
    ("styczeń", "stycznia", "styczniu", "styczniem", "sty|stycz"),
    ("luty", "lutego", "lutym", "lutym", "lut"),
    ("marzec", "marca", "marcu", "marcem", "mar"),
    ("kwiecień", "kwietnia", "kwietniu", "kwietniem", "kwi|kwiec"),
    ("maj", "maja", "maju", "majem", ""),
    ("czerwiec", "czerwca", "czerwcu", "czerwcem", "cze|czerw"),
    ("lipiec", "lipca", "lipcu", "lipcem", "lip"),
    ("sierpień", "sierpnia", "sierpniu", "sierpniem", "sie|sierp"),
    ("wrzesień", "września", "wrześniu", "wrześniem", "wrz|wrześ"),
    ("październik", "października", "październiku", "październikiem", "paź|paźdz"),
    ("listopad", "listopada", "listopadzie", "listopadem", "lis|list"),
    ("grudzień", "grudnia", "grudniu", "grudniem", "gru|grudz"),
)
"""Nominative, genitive (behind a day), locative (behind *w*), instrumental (behind *między*), and
what is short for them.  One letter is never a month: *w* is the preposition."""

ROMANS: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
"""The numbers of months, quarters and halves in Roman figures."""

WEEKDAYS: Final = (
    ("poniedziałek|poniedziałku|poniedziałkiem|pon|pn", "poniedziałki"),
    ("wtorek|wtorku|wtorkiem|wt", "wtorki"),
    ("środa|środę|środy|środzie|środą|śr", "środy"),
    ("czwartek|czwartku|czwartkiem|czw", "czwartki"),
    ("piątek|piątku|piątkiem|pt", "piątki"),
    ("sobota|sobotę|soboty|sobocie|sobotą|sob", "soboty"),
    ("niedziela|niedzielę|niedzieli|niedzielą|niedz|nd", "niedziele"),
)
"""Monday to Sunday: the forms of one, and those of all of them ("we wtorki")."""

ORDINALS: Final = {
    1: "pierwszy|pierwsza|pierwsze|pierwszej|pierwszą|pierwszego|pierwszym|pierwszych",
    2: "drugi|druga|drugie|drugiej|drugą|drugiego|drugim|drugich",
    3: "trzeci|trzecia|trzecie|trzeciej|trzecią|trzeciego|trzecim|trzecich",
    4: "czwarty|czwarta|czwarte|czwartej|czwartą|czwartego|czwartym|czwartych",
    -1: "ostatni|ostatnia|ostatnie|ostatniej|ostatnią|ostatniego|ostatnim|ostatnich",
}
"""Ordinals of parts of months and years; -1 is the last."""

CARDINALS: Final = {
    1: "jeden|jedna|jedno|jednego|jednym",
    2: "dwa|dwie|dwóch",
    3: "trzy|trzech",
    4: "cztery|czterech",
    5: "pięć|pięciu",
    6: "sześć|sześciu",
    7: "siedem|siedmiu",
    8: "osiem|ośmiu",
    9: "dziewięć|dziewięciu",
    10: "dziesięć|dziesięciu",
    12: "dwanaście|dwunastu",
    14: "czternaście|czternastu",
    30: "trzydzieści|trzydziestu",
}
"""Numbers in words, as far as terms and frequencies use them."""

COUNTS: Final = {
    1: "raz|jednokrotnie|jednorazowo",
    2: "dwukrotnie",
    3: "trzykrotnie",
    4: "czterokrotnie",
    5: "pięciokrotnie",
    6: "sześciokrotnie",
}
"""How many times, in one word."""

UNITS: Final = {
    "day": "dzień|dnia|dni|dniu|dniach|dniem|dn",
    "week": "tydzień|tygodnia|tygodniu|tygodnie|tygodni|tygodniem|tyg|tydz",
    "month": "miesiąc|miesiąca|miesiącu|miesiące|miesięcy|miesiącem|mies|m-c|m-ca|m-cu|m-ce|m-cy"
    "|m-cem",
    "quarter": "kwartał|kwartału|kwartale|kwartały|kwartałów|kwartałem|kwartałach|kw",
    "halfyear": "półrocze|półrocza|półroczu|półroczy|półroczem|półr",
    "half": "połowa|połowy|połowie|połowę|połową",
    "decade": "dekada|dekady|dekadzie|dekadę|dekadą",
    "year": "rok|roku|rokiem|lata|lat|latach|r",
}
"""Units of time; a half is one of a month or a year."""

PARTS: Final = {
    0: "początek|początku|początkiem",
    1: "połowa|połowy|połowie|połowę|połową|środek|środku|środka",
    2: "koniec|końca|końcu|końcem",
}
"""The beginning, the middle and the end."""

SEASONS: Final = {
    3: "wiosna|wiosny|wiośnie|wiosnę|wiosną",
    6: "lato|lata|latem|lecie",
    9: "jesień|jesieni|jesienią",
    12: "zima|zimy|zimie|zimę|zimą",
}
"""Seasons by the month they begin in."""

YEARS: Final = {
    0: "br|b r|bieżącego roku|bieżącym roku|bież roku|tego roku|tym roku|roku bieżącego"
    "|roku bieżącym|bieżący rok|bieżącego r",
    -1: "ub r|ub roku|ubiegłego roku|ubiegłym roku|ubr|zeszłego roku|minionego roku"
    "|ubiegły rok|ubiegłego r|zeszły rok|miniony rok",
    1: "przyszłego roku|przyszłym roku|następnego roku|następnym roku|przyszły rok"
    "|następny rok|przyszłego r|następnego r",
}
"""Years told from the year of context; signs within are left out."""

FEASTS: Final = {
    "wielkanoc": "wielkanoc|wielkanocy|wielkanocą|wielkiejnocy|świąt wielkanocnych"
    "|świętami wielkanocnymi|święta wielkanocne|świętach wielkanocnych",
    "boze_narodzenie": "boże narodzenie|bożego narodzenia|bożym narodzeniem|bożym narodzeniu"
    "|świąt bożego narodzenia|świętami bożego narodzenia|święta bożego narodzenia"
    "|świętach bożego narodzenia",
    "boze_cialo": "boże ciało|bożego ciała|bożym ciałem|bożym ciele",
    "zielone_swiatki": "zielone świątki|zielonych świątek|zielonymi świątkami|zielonych świątkach",
    "nowy_rok": "nowy rok|nowego roku|nowym rokiem|nowym roku",
    "trzech_kroli": "trzech króli|święto trzech króli|święta trzech króli|świętem trzech króli",
    "wszystkich_swietych": "wszystkich świętych|wszystkimi świętymi",
    "popielec": "środa popielcowa|środy popielcowej|środę popielcową|środą popielcową|popielec"
    "|popielca|popielcem|środzie popielcowej",
    "niedziela_palmowa": "niedziela palmowa|niedzieli palmowej|niedzielę palmową|niedzielą palmową",
    "wielki_czwartek": "wielki czwartek|wielkiego czwartku|wielkim czwartkiem|wielkim czwartku",
    "wielki_piatek": "wielki piątek|wielkiego piątku|wielkim piątkiem|wielkim piątku",
    "wielka_sobota": "wielka sobota|wielkiej soboty|wielką sobotę|wielką sobotą|wielkiej sobocie",
    "wigilia": "wigilia|wigilii|wigilię|wigilią",
    "sylwester": "sylwester|sylwestra|sylwestrem|sylwestrze",
    "wielki_tydzien": "wielki tydzień|wielkiego tygodnia|wielkim tygodniem|wielkim tygodniu",
}
"""Feasts by name; the last is a week."""

PHRASES: Final = {
    "unknown": "do ustalenia|do uzgodnienia|termin do ustalenia|termin do uzgodnienia|bd|b d"
    "|brak danych|brak terminu|nieustalony|termin zostanie podany|termin zostanie podany później"
    "|termin zostanie ustalony|zostanie podany|zostanie ustalony|w trakcie ustalania",
    "continuous": "na bieżąco|bieżąco|w sposób ciągły|w trybie ciągłym|zadanie ciągłe"
    "|działanie ciągłe|praca ciągła|ciągle|ciągłe|ciągły|stale|całorocznie",
    "as_needed": "w miarę potrzeb|w miarę potrzeby|według potrzeb|wg potrzeb|zgodnie z potrzebami"
    "|w zależności od potrzeb|w razie potrzeby|w razie potrzeb|stosownie do potrzeb",
    "vague": "cyklicznie|systematycznie|regularnie|okresowo",
    "yearly": "corocznie|co roku|co rok|każdego roku|w każdym roku|każdego kolejnego roku"
    "|rokrocznie|dorocznie|co rocznie",
    "adverb_week": "cotygodniowo|tygodniowo",
    "adverb_month": "comiesięcznie|miesięcznie",
    "adverb_quarter": "kwartalnie",
    "adverb_halfyear": "półrocznie",
    "adverb_year": "rocznie",
    "daily": "codziennie|każdego dnia|co dzień",
    "working": "w dni robocze|dni robocze|w dniach roboczych|w każdy dzień roboczy"
    "|każdego dnia roboczego|codziennie w dni robocze|każdy dzień roboczy",
    "minimum": "nie rzadziej niż|co najmniej|przynajmniej|minimum|min",
    "latest": "najpóźniej|nie później niż|nie później jak",
    "since": "od|począwszy od|poczynając od|nie wcześniej niż|nie wcześniej niż od"
    "|nie wcześniej niż w|nie wcześniej niż we",
    "month_name": "w miesiącu|miesiąc|w m-cu|m-c",
    "whole": "cały|cała|całe|całego|całej|całym|całą",
    "each": "każdy|każda|każde|każdą|każdego|każdej|każdym",
}
"""Set phrases by what they say."""

LITTLE_WORDS: Final = (
    "w|we|do|od|po|przed|na|i|oraz|lub|albo|bądź|a|z|ze|przez|pod|między|pomiędzy|dnia|dniu|dniach"
    "|dn|okresie|terminie|termin|ciągu|trakcie|razy|x|co|pół|godz|godziny|godzinie|godzina|o|r"
    "|rok|roku|lata|latach|lat|szkolny|szkolnego|szkolnym|akademicki|akademickiego|akademickim"
    "|wakacje|wakacji|wakacjach|wakacjami|przełom|przełomie|przełomu|roboczy|roboczych"
    "|kalendarzowy|kalendarzowego|kalendarzowym|włącznie"
)
"""Other words of the grammar."""

FEAST_TITLES: Final = {
    "wielkanoc": ("Wielkanoc", "w Wielkanoc", "Wielkanocą", "Wielkanocy", "Wielkanocy"),
    "boze_narodzenie": (
        "Boże Narodzenie",
        "w Boże Narodzenie",
        "Bożym Narodzeniem",
        "Bożym Narodzeniu",
        "Bożego Narodzenia",
    ),
    "boze_cialo": ("Boże Ciało", "w Boże Ciało", "Bożym Ciałem", "Bożym Ciele", "Bożego Ciała"),
    "zielone_swiatki": (
        "Zielone Świątki",
        "w Zielone Świątki",
        "Zielonymi Świątkami",
        "Zielonych Świątkach",
        "Zielonych Świątek",
    ),
    "nowy_rok": ("Nowy Rok", "w Nowy Rok", "Nowym Rokiem", "Nowym Roku", "Nowego Roku"),
    "trzech_kroli": (
        "Trzech Króli",
        "w Trzech Króli",
        "Świętem Trzech Króli",
        "Trzech Króli",
        "Trzech Króli",
    ),
    "wszystkich_swietych": (
        "Wszystkich Świętych",
        "we Wszystkich Świętych",
        "Wszystkich Świętych",
        "Wszystkich Świętych",
        "Wszystkich Świętych",
    ),
    "popielec": (
        "Środa Popielcowa",
        "w Środę Popielcową",
        "Środą Popielcową",
        "Środzie Popielcowej",
        "Środy Popielcowej",
    ),
    "niedziela_palmowa": (
        "Niedziela Palmowa",
        "w Niedzielę Palmową",
        "Niedzielą Palmową",
        "Niedzieli Palmowej",
        "Niedzieli Palmowej",
    ),
    "wielki_czwartek": (
        "Wielki Czwartek",
        "w Wielki Czwartek",
        "Wielkim Czwartkiem",
        "Wielkim Czwartku",
        "Wielkiego Czwartku",
    ),
    "wielki_piatek": (
        "Wielki Piątek",
        "w Wielki Piątek",
        "Wielkim Piątkiem",
        "Wielkim Piątku",
        "Wielkiego Piątku",
    ),
    "wielka_sobota": (
        "Wielka Sobota",
        "w Wielką Sobotę",
        "Wielką Sobotą",
        "Wielkiej Sobocie",
        "Wielkiej Soboty",
    ),
    "wigilia": ("Wigilia", "w Wigilię", "Wigilią", "Wigilii", "Wigilii"),
    "sylwester": ("Sylwester", "w Sylwestra", "Sylwestrem", "Sylwestrze", "Sylwestra"),
}
"""How feasts are written: alone, in a sentence, behind *przed*, *po* and *do*."""
