"""What stands in place of a plan that has nothing yet: where to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.casework.plan.reading import GUIDING
from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label


class PlanStart(QWidget):
    """Signals: `goal_wanted(level)`, `template_wanted`."""

    goal_wanted = Signal(str)
    template_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = label(self.tr("Noch kein Plan"), "heading", self)
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text = label(
            self.tr(
                "Beginnen Sie mit einem Richtungsziel: Wohin möchte die Klient:in auf lange Sicht? "
                "Darunter stehen Rahmenziele, darunter Handlungsziele mit ihren Maßnahmen."
            ),
            "muted",
            self,
        )
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.goal = QPushButton(self.tr("Erstes Richtungsziel"), self)
        self.goal.setProperty("kind", "primary")
        theme.set_icon(self.goal, "add")
        self.goal.clicked.connect(self._want_goal)
        self.template = QPushButton(self.tr("Aus Vorlage einfügen …"), self)
        theme.set_icon(self.template, "copy")
        self.template.clicked.connect(self._want_template)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[metrics.XL] * 4)
        column.setSpacing(metrics.M)
        column.addStretch(2)
        column.addWidget(heading)
        column.addWidget(text)
        for button in (self.goal, self.template):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def set_read_only(self, read_only: bool) -> None:
        """Nothing can be begun in a restricted file."""
        for button in (self.goal, self.template):
            button.setEnabled(not read_only)

    def focus_first(self) -> None:
        """Stand on the main button."""
        self.goal.setFocus()

    def _want_goal(self) -> None:
        self.goal_wanted.emit(GUIDING)

    def _want_template(self) -> None:
        self.template_wanted.emit()
