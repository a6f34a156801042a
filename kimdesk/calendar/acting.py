"""One act on an appointment: found, allowed, done, remembered for undo, told to open pages."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Literal

from sqlalchemy import select

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.calendar.model import Appointment
from kimdesk.calendar.occurrences import days_in
from kimdesk.calendar.series import SeriesDays, days_of
from kimdesk.calendar.undo import Rows, Undo
from kimdesk.calendar.writing import loaded, require_changing
from kimdesk.vault.work import Store, UnitOfWork

Scope = Literal["this", "following", "all"]
TIMES = ("begins_on", "begins_at", "ends_on", "ends_at", "all_day")


@dataclass(slots=True)
class Target:
    """The occurrence an act is about. `row` is what it reads from: its own row or the master.

    `changed` are the changed occurrences of the series, empty for a single appointment.
    """

    row: Appointment
    master: Appointment
    day: date
    changed: list[Appointment] = field(default_factory=list)

    @property
    def is_series(self) -> bool:
        """Whether there are other occurrences."""
        return bool(self.master.rule)

    @property
    def days(self) -> SeriesDays:
        """The days by the rule."""
        return days_of(self.master.rule, self.master.begins_on)

    @property
    def days_changed(self) -> set[date]:
        """The days by the rule that changed occurrences stand for."""
        return {row.replaces_on for row in self.changed if row.replaces_on is not None}

    @property
    def length(self) -> timedelta:
        """From the first to the last day of an occurrence by the rule."""
        return self.master.ends_on - self.master.begins_on

    @property
    def times(self) -> dict[str, Any]:
        """Begin and end of this occurrence in its zone, as they are stored."""
        times = {name: getattr(self.row, name) for name in TIMES}
        if self.row is self.master and self.is_series:
            times |= {"begins_on": self.day, "ends_on": self.day + self.length}
        return times


def target_of(unit: UnitOfWork, appointment_id: int, original_on: date) -> Target:
    """Find the occurrence. Raises UserError when it is gone."""
    row = loaded(unit, appointment_id)
    if row.series_id is None and not row.rule:
        return Target(row, row, row.begins_on)
    master = loaded(unit, row.series_id) if row.series_id is not None else row
    changed = list(
        unit.session.scalars(
            select(Appointment).where(Appointment.series_id == master.id).order_by(Appointment.id)
        )
    )
    day = row.replaces_on or original_on
    own = next((each for each in changed if each.replaces_on == day), None)
    target = Target(own or master, master, day, changed)
    if own is None and (target.days.index(day) is None or day in days_in(master.except_on)):
        raise UserError(translate("Appointments", "Diesen Termin gibt es nicht mehr."))
    return target


def act(
    store: Store,
    appointment_id: int,
    original_on: date,
    do: Callable[[UnitOfWork, Target], Collection[int]],
    scope: Scope = "this",
) -> Undo:
    """Do one act in one transaction; `do` gives the ids of series and appointments it made.

    Raises NotAllowed unless every file it is about may be opened.
    """
    with store.unit() as unit:
        target = target_of(unit, appointment_id, original_on)
        touched = [target.row] if scope == "this" else [target.master, *target.changed]
        for row in touched:
            require_changing(unit, row)
        ids = {target.master.id}
        before = Rows(unit, ids)
        ids |= set(do(unit, target))
        unit.session.flush()
        after = Rows(unit, ids)
        undo = Undo(before.changes_to(after))
        if undo.changes:
            unit.changed("appointment", *{change.id for change in undo.of_appointments})
            unit.changed("case", *(before.case_ids | after.case_ids))
            unit.commit()
    return undo
