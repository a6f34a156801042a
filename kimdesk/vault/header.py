"""The header `vault.key`: who may open the store, with which keys, and which files hold it.

It stands outside the encryption. In the clear are the office, logins, roles and public
keys; names of people are encrypted. A tag under the header key covers all of it, a plain
checksum tells damage from tampering. Format 1.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256

from kimdesk.vault import crypto
from kimdesk.vault.certificates import Certificate, Trust, root_of, trust
from kimdesk.vault.crypto import Cost, Forged
from kimdesk.vault.keypair import KeyPair, verify
from kimdesk.vault.parsing import canonical
from kimdesk.vault.roles import DATABASES, HEADER, KEY_NAMES, STATISTICS, keys_of
from kimdesk.vault.slots import ACTIVE, Keys, RecoverySlot, UserSlot

FORMAT = 1
PROVIDERS = ("AWO", "DRK")
# Whose "provider" this is keeps an archive of bundles: the same folder without cases.
CITY = "STADT"
CODE_PATTERN = r"[A-Z0-9]{2,8}"


@dataclass(frozen=True, slots=True)
class Office:
    """Whose store it is: no personal data, so it may stand outside the encryption."""

    name: str
    provider: str
    code: str


@dataclass(frozen=True, slots=True)
class Commitment:
    """Hashes of the keys of a generation, signed, so that nobody slips other keys in."""

    hashes: Mapping[str, bytes]
    by: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Act:
    """Something done to the users, signed, waiting to be taken over into the access log."""

    uid: str
    at: str
    actor: str
    action: str
    subject: str
    detail: str
    by: bytes
    signature: bytes = b""

    def message(self, vault_id: str) -> bytes:
        """What is signed; bound to one store."""
        said = [self.uid, self.at, self.actor, self.action, self.subject, self.detail]
        return canonical(["act", vault_id, *said, self.by.hex()])


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a log as it was when the store was last closed."""

    seq: int
    hash: bytes


@dataclass(frozen=True, slots=True, repr=False)
class Header:
    """All of the header, as it is read and before it is written; never changed in place."""

    vault_id: str
    seq: int
    generation: int
    office: Office
    cost: Cost
    commitment: Commitment
    certificates: tuple[Certificate, ...]
    recovery: RecoverySlot
    users: tuple[UserSlot, ...]
    acts: tuple[Act, ...] = ()
    heads: Mapping[str, Head] = field(default_factory=dict)

    def user(self, uid: str) -> UserSlot | None:
        """The person with this uid."""
        return next((user for user in self.users if user.uid == uid), None)

    def by_login(self, login: str) -> UserSlot | None:
        """The person with this login, in whatever spelling of case and umlauts."""
        wanted = folded(login)
        return next((user for user in self.users if folded(user.login) == wanted), None)

    def with_user(self, changed: UserSlot) -> "Header":
        """The header with this person put in, or put in the place of the former entry."""
        if self.user(changed.uid) is None:
            return replace(self, users=(*self.users, changed))
        users = tuple(changed if user.uid == changed.uid else user for user in self.users)
        return replace(self, users=users)

    def with_certificate(self, certificate: Certificate) -> "Header":
        """The header with one more certificate at the end."""
        return replace(self, certificates=(*self.certificates, certificate))

    @property
    def root(self) -> bytes:
        """The identity of the store that the recovery sheet shows; see `root_of`."""
        return root_of(self.certificates)

    def trust(self) -> Trust:
        """What the certificates amount to. Raises Forged at a false one."""
        return trust(self.vault_id, self.certificates)

    @property
    def databases(self) -> tuple[str, ...]:
        """The databases that the folder has."""
        return (STATISTICS,) if self.office.provider == CITY else DATABASES

    def database_name(self, name: str) -> str:
        """The file of the database `name` in this generation, e.g. `cases-7.db`."""
        return f"{name}-{self.generation}.db"


def folded(login: str) -> str:
    """A login as it is compared."""
    return unicodedata.normalize("NFKC", login).casefold().strip()


def commit_to(vault_id: str, generation: int, keys: Keys, signer: KeyPair) -> Commitment:
    """The signed hashes of the keys of a generation."""
    hashes = {name: _hash_of(keys, name) for name in KEY_NAMES}
    message = _commitment_message(vault_id, generation, hashes)
    return Commitment(hashes, signer.public.signing, signer.sign(message))


def _hash_of(keys: Keys, name: str) -> bytes:
    return sha256(keys.derived(name, "commitment")).digest()


def _commitment_message(vault_id: str, generation: int, hashes: Mapping[str, bytes]) -> bytes:
    said = [hashes[name].hex() for name in KEY_NAMES]
    return canonical(["generation", vault_id, generation, *said])


def check(header: Header, body: bytes, tag: bytes, keys: Keys, pin: bytes) -> Trust:
    """Whether this header is the one its people made. Raises Forged at any sign of tampering.

    `body` and `tag` are what was read, `pin` is the store's identity out of the opened slot.
    """
    if not crypto.same(tag, crypto.tag(keys.derived(HEADER, "header-mac"), body)):
        raise Forged
    if not crypto.same(pin, header.root):
        raise Forged
    found = header.trust()
    _check_commitment(header, keys, found)
    for user in header.users:
        _check_user(user, found)
    for act in header.acts:
        if found.signing_keys.get(act.by) != act.actor:
            raise Forged
        verify(act.by, act.message(header.vault_id), act.signature)
    return found


def _check_commitment(header: Header, keys: Keys, found: Trust) -> None:
    commitment = header.commitment
    if commitment.by not in found.ever_certified:
        raise Forged
    message = _commitment_message(header.vault_id, header.generation, commitment.hashes)
    verify(commitment.by, message, commitment.signature)
    for name in keys.by_name:
        if not crypto.same(_hash_of(keys, name), commitment.hashes[name]):
            raise Forged


def _check_user(user: UserSlot, found: Trust) -> None:
    """An active person has certified keys and exactly the store keys of the roles."""
    if user.state != ACTIVE:
        if user.sealed:
            raise Forged
        return
    roles = found.roles_of(user.uid)
    if not roles or not found.fits(user.uid, user.public) or set(user.sealed) != keys_of(roles):
        raise Forged


def names_key(keys: Keys) -> bytes:
    """The key under which the names of people stand in the header."""
    return keys.derived(HEADER, "names")


def hide_name(keys: Keys, vault_id: str, uid: str, name: str) -> bytes:
    """A person's name as it stands in the header."""
    return crypto.encrypt(names_key(keys), name.encode(), canonical(["name", vault_id, uid]))


def show_name(keys: Keys, vault_id: str, user: UserSlot) -> str:
    """A person's name. Raises Forged."""
    bound_to = canonical(["name", vault_id, user.uid])
    return crypto.decrypt(names_key(keys), user.name, bound_to).decode()
