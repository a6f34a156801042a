"""An older store becomes a newer one as a whole or not at all, after a verified backup."""

import subprocess
import sys
from pathlib import Path

import pytest

from kimdesk.base.errors import CannotOpen
from kimdesk.vault.backup import default_folder
from kimdesk.vault.inspection import row_counts, version_of
from kimdesk.vault.migrations.steps import VERSIONS, Step, steps_in
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.schema import upgrade
from tests.support.databases import schema_of
from tests.support.filled import Filled, filled

ADD = """
def cases(op):
    with op.batch_alter_table("person") as person:
        person.alter_column("family_name", new_column_name="surname")
    op.execute('CREATE TABLE "added" ("id" INTEGER PRIMARY KEY)')

def statistics(op):
    op.execute("INSERT INTO meta VALUES ('rebuild', 'yes')")
ROWS_CHANGE = ["meta"]
"""
REBUILD_WATCHED = """
def cases(op):
    for table, column in (("case", "site"), ("contact", "note")):
        with op.batch_alter_table(table, recreate="always") as watched:
            watched.alter_column(column, new_column_name="renamed")
    op.execute("UPDATE contact SET minutes = 5")

def statistics(op):
    pass
"""
FAIL_LATE = """
def cases(op):
    op.execute("ALTER TABLE person ADD COLUMN extra TEXT")

def statistics(op):
    op.execute("CREATE TABLE extra (id INTEGER)")
    op.execute("INSERT INTO no_such_table VALUES (1)")
"""
LOSE_ROWS = """
def cases(op):
    op.execute("DELETE FROM contact WHERE id = 1")

def statistics(op):
    pass
"""
BREAK_REFERENCES = """
def cases(op):
    op.execute("UPDATE contact SET case_id = 999")

def statistics(op):
    pass
"""


@pytest.fixture
def store(tmp_path: Path) -> Filled:
    return filled(tmp_path / "Beispiel.kimdesk")


def steps_with(folder: Path, *texts: str) -> tuple[Step, ...]:
    folder.mkdir()
    for number, text in enumerate(texts, len(steps_in(VERSIONS)) + 1):
        (folder / f"{number:04d}_invented.py").write_text(text, "utf-8")
    return steps_in(VERSIONS, folder)


def state(opened: OpenVault) -> object:
    pair = opened.cases_connection(), opened.statistics_connection()
    return [(version_of(each), schema_of(each), row_counts(each)) for each in pair]


def test_a_store_of_this_version_is_left_alone(store: Filled) -> None:
    with store.unlock() as opened:
        before = state(opened)
        assert upgrade(opened) is False
        assert state(opened) == before
    assert not default_folder(store.folder).exists()


def test_an_older_store_gets_the_new_tables_and_keeps_every_row(
    store: Filled, tmp_path: Path
) -> None:
    steps = steps_with(tmp_path / "steps", ADD)
    with store.unlock() as opened:
        before = row_counts(opened.cases_connection())
        assert upgrade(opened, steps=steps) is True
        cases, statistics = opened.cases_connection(), opened.statistics_connection()
        assert (version_of(cases), version_of(statistics)) == (2, 2)
        # Rebuilding the parent of every history would have emptied them by cascade.
        assert row_counts(cases) == before | {"added": 0}
        assert cases.execute("SELECT surname FROM person ORDER BY id").fetchone() == ("Muster0",)
        assert cases.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert upgrade(opened, steps=steps) is False
    assert len(list(default_folder(store.folder).glob("*.kimbak"))) == 1


def test_what_notes_changes_stands_aside_while_tables_are_rebuilt_and_notes_again_after(
    store: Filled, tmp_path: Path
) -> None:
    steps = steps_with(tmp_path / "steps", REBUILD_WATCHED)
    with store.unlock() as opened:
        cases = opened.cases_connection()
        cases.execute("DELETE FROM statistics_due")
        before = triggers(opened)
        assert upgrade(opened, steps=steps) is True
        assert triggers(opened) == before
        assert cases.execute("SELECT count(*) FROM statistics_due").fetchone() == (0,)
        cases.execute("UPDATE contact SET minutes = 10 WHERE id = 1")
        assert cases.execute("SELECT count(*) FROM statistics_due").fetchone() == (1,)


def triggers(opened: OpenVault) -> list[object]:
    query = "SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"
    rows: list[object] = opened.cases_connection().execute(query).fetchall()
    return rows


def test_several_steps_run_in_their_order(store: Filled, tmp_path: Path) -> None:
    second = ADD.replace('"added"', '"more"').replace("family_name", "surname")
    steps = steps_with(
        tmp_path / "steps",
        ADD,
        second.replace('"surname")', '"last_name")').replace("'rebuild'", "'again'"),
    )
    with store.unlock() as opened:
        assert upgrade(opened, steps=steps) is True
        assert version_of(opened.cases_connection()) == 3
        assert opened.cases_connection().execute("SELECT last_name FROM person").fetchone()


@pytest.mark.parametrize("step", [FAIL_LATE, LOSE_ROWS, BREAK_REFERENCES])
def test_a_step_that_fails_leaves_both_databases_as_they_were(
    store: Filled, tmp_path: Path, step: str
) -> None:
    with store.unlock() as opened:
        before = state(opened)
        with pytest.raises(CannotOpen, match="unverändert"):
            upgrade(opened, steps=steps_with(tmp_path / "steps", step))
        assert state(opened) == before
    assert store.numbers() == ["AWO1-2026-0000", "AWO1-2026-0001", "AWO1-2026-0002"]


def test_a_newer_store_is_refused_and_not_one_byte_changes(store: Filled) -> None:
    with store.unlock() as opened:
        opened.cases_connection().execute("PRAGMA user_version=99")
    before = {path.name: path.read_bytes() for path in store.folder.iterdir() if path.is_file()}
    with store.unlock() as opened, pytest.raises(CannotOpen, match="neueren Version"):
        upgrade(opened)
    after = {path.name: path.read_bytes() for path in store.folder.iterdir() if path.is_file()}
    assert after == before


def test_without_a_verified_backup_nothing_is_changed(store: Filled, tmp_path: Path) -> None:
    default_folder(store.folder).write_text("Hier liegt schon etwas.")
    with store.unlock() as opened:
        before = state(opened)
        with pytest.raises(Exception, match="keine Sicherung abgelegt"):
            upgrade(opened, steps=steps_with(tmp_path / "steps", ADD))
        assert state(opened) == before


def test_opening_a_store_of_this_version_loads_no_migration_tool() -> None:
    code = "import sys, kimdesk.clients.opening; sys.exit('alembic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_gap_in_the_numbers_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "0003_gap.py").write_text(FAIL_LATE)
    with pytest.raises(ValueError, match="3"):
        steps_in(VERSIONS, tmp_path)
