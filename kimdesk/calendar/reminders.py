"""Reminders of the person at work: what will be due when, what was shown, what comes again.

Each is shown once: an appointment for each of its times before the beginning, a deadline for
each lead time that has begun (only the nearest) and once when it is overdue. What was due while
nobody looked is due still, for a week. Nothing is due of what is over or closed.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import ColumnElement, and_, func, or_, select

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.calendar.deadlines.radar import DeadlineRow, radar
from kimdesk.calendar.model import Appointment, Reminder
from kimdesk.calendar.model.appointments import NO_REMINDER, reminder_minutes
from kimdesk.calendar.occurrence_reading import ABSENCE, with_staff
from kimdesk.calendar.occurrences import OPEN_STATES, read_occurrences
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.calendar.times import moment, wall_now
from kimdesk.clients.access import substituted_cases
from kimdesk.clients.model import Case
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store, UnitOfWork

# Reviewing what is to be erased waits on the list of deadlines; nobody is interrupted for it.
ERASURE = "F_LOESCH"
APPOINTMENT, DEADLINE = "appointment", "deadline"
USUAL_MINUTES = 15
# What was missed longer ago is of no use any more.
MISSED_FOR = timedelta(days=7)
# How far ahead is read at once, and how early the earliest reminder may be.
HORIZON, EARLIEST = timedelta(days=1), timedelta(days=61)
MORNING = time(8)
OVERDUE = -1


@dataclass(frozen=True, slots=True)
class ReminderRow:
    """One reminder on the office's clock: when to show it and what to say.

    `neutral` names nobody, for a screen that others see. `argument` is what opens it in
    its page: the id of the deadline, or the occurrence.
    """

    kind: str
    record_id: int
    about: str
    due_at: datetime
    text: str
    neutral: str
    argument: object
    case_id: int | None = None

    @property
    def key(self) -> tuple[str, int, str]:
        """What stays the same when it is read again."""
        return self.kind, self.record_id, self.about


@dataclass(frozen=True, slots=True)
class Coming:
    """`rows` are still to be shown, by their time; `alive` are all whose matter is open."""

    rows: tuple[ReminderRow, ...] = ()
    alive: frozenset[tuple[str, int, str]] = frozenset()


def coming(store: Store, catalogue: Catalogue) -> Coming:
    """What is due now or within a day and was not shown yet; writes nothing.

    A fixed number of statements. Empty for roles that see no cases.
    """
    if not store.identity.sees_cases:
        return Coming()
    now = wall_now(store.clock.now())
    deadlines = _own_deadlines(store, radar(store, catalogue), now.date())
    with store.unit() as unit:
        shown = _shown(unit)
        since = _since(unit, now)
        found = [
            *_appointments(unit, catalogue, since, now),
            *_deadlines(catalogue, deadlines, now),
        ]
    rows = []
    for row in found:
        if row.key not in shown:
            rows.append(row)
        elif (again := shown[row.key]) is not None:
            rows.append(_at(row, again))
    near = sorted((row for row in rows if row.due_at <= now + HORIZON), key=_order)
    return Coming(tuple(near), frozenset(row.key for row in found))


def note_shown(store: Store, rows: Iterable[ReminderRow]) -> None:
    """Remember that these were shown; they come once more only after a snooze."""
    _note(store, rows, None)


def snooze(store: Store, rows: Iterable[ReminderRow], until: datetime) -> None:
    """Show these again at `until` (the office's clock), unless the matter is closed by then."""
    _note(store, rows, until)


def later(now: datetime, minutes: int) -> datetime:
    """When a snooze of so many minutes ends; 0 is the next morning at eight."""
    if minutes:
        return now + timedelta(minutes=minutes)
    return datetime.combine(now.date() + timedelta(days=1), MORNING)


def _note(store: Store, rows: Iterable[ReminderRow], until: datetime | None) -> None:
    at = store.clock.now().astimezone(UTC).replace(tzinfo=None)
    again = moment(until).replace(tzinfo=None) if until is not None else None
    me = store.identity.staff_id
    with store.unit() as unit:
        for row in rows:
            found = unit.session.scalars(
                select(Reminder).where(
                    Reminder.staff_id == me,
                    Reminder.kind == row.kind,
                    Reminder.record_id == row.record_id,
                    Reminder.about == row.about,
                )
            ).first()
            if found is None:
                found = Reminder(
                    staff_id=me, kind=row.kind, record_id=row.record_id, about=row.about
                )
                unit.session.add(found)
            found.shown_at, found.again_at = at, again
        unit.commit()


def _shown(unit: UnitOfWork) -> dict[tuple[str, int, str], datetime | None]:
    """What the person was shown, with the time on the office's clock at which it comes again."""
    query = select(Reminder.kind, Reminder.record_id, Reminder.about, Reminder.again_at).where(
        Reminder.staff_id == unit.store.identity.staff_id
    )
    return {
        (kind, record_id, about): wall_now(again.replace(tzinfo=UTC)) if again else None
        for kind, record_id, about, again in unit.session.execute(query)
    }


def _since(unit: UnitOfWork, now: datetime) -> datetime:
    """From when on what was missed still counts; of somebody new from this morning on."""
    query = select(func.max(Reminder.shown_at)).where(
        Reminder.staff_id == unit.store.identity.staff_id
    )
    if unit.session.scalar(query) is None:
        return datetime.combine(now.date(), time())
    return now - MISSED_FOR


# Appointments -------------------------------------------------------------------------------


def _appointments(
    unit: UnitOfWork, catalogue: Catalogue, since: datetime, now: datetime
) -> Iterator[ReminderRow]:
    me = unit.store.identity.staff_id
    soon = (now + HORIZON).date() + timedelta(days=1)
    mine = with_staff((me,))
    early: ColumnElement[bool] = and_(mine, Appointment.reminders.not_in(("", NO_REMINDER)))
    rows = [
        *read_occurrences(unit, since.date(), soon, mine),
        *read_occurrences(unit, soon + timedelta(days=1), (now + EARLIEST).date(), early),
    ]
    ids = {row.appointment_id for row in rows}
    query = select(Appointment.id, Appointment.reminders, Appointment.created_at).where(
        Appointment.id.in_(ids)
    )
    kept = {row.id: row for row in unit.session.execute(query)}
    for row in rows:
        own = kept[row.appointment_id]
        if row.state not in OPEN_STATES or row.kind == ABSENCE or row.begins < since:
            continue
        if own.reminders == NO_REMINDER:
            continue
        if own.created_at and row.begins <= wall_now(own.created_at.replace(tzinfo=UTC)):
            # Entered afterwards: nobody needs to be reminded of it.
            continue
        yield from _of_appointment(catalogue, row, own.reminders)


def _of_appointment(
    catalogue: Catalogue, row: OccurrenceRow, reminders: str
) -> Iterator[ReminderRow]:
    minutes = reminder_minutes(reminders)
    title = row.title or catalogue["CL49"].label(row.kind)
    if row.reserved:
        title = translate("Reminders", "Termin")
    people = ", ".join(client.named_outside or client.number for client in row.clients)
    text = " – ".join(part for part in (title, people) if part)
    if row.all_day:
        when = translate("Reminders", "heute") if not minutes else format_day(row.begins.date())
        neutral = translate("Reminders", "Termin am {day}").format(
            day=format_day(row.begins.date())
        )
    else:
        when = f"{row.begins:%H:%M}"
        neutral = translate("Reminders", "Termin um {time}").format(time=when)
    for before in minutes or (USUAL_MINUTES,):
        due_at = row.begins - timedelta(minutes=before)
        if row.all_day and not minutes:
            due_at = datetime.combine(row.begins.date(), MORNING)
        yield ReminderRow(
            kind=APPOINTMENT,
            record_id=row.key[0],
            about=f"{row.begins:%Y-%m-%dT%H:%M}|{before}",
            due_at=due_at,
            text=f"{_day(row.begins, due_at)}{when} · {text}",
            neutral=f"{_day(row.begins, due_at)}{neutral}",
            argument=row,
            case_id=row.clients[0].case_id if row.clients else None,
        )


def _day(begins: datetime, due_at: datetime) -> str:
    """The day before the time, where it is another one than that of the reminder."""
    return "" if begins.date() == due_at.date() else f"{format_day(begins.date())}, "


# Deadlines ----------------------------------------------------------------------------------


def _own_deadlines(
    store: Store, rows: Sequence[DeadlineRow], today: date
) -> tuple[DeadlineRow, ...]:
    """Those of the person's own cases and of those they substitute."""
    me = store.identity.staff_id
    with store.unit() as unit:
        query = select(Case.id).where(or_(Case.counsellor_id == me, substituted_cases(me, today)))
        own = frozenset(unit.session.scalars(query))
    return tuple(
        row for row in rows if row.case_id in own and not row.silent and row.kind != ERASURE
    )


def _deadlines(
    catalogue: Catalogue, rows: Iterable[DeadlineRow], now: datetime
) -> Iterator[ReminderRow]:
    for row in rows:
        lead = _lead(row, now.date())
        if lead is None:
            continue
        due_on = row.due_on + timedelta(days=1) if lead == OVERDUE else row.due_on
        shown_on = due_on - timedelta(days=max(lead, 0))
        kind = catalogue["CL39"].label(row.kind)
        what = f"{kind}: {row.title}" if row.title else kind
        day = format_day(row.due_on)
        yield ReminderRow(
            kind=DEADLINE,
            record_id=row.id,
            about=f"{row.due_on.isoformat()}|{lead}",
            due_at=datetime.combine(shown_on, MORNING),
            text=_deadline_text(lead).format(day=day, what=f"{what} · {row.client}"),
            neutral=_deadline_text(lead).format(day=day, what="").rstrip(" ·"),
            argument=row.id,
            case_id=row.case_id,
        )


def _lead(row: DeadlineRow, today: date) -> int | None:
    """The nearest lead time that has begun, the day itself is the last; None before all."""
    left = (row.due_on - today).days
    if left < 0:
        return OVERDUE
    return min((lead for lead in (*row.leads, 0) if left <= lead), default=None)


def _deadline_text(lead: int) -> str:
    if lead == OVERDUE:
        return translate("Reminders", "Frist überfällig seit {day} · {what}")
    return translate("Reminders", "Frist am {day} · {what}")


def _at(row: ReminderRow, again: datetime) -> ReminderRow:
    return replace(row, due_at=again)


def _order(row: ReminderRow) -> tuple[datetime, str, int]:
    return row.due_at, row.kind, row.record_id
