"""From facts to tables: the database groups and adds up, a population in one statement."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from kimdesk.statistics.catalogue import INDICATORS, TABLES
from kimdesk.statistics.catalogue.indicator import TableDefinition
from kimdesk.statistics.counting.cuts import counting, cut_of
from kimdesk.statistics.counting.other_sources import source_of
from kimdesk.statistics.counting.periods import Period
from kimdesk.statistics.counting.sums import filled
from kimdesk.statistics.counting.tables import Table
from kimdesk.statistics.opening import StatisticsUnit

# Not in the facts: what a bundle says about itself.
NOT_COUNTED = frozenset({"Q04"})


def count(
    unit: StatisticsUnit, indicator: str, quarter: str, *, year_to_date: bool | None = None
) -> Table:
    """The first table of an indicator ("P01"), or a table by its own id ("P01_ZU").

    `year_to_date`: since 1 January; None: as the catalogue says. Raises KeyError for one that
    is not counted from facts, UserError for what is no quarter.
    """
    table = TABLES.get(indicator) or INDICATORS[indicator].tables[0]
    return count_table(unit, table, quarter, year_to_date=year_to_date)


def count_table(
    unit: StatisticsUnit,
    table: TableDefinition,
    quarter: str,
    *,
    year_to_date: bool | None = None,
) -> Table:
    """One table of the catalogue, with a single statement. Raises as `count`."""
    (found,) = _count(unit, [table], quarter, year_to_date=year_to_date)
    return found


def count_all(
    unit: StatisticsUnit,
    quarter: str,
    indicators: Iterable[str] = (),
    *,
    year_to_date: bool | None = None,
) -> tuple[Table, ...]:
    """Every table of these indicators, by default of all; one statement a population.

    Raises UserError for what is no quarter, KeyError for an unknown indicator.
    """
    wanted = tuple(indicators) or tuple(INDICATORS)
    tables = [
        table for name in wanted if name not in NOT_COUNTED for table in INDICATORS[name].tables
    ]
    return tuple(_count(unit, tables, quarter, year_to_date=year_to_date))


def _count(
    unit: StatisticsUnit,
    tables: Sequence[TableDefinition],
    quarter: str,
    *,
    year_to_date: bool | None,
) -> list[Table]:
    together: defaultdict[tuple[str, bool], list[TableDefinition]] = defaultdict(list)
    for table in tables:
        year = table.year if year_to_date is None else year_to_date
        together[table.population, year].append(table)
    found = {
        counted.id: counted
        for (_, year), group in together.items()
        for counted in _count_population(unit, group, quarter, year=year)
    }
    return [found[table.id] for table in tables]


def _count_population(
    unit: StatisticsUnit, tables: Sequence[TableDefinition], quarter: str, *, year: bool
) -> list[Table]:
    source = source_of(tables[0].population, Period.of(quarter, year_to_date=year))
    cuts = [cut_of(table.dimensions, source.columns) for table in tables]
    rows: defaultdict[int, list[Sequence[Any]]] = defaultdict(list)
    for number, *row in unit.session.execute(counting(source, cuts)):
        rows[number].append(row)
    return [
        filled(table, quarter, cut, rows[number], year=year)
        for number, (table, cut) in enumerate(zip(tables, cuts, strict=True))
    ]
