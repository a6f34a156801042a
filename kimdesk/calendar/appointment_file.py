"""One occurrence with everything its dialog shows."""

from dataclasses import dataclass, replace
from datetime import date

from kimdesk.base.errors import NotAllowed
from kimdesk.base.text import translate
from kimdesk.calendar import occurrence_reading as reading
from kimdesk.calendar.acting import Target, target_of
from kimdesk.calendar.model import Appointment
from kimdesk.calendar.occurrences import occurrence
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.calendar.writing import require_changing
from kimdesk.vault.work import Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class AppointmentFile:
    """One occurrence with everything its dialog shows.

    `appointment` is the row it reads from (of a series without changes the master: its days
    are those of the first occurrence, `begins_on` and `ends_on` here are this one's, in the
    zone of the appointment). `rule` is that of the series, "" for a single appointment.
    """

    appointment: Appointment
    occurrence: OccurrenceRow
    begins_on: date
    ends_on: date
    rule: str
    series_begins_on: date
    may_change: bool


def appointment_file(store: Store, appointment_id: int, original_on: date) -> AppointmentFile:
    """Read one occurrence. Raises UserError when gone, NotAllowed where one sees busy time only."""
    with store.unit() as unit:
        target = target_of(unit, appointment_id, original_on)
        row = reading.rows_where(unit, Appointment.id == target.row.id)[0]
        seen = reading.seen_of(unit, [row])[row.id]
        if seen.busy:
            raise NotAllowed(
                translate("Appointments", "Dieser Termin gehört zu einer Akte anderer Personen.")
            )
        times = target.times
        return AppointmentFile(
            appointment=target.row,
            occurrence=_of_series(occurrence(row, times["begins_on"], seen), target),
            begins_on=times["begins_on"],
            ends_on=times["ends_on"],
            rule=target.master.rule,
            series_begins_on=target.master.begins_on,
            may_change=_may_change(unit, target.row),
        )


def _may_change(unit: UnitOfWork, row: Appointment) -> bool:
    try:
        require_changing(unit, row)
    except NotAllowed:
        return False
    return True


def _of_series(row: OccurrenceRow, target: Target) -> OccurrenceRow:
    return replace(row, original_on=target.day)
