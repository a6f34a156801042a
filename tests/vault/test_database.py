"""Opening one SQLCipher file: right settings, every kind of damage, nothing touched."""

import hashlib
import shutil
import sqlite3
from pathlib import Path

import pytest

from kimdesk.base.errors import CannotOpen, EnvironmentProblem
from kimdesk.vault.database import (
    APPLICATION_IDS,
    create_database,
    driver_errors,
    engine_for,
    explained,
    open_database,
    refuse_newer,
)
from kimdesk.vault.lease import InUse

KEY = hashlib.sha256(b"a key for tests").digest()
CASES = APPLICATION_IDS["cases"]
PAGE = 4096
ROWS = [(number, f"Notiz {number} " * 40) for number in range(120)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "cases-1.db"
    connection = create_database(path, KEY, CASES)
    connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, content TEXT)")
    connection.execute("CREATE INDEX by_content ON note (content)")
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO note VALUES (?, ?)", ROWS)
    connection.execute("COMMIT")
    connection.close()
    return path


def rows(path: Path) -> list[tuple[int, str]]:
    """All rows, read by the table and by the index."""
    connection = open_database(path, KEY, CASES)
    try:
        with driver_errors():
            found = connection.execute("SELECT id, content FROM note NOT INDEXED").fetchall()
            again = connection.execute("SELECT content FROM note ORDER BY content").fetchall()
    finally:
        connection.close()
    assert sorted(again) == sorted((content,) for _, content in found)
    return list(found)


def test_what_was_written_is_there_again(path: Path) -> None:
    assert rows(path) == ROWS


def test_every_setting_is_in_force(path: Path) -> None:
    connection = open_database(path, KEY, CASES)
    wanted = {
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "cache_size": -65536,
        "locking_mode": "exclusive",
        "journal_mode": "truncate",
        "synchronous": 3,
        "mmap_size": 0,
        "application_id": CASES,
        "page_size": 4096,
    }
    found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    connection.close()
    assert {name: str(value) for name, value in found.items()} == {
        name: str(value) for name, value in wanted.items()
    }


def test_the_file_is_readable_by_its_owner_only(path: Path) -> None:
    assert path.stat().st_mode & 0o777 == 0o600


def test_plain_sqlite_cannot_read_it(path: Path) -> None:
    plain = sqlite3.connect(path)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        plain.execute("SELECT * FROM note")
    plain.close()
    assert b"Notiz" not in path.read_bytes()
    assert b"SQLite format" not in path.read_bytes()


def test_a_missing_file_is_not_made_anew(path: Path) -> None:
    path.unlink()
    with pytest.raises(CannotOpen, match="fehlt eine Datei"):
        open_database(path, KEY, CASES)
    assert not path.exists()


def test_an_empty_file_is_no_new_store(path: Path) -> None:
    path.write_bytes(b"")
    with pytest.raises(CannotOpen, match="ist leer"):
        open_database(path, KEY, CASES)
    assert path.read_bytes() == b""


def test_a_folder_in_its_place_is_refused(path: Path) -> None:
    path.unlink()
    path.mkdir()
    with pytest.raises(CannotOpen, match="fehlt eine Datei"):
        open_database(path, KEY, CASES)


def test_a_file_cut_off_anywhere_is_refused_and_left_alone(path: Path) -> None:
    whole = path.read_bytes()
    half = len(whole) // PAGE // 2 * PAGE
    for length in (1, PAGE - 1, PAGE, PAGE + 1, half, half + 100, len(whole) - 1):
        path.write_bytes(whole[:length])
        with pytest.raises(CannotOpen, match="beschädigt oder abgeschnitten"):
            open_database(path, KEY, CASES)
        assert path.read_bytes() == whole[:length]


def test_one_flipped_byte_in_any_page_is_found_or_harmless(path: Path) -> None:
    whole = path.read_bytes()
    found = 0
    for page in range(len(whole) // PAGE):
        place = page * PAGE + (page * 977) % PAGE
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        try:
            assert rows(path) == ROWS
        except CannotOpen:
            found += 1
    assert found == len(whole) // PAGE


def test_swapped_pages_are_found(path: Path) -> None:
    whole = path.read_bytes()
    pages = [whole[start : start + PAGE] for start in range(0, len(whole), PAGE)]
    for one, other in ((0, 1), (1, 2), (5, len(pages) - 1)):
        swapped = list(pages)
        swapped[one], swapped[other] = pages[other], pages[one]
        path.write_bytes(b"".join(swapped))
        with pytest.raises(CannotOpen):
            rows(path)


@pytest.mark.parametrize("content", [b"x", b"PK\x03\x04" + bytes(5000), bytes(PAGE * 3)])
def test_foreign_files_are_refused_and_left_alone(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(CannotOpen):
        open_database(path, KEY, CASES)
    assert path.read_bytes() == content


def test_a_plain_sqlite_file_is_refused_and_left_alone(path: Path) -> None:
    path.unlink()
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE note (content TEXT)")
    plain.close()
    before = path.read_bytes()
    with pytest.raises(CannotOpen):
        open_database(path, KEY, CASES)
    assert path.read_bytes() == before


def test_the_other_database_under_this_name_is_foreign(tmp_path: Path) -> None:
    path = tmp_path / "cases-1.db"
    create_database(path, KEY, APPLICATION_IDS["statistics"]).close()
    with pytest.raises(CannotOpen, match="gehört nicht zu dieser Ablage"):
        open_database(path, KEY, CASES)


def test_a_wrong_key_changes_nothing_and_says_nothing_on_the_terminal(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    before = path.read_bytes()
    with pytest.raises(CannotOpen) as refused:
        open_database(path, bytes(32), CASES)
    assert path.read_bytes() == before
    assert refused.value.__cause__ is None
    assert capfd.readouterr() == ("", "")


def test_a_second_connection_is_told_that_it_is_in_use(path: Path) -> None:
    first = open_database(path, KEY, CASES)
    with pytest.raises(InUse):
        open_database(path, KEY, CASES)
    first.close()
    assert rows(path) == ROWS


def test_an_existing_file_is_never_overwritten_by_a_new_database(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(EnvironmentProblem):
        create_database(path, KEY, CASES)
    assert path.read_bytes() == before


def test_other_files_cannot_be_attached(path: Path, tmp_path: Path) -> None:
    connection = open_database(path, KEY, CASES)
    for statement in (
        "ATTACH 'other.db' AS other",
        "ATTACH ':memory:' AS other",
        "VACUUM INTO 'other.db'",
    ):
        with pytest.raises(Exception, match=r"authorized|authorization denied"):
            connection.execute(statement.replace("other.db", str(tmp_path / "other.db")))
    assert not (tmp_path / "other.db").exists()
    connection.execute("VACUUM")  # still works
    connection.close()


def test_a_full_disk_is_said_as_such_and_loses_nothing(path: Path) -> None:
    connection = open_database(path, KEY, CASES)
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(EnvironmentProblem, match="voll"), driver_errors():
        connection.execute("INSERT INTO note VALUES (1000, zeroblob(100000))")
    connection.close()
    assert rows(path) == ROWS


def test_a_newer_schema_is_refused_and_left_alone(path: Path) -> None:
    connection = open_database(path, KEY, CASES)
    connection.execute("PRAGMA user_version = 8")
    connection.close()
    before = path.read_bytes()
    connection = open_database(path, KEY, CASES)
    refuse_newer(connection, 8)
    with pytest.raises(CannotOpen, match="neueren Version"):
        refuse_newer(connection, 7)
    connection.close()
    assert path.read_bytes() == before


def test_a_path_with_blanks_umlauts_and_signs_opens(path: Path, tmp_path: Path) -> None:
    strange = tmp_path / "Büro & Co. 100% #1?" / "cases-1.db"
    strange.parent.mkdir()
    shutil.move(path, strange)
    assert rows(strange) == ROWS
    assert [found.name for found in strange.parent.glob("*.db")] == ["cases-1.db"]


def test_a_rolled_back_transaction_leaves_nothing_even_after_a_savepoint(path: Path) -> None:
    from sqlalchemy import text

    engine = engine_for(open_database(path, KEY, CASES))
    with engine.connect() as connection:
        with connection.begin_nested():
            connection.execute(text("CREATE TABLE later (content TEXT)"))
            connection.execute(text("DELETE FROM note"))
        connection.rollback()
    with engine.connect() as connection:
        tables = connection.execute(text("SELECT name FROM sqlite_schema WHERE type = 'table'"))
        assert tables.scalars().all() == ["note"]
        assert connection.execute(text("SELECT count(*) FROM note")).scalar() == len(ROWS)
    engine.dispose()


def test_errors_of_the_mapper_show_no_values(path: Path) -> None:
    from sqlalchemy import text
    from sqlalchemy.exc import IntegrityError

    engine = engine_for(open_database(path, KEY, CASES))
    with engine.connect() as connection, pytest.raises(IntegrityError) as refused:
        connection.execute(text("INSERT INTO note VALUES (1, :content)"), {"content": "Mustermann"})
    assert "Mustermann" not in str(refused.value)
    engine.dispose()


def test_a_write_that_fails_without_a_reason_is_said_to_be_a_matter_of_room() -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorname = "SQLITE_IOERR_WRITE"
    said = explained(error)
    assert isinstance(said, EnvironmentProblem)
    assert "verbraucht" in said.text
