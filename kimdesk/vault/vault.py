"""The verbs of a store: create it, look at it, unlock it, recover it with the sheet."""

from dataclasses import dataclass
from pathlib import Path

from kimdesk.base.clock import Clock
from kimdesk.vault import unlocking
from kimdesk.vault.creation import Founding, create_vault
from kimdesk.vault.header import Office
from kimdesk.vault.keypair import fingerprint
from kimdesk.vault.opened import Opener, OpenVault
from kimdesk.vault.recovering import recover
from kimdesk.vault.slots import ACTIVE

__all__ = [
    "Founding",
    "OpenVault",
    "Opener",
    "VaultInfo",
    "create_vault",
    "describe",
    "recover",
    "unlock",
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
