"""What unlocking, locking and making an archive call in the store thread."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from kimdesk.base.clock import Clock
from kimdesk.bundles.keys import SecretKey
from kimdesk.city.archive.archive import archive_in, create_archive, open_archive
from kimdesk.city.window.services import small_file
from kimdesk.desktop.shell.verbs import Opened, Verbs
from kimdesk.reference import load_catalogue
from kimdesk.vault.founding import Founding
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.recovery import RecoveryCode
from kimdesk.vault.vault import change_passphrase, describe, recover

LOCK_MINUTES = 5


def city_verbs(clock: Clock, key_path: Callable[[], Path | None]) -> Verbs:
    """The verbs of an archive; what belongs to offices only is left out.

    `key_path` says where the secret key lies that a new archive is to have, None for a new one.
    """
    return Verbs(
        describe=describe,
        create=partial(_create, clock, key_path),
        open=partial(_open, clock),
        resume=_resume,
        suspend=_suspend,
        recover=partial(_recover, clock),
        change_passphrase=change_passphrase,
        warm_up=(),
        warm_window=(),
        furnish=_furnish,
    )


def _create(
    clock: Clock, key_path: Callable[[], Path | None], folder: Path, founding: Founding
) -> RecoveryCode:
    path = key_path()
    key = SecretKey.read(small_file(path)) if path is not None else None
    return create_archive(folder.parent, founding, clock, key=key)


def _open(clock: Clock, folder: Path, login: str, passphrase: str) -> Opened:
    return _behind(open_archive(folder, login or None, passphrase, clock).opened)


def _resume(vault: OpenVault, passphrase: str) -> Opened:
    vault.resume(passphrase)
    return _behind(vault)


def _behind(vault: OpenVault) -> Opened:
    return Opened(vault, None, load_catalogue(), LOCK_MINUTES)


def _suspend(opened: Opened, _ending: bool = False) -> None:  # a job's argument
    if not opened.vault.locked:
        opened.vault.suspend()


def _recover(clock: Clock, folder: Path, login: str, code: str, passphrase: str) -> None:
    recover(archive_in(folder), code, login, passphrase, clock)


def _furnish(_window: object) -> None:
    """The city's window comes furnished."""
