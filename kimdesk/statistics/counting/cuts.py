"""How facts fall into the cells of a table, and the one statement that counts many tables."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    CompoundSelect,
    Select,
    Text,
    func,
    literal,
    literal_column,
    null,
    select,
    type_coerce,
    union_all,
)

from kimdesk.statistics.catalogue import BREAKDOWNS
from kimdesk.statistics.counting.folds import JOINT, Cells, crossed, groups_of
from kimdesk.statistics.counting.sources import Columns, Source
from kimdesk.vault.fields import Codes


@dataclass(frozen=True, slots=True)
class Cut:
    """How rows fall into cells: the columns to read, and the cells of their values."""

    columns: tuple[ColumnElement[Any], ...]
    cells: Callable[[Sequence[Any]], Cells]
    is_open: bool

    def cells_of_raw(self, values: Sequence[Any]) -> Cells:
        """The cells of values as the database holds them."""
        return self.cells(
            [_value(c, value) for c, value in zip(self.columns, values, strict=False)]
        )


def cut_of(dimensions: tuple[str, ...], columns: Columns) -> Cut:
    """How the rows of a source fall into the cells of a table.

    Raises KeyError for a dimension that the source does not have.
    """
    if dimensions in JOINT:
        joint = JOINT[dimensions]
        return Cut(columns[dimensions[-1]], lambda values: joint(*values), is_open=False)
    parts = [(groups_of(name), len(columns[name])) for name in dimensions]

    def cells(values: Sequence[Any]) -> Cells:
        at, found = 0, []
        for fold, width in parts:
            found.append(fold(*values[at : at + width]))
            at += width
        return crossed(*found)

    read = tuple(column for name in dimensions for column in columns[name])
    return Cut(read, cells, any(BREAKDOWNS[name].is_open for name in dimensions))


def counting(source: Source, cuts: Sequence[Cut]) -> CompoundSelect[*tuple[Any, ...]]:
    """One statement for all tables of a population, which is read once.

    Its rows: the number of the cut, as many values as the widest cut has columns, how many,
    minutes, and for open cuts how many persons.
    """
    columns = list({id(column): column for cut in cuts for column in cut.columns}.values())
    amount = literal_column("1") if source.amount is None else source.amount
    minutes = literal_column("0") if source.minutes is None else source.minutes
    rows = (
        select(
            *(type_coerce(column, Text).label(f"c{at}") for at, column in enumerate(columns)),
            amount.label("amount"),
            minutes.label("minutes"),
            source.key.label("whose"),
        )
        .select_from(source.tables(tuple(columns)))
        .where(*source.where)
        .cte("counted")
    )
    at = {id(column): number for number, column in enumerate(columns)}
    width = max(len(cut.columns) for cut in cuts)
    own = ([rows.c[f"c{at[id(column)]}"] for column in cut.columns] for cut in cuts)
    return union_all(
        *(
            _part(number, cut, found, (rows, width))
            for number, (cut, found) in enumerate(zip(cuts, own, strict=True))
        )
    )


def _part(
    number: int, cut: Cut, own: Sequence[ColumnElement[Any]], of: tuple[CTE, int]
) -> Select[*tuple[Any, ...]]:
    rows, width = of
    persons = func.count(rows.c.whose.distinct()) if cut.is_open else literal(0)
    statement = select(
        literal_column(str(number)),
        *own,
        *(null() for _ in range(width - len(own))),
        func.coalesce(func.sum(rows.c.amount), 0),
        func.coalesce(func.sum(rows.c.minutes), 0),
        persons,
    ).select_from(rows)
    return statement.group_by(*own) if own else statement


def _value(column: ColumnElement[Any], value: Any) -> Any:  # noqa: ANN401 - of any column
    if isinstance(column.type, Codes):
        return column.type.process_result_value(value, None)
    return value
