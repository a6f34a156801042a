"""Which tables are let out, and how fine: enough persons for the cells, settled for a year."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kimdesk.statistics.disclosure.data import (
    EXACT,
    Dimension,
    Level,
    NoteCode,
    QuarterData,
    Sealed,
    TableSpec,
)
from kimdesk.statistics.disclosure.parameters import RULES, Rules
from kimdesk.statistics.disclosure.publishing import parts_of
from kimdesk.statistics.disclosure.rounding import cells, rounded

LEVELS: tuple[Level, ...] = ("fine", "coarse")


@dataclass(frozen=True, slots=True)
class Admission:
    """How fine a table leaves, why not finer, and the choice that stays for the year, if made."""

    level: Level
    why: NoteCode | None = None
    settled: Level | None = None


def admitted(
    spec: TableSpec,
    data: QuarterData,
    dimensions: Mapping[str, Dimension],
    history: Sequence[Sealed],
    rules: Rules = RULES,
) -> Admission:
    """The finest level with enough persons per cell, "none" where no level has.

    It is chosen from the rounded number of persons. What was chosen once stays for the
    calendar year, also that a table is left out: the choice would tell about changes, and the
    city could not compare.
    """
    earlier = _settled(spec, data.quarter, history)
    if (refused := _refused(spec, data, rules)) is not None:
        return Admission("none", refused, earlier)
    level = earlier or _level(spec, _persons(spec, data), dimensions, rules)
    why: dict[Level, NoteCode] = {"coarse": "coarse", "none": "left_out"}
    return Admission(level, why.get(level), level)


def _refused(spec: TableSpec, data: QuarterData, rules: Rules) -> NoteCode | None:
    """Why a table cannot leave with this quarter, however fine."""
    if spec.rule == "rounding":
        return None
    if data.total("BE") < rules.least_persons:
        return "too_few"
    if spec.rule == "persons" and spec.is_flow and len(spec.dimensions) > 1:
        return "crossed_flow"
    least = rules.least_flow if spec.is_flow else rules.least_persons
    persons = _persons(spec, data)
    # Only an exact total is known to everybody; any other decides by what may be known of it.
    known = persons if spec.population in EXACT else rounded(persons)
    if known < least:
        return "few_in_flow" if spec.is_flow else "too_few"
    return None


def _level(
    spec: TableSpec, persons: int, dimensions: Mapping[str, Dimension], rules: Rules
) -> Level:
    if spec.rule == "rounding":
        return "fine"
    mean = rules.mean_one_way if len(spec.dimensions) == 1 else rules.mean_more
    parts = parts_of(spec, dimensions)
    for level in LEVELS:
        if rounded(persons) >= mean * len(cells(parts, level)):
            return level
    return "none"


def _persons(spec: TableSpec, data: QuarterData) -> int:
    if spec.rule == "contacts":
        return len({amount.person for amount in data.amounts.get(spec.population, ())})
    return data.total(spec.population)


def _settled(spec: TableSpec, quarter: str, history: Sequence[Sealed]) -> Level | None:
    """What was chosen for this table earlier in the year of `quarter`."""
    for sealed in reversed(history):
        if sealed.release.quarter[:4] == quarter[:4] and spec.id in sealed.levels:
            return sealed.levels[spec.id]
    return None
