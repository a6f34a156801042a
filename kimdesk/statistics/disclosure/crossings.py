"""Which attributes are unknown in combination: "some set of persons must exist".

Attributes that tables of one population cross, directly or over a third one, are crossed all,
as long as that is not too large. Of attributes that cannot change, what one population crosses
is crossed in all populations that add up.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from math import prod

from kimdesk.statistics.disclosure.data import EXACT, Cell, Dimension, Level, TableSpec
from kimdesk.statistics.disclosure.model import Column, Model
from kimdesk.statistics.disclosure.rounding import INFINITE

Group = tuple[str, ...]
# Marks the unknown of a coarse code of which a person may have several finer ones.
COARSE = "\x00coarse"


@dataclass(slots=True)
class Crossing:
    """The unknown counts of one group of attributes in one population of one bundle."""

    parts: tuple[Dimension, ...]
    places: dict[Cell, Column]
    # For codes that are a yes or no: who does not have them.
    without: dict[Cell, Column] = field(default_factory=dict)
    _margins: dict[tuple[Group, Level], dict[Cell, list[Column]]] = field(default_factory=dict)

    @property
    def several(self) -> bool:
        """Whether its codes are each a yes or no of their own."""
        return any(part.several for part in self.parts)

    def margin(self, names: Group, level: Level) -> Mapping[Cell, list[Column]]:
        """By cell of these attributes, the unknowns that it is the sum of."""
        if (names, level) not in self._margins:
            self._margins[names, level] = self._summed(names, level)
        return self._margins[names, level]

    def _summed(self, names: Group, level: Level) -> dict[Cell, list[Column]]:
        if self.several:
            (part,) = self.parts
            mark = (COARSE,) if level == "coarse" else ()
            return {(code,): [self.places[(*mark, code)]] for code in part.codes(level)}
        by_name = {part.id: at for at, part in enumerate(self.parts)}
        chosen = [(by_name[name], self.parts[by_name[name]]) for name in names]
        found: dict[Cell, list[Column]] = {}
        for cell, column in self.places.items():
            key = tuple(part.at(level, cell[at]) for at, part in chosen)
            found.setdefault(key, []).append(column)
        return found


def crossing(model: Model, parts: tuple[Dimension, ...], total: Column) -> Crossing:
    """New unknowns in `model` that make up the persons of a population."""
    made = Crossing(parts, {})
    if made.several:
        _several(model, made, total)
        return made
    made.places = {cell: model.column() for cell in product(*(part.fine for part in parts))}
    model.know([*((column, 1) for column in made.places.values()), (total, -1)], 0, 0)
    return made


def _several(model: Model, made: Crossing, total: Column) -> None:
    """Each code counts at most everybody; a coarse one whoever has any of its finer ones."""
    (part,) = made.parts
    made.places = {(code,): model.column() for code in part.fine}
    for code in part.codes("coarse"):
        coarse = made.places[COARSE, code] = model.column()
        inner = [made.places[(c,)] for c in part.fine if part.at("coarse", c) == code]
        model.know([(coarse, 1), *((column, -1) for column in inner)], -INFINITE, 0)
        for column in inner:
            model.know([(column, 1), (coarse, -1)], -INFINITE, 0)
    for cell, column in made.places.items():
        other = made.without[cell] = model.column()
        model.know([(column, 1), (other, 1), (total, -1)], 0, 0)


def groups(
    specs: Sequence[TableSpec], dimensions: Mapping[str, Dimension], most: int
) -> dict[str, tuple[Group, ...]]:
    """By population, which attributes are crossed, given that at most `most` cells may be."""
    stable = stable_groups(specs, dimensions)
    found = {}
    for population in sorted({spec.population for spec in specs} | EXACT):
        tables = [s.dimensions for s in specs if s.population == population and s.dimensions]
        if population in EXACT:
            tables += stable
        found[population] = _crossed(tables, dimensions, most)
    return found


def stable_groups(specs: Sequence[TableSpec], dimensions: Mapping[str, Dimension]) -> list[Group]:
    """What cannot change of each table of the populations that add up."""
    kept = {
        tuple(sorted(name for name in spec.dimensions if dimensions[name].stable))
        for spec in specs
        if spec.population in EXACT
    }
    return sorted(kept - {()})


def _crossed(
    tables: Sequence[Group], dimensions: Mapping[str, Dimension], most: int
) -> tuple[Group, ...]:
    joined: list[set[str]] = []
    for table in tables:
        touching = [group for group in joined if group & set(table)]
        joined = [group for group in joined if group not in touching]
        joined.append(set(table).union(*touching))
    found: set[Group] = set()
    for group in joined:
        if prod(len(dimensions[name].fine) for name in group) <= most:
            found.add(tuple(sorted(group)))
        else:
            found |= {tuple(sorted(table)) for table in tables if set(table) <= group}
    return tuple(sorted(g for g in found if not any(set(g) < set(other) for other in found)))
