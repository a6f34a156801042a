"""A quarter from the office's store to the city and back, by commands alone."""

from pathlib import Path

import pytest

from kimdesk.bundles.keys import SecretKey
from kimdesk.vault.vault import add_user, change_passphrase, unlock
from tests.cli.conftest import CommandLine
from tests.support.filled import PASSPHRASE, Filled

STEWARD = "statistik"
QUARTER = "2026Q3"


@pytest.fixture
def steward(store: Filled, run: CommandLine) -> tuple[object, ...]:
    """The options with which the data steward opens the store."""
    own = "Anderer-Regen-Lampe-Zug"
    with store.unlock() as opened:
        add_user(opened, STEWARD, "Max Muster", ["R_STAT"], PASSPHRASE)
    with unlock(store.folder, STEWARD, PASSPHRASE, store.clock) as opened:
        change_passphrase(opened, PASSPHRASE, own)
    return ("--user", STEWARD, "--passphrase-file", run.file(own, "statistik.txt"))


@pytest.fixture
def city(run: CommandLine, tmp_path: Path) -> dict[str, str]:
    """The city's key files and words."""
    folder = tmp_path / "stadt"
    folder.mkdir()
    done = run("bundle", "key", "new", "--owner", "MUSTERSTADT", "--out", folder, "--json")
    return {name: str(done.said[name]) for name in ("secret", "public", "words")}


def exchange(
    run: CommandLine, store: Filled, opening: tuple[object, ...], city: dict[str, str]
) -> str:
    """Both sides know the other's key; the office's public key file."""
    done = run(
        "bundle", "key", "city", store.folder, city["public"], "--words", city["words"], *opening
    )
    assert done.code == 0, done.err
    folder = Path(city["public"]).parent
    done = run("bundle", "key", "office", store.folder, "--out", folder, *opening, "--json")
    assert done.code == 0, done.err
    return str(done.said["file"])


def test_from_the_office_to_the_city_and_back(
    run: CommandLine,
    store: Filled,
    opening: tuple[object, ...],
    steward: tuple[object, ...],
    city: dict[str, str],
    tmp_path: Path,
) -> None:
    office_key = exchange(run, store, opening, city)
    words = ("bundle", "create", store.folder, "--quarter", QUARTER, "--out", tmp_path / "stick")
    built = run(*words, *steward, "--json")
    assert built.code == 0, built.err
    assert (built.said["state"], built.said["file"]) == ("built", None)
    again = run(*words, *steward)
    assert "Teamleitung" in again.out
    done = run(*words, *opening, "--json")
    assert done.code == 0, done.err
    assert done.said["state"] == "released"
    assert done.said["hash"] == built.said["hash"]
    file = done.said["file"]
    reading = ("--identity", city["secret"], "--key", office_key)
    verified = run("bundle", "verify", file, *reading, "--json")
    assert verified.code == 0
    assert (verified.said["hash"], verified.said["trusted"]) == (done.said["hash"], True)
    receipt = tmp_path / "q.kimquittung"
    assert run("bundle", "receipt", file, *reading, "--out", receipt).code == 0
    confirmed = run("bundle", "confirm", store.folder, receipt, *steward, "--json")
    assert confirmed.code == 0, confirmed.err
    assert confirmed.said["state"] == "angenommen"


def test_sealing_again_gives_the_same_bundle(
    run: CommandLine,
    store: Filled,
    opening: tuple[object, ...],
    steward: tuple[object, ...],
    city: dict[str, str],
    tmp_path: Path,
) -> None:
    exchange(run, store, opening, city)
    words = ("bundle", "create", store.folder, "--quarter", QUARTER, "--out", tmp_path / "stick")
    run(*words, *steward)
    one = run(*words, *opening, "--json")
    other = run(*words, *opening, "--json")
    assert one.said == other.said
    inspected = run("bundle", "inspect", other.said["file"], "--identity", city["secret"], "--json")
    assert inspected.said["hash"] == one.said["hash"]


def test_the_steward_cannot_release_and_the_lead_cannot_close(
    run: CommandLine,
    store: Filled,
    opening: tuple[object, ...],
    city: dict[str, str],
    tmp_path: Path,
) -> None:
    exchange(run, store, opening, city)
    words = ("bundle", "create", store.folder, "--quarter", QUARTER, "--out", tmp_path / "stick")
    done = run(*words, *opening)
    assert done.code == 4
    assert "Statistik" in done.complaint
    assert not (tmp_path / "stick").exists()


def test_without_keys_nothing_is_built(
    run: CommandLine, store: Filled, steward: tuple[object, ...], tmp_path: Path
) -> None:
    done = run("bundle", "create", store.folder, "--quarter", QUARTER, "--out", tmp_path, *steward)
    assert done.code == 2
    assert "Schlüssel" in done.complaint


def test_wrong_words_leave_the_city_unknown(
    run: CommandLine, store: Filled, opening: tuple[object, ...], city: dict[str, str]
) -> None:
    done = run(
        "bundle", "key", "city", store.folder, city["public"], "--words", "Apfel Birne", *opening
    )
    assert done.code == 2
    assert "Wörter" in done.complaint


def test_an_offices_key_is_none_of_the_city(
    run: CommandLine, store: Filled, opening: tuple[object, ...], tmp_path: Path
) -> None:
    file = tmp_path / "andere.pub"
    file.write_bytes(SecretKey.new("stelle", "MUSTER9").public.file())
    done = run("bundle", "key", "city", store.folder, file, "--words", "x", *opening)
    assert done.code == 2


def test_a_forged_receipt_is_refused(
    run: CommandLine,
    store: Filled,
    opening: tuple[object, ...],
    city: dict[str, str],
    tmp_path: Path,
) -> None:
    exchange(run, store, opening, city)
    file = tmp_path / "q.kimquittung"
    file.write_bytes(b"{}")
    done = run("bundle", "confirm", store.folder, file, *opening)
    assert done.code == 1
    assert "Quittung" in done.complaint
