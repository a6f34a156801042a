"""What happens between two days: single appointments and occurrences of series, for all views.

A fixed number of statements, however many there are. All times are the office's wall time.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, or_

from kimdesk.base.text import translate
from kimdesk.calendar import occurrence_reading as reading
from kimdesk.calendar.model import Appointment
from kimdesk.calendar.occurrence_reading import ABSENCE, BEGINS_ON, ID, KIND, RULE, Seen
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.calendar.series import days_of
from kimdesk.calendar.times import MIDNIGHT, in_office, wall_now
from kimdesk.clients.access import require_case
from kimdesk.vault.work import Store, UnitOfWork

DAY = timedelta(days=1)
OPEN_STATES = frozenset({"T_GEPLANT", "T_BESTAET"})
# How far ahead the next appointment of a case is looked for.
AHEAD = timedelta(days=400)


def occurrences(
    store: Store,
    first: date,
    last: date,
    staff_ids: tuple[int, ...] | None = None,
    room_ids: tuple[int, ...] | None = None,
) -> tuple[OccurrenceRow, ...]:
    """Everything from `first` to `last`, both inclusive, by time; five statements.

    With colleagues or rooms: what is with one of them or in one of them.
    """
    chosen: list[ColumnElement[bool]] = []
    if staff_ids is not None:
        chosen.append(reading.with_staff(staff_ids))
    if room_ids is not None:
        chosen.append(Appointment.room_id.in_(room_ids))
    with store.unit() as unit:
        return read_occurrences(unit, first, last, or_(*chosen) if chosen else None)


def occurrences_of_case(
    store: Store, case_id: int, first: date, last: date
) -> tuple[OccurrenceRow, ...]:
    """The appointments of a case. Raises NotAllowed when it may not be opened."""
    with store.unit() as unit:
        require_case(unit, case_id)
        return read_occurrences(unit, first, last, reading.of_case(case_id))


def next_of_case(store: Store, case_id: int) -> OccurrenceRow | None:
    """The next appointment of a case that is not called off; None without one in a year."""
    now = wall_now(store.clock.now())
    coming = occurrences_of_case(store, case_id, now.date(), now.date() + AHEAD)
    return next((row for row in coming if row.ends > now and row.state in OPEN_STATES), None)


def read_occurrences(
    unit: UnitOfWork, first: date, last: date, condition: ColumnElement[bool] | None = None
) -> tuple[OccurrenceRow, ...]:
    """The same inside a unit of work; whoever asks for a case has checked access."""
    found = expanded(unit, reading.rows_between(unit, first, last, condition), first, last)
    return tuple(sorted(found, key=_order))


def expanded(
    unit: UnitOfWork, rows: Iterable[Any], first: date, last: date
) -> Iterator[OccurrenceRow]:
    """The occurrences of these appointments that touch these days, in no order."""
    rows = list(rows)
    replaced = reading.days_replaced(unit, [row[ID] for row in rows if row[RULE]])
    seen = reading.seen_by_kind(unit, {row[ID]: row[KIND] for row in rows})
    from_here, to_here = datetime.combine(first, MIDNIGHT), datetime.combine(last + DAY, MIDNIGHT)
    for row in rows:
        if not row[RULE]:
            days: Iterable[date] = (row[BEGINS_ON],)
        else:
            gone = replaced.get(row.id, frozenset()) | days_in(row.except_on)
            days = (day for day in _days(row, first, last) if day not in gone)
        for day in days:
            made = occurrence(row, day, seen[row[ID]])
            # What has no length is there where it begins.
            if made.begins < to_here and (made.ends > from_here or made.begins >= from_here):
                yield made


def occurrence(row: Any, day: date, seen: Seen) -> OccurrenceRow:  # noqa: ANN401 - columns
    """One occurrence on `day` by the rule (of a single one: the day it begins)."""
    # All at once: asking a row for its columns by name is half of the time a month takes.
    (row_id, version, series_id, replaces_on, kind, title, begins_on, begins_at, ends_on, ends_at,
     all_day, zone, state, place, room_id, video, rule, _, interpreting, partner,
     interpreter) = row  # fmt: skip
    last = day if ends_on == begins_on else day + (ends_on - begins_on)
    begins, ends = _times(day, begins_at, last, ends_at, all_day=all_day, zone=zone)
    made = OccurrenceRow(
        row_id,
        version,
        series_id or (row_id if rule else 0),
        replaces_on or day,
        kind,
        title,
        begins,
        ends,
        all_day,
        state,
        place,
        room_id,
        seen.staff_ids,
        seen.clients,
        partner,
        interpreting,
        interpreter,
        bool(video),
    )
    if seen.veiled:
        made = _bare(made, made.kind, translate("Calendar", "Termin"))
    return _busy(made) if seen.busy else made


def span(row: Any, day: date) -> tuple[datetime, datetime]:  # noqa: ANN401 - columns or a record
    """Begin and end on the office's clock of the occurrence that begins on `day` in its zone."""
    last = day + (row.ends_on - row.begins_on)
    return _times(day, row.begins_at, last, row.ends_at, all_day=row.all_day, zone=row.zone)


def _times(
    day: date, begins_at: str, last: date, ends_at: str, *, all_day: bool, zone: str
) -> tuple[datetime, datetime]:
    if all_day:
        # Whole days belong to no zone: they stay on their day.
        return datetime.combine(day, MIDNIGHT), datetime.combine(last + DAY, MIDNIGHT)
    return in_office(day, begins_at, zone), in_office(last, ends_at, zone)


def days_in(text: str) -> frozenset[date]:
    """The days of `except_on`."""
    return frozenset(date.fromisoformat(day) for day in text.split("|") if day)


def _days(row: Any, first: date, last: date) -> Iterable[date]:  # noqa: ANN401
    length = row.ends_on - row.begins_on
    return days_of(row.rule, row.begins_on).between(first - length - DAY, last + DAY)


def _busy(row: OccurrenceRow) -> OccurrenceRow:
    """What is left of an appointment that only takes up somebody's time."""
    if row.kind == ABSENCE:
        return replace(_bare(row, row.kind, translate("Calendar", "abwesend")), busy=True)
    return replace(_bare(row, "", translate("Calendar", "belegt")), busy=True)


def _bare(row: OccurrenceRow, kind: str, title: str) -> OccurrenceRow:
    """The same without what it says of anybody."""
    return replace(
        row,
        kind=kind,
        title=title,
        place="",
        partner="",
        interpreting_state="",
        interpreter="",
        has_video=False,
    )


def _order(row: OccurrenceRow) -> tuple[datetime, bool, datetime, int]:
    return row.begins, not row.all_day, row.ends, row.appointment_id
