"""Who may change the people of a store, and what always has to stay true of them."""

from collections.abc import Iterable

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.vault import acts
from kimdesk.vault.header import Header
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.roles import LEAD, ROLES
from kimdesk.vault.slots import ACTIVE, UserSlot


def noted(opened: OpenVault, header: Header, action: str, subject: str, detail: str) -> Header:
    """The header with an act of the person who opened the store; see `acts.noted`."""
    pair = opened.unlocked.pair
    return acts.noted(header, opened.clock, opened.identity.uid, pair, action, subject, detail)


def slot_of(opened: OpenVault, login: str) -> UserSlot:
    """The slot of a login. Raises UserError."""
    slot = opened.header.by_login(login)
    if slot is None:
        raise UserError(translate("Vault", "Diesen Anmeldenamen gibt es nicht."), "login")
    return slot


def checked_roles(roles: Iterable[str]) -> frozenset[str]:
    """The roles, if there are any and all are known. Raises UserError."""
    wanted = frozenset(roles)
    if not wanted or not wanted <= set(ROLES):
        raise UserError(translate("Vault", "Bitte wählen Sie mindestens eine Rolle."), "roles")
    return wanted


def keep_a_lead(opened: OpenVault, without: UserSlot) -> None:
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


def require(opened: OpenVault, *roles: str) -> None:
    """Raises NotAllowed unless the opener has one of these roles."""
    if not opened.identity.roles & set(roles):
        raise NotAllowed(
            translate("Vault", "Das darf nur die Teamleitung.")
            if roles == (LEAD,)
            else translate("Vault", "Das dürfen nur Teamleitung und Administration.")
        )
