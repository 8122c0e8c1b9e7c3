"""Look-ups of voivodeships, powiaty and NUTS units, all of them in the register of one day."""

import re
from collections import defaultdict
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from typing import Final, TypeAlias, TypeVar, final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.errors import InvalidValue, UnknownCode, shown
from ekonomia.places.changes import CHANGES, PlaceChange, PlaceChangeKind
from ekonomia.places.names import adjective_forms, folded, without_diacritics
from ekonomia.places.nuts import NUTS2, NUTS3
from ekonomia.places.powiats import POWIATS
from ekonomia.places.teryt import Level, PowiatKind, parse_teryt
from ekonomia.places.units import REGISTER_DAY, Nuts2, Nuts3, Powiat, Voivodeship
from ekonomia.places.voivodeships import VOIVODESHIPS
from ekonomia.shapes import check_shape

__all__ = [
    "NameSpelling",
    "PowiatMatch",
    "find_powiat",
    "nuts2",
    "nuts3",
    "powiat",
    "powiats_of",
    "voivodeship",
]

T = TypeVar("T")
_Spelled: TypeAlias = tuple[Powiat, str, bool, PlaceChange | None]
"""A powiat, one form of one of its names, whether that is the nominative, the change of name."""


@final
class NameSpelling(Code):
    """How a name that was found differs from the name in the register."""

    INFLECTED = "inflected", "w innym przypadku", "in another case"
    NO_DIACRITICS = "no_diacritics", "bez polskich znaków", "without diacritics"
    FORMER = "former", "dawna nazwa", "a former name"


@final
@frozen(kw_only=True)
class PowiatMatch:
    """A powiat found by its name.

    Attributes:
        powiat: The powiat, as the register has it.
        text: The name as it was asked for.
        spelling: How the two differ, letter case and spaces aside; empty: they do not.
        renamed: The change of name, where a former name was asked for.
    """

    powiat: Powiat
    text: str
    spelling: tuple[NameSpelling, ...] = ()
    renamed: PlaceChange | None = None

    def __attrs_post_init__(self) -> None:
        check_shape(self)


_POWIATS: Final = {each.code: each for each in POWIATS}
_NUTS2: Final = {each.code: each for each in NUTS2}
_NUTS3: Final = {each.code: each for each in NUTS3}
_BY_CODE: Final = {each.code: each for each in VOIVODESHIPS}
_BY_NAME: Final = {
    spelling: each
    for each in VOIVODESHIPS
    for name in (each.name, each.genitive, each.locative, each.slug, each.iso, each.old_iso)
    for spelling in (folded(name), without_diacritics(folded(name)))
}
_BEFORE_VOIVODESHIP: Final = re.compile(r"(?:wojew[oó]dztw(?:o|a|ie)|woj\.)\s*")
_BEFORE_POWIAT: Final = re.compile(r"(?:powiat(?:u|owi|em)?|powiecie|pow\.)\s*")
_BEFORE_CITY: Final = re.compile(r"(?:m\.\s?st\.|m\.|miast[oa](?: sto[lł]ecz\w+)?)\s*")


def voivodeship(code_or_name: str) -> Voivodeship:
    """Return a voivodeship by TERYT or ISO code, slug, or name in any of three cases.

    Letter case, missing diacritics and the word *województwo* before it do not matter: no two
    voivodeships are alike without them.

    Raises:
        InvalidValue: It is no text.
        UnknownCode: There is no such voivodeship.

    >>> voivodeship("30").name, voivodeship("Lodzkiego").code, voivodeship("PL-ZP").code
    ('wielkopolskie', '10', '32')
    """
    text = _text(code_or_name, "voivodeship")
    plain = folded(text)
    name = plain[_lead(_BEFORE_VOIVODESHIP, plain) :]
    found = _BY_CODE.get(plain) or _BY_NAME.get(name) or _BY_NAME.get(without_diacritics(name))
    if found is None:
        near = get_close_matches(name, [each.name for each in VOIVODESHIPS], n=1)
        hint = near[0] if near else "a TERYT code from 02 to 32, an ISO code or a name"
        raise UnknownCode(f"voivodeship: {_seems(plain)}expected {hint}, got {shown(text)}")
    return found


def _seems(text: str) -> str:
    """Return what a text that is no voivodeship looks like."""
    if text.upper() in _NUTS2 or text.upper() in _NUTS3:
        return "this looks like a NUTS code; "
    return "this looks like the code of a powiat; " if text in _POWIATS else ""


def powiat(code: str) -> Powiat:
    """Return the powiat of a code.

    Raises:
        InvalidValue: It is no code of a powiat.
        UnknownCode: The register has no such powiat; the message says if it once existed.

    >>> powiat("3062").full_name, powiat("3062").register_day
    ('m. Konin', datetime.date(2024, 1, 1))
    """
    try:
        return _POWIATS[code]
    except (KeyError, TypeError):
        pass
    raise _not_in_register(code)


def _not_in_register(code: str) -> UnknownCode:
    """Return the refusal; apart, since a variable of a comprehension makes a function slower."""
    parse_teryt(code, level=Level.POWIAT)
    gone = [
        f"; {each.name} was abolished on {each.latest}"
        for each in CHANGES
        if each.code == code and each.kind is PlaceChangeKind.ABOLISHED
    ]
    return UnknownCode(
        f"powiat: expected a code of the register of {REGISTER_DAY}, got {code!r}{''.join(gone)}"
    )


def nuts2(code: str) -> Nuts2:
    """Return the NUTS 2 unit of a code.

    Raises:
        UnknownCode: There is none.

    >>> nuts2("PL91").name
    'warszawski stołeczny'
    """
    return _unit(_NUTS2, code, "NUTS 2")


def nuts3(code: str) -> Nuts3:
    """Return the NUTS 3 unit of a code.

    Raises:
        UnknownCode: There is none.

    >>> nuts3("PL414").name
    'koniński'
    """
    return _unit(_NUTS3, code, "NUTS 3")


def _unit(units: Mapping[str, T], code: str, what: str) -> T:
    found = units.get(_text(code, what))
    if found is None:
        raise UnknownCode(f"{what}: expected a code such as {next(iter(units))}, got {shown(code)}")
    return found


def powiats_of(place: str) -> tuple[Powiat, ...]:
    """Return the powiaty of a voivodeship (code or name), or of a NUTS 2 or NUTS 3 code.

    Raises:
        InvalidValue: It is no text.
        UnknownCode: There is no such place.

    >>> len(powiats_of("wielkopolskie")), [each.name for each in powiats_of("PL219")]
    (35, ['nowotarski', 'suski', 'tatrzański'])
    """
    if _text(place, "place") in _NUTS3 or place in _NUTS2:
        return tuple(each for each in POWIATS if each.nuts3.startswith(place))
    code = voivodeship(place).code
    return tuple(each for each in POWIATS if each.voivodeship == code)


def find_powiat(name: str, voivodeship: str | None = None) -> PowiatMatch:
    """Return the powiat of a name, or refuse where it may be another one.

    Adjectives are found in nominative, genitive and locative, cities in the nominative; letter
    case, missing diacritics, and words such as *powiat* or *m.* before it do not matter.  A city
    and the powiat around it have different names: Elbląg and elbląski.

    Args:
        name: The name.
        voivodeship: Its voivodeship, code or name; None: any.

    Raises:
        InvalidValue: It is no text; or, with the code `ambiguous`, it may be several, which the
            message lists.
        UnknownCode: There is no such powiat.

    >>> find_powiat("m. Elbląg").powiat.code, find_powiat("powiatu elblaskiego").powiat.code
    ('2861', '2804')
    >>> find_powiat("jeleniogórski").renamed.name
    'karkonoski'
    >>> find_powiat("bielski")
    Traceback (most recent call last):
    ekonomia.errors.InvalidValue: powiat: expected a voivodeship with 'bielski', which may be \
2003 in podlaskie or 2402 in śląskie
    """
    text = _text(name, "powiat")
    within = POWIATS if voivodeship is None else powiats_of(voivodeship)
    asked = folded(text)
    asked = asked[_lead(_BEFORE_POWIAT, asked) :]
    named_city = _lead(_BEFORE_CITY, asked)
    if named_city:
        asked = asked[named_city:]
        within = tuple(each for each in within if each.kind is PowiatKind.CITY)
    forms = _spellings().get(without_diacritics(asked), ())
    found = [_match(text, asked, each) for each in forms if each[0] in within]
    if len(found) == 1:
        return found[0]
    if found:
        listed = " or ".join(
            f"{each.powiat.code} in {_BY_CODE[each.powiat.voivodeship].name}" for each in found
        )
        raise InvalidValue(
            f"powiat: expected a voivodeship with {text!r}, which may be {listed}",
            code="ambiguous",
        )
    near = get_close_matches(asked, [folded(each.name) for each in within], n=3)
    hint = f", did you mean {' or '.join(near)}" if near else ""
    raise UnknownCode(f"powiat: no such name in the register, got {shown(text)}{hint}")


def _match(text: str, asked: str, spelled: _Spelled) -> PowiatMatch:
    unit, form, is_nominative, change = spelled
    differs = {
        NameSpelling.INFLECTED: not is_nominative,
        NameSpelling.NO_DIACRITICS: form != asked,
        NameSpelling.FORMER: change is not None,
    }
    marks = tuple(mark for mark, holds in differs.items() if holds)
    return PowiatMatch(powiat=unit, text=text, spelling=marks, renamed=change)


@cache
def _spellings() -> Mapping[str, tuple[_Spelled, ...]]:
    """Return every form of every name, by the form without diacritics; none is lost by that."""
    former = [
        (change.code, change.before, change) for change in CHANGES if change.before is not None
    ]
    found: defaultdict[str, tuple[_Spelled, ...]] = defaultdict(tuple)
    for each in POWIATS:
        before = [(name, change) for code, name, change in former if code == each.code]
        for name, change in [(each.name, None), *before]:
            is_city = each.kind is PowiatKind.CITY
            for place, form in enumerate([folded(name)] if is_city else adjective_forms(name)):
                found[without_diacritics(form)] += ((each, form, place == 0, change),)
    return found


def _lead(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.match(text)
    return found.end() if found else 0


def _text(value: object, what: str) -> str:
    if type(value) is not str or not value.strip():
        raise InvalidValue(f"{what}: expected a text, got {shown(value)}", code="wrong_type")
    return value
