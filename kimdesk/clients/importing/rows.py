"""Puts the cells of a row together: what they say, what cannot be taken, what is doubtful."""

from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field

from kimdesk.base.text import translate
from kimdesk.clients.importing.cell_contacts import WAYS
from kimdesk.clients.importing.cell_names import NAMES
from kimdesk.clients.importing.cells import read_answer, read_cell
from kimdesk.clients.importing.mapping import Mapping, value_key
from kimdesk.clients.importing.table import Row, Table
from kimdesk.clients.importing.targets import IGNORE, REMARK, TARGETS
from kimdesk.clients.importing.understood import Surroundings, Understood, Values

_ADDED = {WAYS, NAMES}
_JOINED = {REMARK: "\n", "request": "\n", "contact_note": "; "}


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a row cannot be taken: the column and value that stand in the way, and the reason."""

    column: str
    value: str
    reason: str


@dataclass(slots=True)
class ReadRow:
    """One row as far as its cells were understood; `columns` tells which heading fills what."""

    number: int
    columns: ReadOnly[str, str] = field(default_factory=dict)
    values: Values = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)
    sources: dict[str, tuple[str, str]] = field(default_factory=dict)

    def reject(self, target: str, reason: str) -> None:
        """Add a problem at the column that gave `target`."""
        column, value = self.sources.get(target) or (self.columns.get(target, ""), "")
        self.problems.append(Problem(column, value, reason))

    def warn(self, target: str, reason: str) -> None:
        """Add a warning at the column that gave `target`."""
        column, value = self.sources.get(target) or (self.columns.get(target, ""), "")
        self.warnings.append(Problem(column, value, reason))


class RowReader:
    """Reads the rows of one table; every value of a column is understood once only."""

    def __init__(self, around: Surroundings, table: Table, mapping: Mapping) -> None:
        self._around = around
        self._mapping = mapping
        self._columns = [
            (at, heading, mapping.target(heading))
            for at, heading in enumerate(table.headings)
            if mapping.target(heading) != IGNORE
        ]
        self._headings = {target: heading for _, heading, target in self._columns}
        self.seen: dict[tuple[str, str], Understood] = {}
        self._defaults = {
            name: read_answer(around, name, {name: text}) for name, text in mapping.defaults.items()
        }

    @property
    def defaults(self) -> ReadOnly[str, Values]:
        """What holds for all rows, by the column it was said for."""
        return self._defaults

    def read(self, row: Row) -> ReadRow:
        """The row with everything its cells say."""
        read = ReadRow(row.number, self._headings)
        if row.fault:
            read.problems.append(Problem("", "", row.fault))
            return read
        for at, heading, target in self._columns:
            text = row.cells[at]
            if text:
                self._add(read, heading, text, self.understood(heading, target, text))
        return read

    def understood(self, heading: str, target: str, text: str) -> Understood:
        """What a value of a column means: by the person's answer, else by itself."""
        key = (heading, text)
        if key not in self.seen:
            answer = self._mapping.answer(heading, text)
            if answer is None:
                self.seen[key] = read_cell(self._around, heading, target, text)
            else:
                self.seen[key] = Understood(read_answer(self._around, target, answer))
        return self.seen[key]

    def _add(self, read: ReadRow, heading: str, text: str, understood: Understood) -> None:
        if understood.problem:
            read.problems.append(Problem(heading, text, understood.problem))
        if understood.warning:
            read.warnings.append(Problem(heading, text, understood.warning))
        for name, value in understood.values.items():
            self._merge(read, heading, text, name, value)

    def _merge(self, read: ReadRow, heading: str, text: str, name: str, value: object) -> None:
        known = read.values.get(name)
        read.sources.setdefault(name, (heading, text))
        if known is None or known == value:
            read.values[name] = value
        elif name in _ADDED and isinstance(known, tuple) and isinstance(value, tuple):
            read.values[name] = known + value
        elif name in _JOINED:
            read.values[name] = f"{known}{_JOINED[name]}{value}"
        else:
            other = read.sources[name][0]
            label = TARGETS[name].label if name in TARGETS else name
            reason = translate("Import", "Widerspricht der Spalte „{other}“ ({label}).")
            read.problems.append(Problem(heading, text, reason.format(other=other, label=label)))


def same_value(first: str, second: str) -> bool:
    """Whether two cells of a column say the same."""
    return value_key(first) == value_key(second)
