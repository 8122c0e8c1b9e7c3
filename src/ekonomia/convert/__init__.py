"""Objects from plain data and back, strictly: nothing is guessed, and every fault has its place.

Plain data is what JSON holds: objects with text keys, lists, texts, whole numbers, true, false and
null.  One form is written; the forms in brackets are read too.

==========================================  =====================================================
whole number                                a number: `3`
`Fraction` of a share or quantity           `"3/10"`; a whole one as a number (also `"0.3"`)
`Decimal` of money                          `"1234.50"` (also with fewer decimals)
`Bounds`                                    `{"low": 200, "low_open": true}`: only what is given
`date`                                      `"2023-02-01"`
`time`                                      `"15:30:00"`
a code, a policy's answer                   the code
an identifier, a key                        text, normalised
a set of codes                              a sorted list (in any order, each code once)
`tuple`                                     a list
`Provision`                                 `{"act": "UES", "art": "5"}`; an act that the library
                                            does not know stands there as an object
any other class                             an object with its fields; what is not known is left
                                            out (also `null`)
==========================================  =====================================================

Nothing is converted on the way: `"7"` is no number, `1` is not true, `"false"` is not false, and a
`float` is never exact.  All faults of an input are told together; each has a `path` such as
`$.workforce[0].fte`, and a `code`, one of:

- `wrong_type`: another sort of value was expected there; also a key that is no text;
- `wrong_form`: a text that is not written as a day, an hour, a number or an amount is;
- `unknown_key`, `missing_key`: a key that the object does not have, or must have;
- `unknown_code`: a code, an answer or the key of an act that its list does not hold;
- `duplicate`: a code that stands twice in a set;
- `out_of_range`: a number that the field cannot have, or of more digits than anybody needs;
- `empty_bounds`: bounds between which nothing lies;
- `contradiction`: two facts, or two days, that exclude each other;
- `not_normal`: an identifier with spaces, hyphens or a prefix;
- the codes of `ekonomia.entities.identifiers`: an identifier that is wrong;
- `invalid_value`: another promise that the class makes;
- `unsupported`: a type that has no plain form.

What one field has to do with another is checked as far as the fields concerned can be read.
"""

from functools import cache
from typing import TypeAlias, TypeVar, Union, cast

from cattrs import Converter

from ekonomia.codes import Code, Language
from ekonomia.convert.records import read_code, read_nothing, structure_factory
from ekonomia.convert.trace import trace_of
from ekonomia.convert.writing import unstructure_factory
from ekonomia.errors import EkonomiaError
from ekonomia.rules import Assessment

__all__ = ["Plain", "converter", "report", "structure", "unstructure"]

T = TypeVar("T")

Plain: TypeAlias = Union[bool, int, str, list["Plain"], dict[str, "Plain"], None]  # noqa: UP007 - recursive
"""What JSON holds, but for floats."""


def converter() -> Converter:
    """Return a new converter with a hook for every type of the library.

    It is yours: hooks added to it change no other converter.  Its paths begin at the value, without
    a `$`; `structure` and `unstructure` are what most callers need.

    >>> from ekonomia.law import Evidence
    >>> converter().structure("text", Evidence)
    <Evidence.TEXT: 'text'>
    """
    made = Converter(forbid_extra_keys=True)
    made.register_structure_hook_factory(_any_type, structure_factory)
    made.register_unstructure_hook_factory(_any_type, unstructure_factory)
    for plain in (bool, int, str):  # these and Code cattrs would read and write by itself
        made.register_structure_hook(plain, structure_factory(plain, made))
    for inexact in (float, bytes):
        made.register_structure_hook(inexact, read_nothing)
        made.register_unstructure_hook(inexact, unstructure_factory(inexact, made))
    made.register_structure_hook(Code, read_code)
    made.register_unstructure_hook(Code, unstructure_factory(Code, made))
    return made


def _any_type(_: object) -> bool:
    return True


_default = cache(converter)


def structure(data: object, cls: type[T]) -> T:
    """Read plain data as an object of `cls`.

    Args:
        data: What `json.loads` gives: `dict`, `list`, `str`, `int`, `bool` or None, no subclasses.
        cls: A facts class, another class of the library, a code list, an identifier's type, or
            `tuple[cls, ...]` for a list of these.

    Raises:
        EkonomiaError: The data have one fault.
        InvalidInput: They have several; it holds them in the order of the input, keys that are
            missing last.

    >>> from ekonomia.entities import EmploymentGroup
    >>> structure({"persons": {"low": 5}, "fte": "1/2"}, EmploymentGroup).fte
    Fraction(1, 2)
    >>> from ekonomia.errors import InvalidInput
    >>> try:
    ...     structure({"persons": -1, "fte": 0.5, "contrac": "umowa_o_prace"}, EmploymentGroup)
    ... except InvalidInput as wrong:
    ...     for fault in wrong.faults:
    ...         print(fault.code, fault.path)
    out_of_range $.persons
    wrong_type $.fte
    unknown_key $.contrac
    """
    try:
        return _default().structure(data, cls)
    except EkonomiaError as wrong:
        raise wrong.below("$") from None


def unstructure(value: object) -> Plain:
    """Write an object as plain data, ready for `json.dumps`; `structure` reads it back.

    Args:
        value: An object of a class that `structure` reads, or a tuple or list of such.

    Raises:
        InvalidValue: It has no plain form that could be read back.

    >>> from ekonomia.bounds import Bounds
    >>> from ekonomia.entities import AtRiskCategory, EmploymentGroup
    >>> unstructure(EmploymentGroup(persons=Bounds.more_than(9), at_risk=frozenset()))
    {'persons': {'low': 9, 'low_open': True}, 'at_risk': []}
    """
    return cast("Plain", _default().unstructure(value))


def report(assessment: Assessment, language: Language = "pl") -> dict[str, Plain]:
    """Write an assessment as plain data: the answer and, for each rule, what it rests on.

    A report is a trace to be kept or shown, not a form of the assessment: it goes one way, nothing
    reads it back.  Its shape has a version, `"trace": 1`; all keys are always there, and null means
    not known, or none.

    Args:
        assessment: The answer of a rule book.
        language: "pl" or "en", for the sentences.

    >>> from datetime import date
    >>> from ekonomia.entities import LegalForm
    >>> from ekonomia.status.pes import PES, PesFacts
    >>> facts = PesFacts(legal_form=LegalForm.ASSOCIATION, created_units=frozenset())
    >>> trace = report(PES.check(facts, on=date(2024, 1, 1)))
    >>> trace["trace"], trace["on"], trace["verdict"]
    (1, '2024-01-01', 'met')
    """
    return trace_of(assessment, language, _default().unstructure)
