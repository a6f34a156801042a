"""Writes a prepared list into the store: all accepted rows in one transaction, or nothing."""

from collections.abc import Sequence
from datetime import UTC
from itertools import islice
from typing import Any

from sqlalchemy import func, insert, select

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.clients.cases import next_numbers
from kimdesk.clients.importing.identity import known_rows
from kimdesk.clients.importing.prepare import Progress
from kimdesk.clients.importing.preview import ImportResult, Preview
from kimdesk.clients.importing.records import Drafts, draft
from kimdesk.clients.importing.targets import TARGETS
from kimdesk.clients.indexing import index_persons, index_records
from kimdesk.clients.model import (
    Case,
    Consent,
    ContactWay,
    ImportedRow,
    ImportRun,
    OfficeSettings,
    Person,
    PersonName,
)
from kimdesk.vault.orm import Base
from kimdesk.vault.work import Store, UnitOfWork

_CHUNK = 500
_TABLES: tuple[type[Base], ...] = tuple(
    dict.fromkeys(
        (
            *(Person, Case, PersonName, ContactWay, Consent),
            *(target.mapped for target in TARGETS.values() if target.mapped),
        )
    )
)


def run(store: Store, preview: Preview, progress: Progress | None = None) -> ImportResult:
    """Bring in the accepted rows of `preview`.

    Cases go to whoever imports, unless a row or the mapping names somebody else. Raises
    NotAllowed for roles that see no cases, UserError when the store has changed since the
    preview, Cancelled when `progress` raises it. Then nothing was brought in.
    """
    if not store.identity.sees_cases:
        raise NotAllowed(translate("Import", "Ihre Rolle darf keine Akten anlegen."))
    if preview.rows:
        with store.unit() as unit:
            _refuse_known(unit, preview)
            _write(unit, preview, progress)
            unit.commit()
    return preview.result


def _refuse_known(unit: UnitOfWork, preview: Preview) -> None:
    known = known_rows(unit)
    if any(row.identity in known.by_identity for row in preview.rows):
        raise UserError(
            translate(
                "Import",
                "Inzwischen wurde dieselbe Liste eingelesen. Bitte die Vorschau neu berechnen.",
            )
        )


def _write(unit: UnitOfWork, preview: Preview, progress: Progress | None) -> None:
    session, total = unit.session, len(preview.rows)
    moment = unit.store.clock.now().astimezone(UTC).replace(tzinfo=None)
    office = session.scalars(select(OfficeSettings)).one()
    numbers = iter(next_numbers(session, office.code, unit.store.clock.today(), total))
    imported = ImportRun(staff_id=unit.store.identity.staff_id, ran_at=moment, accepted=total)
    session.add(imported)
    session.flush()
    next_ids = {m: (session.scalar(select(func.max(_id(m)))) or 0) + 1 for m in _TABLES}
    usual = {"provider": office.provider, "counsellor_id": unit.store.identity.staff_id}
    rows = iter(preview.rows)
    done = 0
    while chunk := list(islice(rows, _CHUNK)):
        drafts = Drafts(moment, next_ids)
        persons, known = [], []
        for row in chunk:
            person_id, case_id = draft(drafts, row, {**usual, "number": next(numbers)})
            persons.append(person_id)
            known.append(
                {
                    "identity": row.identity,
                    "content": row.content,
                    "run_id": imported.id,
                    "case_id": case_id,
                }
            )
        _insert(unit, drafts, known, persons)
        done += len(chunk)
        if progress:
            progress(done, total)
    _log(unit, preview, imported.id)


def _insert(
    unit: UnitOfWork, drafts: Drafts, known: Sequence[dict[str, Any]], persons: Sequence[int]
) -> None:
    session = unit.session
    for mapped in _TABLES:
        if drafts.rows[mapped]:
            session.execute(insert(mapped.__table__), drafts.rows[mapped])  # type: ignore[arg-type]
    session.execute(insert(ImportedRow), known)
    index_persons(session, persons)
    cases = drafts.rows[Case]
    index_records(
        session, (("case", c["id"], c["id"], f"{c['request']}\n{c['remark']}") for c in cases)
    )
    unit.changed("person", *persons)
    unit.changed("case", *(case["id"] for case in cases))


def _id(mapped: type[Base]) -> Any:  # noqa: ANN401 - a column
    return mapped.__table__.c.id


def _log(unit: UnitOfWork, preview: Preview, run_id: int) -> None:
    result = preview.result
    detail = (
        f"read {result.read}, accepted {result.accepted}, unchanged {result.unchanged}, "
        f"rejected {len(result.rejected)}"
    )
    unit.log("IMPORT", "import_run", run_id, detail)
