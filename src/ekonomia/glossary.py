"""The terms of art of the field: abbreviation, Polish, English, the library's names and the basis.

The Polish term leads, since it is the one the law uses; abbreviations of the field are never
translated.  What a term means is said in one English sentence, which is no quotation of the law.
"""

from typing import Final, Literal, final

from attrs import frozen

__all__ = ["TERMS", "Entry"]


@final
@frozen(kw_only=True)
class Entry:
    """One term of art.

    Attributes:
        key: The Polish term as a slug without diacritics.
        abbreviation: As the field writes it; None: it has none.
        pl: The Polish term.
        en: The English term.
        identifiers: The library's names for it: with a dot, a path below `ekonomia`; without one,
            a code value.
        basis: The provision that defines or governs it, cited in Polish; None: no single one.
        meaning: What it means, in one sentence.
        evidence: How the meaning is known: `V` read in a source, `K` recalled, `?` uncertain.
    """

    key: str
    abbreviation: str | None
    pl: str
    en: str
    identifiers: tuple[str, ...]
    basis: str | None
    meaning: str
    evidence: Literal["V", "K", "?"]


TERMS: Final[tuple[Entry, ...]] = (
    Entry(
        key="absolwent_centrum_integracji_spolecznej",
        abbreviation=None,
        pl="absolwent centrum integracji społecznej",
        en="graduate of a social integration centre",
        identifiers=("entities.people.AtRiskCategory.CIS_KIS_GRADUATE",),
        basis="ustawa o zatrudnieniu socjalnym, art. 2 pkt 1a",
        meaning=(
            "A person with at least six months in a CIS and its certificate, who counts as a "
            "graduate for six months after the classes end."
        ),
        evidence="V",
    ),
    Entry(
        key="absolwent_klubu_integracji_spolecznej",
        abbreviation=None,
        pl="absolwent klubu integracji społecznej",
        en="graduate of a social integration club",
        identifiers=("entities.people.AtRiskCategory.CIS_KIS_GRADUATE",),
        basis="ustawa o zatrudnieniu socjalnym, art. 2 pkt 1b",
        meaning=(
            "A person with at least six months in a KIS and its certificate, who has fulfilled "
            "the social contract."
        ),
        evidence="V",
    ),
    Entry(
        key="akredytacja_osrodka_wsparcia_ekonomii_spolecznej",
        abbreviation=None,
        pl="akredytacja ośrodka wsparcia ekonomii społecznej",
        en="accreditation of a support centre",
        identifiers=("akredytacja_owes",),
        basis="ustawa o ekonomii społecznej, art. 36",
        meaning=(
            "The decision of the minister that lets a PES act as an OWES, for at most two years."
        ),
        evidence="V",
    ),
    Entry(
        key="animacja_lokalna",
        abbreviation=None,
        pl="animacja lokalna",
        en="local animation",
        identifiers=(),
        basis="ustawa o ekonomii społecznej, art. 29 ust. 1",
        meaning=(
            "One of the five kinds of support services for PES, beside creating them, "
            "reintegration, public procurement and strengthening."
        ),
        evidence="V",
    ),
    Entry(
        key="bezrobotny",
        abbreviation=None,
        pl="bezrobotny",
        en="unemployed",
        identifiers=("entities.people.AtRiskCategory.UNEMPLOYED",),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 6 lit. a",
        meaning="A person registered as unemployed with the labour office; taking up work ends it.",
        evidence="V",
    ),
    Entry(
        key="bezrobotny_dlugotrwale",
        abbreviation=None,
        pl="bezrobotny długotrwale",
        en="long-term unemployed",
        identifiers=("entities.people.AtRiskCategory.LONG_TERM_UNEMPLOYED",),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 6 lit. b",
        meaning=(
            "An unemployed person with over 12 months in the register during the last two years, "
            "traineeships and vocational preparation of adults left out."
        ),
        evidence="V",
    ),
    Entry(
        key="centrum_integracji_spolecznej",
        abbreviation="CIS",
        pl="centrum integracji społecznej",
        en="social integration centre",
        identifiers=("entities.units.UnitKind.CIS", "status.codes.PesGround.CIS_OR_KIS"),
        basis=(
            "ustawa o ekonomii społecznej, art. 2 pkt 5 lit. c; ustawa o zatrudnieniu socjalnym, "
            "art. 3"
        ),
        meaning=(
            "A reintegration unit whose participants follow individual programmes and draw an "
            "integration benefit; the wojewoda grants its status for five years."
        ),
        evidence="V",
    ),
    Entry(
        key="centrum_uslug_spolecznych",
        abbreviation="CUS",
        pl="centrum usług społecznych",
        en="social-services centre",
        identifiers=("cus",),
        basis="ustawa o zatrudnieniu socjalnym, art. 12",
        meaning=(
            "A body that may stand where an OPS stands, so that it too refers persons to a CIS."
        ),
        evidence="V",
    ),
    Entry(
        key="dzialalnosc_gospodarcza",
        abbreviation=None,
        pl="działalność gospodarcza",
        en="business activity",
        identifiers=("entities.legal_forms.ActivityKind.BUSINESS",),
        basis="ustawa o ekonomii społecznej, art. 3 ust. 1 pkt 2; Prawo przedsiębiorców, art. 3",
        meaning=(
            "One of the three kinds of activity of which a PES must run at least one to become a "
            "PS."
        ),
        evidence="V",
    ),
    Entry(
        key="dzien_wolny_od_pracy",
        abbreviation=None,
        pl="dzień wolny od pracy",
        en="statutory day off",
        identifiers=("dates.holidays.is_day_off", "dates.holidays.holidays_in"),
        basis="ustawa o dniach wolnych od pracy, art. 1",
        meaning="A Sunday or a holiday named by the act; a Saturday is none.",
        evidence="V",
    ),
    Entry(
        key="dziennik_ustaw",
        abbreviation="Dz.U.",
        pl="Dziennik Ustaw",
        en="Journal of Laws",
        identifiers=(),
        basis=None,
        meaning=(
            "The official journal of acts and regulations, cited by year and position, up to 2011 "
            "also by issue."
        ),
        evidence="V",
    ),
    Entry(
        key="edycja",
        abbreviation=None,
        pl="edycja",
        en="edition",
        identifiers=("plans.events.Event", "plans.rollover.roll_over"),
        basis=None,
        meaning=(
            "One holding of a contest, gala or project that comes again, counted from the first."
        ),
        evidence="V",
    ),
    Entry(
        key="ekonomia_spoleczna",
        abbreviation="ES",
        pl="ekonomia społeczna",
        en="social economy",
        identifiers=(),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 1",
        meaning=(
            "What PES do for a local community, as business, public-benefit or other paid "
            "activity: reintegration, jobs for persons at risk and social services."
        ),
        evidence="V",
    ),
    Entry(
        key="fundacja",
        abbreviation=None,
        pl="fundacja",
        en="foundation",
        identifiers=("entities.legal_forms.LegalForm.FOUNDATION",),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 5 lit. e",
        meaning=(
            "A legal person set up by one founder or more and entered in KRS; a PES unless a "
            "political party created it."
        ),
        evidence="K",
    ),
    Entry(
        key="fundusz_pracy",
        abbreviation=None,
        pl="Fundusz Pracy",
        en="labour fund",
        identifiers=(
            "entities.work.SupportInstrument.FP_CONTRIBUTIONS",
            "entities.work.SupportInstrument.FP_WORKPLACE",
            "entities.work.SupportInstrument.FP_PAY",
        ),
        basis="ustawa o ekonomii społecznej, art. 21-22",
        meaning=(
            "The public fund from which contributions of at-risk employees of a PS, new posts and "
            "pay costs can be financed."
        ),
        evidence="V",
    ),
    Entry(
        key="fundusz_wzajemnosciowy",
        abbreviation=None,
        pl="fundusz wzajemnościowy",
        en="mutual fund",
        identifiers=(),
        basis="ustawa o spółdzielniach socjalnych, art. 10 ust. 1 pkt 3",
        meaning=(
            "The fund that a social cooperative in a cooperative consortium feeds with what is "
            "left of its surplus."
        ),
        evidence="V",
    ),
    Entry(
        key="fundusz_zasobowy",
        abbreviation=None,
        pl="fundusz zasobowy",
        en="reserve fund",
        identifiers=(),
        basis="ustawa o spółdzielniach socjalnych, art. 10 ust. 1 pkt 1",
        meaning="The fund of a social cooperative to which at least 20% of the surplus goes.",
        evidence="V",
    ),
    Entry(
        key="glowny_urzad_statystyczny",
        abbreviation="GUS",
        pl="Główny Urząd Statystyczny",
        en="Statistics Poland",
        identifiers=(),
        basis=None,
        meaning=(
            "The statistical office: it announces average pay and publishes figures on the social "
            "economy."
        ),
        evidence="V",
    ),
    Entry(
        key="gmina",
        abbreviation=None,
        pl="gmina",
        en="gmina",
        identifiers=("entities.legal_forms.LegalForm.GMINA",),
        basis=None,
        meaning=(
            "The unit of local government below the powiat, known by six digits of TERYT; it may "
            "run all four reintegration units."
        ),
        evidence="V",
    ),
    Entry(
        key="grupa_robocza",
        abbreviation=None,
        pl="grupa robocza",
        en="working group",
        identifiers=("network.bodies.BodyKind.WORKING_GROUP",),
        basis=None,
        meaning=(
            "A body without personality that a regional centre calls for one subject, such as "
            "promotion."
        ),
        evidence="V",
    ),
    Entry(
        key="harmonogram",
        abbreviation=None,
        pl="harmonogram",
        en="schedule",
        identifiers=("plans.plan.Plan", "plans.reading.read_plan"),
        basis=None,
        meaning="The plan of a year as a table of numbered rows under the headings of months.",
        evidence="V",
    ),
    Entry(
        key="indywidualny_plan_reintegracyjny",
        abbreviation="IPR",
        pl="indywidualny plan reintegracyjny",
        en="individual reintegration plan",
        identifiers=(),
        basis="ustawa o ekonomii społecznej, art. 6",
        meaning=(
            "A plan that a PS draws up and carries out for each at-risk employee for whom support "
            "was granted."
        ),
        evidence="V",
    ),
    Entry(
        key="indywidualny_program_zatrudnienia_socjalnego",
        abbreviation=None,
        pl="indywidualny program zatrudnienia socjalnego",
        en="individual programme of social employment",
        identifiers=(),
        basis="ustawa o zatrudnieniu socjalnym, art. 12 ust. 4, art. 13",
        meaning=(
            "The programme of one participant of a CIS, drawn up by its social worker and signed "
            "before admission."
        ),
        evidence="V",
    ),
    Entry(
        key="inna_dzialalnosc_o_charakterze_odplatnym",
        abbreviation=None,
        pl="inna działalność o charakterze odpłatnym",
        en="other paid activity",
        identifiers=(
            "entities.legal_forms.ActivityKind.EDUCATION",
            "entities.legal_forms.ActivityKind.CULTURE",
            "entities.legal_forms.ActivityKind.RURAL_WOMEN_CIRCLE_GAINFUL",
        ),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 2",
        meaning=(
            "Education, cultural activity or the gainful activity of a rural women's circle, "
            "where it is not business."
        ),
        evidence="V",
    ),
    Entry(
        key="jednoosobowa_dzialalnosc_gospodarcza",
        abbreviation="JDG",
        pl="jednoosobowa działalność gospodarcza",
        en="sole trader",
        identifiers=(
            "entities.legal_forms.LegalForm.SOLE_TRADER",
            "entities.work.ContractKind.SOLE_TRADER_CONTRACT",
        ),
        basis="ustawa o ekonomii społecznej, art. 5 ust. 3",
        meaning=(
            "One natural person in business: no PES, but counted among the workforce after three "
            "unbroken months of services, unless an employer."
        ),
        evidence="V",
    ),
    Entry(
        key="jednostka_reintegracyjna",
        abbreviation=None,
        pl="jednostka reintegracyjna",
        en="reintegration unit",
        identifiers=("entities.units.UnitKind",),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 5 lit. b, c",
        meaning=(
            "A CIS, KIS, ZAZ or WTZ: without legal personality, set apart from the rest of its "
            "operator."
        ),
        evidence="V",
    ),
    Entry(
        key="jednostka_samorzadu_terytorialnego",
        abbreviation="JST",
        pl="jednostka samorządu terytorialnego",
        en="local government",
        identifiers=(
            "entities.legal_forms.ControllerKind.LOCAL_GOVERNMENT",
            "entities.legal_forms.FounderKind.LOCAL_GOVERNMENT",
        ),
        basis=None,
        meaning="A gmina, a powiat or a voivodeship.",
        evidence="V",
    ),
    Entry(
        key="jednostka_tworzaca_podmiot_ekonomii_spolecznej",
        abbreviation=None,
        pl="jednostka tworząca podmiot ekonomii społecznej",
        en="creator of a reintegration unit",
        identifiers=(),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 3",
        meaning=(
            "Whoever organised a WTZ, created a ZAZ or a CIS, or runs a KIS; it may hold the "
            "status that its unit cannot."
        ),
        evidence="V",
    ),
    Entry(
        key="kadencja",
        abbreviation=None,
        pl="kadencja",
        en="term of office",
        identifiers=("network.committee.CommitteeTerm",),
        basis="ustawa o ekonomii społecznej, art. 56",
        meaning=(
            "The three years for which a regional committee is appointed, counted from the "
            "appointment."
        ),
        evidence="V",
    ),
    Entry(
        key="kamien_milowy",
        abbreviation=None,
        pl="kamień milowy",
        en="milestone",
        identifiers=("plans.project.Milestone",),
        basis=None,
        meaning="What a project has to reach by a day.",
        evidence="K",
    ),
    Entry(
        key="kapitula",
        abbreviation=None,
        pl="kapituła",
        en="jury",
        identifiers=("status.codes.Authority.JURY",),
        basis=None,
        meaning=(
            "The jury of a mark or a contest; for Zakup Prospołeczny it recommends and another "
            "body grants."
        ),
        evidence="V",
    ),
    Entry(
        key="katalog_swiateczny",
        abbreviation=None,
        pl="katalog świąteczny",
        en="seasonal catalogue",
        identifiers=("offers.catalogue.Catalogue", "plans.events.EventKind.CATALOGUE"),
        basis=None,
        meaning="Products and services of PES gathered and published before Easter or Christmas.",
        evidence="V",
    ),
    Entry(
        key="klauzula_spoleczna",
        abbreviation=None,
        pl="klauzula społeczna",
        en="social clause",
        identifiers=(),
        basis="Prawo zamówień publicznych, art. 95-96",
        meaning=(
            "A requirement in a public order that serves a social end, such as employment "
            "contracts or posts for marginalised groups."
        ),
        evidence="V",
    ),
    Entry(
        key="klauzula_zastrzezona",
        abbreviation=None,
        pl="klauzula zastrzeżona",
        en="reserved contract",
        identifiers=(),
        basis="Prawo zamówień publicznych, art. 94",
        meaning=(
            "A reservation of an order for sheltered workshops, social cooperatives and others "
            "that chiefly aim at integration, with at least 30% of marginalised persons."
        ),
        evidence="V",
    ),
    Entry(
        key="klub_integracji_spolecznej",
        abbreviation="KIS",
        pl="klub integracji społecznej",
        en="social integration club",
        identifiers=("entities.units.UnitKind.KIS", "status.codes.PesGround.CIS_OR_KIS"),
        basis=(
            "ustawa o ekonomii społecznej, art. 2 pkt 5 lit. c; ustawa o zatrudnieniu socjalnym, "
            "art. 18"
        ),
        meaning=(
            "A reintegration unit entered in the register of the wojewoda; its participants carry "
            "out a social contract and draw no integration benefit."
        ),
        evidence="V",
    ),
    Entry(
        key="kolo_gospodyn_wiejskich",
        abbreviation="KGW",
        pl="koło gospodyń wiejskich",
        en="rural women's circle",
        identifiers=(
            "entities.legal_forms.LegalForm.RURAL_WOMEN_CIRCLE",
            "entities.legal_forms.Register.RURAL_WOMEN_CIRCLES",
        ),
        basis="ustawa o kołach gospodyń wiejskich, art. 9",
        meaning=(
            "A rural organisation of at least ten adults who live there, a legal person from its "
            "entry in a national register of its own."
        ),
        evidence="V",
    ),
    Entry(
        key="konsorcjum_spoldzielcze",
        abbreviation=None,
        pl="konsorcjum spółdzielcze",
        en="cooperative consortium",
        identifiers=(),
        basis="ustawa o spółdzielniach socjalnych, art. 15b",
        meaning=(
            "A contract of social cooperatives, which NGOs and church bodies may join if they run "
            "a reintegration unit."
        ),
        evidence="V",
    ),
    Entry(
        key="kontrakt_socjalny",
        abbreviation=None,
        pl="kontrakt socjalny",
        en="social contract",
        identifiers=(),
        basis="ustawa o zatrudnieniu socjalnym, art. 18 ust. 4",
        meaning=(
            "The contract under the act on social assistance that a participant of a KIS carries "
            "out."
        ),
        evidence="V",
    ),
    Entry(
        key="kontrola",
        abbreviation=None,
        pl="kontrola",
        en="control",
        identifiers=("entities.legal_forms.ControllerKind",),
        basis="ustawa o ochronie konkurencji i konsumentów, art. 4 pkt 4",
        meaning=(
            "The possibility to influence another subject decisively, whatever gives it, for "
            "instance more than half of the votes."
        ),
        evidence="V",
    ),
    Entry(
        key="koscielna_osoba_prawna",
        abbreviation=None,
        pl="kościelna osoba prawna",
        en="church legal person",
        identifiers=(
            "entities.legal_forms.LegalForm.CHURCH_LEGAL_PERSON",
            "entities.legal_forms.FounderKind.CHURCH_LEGAL_PERSON",
        ),
        basis="ustawa o działalności pożytku publicznego i o wolontariacie, art. 3 ust. 3 pkt 1",
        meaning=(
            "A legal person under a state-church act, for instance a parish; a PES if its "
            "statutory aims include public benefit."
        ),
        evidence="V",
    ),
    Entry(
        key="krajowy_komitet_rozwoju_ekonomii_spolecznej",
        abbreviation="KKRES",
        pl="Krajowy Komitet Rozwoju Ekonomii Społecznej",
        en="national committee for the development of the social economy",
        identifiers=(),
        basis="ustawa o ekonomii społecznej, art. 47-53",
        meaning=(
            "The advisory body of the minister, with at least 15 members and a term of three years."
        ),
        evidence="V",
    ),
    Entry(
        key="krajowy_program_rozwoju_ekonomii_spolecznej",
        abbreviation="KPRES",
        pl="Krajowy Program Rozwoju Ekonomii Społecznej",
        en="national programme for the development of the social economy",
        identifiers=(
            "status.codes.Regime.KPRES_2014",
            "status.codes.Regime.KPRES_2019",
            "status.codes.Regime.KPRES_2022",
        ),
        basis="uchwała nr 164 Rady Ministrów z 12 sierpnia 2014 r. (M.P. 2014 poz. 811)",
        meaning=(
            "The government's programme for the field: a resolution of 2014, changed in 2019 and "
            "2022."
        ),
        evidence="V",
    ),
    Entry(
        key="krajowy_rejestr_sadowy",
        abbreviation="KRS",
        pl="Krajowy Rejestr Sądowy",
        en="national court register",
        identifiers=(
            "entities.legal_forms.Register.KRS_BUSINESS",
            "entities.legal_forms.Register.KRS_ASSOCIATIONS",
        ),
        basis="ustawa o Krajowym Rejestrze Sądowym",
        meaning=(
            "The register kept by the courts in which cooperatives, companies, foundations and "
            "associations gain personality."
        ),
        evidence="K",
    ),
    Entry(
        key="krajowy_rejestr_urzedowy_podmiotow_gospodarki_narodowej",
        abbreviation="REGON",
        pl="krajowy rejestr urzędowy podmiotów gospodarki narodowej",
        en="national register of economic entities",
        identifiers=(
            "entities.legal_forms.LegalFormTraits",
            "status.codes.ApplicationItem.REGISTER_NUMBERS",
        ),
        basis=None,
        meaning=(
            "The statistical register of subjects, with a number of nine digits, fourteen for a "
            "local unit, and codes of legal forms."
        ),
        evidence="V",
    ),
    Entry(
        key="krajowy_rejestr_urzedowy_podzialu_terytorialnego_kraju",
        abbreviation="TERYT",
        pl="krajowy rejestr urzędowy podziału terytorialnego kraju",
        en="national register of territorial division",
        identifiers=(),
        basis=None,
        meaning=(
            "The register that gives each voivodeship two digits, each powiat four and each gmina "
            "six; the seventh says only the type of a gmina."
        ),
        evidence="V",
    ),
    Entry(
        key="kryterium_dochodowe",
        abbreviation=None,
        pl="kryterium dochodowe",
        en="income test",
        identifiers=("entities.people.AtRiskCategory.INCOME_TEST",),
        basis=(
            "ustawa o ekonomii społecznej, art. 2 pkt 6 lit. f; ustawa o pomocy społecznej, art. "
            "8 ust. 1 pkt 1-2"
        ),
        meaning=(
            "The highest income, alone or per head of a family, with which a person counts as at "
            "risk of social exclusion."
        ),
        evidence="V",
    ),
    Entry(
        key="lokalna_grupa_dzialania",
        abbreviation="LGD",
        pl="lokalna grupa działania",
        en="local action group",
        identifiers=(),
        basis=None,
        meaning="A local partner of an OWES; KPRES counts the support centres that work with one.",
        evidence="V",
    ),
    Entry(
        key="lustracja",
        abbreviation=None,
        pl="lustracja",
        en="lustration",
        identifiers=(),
        basis="ustawa o spółdzielniach socjalnych, art. 15c",
        meaning=(
            "A check of a social cooperative started with public money, due within six months of "
            "approving its first yearly accounts."
        ),
        evidence="V",
    ),
    Entry(
        key="marszalek_wojewodztwa",
        abbreviation=None,
        pl="marszałek województwa",
        en="marshal",
        identifiers=("status.codes.Authority.MARSHAL",),
        basis="ustawa o ekonomii społecznej, art. 55-58",
        meaning="The marshal of a voivodeship, who appoints and recalls the members of the RKRES.",
        evidence="V",
    ),
    Entry(
        key="minister_wlasciwy_do_spraw_zabezpieczenia_spolecznego",
        abbreviation=None,
        pl="minister właściwy do spraw zabezpieczenia społecznego",
        en="minister responsible for social security",
        identifiers=("status.codes.Authority.MINISTER",),
        basis="ustawa o ekonomii społecznej, art. 19, 20, 36",
        meaning=(
            "The minister who keeps the list of PS, decides appeals about the status and "
            "accredits support centres."
        ),
        evidence="V",
    ),
    Entry(
        key="monitor_polski",
        abbreviation="M.P.",
        pl="Monitor Polski",
        en="Monitor Polski",
        identifiers=(),
        basis=None,
        meaning=(
            "The official gazette in which resolutions of the Council of Ministers appear, KPRES "
            "among them."
        ),
        evidence="V",
    ),
    Entry(
        key="motywacyjna_premia_integracyjna",
        abbreviation=None,
        pl="motywacyjna premia integracyjna",
        en="integration premium",
        identifiers=(),
        basis="ustawa o zatrudnieniu socjalnym, art. 15a",
        meaning=(
            "A sum that an active participant of a CIS may be granted, at most as much as the "
            "integration benefit."
        ),
        evidence="V",
    ),
    Entry(
        key="nadwyzka_bilansowa",
        abbreviation=None,
        pl="nadwyżka bilansowa",
        en="surplus",
        identifiers=(),
        basis="ustawa o spółdzielniach socjalnych, art. 10",
        meaning=(
            "What a cooperative has to divide for the year; in a social cooperative nothing of it "
            "goes to members."
        ),
        evidence="V",
    ),
    Entry(
        key="narodowy_instytut_wolnosci",
        abbreviation="NIW",
        pl="Narodowy Instytut Wolności",
        en="national freedom institute",
        identifiers=(),
        basis=(
            "ustawa o działalności pożytku publicznego i o wolontariacie, art. 23 ust. 6, art. 27"
        ),
        meaning=(
            "The body whose base holds the yearly reports of OPP and whose director makes their "
            "list."
        ),
        evidence="V",
    ),
    Entry(
        key="numer_identyfikacji_podatkowej",
        abbreviation="NIP",
        pl="numer identyfikacji podatkowej",
        en="tax identification number",
        identifiers=("status.codes.ApplicationItem.REGISTER_NUMBERS",),
        basis=None,
        meaning="A number of ten digits that identifies a taxpayer; the last is a check digit.",
        evidence="V",
    ),
    Entry(
        key="ochotnicza_straz_pozarna",
        abbreviation="OSP",
        pl="ochotnicza straż pożarna",
        en="volunteer fire brigade",
        identifiers=("entities.legal_forms.LegalForm.VOLUNTEER_FIRE_BRIGADE",),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 5 lit. e",
        meaning=(
            "A fire brigade of volunteers in the form of an association; it counts as a "
            "non-governmental organisation."
        ),
        evidence="V",
    ),
    Entry(
        key="odplatna_dzialalnosc_pozytku_publicznego",
        abbreviation=None,
        pl="odpłatna działalność pożytku publicznego",
        en="paid public-benefit activity",
        identifiers=("entities.legal_forms.ActivityKind.PAID_PUBLIC_BENEFIT",),
        basis="ustawa o działalności pożytku publicznego i o wolontariacie, art. 8-9",
        meaning=(
            "Public-benefit activity for a fee; it becomes business when the fee exceeds the cost "
            "or pay exceeds its cap."
        ),
        evidence="V",
    ),
    Entry(
        key="oferta",
        abbreviation=None,
        pl="oferta",
        en="offer",
        identifiers=("offers.offer.OFFER", "offers.offer_facts.OfferFacts"),
        basis="Kodeks cywilny, art. 66 § 1",
        meaning="A statement of the will to conclude a contract that sets out its essential terms.",
        evidence="V",
    ),
    Entry(
        key="organ_konsultacyjno_doradczy",
        abbreviation=None,
        pl="organ konsultacyjno-doradczy",
        en="advisory body",
        identifiers=("status.codes.AdvisoryBodyKind",),
        basis="ustawa o ekonomii społecznej, art. 7",
        meaning=(
            "The body in which the persons employed by a PS learn its results and give opinions; "
            "above ten it may consist of at least three representatives."
        ),
        evidence="V",
    ),
    Entry(
        key="organizacja_pozarzadowa",
        abbreviation="NGO",
        pl="organizacja pozarządowa",
        en="non-governmental organisation",
        identifiers=("entities.legal_forms.NGO_FORMS", "status.codes.PesGround.NGO"),
        basis="ustawa o działalności pożytku publicznego i o wolontariacie, art. 3 ust. 2",
        meaning=(
            "A body with personality or legal capacity that does not act for profit and is "
            "neither part of the public-finance sector nor a company, bank or enterprise of the "
            "state or of local government."
        ),
        evidence="V",
    ),
    Entry(
        key="organizacja_pozytku_publicznego",
        abbreviation="OPP",
        pl="organizacja pożytku publicznego",
        en="public-benefit organisation",
        identifiers=("entities.legal_forms.LegalFormTraits",),
        basis="ustawa o działalności pożytku publicznego i o wolontariacie, art. 20-22",
        meaning=(
            "A status shown in KRS, open to NGOs, church bodies and non-profit companies after "
            "two years of public-benefit activity."
        ),
        evidence="V",
    ),
    Entry(
        key="orzeczenie",
        abbreviation=None,
        pl="orzeczenie",
        en="disability ruling",
        identifiers=("entities.people.DisabilityDegree",),
        basis=(
            "ustawa o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób "
            "niepełnosprawnych, art. 1-5"
        ),
        meaning=(
            "The ruling by which a person counts as disabled, with a degree from the age of 16 on."
        ),
        evidence="V",
    ),
    Entry(
        key="osoba_niepelnosprawna",
        abbreviation=None,
        pl="osoba niepełnosprawna",
        en="person with a disability",
        identifiers=("entities.people.AtRiskCategory.DISABLED",),
        basis=(
            "ustawa o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób "
            "niepełnosprawnych, art. 1"
        ),
        meaning=(
            "A person with a valid ruling on disability, whatever the degree; under 16 the ruling "
            "states none."
        ),
        evidence="V",
    ),
    Entry(
        key="osoba_starsza",
        abbreviation=None,
        pl="osoba starsza",
        en="older person",
        identifiers=("entities.people.AtRiskCategory.OLDER_PERSON",),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 6 lit. k",
        meaning="A person who has completed 60 years.",
        evidence="V",
    ),
    Entry(
        key="osoba_usamodzielniana",
        abbreviation=None,
        pl="osoba usamodzielniana",
        en="care leaver",
        identifiers=("entities.people.AtRiskCategory.CARE_LEAVER",),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 6 lit. h",
        meaning="A person leaving foster care for a life of their own.",
        evidence="V",
    ),
    Entry(
        key="osoba_zagrozona_wykluczeniem_spolecznym",
        abbreviation=None,
        pl="osoba zagrożona wykluczeniem społecznym",
        en="person at risk of social exclusion",
        identifiers=("entities.people.AtRiskCategory",),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 6",
        meaning=(
            "A person of at least one of the twelve categories that the Act lists under letters a "
            "to l."
        ),
        evidence="V",
    ),
    Entry(
        key="osoby_prawne_organizacyjnie_powiazane",
        abbreviation=None,
        pl="osoby prawne organizacyjnie powiązane",
        en="linked legal persons",
        identifiers=("status.codes.RelatedParty.LINKED_LEGAL_PERSON",),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 4",
        meaning="Two or more legal persons of which one controls the rest.",
        evidence="V",
    ),
    Entry(
        key="osrodek_pomocy_spolecznej",
        abbreviation="OPS",
        pl="ośrodek pomocy społecznej",
        en="social-assistance centre",
        identifiers=("ops",),
        basis="ustawa o zatrudnieniu socjalnym, art. 12",
        meaning=(
            "The body that refers a person to the CIS, after the interview and opinion of a "
            "social worker."
        ),
        evidence="V",
    ),
    Entry(
        key="osrodek_wsparcia_ekonomii_spolecznej",
        abbreviation="OWES",
        pl="ośrodek wsparcia ekonomii społecznej",
        en="social-economy support centre",
        identifiers=("status.codes.Authority.OWES",),
        basis="ustawa o ekonomii społecznej, art. 36",
        meaning=(
            "An accredited PES that provides the support services for PES, alone or in partnership."
        ),
        evidence="V",
    ),
    Entry(
        key="panstwowy_fundusz_rehabilitacji_osob_niepelnosprawnych",
        abbreviation="PFRON",
        pl="Państwowy Fundusz Rehabilitacji Osób Niepełnosprawnych",
        en="state fund for the rehabilitation of persons with disabilities",
        identifiers=(
            "entities.work.SupportInstrument.PFRON_WORKPLACE",
            "entities.work.SupportInstrument.PFRON_PAY",
        ),
        basis=(
            "ustawa o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób "
            "niepełnosprawnych, art. 26g, 68c"
        ),
        meaning=(
            "The fund that may bear up to 90% of the running costs of WTZ and ZAZ and finances "
            "posts and pay of persons with disabilities in a PS."
        ),
        evidence="V",
    ),
    Entry(
        key="plebiscyt",
        abbreviation=None,
        pl="plebiscyt",
        en="plebiscite",
        identifiers=("plans.events.EventKind.PLEBISCITE",),
        basis=None,
        meaning="A contest that is decided by the votes of a public.",
        evidence="K",
    ),
    Entry(
        key="podmiot_ekonomii_spolecznej",
        abbreviation="PES",
        pl="podmiot ekonomii społecznej",
        en="social-economy entity",
        identifiers=("status.codes.PesGround", "pes"),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 5",
        meaning=(
            "The umbrella over social cooperatives, reintegration units, worker and agricultural "
            "cooperatives, NGOs and the subjects equated with these."
        ),
        evidence="V",
    ),
    Entry(
        key="podmiot_prowadzacy",
        abbreviation=None,
        pl="podmiot prowadzący",
        en="operator",
        identifiers=(),
        basis=None,
        meaning=(
            "Whoever creates, organises or runs a reintegration unit; the library calls every "
            "such subject the operator."
        ),
        evidence="V",
    ),
    Entry(
        key="poszukujacy_pracy",
        abbreviation=None,
        pl="poszukujący pracy",
        en="job seeker",
        identifiers=("entities.people.AtRiskCategory.JOB_SEEKER",),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 6 lit. c",
        meaning=(
            "A registered job seeker without employment who is up to 30 or has completed 50 "
            "years, or does no other gainful work."
        ),
        evidence="V",
    ),
    Entry(
        key="powiat",
        abbreviation=None,
        pl="powiat",
        en="powiat",
        identifiers=("entities.legal_forms.LegalForm.POWIAT",),
        basis=None,
        meaning=(
            "The unit of local government between gmina and voivodeship, known by four digits of "
            "TERYT."
        ),
        evidence="V",
    ),
    Entry(
        key="powiatowe_centrum_pomocy_rodzinie",
        abbreviation="PCPR",
        pl="powiatowe centrum pomocy rodzinie",
        en="powiat family centre",
        identifiers=("pcpr",),
        basis=(
            "ustawa o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób "
            "niepełnosprawnych, art. 10b ust. 6a, art. 10f"
        ),
        meaning=(
            "The body of a powiat with which admissions to a WTZ are agreed and which controls "
            "the WTZ at least once a year."
        ),
        evidence="V",
    ),
    Entry(
        key="powiatowy_urzad_pracy",
        abbreviation="PUP",
        pl="powiatowy urząd pracy",
        en="powiat labour office",
        identifiers=("pup",),
        basis="ustawa o zatrudnieniu socjalnym, art. 12",
        meaning=(
            "The labour office, which registers the unemployed and refers the long-term "
            "unemployed to a CIS."
        ),
        evidence="V",
    ),
    Entry(
        key="prawo_zamowien_publicznych",
        abbreviation="Pzp",
        pl="Prawo zamówień publicznych",
        en="public procurement law",
        identifiers=(),
        basis="Prawo zamówień publicznych, art. 2 ust. 1 pkt 1",
        meaning=(
            "The act on public orders from a set value up; orders below it may be reserved for PS "
            "and for social cooperatives."
        ),
        evidence="V",
    ),
    Entry(
        key="program",
        abbreviation=None,
        pl="program",
        en="programme",
        identifiers=("plans.programme.Programme", "plans.programme.Node"),
        basis=None,
        meaning=(
            "A tree of aims, directions and actions, adopted by an act and changed in versions."
        ),
        evidence="V",
    ),
    Entry(
        key="projekt",
        abbreviation=None,
        pl="projekt",
        en="project",
        identifiers=("plans.project.Project", "plans.project.ProjectMode"),
        basis=None,
        meaning=(
            "Tasks carried out with money of a programme over a running time, in numbered editions."
        ),
        evidence="V",
    ),
    Entry(
        key="przedsiebiorstwo_spoleczne",
        abbreviation="PS",
        pl="przedsiębiorstwo społeczne",
        en="social enterprise",
        identifiers=("przedsiebiorstwo_spoleczne", "status.codes.Question"),
        basis="ustawa o ekonomii społecznej, art. 3-9, 12",
        meaning=(
            "A status without a term, granted by the wojewoda to a PES, or to the creator of a "
            "unit, that meets the conditions on activity, control, purpose, employment and "
            "profit."
        ),
        evidence="V",
    ),
    Entry(
        key="regionalny_komitet_rozwoju_ekonomii_spolecznej",
        abbreviation="RKRES",
        pl="Regionalny Komitet Rozwoju Ekonomii Społecznej",
        en="regional committee for the development of the social economy",
        identifiers=(),
        basis="ustawa o ekonomii społecznej, art. 55-58",
        meaning=(
            "The committee of a voivodeship that gives opinions on its programme for the social "
            "economy; its term is three years."
        ),
        evidence="V",
    ),
    Entry(
        key="regionalny_osrodek_polityki_spolecznej",
        abbreviation="ROPS",
        pl="regionalny ośrodek polityki społecznej",
        en="regional social-policy centre",
        identifiers=("status.codes.Authority.ROPS",),
        basis="ustawa o ekonomii społecznej, art. 54",
        meaning=(
            "The body with which a voivodeship coordinates the social economy; some regions call "
            "it DOPS, MCPS or RCPS."
        ),
        evidence="V",
    ),
    Entry(
        key="regionalny_program_rozwoju_ekonomii_spolecznej",
        abbreviation="RPRES",
        pl="regionalny program rozwoju ekonomii społecznej",
        en="regional programme for the development of the social economy",
        identifiers=(),
        basis="ustawa o ekonomii społecznej, art. 54, 82",
        meaning=(
            "The programme of a voivodeship, consistent with its strategy in social policy; the "
            "printed titles vary."
        ),
        evidence="V",
    ),
    Entry(
        key="reintegracja_spoleczna",
        abbreviation=None,
        pl="reintegracja społeczna",
        en="social reintegration",
        identifiers=("entities.legal_forms.Purpose.REINTEGRATION",),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 7",
        meaning=(
            "Actions that bring or keep a person in the life of the local community and in social "
            "roles."
        ),
        evidence="V",
    ),
    Entry(
        key="reintegracja_zawodowa",
        abbreviation=None,
        pl="reintegracja zawodowa",
        en="vocational reintegration",
        identifiers=("entities.legal_forms.Purpose.REINTEGRATION",),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 8",
        meaning=(
            "Actions that give qualifications and skills for independent work on the labour market."
        ),
        evidence="V",
    ),
    Entry(
        key="rejestr_jednostek_pomocy_spolecznej",
        abbreviation="RJPS",
        pl="rejestr jednostek pomocy społecznej",
        en="register of social-assistance units",
        identifiers=(),
        basis=None,
        meaning="A register of the minister in which the list of PS is kept in practice.",
        evidence="V",
    ),
    Entry(
        key="spoldzielcza_umowa_o_prace",
        abbreviation=None,
        pl="spółdzielcza umowa o pracę",
        en="cooperative employment contract",
        identifiers=("entities.work.ContractKind.COOPERATIVE_EMPLOYMENT_CONTRACT",),
        basis="ustawa o spółdzielniach socjalnych, art. 12 ust. 1",
        meaning=(
            "The contract under which a member works for the cooperative; it counts like an "
            "employment contract."
        ),
        evidence="V",
    ),
    Entry(
        key="spoldzielnia_pracy",
        abbreviation=None,
        pl="spółdzielnia pracy",
        en="worker cooperative",
        identifiers=(
            "entities.legal_forms.LegalForm.WORKER_COOPERATIVE",
            "status.codes.PesGround.WORKER_OR_AGRICULTURAL_COOPERATIVE",
        ),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 5 lit. d; Prawo spółdzielcze, art. 6, 15",
        meaning=(
            "A cooperative founded by at least ten natural or three legal persons; those of "
            "disabled and of blind persons are kinds of it."
        ),
        evidence="V",
    ),
    Entry(
        key="spoldzielnia_produkcji_rolnej",
        abbreviation=None,
        pl="spółdzielnia produkcji rolnej",
        en="agricultural production cooperative",
        identifiers=(
            "entities.legal_forms.LegalForm.AGRICULTURAL_PRODUCTION_COOPERATIVE",
            "status.codes.PesGround.WORKER_OR_AGRICULTURAL_COOPERATIVE",
        ),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 5 lit. d; Prawo spółdzielcze, art. 6 § 2",
        meaning="A farming cooperative founded by at least five natural persons.",
        evidence="V",
    ),
    Entry(
        key="spoldzielnia_socjalna",
        abbreviation="Spn.s.",
        pl="spółdzielnia socjalna",
        en="social cooperative",
        identifiers=(
            "entities.legal_forms.LegalForm.SOCIAL_COOPERATIVE",
            "status.codes.PesGround.SOCIAL_COOPERATIVE",
        ),
        basis=(
            "ustawa o ekonomii społecznej, art. 2 pkt 5 lit. a; ustawa o spółdzielniach "
            "socjalnych, art. 2-5"
        ),
        meaning=(
            "A cooperative for the reintegration of its members and staff, founded by at least "
            "three natural or two legal persons."
        ),
        evidence="V",
    ),
    Entry(
        key="spolka_non_profit",
        abbreviation=None,
        pl="spółka non profit",
        en="non-profit company",
        identifiers=(
            "entities.legal_forms.EQUATED_COMPANIES",
            "status.codes.PesGround.EQUATED_SUBJECT",
        ),
        basis="ustawa o działalności pożytku publicznego i o wolontariacie, art. 3 ust. 3 pkt 4",
        meaning=(
            "A limited, joint-stock or sports-club company that does not act for profit, spends "
            "all income on its statutory aims and shares out none of it."
        ),
        evidence="V",
    ),
    Entry(
        key="spotkanie_konsultacyjne",
        abbreviation=None,
        pl="spotkanie konsultacyjne",
        en="consultation meeting",
        identifiers=("status.codes.AdvisoryBodyKind.CONSULTATION_MEETING",),
        basis="ustawa o spółdzielniach socjalnych, art. 7a",
        meaning=(
            "The yearly meeting of a social cooperative with its employees, no later than three "
            "months after its accounts are approved."
        ),
        evidence="V",
    ),
    Entry(
        key="starosta",
        abbreviation=None,
        pl="starosta",
        en="starosta",
        identifiers=(
            "status.codes.Authority.STAROSTA",
            "entities.legal_forms.Register.STAROSTA_RECORD",
        ),
        basis=(
            "ustawa o ekonomii społecznej, art. 21; ustawa o zatrudnieniu socjalnym, art. 4; "
            "ustawa o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób "
            "niepełnosprawnych, art. 29"
        ),
        meaning=(
            "The authority of a powiat that contracts contributions from Fundusz Pracy, gives "
            "opinions on a new CIS or ZAZ and records ordinary associations."
        ),
        evidence="V",
    ),
    Entry(
        key="stopien_niepelnosprawnosci",
        abbreviation=None,
        pl="stopień niepełnosprawności",
        en="degree of disability",
        identifiers=("entities.people.DisabilityDegree",),
        basis=(
            "ustawa o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób "
            "niepełnosprawnych, art. 3"
        ),
        meaning="What a ruling says of the weight of a disability: severe, moderate or mild.",
        evidence="V",
    ),
    Entry(
        key="stosunek_sluzbowy",
        abbreviation=None,
        pl="stosunek służbowy",
        en="service relationship",
        identifiers=("entities.work.ContractKind.SERVICE_RELATIONSHIP",),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 10",
        meaning="A form of employment beside the employment contract and the homework contract.",
        evidence="V",
    ),
    Entry(
        key="stowarzyszenie",
        abbreviation=None,
        pl="stowarzyszenie",
        en="association",
        identifiers=("entities.legal_forms.LegalForm.ASSOCIATION",),
        basis="Prawo o stowarzyszeniach, art. 9-10",
        meaning=(
            "A legal person founded by at least seven natural persons and entered in KRS; legal "
            "persons may only support it."
        ),
        evidence="V",
    ),
    Entry(
        key="stowarzyszenie_jednostek_samorzadu_terytorialnego",
        abbreviation=None,
        pl="stowarzyszenie jednostek samorządu terytorialnego",
        en="association of local governments",
        identifiers=("entities.legal_forms.LegalForm.LOCAL_GOVERNMENT_ASSOCIATION",),
        basis="ustawa o działalności pożytku publicznego i o wolontariacie, art. 3 ust. 3 pkt 2",
        meaning=(
            "An association whose members are local governments; a PES, but shut out from the "
            "status of OPP."
        ),
        evidence="V",
    ),
    Entry(
        key="stowarzyszenie_zwykle",
        abbreviation=None,
        pl="stowarzyszenie zwykłe",
        en="ordinary association",
        identifiers=("entities.legal_forms.LegalForm.ORDINARY_ASSOCIATION",),
        basis="Prawo o stowarzyszeniach, art. 40, 42",
        meaning=(
            "A unit with legal capacity but no personality, founded by at least three persons; "
            "business and paid public-benefit activity are closed to it."
        ),
        evidence="V",
    ),
    Entry(
        key="subregion",
        abbreviation=None,
        pl="subregion",
        en="subregion",
        identifiers=(),
        basis=None,
        meaning=(
            "The area of one OWES in a round of support, drawn by the authority of a regional EU "
            "programme; no statistical unit, even where it bears the name of one."
        ),
        evidence="K",
    ),
    Entry(
        key="swiadczenie_integracyjne",
        abbreviation=None,
        pl="świadczenie integracyjne",
        en="integration benefit",
        identifiers=(),
        basis="ustawa o zatrudnieniu socjalnym, art. 15 ust. 4",
        meaning=(
            "The monthly benefit of a participant of a CIS: 120% of the unemployment benefit "
            "since the start of 2022."
        ),
        evidence="V",
    ),
    Entry(
        key="system_akredytacji_i_standardow_dzialania_osrodkow_wsparcia_ekonomii_spolecznej",
        abbreviation="AKSES",
        pl="system akredytacji i standardów działania ośrodków wsparcia ekonomii społecznej",
        en="accreditation system of support centres before the Act",
        identifiers=("akredytacja_akses",),
        basis="zarządzenie nr 21 z 18 kwietnia 2016 r. (Dz. Urz. MRPiPS 2016 poz. 21)",
        meaning=(
            "The accreditation of support centres by order of the minister, in use until the Act "
            "of 2022 replaced it."
        ),
        evidence="V",
    ),
    Entry(
        key="tekst_jednolity",
        abbreviation="t.j.",
        pl="tekst jednolity",
        en="consolidated text",
        identifiers=(),
        basis=None,
        meaning=(
            "The text of an act with its amendments worked in, announced anew under a position of "
            "its own."
        ),
        evidence="V",
    ),
    Entry(
        key="termin",
        abbreviation=None,
        pl="termin",
        en="date, term",
        identifiers=("dates.when.When", "dates.terms.Term"),
        basis="Kodeks cywilny, art. 111-115",
        meaning=(
            "The day or days of a thing as far as they are known; in law, a length of time "
            "reckoned from an event."
        ),
        evidence="V",
    ),
    Entry(
        key="trening_ekonomiczny",
        abbreviation=None,
        pl="trening ekonomiczny",
        en="training in handling money",
        identifiers=(),
        basis="rozporządzenie w sprawie warsztatów terapii zajęciowej, § 12 ust. 1",
        meaning=(
            "Monthly money for a participant of a WTZ, at most 20% of the minimum wage, set in "
            "the individual programme."
        ),
        evidence="V",
    ),
    Entry(
        key="umowa_cywilnoprawna",
        abbreviation=None,
        pl="umowa cywilnoprawna",
        en="civil-law contract",
        identifiers=("entities.work.ContractKind.CIVIL_LAW_CONTRACT",),
        basis="ustawa o ekonomii społecznej, art. 5 ust. 3",
        meaning=(
            "A contract that is not employment; whoever works on one enlarges only the "
            "denominator of the at-risk share."
        ),
        evidence="V",
    ),
    Entry(
        key="umowa_o_prace",
        abbreviation=None,
        pl="umowa o pracę",
        en="employment contract",
        identifiers=("entities.work.ContractKind.EMPLOYMENT_CONTRACT",),
        basis="ustawa o ekonomii społecznej, art. 5",
        meaning=(
            "The contract that counts, from half of full time up, for the minimum of three "
            "employed and for the at-risk share."
        ),
        evidence="V",
    ),
    Entry(
        key="umowa_o_prace_nakladcza",
        abbreviation=None,
        pl="umowa o pracę nakładczą",
        en="homework contract",
        identifiers=("entities.work.ContractKind.HOMEWORK_CONTRACT",),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 10, art. 5 ust. 3",
        meaning="A form of employment that enlarges only the denominator of the at-risk share.",
        evidence="V",
    ),
    Entry(
        key="uslugi_spoleczne",
        abbreviation=None,
        pl="usługi społeczne",
        en="social services",
        identifiers=(
            "entities.legal_forms.SocialServiceScope",
            "entities.legal_forms.Purpose.SOCIAL_SERVICES",
        ),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 9",
        meaning=(
            "Activity in any of fourteen scopes, taken over from the act of 2019, from family "
            "policy to reintegration."
        ),
        evidence="V",
    ),
    Entry(
        key="utrata_statusu",
        abbreviation=None,
        pl="utrata statusu",
        en="loss of the status",
        identifiers=("status.codes.LossGround",),
        basis="ustawa o ekonomii społecznej, art. 17-18",
        meaning=(
            "The end of the status of PS by decision, for an uncured breach, insolvency, "
            "liquidation or on request; only after the first is there a ban of a year."
        ),
        evidence="V",
    ),
    Entry(
        key="warsztat_terapii_zajeciowej",
        abbreviation="WTZ",
        pl="warsztat terapii zajęciowej",
        en="occupational therapy workshop",
        identifiers=("entities.units.UnitKind.WTZ", "status.codes.PesGround.WTZ_OR_ZAZ"),
        basis=(
            "ustawa o ekonomii społecznej, art. 2 pkt 5 lit. b; ustawa o rehabilitacji zawodowej "
            "i społecznej oraz zatrudnianiu osób niepełnosprawnych, art. 10a-10b"
        ),
        meaning=(
            "A reintegration unit for persons with disabilities who cannot take up work and whose "
            "ruling points to occupational therapy."
        ),
        evidence="V",
    ),
    Entry(
        key="weryfikacja_przedsiebiorstw_spolecznych",
        abbreviation=None,
        pl="weryfikacja przedsiębiorstw społecznych",
        en="verification of social enterprises",
        identifiers=("status.codes.Question.VERIFICATION", "weryfikacja_ps"),
        basis=None,
        meaning=(
            "The check by support centres, before and beside the Act, that an entity met the "
            "guidelines; it opened grants but gave no legal status."
        ),
        evidence="V",
    ),
    Entry(
        key="wniosek_o_platnosc",
        abbreviation=None,
        pl="wniosek o płatność",
        en="payment claim",
        identifiers=("plans.project.PaymentClaim", "plans.row_kinds.RowKind.PAYMENT_CLAIM"),
        basis=None,
        meaning="The claim by which a project settles a period or asks for an advance.",
        evidence="V",
    ),
    Entry(
        key="wojewoda",
        abbreviation=None,
        pl="wojewoda",
        en="voivode",
        identifiers=("status.codes.Authority.WOJEWODA",),
        basis=(
            "ustawa o ekonomii społecznej, art. 12-17; ustawa o zatrudnieniu socjalnym, art. 5, "
            "18a; ustawa o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób "
            "niepełnosprawnych, art. 30"
        ),
        meaning=(
            "The authority that grants and takes away the status of PS, CIS and ZAZ and keeps the "
            "registers of CIS and KIS."
        ),
        evidence="V",
    ),
    Entry(
        key="wojewodztwo",
        abbreviation=None,
        pl="województwo",
        en="voivodeship",
        identifiers=("entities.legal_forms.LegalForm.VOIVODESHIP",),
        basis=None,
        meaning=(
            "The largest of the three units of local government, one of sixteen, known by two "
            "digits of TERYT."
        ),
        evidence="V",
    ),
    Entry(
        key="wolontariat",
        abbreviation=None,
        pl="wolontariat",
        en="volunteering",
        identifiers=("entities.work.ContractKind.VOLUNTEERING",),
        basis="ustawa o ekonomii społecznej, art. 5 ust. 3",
        meaning=(
            "Voluntary work; volunteers stand outside both the numerator and the denominator of "
            "the at-risk share."
        ),
        evidence="V",
    ),
    Entry(
        key="wykaz_przedsiebiorstw_spolecznych",
        abbreviation=None,
        pl="wykaz przedsiębiorstw społecznych",
        en="list of social enterprises",
        identifiers=(),
        basis="ustawa o ekonomii społecznej, art. 19",
        meaning=(
            "The public electronic list of PS kept by the minister from what the wojewodas report."
        ),
        evidence="V",
    ),
    Entry(
        key="wytyczne_ct9",
        abbreviation="CT9",
        pl="wytyczne CT9",
        en="guidelines on social inclusion",
        identifiers=(
            "status.codes.Regime.CT9_2015",
            "status.codes.Regime.CT9_2016",
            "status.codes.Regime.CT9_2018",
            "status.codes.Regime.CT9_2019",
        ),
        basis=None,
        meaning=(
            "The guidelines for EU funds of 2014-2020 with a definition of PS of their own, in "
            "several versions."
        ),
        evidence="V",
    ),
    Entry(
        key="zadanie",
        abbreviation=None,
        pl="zadanie",
        en="task",
        identifiers=("plans.tasks.Task", "plans.tasks.Item"),
        basis=None,
        meaning="A part of a project with its goal and a list of actions.",
        evidence="V",
    ),
    Entry(
        key="zaklad_aktywnosci_zawodowej",
        abbreviation="ZAZ",
        pl="zakład aktywności zawodowej",
        en="vocational activity establishment",
        identifiers=("entities.units.UnitKind.ZAZ", "status.codes.PesGround.WTZ_OR_ZAZ"),
        basis=(
            "ustawa o ekonomii społecznej, art. 2 pkt 5 lit. b; ustawa o rehabilitacji zawodowej "
            "i społecznej oraz zatrudnianiu osób niepełnosprawnych, art. 29"
        ),
        meaning=(
            "A reintegration unit in which at least 70% of those employed have a severe or a "
            "qualifying moderate disability."
        ),
        evidence="V",
    ),
    Entry(
        key="zaklad_pracy_chronionej",
        abbreviation="ZPCh",
        pl="zakład pracy chronionej",
        en="sheltered workshop",
        identifiers=(),
        basis="Prawo zamówień publicznych, art. 94",
        meaning=(
            "A status of an employer, granted by the wojewoda; no PES, but among those for whom "
            "orders may be reserved."
        ),
        evidence="K",
    ),
    Entry(
        key="zakladowy_fundusz_aktywnosci",
        abbreviation="ZFA",
        pl="zakładowy fundusz aktywności",
        en="activity fund of a ZAZ",
        identifiers=(),
        basis=(
            "ustawa o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób "
            "niepełnosprawnych, art. 29 ust. 1 pkt 3"
        ),
        meaning=(
            "The fund into which the income of a ZAZ goes, to be spent on a closed list of "
            "purposes."
        ),
        evidence="V",
    ),
    Entry(
        key="zakup_prospoleczny",
        abbreviation=None,
        pl="Zakup Prospołeczny",
        en="Zakup Prospołeczny (mark)",
        identifiers=("zakup_prospoleczny",),
        basis=None,
        meaning=(
            "A promotional mark for products and services of PES, granted region by region for a "
            "year at a time."
        ),
        evidence="V",
    ),
    Entry(
        key="zarzad_wojewodztwa",
        abbreviation=None,
        pl="zarząd województwa",
        en="voivodeship board",
        identifiers=("status.codes.Authority.VOIVODESHIP_BOARD",),
        basis="ustawa o ekonomii społecznej, art. 55-58",
        meaning="The board of a voivodeship, whose resolution settles how the RKRES is organised.",
        evidence="V",
    ),
    Entry(
        key="zasilek_dla_bezrobotnych",
        abbreviation=None,
        pl="zasiłek dla bezrobotnych",
        en="unemployment benefit",
        identifiers=("zasilek_dla_bezrobotnych",),
        basis="ustawa o zatrudnieniu socjalnym, art. 2 pkt 9",
        meaning=(
            "The benefit of the unemployed, from which the integration benefit of a CIS is "
            "reckoned."
        ),
        evidence="V",
    ),
    Entry(
        key="zatrudnienie",
        abbreviation=None,
        pl="zatrudnienie",
        en="employment",
        identifiers=("entities.work.ContractKind",),
        basis="ustawa o ekonomii społecznej, art. 2 pkt 10",
        meaning=(
            "Work on an employment contract, in a service relationship or on a homework contract, "
            "unless the Act draws a wider circle."
        ),
        evidence="V",
    ),
    Entry(
        key="zatrudnienie_wspierane",
        abbreviation=None,
        pl="zatrudnienie wspierane",
        en="supported employment",
        identifiers=(),
        basis="ustawa o zatrudnieniu socjalnym, art. 16",
        meaning=(
            "A job of at least six months after a CIS or KIS, during which the starosta refunds "
            "the employer a part of the cost."
        ),
        evidence="V",
    ),
    Entry(
        key="zwolnienie",
        abbreviation=None,
        pl="zwolnienie",
        en="release",
        identifiers=("status.codes.Consequence.BREACH_WAIVED",),
        basis="ustawa o ekonomii społecznej, art. 14 ust. 3",
        meaning=(
            "A decision that frees a PS from the at-risk share for at most six months, when the "
            "cause was beyond its control and notice came in time."
        ),
        evidence="V",
    ),
)
"""All terms, sorted by key."""
