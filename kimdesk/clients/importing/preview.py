"""What a dry run tells: rows, questions, rejected rows, notices, counts."""

from dataclasses import dataclass
from typing import Any, Literal

from kimdesk.clients.importing.mapping import Mapping
from kimdesk.clients.importing.table import Table
from kimdesk.clients.importing.understood import Proposal, Values


@dataclass(frozen=True, slots=True)
class Question:
    """A value nobody explained yet. Answer it by `mapping.with_answer(column, value, …)`.

    `column` "" asks about all rows at once: answer by `mapping.with_default(target, …)`.
    `code_list` is the list whose codes may be chosen beside the proposals.
    """

    column: str
    target: str
    value: str
    rows: tuple[int, ...]
    proposals: tuple[Proposal, ...]
    code_list: str

    @property
    def count(self) -> int:
        """In how many rows the value stands."""
        return len(self.rows)


@dataclass(frozen=True, slots=True)
class Translation:
    """A value that is understood without asking, to be looked over."""

    column: str
    value: str
    meaning: str
    count: int


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that cannot be taken as it is; `row` is its line in the spreadsheet."""

    row: int
    column: str
    value: str
    reason: str

    def as_json(self) -> dict[str, Any]:
        """The shape of `--json`."""
        return {"row": self.row, "column": self.column, "value": self.value, "reason": self.reason}


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to look at that does not keep a row out; `row` 0 speaks of the whole list."""

    row: int
    column: str
    text: str
    kind: Literal["list", "cell", "duplicate", "lost-letter"] = "cell"
    case_id: int | None = None


@dataclass(frozen=True, slots=True)
class PreparedRow:
    """A row ready to be written."""

    number: int
    values: Values
    identity: str
    content: str


@dataclass(frozen=True, slots=True)
class ImportResult:
    """How an import ended, or how it would end."""

    read: int
    accepted: int
    unchanged: int
    rejected: tuple[Rejected, ...]

    def as_json(self) -> dict[str, Any]:
        """The shape of `--json`."""
        return {
            "read": self.read,
            "accepted": self.accepted,
            "unchanged": self.unchanged,
            "rejected": [rejected.as_json() for rejected in self.rejected],
        }


@dataclass(frozen=True, slots=True)
class Preview:
    """The outcome of a dry run; `run` writes exactly its `rows`."""

    table: Table
    mapping: Mapping
    rows: tuple[PreparedRow, ...]
    unchanged: tuple[int, ...]
    rejected: tuple[Rejected, ...]
    questions: tuple[Question, ...]
    translations: tuple[Translation, ...]
    notices: tuple[Notice, ...]

    @property
    def to_confirm(self) -> tuple[str, ...]:
        """The columns whose meaning was only supposed and nobody confirmed."""
        return tuple(h for h, c in self.mapping.columns.items() if c.confidence < 1)

    @property
    def result(self) -> ImportResult:
        """What the import would report."""
        return ImportResult(
            read=len(self.table.rows),
            accepted=len(self.rows),
            unchanged=len(self.unchanged),
            rejected=self.rejected,
        )
