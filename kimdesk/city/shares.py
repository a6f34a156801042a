"""What one office contributes to a quarter: its bundle in plain values, verified before."""

from collections.abc import Mapping
from dataclasses import dataclass

from kimdesk.bundles.statistics.about import DimensionAbout
from kimdesk.bundles.statistics.manifest import TOTALS, TableEntry
from kimdesk.bundles.statistics.package import Package
from kimdesk.statistics.disclosure.data import Cell


@dataclass(frozen=True, slots=True)
class TableShare:
    """One table of an office; None stands for "."."""

    entry: TableEntry
    dimensions: tuple[DimensionAbout, ...]
    numbers: Mapping[Cell, int | None]


@dataclass(frozen=True, slots=True)
class Share:
    """The bundle of an office that is in force for a quarter. `posts` in hundredths."""

    office: str
    provider: str
    quarter: str
    sequence: int
    revision: int
    hash: str
    posts: int
    withdrawn: bool
    catalogue: str
    built_on: str
    left_out: tuple[str, ...]
    tables: tuple[TableShare, ...]

    @property
    def key(self) -> tuple[str, int]:
        """Quarter and revision."""
        return self.quarter, self.revision

    @property
    def totals(self) -> Mapping[str, int]:
        """The exact numbers of the populations."""
        table = self.table(TOTALS)
        numbers = table.numbers if table else {}
        return {cell[0]: number for cell, number in numbers.items() if number is not None}

    def table(self, name: str) -> TableShare | None:
        """A table by its id."""
        return next((each for each in self.tables if each.entry.id == name), None)


def share_of(package: Package) -> Share:
    """The share that a verified bundle is."""
    manifest = package.manifest
    sender, link = manifest.sender, manifest.link
    return Share(
        office=sender.office,
        provider=sender.provider,
        quarter=manifest.quarter,
        sequence=link.sequence,
        revision=link.revision,
        hash=manifest.hash,
        posts=sender.posts,
        withdrawn=manifest.withdrawn,
        catalogue=sender.catalogue,
        built_on=sender.built_on,
        left_out=manifest.left_out,
        tables=tuple(
            TableShare(
                table.entry,
                tuple(manifest.dimension(name) for name in table.entry.dimensions),
                table.numbers,
            )
            for table in package.tables
        ),
    )
