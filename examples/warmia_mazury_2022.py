"""The schedule of 2022 of Warmia and Mazury, from its printed table to next year's plan.

The table is read as it was printed (`documents/warmia_mazury_2022.csv`: cells of months, numbers,
dates and places as they stand there, topics in own words).  Then the typed schedule, which knows
what belongs together, is checked, counted, held against what happened, and rolled over to 2023.
With a folder as its argument the script also writes the chart, the tables and the calendar there.
"""

import csv
import sys
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path
from textwrap import fill
from typing import Final

from documents.warmia_mazury_2022 import DOCUMENT, PLAN

from ekonomia import Plan, PlanFinding
from ekonomia.dates import Period, Severity
from ekonomia.ical import CalendarText, write_calendar
from ekonomia.plans import (
    SchoolBreak,
    check,
    collisions,
    compare,
    critical_chains,
    feasible,
    loads,
    progress_of,
    read_plan,
    roll_over,
    school_overlaps,
    series_coverage,
    slack_of,
    write_plan,
)
from ekonomia.views import findings_table, gantt, month_list, plan_table, text_gantt

TABLE: Final = Path(__file__).parent / "documents" / "warmia_mazury_2022.csv"
STAMP: Final = datetime(2021, 12, 1, tzinfo=UTC)
BREAKS: Final = (
    SchoolBreak(name="ferie zimowe", period=Period.of_days(date(2022, 1, 24), date(2022, 2, 6))),
    SchoolBreak(
        name="przerwa wiosenna", period=Period.of_days(date(2022, 4, 14), date(2022, 4, 19))
    ),
)
"""The breaks of schools in the voivodeship in 2022, as one of its schools printed them."""
JURY: Final = "WM22-06-7"
GALA: Final = "WM22-10-1"
SESSION: Final = "WM22-12-2"


def heading(text: str) -> None:
    """Print a heading with an empty line before it."""
    print(f"\n{text}\n{'-' * len(text)}")


def paragraph(text: str) -> None:
    """Print a text in lines of at most 100 letters, the later ones indented."""
    print(fill(text, 100, subsequent_indent="  "))


def read_table() -> Plan:
    """Return the plan read from the printed table."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        table = tuple(tuple(row) for row in csv.reader(file))
    plan = read_plan(
        table,
        id="WM22",
        title=PLAN.title,
        year=2022,
        has_header=True,
        towns=frozenset({"Lublin", "Olsztyn"}),
    )
    if write_plan(plan) != table:
        raise SystemExit("the table is not written back to the byte")
    return plan


def tell_reading(plan: Plan) -> None:
    """Print how the rows are dated and how many are understood."""
    heading("Odczyt tabeli")
    precisions = Counter(row.when.precision.pl for row in plan.rows)
    print(f"wierszy: {len(plan.rows)}, miesięcy: {len(plan.sections)}")
    print("dokładność dat:", ", ".join(f"{name} {n}" for name, n in precisions.most_common()))
    print("rodzaj działania rozpoznany w wierszach:", sum(bool(row.kinds) for row in plan.rows))
    for id_ in ("WM22-02-6", "WM22-04-2", "WM22-06-2"):
        row = plan.row(id_)
        print(f"  {row.cells.date!r}: {row.when.edtf}, {row.extent.pl}")


def tell_findings(findings: tuple[PlanFinding, ...]) -> None:
    """Print how many findings there are, and those that are more than information."""
    heading("Co jest nie tak")
    severities = Counter(finding.severity for finding in findings)
    print(", ".join(f"{severity.pl}: {severities[severity]}" for severity in Severity))
    for finding in findings:
        if finding.severity is not Severity.INFO:
            paragraph(f"- {finding.text()}")


def tell_month() -> None:
    """Print one month as a list."""
    heading("Czerwiec")
    print(month_list(PLAN, 6))


def tell_analyses() -> None:
    """Print coverage, load, collisions, dependencies and progress."""
    heading("Zasięg, obciążenie, kolejność")
    for series in PLAN.series:
        if series.covers:
            paragraph(f"{series.pl or series.en}: {series_coverage(PLAN, series).text()}")
    months = loads(PLAN).months
    print("wierszy w miesiącach:", " ".join(str(len(month.rows)) for month in months))
    print("dni roboczych:       ", " ".join(str(month.working_days) for month in months))
    for collision in collisions(PLAN, sure_only=True):
        paragraph(f"na pewno tego samego dnia: {collision.text()}")
    longest = max(critical_chains(PLAN), key=lambda chain: len(chain.rows))
    print("najdłuższy łańcuch:", longest.text())
    print("na opracowanie katalogu zostaje:", feasible(PLAN.row("WM22-04-2"), PLAN).text())
    between = slack_of(PLAN.row(JURY), PLAN.row(GALA))
    print(f"między kapitułą a galą: co najmniej {between.low} dni")
    print("1 kwietnia:", progress_of(PLAN, on=date(2022, 4, 1)).text())
    for overlap in school_overlaps(PLAN, BREAKS):
        print(overlap.finding.text())


def tell_what_happened() -> None:
    """Print what became of the rows of which it is known."""
    heading("Plan a wykonanie")
    for row in PLAN.rows:
        change = compare(row)
        if change.changed:
            print(f"{row.pl}: {change.text()}")


def tell_calendar(calendar: CalendarText) -> None:
    """Print what a calendar program gets to see of one row."""
    heading("Kalendarz (iCalendar)")
    lines = calendar.text.splitlines()
    events, todos = (lines.count(f"BEGIN:{name}") for name in ("VEVENT", "VTODO"))
    print(f"wydarzeń: {events}, zadań: {todos}, pominiętych: {len(calendar.left_out)}")
    start = lines.index(f"UID:WM22.{SESSION}@example.invalid")
    first = max(n for n in range(start) if lines[n].startswith("BEGIN"))
    print("\n".join(f"  {line}" for line in lines[first : lines.index("END:VEVENT", start) + 1]))


def tell_next_year() -> None:
    """Print what becomes of some rows in the plan of 2023."""
    heading("Plan na 2023 rok")
    rolled = roll_over(PLAN, 2023)
    for row in rolled.rows:
        if row.was in ("WM22-02-7", "WM22-04-2", "WM22-03-7", GALA, "WM22-10-11", SESSION):
            paragraph(f"- {row.text()}")
    for finding in rolled.findings:
        paragraph(f"! {finding.text()}")


def write_files(folder: Path, findings: tuple[PlanFinding, ...], calendar: CalendarText) -> None:
    """Write the chart, the tables and the calendar into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "wykres.svg").write_text(str(gantt(PLAN)), encoding="utf-8")
    (folder / "plan.html").write_text(str(plan_table(PLAN)), encoding="utf-8")
    (folder / "uwagi.html").write_text(str(findings_table(findings)), encoding="utf-8")
    (folder / "plan.ics").write_bytes(calendar.text.encode())


def main() -> None:
    """Print everything; write files if a folder is named."""
    print(PLAN.title)
    tell_reading(read_table())
    findings = check(DOCUMENT)
    tell_findings(findings)
    tell_month()
    tell_analyses()
    tell_what_happened()
    heading("Rok na jednym wykresie")
    print(text_gantt(PLAN, width=48))
    calendar = write_calendar(PLAN, stamp=STAMP, domain="example.invalid", remind=(7, 1))
    tell_calendar(calendar)
    tell_next_year()
    if len(sys.argv) > 1:
        write_files(Path(sys.argv[1]), findings, calendar)


if __name__ == "__main__":
    main()
