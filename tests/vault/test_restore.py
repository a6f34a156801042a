"""A backup comes back whole or not at all, and never at the cost of what is there."""

import io
import json
import os
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kimdesk.base.errors import Cancelled, CannotOpen, NotAllowed, UserError
from kimdesk.vault import blobs
from kimdesk.vault.backup import save_backup
from kimdesk.vault.credentials import change_passphrase
from kimdesk.vault.lease import InUse
from kimdesk.vault.restore import (
    check_backup,
    restore,
    with_code,
    with_passphrase,
)
from kimdesk.vault.unlocking import WrongPassphrase
from kimdesk.vault.users import add_user
from kimdesk.vault.vault import describe, unlock
from tests.support.filled import DOCUMENT, LOGIN, PASSPHRASE, Filled, add_case, filled

NUMBERS = ["AWO1-2026-0000", "AWO1-2026-0001", "AWO1-2026-0002"]
PROOF = with_passphrase(LOGIN, PASSPHRASE)


@pytest.fixture
def store(tmp_path: Path) -> Filled:
    return filled(tmp_path / "Beispiel.kimdesk")


@pytest.fixture
def backup(store: Filled, tmp_path: Path) -> Path:
    with store.unlock() as opened:
        return save_backup(opened, tmp_path / "Sicherung.kimbak")


def at(store: Filled, folder: Path) -> Filled:
    return Filled(folder, store.clock, store.code)


def everything(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_backup_becomes_a_store_in_a_new_folder(
    store: Filled, backup: Path, tmp_path: Path
) -> None:
    new = tmp_path / "Neu.kimdesk"
    info = restore(backup, new, PROOF, store.clock)
    assert (info.office.code, info.made_on) == ("AWO1", date(2026, 11, 20))
    assert at(store, new).numbers() == NUMBERS
    assert new.stat().st_mode & 0o077 == 0
    with at(store, new).unlock() as opened:
        cases = opened.cases_connection()
        row = cases.execute('SELECT data, blob, "key" FROM document_content').fetchone()
        assert blobs.get(new, blobs.Stored(*row)) == DOCUMENT
        last = cases.execute("SELECT action FROM access_log ORDER BY seq DESC").fetchone()
        assert last == ("WIEDERHERST",)
        assert opened.older_copy_warning is None
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "Beispiel.kimdesk",
        "Neu.kimdesk",
        "Sicherung.kimbak",
        "state",
    ]


def test_the_recovery_sheet_opens_it_as_well(store: Filled, backup: Path, tmp_path: Path) -> None:
    new = tmp_path / "Neu.kimdesk"
    restore(backup, new, with_code(store.code.text), store.clock)
    assert at(store, new).numbers() == NUMBERS


def test_the_passphrase_is_the_one_of_that_day(store: Filled, backup: Path, tmp_path: Path) -> None:
    with store.unlock() as opened:
        change_passphrase(opened, PASSPHRASE, "Tisch-Wolke-Fahrrad-Ast")
    new = tmp_path / "Neu.kimdesk"
    with pytest.raises(WrongPassphrase):
        restore(backup, new, with_passphrase(LOGIN, "Tisch-Wolke-Fahrrad-Ast"), store.clock)
    assert not new.exists()
    restore(backup, new, PROOF, store.clock)


def test_who_could_open_no_case_restores_none(store: Filled, tmp_path: Path) -> None:
    with store.unlock() as opened:
        add_user(opened, "zahlen", "Stat Beispiel", {"R_STAT"}, "Tisch-Wolke-Fahrrad-Ast")
        file = save_backup(opened, tmp_path / "Sicherung.kimbak")
    proof = with_passphrase("zahlen", "Tisch-Wolke-Fahrrad-Ast")
    with pytest.raises(NotAllowed):
        restore(file, tmp_path / "Neu.kimdesk", proof, store.clock)


def test_a_store_is_replaced_only_on_request_and_set_aside(
    store: Filled, backup: Path, tmp_path: Path
) -> None:
    store.change(lambda unit, _: add_case(unit, 77))
    with pytest.raises(UserError) as refused:
        restore(backup, store.folder, PROOF, store.clock)
    assert refused.value.field == "folder"
    restore(backup, store.folder, PROOF, store.clock, replace=True)
    assert store.numbers() == NUMBERS
    aside = tmp_path / "Beispiel ersetzt 2026-11-20 100000.kimdesk"
    assert at(store, aside).numbers() == [*NUMBERS, "AWO1-2026-0077"]


def test_a_damaged_store_is_replaced_too(store: Filled, backup: Path) -> None:
    (store.folder / "cases-1.db").write_bytes(b"")
    (store.folder / "vault.key").write_bytes(b"{")
    restore(backup, store.folder, PROOF, store.clock, replace=True)
    assert store.numbers() == NUMBERS


def test_an_open_store_is_not_replaced(store: Filled, backup: Path) -> None:
    with store.unlock(), pytest.raises(InUse):
        restore(backup, store.folder, PROOF, store.clock, replace=True)
    assert store.numbers() == NUMBERS


def test_no_other_folder_and_no_other_store_is_ever_moved_away(
    store: Filled, backup: Path, tmp_path: Path
) -> None:
    letters = tmp_path / "Briefe"
    letters.mkdir()
    (letters / "brief.txt").write_text("Sehr geehrte …", "utf-8")
    other = filled(tmp_path / "Andere.kimdesk", cases=1)
    for folder in (letters, other.folder):
        before = everything(folder)
        with pytest.raises(UserError):
            restore(backup, folder, PROOF, store.clock, replace=True)
        assert everything(folder) == before


def test_an_empty_folder_may_be_chosen(store: Filled, backup: Path, tmp_path: Path) -> None:
    new = tmp_path / "Leer"
    new.mkdir()
    restore(backup, new, PROOF, store.clock)
    assert at(store, new).numbers() == NUMBERS


def test_it_can_be_cancelled_and_leaves_nothing(
    store: Filled, backup: Path, tmp_path: Path
) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled("")

    before = sorted(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        restore(backup, tmp_path / "Neu.kimdesk", PROOF, store.clock, progress=stop)
    assert sorted(tmp_path.iterdir()) == before


def test_a_restoring_that_broke_off_between_the_renames_is_completed(
    store: Filled, backup: Path, tmp_path: Path
) -> None:
    restore(backup, tmp_path / ".Weg.kimdesk.restored", PROOF, store.clock)
    assert describe(tmp_path / "Weg.kimdesk").office.code == "AWO1"
    assert at(store, tmp_path / "Weg.kimdesk").numbers() == NUMBERS
    assert not (tmp_path / ".Weg.kimdesk.restored").exists()


def test_a_backup_can_be_tried_without_restoring_it(
    store: Filled, backup: Path, tmp_path: Path
) -> None:
    before = everything(tmp_path)
    assert check_backup(backup, PROOF).made_on == date(2026, 11, 20)
    with pytest.raises(WrongPassphrase):
        check_backup(backup, with_passphrase(LOGIN, "falsch"))
    assert everything(tmp_path) == before


def test_an_older_program_refuses_a_backup_of_a_newer_one(
    store: Filled, backup: Path, tmp_path: Path
) -> None:
    newer = rewritten(backup, lambda _, raw: raw.replace(b'"format":1', b'"format":9'))
    with pytest.raises(CannotOpen, match="neueren Version"):
        restore(newer, tmp_path / "Neu.kimdesk", PROOF, store.clock)


def test_a_backup_with_newer_tables_is_refused(store: Filled, tmp_path: Path) -> None:
    with store.unlock() as opened:
        opened.cases_connection().execute("PRAGMA user_version=99")
        file = save_backup(opened, tmp_path / "Sicherung.kimbak")
    with pytest.raises(CannotOpen, match="neueren Version"):
        restore(file, tmp_path / "Neu.kimdesk", PROOF, store.clock)
    assert not (tmp_path / "Neu.kimdesk").exists()


def test_a_backup_with_older_tables_comes_back_to_be_brought_up_to_date(
    store: Filled, tmp_path: Path
) -> None:
    with store.unlock() as opened:
        opened.cases_connection().execute("PRAGMA user_version=0")
        file = save_backup(opened, tmp_path / "Sicherung.kimbak")
    restore(file, tmp_path / "Neu.kimdesk", PROOF, store.clock)
    assert at(store, tmp_path / "Neu.kimdesk").numbers() == NUMBERS


# --- hostile and damaged files ------------------------------------------------------------------


def rewritten(backup: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """A copy of the backup with entries changed, or left out for None."""
    target = backup.with_name("verändert.kimbak")
    with zipfile.ZipFile(backup) as old, zipfile.ZipFile(target, "w") as new:
        for info in old.infolist():
            content = change(info.filename, old.read(info))
            if content is not None:
                new.writestr(info.filename, content)
    return target


def put_in(backup: Path, name: str, content: bytes | None) -> Path:
    return rewritten(backup, lambda each, raw: content if each == name else raw)


def with_entry(backup: Path, *infos: zipfile.ZipInfo, content: bytes = b"x") -> Path:
    target = rewritten(backup, lambda _, raw: raw)
    with zipfile.ZipFile(target, "a") as archive:
        for info in infos:
            archive.writestr(info, content)
    return target


def refused(store: Filled, file: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(CannotOpen, match="keine unversehrte Sicherung"):
        restore(file, tmp_path / "Neu.kimdesk", PROOF, store.clock)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    "name",
    [
        "../evil.db",
        "/etc/evil",
        "C:\\evil",
        "blobs/../../evil",
        "cases-2.db",
        "CASES-1.DB",
        "blobs/kurz.bin",
        "vault.key.bak",
        "CON",
        "neu.txt",
    ],
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_entries_with_other_names_are_refused(
    store: Filled, backup: Path, tmp_path: Path, name: str
) -> None:
    refused(store, with_entry(backup, zipfile.ZipInfo(name)), tmp_path)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_doubled_entries_are_refused(store: Filled, backup: Path, tmp_path: Path) -> None:
    refused(store, with_entry(backup, zipfile.ZipInfo("vault.key")), tmp_path)


def test_compressed_entries_are_refused(store: Filled, backup: Path, tmp_path: Path) -> None:
    bomb = zipfile.ZipInfo(f"blobs/{'0' * 32}.bin")
    bomb.compress_type = zipfile.ZIP_DEFLATED
    refused(store, with_entry(backup, bomb, content=bytes(50_000_000)), tmp_path)


@pytest.mark.parametrize("name", ["manifest.json", "vault.key", "cases-1.db", "statistics-1.db"])
def test_missing_changed_and_empty_entries_are_refused(
    store: Filled, backup: Path, tmp_path: Path, name: str
) -> None:
    with zipfile.ZipFile(backup) as archive:
        right = archive.read(name)
    for wrong in (None, b"", right[: len(right) // 2], right[:-1] + b"\x01"):
        refused(store, put_in(backup, name, wrong), tmp_path)


def test_a_manifest_nobody_of_the_store_signed_is_refused(
    store: Filled, backup: Path, tmp_path: Path
) -> None:
    def later(name: str, raw: bytes) -> bytes:
        return raw.replace(b"2026-11-20T", b"2026-11-21T") if name == "manifest.json" else raw

    refused(store, rewritten(backup, later), tmp_path)


def test_a_database_of_another_day_cannot_be_slipped_in(
    store: Filled, backup: Path, tmp_path: Path
) -> None:
    store.change(lambda unit, _: add_case(unit, 5))
    with store.unlock() as opened:
        other = save_backup(opened, tmp_path / "anderer Tag.kimbak")
    with zipfile.ZipFile(other) as archive:
        database = archive.read("cases-1.db")
    refused(store, put_in(backup, "cases-1.db", database), tmp_path)


@pytest.mark.parametrize("content", [b"", b"PK", b"kein ZIP" * 1000, os.urandom(5000)])
def test_other_files_are_refused(store: Filled, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "fremd.kimbak"
    file.write_bytes(content)
    refused(store, file, tmp_path)


def test_a_truncated_backup_is_refused(store: Filled, backup: Path, tmp_path: Path) -> None:
    whole = backup.read_bytes()
    cut = tmp_path / "kurz.kimbak"
    for size in (1, 4095, 4096, len(whole) // 2, len(whole) - 1):
        cut.write_bytes(whole[:size])
        refused(store, cut, tmp_path)


def test_one_changed_byte_is_noticed_wherever_it_is(
    store: Filled, backup: Path, tmp_path: Path
) -> None:
    whole = backup.read_bytes()
    cut = tmp_path / "verändert.kimbak"
    for info in zipfile.ZipFile(io.BytesIO(whole)).infolist():
        for part in (0.0, 0.1, 0.5, 1.0):
            # 150 bytes behind its start the entry's own header is certainly over.
            place = info.header_offset + 150 + int(part * (info.file_size - 150))
            flipped = bytearray(whole)
            flipped[place] ^= 0x40
            cut.write_bytes(flipped)
            refused(store, cut, tmp_path)


def test_a_manifest_of_nonsense_is_refused(store: Filled, backup: Path, tmp_path: Path) -> None:
    for nonsense in (b"[]", b"{}", b'{"format":1}', json.dumps({"a": [[]] * 9}).encode(), b"\xff"):
        refused(store, put_in(backup, "manifest.json", nonsense), tmp_path)


def test_a_backup_that_is_gone_is_said(store: Filled, tmp_path: Path) -> None:
    with pytest.raises(CannotOpen, match="keine Sicherung"):
        restore(tmp_path / "weg.kimbak", tmp_path / "Neu.kimdesk", PROOF, store.clock)


def test_the_store_opens_with_its_own_verb_after_restoring(
    store: Filled, backup: Path, tmp_path: Path
) -> None:
    new = tmp_path / "Neu.kimdesk"
    restore(backup, new, PROOF, store.clock)
    with unlock(new, LOGIN, PASSPHRASE, store.clock) as opened:
        assert opened.left_behind is None
        assert opened.from_copy is False
