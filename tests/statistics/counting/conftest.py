"""A statistics database to write facts into."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.statistics.opening import StatisticsUnit
from tests.support.statistics import open_memory_statistics


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[StatisticsUnit]:
    """An open unit over an empty statistics database; nothing of it stays."""
    with open_memory_statistics(tmp_path).unit() as opened:
        yield opened
