"""Keeps the stored deadlines in step with the files: new ones come, changed ones move.

A deadline whose field was emptied is not removed: it stays open and says so, until somebody
drops it with a reason. What was done or dropped stays so unless its day changes.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import ColumnElement, select

from kimdesk.base.text import translate
from kimdesk.calendar.deadlines.reading import days_of
from kimdesk.calendar.deadlines.sources import Key, Source, key_of, sources_of
from kimdesk.calendar.model import Deadline, DeadlineStep
from kimdesk.clients.access import openable
from kimdesk.clients.model import Case
from kimdesk.vault.work import Store, UnitOfWork

OPEN, DONE, DROPPED = "OFFEN", "ERLEDIGT", "ENTFALLEN"
BATCH = 200


def keep_case(store: Store, case_id: int) -> None:
    """Bring the deadlines of one case up to date; nothing is written when they are.

    Of a case that may not be opened nothing is read nor written: whoever leads it keeps it.
    """
    keep_cases(store, (case_id,))


def keep_cases(store: Store, case_ids: Sequence[int]) -> None:
    """The same for some cases."""
    _keep(store, Case.id.in_(case_ids))


def cases_to_keep(store: Store) -> tuple[int, ...]:
    """The cases whose deadlines the person at work may bring up to date."""
    with store.unit() as unit:
        return tuple(unit.session.scalars(select(Case.id).where(openable(store))))


def keep_persons(store: Store, person_ids: Sequence[int]) -> None:
    """The same for all cases of these persons."""
    _keep(store, Case.person_id.in_(person_ids))


def _keep(store: Store, condition: ColumnElement[bool]) -> None:
    with store.unit() as unit:
        cases = unit.session.scalars(select(Case.id).where(condition, openable(store))).all()
        if cases and keep_in(unit, cases):
            unit.commit()


def keep_in(unit: UnitOfWork, case_ids: Sequence[int]) -> int:
    """The same inside the caller's unit, access is checked; how many deadlines were written."""
    stored = _stored(unit, case_ids)
    written = 0
    for days in days_of(unit, case_ids):
        wanted = {source.key: source for source in sources_of(days)}
        known = stored.get(days.case.id, {})
        for key, source in wanted.items():
            written += _follow(unit, days.case.id, known.get(key), source)
        gone = [deadline for key, deadline in known.items() if key not in wanted]
        written += _gone(unit, gone)
    return written


def note_step(unit: UnitOfWork, deadline: Deadline, before: date | None, reason: str = "") -> None:
    """Write down what just happened to a deadline."""
    unit.session.add(
        DeadlineStep(
            case_id=deadline.case_id,
            deadline_id=deadline.id,
            taken_on=unit.store.clock.today(),
            state=deadline.state,
            due_before=before,
            due_after=deadline.due_on,
            reason=reason,
            staff_id=unit.store.identity.staff_id,
        )
    )
    unit.changed("deadline", deadline.id)
    unit.changed("case", deadline.case_id)


def _stored(unit: UnitOfWork, case_ids: Sequence[int]) -> dict[int, dict[Key, Deadline]]:
    found: dict[int, dict[Key, Deadline]] = {}
    query = select(Deadline).where(Deadline.case_id.in_(case_ids), Deadline.source_kind != "")
    for deadline in unit.session.scalars(query.order_by(Deadline.id)):
        key = key_of(deadline.source_kind, deadline.source_id, deadline.source_field)
        found.setdefault(deadline.case_id, {})[key] = deadline
    return found


def _follow(unit: UnitOfWork, case_id: int, deadline: Deadline | None, source: Source) -> int:
    if deadline is None:
        if source.due_on < unit.store.clock.today() and source.kind == "F_KURS_START":
            return 0
        deadline = Deadline(
            case_id=case_id,
            kind=source.kind,
            due_on=source.due_on,
            state=OPEN,
            filed_on=source.filed_on,
            served_on=source.served_on,
            source_kind=source.source_kind,
            source_id=source.source_id,
            source_field=source.source_field,
        )
        unit.session.add(deadline)
        unit.session.flush()
        unit.log("ANLEGEN", "deadline", deadline.id)
        note_step(unit, deadline, None)
        return 1
    now = (deadline.kind, deadline.due_on, deadline.filed_on, deadline.served_on)
    if now == (source.kind, source.due_on, source.filed_on, source.served_on):
        if deadline.source_gone:
            deadline.source_gone = False
            return 1
        return 0
    before = deadline.due_on
    deadline.kind, deadline.due_on = source.kind, source.due_on
    deadline.filed_on, deadline.served_on = source.filed_on, source.served_on
    deadline.source_id, deadline.source_field = source.source_id, source.source_field
    deadline.source_gone = False
    if before != source.due_on:
        # Another day is another deadline: what was done was done for the old one.
        deadline.state, deadline.closed_on, deadline.reason = OPEN, None, ""
    deadline.version += 1
    unit.session.flush()
    unit.log("AENDERN", "deadline", deadline.id, "due_on")
    note_step(unit, deadline, before, translate("Deadlines", "Angabe in der Akte geändert"))
    return 1


def _gone(unit: UnitOfWork, deadlines: Iterable[Deadline]) -> int:
    """Their field is empty or holds no more: they stay, until somebody decides."""
    written = 0
    for deadline in deadlines:
        if deadline.state == OPEN and not deadline.source_gone:
            deadline.source_gone = True
            deadline.version += 1
            text = translate("Deadlines", "Die Angabe in der Akte gilt nicht mehr.")
            note_step(unit, deadline, deadline.due_on, text)
            written += 1
    if written:
        unit.session.flush()
    return written
