"""A store with its first user, made quickly; nothing is remembered outside of the test."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kimdesk.base.clock import FixedClock
from kimdesk.vault import vault
from kimdesk.vault.crypto import FLOOR
from kimdesk.vault.database import Connection
from kimdesk.vault.vault import Founding, OpenVault, RecoveryCode
from tests.vault.cheap import cheap_keys

LEAD = "leitung"
PASSPHRASE = "Kaffee-Regen-Lampe-Zug"
FOUNDING = Founding("Beispielstelle Bielefeld", "AWO", "AWO1", LEAD, "Erika Mustermann", PASSPHRASE)


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Cheap keys, and an own place for what the machine remembers."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state"))
    with cheap_keys():
        yield


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 2, 8, 30, tzinfo=UTC))


@dataclass(slots=True)
class Made:
    """A store on the disk, with the code of its sheet."""

    folder: Path
    code: RecoveryCode
    clock: FixedClock

    def unlock(self, login: str | None = LEAD, passphrase: str = PASSPHRASE) -> OpenVault:
        return vault.unlock(self.folder, login, passphrase, self.clock)

    def bytes(self) -> dict[str, bytes]:
        """All files of the store by name."""
        return {path.name: path.read_bytes() for path in sorted(self.folder.iterdir())}


def with_two_rows(cases: Connection, statistics: Connection) -> None:
    """A schema that is enough to see whether data are there."""
    for connection, text in ((cases, "Akte"), (statistics, "Zahl")):
        connection.execute("CREATE TABLE sample (content TEXT)")
        connection.execute("INSERT INTO sample VALUES (?)", (text,))


@pytest.fixture
def made(tmp_path: Path, clock: FixedClock) -> Made:
    folder = tmp_path / "Beispiel.kimdesk"
    code = vault.create_vault(folder, FOUNDING, clock, FLOOR, with_two_rows)
    return Made(folder, code, clock)
