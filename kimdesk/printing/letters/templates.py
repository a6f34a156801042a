"""The templates of the office's store: add, replace, retire, read.

Everybody who sees cases writes letters from them; team lead and administration keep them. A
newer version takes the place of the older one, which stays for the letters written from it.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date
from pathlib import Path
from typing import Any

from sqlalchemy import select, update

from kimdesk.base.errors import EnvironmentProblem, NotAllowed, UserError
from kimdesk.base.text import clean, translate
from kimdesk.clients.document_types import title_from
from kimdesk.clients.model import LetterTemplate
from kimdesk.clients.model.letters import MAY_KEEP
from kimdesk.printing.letters import filling
from kimdesk.printing.letters.package import MOST_BYTES
from kimdesk.printing.letters.placeholders import example
from kimdesk.vault import blobs
from kimdesk.vault.blobs import Stored
from kimdesk.vault.files import problem, replace_file
from kimdesk.vault.work import Store, UnitOfWork

KIND = LetterTemplate.__tablename__
MOST_OF_NAME = 80


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """The newest version of one template, as lists show it; `active` ones are offered."""

    id: int
    name: str
    number: int
    active: bool
    added_on: date | None
    added_by: str
    size: int


_COLUMNS: tuple[Any, ...] = tuple(getattr(LetterTemplate, name) for name in TemplateRow.__slots__)


def template_rows(store: Store) -> tuple[TemplateRow, ...]:
    """The newest version of each template, those in use first; one statement."""
    query = select(*_COLUMNS).order_by(LetterTemplate.name, LetterTemplate.number)
    with store.unit() as unit:
        _require_reader(unit)
        rows: Sequence[Any] = unit.session.execute(query).all()
    last = {row.name: TemplateRow(*row) for row in rows}
    return tuple(sorted(last.values(), key=lambda row: (not row.active, row.name.casefold())))


def add_template(store: Store, content: bytes, name: str) -> TemplateRow:
    """Take a template in under `name`; one of that name is replaced by a new version.

    Raises UserError for hostile, torn or unknown content, NotAllowed, EnvironmentProblem.
    """
    name = clean(name)[:MOST_OF_NAME].strip()
    if not name:
        raise UserError(translate("Letters", "Bitte geben Sie der Vorlage einen Namen."), "name")
    require_keeper(store)
    _refuse_unknown(filling.check(content))
    digest = hashlib.sha256(content).hexdigest()
    with store.unit() as unit:
        before = unit.session.execute(
            select(LetterTemplate.number, LetterTemplate.sha256, LetterTemplate.active)
            .where(LetterTemplate.name == name)
            .order_by(LetterTemplate.number.desc())
            .limit(1)
        ).first()
        if before is not None and before.sha256 == digest and before.active:
            raise UserError(translate("Letters", "Genau diese Vorlage gibt es schon."))
        unit.session.execute(
            update(LetterTemplate).where(LetterTemplate.name == name).values(active=False)
        )
        return _kept(unit, content, name, (before.number if before else 0) + 1, digest)


def read_path(path: Path) -> bytes:
    """A template from a file. Raises UserError, EnvironmentProblem."""
    try:
        if path.is_file():
            with path.open("rb") as file:
                # A byte more than is taken, so that the size is judged where all is.
                return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise problem(error) from error
    raise UserError(translate("Letters", "Bitte wählen Sie eine Word-Datei (.docx)."))


def add_file(store: Store, path: Path, name: str = "") -> TemplateRow:
    """The same from a file; without `name` it is called like the file."""
    return add_template(store, read_path(path), name or title_from(path.name))


def set_active(store: Store, template_id: int, *, active: bool) -> None:
    """Offer a template (again), or no more. Raises NotAllowed, UserError when gone."""
    require_keeper(store)
    with store.unit() as unit:
        template = _found(unit, template_id)
        if template.active != active:
            template.active = active
            template.version += 1
            unit.log("AENDERN", KIND, template_id, "active")
            unit.changed(KIND, template_id)
            unit.commit()


def read_template(store: Store, template_id: int) -> bytes:
    """The bytes as they were taken in. Raises UserError when gone, EnvironmentProblem."""
    with store.unit() as unit:
        _require_reader(unit)
        return content_in(unit, template_id)[1]


def content_in(unit: UnitOfWork, template_id: int) -> tuple[LetterTemplate, bytes]:
    """A template with its bytes, inside a unit of work."""
    template = _found(unit, template_id)
    stored = Stored(template.data, template.blob, template.key)
    content = blobs.get(unit.store.folder, stored)
    if hashlib.sha256(content).hexdigest() != template.sha256:
        raise EnvironmentProblem(
            translate(
                "Letters",
                "Diese Vorlage ist beschädigt. Bitte nehmen Sie sie aus einer Datei neu auf.",
            )
        )
    return template, content


def save_template(store: Store, template_id: int, path: Path) -> None:
    """Write a template out, to change it in Word."""
    replace_file(path, read_template(store, template_id))


def try_out(store: Store, template_id: int, path: Path) -> None:
    """Write a letter to an example client, who does not exist."""
    replace_file(path, filling.fill(read_template(store, template_id), example()).content)


def require_keeper(store: Store) -> None:
    """Raise NotAllowed for everybody but team lead and administration."""
    if not store.identity.roles & MAY_KEEP:
        raise NotAllowed(
            translate("Letters", "Briefvorlagen pflegen Teamleitung oder Administration.")
        )


def _kept(unit: UnitOfWork, content: bytes, name: str, number: int, digest: str) -> TemplateRow:
    stored = blobs.put(unit.store.folder, content)
    now = unit.store.clock.now().astimezone(UTC).replace(tzinfo=None)
    try:
        template = LetterTemplate(
            name=name,
            number=number,
            added_on=unit.store.clock.today(),
            added_by=unit.store.identity.name,
            size=len(content),
            sha256=digest,
            data=stored.data,
            blob=stored.blob,
            key=stored.key,
            created_at=now,
            changed_at=now,
        )
        unit.session.add(template)
        unit.session.flush()
        unit.log("ANLEGEN", KIND, template.id, f"name, number {number}")
        unit.changed(KIND, template.id)
        unit.commit()
    except BaseException:
        if stored.blob:
            blobs.remove(unit.store.folder, stored.blob)
        raise
    return TemplateRow(*(getattr(template, each) for each in TemplateRow.__slots__))


def _refuse_unknown(checked: filling.Checked) -> None:
    if not checked.unknown:
        return
    meant = translate("Letters", "{name} (gemeint: {meant}?)")
    named = [
        meant.format(name=each.name, meant=each.meant) if each.meant else each.name
        for each in checked.unknown[:5]
    ]
    text = translate("Letters", "Diese Platzhalter kennt KIMdesk nicht: {names}.")
    raise UserError(text.format(names=", ".join(named)))


def _found(unit: UnitOfWork, template_id: int) -> LetterTemplate:
    template = unit.session.get(LetterTemplate, template_id)
    if template is None:
        raise UserError(translate("Letters", "Diese Vorlage gibt es nicht mehr."))
    return template


def _require_reader(unit: UnitOfWork) -> None:
    identity = unit.store.identity
    if not (identity.sees_cases or identity.roles & MAY_KEEP):
        raise NotAllowed(translate("Letters", "Ihre Rolle schreibt keine Briefe."))
