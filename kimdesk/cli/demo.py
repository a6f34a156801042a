"""`kimdesk demo`: a store of invented people to try the program with."""

import argparse
import tempfile
from pathlib import Path

from kimdesk.base.text import translate
from kimdesk.cli.output import Output
from kimdesk.demo.store import USERS, create_demo


def run(chosen: argparse.Namespace, output: Output) -> int:
    """Make the demo store, say its passphrases, then open it, tour it, or neither."""
    folder = chosen.store or _new_folder()
    create_demo(folder, chosen.cases, chosen.seed, progress=output.progress)
    output.say(translate("Demo", "Ablage mit erfundenen Daten: {folder}").format(folder=folder))
    for user in USERS:
        output.say(f"  {user.name}:  {user.login}  /  {user.passphrase}")
    output.result(
        {
            "store": str(folder),
            "users": [{"login": user.login, "passphrase": user.passphrase} for user in USERS],
        }
    )
    if chosen.tour:
        from kimdesk.demo.tour import tour

        tour(folder, chosen.tour, output.say)
    elif not chosen.no_window:
        from kimdesk.cli.window import open_window

        return open_window(folder)
    return 0


def _new_folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="kimdesk-")) / "Demo.kimdesk"
