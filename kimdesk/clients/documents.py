"""Documents of a case: take in, list, read, remove, put back.

Order on the disk: a large content is sealed in its file first, then its row is written; on
removal the row goes first, then the file, at once. Undo does not keep the old file: the
content waits in memory and is sealed again under a new key, so that what was deleted is
unreadable from that moment on, also after a crash.
"""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import func, insert, select

from kimdesk.base.errors import EnvironmentProblem, KimdeskError, UserError
from kimdesk.base.text import translate
from kimdesk.clients.access import require_case
from kimdesk.clients.document_types import ENDINGS, media_type, title_from
from kimdesk.clients.follow import follow
from kimdesk.clients.health import (
    kinds_of_lists_shipped,
    locked_documents,
    locked_title,
    require_open,
)
from kimdesk.clients.model import Case, Document, DocumentContent
from kimdesk.clients.records import Records, Removal, Values
from kimdesk.clients.standing_still import refuse_in_case
from kimdesk.vault import blobs
from kimdesk.vault.blobs import Stored
from kimdesk.vault.files import replace_file
from kimdesk.vault.work import Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One document as the list shows it; its fields are those of the record."""

    id: int
    version: int
    title: str
    kind: str
    dated_on: date | None
    received_on: date | None
    source: str
    note: str
    media_type: str
    size: int
    # What the office made and gave away: whether, to whom, from which template in which version.
    sent: bool
    recipient: str
    made_from: str
    made_version: int
    # Health data without a consent: title and note are kept back, the content cannot be read.
    locked: bool = False


@dataclass(frozen=True, slots=True)
class RemovedDocument:
    """A removed document; `content` is None where it could not be read any more."""

    removal: Removal
    content: bytes | None = field(repr=False)


def documents_of(store: Store, case_id: int) -> tuple[DocumentRow, ...]:
    """All documents of a case, newest first; no content is loaded.

    At most four statements. What is locked (R18) says neither its title nor its note.
    """
    query = (
        select(
            Document.id,
            Document.version,
            Document.title,
            Document.kind,
            Document.dated_on,
            Document.received_on,
            Document.source,
            Document.note,
            Document.media_type,
            Document.size,
            Document.sent,
            Document.recipient,
            Document.made_from,
            Document.made_version,
        )
        .where(Document.case_id == case_id)
        .order_by(func.coalesce(Document.dated_on, Document.received_on).desc(), Document.id.desc())
    )
    with store.unit() as unit:
        require_case(unit, case_id)
        rows: Sequence[Any] = unit.session.execute(query).all()
        ids = [row.id for row in rows if row.kind in kinds_of_lists_shipped()]
        locked = locked_documents(unit.session, store.clock.today(), ids)
    return tuple(_shown(DocumentRow(*row), locked) for row in rows)


def _shown(row: DocumentRow, locked: Collection[int]) -> DocumentRow:
    if row.id not in locked:
        return row
    return replace(row, title=locked_title(), note="", locked=True)


def add_document(
    store: Store, records: Records, case_id: int, content: bytes, name: str, values: Values
) -> DocumentRow:
    """Take `content` in; `name` of the file gives the title, `values` win over it.

    Raises UserError for what is not taken (empty, over 25 MB, programs, macros, the same
    document again), NotAllowed for a foreign case, EnvironmentProblem when the disk is full.
    """
    if len(content) > blobs.MOST_BYTES:
        blobs.put(store.folder, content)  # says so in its own words
    facts = {
        "title": title_from(name),
        "received_on": store.clock.today(),
        **values,
        "case_id": case_id,
        "media_type": media_type(content, name),
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    with store.unit() as unit:
        require_case(unit, case_id)
        _refuse_second(unit, case_id, str(facts["sha256"]))
        document = records.add_in(unit, Document, facts)
        _keep(unit, document.id, content)
    return row_of(document)


def read_document(store: Store, document_id: int) -> bytes:
    """The content of a document; the log notes that it was opened.

    Raises NotAllowed (also for health data without a consent, R18), UserError when it is gone,
    EnvironmentProblem when it is damaged.
    """
    return _read(store, document_id, "")


def save_copy(store: Store, document_id: int, path: Path) -> None:
    """Write the content, unencrypted, to the place somebody chose; the log notes that.

    Raises what `read_document` raises, EnvironmentProblem when it cannot be written.
    """
    replace_file(path, _read(store, document_id, "copy"))


def remove_document(store: Store, records: Records, document_id: int) -> RemovedDocument:
    """Remove a document with its content; `put_back_document` restores both."""
    with store.unit() as unit:
        document = _found(unit, document_id)
        where = unit.session.get_one(DocumentContent, document_id).blob
        content: bytes | None = None
        with suppress(EnvironmentProblem):
            content = _content(unit, document)
    removal = records.remove(Document, document_id)
    if where:
        blobs.remove(store.folder, where)
    return RemovedDocument(removal, content)


def put_back_document(store: Store, removed: RemovedDocument) -> None:
    """Restore a removed document under its old identity. Raises EnvironmentProblem."""
    if removed.content is None:
        raise _damaged()
    row = dict(removed.removal.row)
    document_id = int(str(row["id"]))
    with store.unit() as unit:
        require_case(unit, int(str(row["case_id"])))
        refuse_in_case(unit, int(str(row["case_id"])), Document.__tablename__)
        unit.session.execute(insert(Document), [row])
        document = _found(unit, document_id)
        unit.log("ANLEGEN", Document.__tablename__, document_id)
        unit.changed(Document.__tablename__, document_id)
        unit.changed(Case.__tablename__, document.case_id)
        follow(unit.session, document)
        _keep(unit, document_id, removed.content)


def row_of(document: Document) -> DocumentRow:
    """A record as the list shows it."""
    known = (name for name in DocumentRow.__slots__ if name != "locked")
    return DocumentRow(*(getattr(document, name) for name in known))


def file_name(case_number: str, row: DocumentRow, labels: Mapping[str, str]) -> str:
    """A name to save a copy under: case number and kind, never a person's name."""
    kind = labels.get(row.kind, "").partition("(")[0].strip() or translate("Documents", "Dokument")
    safe = "".join(char if char.isalnum() or char in "-_" else " " for char in kind)
    return f"{case_number} {' '.join(safe.split())}{ENDINGS.get(row.media_type, '')}"


def _keep(unit: UnitOfWork, document_id: int, content: bytes) -> None:
    """Seal the content, then commit its row; a file without a row is taken away again."""
    stored = blobs.put(unit.store.folder, content)
    try:
        unit.session.add(
            DocumentContent(
                document_id=document_id, data=stored.data, blob=stored.blob, key=stored.key
            )
        )
        unit.commit()
    except BaseException:
        if stored.blob:
            blobs.remove(unit.store.folder, stored.blob)
        raise


def _read(store: Store, document_id: int, detail: str) -> bytes:
    with store.unit() as unit:
        document = _found(unit, document_id)
        require_open(unit, document_id)
        content = _content(unit, document)
        unit.log("OEFFNEN", Document.__tablename__, document_id, detail)
        unit.commit()
    return content


def _found(unit: UnitOfWork, document_id: int) -> Document:
    document = unit.session.get(Document, document_id)
    if document is None:
        raise UserError(translate("Documents", "Dieses Dokument gibt es nicht mehr."))
    require_case(unit, document.case_id)
    return document


def _content(unit: UnitOfWork, document: Document) -> bytes:
    kept = unit.session.get(DocumentContent, document.id)
    if kept is None:
        raise _damaged()
    content = blobs.get(unit.store.folder, Stored(kept.data, kept.blob, kept.key))
    if hashlib.sha256(content).hexdigest() != document.sha256:
        raise _damaged()
    return content


def _refuse_second(unit: UnitOfWork, case_id: int, digest: str) -> None:
    same = select(Document.id).where(Document.case_id == case_id, Document.sha256 == digest)
    if unit.session.execute(same.limit(1)).first() is not None:
        raise UserError(
            translate("Documents", "Genau dieses Dokument liegt in dieser Akte bereits.")
        )


def _damaged() -> KimdeskError:
    return EnvironmentProblem(
        translate(
            "Documents",
            "Dieses Dokument ist beschädigt. Bitte holen Sie es aus einer Sicherung zurück.",
        )
    )
