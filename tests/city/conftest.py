"""A city with an archive, the keys of two offices compared, and bundles in its inbox."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kimdesk.base.clock import FixedClock
from kimdesk.bundles.keys import SecretKey
from kimdesk.bundles.statistics.about import Link, Sender
from kimdesk.bundles.statistics.package import Package, package
from kimdesk.bundles.statistics.seal import sealed, signed
from kimdesk.city.archive.archive import Archive, create_archive, open_archive
from kimdesk.city.keys import add_office_key, city_key, compare_key, key_rows
from kimdesk.statistics.disclosure.data import Release
from kimdesk.vault.crypto import FLOOR
from kimdesk.vault.header import CITY
from kimdesk.vault.vault import Founding
from tests.support.bundles import CATALOGUE, key, release
from tests.vault.cheap import cheap_keys

LOGIN, PASSPHRASE = "stadt", "Kaffee-Regen-Lampe-Zug"
FOUNDING = Founding("Musterstadt", CITY, "MUSTER", LOGIN, "Erika Muster", PASSPHRASE)


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state"))
    with cheap_keys():
        yield


@dataclass
class City:
    """The city's side, and offices that write to it."""

    archive: Archive

    @property
    def inbox(self) -> Path:
        return self.archive.inbox

    def learn(self, secret: SecretKey) -> None:
        """Read in a key and compare its words."""
        known = add_office_key(self.archive, secret.public.file())
        words = next(row.words for row in key_rows(self.archive) if row.id == known.key.id)
        assert compare_key(self.archive, known.key.id, words)

    def package(
        self, secret: SecretKey, release_: Release, link: Link, provider: str = "AWO"
    ) -> Package:
        """A bundle of an office for this city."""
        sender = Sender(
            office=secret.public.owner,
            provider=provider,
            key=secret.public.id,
            recipient=city_key(self.archive).public.id,
            built_on="2026-10-12",
            program="KIMdesk 0.1.0",
            catalogue="2026-1",
        )
        return package(release_, CATALOGUE, sender, link)

    def put(self, made: Package, secret: SecretKey) -> Path:
        """Seal a bundle into the inbox."""
        link = made.manifest.link
        name = f"{secret.public.owner}_{link.sequence}_{made.manifest.hash[:6]}.kimstat"
        raw = sealed(signed(made, secret), (city_key(self.archive).public, secret.public))
        path = self.inbox / name
        path.write_bytes(raw)
        return path

    def send(
        self,
        name: str = "stelle",
        quarters: tuple[str, ...] = ("2026Q1", "2026Q2", "2026Q3"),
        more: int = 0,
    ) -> list[Package]:
        """Bundles of several quarters in a row, in the inbox."""
        found: list[Package] = []
        for number, quarter in enumerate(quarters, 1):
            previous = found[-1].manifest.hash if found else ""
            made = self.package(
                key(name), release(quarter, more=more), Link(number, previous=previous)
            )
            self.put(made, key(name))
            found.append(made)
        return found


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 23, 8, 30, tzinfo=UTC))


@pytest.fixture
def city(tmp_path: Path, clock: FixedClock) -> Iterator[City]:
    inbox = tmp_path / "Eingang"
    inbox.mkdir()
    create_archive(inbox, FOUNDING, clock, FLOOR)
    with open_archive(inbox, LOGIN, PASSPHRASE, clock) as archive:
        made = City(archive)
        for name in ("stelle", "zweite"):
            made.learn(key(name))
        yield made
