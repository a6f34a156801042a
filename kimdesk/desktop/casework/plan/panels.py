"""The details beside the tree: of a goal with its SMART check, of a measure with its state."""

from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kimdesk.casework.model import Goal, Measure
from kimdesk.casework.plan.reading import ACTION
from kimdesk.casework.plan.smart import smart_check
from kimdesk.desktop import theme
from kimdesk.desktop.casework.plan.forms import (
    GoalBinding,
    MeasureBinding,
    PlanForm,
    hidden_of,
)
from kimdesk.desktop.casework.plan.lamps import SmartLamps
from kimdesk.desktop.casework.plan.nodes import Node
from kimdesk.desktop.files.binding import Binding
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.scroll import ScrollColumn

# The kind of a measure (CL32) that is a referral to a body.
REFERRAL = "M_VERMITT"


class DetailColumn(ScrollColumn):
    """Never narrower than its fields, so that the form does not scroll sideways."""

    binding: Binding

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.setContentsMargins(metrics.M, 0, metrics.M, metrics.M)
        self.body.setSpacing(metrics.M)
        self.read_only = False

    def set_read_only(self, read_only: bool) -> None:
        """Let the details be read only."""
        self.read_only = read_only
        self.binding.set_read_only(read_only)

    def minimumSizeHint(self) -> QSize:
        inside = self.widget()
        wanted = inside.minimumSizeHint().width() if inside is not None else 0
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(wanted + bar, super().minimumSizeHint().height())


class GoalPanel(DetailColumn):
    """One goal. Only action goals are checked for SMART."""

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = edits.session
        self.heading = label("", "heading", self)
        self.heading.setWordWrap(True)
        self.lamps = SmartLamps(self)
        self.text = PlanForm(Goal, ("what",), self)
        self.smart = PlanForm(Goal, ("specific", "indicator", "wording", "realistic"), self)
        self.more = PlanForm(Goal, ("due_on", "state", "life_domain", "evaluation"), self)
        for part in (self.heading, self.lamps, self.text, self.smart, self.more):
            self.add(part)
        self.body.addStretch(1)
        self.binding = GoalBinding(self, edits)
        self.binding.refused.connect(edits.refused)

    def show_node(self, node: Node) -> None:
        """Show a goal; what is being typed in the same goal stays."""
        goal = node.goal
        if goal is None:
            return
        level = self._session.label("CL30", goal.level)
        self.heading.setText(f"{level} {node.number}")
        action = goal.level == ACTION
        for part in (self.lamps, self.smart):
            part.setVisible(action)
        if action:
            self.lamps.show_lamps(smart_check(goal))
        self.binding.show_record(goal)


class MeasurePanel(DetailColumn):
    """One measure, with its state one click away.

    Signals: `state_wanted(code)`; `referral_wanted(id)` to refer the client for this measure.
    """

    state_wanted = Signal(str)
    referral_wanted = Signal(int)

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = label(self.tr("Maßnahme"), "heading", self)
        self.states: dict[str, QPushButton] = {}
        row = FlowRow(self)
        for code, text, icon in (
            ("MS_ERLEDIGT", self.tr("Erledigt"), "check"),
            ("MS_VERZUG", self.tr("In Verzug"), "hourglass"),
            ("MS_ENTF", self.tr("Entfallen"), "minus"),
            ("MS_BEGONNEN", self.tr("Wieder öffnen"), "undo"),
        ):
            button = QPushButton(text, row)
            theme.set_icon(button, icon)
            button.clicked.connect(partial(self._want, code))
            row.add(button)
            self.states[code] = button
        self._measure_id = 0
        self.refer = QPushButton(self.tr("Vermitteln …"), row)
        theme.set_icon(self.refer, "referral")
        self.refer.clicked.connect(self._refer)
        row.add(self.refer)
        self.form = PlanForm(
            Measure,
            (
                *("what", "responsible", "due_on", "responsible_name", "partner_id", "kind"),
                *("state", "done_on", "failure_reason", "result"),
            ),
            self,
        )
        for part in (self.heading, row, self.form):
            self.add(part)
        self.body.addStretch(1)
        self.binding = MeasureBinding(self, edits)
        self.binding.refused.connect(edits.refused)

    def show_node(self, node: Node) -> None:
        """Show a measure; what is being typed in the same measure stays."""
        measure: Any = node.measure
        if measure is None:
            return
        for code, button in self.states.items():
            button.setVisible(code != measure.state)
        ended = measure.state in {"MS_ERLEDIGT", "MS_GESCHEITERT", "MS_ENTF"}
        self.states["MS_BEGONNEN"].setVisible(ended)
        self.states["MS_VERZUG"].setVisible(measure.state not in {"MS_VERZUG", "MS_ERLEDIGT"})
        self._measure_id = measure.id
        wanted = measure.kind == REFERRAL or measure.partner_id is not None
        self.refer.setVisible(wanted and not ended and not self.read_only)
        self.form.show_only(hidden_of({name: getattr(measure, name) for name in self.form.rows}))
        self.binding.show_record(measure)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        for button in self.states.values():
            button.setEnabled(not read_only)

    def _refer(self) -> None:
        self.referral_wanted.emit(self._measure_id)

    def _want(self, code: str, _checked: bool = False) -> None:
        self.state_wanted.emit(code)
