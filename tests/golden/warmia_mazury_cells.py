"""The schedule of 2022 of Warmia and Mazury, typed a second time.

`PRINTED` holds the cells of the numbers, dates and organisers to the byte, by the heading of their
month; `READINGS` holds what each date means, by the id of its row.
"""

from typing import Final

PRINTED: Final = {
    "Styczeń": """\
1|12 stycznia|
2|Styczeń|
3|Styczeń|
4|Styczeń|
5|Styczeń|
6|Styczeń|
7|28 stycznia|
8|styczeń|
""",
    "Luty": """\
1|Luty|
2|Luty|
3|Luty|
4|Luty|
5|Luty|
6|Połowa lutego|
7|Połowa lutego|
9|Luty|
10|Luty|
11|Luty|
""",
    "Marzec": """\
1|Marzec|
2|Marzec|
3|Marzec|
4|Marzec|
5|18 marca|Olsztyn
6|Marzec|
7|Marzec|
8|Marzec|
9|31 marca|
10|Marzec|
""",
    "kwiecień": """\
1|Kwiecień|
2|Do 4 kwietnia|
3|8 kwietnia|Olsztyn
6|Kwiecień|
7|Kwiecień|
8|27 kwietnia|
9|Kwiecień|
""",
    "maj": """\
1|Maj|
2|Maj|
3|Maj|
4|11 maja|
5|19-20 maja|
6|24 maja|
7|Maj|
""",
    "Czerwiec": """\
1.|3 czerwca|
2|8-9 Czerwiec|
3.|20 Czerwiec|
4.|21 Czerwiec|
5|22 Czerwiec|
6|Czerwiec|
7|Czerwiec|
8|Czerwiec|
9|Czerwiec|
""",
    "Lipiec": """\
1|Lipiec|
2|Lipiec|
3|Lipiec|
""",
    "Sierpień": """\
1|Sierpień|
2|Sierpień|
""",
    "\N{NO-BREAK SPACE}Wrzesień": """\
2|14 Wrzesień|
3|8-9 września|
4|23 Wrzesień|
5|Wrzesień|Lublin
6|Wrzesień|
7|Wrzesień|
8|Wrzesień|
""",
    "Październik": """\
1|6 Październik|
2|6-7 Październik|
3|Październik|
4|Październik|
6|14 października|
7|Październik|
10|Październik|
11|24 Październik|
""",
    "Listopad": """\
1|4 Listopada|
2|Listopad|
3|Listopad|
4|17-18 listopada|
5|Listopad|
6|Listopad|
""",
    "Grudzień": """\
1|Grudzień|
2|2 Grudnia|
3|Grudzień|
4|Grudzień|
""",
}
"""From a heading to its rows: number, date, organiser."""

BLANK_ROWS: Final = (0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 1, 0)
"""How many empty rows close each month."""

READINGS: Final = """\
WM22-01-1 2022-01-12 2022-01-12 day exact 2022-01-12
WM22-01-2 2022-01-01 2022-01-31 month throughout 2022-01
WM22-01-3 2022-01-01 2022-01-31 month throughout 2022-01
WM22-01-4 2022-01-01 2022-01-31 month within 2022-01
WM22-01-5 2022-01-01 2022-01-31 month throughout 2022-01
WM22-01-6 2022-01-01 2022-01-31 month throughout 2022-01
WM22-01-7 2022-01-28 2022-01-28 day exact 2022-01-28
WM22-01-8 2022-01-01 2022-01-31 month throughout 2022-01
WM22-02-1 2022-02-01 2022-02-28 month throughout 2022-02
WM22-02-2 2022-02-01 2022-02-28 month throughout 2022-02
WM22-02-3 2022-02-01 2022-02-28 month throughout 2022-02
WM22-02-4 2022-02-01 2022-02-28 month throughout 2022-02
WM22-02-5 2022-02-01 2022-02-28 month throughout 2022-02
WM22-02-6 2022-02-11 2022-02-20 decade within 2022-02-11~/2022-02-20~
WM22-02-7 2022-02-11 2022-02-20 decade within 2022-02-11~/2022-02-20~
WM22-02-9 2022-02-01 2022-02-28 month within 2022-02
WM22-02-10 2022-02-01 2022-02-28 month throughout 2022-02
WM22-02-11 2022-02-01 2022-02-28 month throughout 2022-02
WM22-03-1 2022-03-01 2022-03-31 month throughout 2022-03
WM22-03-2 2022-03-01 2022-03-31 month throughout 2022-03
WM22-03-3 2022-03-01 2022-03-31 month throughout 2022-03
WM22-03-4 2022-03-01 2022-03-31 month throughout 2022-03
WM22-03-5 2022-03-18 2022-03-18 day exact 2022-03-18
WM22-03-6 2022-03-01 2022-03-31 month throughout 2022-03
WM22-03-7 2022-03-01 2022-03-31 month throughout 2022-03
WM22-03-8 2022-03-01 2022-03-31 month throughout 2022-03
WM22-03-9 2022-03-31 2022-03-31 day exact 2022-03-31
WM22-03-10 2022-03-01 2022-03-31 month throughout 2022-03
WM22-04-1 2022-04-01 2022-04-30 month throughout 2022-04
WM22-04-2 - 2022-04-04 day by ../2022-04-04
WM22-04-3 2022-04-08 2022-04-08 day exact 2022-04-08
WM22-04-6 2022-04-01 2022-04-30 month within 2022-04
WM22-04-7 2022-04-01 2022-04-30 month within 2022-04
WM22-04-8 2022-04-27 2022-04-27 day exact 2022-04-27
WM22-04-9 2022-04-01 2022-04-30 month throughout 2022-04
WM22-05-1 2022-05-01 2022-05-31 month within 2022-05
WM22-05-2 2022-05-01 2022-05-31 month throughout 2022-05
WM22-05-3 2022-05-01 2022-05-31 month throughout 2022-05
WM22-05-4 2022-05-11 2022-05-11 day exact 2022-05-11
WM22-05-5 2022-05-19 2022-05-20 day exact 2022-05-19/2022-05-20
WM22-05-6 2022-05-24 2022-05-24 day exact 2022-05-24
WM22-05-7 2022-05-01 2022-05-31 month throughout 2022-05
WM22-06-1 2022-06-03 2022-06-03 day exact 2022-06-03
WM22-06-2 2022-06-08 2022-06-09 day exact 2022-06-08/2022-06-09
WM22-06-3 2022-06-20 2022-06-20 day exact 2022-06-20
WM22-06-4 2022-06-21 2022-06-21 day exact 2022-06-21
WM22-06-5 2022-06-22 2022-06-22 day exact 2022-06-22
WM22-06-6 2022-06-01 2022-06-30 month within 2022-06
WM22-06-7 2022-06-01 2022-06-30 month within 2022-06
WM22-06-8 2022-06-01 2022-06-30 month throughout 2022-06
WM22-06-9 2022-06-01 2022-06-30 month throughout 2022-06
WM22-07-1 2022-07-01 2022-07-31 month within 2022-07
WM22-07-2 2022-07-01 2022-07-31 month throughout 2022-07
WM22-07-3 2022-07-01 2022-07-31 month throughout 2022-07
WM22-08-1 2022-08-01 2022-08-31 month throughout 2022-08
WM22-08-2 2022-08-01 2022-08-31 month throughout 2022-08
WM22-09-2 2022-09-14 2022-09-14 day exact 2022-09-14
WM22-09-3 2022-09-08 2022-09-09 day exact 2022-09-08/2022-09-09
WM22-09-4 2022-09-23 2022-09-23 day exact 2022-09-23
WM22-09-5 2022-09-01 2022-09-30 month within 2022-09
WM22-09-6 2022-09-01 2022-09-30 month throughout 2022-09
WM22-09-7 2022-09-01 2022-09-30 month throughout 2022-09
WM22-09-8 2022-09-01 2022-09-30 month throughout 2022-09
WM22-10-1 2022-10-06 2022-10-06 day exact 2022-10-06
WM22-10-2 2022-10-06 2022-10-07 day exact 2022-10-06/2022-10-07
WM22-10-3 2022-10-01 2022-10-31 month throughout 2022-10
WM22-10-4 2022-10-01 2022-10-31 month within 2022-10
WM22-10-6 2022-10-14 2022-10-14 day exact 2022-10-14
WM22-10-7 2022-10-01 2022-10-31 month throughout 2022-10
WM22-10-10 2022-10-01 2022-10-31 month within 2022-10
WM22-10-11 2022-10-24 2022-10-24 day exact 2022-10-24
WM22-11-1 2022-11-04 2022-11-04 day exact 2022-11-04
WM22-11-2 2022-11-01 2022-11-30 month throughout 2022-11
WM22-11-3 2022-11-01 2022-11-30 month throughout 2022-11
WM22-11-4 2022-11-17 2022-11-18 day exact 2022-11-17/2022-11-18
WM22-11-5 2022-11-01 2022-11-30 month throughout 2022-11
WM22-11-6 2022-11-01 2022-11-30 month within 2022-11
WM22-12-1 2022-12-01 2022-12-31 month throughout 2022-12
WM22-12-2 2022-12-02 2022-12-02 day exact 2022-12-02
WM22-12-3 2022-12-01 2022-12-31 month throughout 2022-12
WM22-12-4 2022-12-01 2022-12-31 month throughout 2022-12
"""
"""Row, first day, last day, precision, extent, EDTF."""
