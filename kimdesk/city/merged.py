"""A number of all offices together, with what it may stand for; and the tables made of them."""

from collections.abc import Mapping
from dataclasses import dataclass

from kimdesk.base.text import translate
from kimdesk.bundles.statistics.about import DimensionAbout
from kimdesk.city.shares import Share
from kimdesk.statistics.disclosure.data import Cell

PUBLIC_BASE = 10


@dataclass(frozen=True, slots=True)
class Merged:
    """A sum of rounded numbers. The truth lies from `low` to `high` (None: no upper bound).

    `unknown`: how many offices gave a "." here, each at least 0 and part of no sum.
    """

    sum: int
    low: int
    high: int | None
    unknown: int = 0
    by_office: Mapping[str, int | None] | None = None

    @property
    def text(self) -> str:
        """As people read it: "62", "120 ± 4", "≥ 118"."""
        if self.unknown:
            return f"≥ {self.low}"
        if self.high is None or self.high == self.low:
            return str(self.sum)
        return f"{self.sum} ± {max(self.high - self.sum, self.sum - self.low)}"

    @property
    def public(self) -> int | None:
        """Rounded once more, to ten, for whatever the city publishes; None where unknown."""
        if self.unknown:
            return None
        return PUBLIC_BASE * ((self.sum + PUBLIC_BASE // 2) // PUBLIC_BASE)


NOTHING = Merged(0, 0, 0)


def added(one: Merged, other: Merged) -> Merged:
    """The sum of two numbers and of their bounds."""
    high = None if one.high is None or other.high is None else one.high + other.high
    return Merged(
        one.sum + other.sum,
        one.low + other.low,
        high,
        one.unknown + other.unknown,
    )


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to know of an office in a table; `code` is one of those in `text`."""

    code: str
    office: str
    detail: str = ""

    @property
    def text(self) -> str:
        """The remark in words."""
        texts = {
            "carried": translate("City", "{office}: Stand {detail}, unverändert fortgeschrieben"),
            "left-out": translate("City", "{office}: zu wenige Personen, nicht enthalten"),
            "withdrawn": translate("City", "{office}: zurückgezogen, nur Gesamtzahlen"),
            "coarser": translate("City", "{office}: feinere Gruppen zusammengefasst"),
            "other": translate("City", "{office}: anders aufgegliedert, nicht enthalten"),
            "absent": translate("City", "{office}: Tabelle nicht im Paket"),
            "missing": translate("City", "{office}: kein Paket für dieses Quartal"),
        }
        return texts[self.code].format(office=self.office, detail=self.detail)


@dataclass(frozen=True, slots=True)
class MergedTable:
    """A table of all offices; `offices` are those whose numbers are in it."""

    id: str
    title: str
    population: str
    level: str
    rounding: int
    several: bool
    year: bool
    dimensions: tuple[DimensionAbout, ...]
    cells: Mapping[Cell, Merged]
    offices: tuple[str, ...]
    remarks: tuple[Remark, ...]

    def labels(self, cell: Cell) -> tuple[str, ...]:
        """The names of the groups of a cell."""
        return tuple(
            dimension.labels.get(code, code)
            for dimension, code in zip(self.dimensions, cell, strict=True)
        )


@dataclass(frozen=True, slots=True)
class MergedQuarter:
    """One quarter of all offices. `missing`: offices without a bundle for it."""

    quarter: str
    shares: tuple[Share, ...]
    missing: tuple[str, ...]
    tables: tuple[MergedTable, ...]

    @property
    def complete(self) -> bool:
        """Whether every office is in it."""
        return not self.missing

    @property
    def posts(self) -> int:
        """All posts in hundredths."""
        return sum(share.posts for share in self.shares)

    def table(self, name: str) -> MergedTable | None:
        """A table by its id."""
        return next((each for each in self.tables if each.id == name), None)
