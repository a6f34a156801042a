"""The trial run: what reading a calendar file would do to each of its appointments, and why."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from sqlalchemy import or_, select

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.calendar.ics.doubles import with_doubles
from kimdesk.calendar.ics.incoming import Gathered, Incoming
from kimdesk.calendar.ics.plan import Effect, ImportPlan, PlannedRow
from kimdesk.calendar.ics.reading import Progress, read_file
from kimdesk.calendar.ics.versions import own_uid, sequence_of
from kimdesk.calendar.ics.wanted import Wanted, same, wanted_of
from kimdesk.calendar.model import Appointment, AppointmentCase
from kimdesk.calendar.occurrences import OPEN_STATES, span
from kimdesk.clients.access import openable
from kimdesk.clients.model import Case
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store, UnitOfWork

CHUNK = 5000
T = TypeVar("T")


@dataclass(slots=True)
class Known:
    """What is here of the UIDs of a file: masters by UID, changed occurrences by master."""

    rows: dict[str, Appointment]
    changed: dict[int, list[Appointment]]
    foreign: set[int]


def plan_import(
    store: Store, catalogue: Catalogue, content: bytes, progress: Progress = None
) -> ImportPlan:
    """Try out reading a file; writes nothing. Raises UserError when it is no calendar file."""
    file = read_file(content, progress)
    if not file.gathered:
        raise UserError(translate("CalendarFile", "In dieser Kalenderdatei steht kein Termin."))
    is_cancel = file.method == "CANCEL"
    with store.unit() as unit:
        here = known(unit, [each.uid for each in file.gathered])
        rows = []
        for key, each in enumerate(file.gathered):
            if progress is not None and key % 50 == 0:
                progress(key, len(file.gathered))
            rows.append(_planned(key, each, here, catalogue, is_cancel=is_cancel))
        rows = with_doubles(unit, rows)
    return ImportPlan(file.method, tuple(rows), file.remarks)


def known(unit: UnitOfWork, uids: Iterable[str]) -> Known:
    """What is here of these UIDs; a few statements for each 5,000."""
    found = Known({}, defaultdict(list), set())
    for some in _chunks([uid for uid in dict.fromkeys(uids) if uid]):
        own = [own_uid(uid) for uid in some if own_uid(uid)]
        query = select(Appointment).where(
            or_(Appointment.ics_uid.in_(some), Appointment.uid.in_(own)),
            Appointment.series_id.is_(None),
        )
        for row in unit.session.scalars(query.order_by(Appointment.id.desc())):
            found.rows[row.ics_uid or f"{row.uid}@kimdesk"] = row
    ids = [row.id for row in found.rows.values()]
    for chunk in _chunks(ids):
        changed = select(Appointment).where(Appointment.series_id.in_(chunk))
        for row in unit.session.scalars(changed.order_by(Appointment.id)):
            found.changed[row.series_id or 0].append(row)
        # Compared here: a case without a counsellor makes the condition neither true nor false.
        linked = (
            select(AppointmentCase.appointment_id, openable(unit.store).label("may"))
            .join(Case, Case.id == AppointmentCase.case_id)
            .where(AppointmentCase.appointment_id.in_(chunk))
        )
        found.foreign.update(row[0] for row in unit.session.execute(linked) if not row.may)
    return found


def unknown_codes(values: dict[str, object], catalogue: Catalogue) -> None:
    """Drop codes of a file that our lists do not have."""
    for name, code_list in (("kind", "CL49"), ("state", "CL38")):
        if name in values and catalogue[code_list].get(str(values[name])) is None:
            del values[name]


def _chunks(values: list[T]) -> Iterator[list[T]]:
    for start in range(0, len(values), CHUNK):
        yield values[start : start + CHUNK]


def _planned(
    key: int, gathered: Gathered, here: Known, catalogue: Catalogue, *, is_cancel: bool
) -> PlannedRow:
    row = here.rows.get(gathered.uid)
    remarks = [text for each in _events(gathered) for text in each.remarks]
    effect: Effect
    reason = next((each.refused for each in _events(gathered) if each.refused), "")
    wanted = None
    if not reason:
        reason = _refusal(gathered, row, here, is_cancel=is_cancel)
    if not reason:
        wanted = wanted_of(gathered, row, is_cancel=is_cancel)
        for values in (wanted.master or {}, *wanted.changed.values()):
            unknown_codes(values, catalogue)
        remarks += wanted.remarks
    if wanted is None:
        effect = "rejected"
    elif row is None:
        effect = "new"
    else:
        effect = "unchanged" if _is_same(wanted, row, here, gathered) else "changed"
    first = gathered.first
    return PlannedRow(
        key=key,
        effect=effect,
        title=_title(gathered, row),
        begins=first.begins.in_office if first.begins else _begins(row),
        all_day=bool(first.begins and not first.begins.at),
        repeats=bool(first.values.get("rule")) or bool(row and row.rule),
        calls_off=first.cancelled,
        occurrences_changed=len(gathered.changed),
        reason=reason,
        remarks=tuple(dict.fromkeys(remarks)),
        gathered=gathered,
        appointment_id=row.id if row else None,
        version=row.version if row else 0,
    )


def _refusal(gathered: Gathered, row: Appointment | None, here: Known, *, is_cancel: bool) -> str:
    if row is None:
        if is_cancel:
            return translate("CalendarFile", "Abgesagt wird ein Termin, den es hier nicht gibt.")
        return ""
    if row.id in here.foreign:
        return translate("CalendarFile", "Der Termin gehört zu einer Akte anderer Personen.")
    newest = sequence_of(row) if own_uid(gathered.uid) else row.ics_sequence
    if gathered.master is not None and gathered.master.sequence < newest:
        return translate("CalendarFile", "Hier steht schon eine neuere Fassung.")
    return ""


def _is_same(wanted: Wanted, row: Appointment, here: Known, gathered: Gathered) -> bool:
    if wanted.master is not None and not same(wanted.master, row):
        return False
    changed = {each.replaces_on: each for each in here.changed[row.id]}
    for day, values in wanted.changed.items():
        if day not in changed or not same(values, changed[day]):
            return False
    return not dropped(wanted, row, list(changed.values()), gathered)


def dropped(
    wanted: Wanted, row: Appointment, changed: list[Appointment], gathered: Gathered
) -> list[Appointment]:
    """Changed occurrences that a newer version of the series no longer has and nobody needs."""
    if gathered.master is None or gathered.master.sequence <= row.ics_sequence:
        return []
    if own_uid(gathered.uid) or "rule" not in (wanted.master or {}):
        return []
    return [
        each
        for each in changed
        if each.replaces_on not in wanted.changed
        and each.state in OPEN_STATES
        and each.contact_id is None
    ]


def _events(gathered: Gathered) -> Iterator[Incoming]:
    if gathered.master is not None:
        yield gathered.master
    yield from gathered.changed


def _title(gathered: Gathered, row: Appointment | None) -> str:
    return str(gathered.first.values.get("title") or (row.title if row else ""))


def _begins(row: Appointment | None) -> datetime | None:
    return span(row, row.begins_on)[0] if row else None
