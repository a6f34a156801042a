"""Where the populations of cases stand in the facts, with a column for each dimension."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Table, case, func, literal, or_
from sqlalchemy.sql.visitors import iterate

from kimdesk.statistics.catalogue.own_groups import FIELDS, UNKNOWN
from kimdesk.statistics.counting.periods import Period
from kimdesk.statistics.model import FactCase, FactState
from kimdesk.statistics.model.cases import ADMISSION, CLOSURE
from kimdesk.vault.fields import Codes

# Of one dimension: the columns its groups follow from.
Columns = Mapping[str, tuple[ColumnElement[Any], ...]]


def table_of(mapped: type[Any]) -> Table:
    """The table of a mapped class."""
    found: Table = mapped.__table__
    return found


CASE = table_of(FactCase).c
# The state that counts, the one at admission, and the one before the period.
NOW = table_of(FactState).alias("now")
START = table_of(FactState).alias("start")
BEFORE = table_of(FactState).alias("before")


@dataclass(frozen=True, slots=True)
class Source:
    """What a population is counted from.

    `key`: whose it is. `amount`: how many a row stands for, one without. `moments`: of each
    state that may be joined, the moment it is of.
    """

    table: Table
    key: ColumnElement[str]
    columns: Columns
    where: tuple[ColumnElement[bool], ...]
    amount: ColumnElement[int] | None = None
    minutes: ColumnElement[int] | None = None
    moments: Mapping[FromClause, ColumnElement[str]] = field(default_factory=dict)

    def tables(self, columns: tuple[ColumnElement[Any], ...]) -> FromClause:
        """The table, joined with those states that the columns are of.

        A state that is missing takes nobody out: it counts as not stated.
        """
        found: FromClause = self.table
        parts = (part for column in columns for part in iterate(column))
        needed = {getattr(part, "table", None) for part in parts}
        for state, moment in self.moments.items():
            if state in needed:
                same = (state.c.fact_id == self.key) & (state.c.moment == moment)
                found = found.outerjoin(state, same)
        return found


def _else(column: ColumnElement[Any], codes: tuple[str, ...]) -> ColumnElement[Any]:
    return func.coalesce(column, literal(codes, Codes))


_PLAIN = (
    "sex age nationality country residence stay immigration_path household children"
    " benefit_regime work german school vocational housing district complexity dormant"
    " plan_current consent"
)
_CASES: Columns = {
    **{name: (NOW.c[name],) for name in _PLAIN.split()},
    # Without a state nobody was assessed, and nothing is stated.
    "needs": (_else(NOW.c.needs, (UNKNOWN,)),),
    "age_coarse": (NOW.c.age,),
    "stated": (_else(NOW.c.unknown, tuple(FIELDS)),),
    "readmission": (CASE.readmission,),
    "access": (CASE.access_group,),
    "access_single": (CASE.access_way,),
    "closure": (CASE.closure_group,),
    "duration": (CASE.duration,),
    "score_change": (CASE.improved, CASE.unchanged, CASE.worsened),
    "german_better": (START.c.german, NOW.c.german),
    "work_begin": (START.c.work,),
    "work_end": (NOW.c.work,),
    "home_begin": (START.c.housing,),
    "home_end": (NOW.c.housing,),
    "more_secure": (BEFORE.c.residence, NOW.c.residence),
}


def cases(population: str, period: Period) -> Source:
    """Cases of BA, ZU, AB, BE or BQ. Raises KeyError for another population."""
    first, last = period.first, period.last
    running, closed = CASE.closed_q == "", CASE.closed_q
    where = {
        "BA": (CASE.admitted_q < first, or_(running, closed >= first)),
        "ZU": (CASE.admitted_q >= first, CASE.admitted_q <= last),
        "AB": (closed >= first, closed <= last),
        "BE": (CASE.admitted_q <= last, or_(running, closed > last)),
        "BQ": (CASE.admitted_q <= last, or_(running, closed >= first)),
    }
    return Source(
        table_of(FactCase),
        CASE.fact_id,
        _CASES,
        where[population],
        moments={
            NOW: _moment(population, period),
            START: literal(ADMISSION),
            BEFORE: case((CASE.admitted_q < first, period.before), else_=ADMISSION),
        },
    )


def _moment(population: str, period: Period) -> ColumnElement[str]:
    """When the state that counts was: at admission, at closure, at the quarter's end."""
    fixed = {"BA": period.before, "ZU": ADMISSION, "AB": CLOSURE, "BE": period.last}
    if population in fixed:
        return literal(fixed[population])
    left = (CASE.closed_q != "") & (CASE.closed_q <= period.last)
    return case((left, CLOSURE), else_=period.last)
