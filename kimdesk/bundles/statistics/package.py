"""From a release to the files of a bundle: the same numbers give the same bytes, for ever."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from kimdesk.bundles.statistics.about import (
    DimensionAbout,
    Link,
    Method,
    Sender,
    TableAbout,
)
from kimdesk.bundles.statistics.manifest import (
    NAME,
    README,
    TOTALS,
    Manifest,
    TableEntry,
)
from kimdesk.bundles.statistics.readme import readme
from kimdesk.bundles.statistics.tables import Layout, write
from kimdesk.statistics.disclosure import parameters
from kimdesk.statistics.disclosure.data import Cell, Published, Release

METHOD = Method(
    parameters.METHOD,
    {
        "basis": parameters.BASE,
        "klein": parameters.SMALL,
        "wechsel": parameters.LEAST_CHANGED,
        "mittel_einfach": parameters.MEAN_ONE_WAY,
        "mittel_mehrfach": parameters.MEAN_MORE,
        "mindestens_faelle": parameters.LEAST_PERSONS,
        "mindestens_bewegung": parameters.LEAST_FLOW,
    },
)
POPULATION = DimensionAbout(
    "population",
    "Grundgesamtheit",
    {
        "BA": "Bestand am Quartalsanfang",
        "ZU": "Zugänge",
        "AB": "Abgänge",
        "BE": "Bestand am Stichtag",
        "BQ": "Betreute Fälle im Quartal",
    },
)
_TOTALS = TableAbout(TOTALS, "Gesamtzahlen (genau)", "", (POPULATION,), rounding=1)


@dataclass(frozen=True, slots=True)
class PackagedTable:
    """A table with its numbers; None stands for "."."""

    entry: TableEntry
    numbers: Mapping[Cell, int | None]

    @property
    def layout(self) -> Layout:
        """How its file is laid out."""
        return Layout(self.entry.dimensions, self.entry.groups)


@dataclass(frozen=True, slots=True)
class Package:
    """A bundle before it is signed, or after it was read."""

    manifest: Manifest
    tables: tuple[PackagedTable, ...]
    readme: bytes

    @property
    def totals(self) -> Mapping[str, int]:
        """The exact numbers of the populations."""
        numbers = self.table(TOTALS).numbers
        return {cell[0]: number for cell, number in numbers.items() if number is not None}

    def table(self, name: str) -> PackagedTable:
        """A table by its id. Raises KeyError."""
        return {table.entry.id: table for table in self.tables}[name]

    def files(self) -> dict[str, bytes]:
        """All files but the signature, by name."""
        return {
            NAME: self.manifest.bytes,
            README: self.readme,
            **{table.entry.path: write(table.layout, table.numbers) for table in self.tables},
        }


def package(
    release: Release, catalogue: Sequence[TableAbout], sender: Sender, link: Link
) -> Package:
    """The bundle of a release. Tables come in the order of the catalogue, totals first.

    Raises KeyError for a table or a group that the catalogue does not know, ValueError for a
    table with missing cells.
    """
    known = {about.id: about for about in catalogue}
    exact: dict[Cell, int | None] = {(name,): number for name, number in release.totals.items()}
    totals = Published(TOTALS, "fine", release.quarter, exact, link.revision)
    by_id = {table.table: table for table in release.tables if table.level != "none"}
    if by_id.keys() - known.keys():
        raise KeyError(min(by_id.keys() - known.keys()))
    tables = [_packaged(totals, _TOTALS)]
    tables += [_packaged(by_id[about.id], about) for about in catalogue if about.id in by_id]
    entries = tuple(table.entry for table in tables)
    dimensions = _used((_TOTALS, *catalogue), entries)
    text = readme(release.quarter, sender, link, METHOD, entries, dimensions)
    manifest = Manifest(
        quarter=release.quarter,
        sender=sender,
        link=link,
        method=METHOD,
        dimensions=dimensions,
        tables=entries,
        left_out=tuple(table.table for table in release.tables if table.level == "none"),
        readme_size=len(text),
        readme_sha256=sha256(text).hexdigest(),
    )
    return Package(manifest, tuple(tables), text)


def _packaged(published: Published, about: TableAbout) -> PackagedTable:
    groups = tuple(
        _in_order({cell[at] for cell in published.numbers}, dimension)
        for at, dimension in enumerate(about.dimensions)
    )
    layout = Layout(tuple(dimension.id for dimension in about.dimensions), groups)
    content = write(layout, published.numbers)
    entry = TableEntry(
        id=about.id,
        title=about.title,
        population=about.population,
        level=published.level,
        quarter=published.quarter,
        revision=published.revision,
        dimensions=layout.dimensions,
        groups=groups,
        rounding=about.rounding,
        several=about.several,
        year=about.year,
        points=sum(number is None for number in published.numbers.values()),
        size=len(content),
        sha256=sha256(content).hexdigest(),
    )
    return PackagedTable(entry, dict(published.numbers))


def _in_order(codes: set[str], dimension: DimensionAbout) -> tuple[str, ...]:
    """The groups that occur, in the catalogue's order. Raises KeyError for an unknown one."""
    for code in codes:
        dimension.labels[code]
    return tuple(code for code in dimension.labels if code in codes)


def _used(
    catalogue: Iterable[TableAbout], entries: Sequence[TableEntry]
) -> tuple[DimensionAbout, ...]:
    """The dimensions of the tables, each once, with the labels of the groups that occur."""
    codes: dict[str, set[str]] = {}
    for entry in entries:
        for name, groups in zip(entry.dimensions, entry.groups, strict=True):
            codes.setdefault(name, set()).update(groups)
    found: dict[str, DimensionAbout] = {}
    for dimension in (each for about in catalogue for each in about.dimensions):
        if dimension.id in codes and dimension.id not in found:
            labels = {c: text for c, text in dimension.labels.items() if c in codes[dimension.id]}
            found[dimension.id] = DimensionAbout(dimension.id, dimension.title, labels)
    return tuple(found.values())
