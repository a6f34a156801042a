"""`kimdesk city FOLDER`: the city's window on an inbox folder."""

import argparse

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.cli.output import Output
from kimdesk.cli.window import no_window, require_screen


def run(chosen: argparse.Namespace, _output: Output) -> int:
    """Show the window; the exit code. Raises UserError where there is no such folder."""
    from kimdesk.city.archive.archive import FOLDER

    folder = chosen.folder.parent if chosen.folder.name == FOLDER else chosen.folder
    try:
        found = folder.is_dir()
    except OSError:
        found = False
    if not found:
        raise UserError(
            translate("Command", "Diesen Ordner gibt es nicht. Bitte legen Sie ihn zuerst an.")
        )
    require_screen()
    try:
        from kimdesk.app import run_city
    except ImportError:
        raise no_window() from None
    return run_city(folder.absolute())
