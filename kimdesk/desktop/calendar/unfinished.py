"""An appointment that is not finished yet, as text: kept as a draft through lock and crash."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kimdesk.desktop.contacts.client_field import ClientChoice

KEY = "new_appointment"
_DAYS = {"begins_on", "ends_on"}


@dataclass(frozen=True, slots=True)
class Unfinished:
    """The values as they stood, clients and colleagues."""

    values: Mapping[str, object]
    clients: tuple[ClientChoice, ...]
    staff: tuple[int, ...]


def to_text(unfinished: Unfinished) -> str:
    """One line of JSON."""
    values = {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in unfinished.values.items()
    }
    clients = [[one.case_id, one.name, one.detail] for one in unfinished.clients]
    kept = {"values": values, "clients": clients, "staff": unfinished.staff}
    return json.dumps(kept, ensure_ascii=False)


def from_text(text: str) -> Unfinished | None:
    """The entry behind a draft; None where another version of the program wrote it."""
    try:
        read = json.loads(text)
        values = {
            name: date.fromisoformat(value) if name in _DAYS and value else value
            for name, value in read["values"].items()
        }
        clients = tuple(ClientChoice(*one) for one in read["clients"])
        return Unfinished(values, clients, tuple(int(one) for one in read["staff"]))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
