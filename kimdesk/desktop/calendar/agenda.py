"""The appointments of four weeks as a list."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.desktop.calendar.blocks import row_key
from kimdesk.desktop.calendar.words import STATES, Words, short_day, times
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.notice import EmptyState
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable, TableWithEmptyState


class Agenda(QWidget):
    """A table, or in its place the offer of a first appointment.

    Signals: `opened(row)`, `removed(row)`, `menu_wanted(row, point)`, `stood_on(row)`,
    `wanted` for a new appointment.
    """

    opened = Signal(object)
    stood_on = Signal(object)
    wanted = Signal()
    removed = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, session: Session, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        model = RowModel(_columns(session, words), _key)
        self.table: RowTable[OccurrenceRow] = RowTable(self.tr("Termine"), model, self)
        empty = EmptyState(
            "calendar",
            self.tr("In diesen vier Wochen steht nichts im Kalender."),
            self.tr("Neuer Termin"),
            self,
        )
        self.both = TableWithEmptyState(self.table, empty, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.both)
        self.setFocusProxy(self.both)
        self.table.opened.connect(self.opened)
        self.table.stood_on.connect(self.stood_on)
        empty.acted.connect(self.wanted)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.table.current_row()
        if event.key() == Qt.Key.Key_Delete and row is not None:
            self.removed.emit(row)
        else:
            super().keyPressEvent(event)

    def _open_menu(self, at: QPoint) -> None:
        row = self.table.current_row()
        if row is not None:
            self.menu_wanted.emit(row, self.table.viewport().mapToGlobal(at))

    def show_rows(self, rows: list[OccurrenceRow]) -> None:
        """Show these appointments, by time."""
        self.table.show_rows(rows)


def _key(row: OccurrenceRow) -> object:
    return row_key(row)


def _columns(session: Session, words: Words) -> list[Column[OccurrenceRow]]:
    say = QCoreApplication.translate
    return [
        Column(say("CalendarWords", "Tag"), _day, 17),
        Column(say("CalendarWords", "Zeit"), _time, 12),
        Column(say("CalendarWords", "Termin"), words.title, stretch=True, spoken=words.spoken),
        Column(say("CalendarWords", "Art"), words.kind, 22),
        Column(say("CalendarWords", "Stand"), partial(_state, session), 14),
        Column(say("CalendarWords", "Ort"), words.where, 20),
    ]


def _day(row: OccurrenceRow) -> str:
    last = row.ends.date() - timedelta(days=1)
    if row.all_day and last > row.begins.date():
        return f"{short_day(row.begins.date())}–{last.day}.{last.month}."
    return short_day(row.begins.date())


def _time(row: OccurrenceRow) -> str:
    if row.all_day:
        return QCoreApplication.translate("CalendarWords", "ganztägig")
    return times(row.begins, row.ends)


def _state(session: Session, row: OccurrenceRow) -> str:
    return "" if row.busy else session.label(STATES, row.state)
