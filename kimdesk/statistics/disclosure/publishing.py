"""From persons to the numbers of a table: the exporter that gate and certificate speak of."""

from collections.abc import Collection, Mapping, Sequence

from kimdesk.statistics.disclosure.data import (
    Cell,
    Dimension,
    Key,
    Level,
    Person,
    Published,
    TableSpec,
)
from kimdesk.statistics.disclosure.parameters import BASE
from kimdesk.statistics.disclosure.rounding import counted, rounded

Parts = Mapping[str, Dimension]


def parts_of(spec: TableSpec, dimensions: Parts) -> tuple[Dimension, ...]:
    """The dimensions of a table, in its order."""
    return tuple(dimensions[name] for name in spec.dimensions)


def left_out(spec: TableSpec, key: Key) -> Published:
    """A table without numbers."""
    quarter, revision = key
    return Published(spec.id, "none", quarter, {}, revision)


def published(
    spec: TableSpec,
    persons: Sequence[Person],
    dimensions: Parts,
    level: Level,
    key: Key,
    *,
    blank: Collection[Cell] = (),
    base: int = BASE,
) -> Published:
    """A table as it leaves. With level "none" it has no numbers."""
    if level == "none":
        return left_out(spec, key)
    counts = counted(persons, parts_of(spec, dimensions), level)
    numbers = {cell: None if cell in blank else rounded(n, base) for cell, n in counts.items()}
    quarter, revision = key
    return Published(spec.id, level, quarter, numbers, revision)
