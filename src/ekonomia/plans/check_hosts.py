"""A check of addresses: two hosts so alike that one is likely a misprint of the other."""

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from ekonomia.plans.activity import Activity
from ekonomia.plans.checking import Check, listed
from ekonomia.plans.document import Document
from ekonomia.plans.findings import FindingCode, PlanFinding
from ekonomia.plans.rows import Row
from ekonomia.plans.walking import walk

__all__ = ["HOST_CHECKS", "hosts"]

_SHORT: Final = 10
"""Hosts with fewer characters may differ in one only; short names are alike by chance."""


def hosts(document: Document) -> Iterator[PlanFinding]:
    """Find hosts that differ in one or two letters.

    The likelier is the one the document itself was read at; if it is neither, nobody can say.
    Hosts that differ in digits only, or in their last label, are two hosts.
    """
    places: dict[str, list[str]] = {}
    for found in walk(document):
        if isinstance(found.value, (Row, Activity)) and found.value.url is not None:
            places.setdefault(_host(found.value.url), []).append(found.place)
    own = None if document.url is None else _host(document.url)
    held = [*places] if own is None else [own, *(host for host in places if host != own)]
    for first, second in combinations(held, 2):
        if not _are_alike(first, second):
            continue
        is_known = first == own
        counts = [f"{host} ({len(places.get(host, ()))})" for host in (first, second)]
        wrong = places[second] if is_known else [*places[first], *places[second]]
        yield PlanFinding(
            code=FindingCode.URL_TYPO,
            place=tuple(wrong),
            pl=f"dwie pisownie adresu: {listed(counts)}",
            en=f"two spellings of a host: {listed(counts)}",
            suggestion_pl=f"strona ma adres {first}" if is_known else "nie wiadomo, która właściwa",
            suggestion_en=f"the page stands at {first}"
            if is_known
            else "nobody can say which is right",
        )


def _host(url: str) -> str:
    """Return the host of an address as printed, without `www.`."""
    rest = url.strip().casefold().rpartition("://")[2] if "://" in url else url.strip().casefold()
    return rest.partition("/")[0].removeprefix("www.")


def _are_alike(one: str, other: str) -> bool:
    same_end = one.rpartition(".")[2] == other.rpartition(".")[2]
    limit = 1 if min(len(one), len(other)) < _SHORT else 2
    return same_end and _bare(one) != _bare(other) and _distance(one, other, limit) <= limit


def _bare(host: str) -> str:
    return "".join(sign for sign in host if not sign.isdigit())


def _distance(one: str, other: str, limit: int) -> int:
    """Return how many letters must be put in, left out or changed; past `limit`, any larger."""
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    above = list(range(len(other) + 1))
    for line, sign in enumerate(one, start=1):
        row = [line]
        for place, against in enumerate(other):
            changed = above[place] + (sign != against)
            row.append(min(above[place + 1] + 1, row[place] + 1, changed))
        above = row
    return above[-1]


HOST_CHECKS: Final = (Check(id="url_typo", codes=frozenset({FindingCode.URL_TYPO}), run=hosts),)
"""The checks of this module, in the order in which they are run."""
