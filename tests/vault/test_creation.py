"""Making a store: what is refused, and that a failure leaves nothing behind."""

from dataclasses import replace
from pathlib import Path

import pytest

from kimdesk.base.clock import FixedClock
from kimdesk.base.errors import UserError
from kimdesk.vault import crypto, vault
from kimdesk.vault.crypto import FLOOR
from kimdesk.vault.database import Connection
from tests.vault.conftest import FOUNDING, LEAD, PASSPHRASE, Made, with_two_rows


def test_a_new_store_is_readable_by_its_owner_only(made: Made) -> None:
    assert made.folder.stat().st_mode & 0o777 == 0o700
    for path in made.folder.iterdir():
        assert path.stat().st_mode & 0o777 == 0o600, path.name
    assert not (made.folder / "vault.new").exists()


def test_folders_on_the_way_are_made_and_an_empty_one_is_taken(
    tmp_path: Path, clock: FixedClock
) -> None:
    for folder in (tmp_path / "a" / "b" / "c", tmp_path / "leer"):
        if folder.name == "leer":
            folder.mkdir(mode=0o755)
        vault.create_vault(folder, FOUNDING, clock, FLOOR)
        assert folder.stat().st_mode & 0o777 == 0o700
        vault.unlock(folder, LEAD, PASSPHRASE, clock).close()


def test_two_stores_of_the_same_people_share_nothing(tmp_path: Path, clock: FixedClock) -> None:
    for name in ("a", "b"):
        vault.create_vault(tmp_path / name, FOUNDING, clock, FLOOR)
    (tmp_path / "a" / "cases-1.db").replace(tmp_path / "b" / "cases-1.db")
    with pytest.raises(Exception, match="beschädigt"):
        vault.unlock(tmp_path / "b", LEAD, PASSPHRASE, clock)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("office", " "),
        ("office", "x" * 201),
        ("provider", "Caritas"),
        ("code", "A"),
        ("code", "AWO123456"),
        ("code", "awo1"),
        ("code", "AW O"),
        ("code", "ÄWO"),
        ("login", "a b"),
        ("display_name", ""),
        ("passphrase", "kurz"),
        ("passphrase", ""),
        ("passphrase", "Beispielstelle Bielefeld"),
    ],
)
def test_entries_are_checked_before_anything_is_made(
    tmp_path: Path, clock: FixedClock, field: str, value: str
) -> None:
    folder = tmp_path / "neu"
    with pytest.raises(UserError) as refused:
        vault.create_vault(folder, replace(FOUNDING, **{field: value}), clock, FLOOR)
    assert refused.value.field == field
    assert not folder.exists()


def test_a_folder_with_anything_in_it_is_refused_untouched(
    tmp_path: Path, made: Made, clock: FixedClock
) -> None:
    (tmp_path / "voll").mkdir()
    (tmp_path / "voll" / "Brief.txt").write_text("wichtig", encoding="utf-8")
    (tmp_path / "datei").write_bytes(b"x")
    before = made.bytes()
    for folder in (tmp_path / "voll", tmp_path / "datei", made.folder):
        with pytest.raises(UserError, match="nicht leer") as refused:
            vault.create_vault(folder, FOUNDING, clock, FLOOR)
        assert refused.value.field == "folder"
    assert (tmp_path / "voll" / "Brief.txt").read_text(encoding="utf-8") == "wichtig"
    assert made.bytes() == before


def test_databases_without_a_header_are_never_cleared_away(made: Made, clock: FixedClock) -> None:
    for name in ("vault.key", "vault.key.bak"):
        (made.folder / name).unlink()
    before = made.bytes()
    with pytest.raises(UserError, match="nicht leer"):
        vault.create_vault(made.folder, FOUNDING, clock, FLOOR)
    assert made.bytes() == before


@pytest.mark.parametrize("place", ["OneDrive/Beratung", "Nextcloud"])
def test_a_synchronised_folder_is_refused(tmp_path: Path, clock: FixedClock, place: str) -> None:
    with pytest.raises(UserError, match="Online-Speicher") as refused:
        vault.create_vault(tmp_path / place, FOUNDING, clock, FLOOR)
    assert refused.value.field == "folder"
    assert list(tmp_path.iterdir()) == []


def test_a_failing_schema_leaves_nothing_behind(tmp_path: Path, clock: FixedClock) -> None:
    def failing(cases: Connection, statistics: Connection) -> None:
        with_two_rows(cases, statistics)
        raise ZeroDivisionError

    (tmp_path / "leer").mkdir()
    for folder in (tmp_path / "neu", tmp_path / "leer"):
        with pytest.raises(ZeroDivisionError):
            vault.create_vault(folder, FOUNDING, clock, FLOOR, failing)
    assert not (tmp_path / "neu").exists()
    assert list((tmp_path / "leer").iterdir()) == []


def test_without_a_given_cost_it_is_measured_and_lies_within_its_bounds() -> None:
    cost = crypto.calibrated()
    assert cost.memory in {2**power * 1024 for power in (6, 7, 8, 9)}
    assert (cost.passes, cost.lanes) == (3, 4)


@pytest.mark.parametrize("passphrase", ["wrong", ""])
def test_the_founding_shows_no_passphrase(passphrase: str) -> None:
    assert PASSPHRASE not in repr(FOUNDING)
