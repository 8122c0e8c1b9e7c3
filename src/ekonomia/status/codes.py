"""Code lists of the statuses: grounds, bodies and money of a holder, loss, words of answers."""

from typing import final

from ekonomia.codes import Code

__all__ = [
    "ActTerms",
    "AdvisoryBodyKind",
    "ApplicationItem",
    "Authority",
    "Consequence",
    "GovernanceKind",
    "LossGround",
    "PesGround",
    "ProfitRecipient",
    "Question",
    "Regime",
    "RelatedParty",
    "RelatedPartyActKind",
]


@final
class PesGround(Code):
    """The ground on which a subject or a unit is a PES; the remark is its letter.

    Basis: UES art. 2 pkt 5.
    """

    SOCIAL_COOPERATIVE = (
        "spoldzielnia_socjalna",
        "spółdzielnia socjalna",
        "social cooperative",
        "lit. a",
    )
    WTZ_OR_ZAZ = "wtz_lub_zaz", "WTZ, ZAZ", "WTZ or ZAZ", "lit. b"
    CIS_OR_KIS = "cis_lub_kis", "CIS, KIS", "CIS or KIS", "lit. c"
    WORKER_OR_AGRICULTURAL_COOPERATIVE = (
        "spoldzielnia_pracy_lub_produkcji_rolnej",
        "spółdzielnia pracy lub produkcji rolnej",
        "worker or agricultural production cooperative",
        "lit. d",
    )
    NGO = (
        "organizacja_pozarzadowa",
        "organizacja pozarządowa",
        "non-governmental organisation",
        "lit. e",
    )
    EQUATED_SUBJECT = (
        "podmiot_zrownany",
        "podmiot z art. 3 ust. 3 pkt 1, 2 lub 4 UDPP",
        "subject equated with NGOs",
        "lit. f",
    )


@final
class AdvisoryBodyKind(Code):
    """Who forms the *organ konsultacyjno-doradczy*.

    Basis: UES art. 7.
    """

    ALL_EMPLOYED = (
        "ogol_zatrudnionych",
        "ogół zatrudnionych",
        "all employed persons",
        "UES art. 7 ust. 1",
    )
    REPRESENTATIVES = (
        "przedstawiciele",
        "przedstawiciele zatrudnionych",
        "representatives",
        "ust. 2",
    )
    SUPERVISORY_BOARD = "rada_nadzorcza", "rada nadzorcza", "supervisory board", "ust. 4"
    AUDIT_COMMITTEE = "komisja_rewizyjna", "komisja rewizyjna", "audit committee", "ust. 4"
    CONSULTATION_MEETING = (
        "spotkanie_konsultacyjne",
        "spotkanie konsultacyjne",
        "consultation meeting",
        "ust. 5",
    )
    NONE = "brak", "brak", "none"


@final
class ProfitRecipient(Code):
    """Among whom profit was divided; none of them may receive a part.

    Basis: UES art. 9.
    """

    MEMBERS = "czlonkowie", "członkowie", "members"
    SHAREHOLDERS = "udzialowcy", "udziałowcy", "shareholders"
    STOCKHOLDERS = "akcjonariusze", "akcjonariusze", "stockholders"
    EMPLOYED = "zatrudnieni", "osoby zatrudnione", "employed persons"


@final
class RelatedPartyActKind(Code):
    """An act with the assets of an enterprise in favour of a related party.

    Basis: UES art. 8 ust. 1.
    """

    LOAN = "pozyczka", "pożyczka", "loan", "UES art. 8 ust. 1 pkt 1"
    SECURITY = "zabezpieczenie", "zabezpieczenie zobowiązań", "security", "pkt 1"
    TRANSFER = "przekazanie", "przekazanie majątku", "transfer of assets", "pkt 2"
    USE = "wykorzystanie", "wykorzystanie majątku", "use of assets", "pkt 3"
    PURCHASE = "zakup", "zakup", "purchase", "pkt 4"


@final
class RelatedParty(Code):
    """The other party of such an act; circle R in the remarks is whom the bans name.

    Basis: UES art. 8.
    """

    LINKED_LEGAL_PERSON = (
        "osoba_prawna_powiazana",
        "osoba prawna organizacyjnie powiązana",
        "linked legal person",
        "circle R",
    )
    MEMBER = "czlonek", "członek", "member", "circle R"
    BODY_MEMBER = "czlonek_organu", "członek organu", "member of an organ", "circle R"
    EMPLOYED_PERSON = "zatrudniony", "osoba zatrudniona", "employed person", "circle R"
    RELATIVE_OF_EMPLOYED = (
        "bliski_zatrudnionego",
        "osoba bliska zatrudnionego",
        "relative of an employed person",
        "circle R",
    )
    RELATIVE_OF_BODY_MEMBER = (
        "bliski_czlonka_organu",
        "osoba bliska członka organu",
        "relative of a member of an organ",
        "not named",
    )
    ENTITY_WITH_SUCH_PERSON = (
        "podmiot_z_udzialem_takiej_osoby",
        "podmiot z udziałem takiej osoby",
        "entity in which such a person takes part",
        "purchases",
    )
    THIRD_PARTY = "osoba_trzecia", "osoba trzecia", "third party", "outside"


@final
class ActTerms(Code):
    """The terms of such an act, held against those for third parties.

    Basis: UES art. 8 ust. 1.
    """

    ARMS_LENGTH = "jak_dla_osob_trzecich", "jak dla osób trzecich", "as for third parties"
    PREFERENTIAL = "preferencyjne", "preferencyjne", "preferential"
    FREE_OF_CHARGE = "nieodplatne", "nieodpłatne", "free of charge"
    ABOVE_MARKET = "powyzej_rynkowych", "powyżej cen rynkowych", "above market price"


@final
class LossGround(Code):
    """The ground of a decision on loss; each has its rule.

    Basis: UES art. 17.
    """

    BREACH = (
        "naruszenie",
        "nieusunięte naruszenie",
        "uncured breach",
        "UES art. 17 pkt 1; `ues.loss_breach`",
    )
    INSOLVENCY = "niewyplacalnosc", "upadłość", "insolvency", "pkt 2; `ues.loss_insolvency`"
    LIQUIDATION = "likwidacja", "likwidacja", "liquidation", "pkt 3; `ues.loss_liquidation`"
    REQUEST = "wniosek", "własny wniosek", "own request", "pkt 4; `ues.loss_request`"


@final
class ApplicationItem(Code):
    """What an application for the status must hold.

    Basis: UES art. 12 ust. 2.
    """

    NAME_AND_FORM = "nazwa_i_forma", "nazwa i forma prawna", "name and form", "UES art. 12 ust. 2"
    SEAT_AND_PLACE = (
        "siedziba_i_miejsce",
        "siedziba i miejsce działalności",
        "seat and place of activity",
    )
    REGISTER_NUMBERS = "numery_rejestrowe", "NIP, REGON, KRS lub inny numer", "register numbers"
    PURPOSE = "cel", "cel działalności", "purpose"
    PREDOMINANT_ACTIVITY = (
        "przewazajaca_dzialalnosc",
        "przeważająca działalność",
        "predominant activity",
    )


@final
class GovernanceKind(Code):
    """How an enterprise was governed, as the guidelines before the Act asked."""

    DEMOCRATIC = "demokratyczne", "demokratyczne", "democratic", "`ct9`"
    CONSULTATIVE = "konsultacyjno_doradcze", "konsultacyjno-doradcze", "consultative", "`ct9`"
    NONE = "brak", "brak", "none", "`ct9`"


@final
class Authority(Code):
    """Who decides, grants, registers or hears an appeal."""

    WOJEWODA = "wojewoda", "wojewoda", "voivode"
    MINISTER = "minister", "minister", "minister"
    MARSHAL = "marszalek", "marszałek województwa", "marshal"
    VOIVODESHIP_BOARD = "zarzad_wojewodztwa", "zarząd województwa", "voivodeship board"
    STAROSTA = "starosta", "starosta", "starosta"
    ROPS = "rops", "ROPS", "regional social-policy centre"
    OWES = "owes", "OWES", "support centre"
    JURY = "kapitula", "kapituła", "jury"
    COURT = "sad", "sąd", "court"


@final
class Question(Code):
    """A question that can be put to the book of the *przedsiębiorstwo społeczne*."""

    APPLICATION = (
        "application",
        "przyznanie statusu",
        "granting of the status",
        "may the status be granted on that day",
    )
    REOBTAIN = (
        "reobtain",
        "ponowne przyznanie statusu",
        "granting of the status again",
        "the same after a loss: `application` plus `ues.reobtain_ban`",
    )
    HOLDER = (
        "holder",
        "spełnianie warunków przez przedsiębiorstwo społeczne",
        "compliance of a holder",
        "conditions, plan, report, grounds of loss",
    )
    STATUS_QUERY = (
        "status_query",
        "posiadanie statusu",
        "holding of the status",
        "is the entity a PS on that day",
    )
    VERIFICATION = (
        "verification",
        "weryfikacja według wytycznych",
        "verification under the guidelines",
        "book `ct9`: did it meet the guidelines",
    )
    MEMBER_COMPOSITION = (
        "member_composition",
        "skład członków spółdzielni socjalnej",
        "composition of the members of a social cooperative",
        "book `coop`: shares among the members",
    )


@final
class Consequence(Code):
    """What an answer about a holder leads to."""

    NONE = "none", "brak naruszeń", "no breach", "complies"
    BREACH_CURABLE = (
        "breach_curable",
        "naruszenie do usunięcia po wezwaniu",
        "breach to be cured after a call",
        "the wojewoda must first call and set a time",
    )
    BREACH_WAIVED = (
        "breach_waived",
        "naruszenie objęte zwolnieniem",
        "breach covered by a release",
        "a breach of `ues.at_risk_share` with a release running",
    )
    LOSS_MANDATORY = (
        "loss_mandatory",
        "obowiązkowa utrata statusu",
        "mandatory loss of the status",
        "the loss decision must follow, without a call",
    )


@final
class Regime(Code):
    """The instrument that said what a *przedsiębiorstwo społeczne* is; two may hold at once."""

    POKL = (
        "pokl",
        "dokumenty PO KL 2007-2013",
        "documents of PO KL 2007-2013",
        "programme documents of PO KL 2007-2013 (no status)",
    )
    KPRES_DRAFT_2012 = (
        "kpres_draft_2012",
        "projekt KPRES z czerwca 2012 r.",
        "draft KPRES of June 2012",
        "June 2012 draft of KPRES (not binding)",
    )
    KPRES_2014 = "kpres_2014", "KPRES z 2014 r.", "KPRES of 2014", "KPRES of 12 August 2014"
    KPRES_2019 = "kpres_2019", "KPRES z 2019 r.", "KPRES of 2019", "KPRES of 31 January 2019"
    KPRES_2022 = "kpres_2022", "KPRES z 2022 r.", "KPRES of 2022", "KPRES of 26 October 2022"
    CT9_2015 = "ct9_2015", "wytyczne z 2015 r.", "guidelines of 2015", "guidelines of 28 May 2015"
    CT9_2016 = (
        "ct9_2016",
        "wytyczne z 2016 r.",
        "guidelines of 2016",
        "guidelines of 24 October 2016",
    )
    CT9_2018 = (
        "ct9_2018",
        "wytyczne z 2018 r.",
        "guidelines of 2018",
        "guidelines of 9 January 2018",
    )
    CT9_2019 = (
        "ct9_2019",
        "wytyczne od lipca 2019 r.",
        "guidelines from July 2019",
        "later versions, from 2019-07",
    )
    UES = (
        "ues",
        "ustawa o ekonomii społecznej",
        "Act on the social economy",
        "the Act of 5 August 2022",
    )
