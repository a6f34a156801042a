"""Taking a merge back: every step in reverse, as far as nothing was changed since.

What was changed later stays as it is now, and the result says so: nothing is overwritten
or left behind silently. Only the latest merge of a person can be taken back.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select, update

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.clients import indexing
from kimdesk.clients.access import require_case, require_person
from kimdesk.clients.merging.comparison import CASE, PERSON
from kimdesk.clients.merging.journal import Step
from kimdesk.clients.merging.notes import notes_of
from kimdesk.clients.merging.persons import index_case_text
from kimdesk.clients.merging.replay import Replay
from kimdesk.clients.model import MergeRecord
from kimdesk.vault.work import Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class MergeRow:
    """A merge that can still be taken back; `latest` ones first, the others after them."""

    id: int
    merged_at: datetime
    latest: bool


@dataclass(frozen=True, slots=True)
class Undone:
    """Who is there again, and in words what could not be restored."""

    person_id: int
    notes: tuple[str, ...]


def merges_of(store: Store, person_id: int) -> tuple[MergeRow, ...]:
    """The merges into this person that were not taken back, the latest first; UTC, naive."""
    query = (
        select(MergeRecord.id, MergeRecord.merged_at)
        .where(MergeRecord.kept_id == person_id, MergeRecord.undone_at.is_(None))
        .order_by(MergeRecord.id.desc())
    )
    with store.unit() as unit:
        require_person(unit, person_id)
        found = unit.session.execute(query).all()
    return tuple(MergeRow(row[0], row[1], place == 0) for place, row in enumerate(found))


def undo_merge(store: Store, record_id: int) -> Undone:
    """Make two persons of one again.

    Raises UserError when the merge was taken back already, a later one stands before it
    or the person is gone; NotAllowed without access.
    """
    with store.unit() as unit:
        record, content = _record(unit, record_id)
        moment = unit.store.clock.now().astimezone(UTC).replace(tzinfo=None)
        replay = Replay(unit.session, moment)
        steps = [Step.from_json(step) for step in content["steps"]]
        replay.take_back(steps)
        removed_id = replay.now(PERSON.name, content["removed_id"])
        replay.end_overlaps(record.kept_id, removed_id)
        added = replay.added_since(steps, record.kept_id, record.merged_at)
        # The old rows are there again; a copy of them is no longer needed.
        unit.session.execute(
            update(MergeRecord)
            .where(MergeRecord.id == record_id)
            .values(undone_at=moment, content="{}")
            .execution_options(synchronize_session=False)
        )
        _index(unit, record.kept_id, removed_id)
        _tell(unit, record.kept_id, removed_id, replay)
        unit.commit()
    return Undone(removed_id, notes_of(replay, added))


def _record(unit: UnitOfWork, record_id: int) -> tuple[Any, dict[str, Any]]:
    columns = (MergeRecord.kept_id, MergeRecord.merged_at, MergeRecord.content)
    record = unit.session.execute(
        select(*columns).where(MergeRecord.id == record_id, MergeRecord.undone_at.is_(None))
    ).first()
    if record is None:
        raise UserError(translate("Merge", "Diese Zusammenführung ist schon zurückgenommen."))
    content = json.loads(record.content)
    uid = unit.session.scalar(select(PERSON.c.uid).where(PERSON.c.id == record.kept_id))
    later = select(MergeRecord.id).where(
        MergeRecord.kept_id == record.kept_id,
        MergeRecord.id > record_id,
        MergeRecord.undone_at.is_(None),
    )
    if uid != content["kept_uid"] or unit.session.execute(later.limit(1)).first() is not None:
        raise UserError(
            translate("Merge", "Bitte zuerst die spätere Zusammenführung zurücknehmen.")
        )
    require_person(unit, record.kept_id)
    for case_id in unit.session.scalars(
        select(CASE.c.id).where(CASE.c.person_id == record.kept_id)
    ):
        require_case(unit, case_id)
    return record, content


def _index(unit: UnitOfWork, kept_id: int, removed_id: int) -> None:
    session = unit.session
    indexing.index_persons(session, (kept_id, removed_id))
    cases = session.scalars(
        select(CASE.c.id).where(CASE.c.person_id.in_((kept_id, removed_id)))
    ).all()
    for case_id in cases:
        index_case_text(session, case_id)
    indexing.follow_cases(session, cases)


def _tell(unit: UnitOfWork, kept_id: int, removed_id: int, replay: Replay) -> None:
    unit.log("AENDERN", PERSON.name, kept_id, "merge undone")
    unit.changed(PERSON.name, kept_id, removed_id)
    for kind, record_id in replay.restored:
        if kind in {PERSON.name, CASE.name}:
            unit.log("ANLEGEN", kind, record_id, "merge undone")
    cases = unit.session.scalars(
        select(CASE.c.id).where(CASE.c.person_id.in_((kept_id, removed_id)))
    )
    unit.changed(CASE.name, *cases)
