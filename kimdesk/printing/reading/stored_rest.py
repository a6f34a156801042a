"""What of a person stands beside the file: texts half typed, and what a merge kept."""

import json
import re
from collections.abc import Iterator
from datetime import date

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.clients.merging.journal import Step
from kimdesk.clients.model import Contact
from kimdesk.printing.reading.stored import Row
from kimdesk.printing.reading.stored_tables import Stored
from kimdesk.printing.reading.stored_titles import table_titles
from kimdesk.printing.reading.stored_values import StoredValues, plain, target_of
from kimdesk.printing.reading.stored_words import Entry
from kimdesk.printing.reading.words import Pair, joined
from kimdesk.vault.fields import fields_of


def rest(values: StoredValues) -> Iterator[Entry]:
    """Drafts about the person, then the values of files that became one with theirs."""
    for row in values.data.drafts:
        yield from _draft(values, row)
    for row in values.data.merges:
        yield _merge(values, row)


def _draft(values: StoredValues, row: Row) -> Iterator[Entry]:
    """A text somebody has begun about this person and not finished."""
    head = translate("AccessReport", "Angefangener Text vom {day}")
    head = head.format(day=plain(row["changed_at"]))
    if row["key"] == "new_contact":
        found = _unfinished(values, str(row["content"]))
        if found:
            yield Entry(head, (), found)
        return
    parts = str(row["key"]).split(":")
    stored = values.tables.get(parts[0])
    if stored is None or not _is_mine(values, stored, parts[1:-1]):
        return
    field = fields_of(stored.mapped).get(parts[-1])
    caption = joined(table_titles()[stored.name], field.label if field else "")
    yield Entry(head, (), ((caption, values.open(str(row["content"]))),))


def _is_mine(values: StoredValues, stored: Stored, place: list[str]) -> bool:
    numbers = [int(part) for part in place if part.isdigit()]
    if not numbers:
        return False
    if "new" not in place:
        return numbers[0] in {row["id"] for row in values.data.of(stored.mapped)}
    owners = (values.data.person.id,) if stored.owner == "person_id" else values.data.case_ids
    return numbers[0] in owners


def _unfinished(values: StoredValues, content: str) -> tuple[Pair, ...]:
    """An entry of the contact log that was not saved."""
    try:
        read = json.loads(content)
        client, typed = read["client"], read["values"]
    except (ValueError, KeyError, TypeError):
        return ()
    if not client or client[0] not in values.data.case_ids:
        return ()
    known = fields_of(Contact)
    return tuple(
        (known[name].label, values.open(_worded(value)))
        for name, value in typed.items()
        if name in known and value
    )


def _merge(values: StoredValues, row: Row) -> Entry:
    """The values that two files had before they became one."""
    head = translate("AccessReport", "Aus zwei Akten wurde am {day} eine. Vorher stand dort:")
    found: list[Pair] = []
    for content in json.loads(str(row["content"])).get("steps", ()):
        step = Step.from_json(content)
        stored = values.tables.get(step.table)
        for name in step.before if stored is not None else ():
            if stored is None or name not in stored.columns() or target_of(stored, name):
                continue
            text = values.value(stored, step.before, name)
            if text:
                found.append((values.caption(stored, name), text))
    return Entry(head.format(day=plain(row["merged_at"])), tuple(found))


def _worded(value: object) -> str:
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return format_day(date.fromisoformat(value))
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
