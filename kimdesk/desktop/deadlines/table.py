"""The table of the radar: where room is scarce, the day shortens and where it stands goes."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kimdesk.calendar.deadlines.radar import DeadlineRow
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.row_model import RowModel
from kimdesk.desktop.widgets.row_table import RowTable

DAY, STATE = 0, 3
# With fewer characters across, the names of deadlines and clients get the room.
_ROOM_FOR_ALL = 90
_DAY_CHARS = 15


class RadarTable(RowTable[DeadlineRow]):
    """The details beside it say in full what is left out."""

    def __init__(self, name: str, model: RowModel[DeadlineRow], parent: QWidget) -> None:
        super().__init__(name, model, parent)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        char = self.fontMetrics().averageCharWidth()
        scarce = self.viewport().width() < _ROOM_FOR_ALL * char
        self.setColumnHidden(STATE, scarce)
        short = _DAY_CHARS * char + 2 * metrics.S
        self.setColumnWidth(DAY, short if scarce else self.wanted_width(DAY))
