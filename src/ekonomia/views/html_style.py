"""How tables look, on a light and a dark page; texts have a contrast of at least 4.5."""

from typing import Final

__all__ = ["STYLE"]

STYLE: Final = """
.ek-view{--ek-paper:#ffffff;--ek-ink:#16191d;--ek-muted:#505862;--ek-grid:#cfd5dc;\
--ek-band:#eef1f5;--ek-off:#fbe9eb;--ek-off-ink:#8c1d2b;--ek-exact:#0b4a8f;--ek-error:#a3161f;\
--ek-warning:#7a4a00;background:var(--ek-paper);color:var(--ek-ink);padding:1rem;\
font:14px/1.45 system-ui,"DejaVu Sans","Liberation Sans",Arial,sans-serif;overflow-x:auto}
@media (prefers-color-scheme:dark){.ek-view{--ek-paper:#14171b;--ek-ink:#e9ecf0;\
--ek-muted:#aab3be;--ek-grid:#39414b;--ek-band:#20252c;--ek-off:#3a2227;--ek-off-ink:#ffb3bb;\
--ek-exact:#9cc8ff;--ek-error:#ff9a9a;--ek-warning:#ffc46b}}
.ek-view table{border-collapse:collapse;width:100%;background:var(--ek-paper);\
color:var(--ek-ink)}
.ek-view caption{text-align:left;font-weight:700;font-size:1.15em;padding:0 0 .6em}
.ek-view th,.ek-view td{border:1px solid var(--ek-grid);padding:.4em .6em;text-align:left;\
vertical-align:top;background:transparent;color:inherit;overflow-wrap:anywhere}
.ek-view thead th{background:var(--ek-band);overflow-wrap:normal}
.ek-view tbody th{font-weight:600}
.ek-view th.ek-group{background:var(--ek-band);font-weight:700}
.ek-view .ek-key{white-space:nowrap;font-variant-numeric:tabular-nums}
.ek-view .ek-topic{min-width:18em}
.ek-view .ek-muted{color:var(--ek-muted);font-size:.92em}
.ek-view .ek-struck{text-decoration:line-through}
.ek-view .ek-error{color:var(--ek-error);font-weight:600}
.ek-view .ek-warning{color:var(--ek-warning);font-weight:600}
.ek-view table.ek-calendar{table-layout:fixed;min-width:56em}
.ek-view .ek-calendar td{height:5.2em}
.ek-view .ek-calendar td.ek-off{background:var(--ek-off)}
.ek-view .ek-calendar td.ek-saturday,.ek-view .ek-calendar td.ek-empty{background:var(--ek-band)}
.ek-view .ek-day{font-weight:700;font-variant-numeric:tabular-nums}
.ek-view .ek-off .ek-day,.ek-view .ek-holiday{color:var(--ek-off-ink)}
.ek-view .ek-holiday{font-size:.85em}
.ek-view ul{margin:.3em 0 0;padding:0 0 0 1.1em}
.ek-view .ek-calendar ul{list-style:none;padding:0}
.ek-view .ek-calendar li{border-left:4px solid var(--ek-exact);padding-left:.45em;\
margin:.25em 0;font-size:.9em}
.ek-view .ek-calendar li.ek-deadline{border-left-style:double}
.ek-view .ek-calendar li.ek-repeated{border-left-style:dotted}
.ek-view .ek-head{font-weight:700;margin:1em 0 .3em;font-size:1em}
"""
