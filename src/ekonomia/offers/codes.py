"""Code lists of products, catalogues and offers."""

from typing import final

from ekonomia.codes import Code

__all__ = [
    "CatalogueEntryState",
    "CatalogueSeason",
    "CatalogueStepKind",
    "DayMove",
    "ElectronicInformation",
    "Feast",
    "OfferAudience",
    "OfferChannel",
    "ProductKind",
    "ScheduleNote",
    "VatTreatment",
]


@final
class ProductKind(Code):
    """What is offered."""

    PRODUCT = "produkt", "produkt", "product"
    SERVICE = "usluga", "usługa", "service"


@final
class VatTreatment(Code):
    """How a sale is taxed, as its provider says; the rate is the remark, in per cent.

    Whether the rate is the right one for the goods is not looked into.
    """

    STANDARD = "23", "VAT 23%", "VAT 23%", "23"
    REDUCED = "8", "VAT 8%", "VAT 8%", "8"
    LOW = "5", "VAT 5%", "VAT 5%", "5"
    ZERO = "0", "VAT 0%", "VAT 0%", "0"
    EXEMPT = "zw", "zwolnienie z VAT", "exempt from VAT", "0"
    OUTSIDE = "np", "nie podlega VAT", "outside VAT", "0"


@final
class Feast(Code):
    """Feasts from which days are counted; the codes are those of `ekonomia.dates.feast_days`."""

    NEW_YEAR = "nowy_rok", "Nowy Rok", "New Year"
    EPIPHANY = "trzech_kroli", "Trzech Króli", "Epiphany"
    ASH_WEDNESDAY = "popielec", "Popielec", "Ash Wednesday"
    PALM_SUNDAY = "niedziela_palmowa", "Niedziela Palmowa", "Palm Sunday"
    EASTER = "wielkanoc", "Wielkanoc", "Easter"
    PENTECOST = "zielone_swiatki", "Zielone Świątki", "Pentecost"
    CORPUS_CHRISTI = "boze_cialo", "Boże Ciało", "Corpus Christi"
    ALL_SAINTS = "wszystkich_swietych", "Wszystkich Świętych", "All Saints"
    CHRISTMAS = "boze_narodzenie", "Boże Narodzenie", "Christmas"


@final
class CatalogueSeason(Code):
    """What a catalogue is for that belongs to no feast."""

    SPRING = "wiosna", "wiosna", "spring"
    SUMMER = "lato", "lato", "summer"
    AUTUMN = "jesien", "jesień", "autumn"
    WINTER = "zima", "zima", "winter"
    ALL_YEAR = "caly_rok", "cały rok", "all year"


@final
class CatalogueStepKind(Code):
    """The steps to a catalogue, in their order."""

    CALL = "wysylka", "wysyłka informacji do PES", "call to the PES"
    GATHERING = "gromadzenie", "gromadzenie informacji", "gathering information"
    COMPILING = "opracowanie", "opracowanie katalogu", "compiling the catalogue"
    RELEASE = "upowszechnianie", "upowszechnianie katalogu", "release of the catalogue"


@final
class DayMove(Code):
    """Where a step goes whose day is no working day."""

    STAYS = "stays", "bez przesunięcia", "not moved"
    NEXT = "next", "na następny dzień roboczy", "to the next working day"
    PREVIOUS = "previous", "na poprzedni dzień roboczy", "to the previous working day"


@final
class ScheduleNote(Code):
    """What was done to a step, or is wrong with it, when its days were reckoned."""

    MOVED = "moved", "przesunięto na dzień roboczy", "moved to a working day"
    CUT = "cut", "skrócono do następnego kroku lub święta", "cut off at the next step or the feast"
    OUT_OF_ORDER = "out_of_order", "po następnym kroku lub święcie", "after the next step or feast"
    OTHER_YEAR = "other_year", "termin podano dla innego roku", "its day was given for another year"


@final
class CatalogueEntryState(Code):
    """How far a provider has come."""

    INVITED = "zaproszony", "zaproszony, jeszcze bez zgłoszenia", "invited, nothing received yet"
    RECEIVED = "zgloszony", "zgłoszenie wpłynęło", "received"
    INCLUDED = "w_katalogu", "ujęty w katalogu", "in the catalogue"
    DECLINED = "zrezygnowal", "zrezygnował", "declined"


@final
class OfferAudience(Code):
    """To whom an offer, or news of it, is addressed."""

    BUSINESSES = "przedsiebiorcy", "przedsiębiorcy", "businesses"
    MEDIA = "media", "media", "media"
    LOCAL_GOVERNMENT = "jst", "jednostki samorządu terytorialnego", "local government"
    LOCAL_COMMUNITY = "spolecznosc", "społeczność lokalna", "local community"


@final
class OfferChannel(Code):
    """How an offer reaches its addressee."""

    LETTER = "pismo", "pismo", "letter"
    EMAIL = "poczta_elektroniczna", "poczta elektroniczna", "e-mail"
    ONLINE = "online", "strona lub formularz w sieci", "website or online form"
    SPOKEN = "ustnie", "ustnie lub telefonicznie", "spoken or by telephone"


@final
class ElectronicInformation(Code):
    """What a business that offers electronically tells before the contract.

    Basis: Kodeks cywilny art. 66¹ § 2.
    """

    PROCEDURE = (
        "procedura",
        "czynności techniczne zawarcia umowy",
        "technical steps to the contract",
        "KC art. 66¹ § 2 pkt 1",
    )
    CONFIRMATION = (
        "potwierdzenie",
        "skutki potwierdzenia otrzymania oferty",
        "effects of confirming receipt",
        "pkt 2",
    )
    RECORDING = (
        "utrwalanie",
        "utrwalanie i udostępnianie treści umowy",
        "how the contract is kept and handed over",
        "pkt 3",
    )
    CORRECTION = (
        "korygowanie",
        "wykrywanie i korygowanie błędów",
        "finding and correcting errors",
        "pkt 4",
    )
    LANGUAGES = "jezyki", "języki umowy", "languages of the contract", "pkt 5"
    ETHICS = "kodeksy_etyczne", "stosowane kodeksy etyczne", "codes of ethics applied", "pkt 6"
