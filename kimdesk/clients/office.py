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
    "change_logo",
    "change_settings",
    "figure",
    "interpreters",
    "logo",
    "settings",
]


def settings(store: Store) -> OfficeSettings:
    """The settings of the office."""
    with store.unit() as unit:
        return unit.session.scalars(select(OfficeSettings)).one()


def change_settings(store: Store, records: Records, version: int, changes: Values) -> Change:
    """Change settings; team leads and administrators may. Raises NotAllowed, UserError."""
    return records.change(OfficeSettings, settings(store).id, version, changes)


def logo(store: Store) -> bytes:
    """The office's logo as PNG, empty for none."""
    with store.unit() as unit:
        return unit.session.scalar(select(OfficeSettings.logo)) or b""


def change_logo(store: Store, records: Records, content: bytes | None) -> None:
    """Keep another logo, a PNG that was checked before, or none. Raises NotAllowed."""
    with store.unit() as unit:
        row = unit.session.scalars(select(OfficeSettings)).one()
        row.check_rules(unit, frozenset({"logo"}), records.catalogue)
        row.logo = content
        unit.session.flush()
        unit.log("AENDERN", "office_settings", row.id, "logo")
        unit.changed("office_settings", row.id)
        unit.commit()


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
