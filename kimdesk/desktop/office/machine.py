"""What this machine keeps for this account, outside of any store; nobody's data."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QSettings

from kimdesk.vault.backup import default_folder
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.remembered import state_folder

BACKUP = "backup"
"""The kind of change that pages are told of after a backup."""


def machine_settings() -> QSettings:
    """The settings file of the program; safe to use from any thread."""
    return QSettings(str(state_folder() / "settings.ini"), QSettings.Format.IniFormat)


def backup_folder(opened: OpenVault) -> Path:
    """Where backups of this store go from this machine."""
    kept = machine_settings().value(f"backup/{opened.vault_id}/folder", "", str)
    return Path(str(kept)) if kept else default_folder(opened.folder)


def keep_backup_folder(opened: OpenVault, folder: Path) -> None:
    """Let backups of this store go to `folder`."""
    machine_settings().setValue(f"backup/{opened.vault_id}/folder", str(folder))


def failed_backup(opened: OpenVault) -> date | None:
    """The day on which the daily backup last failed, None since one succeeded."""
    kept = str(machine_settings().value(f"backup/{opened.vault_id}/failed", "", str))
    try:
        return date.fromisoformat(kept) if kept else None
    except ValueError:
        return None


def note_failed_backup(opened: OpenVault, day: date | None) -> None:
    """Remember that the daily backup failed, None that it succeeded."""
    value = day.isoformat() if day else ""
    machine_settings().setValue(f"backup/{opened.vault_id}/failed", value)
