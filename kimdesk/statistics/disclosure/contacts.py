"""The contact rule: contacts, goals, referrals, household members are counted, not persons.

A number leaves only if enough persons stand behind it and none of them has most of it. It is
rounded more coarsely than persons are; else it is a ".".
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kimdesk.statistics.disclosure.data import (
    Amount,
    Cell,
    Dimension,
    Key,
    Level,
    Published,
    TableSpec,
)
from kimdesk.statistics.disclosure.parameters import RULES, Rules
from kimdesk.statistics.disclosure.publishing import left_out, parts_of
from kimdesk.statistics.disclosure.rounding import cells, cells_of, rounded


@dataclass(slots=True)
class Heap:
    """What a cell counts: how much of whom."""

    by_person: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))

    @property
    def count(self) -> int:
        """All of it."""
        return sum(self.by_person.values())

    def is_safe(self, rules: Rules) -> bool:
        """Whether it tells neither of few persons nor mostly of one."""
        largest = max(self.by_person.values(), default=0)
        enough = rounded(len(self.by_person), rules.base) >= rules.base
        return enough and 100 * largest <= rules.most_share * self.count


def contact_table(
    spec: TableSpec,
    amounts: Iterable[Amount],
    dimensions: Mapping[str, Dimension],
    level: Level,
    key: Key,
    rules: Rules = RULES,
) -> Published:
    """A table by the contact rule: one-way, or a total.

    Where one blanked number alone could be had from a total, the smallest other one is blanked,
    too; where there is none, all numbers are.
    """
    if level == "none":
        return left_out(spec, key)
    heaps = _heaps(spec, amounts, dimensions, level)
    blank = {cell for cell, heap in heaps.items() if not heap.is_safe(rules)}
    if not any(dimensions[name].several for name in spec.dimensions):
        blank |= _second(heaps, blank)
    numbers = {
        cell: None if cell in blank else rounded(heap.count, rules.contact_base)
        for cell, heap in heaps.items()
    }
    quarter, revision = key
    return Published(spec.id, level, quarter, numbers, revision)


def _heaps(
    spec: TableSpec, amounts: Iterable[Amount], dimensions: Mapping[str, Dimension], level: Level
) -> dict[Cell, Heap]:
    parts = parts_of(spec, dimensions)
    heaps = {cell: Heap() for cell in cells(parts, level)}
    for amount in amounts:
        for cell in cells_of(amount.values, parts, level):
            if amount.count:
                heaps[cell].by_person[amount.person] += amount.count
    return heaps


def _second(heaps: Mapping[Cell, Heap], blank: set[Cell]) -> set[Cell]:
    """Another number to blank, if a single one of all that are not empty is blanked."""
    if len([cell for cell in blank if heaps[cell].count]) != 1:
        return set()
    others = [cell for cell in heaps if cell not in blank]
    return {min(others, key=lambda cell: (heaps[cell].count, cell))} if others else set()
