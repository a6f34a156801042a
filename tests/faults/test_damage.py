"""Flipped bytes, cut and exchanged pages: found or harmless, never wrong data."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from kimdesk.base.errors import CannotOpen
from kimdesk.vault.database import APPLICATION_IDS, Connection, open_database
from kimdesk.vault.integrity import check, check_database
from kimdesk.vault.roles import CASES
from kimdesk.vault.vault import unlock
from tests.support.filled import LOGIN, PASSPHRASE, Filled

PAGE = 4096


class Copy:
    """A database file outside of its store, to be damaged again and again."""

    def __init__(self, path: Path, key: bytes) -> None:
        self.path, self.key = path, key
        self.good = path.read_bytes()
        with self.connected() as connection:
            self.rows = rows_of(connection)

    @contextmanager
    def connected(self) -> Iterator[Connection]:
        connection = open_database(self.path, self.key, APPLICATION_IDS[CASES])
        with closing(connection):
            yield connection

    def verdict(self, content: bytes) -> set[str]:
        """What is said about this content; data that can be read must be the right ones."""
        self.path.write_bytes(content)
        try:
            with self.connected() as connection:
                with suppress(dbapi2.DatabaseError):
                    assert rows_of(connection) == self.rows
                return {finding.rule for finding in check_database(connection)}
        except CannotOpen:
            return {"refused"}


def rows_of(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
    ).fetchall()
    return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in names}  # noqa: S608


@pytest.fixture
def copy(store: Filled, tmp_path: Path) -> Copy:
    with store.unlock() as opened:
        key = opened.database_key(CASES)
    path = tmp_path / "cases.db"
    shutil.copyfile(store.folder / "cases-1.db", path)
    return Copy(path, key)


def test_one_flipped_byte_is_noticed_in_every_page(copy: Copy) -> None:
    assert copy.verdict(copy.good) == set()
    for start in range(0, len(copy.good), PAGE):
        damaged = bytearray(copy.good)
        damaged[start + 1000 + start // PAGE % 3000] ^= 0x10
        assert copy.verdict(bytes(damaged)) & {"damaged", "free-page", "refused"}


def test_two_exchanged_pages_are_noticed(copy: Copy) -> None:
    pages = [copy.good[start : start + PAGE] for start in range(0, len(copy.good), PAGE)]
    for first in range(1, len(pages) - 1, 7):
        swapped = [*pages]
        swapped[first], swapped[first + 1] = swapped[first + 1], swapped[first]
        assert copy.verdict(b"".join(swapped))


def test_foreign_bytes_at_the_end_are_noticed(copy: Copy) -> None:
    assert copy.verdict(copy.good + b"\0" * PAGE)


@pytest.mark.parametrize(
    ("share", "more"),
    [(0, 0), (0, 1), (0, 4095), (0, 4096), (0, 4097), (0.5, 0), (1, -4096), (1, -1)],
)
@pytest.mark.parametrize("name", ["cases-1.db", "statistics-1.db"])
def test_a_truncated_database_is_refused_or_found_and_stays_as_it_is(
    store: Filled, name: str, share: float, more: int
) -> None:
    path = store.folder / name
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share) + more])
    before = {each: each.read_bytes() for each in store.folder.iterdir() if each.is_file()}
    try:
        with store.unlock() as opened:
            assert {finding.rule for finding in check(opened)} & {"damaged", "free-page"}
    except CannotOpen as refused:
        assert refused.text.endswith(".")  # noqa: PT017 - being opened is the other good end
    after = {each: each.read_bytes() for each in store.folder.iterdir() if each.is_file()}
    assert after == before


def test_missing_and_foreign_databases_are_no_new_stores(store: Filled) -> None:
    path, other = store.folder / "cases-1.db", store.folder / "statistics-1.db"
    path.unlink()
    with pytest.raises(CannotOpen, match="fehlt"):
        unlock(store.folder, LOGIN, PASSPHRASE, store.clock)
    assert not path.exists()
    for wrong in (b"Sehr geehrte Damen und Herren", other.read_bytes()):
        path.write_bytes(wrong)
        with pytest.raises(CannotOpen):
            unlock(store.folder, LOGIN, PASSPHRASE, store.clock)
        assert path.read_bytes() == wrong
