"""Reads the days a page shows from the store, and knows which were read last."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.calendar.views import CalendarData, read_calendar
from kimdesk.desktop.calendar.period import ME, ROOMS, TEAM, Period, grid_of_month
from kimdesk.desktop.session import Session


class DaysReader(QObject):
    """Always reads the six weeks around a day, so that other views of them need no statement.

    Signals: `found(data)`; `failed(error)`.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._known = ""
        self._asked = ""
        self.data: CalendarData | None = None
        # Of whom the team consists, () for all.
        self.people: tuple[int, ...] = ()

    def knows(self, period: Period, whose: str) -> bool:
        """Whether what was read last holds all of these days."""
        first, last = _range(period)
        data = self.data
        return (
            data is not None and self._known == whose and data.first <= first and last <= data.last
        )

    def read(self, period: Period, whose: str) -> None:
        """Ask for these days; the newest question counts."""
        mine = self._session.store.identity.staff_id
        staff_ids: tuple[int, ...] | None = (mine,) if whose == ME and mine else None
        if whose == TEAM and self.people:
            staff_ids = self.people
        first, last = _range(period)
        self._asked = whose
        self._session.jobs.run(
            self,
            read_calendar,
            self._session.store,
            first,
            last,
            staff_ids,
            done=self._take,
            failed=self._refuse,
            replaces=("calendar", id(self)),
        )

    def _take(self, data: CalendarData) -> None:
        self._known = self._asked
        self.data = data.only_rooms() if self._known == ROOMS else data
        self.found.emit(self.data)

    def _refuse(self, error: KimdeskError) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(error)


def _range(period: Period) -> tuple[date, date]:
    around = grid_of_month(period.day)
    return min(period.first, around[0]), max(period.last, around[1])
