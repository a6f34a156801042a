"""What was deleted is gone from the file, and what is kept cannot be read in it."""

import os
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from kimdesk.vault.backup import back_up
from kimdesk.vault.restore import check_backup, with_passphrase
from kimdesk.vault.schema import create_schema
from tests.faults.victim import store_files
from tests.support.filled import LOGIN, MARKER, PASSPHRASE, Filled, add_document, store_of


def plain(path: Path) -> driver.Connection:
    """A database without encryption, else with the settings that matter here."""
    connection = driver.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA secure_delete=ON")
    connection.execute("PRAGMA journal_mode=TRUNCATE")
    return connection


def test_words_of_a_deleted_case_are_nowhere_in_the_pages(tmp_path: Path) -> None:
    cases, statistics = plain(tmp_path / "cases.db"), plain(tmp_path / "statistics.db")
    create_schema(cases, statistics)
    cases.execute("PRAGMA foreign_keys=OFF")
    for number in range(1, 201):
        word = "verschwundenes" if number == 77 else "gebliebenes"
        cases.execute(
            "INSERT INTO search_text (id, kind, record_id, case_id, folded)"
            " VALUES (?, 'contact', ?, ?, ?)",
            (number, number, number, f"{word} wort nummer {number} " * 30),
        )
    assert b"verschwundenes" in (tmp_path / "cases.db").read_bytes()
    cases.execute("DELETE FROM search_text WHERE case_id = 77")
    cases.close()
    statistics.close()
    content = (tmp_path / "cases.db").read_bytes()
    assert b"gebliebenes" in content
    assert b"verschwund" not in content


def test_after_a_whole_session_no_text_can_be_read_anywhere(store: Filled, tmp_path: Path) -> None:
    with store.unlock() as opened:
        with store_of(opened).unit() as unit:
            add_document(unit, store_of(opened), (MARKER + "x").encode() * 60_000)
            unit.commit()
        file = back_up(opened, tmp_path / "Sicherungen")
    check_backup(file, with_passphrase(LOGIN, PASSPHRASE))
    for content in store_files(tmp_path).values():
        assert MARKER.encode() not in content
        assert PASSPHRASE.encode() not in content


def test_files_and_folders_belong_to_their_owner_only(store: Filled, tmp_path: Path) -> None:
    with store.unlock() as opened:
        back_up(opened, tmp_path / "Sicherungen")
    for folder in (store.folder, tmp_path / "Sicherungen"):
        for path in (folder, *folder.rglob("*")):
            assert path.stat().st_mode & 0o077 == 0 or os.name == "nt", path.name
