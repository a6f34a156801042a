"""What runs in the store thread: files read and written around the services of the calendar."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kimdesk.base.errors import EnvironmentProblem, UserError
from kimdesk.base.text import translate
from kimdesk.calendar.ics.guards import MOST_BYTES
from kimdesk.calendar.ics.holidays import HolidayRow, plan_holidays
from kimdesk.calendar.ics.plan import ImportPlan
from kimdesk.calendar.ics.planning import plan_import
from kimdesk.calendar.ics.writing import between, one
from kimdesk.reference import Catalogue
from kimdesk.vault.files import write_private
from kimdesk.vault.work import Store

Progress = Callable[[int, int], None] | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to save: one appointment, or a range of days of everybody or of oneself."""

    names: bool
    appointment_id: int | None = None
    first: date | None = None
    last: date | None = None
    only_mine: bool = True


def try_reading(
    store: Store, catalogue: Catalogue, path: Path, progress: Progress = None
) -> ImportPlan:
    """The trial run of a file. Raises UserError when nothing can be made of it."""
    return plan_import(store, catalogue, content_of(path), progress)


def try_holidays(store: Store, path: Path) -> tuple[HolidayRow, ...]:
    """The school holidays in a file."""
    return plan_holidays(store, content_of(path))


def content_of(path: Path) -> bytes:
    """The file; of one that is too large only as much as it takes to say so."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise UserError(
            translate(
                "CalendarFile",
                "Diese Datei lässt sich nicht öffnen. Bitte prüfen Sie, ob sie noch da ist.",
            )
        ) from error


def save(store: Store, catalogue: Catalogue, wanted: Wanted, path: Path) -> int:
    """Write a calendar file outside of the store; how many appointments are in it."""
    from kimdesk.calendar.ics.subscription import require_outside

    require_outside(store, path)
    if wanted.appointment_id is not None:
        made = one(store, catalogue, wanted.appointment_id, names=wanted.names)
    else:
        today = store.clock.today()
        staff_ids = (store.identity.staff_id,) if wanted.only_mine else None
        first, last = wanted.first or today, wanted.last or today
        made = between(store, catalogue, first, last, names=wanted.names, staff_ids=staff_ids)
    try:
        write_private(path, made.content)
    except OSError as error:
        raise EnvironmentProblem(
            translate(
                "CalendarFile",
                "Dort lässt sich nichts speichern. Bitte wählen Sie einen anderen Ort.",
            )
        ) from error
    return made.count
