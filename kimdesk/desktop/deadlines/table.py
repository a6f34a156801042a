"""The table of the radar: where room is scarce, the day shortens and where it stands goes."""

from kimdesk.calendar.deadlines.radar import DeadlineRow
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.fitting_table import FittingTable

DAY, STATE = 0, 3
# With fewer characters across, the names of deadlines and clients get the room.
_ROOM_FOR_ALL = 90
_DAY_CHARS = 15


class RadarTable(FittingTable[DeadlineRow]):
    """The details beside it say in full what is left out."""

    def fit(self) -> None:
        """Leave out where a deadline stands, and the words beside its day."""
        char = self.fontMetrics().averageCharWidth()
        scarce = self.viewport().width() < _ROOM_FOR_ALL * char
        self.setColumnHidden(STATE, scarce)
        short = _DAY_CHARS * char + 2 * metrics.S
        self.setColumnWidth(DAY, short if scarce else self.wanted_width(DAY))
