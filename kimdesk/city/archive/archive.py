"""The archive as an opened value: made, opened, closed; one transaction at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Self

from kimdesk.base.clock import Clock
from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.bundles.keyring import Keyring
from kimdesk.bundles.keys import SecretKey
from kimdesk.bundles.refusals import refused
from kimdesk.city.archive.tables import build, require_known
from kimdesk.vault.crypto import Cost
from kimdesk.vault.database import Connection, driver_errors
from kimdesk.vault.header import CITY
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.recovery import RecoveryCode
from kimdesk.vault.vault import Founding, create_vault, unlock

FOLDER = "archiv.kimdesk"


class Archive:
    """The opened archive of a city, with the folder it lies in (`inbox`). Close it."""

    def __init__(self, opened: OpenVault) -> None:
        self.opened = opened
        # One connection, one at a time: whoever comes from another thread waits.
        self._turn = RLock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def inbox(self) -> Path:
        """The folder that bundles are put into."""
        return self.opened.folder.parent

    @property
    def clock(self) -> Clock:
        """What day it is."""
        return self.opened.clock

    @property
    def code(self) -> str:
        """The code of the city."""
        return self.opened.office.code

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """The connection, for statements that change nothing."""
        with self._turn, driver_errors():
            yield self.opened.statistics_connection()

    @contextmanager
    def changing(self) -> Iterator[Connection]:
        """The connection in one transaction: all of it or, whatever is raised, nothing."""
        with self._turn, driver_errors():
            connection = self.opened.statistics_connection()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Close for good; may be called twice."""
        self.opened.close()


def archive_in(folder: Path) -> Path:
    """Where the archive of an inbox folder lies, whether it is there or not."""
    return folder if folder.name == FOLDER else folder / FOLDER


def create_archive(
    folder: Path,
    founding: Founding,
    clock: Clock,
    cost: Cost | None = None,
    key: SecretKey | None = None,
) -> RecoveryCode:
    """Make an archive in the inbox `folder`, with a first key of the city; its recovery code.

    `founding.provider` is CITY, `founding.code` the city's code; `key` is the city's key if it
    has one already. Raises UserError or EnvironmentProblem; then nothing stays behind.
    """
    if founding.provider != CITY:
        raise ValueError(founding.provider)
    own = key or SecretKey.new("stadt", founding.code)
    if own.public.role != "stadt":
        raise refused("key-owner")

    def fill(statistics: Connection) -> None:
        build(statistics)
        statistics.execute("INSERT INTO city_key VALUES (?, ?)", (own.public.number, own.file()))
        statistics.execute("INSERT INTO ring VALUES (1, ?)", (Keyring().file(),))

    return create_vault(archive_in(folder), founding, clock, cost, fill)


def open_archive(folder: Path, login: str | None, passphrase: str, clock: Clock) -> Archive:
    """The archive of an inbox folder. Raises CannotOpen, WrongPassphrase, UserError."""
    opened = unlock(archive_in(folder), login, passphrase, clock)
    try:
        _require_archive(opened)
    except BaseException:
        opened.close()
        raise
    return Archive(opened)


def _require_archive(opened: OpenVault) -> None:
    if opened.office.provider != CITY:
        raise UserError(
            translate("City", "Das ist die Ablage einer Beratungsstelle, kein Archiv."), "folder"
        )
    require_known(opened.statistics_connection())
