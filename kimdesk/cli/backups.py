"""`kimdesk backup` and `kimdesk restore`, verified both ways."""

import argparse

from kimdesk.base.clock import Clock
from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.cli.opening import opened_store, require_user
from kimdesk.cli.output import Output
from kimdesk.cli.parsing import WrongUse
from kimdesk.cli.passphrases import read_passphrase
from kimdesk.vault.backup import back_up, save_backup
from kimdesk.vault.header_json import Sealed
from kimdesk.vault.restore import Proof, with_code, with_passphrase
from kimdesk.vault.restore import restore as bring_back
from kimdesk.vault.slots import ACTIVE
from kimdesk.vault.unlocking import Unlocked


def backup(chosen: argparse.Namespace, output: Output) -> int:
    """Write a verified backup: a new file, or one more in a folder that is kept in order."""
    if chosen.file.resolve().is_relative_to(chosen.store.resolve()):
        raise UserError(
            translate("Command", "Eine Sicherung darf nicht in der Ablage selbst liegen.")
        )
    make = back_up if chosen.file.is_dir() else save_backup
    with opened_store(chosen) as opened:
        file = make(opened.vault, chosen.file, output.progress)
    output.say(translate("Command", "Gesichert und geprüft: {file}").format(file=file))
    output.result({"file": str(file)})
    return 0


def restore(chosen: argparse.Namespace, output: Output) -> int:
    """Verify a backup and make a store of it."""
    proof = _proof(chosen)
    made = bring_back(
        chosen.file,
        chosen.store,
        proof,
        Clock(),
        replace=chosen.replace,
        progress=output.progress,
    )
    text = translate("Command", "Wiederhergestellt: {folder}, Stand vom {day}.")
    day = f"{made.made_on:%d.%m.%Y}"
    output.say(text.format(folder=chosen.store, day=day))
    output.result({"store": str(chosen.store), "made_on": made.made_on.isoformat()})
    return 0


def _proof(chosen: argparse.Namespace) -> Proof:
    """What opens the backup; it is asked for when the file has been found to be one."""
    if not chosen.recovery_code_file:
        return lambda sealed: _by_passphrase(chosen, sealed)
    if chosen.passphrase_file:
        raise WrongUse(translate("Command", "Bitte entweder ein Passwort oder den Code angeben."))
    return with_code(read_passphrase(chosen.recovery_code_file, ""))


def _by_passphrase(chosen: argparse.Namespace, sealed: Sealed) -> Unlocked:
    able = [user for user in sealed.header.users if user.state == ACTIVE]
    require_user(chosen, len(able))
    passphrase = read_passphrase(chosen.passphrase_file, translate("Command", "Passwort: "))
    return with_passphrase(chosen.user or None, passphrase)(sealed)
