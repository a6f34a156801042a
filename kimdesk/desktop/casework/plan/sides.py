"""The tree of a plan and the details of one line: side by side, or one after the other.

Where there is no room for both, for example at large text, the details take the tree's place.
"""

from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.casework.plan.nodes import Node
from kimdesk.desktop.casework.plan.panels import GoalPanel, MeasurePanel
from kimdesk.desktop.casework.plan.tree_view import PlanView
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label

# Characters that both need beside each other.
_ROOM_FOR_BOTH = 92


class PlanSides(QWidget):
    """Signals: `state_wanted(code)`, a measure is to get this state; `referral_wanted(id)`."""

    state_wanted = Signal(str)
    referral_wanted = Signal(int)

    def __init__(self, tree: PlanView, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self._narrow = False
        self.read_only = False
        self.tree = tree
        self.stack = QStackedWidget(self)
        self.nothing = label(self.tr("Wählen Sie ein Ziel oder eine Maßnahme aus."), "muted", self)
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(self.nothing)
        self.back = QPushButton(self.tr("Zurück zum Plan"), self)
        theme.set_icon(self.back, "chevron-left")
        self.back.clicked.connect(self.show_tree)
        self.open_button = QPushButton(self.tr("Einzelheiten"), self)
        self.open_button.setToolTip(self.tr("Einzelheiten (Alt+Eingabe)"))
        theme.set_icon(self.open_button, "edit")
        self.open_button.clicked.connect(self.open_details)
        tree.details_wanted.connect(self.open_details)
        self._lay_out()

    # Showing ----------------------------------------------------------------------------------

    def show_node(self, node: Node | None) -> None:
        """Show the details of a line, None for none."""
        if node is None or node.row is None:
            self.stack.setCurrentWidget(self.nothing)
            return
        panel: GoalPanel | MeasurePanel = self.goal if node.goal is not None else self.measure
        if panel.read_only != self.read_only:
            panel.set_read_only(self.read_only)
        panel.show_node(node)
        panel.binding.show_findings(self._edits.findings)
        self.stack.setCurrentWidget(panel)

    def show_findings(self) -> None:
        """Say in the details in front what the rules found."""
        if self.panel is not None:
            self.panel.binding.show_findings(self._edits.findings)

    @property
    def panel(self) -> GoalPanel | MeasurePanel | None:
        """The details in front."""
        found = self.stack.currentWidget()
        return found if isinstance(found, GoalPanel | MeasurePanel) else None

    @cached_property
    def goal(self) -> GoalPanel:
        """The details of a goal, made when the first is shown."""
        panel = GoalPanel(self._edits, self.stack)
        self.stack.addWidget(panel)
        return panel

    @cached_property
    def measure(self) -> MeasurePanel:
        """The details of a measure, made when the first is shown."""
        panel = MeasurePanel(self._edits, self.stack)
        panel.state_wanted.connect(self.state_wanted)
        panel.referral_wanted.connect(self.referral_wanted)
        self.stack.addWidget(panel)
        return panel

    def commit(self) -> None:
        """Write what is being typed in the details."""
        for name in ("goal", "measure"):
            panel = vars(self).get(name)
            if panel is not None:
                panel.binding.leave()

    # Going there ------------------------------------------------------------------------------

    def open_details(self, _: object = None) -> None:
        """Put the keyboard into the details."""
        if self.panel is not None:
            self.focus_field(next(iter(self.panel.binding.fields)))

    def focus_field(self, name: str) -> bool:
        """Stand on a field of the details in front."""
        if self.panel is None:
            return False
        if self._narrow:
            self._arrange(details=True)
        return self.panel.binding.focus_field(name)

    def show_tree(self, _checked: bool = False) -> None:
        """Back from the details to the tree."""
        self.commit()
        self._arrange(details=False)
        self.tree.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _ROOM_FOR_BOTH * self.fontMetrics().averageCharWidth()
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange(details=False)

    def _arrange(self, *, details: bool) -> None:
        self.tree.setVisible(not (self._narrow and details))
        self.beside.setVisible(not self._narrow or details)
        self.back.setVisible(self._narrow and details)
        self.open_button.setVisible(self._narrow and not details)

    def _lay_out(self) -> None:
        self.beside = QWidget(self)
        inner = QVBoxLayout(self.beside)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(metrics.XS)
        inner.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(self.stack, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.tree)
        split.addWidget(self.beside)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([600, 360])
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.XS)
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(split, 1)
        self.back.hide()
        self.open_button.hide()
