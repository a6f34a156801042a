"""From persons to the numbers of a table: the exporter that gate and certificate speak of."""

from collections.abc import Collection, Mapping, Sequence

from kimdesk.statistics.disclosure.data import (
    Cell,
    Dimension,
    Level,
    Person,
    Published,
    TableSpec,
)
from kimdesk.statistics.disclosure.rounding import counted, rounded

Parts = Mapping[str, Dimension]


def parts_of(spec: TableSpec, dimensions: Parts) -> tuple[Dimension, ...]:
    """The dimensions of a table, in its order."""
    return tuple(dimensions[name] for name in spec.dimensions)


def published(
    spec: TableSpec,
    persons: Sequence[Person],
    dimensions: Parts,
    level: Level,
    quarter: str,
    blank: Collection[Cell] = (),
) -> Published:
    """A table as it leaves. With level "none" it has no numbers."""
    if level == "none":
        return Published(spec.id, level, quarter, {})
    counts = counted(persons, parts_of(spec, dimensions), level)
    numbers = {cell: None if cell in blank else rounded(n) for cell, n in counts.items()}
    return Published(spec.id, level, quarter, numbers)
