"""An office on the disk with two team leads, a data steward and a counsellor; and a city."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kimdesk.base.clock import FixedClock
from kimdesk.bundles.keys import PublicKey, SecretKey
from kimdesk.bundles.office.keys import keep_keyring, keyring, make_key, own_key
from kimdesk.clients.opening import create_store
from kimdesk.statistics.opening import StatisticsStore, open_statistics
from kimdesk.vault.crypto import FLOOR
from kimdesk.vault.founding import Founding
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.users import add_user
from kimdesk.vault.vault import unlock
from tests.vault.cheap import cheap_keys

LEAD, SECOND, STEWARD, COUNSELLOR = "leitung", "zweite", "zahlen", "beratung"
PASSPHRASE = "Kaffee-Regen-Lampe-Zug"
FOUNDING = Founding("Beispielstelle", "AWO", "AWO1", LEAD, "Erika Mustermann", PASSPHRASE)
CITY = SecretKey.new("stadt", "BIELEFELD")


@dataclass(slots=True)
class OfficeStore:
    """A store that several people open in turn."""

    folder: Path
    clock: FixedClock

    @contextmanager
    def as_(self, login: str) -> Iterator[tuple[OpenVault, StatisticsStore]]:
        """The store with its statistics, opened by somebody."""
        with unlock(self.folder, login, PASSPHRASE, self.clock) as opened:
            yield opened, open_statistics(opened, self.clock)

    def add(self, login: str, role: str) -> None:
        """One more person, added by the first team lead."""
        with unlock(self.folder, LEAD, PASSPHRASE, self.clock) as opened:
            add_user(opened, login, f"{login.title()} Beispiel", [role], PASSPHRASE)

    def exchange_keys(self) -> PublicKey:
        """The office has its key and knows the city's, whose words were compared."""
        with self.as_(LEAD) as (opened, statistics):
            made = make_key(opened, statistics)
            with statistics.unit() as unit:
                keep_keyring(unit, keyring(unit).add(CITY.public, compared=True))
                unit.commit()
        return made

    def own_key(self) -> PublicKey | None:
        """What the office signs with."""
        with self.as_(LEAD) as (_, statistics), statistics.unit() as unit:
            return own_key(unit)


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Cheap keys, and an own place for what the machine remembers."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state"))
    with cheap_keys():
        yield


@pytest.fixture
def office(tmp_path: Path) -> OfficeStore:
    clock = FixedClock(datetime(2026, 10, 5, 8, 30, tzinfo=UTC))
    folder = tmp_path / "Beispiel.kimdesk"
    create_store(folder, FOUNDING, clock, FLOOR)
    made = OfficeStore(folder, clock)
    made.add(STEWARD, "R_STAT")
    made.add(COUNSELLOR, "R_CM")
    return made
