"""Organisations: who is the subject of rights, under which form and which numbers."""

from typing import Any, Final, NewType, final

from attrs import frozen

from ekonomia.codes import Code
from ekonomia.entities.identifiers import Krs, Nip, Regon, parse_krs, parse_nip, parse_regon
from ekonomia.entities.legal_forms import LegalForm
from ekonomia.errors import EkonomiaError, InvalidValue, gather

__all__ = ["Organisation", "OrganisationKey"]

OrganisationKey = NewType("OrganisationKey", str)
"""A caller's own key of an organisation.  The library never reads meaning into it."""


@final
@frozen(kw_only=True)
class Organisation:
    """A subject of rights: a legal form, a name and, where known, its register numbers.

    The numbers are kept normalised (digits only); `Organisation.parse` takes them as printed.

    Attributes:
        key: The caller's own key.
        name: The full name.
        legal_form: Its legal form; a unit without personality is no organisation.
        nip: Tax number; None: not known.
        regon: Statistical number; None: not known.
        krs: Number in the court register; None: not known, or not entered there.

    Raises:
        InvalidValue: A field is of the wrong type, the name is empty, or a number is wrong.
        InvalidInput: Several of these together.

    >>> Organisation.parse(key="1", name="Fundacja A", legal_form=LegalForm.FOUNDATION,
    ...                    nip="856-734-62-15").nip
    '8567346215'
    """

    key: OrganisationKey
    name: str
    legal_form: LegalForm
    nip: Nip | None = None
    regon: Regon | None = None
    krs: Krs | None = None

    def __attrs_post_init__(self) -> None:
        faults: list[EkonomiaError] = list(text_faults(self, "key", "name"))
        faults += code_faults(self, legal_form=LegalForm)
        for name, parse in _NUMBERS.items():
            value = getattr(self, name)
            if value is None:
                continue
            try:
                normal = parse(value)
            except InvalidValue as fault:
                faults.append(fault.below(f"$.{name}"))
            else:
                if normal != value:
                    message = f"{name}: expected it normalised as {normal!r}, got {value!r}"
                    faults.append(InvalidValue(message, code="not_normal", path=f"$.{name}"))
        gather("Organisation", faults)

    @classmethod
    def parse(  # noqa: PLR0913 - one argument for each field
        cls,
        *,
        key: str,
        name: str,
        legal_form: LegalForm,
        nip: str | None = None,
        regon: str | None = None,
        krs: str | None = None,
    ) -> "Organisation":
        """Return an organisation whose numbers are given as printed, with spaces and hyphens.

        Raises:
            InvalidValue: As the class does.
            InvalidInput: As the class does.
        """
        printed = {"nip": nip, "regon": regon, "krs": krs}
        numbers: dict[str, Any] = {name: _normal(name, text) for name, text in printed.items()}
        return cls(key=OrganisationKey(key), name=name, legal_form=legal_form, **numbers)


def _normal(name: str, text: str | None) -> str | None:
    """Return a number normalised, a wrong one as it is: the class says what is wrong with it."""
    try:
        return None if text is None else _NUMBERS[name](text)
    except InvalidValue:
        return text


_NUMBERS: Final = {"nip": parse_nip, "regon": parse_regon, "krs": parse_krs}


def text_faults(value: object, *names: str) -> list[InvalidValue]:
    """Return a fault for each named field that holds no text, or an empty one."""
    return [
        InvalidValue(
            f"{name}: expected a text that is not empty, got {getattr(value, name)!r}",
            code="wrong_type",
            path=f"$.{name}",
        )
        for name in names
        if type(getattr(value, name)) is not str or not getattr(value, name).strip()
    ]


def code_faults(value: object, **lists: type[Code]) -> list[InvalidValue]:
    """Return a fault for each named field that holds no member of its code list."""
    return [
        InvalidValue(
            f"{name}: expected a {codes.__name__}, got {getattr(value, name)!r}",
            code="wrong_type",
            path=f"$.{name}",
        )
        for name, codes in lists.items()
        if not isinstance(getattr(value, name), codes)
    ]
