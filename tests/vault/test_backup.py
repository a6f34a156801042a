"""A backup is whole, verified, never overwrites anything, and tells nothing."""

import shutil
import zipfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from kimdesk.base.errors import Cancelled, EnvironmentProblem, NotAllowed, UserError
from kimdesk.vault.backup import back_up, default_folder, last_backup, save_backup
from kimdesk.vault.backup_copies import STAGING
from kimdesk.vault.log_heads import head_of
from kimdesk.vault.users import add_user
from kimdesk.vault.vault import unlock
from tests.support.filled import MARKER, Filled, filled


@pytest.fixture
def store(tmp_path: Path) -> Filled:
    return filled(tmp_path / "Beispiel.kimdesk")


def names_in(file: Path) -> list[str]:
    with zipfile.ZipFile(file) as archive:
        return sorted(name.split("/")[0] for name in archive.namelist())


def test_it_holds_header_databases_documents_and_a_manifest(store: Filled, tmp_path: Path) -> None:
    with store.unlock() as opened:
        file = save_backup(opened, tmp_path / "Sicherung.kimbak")
    assert names_in(file) == [
        "blobs",
        "cases-1.db",
        "manifest.json",
        "statistics-1.db",
        "vault.key",
    ]
    assert file.stat().st_mode & 0o077 == 0
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == [file.name]
    assert not (store.folder / STAGING).exists()


def test_nothing_personal_can_be_read_in_it_or_in_its_name(store: Filled, tmp_path: Path) -> None:
    with store.unlock() as opened:
        file = back_up(opened, tmp_path / "Sicherungen")
    assert MARKER.encode() not in file.read_bytes()
    assert "Muster" not in file.name


def test_the_log_says_that_and_by_whom_it_was_made(store: Filled, tmp_path: Path) -> None:
    with store.unlock() as opened:
        save_backup(opened, tmp_path / "Sicherung.kimbak")
        query = "SELECT action, kind, user_uid FROM access_log ORDER BY seq DESC LIMIT 1"
        last = opened.cases_connection().execute(query).fetchone()
        assert last == ("SICHERUNG", "store", opened.identity.uid)
        assert opened.anchored("cases") is not None
        assert head_of(opened.cases_connection(), "cases").seq == last_anchor(opened.anchored) + 1


def last_anchor(anchored: Callable[[str], object]) -> int:
    return int(getattr(anchored("cases"), "seq", -1))


def test_an_existing_file_is_never_overwritten(store: Filled, tmp_path: Path) -> None:
    file = tmp_path / "Sicherung.kimbak"
    file.write_bytes(b"von jemand anderem")
    with store.unlock() as opened, pytest.raises(UserError, match="nie") as refused:
        save_backup(opened, file)
    assert refused.value.field == "file"
    assert file.read_bytes() == b"von jemand anderem"


def test_it_can_be_cancelled_at_every_report_and_leaves_nothing(
    store: Filled, tmp_path: Path
) -> None:
    seen: list[tuple[int, int]] = []
    with store.unlock() as opened:
        save_backup(opened, tmp_path / "ganz.kimbak", lambda *each: seen.append(each))
        assert seen == sorted(seen)
        assert seen[-1][0] <= seen[-1][1]
        for stop_at in range(len(seen)):
            left = stop_at

            def stop(_done: int, _total: int) -> None:
                nonlocal left
                left -= 1
                if left < 0:
                    raise Cancelled("")

            with pytest.raises(Cancelled):
                save_backup(opened, tmp_path / "halb.kimbak", stop)
            assert not list(tmp_path.glob("halb*"))
            assert not (store.folder / STAGING).exists()


def test_work_goes_on_in_the_store_after_a_backup(store: Filled, tmp_path: Path) -> None:
    with store.unlock() as opened:
        save_backup(opened, tmp_path / "eins.kimbak")
        opened.cases_connection().execute("UPDATE person SET given_name = 'Lea'")
        save_backup(opened, tmp_path / "zwei.kimbak")
    assert len(store.numbers()) == 3


def test_who_may_open_no_case_makes_no_backup(store: Filled, tmp_path: Path) -> None:
    with store.unlock() as opened:
        add_user(opened, "zahlen", "Stat Beispiel", {"R_STAT"}, "Tisch-Wolke-Fahrrad-Ast")
    steward = unlock(store.folder, "zahlen", "Tisch-Wolke-Fahrrad-Ast", store.clock)
    with steward as opened, pytest.raises(NotAllowed):
        save_backup(opened, tmp_path / "Sicherung.kimbak")


def test_the_data_protection_officer_backs_up_both_databases(store: Filled, tmp_path: Path) -> None:
    with store.unlock() as opened:
        add_user(opened, "schutz", "Dana Schutz", {"R_DSB"}, "Tisch-Wolke-Fahrrad-Ast")
    with unlock(store.folder, "schutz", "Tisch-Wolke-Fahrrad-Ast", store.clock) as opened:
        file = save_backup(opened, tmp_path / "Sicherung.kimbak")
    assert "statistics-1.db" in names_in(file)


def test_a_full_disk_is_said_before_anything_is_written(
    store: Filled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: free)
    with store.unlock() as opened, pytest.raises(EnvironmentProblem, match="nicht genug Platz"):
        back_up(opened, tmp_path / "Sicherungen")
    assert list((tmp_path / "Sicherungen").iterdir()) == []


def test_a_missing_place_is_said(store: Filled, tmp_path: Path) -> None:
    with store.unlock() as opened, pytest.raises(EnvironmentProblem, match="angeschlossen"):
        save_backup(opened, tmp_path / "Stick" / "Sicherung.kimbak")


def test_a_document_that_got_lost_does_not_prevent_the_backup(
    store: Filled, tmp_path: Path
) -> None:
    shutil.rmtree(store.folder / "blobs")
    with store.unlock() as opened:
        file = save_backup(opened, tmp_path / "Sicherung.kimbak")
    assert "blobs" not in names_in(file)


def test_the_last_backup_is_found_whatever_its_name(store: Filled, tmp_path: Path) -> None:
    folder = tmp_path / "Sicherungen"
    with store.unlock() as opened:
        vault_id = opened.vault_id
        assert last_backup(folder, vault_id) is None
        back_up(opened, folder)
        store.clock.moment += timedelta(days=2)
        save_backup(opened, folder / "vor dem Umzug.kimbak")
        (folder / "kaputt.kimbak").write_bytes(b"nichts")
    assert last_backup(folder, vault_id) == date(2026, 11, 22)
    assert last_backup(folder, "0" * 32) is None


def test_leftovers_of_a_broken_off_backup_go_with_the_next(store: Filled, tmp_path: Path) -> None:
    folder = tmp_path / "Sicherungen"
    with store.unlock() as opened:
        file = back_up(opened, folder)
        left, foreign = file.with_suffix(".kimbak.part"), folder / "Notiz.part"
        left.write_bytes(b"halb")
        foreign.write_bytes(b"von jemand anderem")
        (store.folder / STAGING).mkdir()
        (store.folder / STAGING / "cases-1.db").write_bytes(b"halb")
        back_up(opened, folder)
    assert not left.exists()
    assert foreign.exists()
    assert not (store.folder / STAGING).exists()


def test_backups_lie_beside_the_store_unless_chosen_otherwise() -> None:
    assert default_folder(Path("a/Beispiel.kimdesk")) == Path("a/Beispiel Sicherungen")
