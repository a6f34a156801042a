"""What is put in order right after a store was opened: leftovers of a session that broke off."""

import shutil

from kimdesk.vault import blobs
from kimdesk.vault.backup_copies import STAGING
from kimdesk.vault.database import driver_errors
from kimdesk.vault.integrity import StoreFinding, check_quickly
from kimdesk.vault.opened import OpenVault


def tidy_up(opened: OpenVault) -> list[StoreFinding]:
    """Remove files that belong to nothing; after a crash, look whether all pages are there.

    What is found wrong is to be shown. Nothing is removed while the header comes from its
    copy, for then it is not certain what belongs to the store.
    """
    if opened.from_copy or not opened.identity.holds_cases:
        return []
    with driver_errors():
        known = blobs.referenced(opened.cases_connection())
    blobs.sweep_orphans(opened.folder, known)
    shutil.rmtree(opened.folder / STAGING, ignore_errors=True)
    return check_quickly(opened) if opened.left_behind else []
