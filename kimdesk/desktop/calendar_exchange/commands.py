"""Calendar files in the window: commands "read_calendar", "save_calendar" and others.

The page of the calendar calls `Exchange.read(path)` for a file that is dropped on it, and
`Exchange.save_one(appointment_id)` for one appointment: `exchange_of(window)`.
"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog

from kimdesk.base.errors import KimdeskError
from kimdesk.calendar.undo import Undo
from kimdesk.desktop.calendar_exchange.subscription import SubscriptionKeeper
from kimdesk.desktop.shell.window import Window

# Opening the store must not wait for it.
AFTER = 5000


def install(window: Window) -> None:
    """The four commands, for those who see cases."""
    if not window.session.store.identity.sees_cases:
        return
    exchange = Exchange(window)
    add = window.menus.add
    text = QCoreApplication.translate("Window", "Kalende&rdatei einlesen …")
    add("file", "read_calendar", text, exchange.choose, icon="import")
    text = QCoreApplication.translate("Window", "Kalender speic&hern …")
    add("file", "save_calendar", text, exchange.save, icon="export")
    text = QCoreApplication.translate("Window", "Kalenderdatei zum &Abonnieren …")
    add("file", "subscribe_calendar", text, exchange.subscribe, icon="calendar")
    text = QCoreApplication.translate("Window", "&Ferien laden …")
    add("file", "load_holidays", text, exchange.choose_holidays, icon="calendar")


def exchange_of(window: Window) -> "Exchange | None":
    """The commands of a window, None for roles without a calendar."""
    return window.findChild(Exchange)


class Exchange(QObject):
    """What the commands do."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.keeper = SubscriptionKeeper(window)
        QTimer.singleShot(AFTER, self.keeper, self.keeper.renew)

    def choose(self) -> None:
        """Ask for a calendar file and read it."""
        self._ask(self.tr("Kalenderdatei einlesen"), self.read)

    def read(self, path: Path | str) -> None:
        """Show what reading a file would do."""
        from kimdesk.desktop.calendar_exchange.read_dialog import ReadDialog

        dialog = ReadDialog(self._window.session, Path(path), self._window)
        dialog.accepted.connect(partial(self._offer_undo, dialog))
        self._open(dialog)

    def save(self) -> None:
        """Save a range of days."""
        self._save(None)

    def save_one(self, appointment_id: int) -> None:
        """Save one appointment with its series."""
        self._save(appointment_id)

    def subscribe(self) -> None:
        """Set up the file to subscribe to."""
        from kimdesk.desktop.calendar_exchange.subscription_dialog import SubscriptionDialog

        self._open(SubscriptionDialog(self._window.session, self._window))

    def choose_holidays(self) -> None:
        """Ask for a file with school holidays."""
        self._ask(self.tr("Ferien laden"), self.load_holidays)

    def load_holidays(self, path: Path | str) -> None:
        """Show the school holidays of a file."""
        from kimdesk.desktop.calendar_exchange.holidays_dialog import HolidaysDialog

        dialog = HolidaysDialog(self._window.session, Path(path), self._window)
        dialog.accepted.connect(partial(self._say_holidays, dialog))
        self._open(dialog)

    def _save(self, appointment_id: int | None) -> None:
        from kimdesk.desktop.calendar_exchange.save_dialog import SaveDialog

        dialog = SaveDialog(self._window.session, appointment_id, self._window)
        dialog.accepted.connect(partial(self._say_saved, dialog))
        self._open(dialog)

    def _ask(self, title: str, chosen: object) -> None:
        dialog = QFileDialog(self._window, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(["iCalendar (*.ics *.ical *.ifb)", self.tr("Alle Dateien (*)")])
        dialog.fileSelected.connect(chosen)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say_saved(self, dialog: QDialog) -> None:
        count = getattr(dialog, "result_", 0)
        self._window.tell("success", self.tr("Gespeichert: {n} Termine.").format(n=count))

    def _say_holidays(self, dialog: QDialog) -> None:
        count = getattr(dialog, "result_", 0)
        text = self.tr("Geladen: {n} Ferienzeiten.").format(n=count)
        self._window.tell("success", text)

    def _offer_undo(self, dialog: object) -> None:
        from kimdesk.desktop.calendar_exchange.read_dialog import ReadDialog

        if isinstance(dialog, ReadDialog):
            undo: Undo = dialog.result_.undo
            self._window.undo_bar.offer(dialog.done_text(), partial(self._take_back, undo))

    def _take_back(self, undo: Undo) -> None:
        session = self._window.session
        session.jobs.run(self, undo.take_back, session.store, session.records, failed=self._refuse)

    def _refuse(self, error: KimdeskError) -> None:
        self._window.tell("error", error.text)
