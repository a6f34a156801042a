"""The verbs of a store: create it, look at it, unlock it, recover it with the sheet."""

from dataclasses import dataclass
from pathlib import Path

from kimdesk.base.clock import Clock
from kimdesk.vault import unlocking
from kimdesk.vault.acts import clear_acts, pending_acts
from kimdesk.vault.creation import create_vault
from kimdesk.vault.credentials import change_passphrase, new_recovery
from kimdesk.vault.founding import Founding
from kimdesk.vault.header import Act, Office
from kimdesk.vault.keypair import fingerprint
from kimdesk.vault.lease import Holder, InUse, holder_of
from kimdesk.vault.opened import Opener, OpenVault
from kimdesk.vault.recovering import recover
from kimdesk.vault.recovery import RecoveryCode
from kimdesk.vault.slots import ACTIVE
from kimdesk.vault.unlocking import WrongPassphrase
from kimdesk.vault.users import (
    User,
    add_user,
    change_roles,
    confirm_user,
    lock_user,
    reset_user,
    users,
)

__all__ = [
    "Act",
    "Founding",
    "Holder",
    "InUse",
    "OpenVault",
    "Opener",
    "RecoveryCode",
    "User",
    "VaultInfo",
    "WrongPassphrase",
    "add_user",
    "change_passphrase",
    "change_roles",
    "clear_acts",
    "confirm_user",
    "create_vault",
    "describe",
    "holder_of",
    "lock_user",
    "new_recovery",
    "pending_acts",
    "recover",
    "reset_user",
    "unlock",
    "users",
]


@dataclass(frozen=True, slots=True)
class VaultInfo:
    """What can be known of a store without a key: office and logins, no names of people.

    `fingerprint` is the one on the recovery sheet. Nothing of it is proved before the store
    is unlocked.
    """

    vault_id: str
    office: Office
    generation: int
    seq: int
    logins: tuple[str, ...]
    fingerprint: str
    from_copy: bool


def describe(folder: Path) -> VaultInfo:
    """What stands in the clear in the header; nothing is written. Raises CannotOpen."""
    loaded = unlocking.load(folder)
    header = loaded.sealed.header
    return VaultInfo(
        vault_id=header.vault_id,
        office=header.office,
        generation=header.generation,
        seq=header.seq,
        logins=tuple(user.login for user in header.users if user.state == ACTIVE),
        fingerprint=fingerprint(header.certificates[0].signing) if header.certificates else "",
        from_copy=loaded.from_copy,
    )


def unlock(folder: Path, login: str | None, passphrase: str, clock: Clock) -> OpenVault:
    """Open the store; without a `login` if exactly one person can.

    Raises WrongPassphrase (unknown login and wrong passphrase alike), InUse with who has it,
    CannotOpen (no store, damaged, newer, tampered with, bad place), UserError when a login
    is needed, EnvironmentProblem (read-only, disk).
    """
    return OpenVault(folder, login, passphrase, clock)
