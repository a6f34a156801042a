"""What the protection of numbers gets of a quarter: persons with groups, and what they have.

Only facts are read: a person is a random id. A fixed number of statements, one a population.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import count as count_up
from typing import Any

from sqlalchemy import Row, func, select

from kimdesk.statistics.catalogue import DIMENSIONS
from kimdesk.statistics.catalogue.exports import export_population, exported, table_specs
from kimdesk.statistics.catalogue.indicator import TableDefinition
from kimdesk.statistics.counting.folds import Fold, Groups, groups_of
from kimdesk.statistics.counting.other_sources import source_of
from kimdesk.statistics.counting.periods import Period
from kimdesk.statistics.counting.sources import CASE, Source
from kimdesk.statistics.disclosure.data import (
    Amount,
    Person,
    QuarterData,
    TableSpec,
    Values,
)
from kimdesk.statistics.opening import StatisticsUnit

# The stocks and what flows between them hang together by what cannot change.
_STABLE = tuple(name for name, dimension in DIMENSIONS.items() if dimension.stable)


def export_specs(quarter: str) -> tuple[TableSpec, ...]:
    """The tables that may leave with a quarter ("2026Q3")."""
    return table_specs(quarter)


def export_data(unit: StatisticsUnit, quarter: str) -> QuarterData:
    """Everything that the tables of `export_specs` count. Raises UserError for no quarter.

    What cannot change of a person is the same in all populations of a quarter, as it was last;
    else stock and flows would not add up once something was corrected.
    """
    persons = _cases(unit, quarter)
    for table in exported(quarter, "persons", "barriers"):
        if table.population not in persons:
            persons[table.population] = tuple(_others(unit, quarter, table))
    amounts = {
        export_population(tables[0]): tuple(_amounts(unit, quarter, tables))
        for tables in _by_population(exported(quarter, "contacts"))
    }
    return QuarterData(quarter, persons, amounts)


# Cases ------------------------------------------------------------------------------------------


def _cases(unit: StatisticsUnit, quarter: str) -> dict[str, tuple[Person, ...]]:
    served = list(_read(unit, "BQ", quarter, ("BA", "AB", "BE", "BQ")))
    last = {found.person.id: found.person.values for found in served}
    came = [_settled(found.person, last) for found in _read(unit, "ZU", quarter, ("ZU",))]
    return {
        "BA": tuple(f.person for f in served if f.admitted < quarter),
        "ZU": tuple(came),
        "AB": tuple(f.person for f in served if f.closed == quarter),
        "BE": tuple(f.person for f in served if not f.closed or f.closed > quarter),
        "BQ": tuple(f.person for f in served),
    }


@dataclass(frozen=True, slots=True)
class _Found:
    person: Person
    admitted: str
    closed: str


def _read(
    unit: StatisticsUnit, population: str, quarter: str, tables_of: Sequence[str]
) -> Iterator[_Found]:
    """Cases with what the tables of these populations are broken down by."""
    tables = [t for t in exported(quarter, "persons") if t.population in tables_of]
    names = tuple(dict.fromkeys((*_STABLE, *(name for t in tables for name in t.dimensions))))
    source = source_of(population, Period.of(quarter))
    reader = _Reader(source, names)
    for row in _rows(unit, source, names, (CASE.admitted_q, CASE.closed_q)):
        yield _Found(Person(row[0], reader.values(row[3:])), row[1], row[2])


def _settled(person: Person, last: Mapping[str, Values]) -> Person:
    known = last[person.id]
    return Person(person.id, {**person.values, **{name: known[name] for name in _STABLE}})


# Everything else --------------------------------------------------------------------------------


def _others(unit: StatisticsUnit, quarter: str, table: TableDefinition) -> Iterator[Person]:
    tables = [
        other
        for other in exported(quarter, "persons", "barriers")
        if other.population == table.population
    ]
    names = _names(tables)
    source = source_of(table.population, Period.of(quarter))
    reader = _Reader(source, names)
    for row in _rows(unit, source, names):
        yield Person(row[0], reader.values(row[1:]))


def _amounts(
    unit: StatisticsUnit, quarter: str, tables: Sequence[TableDefinition]
) -> Iterator[Amount]:
    """What somebody has many of, by group; what is in no table of the population is left out."""
    names = _names(tables)
    source = source_of(tables[0].population, Period.of(quarter, year_to_date=tables[0].year))
    columns = [column for name in names for column in source.columns[name]]
    amount = func.count() if source.amount is None else func.sum(source.amount)
    statement = (
        select(source.key, amount, *columns)
        .select_from(source.tables(tuple(columns)))
        .where(*source.where)
        .group_by(source.key, *columns)
    )
    anonymous, reader = count_up(), _Reader(source, names)
    for key, number, *values in unit.session.execute(statement):
        groups = reader.groups(values)
        if None in groups.values():
            continue
        found = {name: _value(name, group or ()) for name, group in groups.items()}
        if key:
            yield Amount(key, found, number)
        else:
            # Whoever stays anonymous cannot be told from the next: each is somebody else.
            yield from (Amount(f"-{next(anonymous)}", found, 1) for _ in range(number))


def _by_population(
    tables: Iterable[TableDefinition],
) -> Iterator[tuple[TableDefinition, ...]]:
    found: defaultdict[str, list[TableDefinition]] = defaultdict(list)
    for table in tables:
        found[export_population(table)].append(table)
    yield from (tuple(each) for each in found.values())


# Reading ----------------------------------------------------------------------------------------


def _names(tables: Iterable[TableDefinition]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for table in tables for name in table.dimensions))


def _rows(
    unit: StatisticsUnit, source: Source, names: Sequence[str], more: Sequence[Any] = ()
) -> Iterable[Row[*tuple[Any, ...]]]:
    columns = tuple(column for name in names for column in source.columns[name])
    statement = select(source.key, *more, *columns).select_from(source.tables(columns))
    return unit.session.execute(statement.where(*source.where))


class _Reader:
    """Turns the columns of a row into groups by dimension; equal values are folded once."""

    def __init__(self, source: Source, names: Sequence[str]) -> None:
        self._parts: list[tuple[str, int, int, Fold]] = []
        at = 0
        for name in names:
            width = len(source.columns[name])
            self._parts.append((name, at, at + width, cache(groups_of(name))))
            at += width

    def groups(self, values: Sequence[Any]) -> dict[str, Groups]:
        """By dimension; None where the row is no part of a table."""
        return {name: fold(*values[begin:end]) for name, begin, end, fold in self._parts}

    def values(self, values: Sequence[Any]) -> Values:
        """By dimension, as the protection takes them."""
        return {
            name: _value(name, fold(*values[begin:end]) or ())
            for name, begin, end, fold in self._parts
        }


def _value(name: str, groups: tuple[str, ...]) -> str | tuple[str, ...]:
    return groups if DIMENSIONS[name].several else groups[0]
