"""School holidays from a calendar file, as the ministries of education publish them."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.calendar.ics.reading import read_file
from kimdesk.calendar.model import SchoolHoliday
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store

LONGEST = timedelta(days=100)


@dataclass(frozen=True, slots=True)
class HolidayRow:
    """School holidays of a file, both days inclusive; `known` when they are here already."""

    name: str
    first_on: date
    last_on: date
    known: bool


def plan_holidays(store: Store, content: bytes) -> tuple[HolidayRow, ...]:
    """The school holidays in a file by their days. Raises UserError when there are none."""
    found = sorted(set(_days(content)), key=lambda each: each[1:])
    if not found:
        raise UserError(
            translate("CalendarFile", "In dieser Kalenderdatei stehen keine ganzen Tage.")
        )
    with store.unit() as unit:
        rows = unit.session.execute(select(SchoolHoliday.first_on, SchoolHoliday.last_on))
        here = {(row[0], row[1]) for row in rows}
    return tuple(HolidayRow(*each, known=each[1:] in here) for each in found)


def load_holidays(store: Store, records: Records, rows: Collection[HolidayRow]) -> int:
    """Add those that are not here yet, in one transaction; how many."""
    new = [row for row in rows if not row.known]
    with store.unit() as unit:
        for row in new:
            values = {"name": row.name, "first_on": row.first_on, "last_on": row.last_on}
            records.add_in(unit, SchoolHoliday, values)
        unit.log("IMPORT", "school_holiday", None, f"ics: {len(new)}")
        unit.commit()
    return len(new)


def _days(content: bytes) -> Iterator[tuple[str, date, date]]:
    for gathered in read_file(content).gathered:
        event = gathered.master
        if event is None or event.refused or not event.values.get("all_day"):
            continue
        first, last = event.values["begins_on"], event.values["ends_on"]
        if last - first <= LONGEST:
            name = event.values.get("title") or translate("CalendarFile", "Ferien")
            yield name[:200], first, last
