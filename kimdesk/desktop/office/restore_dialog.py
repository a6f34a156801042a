"""Opening a backup: to prove that it is right, or to make a store of it in a new folder."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kimdesk.base.clock import Clock
from kimdesk.base.dates import format_day
from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.office.office_dialog import OfficeDialog
from kimdesk.desktop.office.section import button, row
from kimdesk.desktop.widgets.fields import Field, PassphraseField, TextField
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.vault.restore import BackupInfo, check_backup, restore, with_code, with_passphrase

MOST_PATH = 2000


class RestoreDialog(OfficeDialog):
    """Signals: `checked(info)` when the backup is right; `restored(folder)`."""

    checked = Signal(object)
    restored = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        clock: Clock,
        *,
        restore: bool,
        start: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, "", "", "", parent)
        self._clock = clock
        self._restore = restore
        self._start = start
        self._ended = False
        self.setWindowTitle(
            self.tr("Sicherung wiederherstellen") if restore else self.tr("Sicherung prüfen")
        )
        self.main_button.setText(self.tr("&Wiederherstellen") if restore else self.tr("P&rüfen"))
        self.file = TextField(self)
        self.folder = TextField(self)
        self.login = TextField(self)
        self.passphrase = PassphraseField(self)
        self.code = TextField(self)
        for field in (self.file, self.folder, self.code):
            field.set_max_length(MOST_PATH)
        self.grid = FormGrid(1, self)
        self.grid.add(self.tr("&Sicherung (.kimbak)"), self.file)
        self.grid.add_widget(row(button(self.tr("&Datei wählen …"), "folder", self._file, self)))
        if restore:
            self.grid.add(self.tr("&Neuer Ordner der Ablage"), self.folder)
            choose = button(self.tr("&Ordner wählen …"), "folder", self._folder, self)
            self.grid.add_widget(row(choose))
        else:
            self.folder.hide()
        self.grid.add(self.tr("&Anmeldename"), self.login)
        self.grid.add(self.tr("&Passwort vom Tag der Sicherung"), self.passphrase)
        self.grid.add(self.tr("oder die &Gruppen vom Wiederherstellungsbogen"), self.code)
        self.body.addWidget(self.grid)
        self.body.addStretch(1)
        self._propose()
        self.fit()

    def set_login(self, login: str) -> None:
        """The person who most probably opens the backup."""
        self.login.set_value(login)

    def start(self) -> None:
        if self._ended:
            self.accept()
            return
        if not self.file.value():
            self.refuse_at("file", self.tr("Bitte eine Sicherung wählen."))
            return
        if self._restore and not self.folder.value():
            self.refuse_at("folder", self.tr("Bitte einen neuen Ordner angeben."))
            return
        for field in self._fields().values():
            field.set_message("", "")
        self.work(
            partial(
                _open_backup,
                Path(self.file.value()).expanduser(),
                Path(self.folder.value()).expanduser() if self._restore else None,
                self.login.value(),
                self.passphrase.value(),
                self.code.value(),
                self._clock,
            ),
            progress=True,
        )

    def finish(self, result: Any) -> None:  # noqa: ANN401 - as in the base
        info: BackupInfo = result
        self.passphrase.set_value("")
        self.code.set_value("")
        text = self.tr(
            "Die Sicherung vom {day} ({office}) lässt sich öffnen; alle Einträge bis {n} sind da."
        ).format(day=format_day(info.made_on), office=info.office.name, n=info.log.seq)
        if self._restore:
            text = self.tr("Die Ablage vom {day} steht jetzt hier: {folder}").format(
                day=format_day(info.made_on), folder=self.folder.value()
            )
        self._ended = True
        self.banner.say("success", text, closable=False)
        self.area.verticalScrollBar().setValue(0)
        self.grid.setEnabled(False)
        self.main_button.setText(self.tr("&Fertig"))
        self.cancel_button.hide()
        self.main_button.setFocus()
        if self._restore:
            self.restored.emit(Path(self.folder.value()).expanduser())
        self.checked.emit(info)

    def refuse_at(self, field: str, text: str) -> bool:
        at = self._fields().get(field)
        if at is None:
            return False
        at.set_message("error", text)
        at.setFocus()
        return True

    def _fields(self) -> dict[str, Field]:
        return {
            "file": self.file,
            "folder": self.folder,
            "login": self.login,
            "passphrase": self.passphrase,
            "recovery_code": self.code,
        }

    def _propose(self) -> None:
        """The newest backup in the usual folder, and a name for a new store."""
        try:
            found = sorted(self._start.glob("*.kimbak")) if self._start else []
        except OSError:
            found = []
        if found:
            self.file.set_value(str(max(found, key=_age)))

    def _file(self) -> None:
        kinds = self.tr("Sicherungen (*.kimbak)")
        start = str(self._start or "")
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Sicherung wählen"), start, kinds)
        if file:
            self.file.set_value(file)

    def _folder(self) -> None:
        title = self.tr("Wo soll die Ablage liegen?")
        folder = QFileDialog.getExistingDirectory(self, title)
        if folder:
            day = self._clock.today().isoformat()
            name = self.tr("Ablage wiederhergestellt {day}.kimdesk").format(day=day)
            self.folder.set_value(str(Path(folder) / name))


def _age(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0


def _open_backup(
    file: Path,
    folder: Path | None,
    login: str,
    passphrase: str,
    code: str,
    clock: Clock,
    progress: Any = None,  # noqa: ANN401 - a function of done and total
) -> BackupInfo:
    """Check or restore in the store thread; a code wins over a passphrase."""
    proof = with_code(code) if code.strip() else with_passphrase(login or None, passphrase)
    if folder is None:
        return check_backup(file, proof, progress)
    return restore(file, folder, proof, clock, progress=progress)
