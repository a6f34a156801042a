"""Key slots: what the header keeps for each person, and for the recovery sheet.

A user's slot holds the public keys, the seed of the private ones encrypted under the
passphrase, and the store's keys sealed to the public ones. So a new passphrase changes a
few bytes here and no data, and a new store key reaches colleagues without their passphrase.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kimdesk.vault import crypto
from kimdesk.vault.crypto import Cost, Forged
from kimdesk.vault.keypair import SEED_BYTES, KeyPair, PublicKeys
from kimdesk.vault.parsing import canonical
from kimdesk.vault.roles import KEY_NAMES

ACTIVE = "active"
PENDING = "pending"  # prepared by an administrator, not yet confirmed by a lead
LOCKED = "locked"
STATES = (ACTIVE, PENDING, LOCKED)
PIN_BYTES = 32


@dataclass(frozen=True, slots=True, repr=False)
class Keys:
    """Those of the store's keys that somebody holds, by name; never shown in text."""

    by_name: Mapping[str, bytes]

    def __repr__(self) -> str:
        return f"Keys({', '.join(sorted(self.by_name))})"

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("keys are not written down")

    def derived(self, name: str, purpose: str) -> bytes:
        """The key for one purpose under the key `name`. Raises KeyError if not held."""
        return crypto.derive(self.by_name[name], purpose)


@dataclass(frozen=True, slots=True, repr=False)
class PassphraseLock:
    """A seed and the store's fingerprint, encrypted under a passphrase."""

    salt: bytes
    cost: Cost
    sealed: bytes


@dataclass(frozen=True, slots=True, repr=False)
class UserSlot:
    """One person. `name` is encrypted under the header key; roles stand in certificates."""

    uid: str
    login: str
    state: str
    one_time: bool
    name: bytes
    public: PublicKeys
    requested: frozenset[str] = frozenset()
    lock: PassphraseLock | None = None
    sealed: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, repr=False)
class RecoverySlot:
    """The recovery sheet: its code is strong enough to need no Argon2id."""

    public: PublicKeys
    sealed: Mapping[str, bytes]


def key_purpose(vault_id: str, generation: int, name: str, uid: str) -> bytes:
    """What a sealed key is bound to."""
    return canonical(["key", vault_id, generation, name, uid])


def seal_keys(
    vault_id: str, generation: int, keys: Keys, names: Iterable[str], uid: str, to: PublicKeys
) -> dict[str, bytes]:
    """The named keys, sealed to one person. Raises KeyError for a key not held."""
    return {
        name: to.seal(keys.by_name[name], key_purpose(vault_id, generation, name, uid))
        for name in KEY_NAMES
        if name in set(names)
    }


def unseal_keys(
    vault_id: str, generation: int, sealed: Mapping[str, bytes], uid: str, pair: KeyPair
) -> Keys:
    """The keys sealed to this person. Raises Forged."""
    return Keys(
        {
            name: pair.unseal(blob, key_purpose(vault_id, generation, name, uid))
            for name, blob in sealed.items()
        }
    )


def _bound_to(vault_id: str, slot: UserSlot, salt: bytes, cost: Cost) -> bytes:
    """The public fields of a slot that its secret is tied to."""
    return canonical(
        [
            "slot",
            vault_id,
            slot.uid,
            slot.login,
            slot.public.signing.hex(),
            slot.public.sealing.hex(),
            salt.hex(),
            [cost.memory, cost.passes, cost.lanes],
        ]
    )


def lock_with(
    vault_id: str, slot: UserSlot, passphrase: str, cost: Cost, seed: bytes, pin: bytes
) -> PassphraseLock:
    """`seed` and `pin` under a passphrase, with a fresh salt."""
    salt = crypto.random_salt()
    key = crypto.stretch(passphrase, salt, cost)
    sealed = crypto.encrypt(key, seed + pin, _bound_to(vault_id, slot, salt, cost))
    return PassphraseLock(salt, cost, sealed)


def open_with(vault_id: str, slot: UserSlot | None, passphrase: str, cost: Cost) -> bytes:
    """Seed and pin (64 bytes) of the slot. Raises Forged for a wrong passphrase.

    Without a slot, or without a lock in it, the same work is done in vain at `cost`, so that
    the time does not tell whether somebody is known.
    """
    lock = slot.lock if slot else None
    if slot is None or lock is None:
        crypto.stretch(passphrase, crypto.random_salt(), cost)
        raise Forged
    key = crypto.stretch(passphrase, lock.salt, lock.cost)
    found = crypto.decrypt(key, lock.sealed, _bound_to(vault_id, slot, lock.salt, lock.cost))
    if len(found) != SEED_BYTES + PIN_BYTES:
        raise Forged
    return found
