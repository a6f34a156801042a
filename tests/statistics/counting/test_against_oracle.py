"""Whatever the facts are, the database counts what plain Python counts one by one."""

import pytest

from kimdesk.statistics.catalogue import INDICATORS
from kimdesk.statistics.counting import Period, Table, count_all
from kimdesk.statistics.counting.sums import LEAST_CONTACTS, LEAST_PERSONS
from kimdesk.statistics.opening import StatisticsUnit
from tests.statistics.counting.oracle import Oracle
from tests.support.facts import random_facts

OPEN = {"P05_BQ_2", "L04_KO_2"}


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("size", [0, 3, 80])
def test_every_table_of_every_indicator_counts_what_is_there(
    unit: StatisticsUnit, seed: int, size: int
) -> None:
    facts = random_facts(seed, size)
    oracle = Oracle(facts)
    unit.session.add_all(facts)
    unit.session.flush()
    for quarter in ("2025Q4", "2026Q3", "2026Q4"):
        for year in (False, True):
            found = count_all(unit, quarter, year_to_date=year)
            assert {table.indicator for table in found} == set(INDICATORS) - {"Q04"}
            for table in found:
                _compare(table, oracle, Period.of(quarter, year_to_date=year))


def _compare(table: Table, oracle: Oracle, period: Period) -> None:
    total, cells, minutes = oracle.expected(
        table.population, table.dimensions, period.first, period.last
    )
    where = (table.id, period)
    assert table.total == total, where
    shown = {cell: number for cell, number in table.cells.items() if number}
    if table.id in OPEN:
        least = LEAST_CONTACTS if table.unit == "contact" else LEAST_PERSONS
        assert all(number >= least and cells[cell] == number for cell, number in shown.items())
        if table.unit == "case":
            assert shown == {cell: n for cell, n in cells.items() if n >= least}, where
        return
    assert shown == dict(cells), where
    if table.minutes:
        assert {c: n for c, n in table.minutes.items() if n} == dict(minutes), where
        assert table.total_minutes >= sum(minutes.values()) / 3
