"""The second half of the Art. 15 report: all rows in words, subject by subject."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportlab.platypus import Flowable

from kimdesk.base.text import translate
from kimdesk.clients.model import AddressPeriod, Case, Person
from kimdesk.printing import shaping
from kimdesk.printing.blocked import blocked_text, is_blocked
from kimdesk.printing.blocks import gap
from kimdesk.printing.lined_table import text_table
from kimdesk.printing.reading.disclosed import Opening
from kimdesk.printing.reading.stored_rest import rest
from kimdesk.printing.reading.stored_tables import GROUPS, Stored
from kimdesk.printing.reading.stored_titles import group_titles, table_titles
from kimdesk.printing.reading.stored_values import StoredValues
from kimdesk.printing.reading.stored_words import Entry, elsewhere, entries
from kimdesk.printing.reading.words import Pair
from kimdesk.printing.sections import PROSE, SUBHEADING, facts, nothing, section
from kimdesk.printing.text import SMALL, Style, Text

_ENTRY = Style(size=9, bold=True, before=4, after=0.5, leads=True)
_SHORT = Style(size=8.5, after=1, leading=1.35)
_LONG = replace(PROSE, size=9, leading=1.35, after=2)
_CAPTION = replace(SMALL, size=8, after=0, leads=True)
# Of these there are few rows with many values.
_IN_COLUMNS = frozenset({"person", "case"})


def own_data(values: StoredValues) -> Iterator[Flowable]:
    """All groups; at the end what there is nothing of."""
    empty: list[str] = []
    titles, names = group_titles(), table_titles()
    for group, tables in GROUPS:
        parts: list[Flowable] = []
        for stored in tables:
            found = list(_table(values, stored))
            if found:
                # A group of one needs no second heading.
                lone = len(tables) == 1
                parts += found if lone else section(names[stored.name], found, SUBHEADING)
            else:
                empty.append(names[stored.name])
        if group == "household":
            parts += _elsewhere(values)
        yield from section(titles[group], parts)
    yield from _rest(values)
    if empty:
        title = translate("AccessReport", "Dazu ist nichts gespeichert")
        yield from section(title, [Text(", ".join(empty), PROSE)])


def openings(rows: Sequence[Opening]) -> list[Flowable]:
    """Who looked at the file on which day."""
    heads = (
        translate("AccessReport", "Tag"),
        translate("AccessReport", "Aufgabe der Person"),
        translate("AccessReport", "Was geschah"),
    )
    found = [(f"{row.day:%d.%m.%Y}", row.role, row.what) for row in rows]
    return [text_table([heads, *found], (0.16, 0.34, 0.5))] if found else [nothing()]


def _table(values: StoredValues, stored: Stored) -> Iterator[Flowable]:
    if (
        stored.mapped is AddressPeriod
        and is_blocked(values.data.person)
        and values.data.of(AddressPeriod)
    ):
        yield nothing(blocked_text())
        return
    for entry in entries(values, stored):
        yield from _entry(stored, entry)


def _entry(stored: Stored, entry: Entry) -> Iterator[Flowable]:
    if entry.head and stored.mapped is not Case:
        yield Text(entry.head, _ENTRY)
    elif entry.head:
        yield Text(translate("AccessReport", "Fall {number}").format(number=entry.head), _ENTRY)
    if stored.name in _IN_COLUMNS:
        yield from facts(entry.short)
    elif entry.short:
        yield Text(_line(entry.short), _SHORT)
    yield from _long(entry.long)
    if entry.art9:
        title = translate("AccessReport", "Gesundheit und Schutzbedarf (Art. 9 DSGVO)")
        yield from section(title, facts(entry.art9, 1), SUBHEADING)
    elif stored.mapped is Person:
        yield gap(1)


def _line(pairs: Sequence[Pair]) -> str:
    return " · ".join(f"{caption}: {text}" for caption, text in pairs)


def _long(pairs: Sequence[Pair]) -> Iterator[Flowable]:
    """What runs from right to left stands below its caption."""
    for caption, text in pairs:
        if shaping.is_right_to_left(text):
            yield Text(caption, _CAPTION)
            yield Text(text, _LONG)
        else:
            yield Text(f"{caption}: {text}", _LONG)


def _elsewhere(values: StoredValues) -> list[Flowable]:
    title = translate("AccessReport", "Sie stehen auch in der Akte einer anderen Person")
    found = [Text(_line(entry.short), _SHORT) for entry in elsewhere(values) if entry.short]
    return section(title, found, SUBHEADING)


def _rest(values: StoredValues) -> Iterator[Flowable]:
    parts: list[Flowable] = []
    for entry in rest(values):
        parts.append(Text(entry.head, _ENTRY))
        if entry.short:
            parts.append(Text(_line(entry.short), _SHORT))
        parts += _long(entry.long)
    yield from section(translate("AccessReport", "Außerdem gespeichert"), parts)
