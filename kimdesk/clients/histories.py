"""The dated histories: a new state ends the one before, an old one asks "gilt noch?"."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypeVar

from sqlalchemy import select

from kimdesk.clients.model import (
    AddressPeriod,
    AsylumPeriod,
    EducationPeriod,
    HouseholdPeriod,
    HousingPeriod,
    IncomePeriod,
    LanguagePeriod,
    OfficeSettings,
    ResidencePeriod,
    WorkPeriod,
)
from kimdesk.clients.records import Change, Records, Values
from kimdesk.vault.orm import Dated, Record
from kimdesk.vault.work import Store, UnitOfWork

P = TypeVar("P", bound=Record)

HISTORIES: tuple[type[Any], ...] = (
    ResidencePeriod,
    AsylumPeriod,
    AddressPeriod,
    HouseholdPeriod,
    LanguagePeriod,
    EducationPeriod,
    WorkPeriod,
    IncomePeriod,
    HousingPeriod,
)
# Working figure of the office, not law; the office may set another in its settings.
STALE_DAYS = 90


@dataclass(frozen=True, slots=True)
class Begun:
    """A new period, and the change that ended the one before, if there was one."""

    record: Any
    ended: Change | None


def begin(store: Store, records: Records, mapped: type[P], values: Values) -> Begun:
    """Add a period; the open one that began earlier ends on the day before.

    Raises UserError when the periods would still overlap (R13).
    """
    with store.unit() as unit:
        ended = _end_open(unit, records, mapped, values)
        record = records.add_in(unit, mapped, values)
        unit.commit()
    return Begun(record, ended)


def _end_open(
    unit: UnitOfWork, records: Records, mapped: type[Any], values: Values
) -> Change | None:
    begins = values.get("valid_from")
    if not isinstance(begins, date):
        return None
    earlier = unit.session.execute(
        select(mapped.id, mapped.version, mapped.valid_from).where(
            mapped.person_id == values["person_id"], mapped.valid_to.is_(None)
        )
    ).first()
    if earlier is None or (earlier.valid_from and earlier.valid_from >= begins):
        return None
    day_before = {"valid_to": begins - timedelta(days=1)}
    return records.change_in(unit, mapped, earlier.id, earlier.version, day_before)


def confirm(
    store: Store, records: Records, mapped: type[P], record_id: int, version: int
) -> Change:
    """Note that the client was asked today and the state still holds."""
    return records.change(mapped, record_id, version, {"confirmed_on": store.clock.today()})


def is_stale(record: Dated, today: date, stale_days: int = STALE_DAYS) -> bool:
    """Whether a state that still holds was neither begun nor confirmed within `stale_days`."""
    if record.valid_to is not None and record.valid_to < today:
        return False
    last = max((d for d in (record.confirmed_on, record.valid_from) if d), default=None)
    return last is None or (today - last).days > stale_days


def stale_days(settings: OfficeSettings) -> int:
    """After how many days the office wants to be asked."""
    return settings.stale_days or STALE_DAYS
