"""What several commands have in common: shared options, and how words become values."""

import argparse
import errno
import os
from pathlib import Path

from kimdesk.base.text import translate

MOST = 1_000_000


def shared(command: argparse.ArgumentParser) -> None:
    """The options that may stand before or after any word of a command.

    A parser inside another would put its own default over what the outer one has read, so
    there is none; `arguments.parser` sets them once.
    """
    command.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS,
        help=translate("Command", "ein JSON-Objekt ausgeben"),
    )


def opening(command: argparse.ArgumentParser) -> None:
    """Who opens the store, and where the passphrase comes from."""
    command.add_argument(
        "--user",
        default=argparse.SUPPRESS,
        metavar="LOGIN",
        help=translate("Command", "Anmeldename; nötig, wenn es mehrere gibt"),
    )
    secret(
        command,
        "--passphrase-file",
        translate("Command", "Datei mit dem Passwort"),
        default=argparse.SUPPRESS,
    )


def secret(
    command: argparse.ArgumentParser, name: str, about: str, default: str | None = None
) -> None:
    """An option that names the file a secret is read from."""
    about += translate("Command", " („-“ liest von der Standardeingabe)")
    command.add_argument(name, type=_named, metavar="F", default=default, help=about)


def path(text: str) -> Path:
    """A path; an empty one would mean the current folder, which nobody means by that."""
    try:
        _named(text).encode()
        os.lstat(text)
    except (UnicodeEncodeError, ValueError):
        raise argparse.ArgumentTypeError(_say_impossible()) from None
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise argparse.ArgumentTypeError(_say_impossible()) from None
    return Path(text)


def _say_impossible() -> str:
    return translate("Command", "So kann keine Datei und kein Ordner heißen.")


def _named(text: str) -> str:
    if not text:
        raise argparse.ArgumentTypeError(translate("Command", "Der Name ist leer."))
    return text


def count(text: str) -> int:
    """A whole number from 1 to a million."""
    number = whole(text)
    if not 1 <= number <= MOST:
        raise argparse.ArgumentTypeError(
            translate("Command", "Erlaubt sind ganze Zahlen von 1 bis 1 000 000.")
        )
    return number


def whole(text: str) -> int:
    """Any whole number."""
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            translate("Command", "Das ist keine ganze Zahl.")
        ) from None
