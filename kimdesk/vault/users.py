"""The people of a store: adding, confirming, locking out, roles, passphrases, a new sheet.

An administrator or lead prepares and locks out; a lead's signature makes a person able to
open the store. When a lead adds somebody, both happen at once.
"""

import os
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.vault import acts
from kimdesk.vault.certificates import certify
from kimdesk.vault.founding import checked_login, checked_name
from kimdesk.vault.header import Header, hide_name, show_name
from kimdesk.vault.keypair import SEED_BYTES, KeyPair
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.passphrase import require_good
from kimdesk.vault.roles import ADMINISTRATOR, LEAD, keys_of
from kimdesk.vault.slots import (
    ACTIVE,
    LOCKED,
    PENDING,
    UserSlot,
    lock_with,
    seal_keys,
)
from kimdesk.vault.user_rules import checked_roles, keep_a_lead, noted, require, slot_of


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
    require(opened, LEAD, ADMINISTRATOR)
    login, name = checked_login(login), checked_name(name)
    wanted = checked_roles(roles)
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
    require(opened, LEAD, ADMINISTRATOR)
    slot = slot_of(opened, login)
    if slot.uid == opened.identity.uid:  # who has the store open works with the old keys
        raise UserError(
            translate("Vault", "Ihr eigenes Passwort ändern Sie selbst, ohne Startpasswort."),
            "login",
        )
    shown = _shown(opened, slot)
    roles = shown.roles or slot.requested
    if LEAD not in opened.identity.roles:
        keep_a_lead(opened, slot)
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
    changed = noted(opened, changed, action, uid, " ".join(sorted(roles)))
    if LEAD in opened.identity.roles:
        changed = _confirmed(opened, changed, uid)
    opened.commit(changed)
    return _shown(opened, slot_of(opened, login))


def confirm_user(opened: OpenVault, login: str) -> User:
    """Let a prepared person in: a lead signs the roles and hands over the keys.

    Raises UserError if nothing waits for confirmation, NotAllowed for anybody but a lead.
    """
    require(opened, LEAD)
    slot = slot_of(opened, login)
    if slot.state != PENDING:
        raise UserError(translate("Vault", "Für diese Person ist nichts zu bestätigen."), "login")
    opened.commit(_confirmed(opened, opened.header, slot.uid))
    return _shown(opened, slot_of(opened, login))


def _confirmed(opened: OpenVault, header: Header, uid: str) -> Header:
    slot = header.user(uid)
    if slot is None:
        raise RuntimeError("confirming nobody")
    granted = _granted(opened, header, slot, slot.requested)
    return noted(opened, granted, acts.CONFIRMED, uid, " ".join(sorted(slot.requested)))


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
    require(opened, LEAD)
    slot, wanted = slot_of(opened, login), checked_roles(roles)
    if LEAD not in wanted:
        keep_a_lead(opened, slot)
    if slot.state != ACTIVE:
        changed = opened.header.with_user(replace(slot, requested=wanted))
    else:
        changed = _granted(opened, opened.header, slot, wanted)
    opened.commit(noted(opened, changed, acts.ROLES_CHANGED, slot.uid, " ".join(sorted(wanted))))
    return _shown(opened, slot_of(opened, login))


def lock_user(opened: OpenVault, login: str) -> User:
    """Lock somebody out at once; the slot's secrets are removed from the header.

    Raises UserError for oneself and for the last lead, NotAllowed.
    """
    require(opened, LEAD, ADMINISTRATOR)
    slot = slot_of(opened, login)
    if slot.uid == opened.identity.uid:
        raise UserError(translate("Vault", "Sich selbst können Sie nicht sperren."), "login")
    keep_a_lead(opened, slot)
    roles = _shown(opened, slot).roles
    header = opened.header
    changed = header.with_user(
        replace(slot, state=LOCKED, lock=None, sealed={}, one_time=False, requested=roles)
    )
    if LEAD in opened.identity.roles and opened.unlocked.trust.roles_of(slot.uid):
        at = opened.clock.now().isoformat(timespec="seconds")
        withdrawn = certify(header.vault_id, opened.unlocked.pair, slot.uid, (), slot.public, at)
        changed = changed.with_certificate(withdrawn)
    opened.commit(noted(opened, changed, acts.LOCKED_OUT, slot.uid, ""))
    return _shown(opened, slot_of(opened, login))
