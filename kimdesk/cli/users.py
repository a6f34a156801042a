"""`kimdesk user`: who may open the store, and as what."""

import argparse
import sys

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.cli.opening import opened_vault, read_passphrase
from kimdesk.cli.output import Output
from kimdesk.reference import load_catalogue
from kimdesk.vault import credentials, users
from kimdesk.vault.opened import OpenVault

STDIN = "-"


def run(chosen: argparse.Namespace, output: Output) -> int:
    """One act on the users of a store."""
    new = ""
    needs_new = chosen.act in {"add", "passphrase"}
    if needs_new and chosen.passphrase_file == chosen.new_passphrase_file == STDIN:
        raise UserError(translate("Command", "Nur ein Passwort kann von „-“ kommen."))
    with opened_vault(chosen) as vault:
        if needs_new:
            prompt = translate("Command", "Neues Passwort: ")
            new = read_passphrase(chosen.new_passphrase_file, prompt)
        _ACTS[chosen.act](vault, chosen, new, output)
    return 0


def _list(vault: OpenVault, _: argparse.Namespace, __: str, output: Output) -> None:
    roles = load_catalogue()["CL47"]
    states = {
        "active": translate("Command", "aktiv"),
        "pending": translate("Command", "wartet auf Bestätigung"),
        "locked": translate("Command", "gesperrt"),
    }
    found = users.users(vault)
    for user in found:
        named = ", ".join(roles.label(role) for role in sorted(user.roles))
        output.say(f"{user.login}  {user.name}  {named}  ({states[user.state]})")
    output.result(
        {
            "users": [
                {
                    "login": user.login,
                    "name": user.name,
                    "roles": sorted(user.roles),
                    "state": user.state,
                }
                for user in found
            ]
        }
    )


def _add(vault: OpenVault, chosen: argparse.Namespace, new: str, output: Output) -> None:
    user = users.add_user(vault, chosen.login, chosen.name or chosen.login, chosen.role, new)
    if user.state == "pending":
        output.say(
            translate("Command", "Vorbereitet. Eine Teamleitung muss {login} bestätigen.").format(
                login=user.login
            )
        )
    else:
        output.say(translate("Command", "{login} kann sich anmelden.").format(login=user.login))
    output.result({"login": user.login, "state": user.state})


def _lock(vault: OpenVault, chosen: argparse.Namespace, _: str, output: Output) -> None:
    users.lock_user(vault, chosen.login)
    output.say(translate("Command", "{login} ist ausgesperrt.").format(login=chosen.login))
    output.result({"login": chosen.login, "state": "locked"})


def _confirm(vault: OpenVault, chosen: argparse.Namespace, _: str, output: Output) -> None:
    users.confirm_user(vault, chosen.login)
    output.say(translate("Command", "{login} ist bestätigt.").format(login=chosen.login))
    output.result({"login": chosen.login, "state": "active"})


def _passphrase(vault: OpenVault, chosen: argparse.Namespace, new: str, output: Output) -> None:
    old = _old(chosen)
    credentials.change_passphrase(vault, old, new)
    output.say(translate("Command", "Das neue Passwort gilt."))
    output.result({"login": vault.identity.login})


def _old(chosen: argparse.Namespace) -> str:
    if chosen.passphrase_file == STDIN:
        # The first line of stdin opened the store and is gone; it proved the old one.
        return sys.stdin.readline().rstrip("\r\n")
    return read_passphrase(
        chosen.passphrase_file, translate("Command", "Bisheriges Passwort noch einmal: ")
    )


_ACTS = {
    "list": _list,
    "add": _add,
    "lock": _lock,
    "confirm": _confirm,
    "passphrase": _passphrase,
}
