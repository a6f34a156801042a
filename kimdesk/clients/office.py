"""The office itself: its settings, interpreters, and code lists loaded by an administrator."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from kimdesk.clients.figures import DEFAULT_FIGURES, MUST_CRITERIA, figure
from kimdesk.clients.model import AcceptedList, Interpreter, OfficeSettings
from kimdesk.clients.records import Change, Records, Values
from kimdesk.vault.work import Store

__all__ = [
    "DEFAULT_FIGURES",
    "MUST_CRITERIA",
    "accept_list",
    "change_settings",
    "figure",
    "interpreters",
    "settings",
]


def settings(store: Store) -> OfficeSettings:
    """The settings of the office."""
    with store.unit() as unit:
        return unit.session.scalars(select(OfficeSettings)).one()


def change_settings(store: Store, records: Records, version: int, changes: Values) -> Change:
    """Change settings; team leads and administrators may. Raises NotAllowed, UserError."""
    return records.change(OfficeSettings, settings(store).id, version, changes)


def interpreters(store: Store) -> tuple[Any, ...]:
    """The directory of interpreters, by name."""
    with store.unit() as unit:
        return tuple(unit.session.scalars(select(Interpreter).order_by(Interpreter.name)))


def accept_list(store: Store, list_id: str, version: str, content: str) -> None:
    """Keep a newer code list. Any holder of the cases key may (decision of the office)."""
    row = {"list_id": list_id, "version": version, "content": content}
    with store.unit() as unit:
        statement = insert(AcceptedList).values(row)
        unit.session.execute(
            statement.on_conflict_do_update(
                index_elements=["list_id"], set_={"version": version, "content": content}
            )
        )
        unit.log("AENDERN", "accepted_list", None, f"{list_id} {version}")
        unit.changed("accepted_list", 0)
        unit.commit()
