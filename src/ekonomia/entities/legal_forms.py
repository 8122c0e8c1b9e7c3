"""Legal forms, and what goes with a form: founders, activities, control, purposes.

A legal form says who is the subject of rights.  It is one of three axes that are never mixed: the
form, the reintegration unit (`ekonomia.entities.units`) and the status held over a period.  A code
list keeps all the forms that the rules speak of, those that are no PES among them.
"""

from typing import Final, Literal, final

from attrs import frozen

from ekonomia.codes import Code

__all__ = [
    "COOPERATIVES",
    "EQUATED_COMPANIES",
    "LEGAL_FORM_TRAITS",
    "NGO_FORMS",
    "ActivityKind",
    "ControllerKind",
    "FounderKind",
    "LegalForm",
    "LegalFormTraits",
    "Personality",
    "Purpose",
    "Register",
    "SocialServiceScope",
]


@final
class LegalForm(Code):
    """The legal form of a subject, as its register names it; the remark holds the letter.

    Basis: UES art. 2 pkt 5.
    """

    SOCIAL_COOPERATIVE = (
        "spoldzielnia_socjalna",
        "spółdzielnia socjalna",
        "social cooperative",
        "UES art. 2 pkt 5 lit. a",
    )
    WORKER_COOPERATIVE = "spoldzielnia_pracy", "spółdzielnia pracy", "worker cooperative", "lit. d"
    DISABLED_PERSONS_COOPERATIVE = (
        "spoldzielnia_inwalidow",
        "spółdzielnia inwalidów",
        "cooperative of persons with disabilities",
        "lit. d",
    )
    BLIND_PERSONS_COOPERATIVE = (
        "spoldzielnia_niewidomych",
        "spółdzielnia niewidomych",
        "cooperative of blind persons",
        "lit. d",
    )
    AGRICULTURAL_PRODUCTION_COOPERATIVE = (
        "spoldzielnia_produkcji_rolnej",
        "rolnicza spółdzielnia produkcyjna",
        "agricultural production cooperative",
        "lit. d",
    )
    OTHER_COOPERATIVE = (
        "spoldzielnia_inna",
        "inna spółdzielnia",
        "other cooperative",
        "not a PES as such",
    )
    FOUNDATION = "fundacja", "fundacja", "foundation", "lit. e"
    ASSOCIATION = "stowarzyszenie", "stowarzyszenie rejestrowe", "registered association", "lit. e"
    ORDINARY_ASSOCIATION = (
        "stowarzyszenie_zwykle",
        "stowarzyszenie zwykłe",
        "ordinary association",
        "lit. e; no business, no paid public benefit",
    )
    UNION_OF_ASSOCIATIONS = (
        "zwiazek_stowarzyszen",
        "związek stowarzyszeń",
        "union of associations",
        "lit. e",
    )
    ASSOCIATION_BRANCH = (
        "jednostka_terenowa_stowarzyszenia",
        "terenowa jednostka stowarzyszenia",
        "branch of an association with personality",
        "lit. e",
    )
    SPORTS_CLUB_ASSOCIATION = (
        "klub_sportowy_stowarzyszenie",
        "klub sportowy, stowarzyszenie",
        "sports club, association",
        "lit. e",
    )
    RURAL_WOMEN_CIRCLE = (
        "kolo_gospodyn_wiejskich",
        "koło gospodyń wiejskich (KGW)",
        "rural women's circle",
        "lit. e",
    )
    VOLUNTEER_FIRE_BRIGADE = (
        "ochotnicza_straz_pozarna",
        "ochotnicza straż pożarna (OSP)",
        "volunteer fire brigade",
        "lit. e",
    )
    AGRICULTURAL_CIRCLE = (
        "kolko_rolnicze",
        "kółko rolnicze, związek rolników",
        "agricultural circle",
        "lit. e",
    )
    OTHER_NGO = (
        "inna_organizacja_pozarzadowa",
        "inna organizacja pozarządowa",
        "other non-governmental organisation",
        "lit. e",
    )
    CHURCH_LEGAL_PERSON = (
        "koscielna_osoba_prawna",
        "kościelna osoba prawna",
        "church legal person",
        "lit. f (UDPP art. 3 ust. 3 pkt 1)",
    )
    LOCAL_GOVERNMENT_ASSOCIATION = (
        "stowarzyszenie_jst",
        "stowarzyszenie jednostek samorządu terytorialnego",
        "association of local governments",
        "lit. f (pkt 2)",
    )
    NON_PROFIT_LIMITED_COMPANY = (
        "spolka_non_profit_zoo",
        "spółka z o.o. non profit",
        "non-profit limited company",
        "lit. f (pkt 4)",
    )
    NON_PROFIT_JOINT_STOCK_COMPANY = (
        "spolka_non_profit_sa",
        "spółka akcyjna non profit",
        "non-profit joint-stock company",
        "lit. f (pkt 4)",
    )
    SPORTS_CLUB_COMPANY = (
        "klub_sportowy_spolka",
        "klub sportowy, spółka",
        "sports club, company",
        "lit. f (pkt 4)",
    )
    SIMPLE_JOINT_STOCK_COMPANY = (
        "prosta_spolka_akcyjna",
        "prosta spółka akcyjna",
        "simple joint-stock company",
        "not named in pkt 4",
    )
    COMMERCIAL_COMPANY = "spolka_komercyjna", "spółka komercyjna", "commercial company", "not a PES"
    POLITICAL_PARTY = "partia_polityczna", "partia polityczna", "political party", "excluded"
    EUROPEAN_POLITICAL_PARTY = (
        "europejska_partia_polityczna",
        "europejska partia polityczna",
        "European political party",
        "excluded",
    )
    TRADE_UNION = "zwiazek_zawodowy", "związek zawodowy", "trade union", "excluded"
    EMPLOYERS_ORGANISATION = (
        "organizacja_pracodawcow",
        "organizacja pracodawców",
        "employers' organisation",
        "excluded",
    )
    PROFESSIONAL_SELF_GOVERNMENT = (
        "samorzad_zawodowy",
        "samorząd zawodowy",
        "professional self-government",
        "excluded",
    )
    PARTY_FOUNDATION = (
        "fundacja_partii",
        "fundacja utworzona przez partię polityczną",
        "foundation created by a political party",
        "excluded",
    )
    EUROPEAN_POLITICAL_FOUNDATION = (
        "europejska_fundacja_polityczna",
        "europejska fundacja polityczna",
        "European political foundation",
        "excluded",
    )
    SOLE_TRADER = "jdg", "jednoosobowa działalność gospodarcza", "sole trader", "not a PES"
    NATURAL_PERSON = "osoba_fizyczna", "osoba fizyczna", "natural person", "not a PES"
    GMINA = "gmina", "gmina", "gmina", "operator only"
    POWIAT = "powiat", "powiat", "powiat", "operator only"
    VOIVODESHIP = "wojewodztwo", "województwo", "voivodeship", "operator only"
    OTHER = "inna", "inna forma", "other form"


COOPERATIVES: Final = frozenset(
    {
        LegalForm.SOCIAL_COOPERATIVE,
        LegalForm.WORKER_COOPERATIVE,
        LegalForm.DISABLED_PERSONS_COOPERATIVE,
        LegalForm.BLIND_PERSONS_COOPERATIVE,
        LegalForm.AGRICULTURAL_PRODUCTION_COOPERATIVE,
        LegalForm.OTHER_COOPERATIVE,
    }
)
"""All forms of cooperative, also `spoldzielnia_inna`, which is no PES as such."""

NGO_FORMS: Final = frozenset(
    {
        LegalForm.FOUNDATION,
        LegalForm.ASSOCIATION,
        LegalForm.ORDINARY_ASSOCIATION,
        LegalForm.UNION_OF_ASSOCIATIONS,
        LegalForm.ASSOCIATION_BRANCH,
        LegalForm.SPORTS_CLUB_ASSOCIATION,
        LegalForm.RURAL_WOMEN_CIRCLE,
        LegalForm.VOLUNTEER_FIRE_BRIGADE,
        LegalForm.AGRICULTURAL_CIRCLE,
        LegalForm.OTHER_NGO,
    }
)
"""The forms of a non-governmental organisation: letter e of UES art. 2 pkt 5."""

EQUATED_COMPANIES: Final = frozenset(
    {
        LegalForm.NON_PROFIT_LIMITED_COMPANY,
        LegalForm.NON_PROFIT_JOINT_STOCK_COMPANY,
        LegalForm.SPORTS_CLUB_COMPANY,
    }
)
"""The companies that UDPP art. 3 ust. 3 pkt 4 equates with non-governmental organisations."""


@final
class FounderKind(Code):
    """Who founded a social cooperative.

    Basis: USS art. 4 ust. 2.
    """

    NATURAL_PERSONS = (
        "osoby_fizyczne",
        "osoby fizyczne",
        "natural persons",
        "USS art. 4 ust. 2 pkt 1",
    )
    NGO = (
        "organizacja_pozarzadowa",
        "organizacja pozarządowa",
        "non-governmental organisation",
        "pkt 2",
    )
    LOCAL_GOVERNMENT = "jst", "jednostka samorządu terytorialnego", "local government", "pkt 2"
    CHURCH_LEGAL_PERSON = (
        "koscielna_osoba_prawna",
        "kościelna osoba prawna",
        "church legal person",
        "pkt 3",
    )


@final
class ActivityKind(Code):
    """A kind of activity that a subject carries out; unpaid activity alone is not enough.

    Basis: UES art. 3 ust. 1.
    """

    PAID_PUBLIC_BENEFIT = (
        "odplatna_pozytku",
        "odpłatna działalność pożytku publicznego",
        "paid public-benefit activity",
        "UES art. 3 ust. 1 pkt 1",
    )
    BUSINESS = "gospodarcza", "działalność gospodarcza", "business activity", "pkt 2"
    EDUCATION = (
        "oswiatowa",
        "działalność oświatowa",
        "education",
        "pkt 3 (Prawo oświatowe art. 170)",
    )
    CULTURE = "kulturalna", "działalność kulturalna", "cultural activity", "pkt 3"
    RURAL_WOMEN_CIRCLE_GAINFUL = (
        "zarobkowa_kgw",
        "działalność zarobkowa KGW",
        "gainful activity of a rural women's circle",
        "pkt 3",
    )
    UNPAID = "nieodplatna", "działalność nieodpłatna", "unpaid activity", "not enough"


@final
class ControllerKind(Code):
    """Who has control over a subject; public control bars the status.

    Basis: UES art. 3 ust. 2.
    """

    STATE_TREASURY = "skarb_panstwa", "Skarb Państwa", "State Treasury", "barred"
    LOCAL_GOVERNMENT = "jst", "jednostka samorządu terytorialnego", "local government", "barred"
    STATE_LEGAL_PERSON = (
        "panstwowa_osoba_prawna",
        "państwowa osoba prawna",
        "state legal person",
        "barred",
    )
    LOCAL_GOVERNMENT_LEGAL_PERSON = (
        "samorzadowa_osoba_prawna",
        "samorządowa osoba prawna",
        "local-government legal person",
        "barred",
    )
    NATURAL_PERSON = "osoba_fizyczna", "osoba fizyczna", "natural person", "allowed"
    OTHER = "inny", "inny podmiot", "other", "allowed"


@final
class Purpose(Code):
    """What the activity of a *przedsiębiorstwo społeczne* is for.

    Basis: UES art. 4 ust. 1.
    """

    REINTEGRATION = (
        "reintegracja",
        "reintegracja społeczna i zawodowa",
        "reintegration",
        "UES art. 4 ust. 1 pkt 1",
    )
    SOCIAL_SERVICES = "uslugi_spoleczne", "realizacja usług społecznych", "social services", "pkt 2"


@final
class SocialServiceScope(Code):
    """A scope of social services; the remark is its point in the act of 2019.

    Basis: UES art. 2 pkt 9.
    """

    FAMILY_POLICY = "polityka_prorodzinna", "polityka prorodzinna", "pro-family policy", "pkt 1"
    FAMILY_SUPPORT = "wspieranie_rodziny", "wspieranie rodziny", "family support", "pkt 2"
    FOSTER_CARE = "piecza_zastepcza", "system pieczy zastępczej", "foster care", "pkt 3"
    SOCIAL_ASSISTANCE = "pomoc_spoleczna", "pomoc społeczna", "social assistance", "pkt 4"
    HEALTH = "zdrowie", "promocja i ochrona zdrowia", "health promotion and protection", "pkt 5"
    DISABILITY_SUPPORT = (
        "wspieranie_osob_niepelnosprawnych",
        "wspieranie osób niepełnosprawnych",
        "support of persons with disabilities",
        "pkt 6",
    )
    PUBLIC_EDUCATION = "edukacja_publiczna", "edukacja publiczna", "public education", "pkt 7"
    UNEMPLOYMENT_PREVENTION = (
        "przeciwdzialanie_bezrobociu",
        "przeciwdziałanie bezrobociu",
        "action against unemployment",
        "pkt 8",
    )
    CULTURE = "kultura", "kultura", "culture", "pkt 9"
    SPORT_AND_TOURISM = (
        "kultura_fizyczna_i_turystyka",
        "kultura fizyczna i turystyka",
        "sport and tourism",
        "pkt 10",
    )
    CIVIC_ACTIVITY = (
        "aktywnosc_obywatelska",
        "pobudzanie aktywności obywatelskiej",
        "civic activity",
        "pkt 11",
    )
    HOUSING = "mieszkalnictwo", "mieszkalnictwo", "housing", "pkt 12"
    ENVIRONMENT = "ochrona_srodowiska", "ochrona środowiska", "environmental protection", "pkt 13"
    REINTEGRATION = "reintegracja", "reintegracja zawodowa i społeczna", "reintegration", "pkt 14"


@final
class Personality(Code):
    """Whether a form has legal personality, or at least legal capacity.

    Basis: UDPP art. 3 ust. 2.
    """

    LEGAL_PERSON = "osoba_prawna", "osoba prawna", "legal person", "REGON basic form 1"
    UNIT_WITH_LEGAL_CAPACITY = (
        "jednostka_ze_zdolnoscia",
        "jednostka bez osobowości prawnej, ze zdolnością prawną",
        "unit without personality but with legal capacity",
        "REGON basic form 2",
    )
    NONE = "brak", "brak osobowości i zdolności prawnej", "neither personality nor legal capacity"
    NATURAL_PERSON = "osoba_fizyczna", "osoba fizyczna", "natural person", "REGON basic form 9"


@final
class Register(Code):
    """The register whose entry brings a form into being; not those of units and statuses."""

    KRS_BUSINESS = (
        "krs_przedsiebiorcy",
        "rejestr przedsiębiorców KRS",
        "KRS, register of entrepreneurs",
        "cooperatives, companies",
    )
    KRS_ASSOCIATIONS = (
        "krs_stowarzyszenia",
        "rejestr stowarzyszeń i innych organizacji KRS",
        "KRS, register of associations and other organisations",
        "foundations, associations, unions",
    )
    STAROSTA_RECORD = (
        "ewidencja_starosty",
        "ewidencja prowadzona przez starostę",
        "record kept by the starosta",
        "ordinary associations; sports clubs without business activity, UKS",
    )
    RURAL_WOMEN_CIRCLES = (
        "rejestr_kgw",
        "Krajowy Rejestr Kół Gospodyń Wiejskich",
        "national register of rural women's circles",
        "kept by ARiMR",
    )
    CHURCH = (
        "rejestry_koscielne",
        "rejestry kościelne",
        "registers of churches",
        "or the list of the ministry",
    )
    SOLE_TRADERS = "ceidg", "CEIDG", "CEIDG, register of sole traders"
    NONE = "brak", "brak rejestru", "no register"


@final
@frozen(kw_only=True)
class LegalFormTraits:
    """What goes with one legal form, as the law stood at the end of 2024.

    `None` means not known, or that no single value holds for the form; the remark then names the
    values there are.

    Attributes:
        form: The form.
        personality: Whether it has legal personality.
        register: The register whose entry brings it into being.
        regon_form: The special legal form in REGON, three digits; forms may share a code.
        min_founders: The fewest founders; natural persons where the form admits them.
        may_be_public_benefit: Whether it may become an *organizacja pożytku publicznego* (OPP).
        evidence: The weakest mark of the row: `V` read in a source, `K` recalled, `?` uncertain;
            a row without any mark counts as `K`.
        remark: What the other fields do not say.
    """

    form: LegalForm
    personality: Personality | None
    register: Register | None
    regon_form: str | None
    min_founders: int | None
    may_be_public_benefit: bool | None
    evidence: Literal["V", "K", "?"]
    remark: str = ""


LEGAL_FORM_TRAITS: Final[tuple[LegalFormTraits, ...]] = (
    LegalFormTraits(
        form=LegalForm.SOCIAL_COOPERATIVE,
        personality=Personality.LEGAL_PERSON,
        register=Register.KRS_BUSINESS,
        regon_form="140",
        min_founders=3,
        may_be_public_benefit=False,
        evidence="V",
        remark="founders: natural persons, or 2 legal persons; no court fee",
    ),
    LegalFormTraits(
        form=LegalForm.WORKER_COOPERATIVE,
        personality=Personality.LEGAL_PERSON,
        register=Register.KRS_BUSINESS,
        regon_form="140",
        min_founders=10,
        may_be_public_benefit=False,
        evidence="V",
        remark=(
            "founders: natural persons, or 3 legal persons; "
            "members: at least 10, or 3 legal persons"
        ),
    ),
    LegalFormTraits(
        form=LegalForm.DISABLED_PERSONS_COOPERATIVE,
        personality=Personality.LEGAL_PERSON,
        register=Register.KRS_BUSINESS,
        regon_form="140",
        min_founders=10,
        may_be_public_benefit=False,
        evidence="V",
        remark="a kind of worker cooperative",
    ),
    LegalFormTraits(
        form=LegalForm.BLIND_PERSONS_COOPERATIVE,
        personality=Personality.LEGAL_PERSON,
        register=Register.KRS_BUSINESS,
        regon_form="140",
        min_founders=10,
        may_be_public_benefit=False,
        evidence="V",
        remark="a kind of worker cooperative",
    ),
    LegalFormTraits(
        form=LegalForm.AGRICULTURAL_PRODUCTION_COOPERATIVE,
        personality=Personality.LEGAL_PERSON,
        register=Register.KRS_BUSINESS,
        regon_form="140",
        min_founders=5,
        may_be_public_benefit=False,
        evidence="K",
        remark=(
            "founders: natural persons; members: at least 5; "
            "a spółdzielnia rolników is another form"
        ),
    ),
    LegalFormTraits(
        form=LegalForm.FOUNDATION,
        personality=Personality.LEGAL_PERSON,
        register=Register.KRS_ASSOCIATIONS,
        regon_form="148",
        min_founders=1,
        may_be_public_benefit=True,
        evidence="K",
        remark="also in the register of entrepreneurs if it runs business",
    ),
    LegalFormTraits(
        form=LegalForm.ASSOCIATION,
        personality=Personality.LEGAL_PERSON,
        register=Register.KRS_ASSOCIATIONS,
        regon_form="155",
        min_founders=7,
        may_be_public_benefit=True,
        evidence="K",
        remark="founders: natural persons; 15 before 2016-05-20",
    ),
    LegalFormTraits(
        form=LegalForm.ORDINARY_ASSOCIATION,
        personality=Personality.UNIT_WITH_LEGAL_CAPACITY,
        register=Register.STAROSTA_RECORD,
        regon_form="055",
        min_founders=3,
        may_be_public_benefit=True,
        evidence="V",
        remark="as a public-benefit organisation entered in KRS too, without gaining personality",
    ),
    LegalFormTraits(
        form=LegalForm.UNION_OF_ASSOCIATIONS,
        personality=Personality.LEGAL_PERSON,
        register=Register.KRS_ASSOCIATIONS,
        regon_form="156",
        min_founders=3,
        may_be_public_benefit=True,
        evidence="K",
        remark="founders: legal persons",
    ),
    LegalFormTraits(
        form=LegalForm.ASSOCIATION_BRANCH,
        personality=Personality.LEGAL_PERSON,
        register=Register.KRS_ASSOCIATIONS,
        regon_form="183",
        min_founders=None,
        may_be_public_benefit=True,
        evidence="V",
        remark="only if the statute of the association allows personality",
    ),
    LegalFormTraits(
        form=LegalForm.SPORTS_CLUB_ASSOCIATION,
        personality=Personality.LEGAL_PERSON,
        register=None,
        regon_form=None,
        min_founders=7,
        may_be_public_benefit=True,
        evidence="K",
        remark=(
            "KRS (REGON 157 or 155) or the record of the starosta (055); "
            "public benefit only if in KRS"
        ),
    ),
    LegalFormTraits(
        form=LegalForm.RURAL_WOMEN_CIRCLE,
        personality=Personality.LEGAL_PERSON,
        register=Register.RURAL_WOMEN_CIRCLES,
        regon_form=None,
        min_founders=10,
        may_be_public_benefit=None,
        evidence="?",
        remark=(
            "founders: adults living there; personality from entry; "
            "public benefit open by the letter, practice not seen; REGON code not found"
        ),
    ),
    LegalFormTraits(
        form=LegalForm.VOLUNTEER_FIRE_BRIGADE,
        personality=Personality.LEGAL_PERSON,
        register=Register.KRS_ASSOCIATIONS,
        regon_form="155",
        min_founders=7,
        may_be_public_benefit=True,
        evidence="V",
        remark="an association; public benefit without the two years of activity",
    ),
    LegalFormTraits(
        form=LegalForm.AGRICULTURAL_CIRCLE,
        personality=Personality.LEGAL_PERSON,
        register=Register.KRS_ASSOCIATIONS,
        regon_form=None,
        min_founders=10,
        may_be_public_benefit=None,
        evidence="?",
        remark="REGON 177 or 143",
    ),
    LegalFormTraits(
        form=LegalForm.CHURCH_LEGAL_PERSON,
        personality=Personality.LEGAL_PERSON,
        register=Register.CHURCH,
        regon_form=None,
        min_founders=None,
        may_be_public_benefit=True,
        evidence="V",
        remark=(
            "personality by state-church acts; not in KRS as a rule; "
            "REGON 050 (Catholic Church) or 051 (others)"
        ),
    ),
    LegalFormTraits(
        form=LegalForm.LOCAL_GOVERNMENT_ASSOCIATION,
        personality=Personality.LEGAL_PERSON,
        register=Register.KRS_ASSOCIATIONS,
        regon_form="155",
        min_founders=3,
        may_be_public_benefit=False,
        evidence="K",
        remark="founders: local governments",
    ),
    LegalFormTraits(
        form=LegalForm.NON_PROFIT_LIMITED_COMPANY,
        personality=Personality.LEGAL_PERSON,
        register=Register.KRS_BUSINESS,
        regon_form="117",
        min_founders=1,
        may_be_public_benefit=True,
        evidence="V",
    ),
    LegalFormTraits(
        form=LegalForm.NON_PROFIT_JOINT_STOCK_COMPANY,
        personality=Personality.LEGAL_PERSON,
        register=Register.KRS_BUSINESS,
        regon_form="116",
        min_founders=1,
        may_be_public_benefit=True,
        evidence="V",
    ),
    LegalFormTraits(
        form=LegalForm.SPORTS_CLUB_COMPANY,
        personality=Personality.LEGAL_PERSON,
        register=Register.KRS_BUSINESS,
        regon_form=None,
        min_founders=None,
        may_be_public_benefit=True,
        evidence="V",
        remark="non profit; REGON 116 or 117",
    ),
    LegalFormTraits(
        form=LegalForm.SIMPLE_JOINT_STOCK_COMPANY,
        personality=Personality.LEGAL_PERSON,
        register=Register.KRS_BUSINESS,
        regon_form=None,
        min_founders=1,
        may_be_public_benefit=False,
        evidence="?",
        remark="REGON code unknown",
    ),
    LegalFormTraits(
        form=LegalForm.POLITICAL_PARTY,
        personality=None,
        register=None,
        regon_form="070",
        min_founders=None,
        may_be_public_benefit=False,
        evidence="K",
    ),
    LegalFormTraits(
        form=LegalForm.EUROPEAN_POLITICAL_PARTY,
        personality=None,
        register=None,
        regon_form=None,
        min_founders=None,
        may_be_public_benefit=False,
        evidence="K",
    ),
    LegalFormTraits(
        form=LegalForm.TRADE_UNION,
        personality=None,
        register=None,
        regon_form="172",
        min_founders=None,
        may_be_public_benefit=False,
        evidence="K",
    ),
    LegalFormTraits(
        form=LegalForm.EMPLOYERS_ORGANISATION,
        personality=None,
        register=None,
        regon_form=None,
        min_founders=None,
        may_be_public_benefit=False,
        evidence="K",
        remark="REGON 174 or 175",
    ),
    LegalFormTraits(
        form=LegalForm.PROFESSIONAL_SELF_GOVERNMENT,
        personality=None,
        register=None,
        regon_form="076",
        min_founders=None,
        may_be_public_benefit=False,
        evidence="K",
    ),
    LegalFormTraits(
        form=LegalForm.PARTY_FOUNDATION,
        personality=None,
        register=None,
        regon_form=None,
        min_founders=None,
        may_be_public_benefit=False,
        evidence="K",
    ),
    LegalFormTraits(
        form=LegalForm.EUROPEAN_POLITICAL_FOUNDATION,
        personality=None,
        register=None,
        regon_form=None,
        min_founders=None,
        may_be_public_benefit=False,
        evidence="K",
    ),
    LegalFormTraits(
        form=LegalForm.GMINA,
        personality=Personality.LEGAL_PERSON,
        register=Register.NONE,
        regon_form="403",
        min_founders=None,
        may_be_public_benefit=False,
        evidence="K",
        remark="its units: REGON 429",
    ),
    LegalFormTraits(
        form=LegalForm.POWIAT,
        personality=Personality.LEGAL_PERSON,
        register=Register.NONE,
        regon_form="403",
        min_founders=None,
        may_be_public_benefit=False,
        evidence="K",
        remark="its units: REGON 430",
    ),
    LegalFormTraits(
        form=LegalForm.VOIVODESHIP,
        personality=Personality.LEGAL_PERSON,
        register=Register.NONE,
        regon_form="403",
        min_founders=None,
        may_be_public_benefit=False,
        evidence="K",
        remark="its units: REGON 431",
    ),
)
"""One row for each form of which something is known, in the order of `LegalForm`."""
