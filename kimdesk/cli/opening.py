"""Opening a store for a command, and closing it whatever happens."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from kimdesk.base.clock import Clock
from kimdesk.base.errors import KimdeskError, NotAllowed
from kimdesk.base.text import translate
from kimdesk.cli.output import Output
from kimdesk.cli.parsing import WrongUse
from kimdesk.cli.passphrases import read_passphrase
from kimdesk.reference import Catalogue
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.vault import describe, unlock
from kimdesk.vault.work import Store


@dataclass(frozen=True, slots=True)
class Open:
    """A store opened for one command."""

    vault: OpenVault
    store: Store
    catalogue: Catalogue


@contextmanager
def opened_vault(chosen: argparse.Namespace) -> Iterator[OpenVault]:
    """The vault named on the command line, closed afterwards. Raises CannotOpen."""
    with unlocked(chosen, passphrase_for(chosen)) as vault:
        yield vault


def passphrase_for(chosen: argparse.Namespace) -> str:
    """The passphrase of whoever opens; nobody is asked for one that cannot help.

    Raises CannotOpen for what is no store, WrongUse where the person must be named.
    """
    known = describe(chosen.store)
    require_user(chosen, len(known.logins))
    return read_passphrase(chosen.passphrase_file, translate("Command", "Passwort: "))


def require_user(chosen: argparse.Namespace, people: int) -> None:
    """Raises WrongUse where several people could be meant."""
    if not chosen.user and people > 1:
        raise WrongUse(
            translate(
                "Command",
                "Mehrere Personen können diese Ablage öffnen. Bitte sagen Sie mit --user LOGIN,"
                " wer Sie sind.",
            )
        )


@contextmanager
def unlocked(chosen: argparse.Namespace, passphrase: str) -> Iterator[OpenVault]:
    """The vault opened with this passphrase, closed afterwards. Raises CannotOpen."""
    with unlock(chosen.store, chosen.user or None, passphrase, Clock()) as vault:
        _warn(vault, Output())
        yield vault


@contextmanager
def opened_store(chosen: argparse.Namespace) -> Iterator[Open]:
    """The store named on the command line, closed afterwards. Raises CannotOpen, NotAllowed."""
    with opened_vault(chosen) as vault, store_in(vault) as opened:
        yield opened


def require_own_passphrase(vault: OpenVault) -> None:
    """Raises NotAllowed while the passphrase is one that somebody else gave."""
    if vault.one_time:
        # Whoever gave the passphrase knows it; the window insists on a new one as well.
        raise NotAllowed(_change_first())


@contextmanager
def store_in(vault: OpenVault) -> Iterator[Open]:
    """The store behind an opened vault; the log says who came and went. Raises NotAllowed."""
    from kimdesk.clients import opening

    require_own_passphrase(vault)
    store = opening.open_store(vault, vault.clock)
    opening.note_opening(store)
    try:
        yield Open(vault, store, opening.catalogue_of(store))
    except BaseException:
        with suppress(KimdeskError):  # what went wrong first is what to say
            opening.note_closing(store, vault)
        raise
    opening.note_closing(store, vault)


def _warn(vault: OpenVault, output: Output) -> None:
    if vault.older_copy_warning:
        output.note(vault.older_copy_warning)


def _change_first() -> str:
    return translate(
        "Command",
        "Ihr Passwort hat jemand anderes vergeben. Bitte ändern Sie es:"
        " kimdesk user ABLAGE passphrase",
    )
