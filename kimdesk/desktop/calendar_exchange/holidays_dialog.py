"""School holidays from a calendar file: what is in it, and adding what is new."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from kimdesk.base.dates import format_day
from kimdesk.calendar.ics.holidays import HolidayRow, load_holidays
from kimdesk.desktop.calendar_exchange.dialog import ExchangeDialog
from kimdesk.desktop.calendar_exchange.services import try_holidays
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable

ROWS_SHOWN = 7


class HolidaysDialog(ExchangeDialog):
    """Shows what is in `path` as soon as it is open; `result_` is how many were added."""

    LINES = 20

    def __init__(self, session: Session, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(session.jobs, "", "", "", parent)
        self.setWindowTitle(self.tr("Ferien laden"))
        self.main_button.setText(self.tr("&Laden"))
        self._session = session
        self._path = path
        self.found: tuple[HolidayRow, ...] | None = None
        self.summary = label(self.tr("Die Datei wird gelesen …"), "heading", self)
        self.summary.setWordWrap(True)
        columns = [
            Column(self.tr("Bezeichnung"), _name, stretch=True, tip=_name),
            Column(self.tr("von"), _first, chars=11),
            Column(self.tr("bis"), _last, chars=11),
            Column(self.tr("Stand"), self._known, chars=10),
        ]
        self.rows = RowModel[HolidayRow](columns, _key, self)
        self.table = RowTable(self.tr("Ferien der Datei"), self.rows, self)
        self.table.setMinimumHeight(ROWS_SHOWN * metrics.TARGET)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.table, 1)
        self.fit()
        QTimer.singleShot(0, self, self.start)

    def start(self) -> None:
        session = self._session
        if self.found is None:
            self.work(try_holidays, session.store, self._path)
        elif all(row.known for row in self.found):
            self.reject()
        else:
            self.work(partial(load_holidays, session.store, session.records, self.found))

    def finish(self, result: Any) -> None:  # noqa: ANN401 - as in the base
        if self.found is not None:
            super().finish(result)
            return
        self.found = result
        self.rows.show(result)
        new = sum(not row.known for row in result)
        self.summary.setText(self.tr("{n} neu in dieser Datei").format(n=new))
        if not new:
            self.main_button.setText(self.tr("&Schließen"))
            self.cancel_button.hide()
        self.table.setCurrentIndex(self.rows.index(0, 0))
        self.table.setFocus()

    def _failed(self, error: Any) -> None:  # noqa: ANN401 - as in the base
        super()._failed(error)
        if self.found is None:
            self.summary.setText(self.tr("Es wurde nichts geändert."))
            self.table.hide()
            self.body.addStretch(1)
            self.main_button.setEnabled(False)

    def _known(self, row: HolidayRow) -> str:
        return self.tr("schon da") if row.known else self.tr("neu")


def _name(row: HolidayRow) -> str:
    return row.name


def _first(row: HolidayRow) -> str:
    return format_day(row.first_on)


def _last(row: HolidayRow) -> str:
    return format_day(row.last_on)


def _key(row: HolidayRow) -> HolidayRow:
    return row
