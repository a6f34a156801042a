"""What one cell was understood as: values for fields, or a question with proposals."""

from dataclasses import dataclass, field
from datetime import date

from kimdesk.clients.importing.mapping import Answer
from kimdesk.clients.importing.table import EXCEL_EPOCH
from kimdesk.reference import Catalogue

Values = dict[str, object]
"""Column understood → value as it is stored."""


@dataclass(frozen=True, slots=True)
class StaffName:
    """Somebody cases can be assigned to."""

    id: int
    login: str
    name: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a cell is read with: code lists, the day, the spreadsheet's day zero, colleagues."""

    catalogue: Catalogue
    today: date
    epoch: date = EXCEL_EPOCH
    staff: tuple[StaffName, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """One thing a value may mean: `answer` for the mapping, `text` and `reason` for people."""

    answer: Answer
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Understood:
    """A cell understood, or why not.

    `note` says how a value was understood that does not simply stand there. `problem` is
    set when the cell cannot be taken; `asks` when a person can say what it means.
    """

    values: Values = field(default_factory=dict)
    note: str = ""
    problem: str = ""
    asks: bool = False
    proposals: tuple[Proposal, ...] = ()
    warning: str = ""


NOTHING = frozenset(
    (
        *("-", "–", "—", "--", "---", "/", ".", "?", "??", "???", "n/a", "n.a."),
        *("k.a.", "k.a", "k. a.", "o.a.", "n.n.", "unknown", "entfällt"),
        *("unbekannt", "unbek.", "unbek", "nicht bekannt"),
        *("keine angabe", "keine angaben", "ohne angabe"),
    )
)


def says_nothing(text: str) -> bool:
    """Whether a cell only says that nothing is known (`-`, `k.A.`)."""
    return " ".join(text.casefold().split()) in NOTHING
