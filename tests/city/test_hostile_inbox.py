"""An inbox full of attacks: each refused by name, nothing taken, nothing written."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.base.clock import FixedClock
from kimdesk.bundles.statistics.seal import sealed
from kimdesk.city.archive.archive import create_archive, open_archive
from kimdesk.city.archive.kept import kept
from kimdesk.city.inbox import accept, look
from kimdesk.city.reports import quarter_report
from kimdesk.vault.crypto import FLOOR
from tests.bundles.test_attacks import ATTACKS
from tests.city.conftest import FOUNDING, LOGIN, PASSPHRASE, City
from tests.support.bundles import Forger, chain, closed, content, key


@pytest.fixture
def known_city(tmp_path: Path, clock: FixedClock) -> Iterator[City]:
    """A city with the key that the invented bundles are sealed for."""
    inbox = tmp_path / "Eingang"
    inbox.mkdir()
    create_archive(inbox, FOUNDING, clock, FLOOR, key("stadt"))
    with open_archive(inbox, LOGIN, PASSPHRASE, clock) as archive:
        made = City(archive)
        for name in ("stelle", "zweite"):
            made.learn(key(name))
        yield made


def files_below(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.parent.name != "archiv.kimdesk"
    }


def test_every_attack_is_refused_and_nothing_is_written(known_city: City) -> None:
    for name, (_, made) in ATTACKS.items():
        raw = made()
        (known_city.inbox / f"{name}.kimstat").write_bytes(closed(raw))
    before = files_below(known_city.inbox.parent)
    rows = look(known_city.archive)
    assert {row.file.stem: (row.state, row.code) for row in rows} == {
        name: ("refused", code) for name, (code, _) in ATTACKS.items()
    }
    assert accept(known_city.archive, rows) == ()
    assert kept(known_city.archive) == ()
    assert files_below(known_city.inbox.parent) == before


def test_good_bundles_among_attacks_are_taken(known_city: City) -> None:
    for number, raw in enumerate(chain("stelle"), 1):
        (known_city.inbox / f"gut{number}.kimstat").write_bytes(closed(raw))
    forged = {
        "fremd": sealed(Forger(signer="fremde").zip(), (key("stadt").public,)),
        "untergeschoben": closed(Forger(signer="zweite").zip()),
        "weitergereicht": sealed(content(), (key("fremde").public,)),
        "genau": closed(Forger().table("P01_BE", b"M;35;", b"M;36;").zip()),
    }
    for name, raw in forged.items():
        (known_city.inbox / f"{name}.kimstat").write_bytes(raw)
    rows = look(known_city.archive)
    assert {row.file.stem: row.code for row in rows if row.state == "refused"} == {
        "fremd": "key-unknown",
        "untergeschoben": "key-owner",
        "weitergereicht": "recipient",
        "genau": "rounding",
    }
    assert len(accept(known_city.archive, rows)) == 3
    assert len(quarter_report(known_city.archive, "2026Q3").shares) == 1
    assert all(row.opened is None for row in rows if row.code.startswith("key-"))
