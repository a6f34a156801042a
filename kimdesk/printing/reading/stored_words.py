"""Rows of the Art. 15 report in words: what an entry begins with, short values, long texts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.printing.reading.stored import Row
from kimdesk.printing.reading.stored_tables import Stored
from kimdesk.printing.reading.stored_values import StoredValues
from kimdesk.printing.reading.words import Pair, joined
from kimdesk.vault.fields import fields_of

# Longer ones stand in a paragraph of their own.
_SHORT = 90
_DATED = ("valid_from", "valid_to")


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: what it begins with, short values in one line, longer texts below."""

    head: str
    short: tuple[Pair, ...]
    long: tuple[Pair, ...] = ()
    art9: tuple[Pair, ...] = ()


def entries(values: StoredValues, stored: Stored) -> Iterator[Entry]:
    """The rows of a table, the newest first where they begin with a day."""
    rows = list(values.data.of(stored.mapped))
    first = next(iter(stored.heads), "")
    if any(isinstance(row.get(first), date) for row in rows):
        rows.sort(key=lambda row: (row[first] or date.min, row.get("id", 0)), reverse=True)
    for row in rows:
        yield _entry(values, stored, row)


def elsewhere(values: StoredValues) -> Iterator[Entry]:
    """How the person stands in the household of somebody else."""
    stored = values.tables["household_member"]
    for row in values.data.elsewhere:
        yield _entry(values, stored, row)


def _entry(values: StoredValues, stored: Stored, row: Row) -> Entry:
    short: list[Pair] = []
    long: list[Pair] = []
    art9: list[Pair] = []
    fields = fields_of(stored.mapped)
    for name in stored.columns():
        text = "" if name in stored.heads else values.value(stored, row, name)
        if not text:
            continue
        field = fields.get(name)
        pair = (values.caption(stored, name), text)
        if field is not None and field.art9:
            art9.append(pair)
        elif len(text) > _SHORT or "\n" in text or (field and field.kind == "long_text"):
            long.append(pair)
        else:
            short.append(pair)
    return Entry(_head(values, stored, row), tuple(short), tuple(long), tuple(art9))


def _head(values: StoredValues, stored: Stored, row: Row) -> str:
    if stored.heads[:2] == _DATED:
        head = _from_to(row)
    else:
        head = joined(*(_in_head(values, stored, row, name) for name in stored.heads))
    if len(values.data.cases) > 1 and "case_id" in row:
        return joined(head, values.reference("case", row["case_id"]))
    return head


def _in_head(values: StoredValues, stored: Stored, row: Row, name: str) -> str:
    """A bare number says nothing without its caption."""
    text = values.value(stored, row, name)
    return f"{values.caption(stored, name)} {text}" if text.isdigit() else text


def _from_to(row: Row) -> str:
    begins, ends = format_day(row["valid_from"]), format_day(row["valid_to"])
    if begins and ends:
        return f"{begins} – {ends}"
    if ends:
        return translate("WholeFile", "bis {day}").format(day=ends)
    return translate("WholeFile", "seit {day}").format(day=begins) if begins else ""
