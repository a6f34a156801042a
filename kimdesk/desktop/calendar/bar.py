"""The bar above the calendar: today, back and forth, the days shown, views, new; field to jump."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from kimdesk.desktop import theme
from kimdesk.desktop.calendar.period import AGENDA, DAY, MODES, MONTH, WEEK, WORKWEEK
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.flow import FlowRow


class JumpField(QLineEdit):
    """A line for a day in words; Enter jumps, Esc empties it. Signal `asked(text)`."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Zu einem Tag springen"))
        self.setPlaceholderText(self.tr("nächsten Do, 15.3., KW 12"))
        self.setToolTip(self.tr("Tag, Woche oder Abstand eintippen, dann Eingabe"))
        self.setMaxLength(60)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.asked.emit(self.text().strip())
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)


class CalendarBar(QWidget):
    """Signals: `today_wanted`, `stepped(by)`, `mode_chosen(mode)`, `new_wanted`."""

    today_wanted = Signal()
    stepped = Signal(int)
    mode_chosen = Signal(str)
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today = QPushButton(self.tr("He&ute"), self)
        self.back = self._arrow("chevron-left", self.tr("Vorheriger Zeitraum (Strg+Links)"))
        self.forth = self._arrow("chevron-right", self.tr("Nächster Zeitraum (Strg+Rechts)"))
        self.side = self._arrow("date", self.tr("Kleinen Monat und Auswahl zeigen"))
        self.side.setCheckable(True)
        self.title = label("", "heading", self)
        self.title.setMinimumWidth(1)
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.new = QPushButton(self.tr("Neu&er Termin"), self)
        self.new.setProperty("kind", "primary")
        theme.set_icon(self.new, "add")
        self.modes: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        row = FlowRow(self)
        steps = QWidget(self)
        near = QHBoxLayout(steps)
        near.setContentsMargins(0, 0, 0, 0)
        near.setSpacing(metrics.XS)
        for button in (self.side, self.today, self.back, self.forth):
            near.addWidget(button)
        for widget in (steps, self.title, self._mode_row(), self.new):
            row.add(widget)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(metrics.M, metrics.S, metrics.M, metrics.S)
        outer.addWidget(row)
        self.today.clicked.connect(self.today_wanted)
        self.back.clicked.connect(self._back)
        self.forth.clicked.connect(self._forth)
        self.new.clicked.connect(self.new_wanted)

    def show_mode(self, mode: str, title: str) -> None:
        """Mark the view in front and say which days it shows."""
        self.modes[mode].setChecked(True)
        self.title.setText(title)
        self.title.setToolTip(title)

    def _mode_row(self) -> QWidget:
        names = {
            DAY: self.tr("Ta&g"),
            WORKWEEK: self.tr("Arbeitswo&che"),
            WEEK: self.tr("&Woche"),
            MONTH: self.tr("&Monat"),
            AGENDA: self.tr("&Liste"),
        }
        held = QWidget(self)
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for at, mode in enumerate(MODES):
            button = QPushButton(names[mode], held)
            button.setCheckable(True)
            button.setProperty("mode", mode)
            button.setToolTip(self.tr("Alt+{n}").format(n=at + 1))
            self._group.addButton(button)
            self.modes[mode] = button
            row.addWidget(button)
        self._group.buttonClicked.connect(self._chosen)
        return held

    def _chosen(self, button: QWidget) -> None:
        self.mode_chosen.emit(str(button.property("mode")))

    def _back(self) -> None:
        self.stepped.emit(-1)

    def _forth(self) -> None:
        self.stepped.emit(1)

    def _arrow(self, icon: str, name: str) -> QToolButton:
        button = QToolButton(self)
        theme.set_icon(button, icon)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button
