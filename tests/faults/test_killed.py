"""kill -9 at any moment: nothing acknowledged is lost, nothing half done stays."""

import os
import random
import shutil
from pathlib import Path

import pytest

from kimdesk.vault.backup import back_up, save_backup
from kimdesk.vault.backup_copies import STAGING
from kimdesk.vault.backup_file import open_container
from kimdesk.vault.blobs import referenced, sweep_orphans
from kimdesk.vault.inspection import version_of
from kimdesk.vault.integrity import check, check_quickly
from kimdesk.vault.migrations.steps import VERSIONS, steps_in
from kimdesk.vault.schema import upgrade
from tests.faults import deeds
from tests.faults.victim import finished, killed_after, killed_at, store_files
from tests.support.filled import MARKER, Filled, add_case, filled

NUMBERS = ["AWO1-2026-0000", "AWO1-2026-0001", "AWO1-2026-0002"]
LISTS = Path(__file__).parents[1] / "data" / "lists"
STEP = """
def cases(op):
    op.execute("CREATE TABLE added (id INTEGER PRIMARY KEY)")
    with op.batch_alter_table("person") as person:
        person.alter_column("family_name", new_column_name="surname")
    op.execute("UPDATE person SET surname = surname || ' ' || given_name")

def statistics(op):
    op.execute("CREATE TABLE added (id INTEGER PRIMARY KEY)")
"""


def case_numbers(number_texts: list[str]) -> set[str]:
    return {f"AWO1-2026-{int(text):04d}" for text in number_texts}


def no_marker_in(folder: Path) -> None:
    for content in store_files(folder).values():
        assert MARKER.encode() not in content
        assert MARKER.encode("utf-16-le") not in content


def test_fifty_kills_in_a_loop_of_saving_lose_nothing_acknowledged(
    store: Filled, tmp_path: Path
) -> None:
    chance = random.Random(2026)
    expected = set(NUMBERS)
    for _ in range(50):
        told = killed_after(
            chance.randint(1, 4),
            chance.uniform(0, 0.02),
            deeds.save_for_ever,
            store.folder,
            len(expected),
        )
        expected |= case_numbers(told)
        no_marker_in(store.folder)
        found = set(store.numbers())
        # One more may have been committed without the process living to say so.
        assert expected <= found
        assert len(found - expected) <= 1
        expected = found
    with store.unlock() as opened:
        assert check(opened) == []
    no_marker_in(tmp_path)


def test_killed_at_every_statement_a_save_is_there_or_not(store: Filled) -> None:
    events = len(finished(deeds.save_traced, store.folder, 3))
    numbers = [*NUMBERS, "AWO1-2026-0003"]
    assert store.numbers() == numbers
    for stop_at in range(1, events + 1):
        told = killed_at(stop_at, deeds.save_traced, store.folder, 100 + stop_at)
        assert len(told) == stop_at
        found = store.numbers()
        assert found in (numbers, [*numbers, f"AWO1-2026-{100 + stop_at:04d}"])
        numbers = found
    with store.unlock() as opened:
        assert check(opened) == []


def test_killed_in_an_import_the_whole_list_is_there_or_nothing_of_it(tmp_path: Path) -> None:
    list_files = LISTS / "export_altprogramm.csv", LISTS / "export_altprogramm.toml"
    template = filled(tmp_path / "Vorlage.kimdesk")
    first = copied(template, 0)
    events = len(finished(deeds.bring_list_in, first.folder, *list_files))
    whole = first.numbers()
    assert len(whole) > len(NUMBERS) + 10
    for stop_at in (*range(1, events - 3, events // 8), *range(events - 3, events + 1)):
        store = copied(template, stop_at)
        told = killed_at(stop_at, deeds.bring_list_in, store.folder, *list_files)
        assert len(told) == stop_at
        assert len(store.numbers()) in {len(NUMBERS), len(whole)}
        finished(deeds.bring_list_in, store.folder, *list_files)
        assert len(store.numbers()) == len(whole)
        with store.unlock() as opened:
            assert check(opened) == []


def test_killed_in_a_backup_the_old_one_and_the_store_stay_and_the_next_works(
    store: Filled, tmp_path: Path
) -> None:
    target = tmp_path / "Sicherungen"
    events = len(finished(deeds.make_backup, store.folder, target))
    (old,) = target.iterdir()
    content = old.read_bytes()
    for stop_at in range(1, events + 1):
        killed_at(stop_at, deeds.make_backup, store.folder, target)
        assert old.read_bytes() == content
        assert [path for path in target.iterdir() if path.suffix == ".kimbak"] == [old]
        no_marker_in(store.folder)
    with store.unlock() as opened:
        new = back_up(opened, target)
        assert check(opened) == []
    assert not (store.folder / STAGING).exists()
    assert not list(target.glob("*.part"))
    with open_container(new) as container:
        container.compare(lambda _: None)


def test_killed_at_every_statement_of_a_migration_both_schemas_are_whole(tmp_path: Path) -> None:
    steps = tmp_path / "steps"
    steps.mkdir()
    (steps / "0002_invented.py").write_text(STEP, "utf-8")
    template = filled(tmp_path / "Vorlage.kimdesk", cases=2)
    events = len(finished(deeds.migrate, copied(template, 0).folder, steps))
    versions = set()
    # The last ones are the two commits and what comes between and after them.
    for stop_at in (*range(1, events - 8, 40), *range(events - 8, events + 1)):
        store = copied(template, stop_at)
        killed_at(stop_at, deeds.migrate, store.folder, steps)
        with store.unlock() as opened:
            pair = opened.cases_connection(), opened.statistics_connection()
            versions.add(tuple(version_of(each) for each in pair))
            assert check_quickly(opened) == []
            upgrade(opened, steps=steps_in(VERSIONS, steps))
            assert [version_of(each) for each in pair] == [2, 2]
            surnames = pair[0].execute("SELECT surname FROM person ORDER BY id").fetchall()
            assert surnames == [("Muster0 Aylin",), ("Muster1 Aylin",)]
            assert check(opened) == []
    assert versions == {(1, 1), (1, 2), (2, 2)}


def copied(template: Filled, number: int) -> Filled:
    folder = template.folder.with_name(f"Kopie{number}.kimdesk")
    shutil.copytree(template.folder, folder)
    return Filled(folder, template.clock, template.code)


def test_killed_in_restoring_the_old_or_the_restored_store_opens(
    store: Filled, tmp_path: Path
) -> None:
    with store.unlock() as opened:
        backup = save_backup(opened, tmp_path / "Sicherung.kimbak")
    store.change(lambda unit, _: add_case(unit, 77))
    newer = [*NUMBERS, "AWO1-2026-0077"]
    template = Filled(store.folder.rename(tmp_path / "Vorlage"), store.clock, store.code)
    first = copied(template, 0)
    told = finished(deeds.bring_back, backup, first.folder)
    assert told.count("rename") == 3
    assert first.numbers() == NUMBERS
    seen = set()
    for stop_at in range(1, len(told) + 1):
        copy = copied(template, stop_at)
        killed_at(stop_at, deeds.bring_back, backup, copy.folder)
        numbers = copy.numbers()
        assert numbers in (NUMBERS, newer)
        seen.add(len(numbers))
        if numbers == NUMBERS:
            (aside,) = tmp_path.glob(f"{copy.folder.stem} ersetzt *")
            assert Filled(aside, store.clock, store.code).numbers() == newer
    assert seen == {3, 4}


def test_a_document_whose_row_never_came_is_swept_away(store: Filled) -> None:
    with store.unlock() as opened:
        known = referenced(opened.cases_connection())
        left = store.folder / "blobs" / f"{os.urandom(16).hex()}.bin"
        left.write_bytes(b"halb")
        assert sweep_orphans(store.folder, known) == 1
        assert check(opened) == []


@pytest.mark.parametrize("content", [b"", b"\0" * 4096, b"kein Journal" * 1000])
def test_a_strange_journal_beside_the_database_does_no_harm(store: Filled, content: bytes) -> None:
    (store.folder / "cases-1.db-journal").write_bytes(content)
    assert store.numbers() == NUMBERS
    with store.unlock() as opened:
        assert check(opened) == []
