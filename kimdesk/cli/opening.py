"""Opening a store for a command: the passphrase from the terminal or a file, never else."""

import argparse
import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kimdesk.base.clock import Clock
from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.reference import Catalogue
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.vault import unlock
from kimdesk.vault.work import Store

MOST_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Open:
    """A store opened for one command."""

    vault: OpenVault
    store: Store
    catalogue: Catalogue


@contextmanager
def opened_vault(chosen: argparse.Namespace) -> Iterator[OpenVault]:
    """The vault named on the command line, closed afterwards. Raises CannotOpen."""
    passphrase = read_passphrase(chosen.passphrase_file, translate("Command", "Passwort: "))
    vault = unlock(chosen.store, chosen.user or None, passphrase, Clock())
    try:
        yield vault
    finally:
        vault.close()


@contextmanager
def opened_store(chosen: argparse.Namespace) -> Iterator[Open]:
    """The store named on the command line, closed afterwards. Raises CannotOpen, NotAllowed."""
    from kimdesk.clients import opening

    with opened_vault(chosen) as vault:
        store = opening.open_store(vault, vault.clock)
        opening.note_opening(store)
        try:
            yield Open(vault, store, opening.catalogue_of(store))
        finally:
            opening.note_closing(store, vault)


def read_passphrase(file: str, prompt: str) -> str:
    """A passphrase from `file` ("-" is stdin) or asked for at the terminal. Raises UserError."""
    if file == "-":
        return _line(sys.stdin.readline())
    if file:
        try:
            with Path(file).open(encoding="utf-8-sig") as stream:
                return _line(stream.readline(MOST_BYTES))
        except (OSError, UnicodeDecodeError):
            raise UserError(
                translate("Command", "Die Datei mit dem Passwort kann nicht gelesen werden.")
            ) from None
    if not sys.stdin.isatty():
        raise UserError(translate("Command", "Bitte das Passwort mit --passphrase-file angeben."))
    return getpass.getpass(prompt)


def _line(text: str) -> str:
    return text.rstrip("\r\n")
