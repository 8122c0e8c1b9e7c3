"""Code lists of the books about CIS, KIS, ZAZ and WTZ."""

from typing import final

from ekonomia.codes import Code

__all__ = [
    "ActivityFundUse",
    "Applicant",
    "BenefitKind",
    "ExclusionGroup",
    "KisActivity",
    "LocalGovernmentForm",
    "ParticipantSupply",
    "ProgrammeStopReason",
    "Referrer",
    "StaffRole",
    "TradeKind",
]


@final
class LocalGovernmentForm(Code):
    """How a gmina, powiat or voivodeship keeps its CIS.

    Basis: UZS art. 3 ust. 2 pkt 1.
    """

    BUDGET_UNIT = (
        "jednostka_budzetowa",
        "jednostka budżetowa",
        "budget unit",
        "UZS art. 3 ust. 2 pkt 1",
    )
    BUDGET_ESTABLISHMENT = (
        "samorzadowy_zaklad_budzetowy",
        "samorządowy zakład budżetowy",
        "local-government budget establishment",
    )
    OTHER = "inna", "inna", "other", "not allowed"


@final
class ExclusionGroup(Code):
    """The groups of persons that social employment is for; the list is open.

    Basis: UZS art. 1 ust. 2.
    """

    HOMELESS = (
        "bezdomny",
        "bezdomny realizujący program",
        "homeless person in a programme",
        "UZS art. 1 ust. 2 pkt 1",
    )
    ALCOHOL_ADDICT = (
        "uzalezniony_od_alkoholu",
        "uzależniony od alkoholu",
        "addicted to alcohol",
        "pkt 2",
    )
    DRUG_ADDICT = (
        "uzalezniony_od_narkotykow",
        "uzależniony od narkotyków",
        "addicted to drugs",
        "pkt 3",
    )
    MENTAL_DISORDERS = (
        "zaburzenia_psychiczne",
        "osoba z zaburzeniami psychicznymi",
        "person with mental disorders",
        "pkt 4",
    )
    LONG_TERM_UNEMPLOYED = (
        "dlugotrwale_bezrobotny",
        "długotrwale bezrobotny",
        "long-term unemployed",
        "pkt 5",
    )
    RELEASED_PRISONER = (
        "zwalniany_z_zakladu_karnego",
        "zwalniany z zakładu karnego",
        "released prisoner",
        "pkt 6",
    )
    REFUGEE = "uchodzca", "uchodźca realizujący program", "refugee in a programme", "pkt 7"
    DISABLED = "osoba_niepelnosprawna", "osoba niepełnosprawna", "person with a disability", "pkt 8"
    OTHER = "inna", "inna grupa", "other group", "open list"


@final
class BenefitKind(Code):
    """A benefit a person has a right to, as far as it may bar from a CIS or KIS.

    Basis: UZS art. 1 ust. 3 and 3a.
    """

    UNEMPLOYMENT_BENEFIT = (
        "zasilek_dla_bezrobotnych",
        "zasiłek dla bezrobotnych",
        "unemployment benefit",
        "UZS art. 1 ust. 3",
    )
    PRE_RETIREMENT_ALLOWANCE = (
        "zasilek_przedemerytalny",
        "zasiłek przedemerytalny",
        "pre-retirement allowance",
    )
    PRE_RETIREMENT_BENEFIT = (
        "swiadczenie_przedemerytalne",
        "świadczenie przedemerytalne",
        "pre-retirement benefit",
    )
    STRUCTURAL_PENSION = "renta_strukturalna", "renta strukturalna", "structural pension"
    DISABILITY_PENSION = (
        "renta_z_tytulu_niezdolnosci_do_pracy",
        "renta z tytułu niezdolności do pracy",
        "disability pension",
        "allowed in a KIS",
    )
    RETIREMENT_PENSION = "emerytura", "emerytura", "retirement pension"
    TEACHERS_COMPENSATION = (
        "nauczycielskie_swiadczenie_kompensacyjne",
        "nauczycielskie świadczenie kompensacyjne",
        "teachers' compensation benefit",
    )
    SOCIAL_PENSION = (
        "renta_socjalna",
        "renta socjalna",
        "social pension",
        "excluding in the 2003 text only",
    )


@final
class StaffRole(Code):
    """A post in a CIS or WTZ, or a seat on its programme board.

    Basis: UZS art. 11, R-WTZ § 13.
    """

    MANAGER = "kierownik", "kierownik", "manager", "CIS, WTZ"
    SOCIAL_WORKER = "pracownik_socjalny", "pracownik socjalny", "social worker", "CIS, WTZ by need"
    VOCATIONAL_INSTRUCTOR = (
        "instruktor_zawodu",
        "instruktor zawodu",
        "vocational instructor",
        "CIS, WTZ by need",
    )
    ACTIVITY_STAFF = (
        "pracownik_dzialalnosci",
        "pracownik prowadzonej działalności",
        "staff of the given activity",
        "CIS",
    )
    ACCOUNTING = "ksiegowosc", "obsługa finansowo-księgowa", "accounting", "CIS"
    REFERRED_WORKER = (
        "skierowany_do_pracy",
        "skierowany do pracy w CIS",
        "person referred to work in the CIS",
        "CIS",
    )
    REHABILITATION_SPECIALIST = (
        "specjalista_rehabilitacji",
        "specjalista do spraw rehabilitacji lub rewalidacji",
        "rehabilitation specialist",
        "WTZ",
    )
    THERAPY_INSTRUCTOR = (
        "instruktor_terapii_zajeciowej",
        "instruktor terapii zajęciowej",
        "occupational therapy instructor",
        "WTZ",
    )
    PSYCHOLOGIST = "psycholog", "psycholog", "psychologist", "WTZ"
    NURSE = "pielegniarka", "pielęgniarka", "nurse", "WTZ by need"
    DOCTOR = "lekarz", "lekarz", "doctor", "WTZ by need"
    CAREER_ADVISER = "doradca_zawodowy", "doradca zawodowy", "career adviser", "WTZ board by need"
    OTHER = "inny", "inny", "other"


@final
class Applicant(Code):
    """Who asked for the admission to a CIS.

    Basis: UZS art. 12.
    """

    PERSON = "osoba", "osoba lub przedstawiciel", "the person or a representative", "UZS art. 12"
    THERAPY_UNIT = "zaklad_lecznictwa", "zakład lecznictwa odwykowego", "therapy unit"
    PCPR = "pcpr", "PCPR", "powiat family centre"
    OPS = "ops", "OPS lub CUS", "social-assistance centre"
    NGO = "organizacja_pozarzadowa", "organizacja pozarządowa", "non-governmental organisation"
    KIS = "kis", "KIS", "KIS"


@final
class Referrer(Code):
    """Who referred a person to a CIS.

    Basis: UZS art. 12.
    """

    OPS = "ops", "ośrodek pomocy społecznej", "social-assistance centre", "UZS art. 12"
    CUS = "cus", "centrum usług społecznych", "social-services centre"
    PUP = "pup", "powiatowy urząd pracy", "powiat labour office", "long-term unemployed"


@final
class ProgrammeStopReason(Code):
    """Why an individual programme of social employment is stopped.

    Basis: UZS art. 13 ust. 4-4b.
    """

    PERSISTENT_BREACH = (
        "uporczywe_naruszanie",
        "uporczywe naruszanie programu",
        "persistent breach",
        "UZS art. 13 ust. 4",
    )
    LASTING_DEPARTURE = "trwale_opuszczenie", "trwałe opuszczenie CIS", "lasting departure"
    OWN_STATEMENT = "oswiadczenie", "oświadczenie uczestnika", "own statement"
    NONE = "brak", "brak", "none"


@final
class ParticipantSupply(Code):
    """What a CIS gives each participant in kind.

    Basis: UZS art. 14.
    """

    SAFETY_TRAINING = "szkolenie_bhp", "szkolenie BHP", "safety training", "UZS art. 14"
    MEDICAL_EXAMINATION = "badania_lekarskie", "badania lekarskie", "medical examination"
    CLOTHES_AND_SHOES = "odziez_i_obuwie", "odzież i obuwie robocze", "working clothes and shoes"
    PROTECTIVE_MEANS = "srodki_ochrony", "środki ochrony indywidualnej", "protective means"
    MEAL = "posilek", "jeden posiłek dziennie", "one meal a day"
    ACCIDENT_COVER = "ubezpieczenie_wypadkowe", "ubezpieczenie wypadkowe", "accident cover"
    CLASS_PROGRAMME = "program_zajec", "miesięczny program zajęć", "monthly programme of classes"


@final
class KisActivity(Code):
    """What a KIS does; the list is open.

    Basis: UZS art. 18 ust. 2.
    """

    JOB_HELP = (
        "pomoc_w_zatrudnieniu",
        "pomoc w znalezieniu pracy, usługach, przygotowaniu do zatrudnienia lub spółdzielni",
        "help in finding or preparing for work",
        "UZS art. 18 ust. 2",
    )
    SOCIALLY_USEFUL_WORK = (
        "prace_spolecznie_uzyteczne",
        "prace społecznie użyteczne",
        "socially useful work",
    )
    PUBLIC_WORKS = "roboty_publiczne", "roboty publiczne", "public works"
    LEGAL_ADVICE = "poradnictwo_prawne", "poradnictwo prawne", "legal advice"
    SELF_HELP = "samopomoc", "samopomoc", "self-help"
    INTERNSHIPS = "staze", "staże", "internships"
    OTHER = "inna", "inna", "other", "open list"


@final
class TradeKind(Code):
    """What is made or traded; some trades are banned.

    Basis: UZS art. 9, URON art. 29 ust. 3 pkt 1.
    """

    FUEL = "paliwa", "paliwa", "fuel", "banned"
    TOBACCO = "wyroby_tytoniowe", "wyroby tytoniowe", "tobacco", "banned"
    SPIRIT = "spirytus", "wyroby spirytusowe", "spirit", "banned"
    WINE = "wino", "wino", "wine", "banned"
    BEER = "piwo", "piwo", "beer", "banned"
    OTHER_ALCOHOL = (
        "inne_alkoholowe",
        "inne wyroby alkoholowe",
        "other alcoholic goods",
        "above 0.5 % (CIS), 1.5 % (ZAZ)",
    )
    PRECIOUS_METALS = "metale_szlachetne", "metale szlachetne", "precious metals", "banned"
    OTHER = "inna", "inna branża", "other", "allowed"


@final
class ActivityFundUse(Code):
    """What the activity fund (*zakładowy fundusz aktywności*) of a ZAZ is spent on.

    Basis: R-ZAZ § 15.
    """

    WORKPLACES = (
        "wyposazenie_stanowisk",
        "wyposażenie stanowisk pracy",
        "fitting out workplaces",
        "R-ZAZ § 15",
    )
    CONDITIONS = (
        "warunki_pracy_i_rehabilitacji",
        "warunki pracy i rehabilitacji",
        "conditions of work and rehabilitation",
        "common limit",
    )
    SOCIAL_CONDITIONS = (
        "warunki_socjalne",
        "warunki socjalne i higieniczne",
        "social and hygiene conditions",
        "common limit",
    )
    TRANSPORT_PURCHASE = (
        "transport_zakup",
        "zakup transportu",
        "buying transport",
        "from 2023-12-01",
    )
    TRANSPORT_RUNNING = (
        "transport_utrzymanie",
        "utrzymanie lub wynajem transportu",
        "running or hiring transport",
        "from 2023-12-01",
    )
    INDEPENDENT_LIFE_EQUIPMENT = (
        "sprzet_do_samodzielnego_zycia",
        "sprzęt do samodzielnego życia",
        "equipment for independent life",
    )
    PREPARING_FOR_WORK = (
        "przygotowanie_do_pracy",
        "przygotowanie do pracy poza zakładem",
        "preparing for work outside",
    )
    TRAINING = "szkolenia", "szkolenia", "training"
    PROTECTED_HOUSING = "mieszkania_chronione", "mieszkania chronione", "protected housing"
    RECREATION_AND_CULTURE = "rekreacja_i_kultura", "rekreacja i kultura", "recreation and culture"
    OTHER_NEEDS = (
        "inne_potrzeby",
        "inne potrzeby społeczne i rehabilitacyjne",
        "other social or rehabilitation needs",
    )
    EQUIPMENT_AND_MEDICINES = "sprzet_i_leki", "sprzęt i leki", "equipment and medicines"
    PERSONAL_HELP = "pomoc_w_pracy", "pomoc osobista w pracy", "personal help at work"
    OUTSIDE_SPECIALISTS = "specjalisci_zewnetrzni", "specjaliści zewnętrzni", "outside specialists"
    ASSISTANTS = "asystenci", "asystenci", "assistants"
    TREATMENT = "leczenie", "leczenie", "treatment"
    HOLIDAYS = (
        "turnusy_i_wypoczynek",
        "turnusy i wypoczynek z dojazdem",
        "rehabilitation stays and holidays with travel",
    )
    COMMUTING_HELP = (
        "pomoc_w_drodze",
        "pomoc w drodze do pracy i z pracy",
        "help on the way to and from work",
        "from 2023-12-01",
    )
    OTHER = "inny", "inny cel", "other purpose", "not on the list"
