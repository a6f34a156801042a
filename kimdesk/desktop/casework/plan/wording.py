"""What the lines of a plan say, in words: who, until when, how far, and all of it aloud."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from kimdesk.base.dates import format_day
from kimdesk.casework.plan.measures import is_final, is_overdue
from kimdesk.casework.plan.reading import MeasureRow
from kimdesk.desktop.casework.plan.nodes import Node
from kimdesk.desktop.session import Session

WHO, UNTIL, STATE = 1, 2, 3


class Wording:
    """Texts of cells; labels of codes are looked up once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._labels: dict[tuple[str, str], str] = {}
        self.columns = (
            QCoreApplication.translate("Plan", "Ziel oder Maßnahme"),
            QCoreApplication.translate("Plan", "Wer?"),
            QCoreApplication.translate("Plan", "Bis wann?"),
            QCoreApplication.translate("Plan", "Stand"),
        )
        # Where the tree is too narrow for a column of its own, who does it stands below the state.
        self.who_with_state = False
        self._overdue = QCoreApplication.translate("Plan", "überfällig")
        self._done_of = QCoreApplication.translate("Plan", "{done} von {all} erledigt")

    @property
    def today(self) -> date:
        """Today."""
        return self._session.store.clock.today()

    def cell(self, node: Node, column: int) -> str:
        """The text of a cell beside the goal or measure itself."""
        row = node.row
        if row is None:
            return ""
        if column == UNTIL:
            return format_day(row.due_on)
        if node.measure is not None:
            who = self.who(node.measure)
            if column == WHO:
                return who
            return f"{self.state(node)}\n{who}" if self.who_with_state else self.state(node)
        return self.state(node) if column == STATE else ""

    def who(self, measure: MeasureRow) -> str:
        """Who does it: the name where there is one."""
        name = measure.responsible_name or measure.partner
        return name or self._label("CL32R", measure.responsible)

    def state(self, node: Node) -> str:
        """How far it is; of goals how much of what is below them is done."""
        if node.measure is not None:
            late = is_overdue(node.measure, self.today)
            return self._overdue if late else self._label("CL32S", node.measure.state)
        if node.goal is None:
            return ""
        done, counted = node.progress
        label = self._label("CL31", node.goal.state)
        if counted and node.goal.state in {"", "ZS_OFFEN", "ZS_ARBEIT"}:
            return self._done_of.format(done=done, all=counted)
        return label

    def level(self, node: Node, column: int) -> str:
        """A tone for a cell: error, success, muted, or "" for plain text."""
        if node.measure is not None:
            if column in {UNTIL, STATE} and is_overdue(node.measure, self.today):
                return "error"
            return "muted" if is_final(node.measure) or column == WHO else ""
        return "muted" if column == STATE else ""

    def spoken(self, node: Node) -> str:
        """A line in one sentence, for screen readers."""
        row = node.row
        if row is None:
            return ""
        if node.goal is not None:
            kind = f"{self._label('CL30', node.level)} {node.number}"
        else:
            kind = QCoreApplication.translate("Plan", "Maßnahme")
        parts = [f"{kind}: {row.what}"]
        if node.measure is not None:
            parts.append(self.who(node.measure))
        if row.due_on is not None:
            until = QCoreApplication.translate("Plan", "bis {day}")
            parts.append(until.format(day=format_day(row.due_on)))
        parts.append(self.state(node))
        return ", ".join(part for part in parts if part)

    def _label(self, code_list: str, code: str) -> str:
        key = code_list, code
        if key not in self._labels:
            self._labels[key] = self._session.label(code_list, code) if code else ""
        return self._labels[key]
