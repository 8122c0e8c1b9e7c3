"""How a chart looks: its sizes in half pixels, and its colours for a light and a dark page.

Every mark differs in shape, not in colour alone.  Texts have a contrast of at least 4.5 to the
paper, marks of at least 3.  A page may set the variables itself.
"""

from typing import Final

__all__ = [
    "BAND",
    "CHART",
    "DAY",
    "DAY_NUMBERS",
    "FONT",
    "HEIGHT",
    "HUGE",
    "LABEL",
    "LINE",
    "MONDAYS",
    "MOST_LINES",
    "PAD",
    "SMALL",
    "STYLE",
    "TAIL",
    "TICK",
]

FONT: Final = 26
"""Of labels."""
SMALL: Final = 22
"""Of days beside their marks and of the ruler."""
HUGE: Final = 36
"""Of the title."""
LINE: Final = 34
"""From one line of a label to the next."""
LABEL: Final = 760
"""The column of labels."""
CHART: Final = 1830
"""The days of the chart, at least; a year of 366 has 5 for each."""
DAY: Final = 5
"""The least width of a day."""
MONDAYS: Final = 8
"""From this width of a day on, Mondays have their numbers in the ruler."""
DAY_NUMBERS: Final = 40
"""From this width of a day on, every day has."""
HEIGHT: Final = 24
"""Of a mark."""
BAND: Final = 44
"""Of a heading in the chart."""
PAD: Final = 32
"""Round the chart, and between labels and days."""
TAIL: Final = 70
"""Of the line that leads to a deadline."""
TICK: Final = 12
"""Of a working day in the ruler."""
MOST_LINES: Final = 3
"""Of a label; what is longer is cut and stands whole in the tooltip."""

STYLE: Final = """
.ek-gantt{--ek-paper:#ffffff;--ek-ink:#16191d;--ek-muted:#505862;--ek-grid:#dde1e6;\
--ek-band:#eef1f5;--ek-off:#f3d9dc;--ek-exact:#0b4a8f;--ek-throughout:#2f8f7b;\
--ek-within:#9a4a00;--ek-deadline:#8a1f73;--ek-link:#6b7480;--ek-on:#b3261e}
@media (prefers-color-scheme:dark){.ek-gantt{--ek-paper:#14171b;--ek-ink:#e9ecf0;\
--ek-muted:#aab3be;--ek-grid:#2c323a;--ek-band:#20252c;--ek-off:#46272c;--ek-exact:#7db8ff;\
--ek-throughout:#3fae96;--ek-within:#ffb570;--ek-deadline:#f09be0;--ek-link:#8b95a1;\
--ek-on:#ff8a80}}
.ek-gantt{max-width:100%;height:auto;font-family:"DejaVu Sans","Liberation Sans",Arial,Helvetica,\
sans-serif}
.ek-gantt text{fill:var(--ek-ink);white-space:pre}
.ek-gantt .ek-bold{font-weight:700}
.ek-gantt .ek-muted{fill:var(--ek-muted)}
.ek-gantt .ek-struck{text-decoration:line-through;fill:var(--ek-muted)}
.ek-gantt .ek-halo{fill:var(--ek-muted);stroke:var(--ek-paper);stroke-width:6;paint-order:stroke;\
stroke-linejoin:round}
.ek-paper{fill:var(--ek-paper)}
.ek-band{fill:var(--ek-band)}
.ek-off{fill:var(--ek-off)}
.ek-grid{stroke:var(--ek-grid);stroke-width:2;fill:none}
.ek-month{stroke:var(--ek-muted);stroke-width:1;stroke-opacity:.45;fill:none}
.ek-ticks{stroke:var(--ek-muted);stroke-width:2;fill:none}
.ek-exact,.ek-repeated{fill:var(--ek-exact)}
.ek-diamond{stroke:var(--ek-paper);stroke-width:2}
.ek-throughout{fill:var(--ek-throughout)}
.ek-within{fill:url(#ek-hatch);stroke:var(--ek-within);stroke-width:3}
.ek-hatching{stroke:var(--ek-within);stroke-width:3;fill:none}
.ek-deadline{fill:var(--ek-deadline)}
.ek-hollow{fill:var(--ek-paper);stroke:var(--ek-deadline);stroke-width:3}
.ek-tail{stroke:var(--ek-deadline);stroke-width:3;stroke-dasharray:3 7;fill:none}
.ek-standing{stroke:var(--ek-muted);stroke-width:4;stroke-dasharray:14 10;fill:none}
.ek-arrow-exact{fill:var(--ek-exact)}
.ek-arrow-throughout{fill:var(--ek-throughout)}
.ek-arrow-within{fill:var(--ek-within)}
.ek-arrow-standing{fill:var(--ek-muted)}
.ek-link{stroke:var(--ek-link);stroke-width:2;fill:none}
.ek-tip{fill:var(--ek-link)}
.ek-on{stroke:var(--ek-on);stroke-width:4;fill:none}
.ek-gantt .ek-on-day{fill:var(--ek-on)}
"""
"""Names begin with `ek-`, since the style of a picture inside a page is that of the page."""
