"""A new file that is not finished yet, as text: kept as a draft through Esc, lock and crash."""

import json
from collections.abc import Mapping
from typing import Any

from kimdesk.desktop.widgets.fields import Field

KEY = "new_file"


def to_text(fields: Mapping[str, Field]) -> str:
    """What stands in the fields, also what is typed and cannot be read yet."""
    values = {name: _plain(field.value()) for name, field in fields.items()}
    typed = {name: text for name, field in fields.items() if (text := field.draft()) is not None}
    return json.dumps({"values": values, "typed": typed}, ensure_ascii=False)


def restore(fields: Mapping[str, Field], text: str) -> bool:
    """Put a draft back; False where another version of the program wrote it."""
    try:
        read: dict[str, Any] = json.loads(text)
        values, typed = dict(read["values"]), dict(read["typed"])
    except (ValueError, KeyError, TypeError):
        return False
    for name, field in fields.items():
        if name in values:
            value = values[name]
            field.set_value(tuple(value) if isinstance(value, list) else value)
        if name in typed:
            field.set_draft(str(typed[name]))
    return True


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value
