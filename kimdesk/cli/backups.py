"""`kimdesk backup` and `kimdesk restore`, verified both ways."""

import argparse

from kimdesk.base.clock import Clock
from kimdesk.base.text import translate
from kimdesk.cli.opening import opened_store, read_passphrase
from kimdesk.cli.output import Output
from kimdesk.vault.backup import save_backup
from kimdesk.vault.restore import restore as bring_back
from kimdesk.vault.restore import with_passphrase


def backup(chosen: argparse.Namespace, output: Output) -> int:
    """Write a verified backup to a new file."""
    with opened_store(chosen) as opened:
        file = save_backup(opened.vault, chosen.file, output.progress)
    output.say(translate("Command", "Gesichert und geprüft: {file}").format(file=file))
    output.result({"file": str(file)})
    return 0


def restore(chosen: argparse.Namespace, output: Output) -> int:
    """Verify a backup and restore it into a folder."""
    passphrase = read_passphrase(chosen.passphrase_file, translate("Command", "Passwort: "))
    proof = with_passphrase(chosen.user or None, passphrase)
    bring_back(chosen.file, chosen.store, proof, Clock(), progress=output.progress)
    output.say(translate("Command", "Wiederhergestellt: {folder}").format(folder=chosen.store))
    output.result({"store": str(chosen.store)})
    return 0
