"""Backups: how old the last one is, one more now, proving that it opens, bringing it back."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from kimdesk.base.dates import format_day
from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.clients.backups import note_drill
from kimdesk.desktop.jobs import Job
from kimdesk.desktop.office.backup_state import BackupState, backup_state, said
from kimdesk.desktop.office.machine import (
    BACKUP,
    backup_folder,
    keep_backup_folder,
)
from kimdesk.desktop.office.restore_dialog import RestoreDialog
from kimdesk.desktop.office.section import Section, button, paragraph, row
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SectionCard, label
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.vault.backup import back_up
from kimdesk.vault.restore import BackupInfo


class BackupSection(Section):
    """For everybody who may open files (decision of the office)."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.header.title.setText(self.tr("Sicherung"))
        self._job: Job | None = None
        self.state = Banner(self.column)
        self.folder = label("", parent=self)
        self.folder.setWordWrap(True)
        self.drill = label("", parent=self)
        self.drill.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Fortschritt der Sicherung"))
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.now_button = button(self.tr("&Jetzt sichern"), "backup", self.back_up_now, self)
        self.now_button.setProperty("kind", "primary")
        self.cancel_button = button(self.tr("Abbre&chen"), "stop", self._cancel, self)
        self.cancel_button.hide()
        self.folder_button = button(
            self.tr("Anderer &Ordner …"), "folder", self._choose_folder, self
        )
        self.check_button = button(self.tr("Sicherung &prüfen …"), "check", self.check_one, self)
        self.restore_button = button(
            self.tr("&Wiederherstellen …"), "restore", self.restore_one, self
        )
        self._lay_out()

    def open(self) -> None:
        if self.session.opened is not None:
            self.session.jobs.run(
                self,
                backup_state,
                self.session.store,
                self.session.opened,
                done=self._show,
                replaces="backup-state",
            )

    def focus_first(self) -> None:
        self.now_button.setFocus()

    def back_up_now(self) -> None:
        """Make a verified backup."""
        opened = self.session.opened
        if opened is None or self._job is not None:
            return
        self.bar.setRange(0, 0)
        self._set_busy(True)
        self._job = self.session.jobs.run(
            self,
            back_up,
            opened,
            backup_folder(opened),
            done=self._backed_up,
            failed=self._failed,
            progress=self._progress,
        )

    def check_one(self) -> None:
        """Open a backup in a temporary place."""
        self._dialog(restore=False)

    def restore_one(self) -> None:
        """Bring a backup back into a new folder."""
        self._dialog(restore=True)

    def _dialog(self, *, restore: bool) -> None:
        opened = self.session.opened
        if opened is None:
            return
        dialog = RestoreDialog(
            self.session.jobs, opened.clock, restore=restore, start=backup_folder(opened)
        )
        dialog.setParent(self, dialog.windowFlags())
        dialog.checked.connect(self._checked)
        dialog.finished.connect(dialog.deleteLater)
        dialog.set_login(opened.identity.login)
        dialog.open()

    def _checked(self, _: BackupInfo) -> None:
        self.session.jobs.run(self, note_drill, self.session.store, done=self._reread)

    def _reread(self, _: None) -> None:
        self.open()

    def _lay_out(self) -> None:
        self.column.add(self.state)
        card = SectionCard(self.tr("Sichern"), self.column)
        card.add(
            paragraph(
                self.tr(
                    "Beim Sperren und Schließen wird einmal am Tag gesichert und die Sicherung "
                    "gelesen. Sie ist verschlüsselt wie die Ablage. Bewahren Sie eine auf einem "
                    "anderen Datenträger auf."
                )
            )
        )
        card.add(self.folder)
        card.add(self.bar)
        card.add(row(self.now_button, self.cancel_button, self.folder_button))
        self.column.add(card)
        drill = SectionCard(self.tr("Probe"), self.column)
        drill.add(
            paragraph(
                self.tr(
                    "Eine Sicherung taugt erst, wenn sie sich öffnen lässt: Die Probe öffnet sie "
                    "an einem vorläufigen Ort mit Ihrem Passwort oder dem "
                    "Wiederherstellungsbogen und prüft alles darin."
                )
            )
        )
        drill.add(self.drill)
        drill.add(row(self.check_button))
        self.column.add(drill)
        back = SectionCard(self.tr("Wiederherstellen"), self.column)
        back.add(
            paragraph(
                self.tr(
                    "Eine Sicherung wird immer in einen neuen Ordner zurückgeholt; die heutige "
                    "Ablage bleibt, wie sie ist. Es gelten die Passwörter vom Tag der "
                    "Sicherung. Danach: sperren, „Andere Ablage“ wählen, den neuen Ordner öffnen."
                )
            )
        )
        back.add(row(self.restore_button))
        self.column.add(back)
        self.column.body.addStretch(1)

    def _show(self, state: BackupState) -> None:
        self.folder.setText(self.tr("Ordner: {folder}").format(folder=state.folder))
        level, text = said(state, self.session.store.clock.today())
        self.state.say(level, text, closable=False)
        self.drill.setText(
            self.tr("Letzte Probe: {day}.").format(day=format_day(state.drill))
            if state.drill
            else self.tr("Es gab noch keine Probe.")
        )

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Ordner für Sicherungen"))
        if folder and self.session.opened is not None:
            keep_backup_folder(self.session.opened, Path(folder))
            self.open()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._set_busy(False)

    def _progress(self, done: int, total: int) -> None:
        # Bytes may be more than a bar can count.
        self.bar.setRange(0, 1000)
        self.bar.setValue(1000 * done // max(total, 1))

    def _backed_up(self, _: Path) -> None:
        self._set_busy(False)
        self.saved.emit()
        self.session.changed.emit({BACKUP: frozenset()})
        self.open()

    def _failed(self, error: KimdeskError) -> None:
        self._set_busy(False)
        if not isinstance(error, Cancelled):
            self.refuse(error)

    def _set_busy(self, busy: bool) -> None:
        if not busy:
            self._job = None
        self.bar.setVisible(busy)
        self.cancel_button.setVisible(busy)
        self.now_button.setEnabled(not busy)
        if busy:
            self.cancel_button.setFocus()
