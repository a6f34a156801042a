"""What leaves with a quarter as people read it: titles, groups in words, and why numbers miss."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from kimdesk.bundles.model import ReleaseRow
from kimdesk.bundles.office import guard
from kimdesk.bundles.office.about_tables import about_tables
from kimdesk.bundles.statistics.about import TableAbout
from kimdesk.bundles.statistics.package import POPULATION
from kimdesk.reference import Catalogue
from kimdesk.statistics.disclosure.data import Cell, Published, Release
from kimdesk.statistics.disclosure.words import sentence
from kimdesk.statistics.opening import StatisticsStore

POINT = "."


@dataclass(frozen=True, slots=True)
class ReadTable:
    """A table: the names of its columns, and its rows with the number as text at the end.

    `quarter` is whose data they are; `notes` say in sentences what was done to it.
    """

    id: str
    title: str
    quarter: str
    coarse: bool
    columns: tuple[str, ...]
    rows: tuple[tuple[tuple[str, ...], str], ...]
    notes: tuple[str, ...]

    @property
    def points(self) -> int:
        """How many numbers are left out."""
        return sum(number == POINT for _, number in self.rows)


@dataclass(frozen=True, slots=True)
class ReadRelease:
    """All that leaves. `left_out` are titles of tables without any number, with the reason."""

    quarter: str
    revision: int
    totals: tuple[tuple[str, int], ...]
    tables: tuple[ReadTable, ...]
    left_out: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]


def read_release(statistics: StatisticsStore, catalogue: Catalogue, sequence: int) -> ReadRelease:
    """What was built under a sequence number. Raises KeyError for none."""
    with statistics.unit() as unit:
        query = select(ReleaseRow.guard).where(ReleaseRow.sequence == sequence)
        raw = unit.session.scalar(query)
    if raw is None:
        raise KeyError(sequence)
    release = guard.read(raw).release
    return in_words(release, about_tables(catalogue, release.quarter))


def in_words(release: Release, catalogue: Sequence[TableAbout]) -> ReadRelease:
    """A release with the words of the catalogue."""
    known = {about.id: about for about in catalogue}
    notes: dict[str, list[str]] = {}
    for note in release.notes:
        found = notes.setdefault(note.table, [])
        if (said := sentence(note)) not in found:
            found.append(said)
    tables = [table for table in release.tables if table.table in known]
    return ReadRelease(
        quarter=release.quarter,
        revision=release.revision,
        totals=tuple(
            (POPULATION.labels[name], release.totals[name])
            for name in POPULATION.labels
            if name in release.totals
        ),
        tables=tuple(
            _table(table, known[table.table], tuple(notes.get(table.table, ())))
            for table in tables
            if table.level != "none"
        ),
        left_out=tuple(
            (known[table.table].title, " ".join(notes.get(table.table, ())))
            for table in tables
            if table.level == "none"
        ),
        notes=tuple(notes.get("", ())),
    )


def _table(published: Published, about: TableAbout, notes: tuple[str, ...]) -> ReadTable:
    labels: list[Mapping[str, str]] = [dimension.labels for dimension in about.dimensions]
    order = [list(each) for each in labels]

    def place(cell: Cell) -> tuple[int, ...]:
        return tuple(codes.index(code) for codes, code in zip(order, cell, strict=True))

    return ReadTable(
        id=published.table,
        title=about.title,
        quarter=published.quarter,
        coarse=published.level == "coarse",
        columns=tuple(dimension.title for dimension in about.dimensions),
        rows=tuple(
            (
                tuple(names[code] for names, code in zip(labels, cell, strict=True)),
                POINT if (number := published.numbers[cell]) is None else str(number),
            )
            for cell in sorted(published.numbers, key=place)
        ),
        notes=notes,
    )
