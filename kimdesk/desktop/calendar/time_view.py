"""Day, work week and week: the head with whole days above the grid of hours."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.calendar.views import CalendarData
from kimdesk.desktop.calendar.blocks import DayColumn
from kimdesk.desktop.calendar.day_head import DayHead
from kimdesk.desktop.calendar.time_grid import TimeGrid
from kimdesk.desktop.calendar.words import Words
from kimdesk.desktop.session import Session


class TimeView(QWidget):
    """`grid` has the keyboard; `head` shows the same columns."""

    def __init__(self, session: Session, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = DayHead(words, self)
        self.grid = TimeGrid(session, words, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.grid, 1)
        self.setFocusProxy(self.grid)
        self.grid.viewport().installEventFilter(self)
        self.head.stood_on.connect(self.grid.stand_on)
        self.head.stood_on.connect(self._take_keyboard)
        self.head.opened.connect(self.grid.opened)
        self.head.wanted.connect(self.grid.wanted)
        self.head.moved.connect(self.grid.moved)
        self.grid.stood_on.connect(self.head.mark)

    def show_data(
        self,
        data: CalendarData,
        columns: Sequence[DayColumn],
        today: date,
        *,
        with_people: bool = False,
    ) -> None:
        """Show these columns."""
        self.head.painter.with_people = with_people
        self.head.show_data(data, columns, today)
        self.grid.show_data(data, columns, with_people=with_people)
        self.head.mark(self.grid.current)
        self._line_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.grid.viewport() and event.type() == QEvent.Type.Resize:
            self._line_up()
        return super().eventFilter(watched, event)

    def _line_up(self) -> None:
        left = self.grid.gutter
        right = self.width() - self.grid.viewport().width()
        self.head.stand_beside(left, max(right, 0))

    def _take_keyboard(self) -> None:
        self.grid.setFocus()
