"""An unlocked store: who opened it, its two databases, its keys, locking and closing.

Keys stay in the process's memory until it ends, whatever is forgotten here: Python cannot
wipe them. `suspend` drops what it can and lets others, such as a scheduled backup, in.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from kimdesk.base.clock import Clock
from kimdesk.vault import header_file, remembered, unlocking
from kimdesk.vault.database import Connection
from kimdesk.vault.databases import Databases
from kimdesk.vault.files import mend_rights
from kimdesk.vault.header import Head, Header, Office, show_name
from kimdesk.vault.keypair import PublicKeys, fingerprint
from kimdesk.vault.lease import Holder, Lease
from kimdesk.vault.roles import CASES, STATISTICS
from kimdesk.vault.slots import ACTIVE
from kimdesk.vault.unlocking import Unlocked


@dataclass(frozen=True, slots=True)
class Opener:
    """The person who opened the store."""

    uid: str
    login: str
    name: str
    roles: frozenset[str]
    holds_cases: bool
    holds_statistics: bool


class OpenVault:
    """The store in `folder`, opened by `identity`. Made by `unlock` only.

    `from_copy`: the header had to be read from its copy. `one_time`: the passphrase was set
    by somebody else and should be changed now. `older_copy_warning`: a sentence to show,
    or None. `left_behind`: whose session ended in a crash, if the last one did.
    """

    def __init__(self, folder: Path, login: str | None, passphrase: str, clock: Clock) -> None:
        self.folder = folder
        self.clock = clock
        self._unlocked: Unlocked | None = None
        self._lease: Lease | None = None
        self._databases = Databases()
        self._open(login, passphrase)

    def __repr__(self) -> str:
        return "OpenVault(…)"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    def _open(self, login: str | None, passphrase: str) -> None:
        unlocking.load(self.folder)  # nothing is touched in a folder that cannot be opened
        try:
            self._lease = Lease.take(self.folder)
            self._take_over(self._lease, login, passphrase)
        except BaseException:  # also when somebody interrupts: nothing stays held
            self.suspend()
            raise

    def _take_over(self, lease: Lease, login: str | None, passphrase: str) -> None:
        loaded = header_file.load(self.folder)
        unlocked = unlocking.by_passphrase(loaded.sealed, login, passphrase)
        self._databases.open(self.folder, unlocked.header, unlocked.keys)
        self.identity = _identity(unlocked)
        self.left_behind: Holder | None = lease.left_behind
        lease.write(self.identity.name, self.clock)
        mend_rights(self.folder)
        if not loaded.from_copy:
            header_file.tidy(self.folder)
        self._unlocked = unlocked
        self.from_copy = loaded.from_copy
        memory = remembered.recall(unlocked.header.vault_id)
        self.older_copy_warning = remembered.older_copy_warning(unlocked.header, memory)
        if self.older_copy_warning is None:
            remembered.remember(unlocked.header)

    @property
    def unlocked(self) -> Unlocked:
        """Header, keys and key pair, for the rooms of the vault. Raises when locked."""
        if self._unlocked is None:
            raise RuntimeError("the store is locked")
        return self._unlocked

    @property
    def locked(self) -> bool:
        """Whether the store is suspended or closed."""
        return self._unlocked is None

    @property
    def header(self) -> Header:
        """The header as it stands; it holds no secret in the clear."""
        return self.unlocked.header

    @property
    def office(self) -> Office:
        """Whose store it is."""
        return self.header.office

    @property
    def vault_id(self) -> str:
        """The store's own number, 32 hexadecimal digits."""
        return self.header.vault_id

    @property
    def fingerprint(self) -> str:
        """The store's identity as the recovery sheet shows it, in groups of digits."""
        return fingerprint(self.header.certificates[0].signing)

    @property
    def one_time(self) -> bool:
        """Whether the passphrase was set by somebody else and should be changed now."""
        slot = self.header.user(self.identity.uid)
        return slot is not None and slot.one_time

    def cases_connection(self) -> Connection:
        """The open connection to the cases database. Raises NotAllowed without its key."""
        return self._databases.connection(CASES)

    def statistics_connection(self) -> Connection:
        """The open connection to the statistics database. Raises NotAllowed without its key."""
        return self._databases.connection(STATISTICS)

    def database_path(self, name: str) -> Path:
        """The file of "cases" or "statistics"; never open it while the store is open."""
        return self.folder / self.header.database_name(name)

    def database_key(self, name: str) -> bytes:
        """The raw SQLCipher key of "cases" or "statistics", for backups of the same store.

        Raises KeyError if not held.
        """
        return self.unlocked.keys.derived(name, "sqlcipher")

    def derived_key(self, name: str, purpose: str) -> bytes:
        """A key of 32 bytes for one `purpose` under "header", "cases" or "statistics".

        Raises KeyError if not held.
        """
        return self.unlocked.keys.derived(name, f"use {purpose}")

    def sign(self, message: bytes) -> bytes:
        """The signature (Ed25519, 64 bytes) of the person who opened the store."""
        return self.unlocked.pair.sign(message)

    def unseal(self, sealed: bytes, purpose: bytes) -> bytes:
        """What was sealed to the person who opened the store. Raises Forged otherwise."""
        return self.unlocked.pair.unseal(sealed, purpose)

    def sealing_keys(self, role: str) -> dict[str, PublicKeys]:
        """The public keys of everybody who can open the store with this role, by uid."""
        unlocked = self.unlocked
        return {
            slot.uid: slot.public
            for slot in unlocked.header.users
            if slot.state == ACTIVE and role in unlocked.trust.roles_of(slot.uid)
        }

    def signing_keys(self) -> dict[bytes, str]:
        """All public signing keys that were ever certified, with their owners' uid."""
        return dict(self.unlocked.trust.signing_keys)

    def commit(self, header: Header) -> None:
        """Write a changed header. Raises EnvironmentProblem; the old one then stays."""
        unlocked = self.unlocked
        changed = replace(header, seq=unlocked.header.seq + 1)
        trust = changed.trust()  # before it is written: nobody could open a false one any more
        header_file.save(self.folder, changed, unlocked.keys)
        self._unlocked = replace(unlocked, header=changed, trust=trust)
        self.identity = _identity(self._unlocked)
        if self.older_copy_warning is None:
            remembered.remember(changed)

    def anchor(self, name: str, seq: int, digest: bytes) -> None:
        """Keep the end of the log of a database in the header (at close, lock and backup)."""
        head = Head(seq, digest)
        if self.header.heads.get(name) != head:
            self.commit(replace(self.header, heads={**self.header.heads, name: head}))

    def anchored(self, name: str) -> Head | None:
        """The end of a log as the header has it: the log may have grown since, not shrunk."""
        return self.header.heads.get(name)

    def accept_older_copy(self) -> None:
        """Somebody decided to go on with this older copy: remember it from now on."""
        self.older_copy_warning = None
        remembered.remember(self.header)

    def suspend(self) -> None:
        """Lock the program: close the databases, forget the keys, let others in."""
        self._databases.close()
        self._unlocked = None
        if self._lease is not None:
            self._lease.release()
            self._lease = None

    def resume(self, passphrase: str) -> None:
        """Unlock again as the same person, with new connections.

        Raises what `unlock` raises, InUse among it; the store then stays locked.
        """
        if not self.locked:
            raise RuntimeError("the store is not locked")
        self._open(self.identity.login, passphrase)

    def close(self) -> None:
        """Close for good; may be called twice."""
        self.suspend()


def _identity(unlocked: Unlocked) -> Opener:
    header, keys = unlocked.header, unlocked.keys
    slot = header.user(unlocked.uid)
    if slot is None:
        raise RuntimeError("unlocked without a slot")
    return Opener(
        uid=slot.uid,
        login=slot.login,
        name=show_name(keys, header.vault_id, slot),
        roles=unlocked.trust.roles_of(slot.uid),
        holds_cases=CASES in keys.by_name and CASES in header.databases,
        holds_statistics=STATISTICS in keys.by_name,
    )
