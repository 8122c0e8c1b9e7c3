"""Words of plans and of the field that checks of printed text go by; data only.

A list of single words is one text, its words between blanks.  Folded words are in small letters
without diacritics, as `ekonomia.dates.polish_tokens.plain` leaves them.
"""

from typing import Final

__all__ = [
    "ABBREVIATED",
    "ABBREVIATIONS",
    "ACTIONS",
    "ADVERBIAL_PHRASES",
    "AREAS",
    "CONFUSED",
    "ENDINGS",
    "FIXED_PHRASES",
    "INSEPARABLE_PHRASES",
    "JOINTS",
    "LEVELS",
    "LINK_CUES",
    "LOCAL_PREPOSITIONS",
    "PLANNING_VERBS",
    "PREDICATES",
    "PRONOUNS",
    "THINGS",
    "VERBS",
    "VERB_ENDINGS",
]

ENDINGS: Final = (
    "a ach acie ami ce ci cie e ech ego ej ek em emu gach ge gi go i ia iach iami ich ie iego "
    "iej iem iemu im imi io iom iow iu ka kach kami ke ki kiem ko kom kow kowi ku n ni nie o "
    "om ow owi owie t ta tach tami te tem to tom tow tu ty u um y ych ym ymi ze zie"
)
"""Folded endings of nouns and adjectives, with the letters that change before them."""

ABBREVIATED: Final = (
    "art br dot dr ds fax godz gr im itd itp jw kol lit lp m mgr min mld mln np nr nt ok op "
    "os pkt poz prof przyp pt r ref rozdz s sp st sub sw sygn szt t tab tel tj tys tzn tzw ul "
    "ust w wg woj ww zal zam zl zob zw"
)
"""Folded words after which a full stop does not end the sentence."""

ABBREVIATIONS: Final = (
    "ARiMR BP CIS CUS DPS EFRR EFS EFSPlus ES GBP GOPS GUS IOB IPS IZ JDG JST KGW KIS KKRES "
    "KPO KPRES KRS KRUS LGD LSR MGOPS MOPR MOPS MOS MOW MPiPS MRPiPS NGO NIP NIW NSZZ OPP OPS "
    "OSP OWES PCPR PES PFRON PI PO POKL PS PUP RKRES ROEFS ROPS RPO RPRES SOSW UE UG "
    "UM UMWM US UW WCAG WPRESiS WTZ WUP ZAZ ZFA ZPCh ZUS ŚDS ŚOW"
)
"""Abbreviations of institutions and programmes as they are written."""

JOINTS: Final = "a albo ani badz czy i jak lub oraz"
"""Folded words between the parts of "dwu- i trzydniowe"."""

FIXED_PHRASES: Final = (
    "jednostka organizacyjna pomocy społecznej",
    "instytucja pomocy i integracji społecznej",
    "Wojewódzki Program Rozwoju Ekonomii Społecznej",
    "rozwój sektora ekonomii społecznej",
    "certyfikacja podmiotów ekonomii społecznej",
    "koordynacja rozwoju ekonomii społecznej",
    "prowadzenie działalności pożytku publicznego",
)
"""Phrases of the field beside the terms of the glossary, in the nominative."""

INSEPARABLE_PHRASES: Final = (
    "sektor ekonomii społecznej",
    "podmiot ekonomii społecznej",
    "ośrodek wsparcia ekonomii społecznej",
    "rozwój sektora ekonomii społecznej",
    "krajowy program rozwoju ekonomii społecznej",
    "regionalny program rozwoju ekonomii społecznej",
    "komitet rozwoju ekonomii społecznej",
    "regionalny ośrodek polityki społecznej",
    "jednostka organizacyjna pomocy społecznej",
    "jednostka samorządu terytorialnego",
    "organizacja pożytku publicznego",
    "zakład aktywności zawodowej",
    "warsztat terapii zajęciowej",
    "koło gospodyń wiejskich",
    "powiatowe centrum pomocy rodzinie",
)
"""Phrases that mean nothing, or something else, without their last word."""

CONFUSED: Final = (
    (
        "uwieczni",
        "uwieńczony",
        (
            "wydawnictwem wydawnictwami publikacja publikacjami sukcesem sukcesami monografia "
            "powodzeniem finalem"
        ),
    ),
    (
        "efektown",
        "efektywny",
        ("wydatkowanie wydatkowania wykorzystanie wykorzystania zarzadzanie"),
    ),
    (
        "adopt",
        "adaptacja",
        ("lokalu lokali budynku budynkow pomieszczen pomieszczenia obiektu"),
    ),
    (
        "uzytku",
        "pożytku",
        ("publicznego"),
    ),
    (
        "wylaczeni",
        "wykluczenie",
        ("spoleczne spolecznego spolecznym"),
    ),
    (
        "akredytyw",
        "akredytacja",
        ("osrodka osrodkow owes"),
    ),
    (
        "formowani",
        "formułowanie",
        ("wniosku wnioskow opinii rekomendacji celow zalecen"),
    ),
    (
        "bynajmniej",
        "przynajmniej",
        ("jeden jedna jedno jednego jednej dwa dwie dwoch trzy trzech"),
    ),
    (
        "odnosnie",
        "odnośnie do",
        ("tematu projektu programu"),
    ),
)
"""The folded beginning of a word, the word that is meant, and folded words that only go with it."""

PLANNING_VERBS: Final = (
    "planuja planuje przewiduja przewiduje przewidywal przewidywala przewidywaly umozliwia "
    "umozliwiaja umozliwil umozliwila zaklada zakladaja zakladal zakladala zakladalo "
    "zakladaly"
)
"""Folded verbs that take an accusative."""

PREDICATES: Final = (
    "cel zadanie efekt rezultat wynik skutek warunek przedmiot istota misja idea etap krok "
    "podstawa element sposob potrzeba wymog obowiazek priorytet zalozenie zamierzenie zamysl "
    "pomysl produkt przyklad wskaznik rola funkcja punkt kierunek plan zamiar intencja propozycja "
    "to mozna warto trzeba nalezy wazne istotne konieczne niezbedne mozliwe potrzebne planowane "
    "przewidziane wskazane celowe zalecane kluczowe wymagane"
)
"""Folded words, not in the instrumental, with which "jest uzyskanie" makes a sentence."""

THINGS: Final = (
    "badanie cwiczenie doswiadczenie marzenie mieszkanie ogloszenie ograniczenie oswiadczenie "
    "osiagniecie pojecie pokolenie polaczenie pomieszczenie porozumienie posiedzenie pozwolenie "
    "pragnienie przedsiewziecie przekonanie pytanie rozporzadzenie rozwiazanie schorzenie "
    "spotkanie sprawozdanie stowarzyszenie swiadczenie szkolenie ubezpieczenie ubranie "
    "udogodnienie ulatwienie urzadzenie utrudnienie wydarzenie wyksztalcenie wynagrodzenie "
    "zabezpieczenie zadanie zagadnienie zagrozenie zajecie zalecenie zalozenie zaproszenie "
    "zaswiadczenie zdanie zdjecie zebranie zestawienie zezwolenie zgromadzenie znaczenie zycie"
)
"""Folded words with the ending of an action that name things or events."""

LOCAL_PREPOSITIONS: Final = "na o przy w we"
"""Folded prepositions of which a second phrase needs a first one beside *pomiędzy*."""

ADVERBIAL_PHRASES: Final = (
    "biezaco celu czasie czerwcu dniach drodze efekcie formie grudniu koniec ktorej ktorych "
    "ktorym kwietniu latach lipcu listopadzie lutym maju marcu miare miedzy miejscu okresie "
    "oparciu pazdzierniku pierwszej podstawie porozumieniu poziomie przypadku przyszlosci "
    "ramach razie roku rzecz rzecza sierpniu styczniu szczegolnosci terenie trakcie tym "
    "wrzesniu wspolpracy wyniku zamian zwiazku"
)
"""Folded words that make a phrase of their own with a preposition: *w ramach*, *na rzecz*."""

AREAS: Final = (
    "dziedzinie konkursie kraju miescie obszarze powiecie programie projekcie regionie rynku "
    "sektorze sferze srodowisku subregionie wojewodztwie zakresie"
)
"""Folded nouns in the singular locative that usually follow *w*."""

PRONOUNS: Final = "czyich ich ktorych nich niektorych"
"""Folded words with the ending of a plural adjective that may stand before a singular."""

LEVELS: Final = {
    "Priorytetu": True,
    "Priorytecie": True,
    "Osi": True,
    "Celu": True,
    "Działania": False,
    "Działaniu": True,
    "Poddziałania": False,
    "Poddziałaniu": True,
}
"""Levels of a programme as they are cited, and whether no sentence begins with that form."""

LINK_CUES: Final = (
    "wiecej szczegol kliknij klikn zobacz pobierz czytaj dostepn informacj regulamin "
    "formularz zapis zgloszen rejestrac materialy"
)
"""Folded beginnings of words that lead to a link."""

ACTIONS: Final = (
    "akcja aktualizacja aktywizacja analiza analizy animacja ankieta ankiety audycja audyt audyty "
    "badania badanie bal bieg budowa certyfikacja coaching debata debaty diagnoza dialog dni "
    "doradztwo druk dyskusja dystrybucja działania działanie dzień edukacja edycja emisja "
    "ewaluacja festiwal festyn festyny finał forum gala gale gra gry hackathon identyfikacja "
    "inauguracja inicjatywa inicjatywy inspiracje integracja inwentaryzacja jarmark jarmarki "
    "jubileusz kampania kampanie kiermasz kiermasze kolportaż koncert koncerty konferencja "
    "konferencje kongres kongresy koniec konkurs konkursy konsultacje kontrola kontynuacja "
    "koordynacja kurs kursy kwerenda lekcja lekcje lustracja mediacja mentoring moderacja "
    "modernizacja monitoring nabory nabór nadzór nagrania nagranie narada narady negocjacje noc "
    "nominacje obchody objazd obsługa ocena oceny odbiór odczyt odprawa oferta opieka opinia "
    "organizacja orszak otwarcie panel patronat piknik pikniki plebiscyt podróż podsumowanie "
    "pokaz pokazy pomoc popularyzacja posiedzenia posiedzenie praca prace prelekcja premiera "
    "prezentacja prezentacje procedowanie procedura produkcja promocja przegląd przeglądy przerwa "
    "przetarg przygotowania publikacja publikacje quiz rajd raport raporty realizacja "
    "reintegracja rejestracja reklama rekrutacja rekrutacje reprezentacja rewizja rezerwacja "
    "rozdanie rozmowa rozmowy rozpoczęcie rozwój rzecznictwo seminaria seminarium sesja sesje "
    "sieciowanie spacer spektakl spotkania spotkanie sprawozdawczość sprzedaż sezon start "
    "superwizja sympozjum szkolenia szkolenie targi termin transmisja turniej tutoring trening "
    "treningi tydzień uchwała udział uroczystość ustalenia usługa usługi warsztat warsztaty "
    "wdrażanie webinar webinaria webinarium wernisaż weryfikacja wizyta wizyty wniosek wnioski "
    "wsparcie współpraca wybory wybór wydanie wyjazd wyjazdy wyjście wykład wykłady wymiana "
    "wymiany wypłata wystawa wystawy wystąpienia wystąpienie występ wysyłka wywiad wywiady wzrost "
    "zajęcia zakończenie zakup zakupy zamówienie zapytanie zawody zbiórka zebranie zjazd zlecenie "
    "zlot zmiana zmiany święto"
)
"""Nominatives of nouns that say what is done or held."""

VERBS: Final = "beda bedzie byl byla bylo byly jest sa sie zostal zostala zostalo zostaly"
"""Folded forms of verbs that a sentence with them has."""

VERB_ENDINGS: Final = "aja ala alo aly amy ano emy iono ono owac uja uje"
"""Folded endings that only finite verbs and infinitives have."""
