"""What is wrong with a store is found, told apart, and said with what to do about it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.base.errors import Cancelled, EnvironmentProblem
from kimdesk.vault.integrity import check, check_quickly, compact, rebuild_search
from kimdesk.vault.opened import OpenVault
from tests.support.filled import Filled, filled


@pytest.fixture
def store(tmp_path: Path) -> Filled:
    return filled(tmp_path / "Beispiel.kimdesk", cases=10)


@pytest.fixture
def opened(store: Filled) -> Iterator[OpenVault]:
    with store.unlock() as opened:
        yield opened


def rules(opened: OpenVault) -> list[tuple[str, str]]:
    found = check(opened)
    assert all(finding.text and finding.advice for finding in found)
    return [(finding.rule, finding.severity) for finding in found]


def flip(file: Path, page: int) -> None:
    with file.open("r+b") as opened_file:
        opened_file.seek((page - 1) * 4096 + 2000)
        byte = opened_file.read(1)[0]
        opened_file.seek(-1, 1)
        opened_file.write(bytes([byte ^ 1]))


def root_of(opened: OpenVault, table: str) -> int:
    query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
    return int(opened.cases_connection().execute(query, (table,)).fetchone()[0])


def test_a_good_store_has_no_findings(opened: OpenVault) -> None:
    assert check(opened) == []
    assert check_quickly(opened) == []


def test_a_damaged_table_is_an_error(store: Filled, opened: OpenVault) -> None:
    page = root_of(opened, "contact")
    opened.close()
    flip(store.folder / "cases-1.db", page)
    with store.unlock() as again:
        assert rules(again) == [("damaged", "error")]
        assert [finding.rule for finding in check_quickly(again)] == ["damaged"]


def test_damage_under_an_open_store_is_not_hidden_by_its_memory(
    store: Filled, opened: OpenVault
) -> None:
    assert check(opened) == []
    flip(store.folder / "cases-1.db", root_of(opened, "contact"))
    assert rules(opened) == [("damaged", "error")]


def test_a_torn_page_that_nobody_uses_is_told_apart_and_goes_by_compacting(
    store: Filled, opened: OpenVault
) -> None:
    cases = opened.cases_connection()
    cases.execute("CREATE TABLE gone (content BLOB)")
    cases.execute("INSERT INTO gone VALUES (randomblob(100000))")
    page = root_of(opened, "gone")
    cases.execute("DROP TABLE gone")
    opened.close()
    flip(store.folder / "cases-1.db", page)
    with store.unlock() as again:
        assert rules(again) == [("free-page", "warning")]
        compact(again)
        assert rules(again) == []
    assert len(store.numbers()) == 10


def test_lost_references_are_counted(opened: OpenVault) -> None:
    cases = opened.cases_connection()
    cases.execute("PRAGMA foreign_keys=OFF")
    cases.execute("UPDATE contact SET case_id = 999 WHERE id < 4")
    found = check(opened)
    assert [finding.rule for finding in found] == ["references"]
    assert "Zu 3 Einträgen" in found[0].text


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE search_index_data SET block = x'00' WHERE id > 10",
        "DELETE FROM search_index_data WHERE id > 10",
        "DELETE FROM search_index_docsize WHERE id = 3",
    ],
)
def test_a_broken_search_index_is_rebuilt_and_costs_nothing(opened: OpenVault, damage: str) -> None:
    cases = opened.cases_connection()
    texts = cases.execute("SELECT * FROM search_text").fetchall()
    cases.execute(damage)
    assert rules(opened) == [("search", "warning")]
    rebuild_search(opened)
    assert rules(opened) == []
    assert cases.execute("SELECT * FROM search_text").fetchall() == texts
    hits = "SELECT count(*) FROM search_index WHERE search_index MATCH '\"beispielyan\"'"
    assert cases.execute(hits).fetchone() == (10,)


def test_a_changed_log_is_an_error(opened: OpenVault) -> None:
    cases = opened.cases_connection()
    cases.execute("DROP TRIGGER access_log_no_update")
    cases.execute("UPDATE access_log SET detail = 'anders' WHERE seq = 2")
    assert rules(opened) == [("log", "error")]


def test_a_lost_document_is_an_error(store: Filled, opened: OpenVault) -> None:
    shutil.rmtree(store.folder / "blobs")
    assert rules(opened) == [("documents", "error")]


def test_nothing_is_changed_by_looking(store: Filled) -> None:
    before = {path: path.read_bytes() for path in store.folder.rglob("*") if path.is_file()}
    with store.unlock() as opened:
        check(opened)
    assert {path: path.read_bytes() for path in before} == before


def test_it_tells_its_progress_and_can_be_cancelled(opened: OpenVault) -> None:
    seen: list[tuple[int, int]] = []
    check(opened, lambda done, total: seen.append((done, total)))
    assert seen == [(1, 5), (2, 5), (3, 5), (4, 5), (5, 5)]

    def stop(_done: int, _total: int) -> None:
        raise Cancelled("")

    with pytest.raises(Cancelled):
        check(opened, stop)


def test_compacting_needs_room(opened: OpenVault, monkeypatch: pytest.MonkeyPatch) -> None:
    free = shutil.disk_usage(opened.folder)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: free)
    with pytest.raises(EnvironmentProblem, match="voll"):
        compact(opened)
