"""What the person at work chose for themselves: kept in the store, on whatever machine."""

from collections.abc import Mapping

from sqlalchemy import select

from kimdesk.calendar.model import OwnChoice
from kimdesk.vault.work import Store, UnitOfWork


def own_choice(store: Store, name: str) -> str:
    """What was chosen, "" where nothing was; one statement."""
    with store.unit() as unit:
        return choice_in(unit, name)


def choice_in(unit: UnitOfWork, name: str) -> str:
    """The same inside a unit of work."""
    found = unit.session.get(OwnChoice, (unit.store.identity.staff_id, name))
    return found.value if found is not None else ""


def keep_choices(store: Store, values: Mapping[str, str]) -> None:
    """Keep these choices, in one transaction; "" forgets one. It is nobody else's business."""
    with store.unit() as unit:
        keep_in(unit, values)
        unit.commit()


def keep_in(unit: UnitOfWork, values: Mapping[str, str]) -> None:
    """The same inside a unit of work of the caller."""
    me = unit.store.identity.staff_id
    query = select(OwnChoice).where(OwnChoice.staff_id == me, OwnChoice.name.in_(list(values)))
    known = {row.name: row for row in unit.session.scalars(query)}
    for name, value in values.items():
        row = known.get(name)
        if row is None and value:
            unit.session.add(OwnChoice(staff_id=me, name=name, value=value))
        elif row is not None and value:
            row.value = value
        elif row is not None:
            unit.session.delete(row)
    unit.session.flush()
