"""Where the areas and periods of support centres were read (data only)."""

from typing import Final

from ekonomia.places.areas import PlaceSource

__all__ = ["SOURCES"]

SOURCES: Final = (
    PlaceSource(
        "barka-wces",
        "http://siecbarka.pl/rusz-projekt-nowego-wces/",
        "WCES project 2015-2018, area, partners, targets",
    ),
    PlaceSource(
        "barka-part",
        "http://wces.barka.org.pl/category/partnerstwa/",
        "WCES later round, partner City of Poznań, 28 local partnerships",
    ),
    PlaceSource(
        "woes-bir",
        "http://pub.spoldzielnie.org/woes-bir/c03.html",
        "WOES area and operator 2015-2018",
    ),
    PlaceSource(
        "woes-iwp",
        "http://pub.spoldzielnie.org/woes-iwp/c01.html",
        "WOES results 2015-2018 against targets",
    ),
    PlaceSource(
        "woes-1147",
        "http://spoldzielnie.org/new,1147",
        "WOES results 2018-10..2023-06 against plan",
    ),
    PlaceSource(
        "woes-79",
        "http://www.spoldzielnie.org/project,79",
        "WOES 2023-2028, services under art. 29",
    ),
    PlaceSource(
        "woes-akr",
        "http://woes.pl/osrodek/akredytacja-owes/",
        "WOES accreditation 2015",
    ),
    PlaceSource(
        "pisop",
        "https://ekonomiaspoleczna.pisop.pl/bezzwrotne-wsparcie-finansowe/",
        "LOWES area",
    ),
    PlaceSource(
        "kalisz13",
        "https://faktykaliskie.info/artykul/2378,dni-ekonomii-spolecznej-w-kaliszu",
        "OWES in the kaliski subregion since spring 2013",
    ),
    PlaceSource(
        "jarocin13",
        "http://archiwum.jarocin.pl/pl/news/Dni-Ekonomii-Spolecznej-222.html",
        "OWES of the Jadwiga foundation active in the kaliski subregion since "
        "early 2013; events in Ostrów Wielkopolski",
    ),
    PlaceSource(
        "krotoszyn",
        "https://www.pcprkrotoszyn.pl/page/2/",
        "kaliski OWES (III), FEW 2021-2027: jobs, IPR, services",
    ),
    PlaceSource(
        "few23",
        "https://wrpo.wielkopolskie.pl/wiadomosci/poznalismy-pierwszych-beneficjentow-konkursow-ogloszonych-z-puli-naszego-nowego-programu-fundusze-europejskie-dla-wielkopolski-2021-2027",
        "the four contracts of 4 Sept 2023 and the fifth to follow",
    ),
    PlaceSource(
        "wrpo263",
        "https://wrpo.wielkopolskie.pl/nabory/263",
        "call RPWP.07.03.02-IZ-00-30-001/18",
    ),
    PlaceSource(
        "wrpo18a",
        "https://wrpo.wielkopolskie.pl/wiadomosci/doprecyzowanie-alokacji-w-ramach-konkursu-nr-rpwp-07-03-02-iz-00-30-001-18",
        "the allocation by subregion, added to the call in force 27 Apr 2018",
    ),
    PlaceSource(
        "wim-znaki",
        "https://es.warmia.mazury.pl/zostan-przedsiebiorca-spolecznym/znaki-i-symbole-regionu",
        "four OWES, operators and powiaty, all from 1 Oct 2015",
    ),
    PlaceSource(
        "wim-eswip24",
        "https://pozarzadowiec.eswip.pl/aktualnosci/1688",
        "four contracts of 30 Jan 2024 with powiaty",
    ),
    PlaceSource(
        "wim-inv24",
        "https://invest.warmia.mazury.pl/blisko-120-mln-zl-na-wsparcie-podmiotow-ekonomii-spolecznej-powstanie-850-miejsc-pracy/",
        "same contracts, regional office",
    ),
    PlaceSource(
        "owies",
        "http://owies.eswip.pl/2,o-projekcie",
        "OWIES Elbląg 2023-10..2029-12: targets",
    ),
    PlaceSource(
        "nida",
        "http://ekonomiaspoleczna.nida.pl/osrodek/o-nas",
        "OWES Nidzica project 2019-2023",
    ),
    PlaceSource(
        "darsa24",
        "https://darsa.pl/www/ekonomia-spoleczna/owes-nidzica-2024-2029/",
        "OWES Nidzica 2024-2029, unit rates",
    ),
    PlaceSource(
        "go24",
        "https://gazetaolsztynska.pl/ (article no. 1019107)",
        "OOWES Olsztyn 2024-2029, split of the area and jobs between two organisations",
    ),
    PlaceSource(
        "adelfi",
        "https://www.adelfi.pl/czas-podsumowan-i-planow---czyli-co-slychac-w-owes-.html?,63",
        "OWES Ełk since 1 Sept 2011, six powiaty",
    ),
    PlaceSource(
        "wama13",
        "http://docplayer.pl/ (document 3613036)",
        "Olsztyn centre handed from ESWIP to WAMA-COOP in 2013",
    ),
    PlaceSource(
        "nisko",
        "http://www.powiat-nisko.pl/index.php/dla-mieszkancow/zycie-codzienne/edukacja-2/941-pomoc-dla-osob-wykluczonych-spolecznie",
        "ROWES subregion I 2017-2019",
    ),
    PlaceSource(
        "rowes22",
        "https://rpo.podkarpackie.pl/index.php/react-eu/ (item 2871)",
        "ROWES subregions I and II, 2022",
    ),
    PlaceSource(
        "prowes22",
        "https://rpo.podkarpackie.pl/react-eu/2863-przemyski-owes-pelen-zaangazowania-dla-ukrainy",
        "PROWES, 2022",
    ),
    PlaceSource(
        "tarr",
        "https://tarr.pl/podkarpacki-osrodek-wsparcia-ekonomii-spolecznej-ii/",
        "POWES II, subregion III, 2020-2023",
    ),
    PlaceSource(
        "nawigator",
        "http://projekt-nawigator.pl/o-projekcie/",
        "PROWES Nawigator II, subregion IV, 2020-2023",
    ),
    PlaceSource(
        "onet-pk",
        "https://wiadomosci.onet.pl/rzeszow/podkarpackie-blisko-90-mln-zl-na-wsparcie-sektora-ekonomii-spolecznej/scdeyyc",
        "all four Podkarpackie subregions, targets to end 2022",
    ),
    PlaceSource(
        "towes",
        "https://mapadotacji.gov.pl/projekty/1669448/?lang=en",
        "Tarnobrzeski OWES 2024-2029, six powiaty",
    ),
    PlaceSource(
        "powes3",
        "https://kohesio.eu/it/progetti/Q7376369",
        "POWES in subregion III 2024-2029: targets",
    ),
    PlaceSource(
        "wsparciees",
        "http://wsparcie.es/oferta/wsparcie-finansowe/",
        "20 % rule for business services across subregions",
    ),
    PlaceSource(
        "zz-prowes",
        "https://zobaczzmiany.pl/ekonomia-spoleczna/",
        "claim that PROWES serves the whole voivodeship",
    ),
    PlaceSource(
        "sir",
        "https://sir.com.pl/en/project/kielce-ostrowiec-social-economy-support-centre-01-09-2019-30-06-2023-rpo-wojewodztwa-swietokrzyskiego/",
        "KOOWES 2019-2023 per operator",
    ),
    PlaceSource(
        "koh-koowes",
        "https://kohesio.ec.europa.eu/en/projects/Q129025",
        "KOOWES 2019-2023 per EU register",
    ),
    PlaceSource(
        "caritas-k",
        "http://kielce.caritas.pl (page id 1101)",
        "ŚOWES Busko-Zdrój",
    ),
    PlaceSource(
        "forsal16",
        "https://forsal.pl (article 988218)",
        "opening of ŚOWES, 25 Nov 2016",
    ),
    PlaceSource(
        "fes23",
        "https://www.swietokrzyskie.pro/ (news on the two OWES in FEŚ 2021-2027)",
        "two OWES 2023-2028",
    ),
    PlaceSource(
        "umws10",
        "http://www.es.umws.pl/site_content/10-ogolne",
        "three sectors of ROPS consultants",
    ),
    PlaceSource(
        "lsio",
        "http://lsio.org.pl/owes/",
        "legnicko-głogowski OWES 2023-2026",
    ),
    PlaceSource(
        "lgowes",
        "http://lgowes.lsio.org.pl/o-projekcie",
        "LGOWES project",
    ),
    PlaceSource(
        "sirr",
        "http://owes.sirr.pl/o-osrodku",
        "Sudecki Instytut Rozwoju Regionalnego as partner",
    ),
    PlaceSource(
        "rcwip",
        "http://old.rcwip.pl",
        "wrocławski OWES",
    ),
    PlaceSource(
        "inkngo",
        "http://inkubatorngo.pl",
        "ROWES Merkury + Jagniątków",
    ),
    PlaceSource(
        "kp2",
        "http://ekonomia-spoleczna.com.pl",
        "kujawsko-pomorskie subregion II 2019-2022",
    ),
    PlaceSource(
        "kp3",
        "http://owies.eu/346/owes",
        "TŁOK OWIES 2024-2026",
    ),
    PlaceSource(
        "kp4",
        "https://kpodr.pl/tag/wyzsza-szkola-gospodarki/",
        "KPCES 2024-2026, subregion IV",
    ),
    PlaceSource(
        "kp4old",
        "https://kpces.pl/projekty/dofinansowanie-do-nowych-miejsc-pracy/cel-projektu/",
        "KPCES 2019-07..2022-06, subregion 4",
    ),
    PlaceSource(
        "lub229",
        "http://ekonomiaspoleczna.lubelskie.pl/10-aktualnosci/229-spolecznie-odpowiedzialne-terytorium-w-dzialaniach-animacyjnych-owes-z-subregionu-chelmsko-zamojskiego",
        "four centres, three organisations; chełmsko-zamojski",
    ),
    PlaceSource(
        "lbs13",
        "http://obserwuj.lubuskie.pl/news/203/148",
        "lubuskie OWES 2013-2015",
    ),
    PlaceSource(
        "lbs18",
        "http://www.es.lubuskie.pl/pl/Aktualnosci/WYNIKI-KONKURSU-NA-PROWADZENIE-OWES-OW-W-WOJEWODZTWIE-LUBUSKIM",
        "lubuskie call results 2018",
    ),
    PlaceSource(
        "klucz",
        "http://centrumklucz.pl/oferta/",
        "łódzkie subregions I and IV, 2021-2023",
    ),
    PlaceSource(
        "rcps",
        "https://es.rcpslodz.pl",
        "list of OWES in łódzkie",
    ),
    PlaceSource(
        "tozch",
        "http://mowes.tozch.edu.pl/?p=1815",
        "three małopolskie podregiony from 2023-10-16",
    ),
    PlaceSource(
        "mlp3324",
        "https://fundusze.malopolska.pl/aktualnosc/3324",
        "limit of participants from outside the podregion changed Sept 2023",
    ),
    PlaceSource(
        "mowes",
        "https://mowes.pl",
        "mOWES of Fundacja Fundusz Współpracy",
    ),
    PlaceSource(
        "mcps",
        "https://es.mcps-efs.pl",
        "płocki OWES 2013-2015 and the regional list",
    ),
    PlaceSource(
        "zyciepw",
        "https://zyciepw.pl (2020 article)",
        "LOWES area",
    ),
    PlaceSource(
        "fema",
        "https://funduszeuedlamazowsza.eu",
        "calls FEMA.08.02-IP.01-018/23 and 040/24",
    ),
    PlaceSource(
        "byczyna",
        "https://byczyna.pl/4549/byczynski-owes-uzyskal-akredytacje.html",
        "opolskie north",
    ),
    PlaceSource(
        "pdl5752",
        "https://rops-bialystok.pl/?p=5752",
        "selection of the OWES for subregion bielski, 31 Jan 2018",
    ),
    PlaceSource(
        "pdl7385",
        "https://rops-bialystok.pl/?p=7385",
        "network ROPS-OWES signed 24 Oct 2019",
    ),
    PlaceSource(
        "kolno",
        "https://powiatkolno.pl",
        "OWES in subregion łomżyński, second edition",
    ),
    PlaceSource(
        "pom-rops",
        "https://rops.pomorskie.eu",
        "OWES in Pomorskie",
    ),
    PlaceSource(
        "pom-rpo",
        "http://pomorskie.eu/-/osrodki-wspierania-ekonomii-spolecznej-dofinansowane-z-rpo",
        "three OWES selected in RPO 6.3.2",
    ),
    PlaceSource(
        "debrzno",
        "http://stowdeb.pl/dzialalnosc/owes/",
        "OWES Debrzno",
    ),
    PlaceSource(
        "slupsk",
        "http://docplayer.pl/ (document 136110644)",
        "słupski OWES",
    ),
    PlaceSource(
        "koh-rowes2",
        "https://kohesio.ec.europa.eu/en/projects/Q125928",
        "śląskie centralno-południowy 2018-2023",
    ),
    PlaceSource(
        "sl-zach",
        "https://funduszeue.slaskie.pl",
        "śląskie zachodni, CRIS",
    ),
    PlaceSource(
        "szowes",
        "https://kohesio.ec.europa.eu/en/projects/Q138477",
        "SZOWES koszaliński 2019-2023",
    ),
    PlaceSource(
        "szowes-rpo",
        "https://rpo.wup.pl",
        "SZOWES network, other regions",
    ),
)
"""Every source that an area or a period names."""
