"""`kimdesk create`: a new store, and its recovery code once."""

import argparse

from kimdesk.base.clock import Clock
from kimdesk.base.text import translate
from kimdesk.cli.output import Output
from kimdesk.cli.parsing import WrongUse
from kimdesk.cli.passphrases import read_new_passphrase


def create(chosen: argparse.Namespace, output: Output) -> int:
    """Make the store; print the recovery code, which nobody can show again."""
    if not chosen.user:
        raise WrongUse(translate("Command", "Es fehlt noch: {names}.").format(names="--user"))
    from kimdesk.clients.opening import create_store
    from kimdesk.vault.vault import Founding

    founding = Founding(
        office=chosen.office,
        provider=chosen.provider,
        code=chosen.code,
        login=chosen.user,
        display_name=chosen.name or chosen.user,
        passphrase=read_new_passphrase(chosen.passphrase_file),
    )
    code = create_store(chosen.store, founding, Clock())
    output.say(translate("Command", "Die Ablage ist angelegt."))
    output.say(
        translate("Command", "Wiederherstellungscode (jetzt notieren, er erscheint nie wieder):")
    )
    output.say(code.text)
    output.result({"store": str(chosen.store), "recovery_code": code.text})
    return 0
