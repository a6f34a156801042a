"""The line at the bottom: what was saved when, how old the backup is, whether all is invented."""

from datetime import date, datetime

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kimdesk.base.clock import OFFICE_ZONE
from kimdesk.desktop import theme
from kimdesk.desktop.office.machine import backup_folder
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.notice import StatusChip
from kimdesk.vault.opened import OpenVault

DEMO_CODE = "DEMO"
OLD_DAYS = 7


class StatusLine(QWidget):
    """Read again by `read` after unlocking and after each backup."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.demo = StatusChip(self.tr("Demo-Ablage: alles erfunden"), "info", self)
        self.saved = label("", "muted", self)
        self.backup = QPushButton(self)
        self.backup.setProperty("kind", "flat")
        self.backup.clicked.connect(self._ask_for_backup)
        self.backup.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(metrics.S, 0, metrics.S, 0)
        row.setSpacing(metrics.M)
        for widget in (self.saved, self.backup, self.demo):
            row.addWidget(widget)
        opened = session.opened
        self.demo.setVisible(opened is not None and opened.office.code == DEMO_CODE)

    def show_saved(self) -> None:
        """Something was committed just now."""
        now = datetime.now(OFFICE_ZONE)
        self.saved.setText(self.tr("Gespeichert {time}").format(time=now.strftime("%H:%M")))

    def read(self) -> None:
        """Look for the last backup."""
        opened = self._session.opened
        if opened is not None:
            self._session.jobs.run(self, last_backup_of, opened, done=self.show_backup)

    def show_backup(self, made_on: date | None) -> None:
        """Say how old the last backup is; old ones and none are marked."""
        days = (self._session.store.clock.today() - made_on).days if made_on else None
        old = days is None or days > OLD_DAYS
        self.backup.setText(self._say_age(days))
        self.backup.setProperty("kind", "danger" if old else "flat")
        theme.set_icon(self.backup, "warning" if old else "backup")
        theme.mark(self.backup)
        self.backup.show()

    def _say_age(self, days: int | None) -> str:
        if days is None:
            return self.tr("Noch keine Sicherung")
        if days <= 0:
            return self.tr("Sicherung von heute")
        if days == 1:
            return self.tr("Sicherung von gestern")
        return self.tr("Sicherung vor {n} Tagen").format(n=days)

    def _ask_for_backup(self) -> None:
        self._session.ask("backup")


def last_backup_of(opened: OpenVault) -> date | None:
    """The day of the newest backup where they go from this machine."""
    from kimdesk.vault.backup import last_backup

    return last_backup(backup_folder(opened), opened.vault_id)
