"""The people of a store: adding, confirming, locking out, roles, passphrases, a new sheet.

An administrator or lead prepares and locks out; a lead's signature makes a person able to
open the store. When a lead adds somebody, both happen at once.
"""

import os
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.vault import acts, unlocking
from kimdesk.vault.certificates import RECOVERY_UID, certify
from kimdesk.vault.creation import checked_login, checked_name
from kimdesk.vault.crypto import Forged
from kimdesk.vault.header import Header, hide_name, show_name
from kimdesk.vault.keypair import SEED_BYTES, KeyPair
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.passphrase import require_good
from kimdesk.vault.recovery import RecoveryCode
from kimdesk.vault.roles import ADMINISTRATOR, KEY_NAMES, LEAD, ROLES, keys_of
from kimdesk.vault.slots import (
    ACTIVE,
    LOCKED,
    PENDING,
    RecoverySlot,
    UserSlot,
    lock_with,
    open_with,
    seal_keys,
)


@dataclass(frozen=True, slots=True)
class User:
    """One person as lists show it; `state` is "active", "pending" or "locked".

    `roles` are the granted ones, of a pending person the requested ones.
    """

    uid: str
    login: str
    name: str
    state: str
    roles: frozenset[str]
    one_time: bool


def users(opened: OpenVault) -> tuple[User, ...]:
    """Everybody who has or had a slot, in the order of joining."""
    return tuple(_shown(opened, slot) for slot in opened.header.users)


def _shown(opened: OpenVault, slot: UserSlot) -> User:
    unlocked = opened.unlocked
    roles = unlocked.trust.roles_of(slot.uid)
    return User(
        slot.uid,
        slot.login,
        show_name(unlocked.keys, unlocked.header.vault_id, slot),
        slot.state,
        slot.requested if slot.state == PENDING else roles,
        slot.one_time,
    )


def add_user(
    opened: OpenVault, login: str, name: str, roles: Iterable[str], passphrase: str
) -> User:
    """Prepare a person with a one-time passphrase; a lead confirms in the same step.

    Raises UserError (entries, login taken) or NotAllowed.
    """
    _require(opened, LEAD, ADMINISTRATOR)
    login, name = checked_login(login), checked_name(name)
    wanted = _checked_roles(roles)
    if opened.header.by_login(login) is not None:
        raise UserError(
            translate(
                "Vault", "Diesen Anmeldenamen gibt es schon. Bitte wählen Sie einen anderen."
            ),
            "login",
        )
    require_good(passphrase, (login, name, opened.office.name))
    return _prepare(opened, uuid.uuid4().hex, login, name, wanted, passphrase, acts.PREPARED)


def reset_user(opened: OpenVault, login: str, passphrase: str) -> User:
    """A new one-time passphrase and new keys for somebody who forgot it or was locked out.

    Prepared by an administrator it waits for a lead; a lead does both. Raises UserError,
    NotAllowed.
    """
    _require(opened, LEAD, ADMINISTRATOR)
    slot = _slot(opened, login)
    shown = _shown(opened, slot)
    roles = shown.roles or slot.requested
    if LEAD not in opened.identity.roles:
        _keep_a_lead(opened, slot)
    require_good(passphrase, (slot.login, shown.name, opened.office.name))
    return _prepare(opened, slot.uid, slot.login, shown.name, roles, passphrase, acts.RESET)


def _prepare(
    opened: OpenVault,
    uid: str,
    login: str,
    name: str,
    roles: frozenset[str],
    passphrase: str,
    action: str,
) -> User:
    header, seed = opened.header, os.urandom(SEED_BYTES)
    pair = KeyPair(seed)
    bare = UserSlot(
        uid=uid,
        login=login,
        state=PENDING,
        one_time=True,
        name=hide_name(opened.unlocked.keys, header.vault_id, uid, name),
        public=pair.public,
        requested=roles,
    )
    lock = lock_with(header.vault_id, bare, passphrase, header.cost, seed, header.root)
    changed = header.with_user(replace(bare, lock=lock))
    changed = _noted(opened, changed, action, uid, " ".join(sorted(roles)))
    if LEAD in opened.identity.roles:
        changed = _confirmed(opened, changed, uid)
    opened.commit(changed)
    return _shown(opened, _slot(opened, login))


def confirm_user(opened: OpenVault, login: str) -> User:
    """Let a prepared person in: a lead signs the roles and hands over the keys.

    Raises UserError if nothing waits for confirmation, NotAllowed for anybody but a lead.
    """
    _require(opened, LEAD)
    slot = _slot(opened, login)
    if slot.state != PENDING:
        raise UserError(translate("Vault", "Für diese Person ist nichts zu bestätigen."), "login")
    opened.commit(_confirmed(opened, opened.header, slot.uid))
    return _shown(opened, _slot(opened, login))


def _confirmed(opened: OpenVault, header: Header, uid: str) -> Header:
    slot = header.user(uid)
    if slot is None:
        raise RuntimeError("confirming nobody")
    granted = _granted(opened, header, slot, slot.requested)
    return _noted(opened, granted, acts.CONFIRMED, uid, " ".join(sorted(slot.requested)))


def _granted(opened: OpenVault, header: Header, slot: UserSlot, roles: frozenset[str]) -> Header:
    """The header with a certificate of these roles and the keys that belong to them."""
    unlocked = opened.unlocked
    at = opened.clock.now().isoformat(timespec="seconds")
    certificate = certify(header.vault_id, unlocked.pair, slot.uid, roles, slot.public, at)
    sealed = seal_keys(
        header.vault_id, header.generation, unlocked.keys, keys_of(roles), slot.uid, slot.public
    )
    changed = replace(slot, state=ACTIVE, requested=frozenset(), sealed=sealed)
    return header.with_user(changed).with_certificate(certificate)


def change_roles(opened: OpenVault, login: str, roles: Iterable[str]) -> User:
    """Give somebody other roles, by a lead; the keys follow. Raises UserError, NotAllowed.

    Who loses a key here may have kept it: that takes a change of the store's keys.
    """
    _require(opened, LEAD)
    slot, wanted = _slot(opened, login), _checked_roles(roles)
    if LEAD not in wanted:
        _keep_a_lead(opened, slot)
    if slot.state != ACTIVE:
        changed = opened.header.with_user(replace(slot, requested=wanted))
    else:
        changed = _granted(opened, opened.header, slot, wanted)
    opened.commit(_noted(opened, changed, acts.ROLES_CHANGED, slot.uid, " ".join(sorted(wanted))))
    return _shown(opened, _slot(opened, login))


def lock_user(opened: OpenVault, login: str) -> User:
    """Lock somebody out at once; the slot's secrets are removed from the header.

    Raises UserError for oneself and for the last lead, NotAllowed.
    """
    _require(opened, LEAD, ADMINISTRATOR)
    slot = _slot(opened, login)
    if slot.uid == opened.identity.uid:
        raise UserError(translate("Vault", "Sich selbst können Sie nicht sperren."), "login")
    _keep_a_lead(opened, slot)
    roles = _shown(opened, slot).roles
    header = opened.header
    changed = header.with_user(
        replace(slot, state=LOCKED, lock=None, sealed={}, one_time=False, requested=roles)
    )
    if LEAD in opened.identity.roles and opened.unlocked.trust.roles_of(slot.uid):
        at = opened.clock.now().isoformat(timespec="seconds")
        withdrawn = certify(header.vault_id, opened.unlocked.pair, slot.uid, (), slot.public, at)
        changed = changed.with_certificate(withdrawn)
    opened.commit(_noted(opened, changed, acts.LOCKED_OUT, slot.uid, ""))
    return _shown(opened, _slot(opened, login))


def change_passphrase(opened: OpenVault, old: str, new: str) -> None:
    """Change one's own passphrase. Raises WrongPassphrase, UserError at "new_passphrase"."""
    header = opened.header
    slot = _slot(opened, opened.identity.login)
    try:
        secret = open_with(header.vault_id, slot, old, header.cost)
    except Forged:
        raise unlocking.WrongPassphrase(
            translate("Vault", "Das bisherige Passwort stimmt nicht.")
        ) from None
    known = (slot.login, opened.identity.name, opened.office.name)
    require_good(new, known, "new_passphrase")
    seed, pin = secret[:SEED_BYTES], secret[SEED_BYTES:]
    lock = lock_with(header.vault_id, slot, new, header.cost, seed, pin)
    changed = header.with_user(replace(slot, lock=lock, one_time=False))
    opened.commit(_noted(opened, changed, acts.PASSPHRASE_CHANGED, slot.uid, ""))


def new_recovery(opened: OpenVault) -> RecoveryCode:
    """A new recovery code; the former sheet opens nothing any more. Leads only."""
    _require(opened, LEAD)
    header, unlocked = opened.header, opened.unlocked
    code = RecoveryCode.new()
    sheet = unlocking.recovery_pair(header.vault_id, code, header.root)
    at = opened.clock.now().isoformat(timespec="seconds")
    certificate = certify(
        header.vault_id, unlocked.pair, RECOVERY_UID, {"RECOVERY"}, sheet.public, at
    )
    sealed = seal_keys(
        header.vault_id, header.generation, unlocked.keys, KEY_NAMES, RECOVERY_UID, sheet.public
    )
    changed = replace(
        header.with_certificate(certificate), recovery=RecoverySlot(sheet.public, sealed)
    )
    opened.commit(_noted(opened, changed, acts.RECOVERY_RENEWED, RECOVERY_UID, ""))
    return code


def _noted(opened: OpenVault, header: Header, action: str, subject: str, detail: str) -> Header:
    pair = opened.unlocked.pair
    return acts.noted(header, opened.clock, opened.identity.uid, pair, action, subject, detail)


def _slot(opened: OpenVault, login: str) -> UserSlot:
    slot = opened.header.by_login(login)
    if slot is None:
        raise UserError(translate("Vault", "Diesen Anmeldenamen gibt es nicht."), "login")
    return slot


def _checked_roles(roles: Iterable[str]) -> frozenset[str]:
    wanted = frozenset(roles)
    if not wanted or not wanted <= set(ROLES):
        raise UserError(translate("Vault", "Bitte wählen Sie mindestens eine Rolle."), "roles")
    return wanted


def _keep_a_lead(opened: OpenVault, without: UserSlot) -> None:
    """Raises UserError if nobody but this person leads and can open the store."""
    trust = opened.unlocked.trust
    leads = [
        slot.uid
        for slot in opened.header.users
        if slot.state == ACTIVE and LEAD in trust.roles_of(slot.uid)
    ]
    if leads == [without.uid]:
        raise UserError(
            translate(
                "Vault",
                "Das ist die letzte Teamleitung. Bitte geben Sie zuerst einer anderen Person"
                " diese Rolle.",
            ),
            "login",
        )


def _require(opened: OpenVault, *roles: str) -> None:
    if not opened.identity.roles & set(roles):
        raise NotAllowed(
            translate("Vault", "Das darf nur die Teamleitung.")
            if roles == (LEAD,)
            else translate("Vault", "Das dürfen nur Teamleitung und Administration.")
        )
