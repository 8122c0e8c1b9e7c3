"""The words by which the topic of a row says what is done, how, for how long, and which edition."""

from typing import Final

from ekonomia.network.meetings import Form
from ekonomia.plans.row_kinds import RowKind

__all__ = [
    "ACTION_ENDINGS",
    "DAY_COUNTS",
    "EDITION_STEMS",
    "FORM_STEMS",
    "KIND_PHRASES",
    "LEAD_STEMS",
]

_K: Final = RowKind

KIND_PHRASES: Final = (
    (
        _K.STUDY_VISIT,
        (
            "udzial w wizyc* studyjn*",
            "udzial w wizyt* studyjn*",
            "wizyt* studyjn*",
            "wyjazd* studyjn*",
            "wizyt* referencyjn*",
        ),
    ),
    (
        _K.FINANCING,
        (
            "finansowani*",
            "dofinansowani*",
            "wspolfinansowani*",
            "sfinansowani*",
        ),
    ),
    (
        _K.PARTICIPATION,
        (
            "udzial w",
            "uczestnictw* w",
            "udzial przedstawiciel* … w",
        ),
    ),
    (
        _K.PAYMENT_CLAIM,
        (
            "zlozeni* wniosk* o platnosc",
            "wniosek o platnosc",
            "wniosk* o platnosc",
            "przygotowani* wniosk* o platnosc",
            "sporzadzeni* wniosk* o platnosc",
        ),
    ),
    (
        _K.PROCUREMENT,
        (
            "wszcz* postepowan*",
            "wszcz* zamowien*",
            "start zamowien*",
            "start postepowan*",
            "przeprowadzeni* postepowan*",
            "zapytani* ofertow*",
            "wybor ekspert*",
            "wybor wykonawc*",
            "wyloni* … wykonawc*",
            "wylonieni* wykonawc*",
            "zamowieni* publiczn*",
            "ogloszeni* przetarg*",
            "szacowani* wartosc*",
            "przygotowani* … postepowan*",
            "przygotowani* … zamowien*",
            "opracowani* … postepowan*",
            "opracowani* … zamowien*",
            "koncepcj* … zamowien*",
            "dokumentacj* … zamowien*",
            "dokumentacj* … postepowan*",
        ),
    ),
    (
        _K.CERTIFICATION,
        (
            "kapitul* … znak*",
            "posiedzeni* kapitul* … znak*",
            "obrady kapitul* … znak*",
            "przyjmowani* wniosk* … certyfikacj*",
            "przyjmowani* wniosk* … znak*",
            "nabor* … znak*",
            "nabor* … certyfikacj*",
            "ocen* … wniosk* … znak*",
            "certyfikacj*",
            "przyznani* … znak*",
            "nadani* … znak*",
            "wreczeni* … certyfikat*",
            "weryfikacj* … znak*",
        ),
    ),
    (
        _K.COMPETITION,
        (
            "kapitul* … konkurs*",
            "posiedzeni* kapitul* … konkurs*",
            "obrady kapitul* … konkurs*",
            "ogloszeni* … konkurs*",
            "rozstrzygni* … konkurs*",
            "przeglad* … konkurs*",
            "dokonani* przeglad* … konkurs*",
            "organizacj* … konkurs*",
            "konkurs*",
            "plebiscyt*",
            "ogloszeni* … plebiscyt*",
            "nabor* … konkurs*",
            "regulamin* … konkurs*",
        ),
    ),
    (
        _K.EDUCATION,
        (
            "organizacj* spotkan* … szkol*",
            "organizacj* … zajec*",
            "organizacj* … gry",
            "organizacj* … szkolen*",
            "organizacj* … warsztat*",
            "prac* nad organizacj* spotkan* z uczni*",
            "gra terenow*",
            "gry terenow*",
            "prac* nad organizacj* … gry",
            "przygotowani* spotkan* … uczni*",
            "zajeci*",
            "lekcj*",
            "szkoleni*",
            "warsztat*",
            "webinari*",
            "spotkani* warsztatow*",
            "spotkani* edukacyjn*",
            "gra miejsk*",
            "miejsk* gra",
        ),
    ),
    (
        _K.EVENT_PREPARATION,
        (
            "prac* nad organizacj* … gal*",
            "prac* nad organizacj* … konferencj*",
            "prac* nad organizacj* … targ*",
            "przygotowani* … gal*",
            "przygotowani* … konferencj*",
            "przygotowani* … targ*",
            "przygotowani* … kongres*",
            "przygotowani* … forum",
            "przygotowani* … jarmark*",
            "przygotowani* … festiwal*",
        ),
    ),
    (
        _K.CALL,
        (
            "wysylk* informacj* … katalog*",
            "wezwani*",
            "zaproszeni* … katalog*",
            "nabor*",
            "ogloszeni* … nabor*",
            "otwarci* nabor*",
            "uruchomieni* nabor*",
            "rozpoczeci* nabor*",
        ),
    ),
    (
        _K.PUBLICATION,
        (
            "upowszechni* … katalog*",
            "udostepni* … katalog*",
            "publikacj*",
            "wydani*",
            "wydruk*",
            "udostepnieni*",
            "upowszechnieni*",
            "upowszechniani*",
        ),
    ),
    (
        _K.CATALOGUE,
        (
            "gromadzeni* … katalog*",
            "zbierani* … katalog*",
            "opracowani* … katalog*",
            "przygotowani* … katalog*",
            "aktualizacj* … katalog*",
            "opracowani* katalog*",
        ),
    ),
    (
        _K.WEBSITE,
        (
            "prac* nad aktualizacj* … stron*",
            "prac* nad aktualizacj* … portal*",
            "prac* nad aktualizacj* … serwis*",
            "aktualizacj* … stron*",
            "aktualizacj* … serwis*",
            "aktualizacj* … portal*",
            "prowadzeni* … stron*",
            "prowadzeni* … portal*",
            "administrowani* … stron*",
        ),
    ),
    (
        _K.REPORT,
        (
            "opracowani* … raport*",
            "przygotowani* … raport*",
            "sporzadzeni* … raport*",
            "raport*",
            "opracowani* … sprawozda*",
            "przygotowani* … sprawozda*",
            "sporzadzeni* … sprawozda*",
            "sprawozdani*",
            "sprawozdan*",
        ),
    ),
    (
        _K.APPROVAL,
        (
            "zatwierdz*",
            "przyjeci* … plan*",
            "przyjeci* … program*",
            "przyjeci* … sprawozda*",
            "uchwaleni*",
            "akceptacj*",
        ),
    ),
    (
        _K.PROMOTION,
        (
            "dzialani* zwiazan* z budowani* mark*",
            "dzialani* zw z budowani* mark*",
            "budowani* mark*",
            "kampani*",
            "promocj*",
            "dzialani* promocyjn*",
            "dzialani* informacyjn*",
            "akcj* promocyjn*",
            "roczn* plan* … promocyjn*",
            "emisj* … spot*",
            "produkcj* … film*",
        ),
    ),
    (
        _K.MONITORING,
        (
            "monitoring*",
            "monitorowani*",
            "wizyt* monitoringow*",
        ),
    ),
    (
        _K.COOPERATION,
        (
            "wspolprac*",
            "inicjatyw* … uczelni*",
            "nawiazani* wspolprac*",
            "zawiazani* partnerstw*",
        ),
    ),
    (
        _K.ADVICE,
        (
            "doradztw*",
            "konsultacj* z ekspert*",
            "konsultacj* ekspert*",
            "punkt* konsultacyjn*",
        ),
    ),
    (
        _K.COMMITTEE_SESSION,
        (
            "posiedzeni* … komitet*",
            "posiedzeni* rkres*",
            "obrady … komitet*",
            "sesj* … komitet*",
            "organizacj* posiedzen* … komitet*",
            "organizacj* posiedzen* rkres*",
        ),
    ),
    (
        _K.EVENT,
        (
            "gala",
            "gali",
            "gale",
            "konferencj*",
            "kongres*",
            "targ*",
            "jarmark*",
            "festiwal*",
            "forum",
            "piknik*",
            "organizacj* … gal*",
            "organizacj* … konferencj*",
            "organizacj* … targ*",
            "organizacj* … kongres*",
            "organizacj* … forum",
            "organizacj* … jarmark*",
            "organizacj* … festiwal*",
            "dni ekonomii",
            "dni es",
        ),
    ),
    (
        _K.MEETING,
        (
            "spotkani*",
            "organizacj* spotkan*",
            "posiedzeni* … zespol*",
            "posiedzeni* … rad*",
            "posiedzeni* … grup*",
            "posiedzeni* … platform*",
            "narad*",
            "debat*",
        ),
    ),
)
"""Kinds and the words a topic begins with, in lower case without diacritics; the first that fits.

In a phrase `*` stands for any ending, `…` for any words between.
"""

LEAD_STEMS: Final = (
    "cykliczn",
    "coroczn",
    "dodatkow",
    "edukacyjn",
    "inauguracyjn",
    "kolejn",
    "kwartaln",
    "nadzwyczajn",
    "ogolnopolsk",
    "pilotazow",
    "powiatow",
    "regionaln",
    "robocz",
    "stacjonarn",
    "subregionaln",
    "uroczyst",
    "wojewodzk",
    "wspoln",
    "wyjazdow",
    "zdaln",
)
"""Beginnings of words that may stand before the word that says what is done."""

ACTION_ENDINGS: Final = (
    "nie",
    "cie",
    "cja",
    "wka",
    "lka",
    "ing",
    "bor",
    "start",
    "udzial",
    "praca",
    "prace",
    "doradztwo",
    "gala",
    "wizyta",
    "raport",
    "wniosek",
    "konkurs",
    "promocja",
    "kampania",
    "szkolenia",
    "warsztaty",
    "targi",
    "forum",
)
"""How a word ends that names an action of its own, and does not hang on another one."""

FORM_STEMS: Final = (
    (Form.MIXED, ("hybryd",)),
    (Form.ONLINE, ("online", "on line", "zdaln", "wideokonferenc", "webinar")),
    (Form.ONSITE, ("wyjazdow", "stacjonarn", "w siedzib", "na miejscu")),
)
"""Beginnings of words that say how people meet."""

DAY_COUNTS: Final = {
    "jedno": 1,
    "dwu": 2,
    "trzy": 3,
    "cztero": 4,
    "piecio": 5,
    "szescio": 6,
    "siedmio": 7,
}
"""How many days, as the first part of *dwudniowe*."""

EDITION_STEMS: Final = (
    "edycj",
    "gal",
    "konkurs",
    "plebiscyt",
    "kongres",
    "konferencj",
    "targ",
    "forum",
    "festiwal",
    "jarmark",
    "piknik",
    "zjazd",
)
"""Beginnings of the names of what is held in editions."""
