"""The left edge of the calendar: jump to a day, the small month, whose appointments, colours."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kimdesk.calendar.views import Owner
from kimdesk.desktop.calendar.bar import JumpField
from kimdesk.desktop.calendar.legend import CalendarLegend
from kimdesk.desktop.calendar.mini_month import MiniMonth
from kimdesk.desktop.calendar.period import ME, ROOMS, TEAM
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.fields import CodesField


class CalendarSide(QWidget):
    """Signals: `whose_chosen(whose)`, `people_chosen(ids)`, `day_chosen(day)`, `jumped(text)`."""

    whose_chosen = Signal(str)
    people_chosen = Signal(object)
    day_chosen = Signal(object)
    jumped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.jump = JumpField(self)
        self.jump_name = label(self.tr("&Springen zu"), "field", self)
        self.jump_name.setBuddy(self.jump)
        self.hint = label("", "caption", self)
        self.hint.setWordWrap(True)
        self.hint.hide()
        self.month = MiniMonth(self)
        self.legend = CalendarLegend(self)
        self.people = CodesField(self)
        self.people.set_label(self.tr("Welche Kolleg:innen?"))
        self.people.hide()
        self.whose: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.M, 0, metrics.S, metrics.M)
        column.setSpacing(metrics.S)
        column.addWidget(self.jump_name)
        column.addWidget(self.jump)
        column.addWidget(self.hint)
        column.addWidget(self.month)
        column.addWidget(label(self.tr("Wessen Termine?"), "field", self))
        column.addWidget(self._choice())
        column.addWidget(self.people)
        column.addSpacing(metrics.S)
        column.addWidget(self.legend, 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.month.day_chosen.connect(self.day_chosen)
        self.jump.asked.connect(self.jumped)
        self.people.edited.connect(self._choose_people)

    def show_whose(self, whose: str) -> None:
        """Mark whose appointments are shown."""
        self.whose[whose].setChecked(True)
        self.people.setVisible(whose == TEAM)

    def show_people(self, staff: Sequence[Owner], chosen: Sequence[int]) -> None:
        """Whom one can choose from, and who is chosen; nobody for everybody."""
        codes = [(str(one.id), one.name) for one in staff]
        self.people.set_codes(codes, empty=self.tr("alle im Team"))
        self.people.set_value(tuple(str(one) for one in chosen))

    def stand_on(self, day: date) -> None:
        """Show the month of a day."""
        self.month.stand_on(day)
        self.say("")

    def say(self, text: str) -> None:
        """A sentence below the field, "" for none."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        self.jump.setAccessibleDescription(text)

    def _choose_people(self) -> None:
        self.people_chosen.emit(tuple(int(code) for code in self.people.value()))

    def _choice(self) -> QWidget:
        held = QWidget(self)
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        names = {ME: self.tr("&Ich"), TEAM: self.tr("&Team"), ROOMS: self.tr("&Räume")}
        tips = {
            ME: self.tr("Nur Termine, an denen Sie teilnehmen"),
            TEAM: self.tr("Termine aller; in der Tagesansicht eine Spalte je Person"),
            ROOMS: self.tr("Belegte Räume; in der Tagesansicht eine Spalte je Raum"),
        }
        for whose, name in names.items():
            button = QPushButton(name, held)
            button.setCheckable(True)
            button.setProperty("whose", whose)
            button.setToolTip(tips[whose])
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._group.addButton(button)
            self.whose[whose] = button
            row.addWidget(button)
        self._group.buttonClicked.connect(self._chosen)
        return held

    def _chosen(self, button: QWidget) -> None:
        self.whose_chosen.emit(str(button.property("whose")))
