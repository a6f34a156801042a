"""What a crash left is cleared away at the next opening, and only then."""

import json
from pathlib import Path

import pytest

from kimdesk.vault import blobs
from kimdesk.vault.backup_copies import STAGING
from kimdesk.vault.tidying import tidy_up
from tests.support.filled import Filled, filled


@pytest.fixture
def store(tmp_path: Path) -> Filled:
    store = filled(tmp_path / "Beispiel.kimdesk")
    blobs.put(store.folder, bytes(2 * blobs.INLINE_BYTES))
    (store.folder / STAGING).mkdir()
    (store.folder / STAGING / "cases-1.db").write_bytes(b"halb")
    return store


def documents(store: Filled) -> int:
    return len(list((store.folder / "blobs").iterdir()))


def test_leftovers_go_and_the_documents_of_the_store_stay(store: Filled) -> None:
    assert documents(store) == 2
    with store.unlock() as opened:
        assert tidy_up(opened) == []
        assert documents(store) == 1
        assert set(blobs.referenced(opened.cases_connection())) == {
            path.name for path in (store.folder / "blobs").iterdir()
        }
    assert not (store.folder / STAGING).exists()


def test_nothing_goes_while_the_header_is_only_a_copy(store: Filled) -> None:
    (store.folder / "vault.key").write_bytes(b"")
    with store.unlock() as opened:
        assert opened.from_copy
        tidy_up(opened)
    assert documents(store) == 2
    assert (store.folder / STAGING).exists()


def test_after_a_crash_the_pages_are_looked_at(store: Filled) -> None:
    with store.unlock() as opened:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'contact'"
        page = opened.cases_connection().execute(query).fetchone()[0]
    with (store.folder / "cases-1.db").open("r+b") as file:
        file.seek((page - 1) * 4096 + 100)
        file.write(b"\0\1\2\3")
    left = {"name": "Erika Muster", "machine": "pc", "since": "2026-11-20T08:00+00:00", "pid": 1}
    (store.folder / "lease").write_text(json.dumps(left), "ascii")
    with store.unlock() as opened:
        assert opened.left_behind is not None
        assert [finding.rule for finding in tidy_up(opened)] == ["damaged"]
