"""`kimdesk user`: who may open the store, and as what."""

import argparse

from kimdesk.base.text import translate
from kimdesk.cli.opening import opened_vault, passphrase_for, unlocked
from kimdesk.cli.output import Output
from kimdesk.cli.passphrases import read_new_passphrase
from kimdesk.reference import load_catalogue
from kimdesk.vault import credentials, users
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.users import User

NEW = "--new-passphrase-file"
PENDING = "pending"


def run(chosen: argparse.Namespace, output: Output) -> int:
    """One act on the users of a store."""
    if chosen.act == "passphrase":
        return _passphrase(chosen, output)
    with opened_vault(chosen) as vault:
        _ACTS[chosen.act](vault, chosen, output)
    return 0


def _list(vault: OpenVault, _: argparse.Namespace, output: Output) -> None:
    roles = load_catalogue()["CL47"]
    states = {
        "active": translate("Command", "aktiv"),
        PENDING: translate("Command", "wartet auf Bestätigung"),
        "locked": translate("Command", "gesperrt"),
    }
    found = users.users(vault)
    for user in found:
        named = ", ".join(roles.label(role) for role in sorted(user.roles))
        output.say(f"{user.login}  {user.name}  {named}  ({states[user.state]})")
    output.result({"users": [_shape(user) for user in found]})


def _shape(user: User) -> dict[str, object]:
    return {
        "login": user.login,
        "name": user.name,
        "roles": sorted(user.roles),
        "state": user.state,
    }


def _add(vault: OpenVault, chosen: argparse.Namespace, output: Output) -> None:
    new = read_new_passphrase(chosen.new_passphrase_file, NEW)
    name = chosen.name or chosen.login
    _tell_prepared(users.add_user(vault, chosen.login, name, chosen.role, new), output)


def _reset(vault: OpenVault, chosen: argparse.Namespace, output: Output) -> None:
    new = read_new_passphrase(chosen.new_passphrase_file, NEW)
    _tell_prepared(users.reset_user(vault, chosen.login, new), output)


def _tell_prepared(user: User, output: Output) -> None:
    text = (
        translate("Command", "Vorbereitet. Eine Teamleitung muss {login} bestätigen.")
        if user.state == PENDING
        else translate("Command", "{login} kann sich mit dem Startpasswort anmelden.")
    )
    _tell(user, text, output)


def _confirm(vault: OpenVault, chosen: argparse.Namespace, output: Output) -> None:
    user = users.confirm_user(vault, chosen.login)
    _tell(user, translate("Command", "{login} ist bestätigt."), output)


def _lock(vault: OpenVault, chosen: argparse.Namespace, output: Output) -> None:
    user = users.lock_user(vault, chosen.login)
    _tell(user, translate("Command", "{login} ist ausgesperrt."), output)


def _tell(user: User, text: str, output: Output) -> None:
    output.say(text.format(login=user.login))
    output.result({"login": user.login, "state": user.state})


def _passphrase(chosen: argparse.Namespace, output: Output) -> int:
    old = passphrase_for(chosen)
    with unlocked(chosen, old) as vault:
        new = read_new_passphrase(chosen.new_passphrase_file, NEW)
        credentials.change_passphrase(vault, old, new)
        login = vault.identity.login
    output.say(translate("Command", "Das neue Passwort gilt."))
    output.result({"login": login})
    return 0


_ACTS = {
    "list": _list,
    "add": _add,
    "confirm": _confirm,
    "lock": _lock,
    "reset": _reset,
}
