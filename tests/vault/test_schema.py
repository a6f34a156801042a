"""Both databases get their tables by the numbered steps, and only by them."""

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from kimdesk.vault.inspection import version_of
from kimdesk.vault.migrations.first import FIRST, write_first
from kimdesk.vault.migrations.steps import VERSIONS, steps_in
from kimdesk.vault.orm import Base, StatisticsBase
from kimdesk.vault.schema import SCHEMA_VERSION, create_schema
from tests.support.databases import connect, schema_of
from tests.support.schema import map_everything

map_everything()


def test_steps_lead_to_the_tables_that_the_classes_describe(tmp_path: Path) -> None:
    pair = connect(tmp_path / "cases.db"), connect(tmp_path / "statistics.db")
    create_schema(*pair)
    for made, metadata in zip(pair, (Base.metadata, StatisticsBase.metadata), strict=True):
        expected = connect(tmp_path / "expected.db")
        engine = create_engine(
            "sqlite://", creator=lambda raw=expected: raw, module=driver, poolclass=StaticPool
        )
        metadata.create_all(engine)
        assert schema_of(made) == schema_of(expected), "run: python -m tests.support.schema"
        expected.close()
        made.close()
        (tmp_path / "expected.db").unlink()


def test_the_first_step_is_written_from_the_classes_the_same_each_time(tmp_path: Path) -> None:
    write_first(Base.metadata, StatisticsBase.metadata, tmp_path / "first.py")
    assert (tmp_path / "first.py").read_text("utf-8") == FIRST.read_text("utf-8")


def test_the_version_stands_in_the_files(tmp_path: Path) -> None:
    pair = connect(tmp_path / "cases.db"), connect(tmp_path / "statistics.db")
    create_schema(*pair)
    for connection in pair:
        assert version_of(connection) == SCHEMA_VERSION == len(steps_in(VERSIONS))
        assert connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
        connection.close()


def test_deleted_words_leave_the_full_text_index(tmp_path: Path) -> None:
    pair = connect(tmp_path / "cases.db"), connect(tmp_path / "statistics.db")
    create_schema(*pair)
    setting = "SELECT v FROM search_index_config WHERE k = 'secure-delete'"
    assert pair[0].execute(setting).fetchone() == (1,)
    for connection in pair:
        connection.close()


def test_a_founding_that_fails_leaves_no_tables(tmp_path: Path) -> None:
    pair = connect(tmp_path / "cases.db"), connect(tmp_path / "statistics.db")

    def fail(session: Session) -> None:
        session.execute(text("INSERT INTO staff (uid, login, name, active) VALUES ('','','',1)"))
        raise RuntimeError

    with pytest.raises(RuntimeError):
        create_schema(*pair, fail)
    assert schema_of(pair[0]) == set()
    assert version_of(pair[0]) == 0
    for connection in pair:
        connection.close()
