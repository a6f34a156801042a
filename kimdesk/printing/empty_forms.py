"""The forms that can be printed empty, by name: for palette, menus and the tour."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kimdesk.base.text import translate
from kimdesk.printing.consent_form import consent_form
from kimdesk.printing.intake_sheet import intake_sheet
from kimdesk.printing.letterhead import Office
from kimdesk.reference import Catalogue

__all__ = ["EmptyForm", "Office", "empty_forms"]


@dataclass(frozen=True, slots=True)
class EmptyForm:
    """One form: `name` for files, `title` for people, `make` gives the PDF."""

    name: str
    title: str
    make: Callable[[Office, Catalogue, date], bytes]


def empty_forms() -> tuple[EmptyForm, ...]:
    """All forms, titles in the language in force."""
    return (
        EmptyForm("einwilligung", translate("Forms", "Einwilligung"), _consent),
        EmptyForm("erstgespraech", translate("Forms", "Erstgespräch und Assessment"), intake_sheet),
    )


def _consent(office: Office, _catalogue: Catalogue, _today: date) -> bytes:
    return consent_form(office)
