"""What two versions of a plan say, line by line and in words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kimdesk.base.dates import format_day
from kimdesk.casework.model import Goal, Measure
from kimdesk.casework.plan.comparing import Item, Line, Status
from kimdesk.casework.plan.frozen import FrozenGoal
from kimdesk.desktop.files.conflict import value_text
from kimdesk.desktop.session import Session
from kimdesk.vault.fields import fields_of

LEVELS: dict[Status, str] = {
    "added": "success",
    "removed": "error",
    "changed": "warning",
    "progressed": "info",
    "same": "neutral",
}


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """A line as the table shows it."""

    key: str
    status: Status
    word: str
    old: str
    new: str
    heavy: bool


class CompareWords:
    """Makes rows out of lines."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._words: dict[Status, str] = {
            "added": QCoreApplication.translate("PlanCompare", "neu"),
            "removed": QCoreApplication.translate("PlanCompare", "entfallen"),
            "changed": QCoreApplication.translate("PlanCompare", "geändert"),
            "progressed": QCoreApplication.translate("PlanCompare", "neuer Stand"),
            "same": QCoreApplication.translate("PlanCompare", "gleich"),
        }

    def row(self, line: Line) -> ComparedRow:
        """One line."""
        heavy = isinstance(line.item, FrozenGoal) and line.item.level != "Z_HANDL"
        return ComparedRow(
            line.item.uid,
            line.status,
            self._words[line.status],
            self._side(line, line.old),
            self._side(line, line.new),
            heavy,
        )

    def _side(self, line: Line, item: Item | None) -> str:
        """The text of one side, with the fields that differ below it."""
        if item is None:
            return ""
        head = f"{item.number}  {item.what}" if isinstance(item, FrozenGoal) else f"– {item.what}"
        details = [self._detail(item, name) for name in self._shown(line)]
        if not line.fields:
            details = [text for text in (self._summary(item),) if text]
        return "\n".join([head, *details])

    def _shown(self, line: Line) -> tuple[str, ...]:
        return tuple(name for name in line.fields if name not in {"what", "state_on"})

    def _summary(self, item: Item) -> str:
        """Who and until when, where nothing changed."""
        who = "" if isinstance(item, FrozenGoal) else self._value(item, "responsible")
        return " · ".join(text for text in (who, format_day(item.due_on)) if text)

    def _detail(self, item: Item, name: str) -> str:
        return f"{self._label(item, name)} {self._value(item, name) or '–'}"

    def _label(self, item: Item, name: str) -> str:
        if name in {"parent", "goal"}:
            return QCoreApplication.translate("PlanCompare", "Steht unter einem anderen Ziel.")
        known = fields_of(Goal if isinstance(item, FrozenGoal) else Measure)
        text = known["partner_id" if name == "partner" else name].label
        return text if text.endswith("?") else f"{text}:"

    def _value(self, item: Item, name: str) -> str:
        if name in {"parent", "goal"}:
            return " "
        known = fields_of(Goal if isinstance(item, FrozenGoal) else Measure)
        value = getattr(item, name)
        return value if name == "partner" else value_text(self._session, known[name], value)
