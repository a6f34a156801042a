"""The backup of the day, made when the store is locked or closed."""

from kimdesk.base.errors import KimdeskError
from kimdesk.desktop.office.machine import backup_folder, note_failed_backup
from kimdesk.vault.backup import back_up, last_backup
from kimdesk.vault.backup_copies import blob_bytes, database_bytes
from kimdesk.vault.opened import OpenVault

QUICK_BYTES = 64 * 1024 * 1024
"""A store up to this size is backed up within the moment that locking may take."""


def back_up_daily(opened: OpenVault, *, quick: bool) -> bool:
    """Back the store up unless that was done today; whether one was made.

    `quick`: the person waits for the store to be locked, so a large one is left for closing.
    Never keeps anybody from locking: what goes wrong is remembered and shown in the settings.
    """
    if opened.locked or not opened.identity.holds_cases:
        return False
    if quick and database_bytes(opened) + blob_bytes(opened) > QUICK_BYTES:
        return False
    today = opened.clock.today()
    folder = backup_folder(opened)
    if last_backup(folder, opened.vault_id) == today:
        return False
    try:
        back_up(opened, folder)
    except (KimdeskError, OSError):
        note_failed_backup(opened, today)
        return False
    note_failed_backup(opened, None)
    return True
