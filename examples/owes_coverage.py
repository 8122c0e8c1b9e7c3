"""Which support centre (OWES) served whom in four regions from 2015 to 2029, and what is not known.

For every area and year: who served it, whether that was seen in a source or worked out, and why it
is not known where it is not.  With a folder as its argument the script also draws the table there.
"""

import sys
from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from functools import cache
from itertools import groupby
from pathlib import Path
from textwrap import fill
from typing import Final

from ekonomia.bounds import Bounds
from ekonomia.places import (
    PROVEN_GAPS,
    SUBREGIONS,
    SUPPORT_PERIODS,
    CentreCoverage,
    Knowledge,
    NotKnown,
    ServedBy,
    ServedSpan,
    Subregion,
    attainments,
    nuts3,
    nuts3_relation,
    owes_division,
    owes_for,
    owes_spans,
    powiat,
    subregion,
    voivodeship,
)
from ekonomia.views import ChartRow, ChartState, ChartStretch, ChartTone, Svg, coverage_chart

REGIONS: Final = ("30", "28", "18", "26")
YEARS: Final = range(2015, 2030)
SINCE: Final = date(YEARS[0], 1, 1)
UNTIL: Final = date(YEARS[-1], 12, 31)
GAP: Final = "20-bielski"
"""The one area, in another region, of which a source says that it had no centre."""

LETTERS: Final = {
    CentreCoverage.COVERED_BY_ONE: ("J", ChartTone.SURE),
    CentreCoverage.COVERED_JOINTLY: ("W", ChartTone.SURE),
    CentreCoverage.SPLIT_INSIDE: ("P", ChartTone.SHARED),
    CentreCoverage.OVERLAP: ("N", ChartTone.DOUBLE),
    CentreCoverage.GAP: ("L", ChartTone.MISSING),
}
REASONS: Final = {
    NotKnown.NO_PERIOD: "?b",
    NotKnown.DATES: "?d",
    NotKnown.OPERATOR: "?o",
    NotKnown.RIVALS: "?k",
    NotKnown.WHICH_GMINA: "?g",
}
BESIDE: Final = "Z"
"""A gmina served from another area, of which it is not known whether its own serves it too."""
BESIDE_SAID: Final = {
    "pl": "obsługiwana z innego obszaru; nie wiadomo, czy także z własnego",
    "en": "served from another area; whether from its own too is not known",
}
NOT_SEEN: Final = {"pl": "wywiedzione lub z pamięci", "en": "worked out or recalled"}


def is_beside(served: ServedBy) -> bool:
    """Whether a gmina is served from another area, but not surely from its own."""
    running = {period.area for period in served.periods}
    return served.coverage is CentreCoverage.OVERLAP and running != set(served.areas)


def letter_of(served: ServedBy) -> str:
    """Return the letter of an answer, small where a part of it was not seen in a source."""
    if served.reason is not None:
        return REASONS[served.reason]
    letter = BESIDE if is_beside(served) else LETTERS[served.coverage][0]
    return letter if served.knowledge is Knowledge.SEEN else letter.lower()


def state_of(served: ServedBy) -> ChartState:
    """Return the letter of an answer with its colour and its meaning."""
    letter = letter_of(served)
    if served.reason is not None:
        text = f"{CentreCoverage.UNKNOWN.pl}: {served.reason.pl}"
        return ChartState(letter=letter, tone=ChartTone.UNKNOWN, text=text)
    note = f" ({NOT_SEEN['pl']})" if letter.islower() else ""
    tone = LETTERS[served.coverage][1]
    said = BESIDE_SAID["pl"] if is_beside(served) else served.coverage.pl
    return ChartState(letter=letter, tone=tone, text=f"{said}{note}", is_firm=not letter.islower())


@cache
def spans_of(code: str) -> tuple[ServedSpan, ...]:
    """Return who served a place in all these years."""
    return owes_spans(code, since=SINCE, until=UNTIL)


def outside_of(area: Subregion) -> tuple[tuple[str, str], ...]:
    """Return the gminas of an area that are served from another one too: name and code."""
    return tuple(
        (gmina.name, code)
        for other in SUBREGIONS
        for gmina in other.outside
        for code in gmina.codes
        if code[:4] in area.powiats
    )


def areas_of(region: str) -> tuple[Subregion, ...]:
    """Return the areas of a region."""
    return tuple(subregion(part.id) for part in owes_division(region).parts)


# --- the table -----------------------------------------------------------------------------------


def stretches(spans: Iterable[ServedSpan], year: int) -> tuple[ChartStretch, ...]:
    """Return what a place was in a year, stretch by stretch."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    days = (last - first).days + 1
    inside = [each for each in spans if each.since <= last and each.until >= first]
    found = []
    for letter, run in groupby(inside, key=lambda each: letter_of(each.served)):
        same = tuple(run)
        since, until = max(first, same[0].since), min(last, same[-1].until)
        names = dict.fromkeys(name for each in same for name in each.served.operators)
        said = "; ".join((state_of(same[0].served).text, *names))
        share = Fraction((until - since).days + 1, days)
        found.append(ChartStretch(letter=letter, share=share, said=f"{since} - {until}: {said}"))
    return tuple(found)


def row_of(label: str, code: str) -> ChartRow:
    """Return the row of an area, told by one of its powiaty, or of a gmina."""
    spans = spans_of(code)
    return ChartRow(label=label, cells=tuple(stretches(spans, year) for year in YEARS))


def letters_of(row: ChartRow) -> list[tuple[tuple[str, Fraction], ...]]:
    """Return what a row shows: letters and how long each lasted."""
    return [tuple((part.letter, part.share) for part in cell) for cell in row.cells]


def rows_of(area: Subregion) -> tuple[ChartRow, ...]:
    """Return the row of an area, and one for the gminas in it that differ from it alike."""
    rows = [row_of(area.name, code) for code in area.powiats]
    if len({tuple(letters_of(row)) for row in rows}) > 1:
        raise SystemExit(f"the powiaty of {area.id} differ, so one row cannot stand for them")
    del rows[1:]
    gminas = [(row_of(name, code), name) for name, code in outside_of(area)]
    gminas.sort(key=lambda pair: repr(pair[0].cells))
    for _, run in groupby(gminas, key=lambda pair: pair[0].cells):
        same = tuple(run)
        names = ", ".join(sorted({name for _, name in same}))
        rows.append(ChartRow(label=f"{area.name}: gm. {names}", cells=same[0][0].cells))
    return tuple(rows)


def chart() -> tuple[Svg, tuple[ChartRow, ...]]:
    """Return the table as a picture, and its rows."""
    rows: list[ChartRow] = []
    for region in REGIONS:
        rows.append(ChartRow(label=voivodeship(region).name))
        rows += [row for area in areas_of(region) for row in rows_of(area)]
    gap = subregion(GAP)
    rows.append(ChartRow(label=f"{voivodeship(gap.voivodeship).name}"))
    rows.append(row_of(gap.name, gap.powiats[0]))
    codes = [code for region in REGIONS for area in areas_of(region) for code in area.powiats]
    codes += [code for r in REGIONS for area in areas_of(r) for _, code in outside_of(area)]
    answers = [each.served for code in (*codes, *gap.powiats) for each in spans_of(code)]
    states = {letter_of(each): state_of(each) for each in answers}
    order = [*(letter for letter, _ in LETTERS.values()), BESIDE]
    order = [*(x for each in order for x in (each, each.lower())), *REASONS.values()]
    picture = coverage_chart(
        "Kto obsługiwał subregiony OWES w latach 2015-2029",
        [str(year) for year in YEARS],
        rows,
        [states[letter] for letter in order if letter in states],
        notes=(
            "Że czegoś nie wiadomo, nie dowodzi luki: luką jest tylko to, co źródło nią nazywa.",
            "Części komórki są tak szerokie, jak długo trwały.",
        ),
    )
    return picture, tuple(rows)


# --- the text ------------------------------------------------------------------------------------


def heading(text: str) -> None:
    """Print a heading with an empty line before it."""
    print(f"\n{text}\n{'-' * len(text)}")


def paragraph(text: str) -> None:
    """Print a text in lines of at most 100 letters, the later ones indented."""
    print(fill(text, 100, subsequent_indent="    "))


def print_table(rows: Iterable[ChartRow]) -> None:
    """Print the letters of every year."""
    print(f"{'':34}{''.join(f'{year:>7}' for year in YEARS)}".rstrip())
    for row in rows:
        if not row.cells:
            print(row.label)
            continue
        cells = ["".join(part.letter for part in cell) for cell in row.cells]
        print(f"  {row.label[:32]:32}{''.join(f'{cell:>7}' for cell in cells)}".rstrip())


def print_area(area: Subregion) -> None:
    """Print who served an area when."""
    shown = [powiat(code).name for code in area.powiats]
    paragraph(f"{area.id}: {', '.join(shown)} (list {area.knowledge.en})")
    spans = spans_of(area.powiats[0])
    for (letter, _), run in groupby(spans, key=lambda each: told(area, each)):
        same = tuple(run)
        who = told(area, same[0])[1]
        paragraph(f"  {same[0].since} - {same[-1].until} {letter:2} {who}")
    for name, code in outside_of(area):
        from_outside = [each for each in spans_of(code) if is_from_outside(each.served)]
        for (letter, operators), run in groupby(
            from_outside, key=lambda each: (letter_of(each.served), each.served.operators)
        ):
            same = tuple(run)
            who = " and ".join(operators)
            days = f"{same[0].since} - {same[-1].until}"
            paragraph(f"  gm. {name} ({code}) {days} {letter:2} {who or 'not known'}")


def is_from_outside(served: ServedBy) -> bool:
    """Whether a gmina is, or may be, served from another area than its own."""
    return served.coverage is CentreCoverage.OVERLAP or served.reason is NotKnown.WHICH_GMINA


def told(area: Subregion, span: ServedSpan) -> tuple[str, str]:
    """Return the letter of a stretch, and who served or why that is not known."""
    served = span.served
    if served.reason is not None:
        return letter_of(served), "not known"
    if served.coverage is CentreCoverage.SPLIT_INSIDE:
        each = [owes_for(code, on=span.since).operators for code in area.powiats]
        return letter_of(served), "; ".join(dict.fromkeys(name for names in each for name in names))
    return letter_of(served), "; ".join(served.operators) or served.coverage.en


def print_days(region: str) -> None:
    """Print for how many of all days and powiaty it is known who served them."""
    days = dict.fromkeys(("seen", "worked out or recalled", "not known", "a proven gap"), 0)
    for area in areas_of(region):
        for code in area.powiats:
            for span in spans_of(code):
                days[footing(span.served)] += (span.until - span.since).days + 1
    total = sum(days.values())
    said = ", ".join(f"{number * 100 // total} % {name}" for name, number in days.items())
    paragraph(f"{voivodeship(region).name}: {total} days of powiaty, of these {said}")


def footing(served: ServedBy) -> str:
    """Return what an answer rests on."""
    if served.coverage is CentreCoverage.GAP:
        return "a proven gap"
    if served.coverage is CentreCoverage.UNKNOWN:
        return "not known"
    return "seen" if served.knowledge is Knowledge.SEEN else "worked out or recalled"


def print_relations(region: str) -> None:
    """Print how the areas of a region relate to the NUTS 3 units."""
    for area in areas_of(region):
        found = nuts3_relation(area)
        units = [nuts3(code).name for code in found.whole]
        units += [f"{nuts3(code).name} in part" for code in found.partial]
        paragraph(f"  {area.id}: {found.kind.en}: {', '.join(units)}")


def print_results() -> None:
    """Print the periods with results, and what they come to of the plan."""
    for period in SUPPORT_PERIODS:
        told_of = [each for each in attainments(period) if each.share is not None]
        if told_of and period.area[:2] in REGIONS:
            print(f"{period.area} {period.since} - {period.until}")
            for each in told_of:
                planned = "" if each.target is None else number(each.target.value)
                reached = "" if each.result is None else number(each.result.value)
                print(f"  {each.measure.en}: {reached} of {planned} = {number(each.share)}")


def number(value: Fraction | Bounds | int | None) -> str:
    """Return a number in words, one known from below as such."""
    return f"at least {value.low}" if isinstance(value, Bounds) else f"{value}"


def main(folder: Path | None) -> None:
    """Print the coverage, and draw it where a folder is given."""
    picture, rows = chart()
    print("Who served the areas of support centres (OWES), 2015-2029")
    heading("By year")
    print_table(rows)
    print()
    for letter in dict.fromkeys(part.letter for row in rows for cell in row.cells for part in cell):
        paragraph(f"  {letter:2} {meaning(letter)}")
    for region in REGIONS:
        heading(f"{voivodeship(region).name}: {owes_division(region).check().status.en}")
        for area in areas_of(region):
            print_area(area)
    heading("What is known")
    for region in REGIONS:
        print_days(region)
    heading("The one proven gap")
    print_area(subregion(GAP))
    paragraph(f"Proven gaps of all regions: {', '.join(each.area for each in PROVEN_GAPS)}")
    heading("Areas and NUTS 3 units")
    for region in REGIONS:
        print_relations(region)
    heading("Results against plans")
    print_results()
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "owes_coverage.svg").write_text(str(picture), encoding="utf-8")


def meaning(letter: str) -> str:
    """Return what a letter means."""
    for reason, short in REASONS.items():
        if short == letter:
            return f"not known: {reason.en}"
    if letter.upper() == BESIDE:
        return BESIDE_SAID["en"] + (f" ({NOT_SEEN['en']})" if letter.islower() else "")
    coverage = next(each for each, (short, _) in LETTERS.items() if short == letter.upper())
    return coverage.en + (f" ({NOT_SEEN['en']})" if letter.islower() else "")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
