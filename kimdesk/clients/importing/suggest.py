"""Proposes what each column of a list is, to be confirmed by a person."""

from collections.abc import Iterable
from dataclasses import replace

from kimdesk.clients.importing.heading_names import LIKELY, POSSIBLE, heading_key, meaning_of
from kimdesk.clients.importing.mapping import ColumnMapping, Mapping, fits
from kimdesk.clients.importing.table import MARKING, Table
from kimdesk.clients.importing.targets import IGNORE, REMARK, REMARK_WITH_HEADING

SEVERAL = {
    *("phone", "email", "messenger", "other_spellings", "original_name", "alias_name"),
    *("birth_name", "request", REMARK, REMARK_WITH_HEADING, IGNORE),
}
"""Columns that a list may have more than once."""
REPORT = {"de": ("Zeile", "Spalte", "Grund"), "en": ("Line", "Column", "Reason")}
"""What a file of rejected rows has behind the columns of the list."""
_SAMPLE = 200


def suggest_mapping(
    table: Table, presets: Iterable[Mapping] = (), chosen: Mapping | None = None
) -> Mapping:
    """What the columns of `table` probably are.

    `chosen` is taken as it is, else the first preset made for the same headings; columns it
    does not name are suggested. What cannot be told is kept in the remark: nothing is lost.
    """
    known = chosen or next((preset for preset in presets if fits(preset, table.headings)), None)
    base = adapt(known, table) if known else Mapping({})
    suggested = dict(base.columns)
    taken = {column.target for column in suggested.values()}
    report = report_columns(table)
    for at, heading in enumerate(table.headings):
        if heading in suggested:
            continue
        column = _column(table, at, taken)
        if heading in report:
            column = ColumnMapping(IGNORE)
        suggested[heading] = column
        taken.add(column.target)
    return replace(base, columns=_with_names(table, suggested) | base.columns)


def adapt(mapping: Mapping, table: Table) -> Mapping:
    """`mapping` with its headings spelled as in `table`."""
    spelled = {heading_key(heading): heading for heading in table.headings}

    def here(heading: str) -> str:
        return spelled.get(heading_key(heading), heading)

    columns = {here(name): column for name, column in mapping.columns.items()}
    values = {here(name): answers for name, answers in mapping.values.items()}
    return replace(mapping, columns=columns, values=values)


def report_columns(table: Table) -> set[str]:
    """The columns that a file of rejected rows has behind those of the list."""
    last = [heading for heading in table.headings if heading != MARKING][-3:]
    for names in REPORT.values():
        if len(last) == 3 and all(h.startswith(n) for h, n in zip(last, names, strict=True)):
            return set(last)
    return set()


def _column(table: Table, at: int, taken: set[str]) -> ColumnMapping:
    column = table.columns[at]
    if column.heading == MARKING:
        return ColumnMapping(REMARK_WITH_HEADING, LIKELY)
    meaning = meaning_of(column.heading)
    if not meaning.target and not any(row.cells[at] for row in table.rows):
        return ColumnMapping(IGNORE, LIKELY)
    if not meaning.target or (meaning.target in taken and meaning.target not in SEVERAL):
        return ColumnMapping(REMARK_WITH_HEADING, POSSIBLE)
    return ColumnMapping(meaning.target, meaning.confidence)


def _with_names(table: Table, columns: dict[str, ColumnMapping]) -> dict[str, ColumnMapping]:
    """The same with "Name" understood by its company: beside "Vorname" it is the family name."""
    targets = {column.target for column in columns.values()}
    if "given_name" not in targets or "family_name" in targets:
        return columns
    for heading, column in columns.items():
        if column.target == "full_name" and not _has_commas(table, heading):
            return {**columns, heading: ColumnMapping("family_name", LIKELY)}
    return columns


def _has_commas(table: Table, heading: str) -> bool:
    at = table.headings.index(heading)
    return any("," in row.cells[at] for row in table.rows[:_SAMPLE])
