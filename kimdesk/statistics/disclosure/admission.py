"""Which tables are let out, and how fine: enough persons for the cells, settled for a year."""

from collections.abc import Mapping, Sequence

from kimdesk.statistics.disclosure.data import (
    Dimension,
    Level,
    QuarterData,
    Sealed,
    TableSpec,
)
from kimdesk.statistics.disclosure.parameters import (
    LEAST_FLOW,
    LEAST_PERSONS,
    MEAN_MORE,
    MEAN_ONE_WAY,
)
from kimdesk.statistics.disclosure.rounding import cells, rounded

LEVELS: tuple[Level, ...] = ("fine", "coarse")


def level_of(
    spec: TableSpec,
    data: QuarterData,
    dimensions: Mapping[str, Dimension],
    history: Sequence[Sealed],
) -> Level:
    """The finest level with enough persons per cell, "none" where no level has.

    It is chosen from the rounded number of persons. What was chosen once stays for the
    calendar year: the choice would tell about changes, and the city could not compare.
    """
    total = data.total(spec.population)
    if (spec.is_flow and total < LEAST_FLOW) or (not spec.is_flow and total < LEAST_PERSONS):
        return "none"
    settled = _settled(spec, data.quarter, history)
    if settled is not None:
        return settled
    mean = MEAN_ONE_WAY if len(spec.dimensions) == 1 else MEAN_MORE
    parts = [dimensions[name] for name in spec.dimensions]
    for level in LEVELS:
        if rounded(total) >= mean * len(cells(parts, level)):
            return level
    return "none"


def _settled(spec: TableSpec, quarter: str, history: Sequence[Sealed]) -> Level | None:
    """What was chosen for this table earlier in the year of `quarter`."""
    for sealed in reversed(history):
        if sealed.release.quarter[:4] == quarter[:4]:
            found = sealed.release.table(spec.id)
            if found is not None and found.level != "none":
                return found.level
    return None
