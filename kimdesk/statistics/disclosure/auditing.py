"""The audit of a proposed release: gate, then certificate; what is left is proven."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import sqrt

from kimdesk.statistics.disclosure.certificate import certify
from kimdesk.statistics.disclosure.data import (
    Cell,
    Dimension,
    Note,
    Number,
    Published,
    Release,
    Sealed,
    TableSpec,
)
from kimdesk.statistics.disclosure.gate import blank
from kimdesk.statistics.disclosure.knowledge import Knowledge
from kimdesk.statistics.disclosure.links import link
from kimdesk.statistics.disclosure.model import SmallCell
from kimdesk.statistics.disclosure.parameters import Rules
from kimdesk.statistics.disclosure.publishing import parts_of
from kimdesk.statistics.disclosure.rounding import merged
from kimdesk.statistics.disclosure.sealing import coarse_counts
from kimdesk.statistics.disclosure.solving import CannotAudit
from kimdesk.statistics.disclosure.splitting import split
from kimdesk.statistics.disclosure.steps import Steps
from kimdesk.statistics.disclosure.witnesses import People


@dataclass(frozen=True, slots=True)
class Audit:
    """Audits releases of one catalogue. `until` is a moment of `time.monotonic`."""

    specs: Sequence[TableSpec]
    dimensions: Mapping[str, Dimension]
    rules: Rules
    until: float
    steps: Steps

    def passed(
        self, sealed: Sealed, history: Sequence[Sealed]
    ) -> tuple[Release, tuple[People, ...]]:
        """The release as far as it may leave, with the lists that prove it.

        Raises CannotAudit when no proof is found in time, whatever is blanked.
        """
        release = with_blanks(sealed.release, self._gated(sealed, history))
        while True:
            known = self._known([replace(sealed, release=release)])
            proof = certify(known, release, self.until, self.steps)
            more = {self._telling(sealed, release, cell) for cell in proof.uncovered}
            if not more:
                return release, tuple(proof.lists)
            release = with_blanks(release, more)

    def _known(self, bundles: Sequence[Sealed]) -> Knowledge:
        specs = {spec.id: spec for bundle in bundles for spec in bundle.specs}
        known = Knowledge(list(specs.values()), self.dimensions, self.rules)
        for bundle in bundles:
            known.add(bundle, is_last=bundle is bundles[-1])
        link(known, bundles)
        return known

    def _gated(self, sealed: Sealed, history: Sequence[Sealed]) -> set[Number]:
        known = self._known([*history, sealed])
        own = {number: self._readiness(sealed, number) for number in known.own}
        return blank(split(known.model), own, self.rules.small, self.until, self.steps)

    def _readiness(self, sealed: Sealed, number: Number) -> float:
        """How readily a number is blanked: flows and crossings first, large counts last."""
        table, cell = number
        spec = next(spec for spec in self.specs if spec.id == table)
        count = self._true(sealed, spec)[cell]
        ways = 3 if len(spec.dimensions) > 1 else 1
        return (3 if spec.is_flow else 1) * ways / (1 + sqrt(count))

    def _true(self, sealed: Sealed, spec: TableSpec) -> Mapping[Cell, int]:
        found = sealed.release.table(spec.id)
        parts = parts_of(spec, self.dimensions)
        if found is None or found.level != "coarse":
            return sealed.counts[spec.id]
        if any(part.several for part in parts):
            return coarse_counts(sealed, spec)
        return merged(sealed.counts[spec.id], parts, "coarse")

    def _telling(self, sealed: Sealed, release: Release, small: SmallCell) -> Number:
        """The number to blank for a small cell: its own, else the likeliest of its table."""
        spec = next(spec for spec in self.specs if spec.id == small.table)
        shown = _shown(release, spec, self.dimensions, small)
        if shown is not None:
            return spec.id, shown
        left = [
            (table.table, cell)
            for table in release.tables
            if release.is_fresh(table) and self._counts_alike(table, spec)
            for cell, number in table.numbers.items()
            if number is not None
        ]
        if not left:
            message = "a small cell that blanking does not hide"
            raise CannotAudit(message)
        return min(left, key=lambda number: (-self._readiness(sealed, number), number))

    def _counts_alike(self, table: Published, spec: TableSpec) -> bool:
        """Whether a table of persons counts by one of the same attributes."""
        other = next(each for each in self.specs if each.id == table.table)
        return other.rule == "persons" and bool({*other.dimensions} & {*spec.dimensions})


def _shown(
    release: Release, spec: TableSpec, dimensions: Mapping[str, Dimension], small: SmallCell
) -> Cell | None:
    """The number of a table that counts a small cell, if it has one that is not blanked."""
    table = release.table(spec.id)
    if table is None or not release.is_fresh(table):
        return None
    cell = small.cell
    if small.level == "fine":
        parts = parts_of(spec, dimensions)
        cell = tuple(d.at(table.level, code) for d, code in zip(parts, cell, strict=True))
    return cell if table.numbers.get(cell) is not None else None


def with_blanks(release: Release, blanked: set[Number]) -> Release:
    """The release with a "." for these numbers, and a note for each."""
    tables = tuple(_blanked(table, blanked) for table in release.tables)
    notes = [Note("blanked", name, cell) for name, cell in sorted(blanked)]
    return replace(release, tables=tables, notes=(*release.notes, *notes))


def _blanked(table: Published, blanked: set[Number]) -> Published:
    numbers = {
        cell: None if (table.table, cell) in blanked else number
        for cell, number in table.numbers.items()
    }
    return replace(table, numbers=numbers)
