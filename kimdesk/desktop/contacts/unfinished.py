"""An entry that is not finished yet, as text: kept as a draft through lock and crash."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kimdesk.desktop.contacts.client_field import ClientChoice

KEY = "new_contact"


@dataclass(frozen=True, slots=True)
class Unfinished:
    """The client chosen, if any, and the values of the fields as they stood."""

    client: ClientChoice | None
    values: Mapping[str, object]


def to_text(unfinished: Unfinished) -> str:
    """One line of JSON."""
    client = unfinished.client
    named = [client.case_id, client.name, client.detail] if client else None
    values = {name: _plain(value) for name, value in unfinished.values.items()}
    return json.dumps({"client": named, "values": values}, ensure_ascii=False)


def from_text(text: str) -> Unfinished | None:
    """The entry behind a draft; None where another version of the program wrote it."""
    try:
        read = json.loads(text)
        client = ClientChoice(*read["client"]) if read["client"] else None
        values = {name: _value(name, value) for name, value in read["values"].items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return Unfinished(client, values)


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _value(name: str, value: object) -> object:
    if name == "held_on" and isinstance(value, str):
        return date.fromisoformat(value)
    return tuple(value) if isinstance(value, list) else value
