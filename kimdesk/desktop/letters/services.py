"""Calls of the letters for the store thread; what reads Word files is loaded with the first."""

from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.clients.documents import DocumentRow
from kimdesk.clients.model import PartnerPerson
from kimdesk.clients.partners import partner_file
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store

if TYPE_CHECKING:
    from kimdesk.printing.letters.templates import TemplateRow
    from kimdesk.printing.letters.values import Recipient
    from kimdesk.printing.letters.writing import Letter


def read_templates(store: Store) -> "tuple[TemplateRow, ...]":
    """The newest version of each template. Raises NotAllowed."""
    from kimdesk.printing.letters.templates import template_rows

    return template_rows(store)


def add_file(store: Store, path: Path, name: str = "") -> "TemplateRow":
    """Take a template in. Raises UserError, NotAllowed, EnvironmentProblem."""
    from kimdesk.printing.letters import templates

    return templates.add_file(store, path, name)


def take_examples(store: Store) -> "tuple[TemplateRow, ...]":
    """Take the shipped examples over. Raises NotAllowed."""
    from kimdesk.printing.letters.shipped import take_over

    return take_over(store)


def set_active(store: Store, template_id: int, active: bool) -> None:
    """Offer a template or no more. Raises NotAllowed, UserError."""
    from kimdesk.printing.letters import templates

    templates.set_active(store, template_id, active=active)


def save_template(store: Store, template_id: int, path: Path) -> None:
    """Write a template out. Raises UserError, EnvironmentProblem."""
    from kimdesk.printing.letters import templates

    templates.save_template(store, template_id, path)


def try_out(store: Store, template_id: int, path: Path) -> None:
    """Write a letter to an example client. Raises UserError, EnvironmentProblem."""
    from kimdesk.printing.letters import templates

    templates.try_out(store, template_id, path)


def people_of(store: Store, partner_id: int) -> tuple[PartnerPerson, ...]:
    """Whom a letter to a body may name. Raises UserError when the body is gone."""
    return tuple(partner_file(store, partner_id).people)


def prepare(
    store: Store, catalogue: Catalogue, case_id: int, template_id: int, recipient: "Recipient"
) -> "Letter":
    """Fill a template in, keep nothing. Raises NotAllowed, UserError."""
    from kimdesk.printing.letters.writing import prepare as prepare_letter

    return prepare_letter(store, catalogue, case_id, template_id, recipient)


def keep(store: Store, records: Records, letter: "Letter", path: Path, reason: str) -> DocumentRow:
    """Freeze a letter and write it. Raises UserError, NotAllowed, EnvironmentProblem."""
    from kimdesk.printing.letters.writing import keep as keep_letter

    return keep_letter(store, records, letter, path, reason)
