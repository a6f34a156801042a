"""From a passphrase or a recovery code to the keys: reading, opening the slot, checking.

A wrong passphrase and an unknown login give the same sentence after the same work.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kimdesk.base.errors import CannotOpen, UserError
from kimdesk.base.text import translate
from kimdesk.vault import crypto, header_file, slots
from kimdesk.vault.certificates import RECOVERY_UID, Trust
from kimdesk.vault.crypto import Forged
from kimdesk.vault.header import Header, check
from kimdesk.vault.header_json import Sealed
from kimdesk.vault.keypair import SEED_BYTES, KeyPair
from kimdesk.vault.place import place_problem
from kimdesk.vault.recovery import RecoveryCode
from kimdesk.vault.refusals import tampered
from kimdesk.vault.restore_place import finish_restore
from kimdesk.vault.slots import ACTIVE, LOCKED, PENDING, Keys, UserSlot


class WrongPassphrase(CannotOpen):
    """Login and passphrase do not fit; which of them is not said."""


@dataclass(frozen=True, slots=True, repr=False)
class Unlocked:
    """What a right passphrase or code gives: the checked header, the keys, the key pair."""

    header: Header
    trust: Trust
    keys: Keys
    pair: KeyPair
    uid: str


def load(folder: Path) -> header_file.Loaded:
    """The header of the store in `folder`. Raises CannotOpen, also for a bad place.

    A restoring that broke off just before its end is completed first.
    """
    problem = place_problem(folder)
    if problem:
        raise CannotOpen(problem)
    finish_restore(folder)
    return header_file.load(folder)


def by_passphrase(sealed: Sealed, login: str | None, passphrase: str) -> Unlocked:
    """The keys of a user. Raises WrongPassphrase, CannotOpen or UserError (login needed)."""
    header = sealed.header
    slot = _slot_for(header, login)
    try:
        secret = slots.open_with(header.vault_id, slot, passphrase, header.cost)
    except Forged:
        raise _wrong_passphrase() from None
    if slot is None or slot.state == LOCKED:
        raise _wrong_passphrase()
    if slot.state == PENDING:
        raise _not_confirmed()
    pair, pin = KeyPair(secret[:SEED_BYTES]), secret[SEED_BYTES:]
    try:
        return _checked(sealed, slot.uid, slot.sealed, pair, pin)
    except Forged:
        raise tampered() from None


def by_recovery(sealed: Sealed, code: RecoveryCode) -> Unlocked:
    """The keys of the recovery sheet. Raises UserError for a code of another sheet."""
    header = sealed.header
    if not header.certificates:
        raise tampered()
    pair = recovery_pair(header.vault_id, code)
    if pair.public.signing != header.certificates[0].signing:
        pair = recovery_pair(header.vault_id, code, header.root)
    if pair.public != header.recovery.public:
        raise UserError(
            translate(
                "Recovery",
                "Dieser Code gehört nicht zu dieser Ablage, oder er wurde durch einen neueren"
                " ersetzt.",
            ),
            "recovery_code",
        )
    try:
        # The pair fits only together with the true root, so that needs no proof of its own.
        return _checked(sealed, RECOVERY_UID, header.recovery.sealed, pair, header.root)
    except Forged:
        raise tampered() from None


def recovery_pair(vault_id: str, code: RecoveryCode, root: bytes = b"") -> KeyPair:
    """The key pair of a recovery code; another one for each store.

    The first sheet is itself the root of all certificates; later ones are bound to `root`.
    """
    return KeyPair(crypto.derive(code.secret, f"recovery {vault_id}{root.hex()}", SEED_BYTES))


def _slot_for(header: Header, login: str | None) -> UserSlot | None:
    """The slot that is meant; without a login the only one there is."""
    if login:
        return header.by_login(login)
    able = [user for user in header.users if user.state == ACTIVE]
    if len(able) != 1:
        raise UserError(translate("Vault", "Bitte geben Sie Ihren Anmeldenamen ein."), "login")
    return able[0]


def _checked(
    sealed: Sealed, uid: str, blobs: Mapping[str, bytes], pair: KeyPair, pin: bytes
) -> Unlocked:
    header = sealed.header
    keys = slots.unseal_keys(header.vault_id, header.generation, blobs, uid, pair)
    trust = check(header, sealed.body, sealed.tag, keys, pin)
    return Unlocked(header, trust, keys, pair, uid)


def _wrong_passphrase() -> WrongPassphrase:
    return WrongPassphrase(
        translate(
            "Vault",
            "Anmeldename und Passwort passen nicht zusammen. Bitte prüfen Sie beides, auch die"
            " Feststelltaste.",
        )
    )


def _not_confirmed() -> CannotOpen:
    return CannotOpen(
        translate(
            "Vault",
            "Ihr Zugang ist vorbereitet, aber noch nicht bestätigt. Bitte wenden Sie sich an"
            " Ihre Teamleitung.",
        )
    )
