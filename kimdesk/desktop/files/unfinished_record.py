"""A new record that is typed and not entered yet, as text: kept through lock and crash."""

import json
from collections.abc import Mapping
from datetime import date

from kimdesk.vault.fields import Field


def to_text(values: Mapping[str, object]) -> str:
    """One line of JSON."""
    plain = {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in values.items()
    }
    return json.dumps(plain, ensure_ascii=False)


def from_text(text: str, fields: Mapping[str, Field]) -> dict[str, object]:
    """The values behind a draft; what another version of the program wrote is left out."""
    try:
        read = json.loads(text)
        return {name: _value(fields[name], value) for name, value in read.items() if name in fields}
    except (ValueError, TypeError, AttributeError):
        return {}


def _value(field: Field, value: object) -> object:
    if field.kind == "day" and isinstance(value, str):
        return date.fromisoformat(value)
    return tuple(value) if isinstance(value, list) else value
