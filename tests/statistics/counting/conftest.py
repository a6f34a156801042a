"""A statistics database to write facts into, and the statements sent to it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from kimdesk.statistics.opening import StatisticsUnit
from tests.support.statistics import open_memory_statistics


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[StatisticsUnit]:
    """An open unit over an empty statistics database; nothing of it stays."""
    with open_memory_statistics(tmp_path).unit() as opened:
        yield opened


@pytest.fixture
def sent(unit: StatisticsUnit) -> Iterator[list[str]]:
    """The statements sent to the database of `unit` so far."""
    found: list[str] = []

    def note(*arguments: Any) -> None:
        found.append(str(arguments[2]))

    event.listen(unit.store.engine, "before_cursor_execute", note)
    yield found
    event.remove(unit.store.engine, "before_cursor_execute", note)
