"""Setting up the file that other calendars subscribe to."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from kimdesk.calendar.ics.subscription import (
    Subscription,
    begin_subscription,
    end_subscription,
    kept_subscription,
)
from kimdesk.desktop.calendar_exchange.dialog import ExchangeDialog
from kimdesk.desktop.calendar_exchange.names_choice import NamesChoice
from kimdesk.desktop.calendar_exchange.save_dialog import ask_where
from kimdesk.desktop.office.section import button, row
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.fields import TextField
from kimdesk.desktop.widgets.form import FormGrid

MOST_PATH = 2000


class SubscriptionDialog(ExchangeDialog):
    """Where the file lies, with or without names; or that there shall be none any more."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session.jobs, "", "", "", parent)
        self.setWindowTitle(self.tr("Kalenderdatei zum Abonnieren"))
        self.main_button.setText(self.tr("&Einrichten"))
        self._session = session
        about = label(
            self.tr(
                "KIMdesk schreibt Ihre Termine (30 Tage zurück, ein Jahr voraus) in eine Datei"
                " und erneuert sie nach jeder Änderung. Outlook und Thunderbird können sie als"
                " Kalender abonnieren. Eingetragen wird weiterhin nur hier."
            ),
            "muted",
            self,
        )
        about.setWordWrap(True)
        self.path = TextField(self)
        self.path.set_max_length(MOST_PATH)
        self.names = NamesChoice(self)
        grid = FormGrid(1, self)
        grid.add(self.tr("&Datei"), self.path)
        choose = button(self.tr("&Ort wählen …"), "folder", self.choose, self)
        self.end_button = button(self.tr("&Nicht mehr schreiben"), "delete", self.end, self)
        grid.add_widget(row(choose, self.end_button))
        for widget in (about, grid, self.names):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self._chosen: Subscription | None = None
        self.end_button.hide()
        self.fit()
        session.jobs.run(
            self, kept_subscription, session.store, done=self.show_kept, failed=self._failed
        )

    def show_kept(self, found: Subscription | None) -> None:
        """Show what was chosen before, unless something is being entered."""
        self.end_button.setVisible(found is not None)
        if found is not None and not self.path.value():
            self.path.set_value(str(found.path))
            self.names.set_value(found.names)
            self.fit()

    def choose(self) -> None:
        """Ask for the file."""
        ask_where(self, self.windowTitle(), self.path.set_value)

    def start(self) -> None:
        text = str(self.path.value()).strip()
        path = Path(text).expanduser()
        if not text or not path.is_absolute() or not path.parent.is_dir():
            problem = self.tr("Bitte eine Datei in einem vorhandenen Ordner wählen.")
            self.path.set_message("error", problem)
            self.path.setFocus()
            return
        self.path.set_message("", "")
        if not self.names.finish():
            return
        self._chosen = Subscription(path.with_suffix(".ics"), self.names.value())
        session = self._session
        self.work(begin_subscription, session.store, session.catalogue, self._chosen)

    def end(self) -> None:
        """Write it no more. The file stays for the person to delete: others may be using it."""
        self._chosen = None
        self.work(end_subscription, self._session.store)

    def finish(self, result: Any) -> None:  # noqa: ANN401 - as in the base
        super().finish(self._chosen or result)
