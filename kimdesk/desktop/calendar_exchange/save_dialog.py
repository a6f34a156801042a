"""Saving appointments as a calendar file: which days, and whether names are in it."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from kimdesk.desktop.calendar_exchange.dialog import ExchangeDialog
from kimdesk.desktop.calendar_exchange.names_choice import NamesChoice
from kimdesk.desktop.calendar_exchange.services import Wanted, save
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.date_fields import DateField
from kimdesk.desktop.widgets.flag_fields import FlagField
from kimdesk.desktop.widgets.form import FormGrid

FILE_NAME = "kalender.ics"
AHEAD = timedelta(days=30)


class SaveDialog(ExchangeDialog):
    """A range, or one appointment with its series; `result_` is how many were saved."""

    def __init__(
        self, session: Session, appointment_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(session.jobs, "", "", "", parent)
        one = appointment_id is not None
        self.setWindowTitle(self.tr("Termin speichern") if one else self.tr("Kalender speichern"))
        self.main_button.setText(self.tr("&Speichern …"))
        self._session = session
        self._appointment_id = appointment_id
        self.first, self.last = DateField(self), DateField(self)
        today = session.store.clock.today()
        self.first.set_value(today)
        self.last.set_value(today + AHEAD)
        self.only_mine = FlagField(self)
        self.only_mine.set_text(self.tr("nur Termine, an denen ich &teilnehme"))
        self.only_mine.set_value(True)
        self.names = NamesChoice(self)
        grid = FormGrid(2, self)
        if one:
            for field in (self.first, self.last, self.only_mine):
                field.hide()
        else:
            grid.add(self.tr("&von"), self.first)
            grid.add(self.tr("&bis"), self.last)
            grid.add_widget(self.only_mine)
        grid.setHidden(one)
        self.body.addWidget(grid)
        self.body.addWidget(self.names)
        self.body.addStretch(1)
        self.fit()

    def start(self) -> None:
        first, last = self.first.value(), self.last.value()
        if self._appointment_id is None:
            if first is None or last is None or first > last:
                text = self.tr("Bitte einen Zeitraum eintragen, der nicht vor dem Beginn endet.")
                self.last.set_message("error", text)
                self.last.setFocus()
                return
            self.last.set_message("", "")
        if not self.names.finish():
            return
        ask_where(self, self.windowTitle(), self._save_to)

    def _save_to(self, path: str) -> None:
        wanted = Wanted(
            names=self.names.value(),
            appointment_id=self._appointment_id,
            first=self.first.value(),
            last=self.last.value(),
            only_mine=self.only_mine.value(),
        )
        session = self._session
        self.work(save, session.store, session.catalogue, wanted, Path(path))


def ask_where(parent: QWidget, title: str, chosen: Any) -> None:  # noqa: ANN401 - a bound method
    """Ask for a file to write; `chosen` gets its path."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("ics")
    dialog.selectFile(FILE_NAME)
    dialog.setNameFilter("iCalendar (*.ics)")
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
