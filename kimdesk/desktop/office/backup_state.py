"""What is known of the backups of a store, and how that is said."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kimdesk.base.dates import format_day
from kimdesk.clients.backups import last_drill
from kimdesk.desktop.office.machine import backup_folder, failed_backup
from kimdesk.vault.backup import last_backup
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.work import Store

OLD_DAYS = 7


@dataclass(frozen=True, slots=True)
class BackupState:
    """What is known of the backups of a store."""

    folder: Path
    last: date | None
    failed: date | None
    drill: date | None


def backup_state(store: Store, opened: OpenVault) -> BackupState:
    """Look at the folder and the log; runs in the store thread."""
    folder = backup_folder(opened)
    return BackupState(
        folder, last_backup(folder, opened.vault_id), failed_backup(opened), last_drill(store)
    )


def said(state: BackupState, today: date) -> tuple[str, str]:
    """How urgent it is, and the sentence."""
    if state.last is None:
        return "error", QCoreApplication.translate(
            "Backups", "In diesem Ordner liegt noch keine Sicherung dieser Ablage."
        )
    age, day = (today - state.last).days, format_day(state.last)
    if age > OLD_DAYS:
        text = QCoreApplication.translate(
            "Backups", "Die letzte Sicherung ist {n} Tage alt ({day}). Bitte jetzt sichern."
        )
        return "error", text.format(n=age, day=day)
    text = QCoreApplication.translate("Backups", "Zuletzt gesichert am {day}.").format(day=day)
    if age <= 0:
        text = QCoreApplication.translate("Backups", "Heute gesichert.")
    if state.failed is not None and state.failed >= state.last:
        more = QCoreApplication.translate(
            "Backups", "{said} Die Sicherung am {failed} ist nicht gelungen."
        )
        return "warning", more.format(said=text, failed=format_day(state.failed))
    return "success", text
