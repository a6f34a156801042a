"""From the persons of a quarter to the numbers that may leave, with the proof; or totals only."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from time import monotonic

from kimdesk.statistics.disclosure.admission import level_of
from kimdesk.statistics.disclosure.attack_model import Bundle, ModelBuilder
from kimdesk.statistics.disclosure.batches import carried_forward, changed, digests
from kimdesk.statistics.disclosure.certificate import People, certify
from kimdesk.statistics.disclosure.data import (
    EXACT,
    Cell,
    Dimension,
    Note,
    Published,
    QuarterData,
    Release,
    Sealed,
    TableSpec,
)
from kimdesk.statistics.disclosure.gate import Gate, Progress, readiness
from kimdesk.statistics.disclosure.parameters import LEAST_PERSONS, LIMIT_SECONDS
from kimdesk.statistics.disclosure.publishing import parts_of, published
from kimdesk.statistics.disclosure.rounding import counted
from kimdesk.statistics.disclosure.solving import CannotAudit


@dataclass(frozen=True, slots=True)
class Protected:
    """What leaves, what stays to protect later quarters, and the lists that prove it."""

    release: Release
    sealed: Sealed
    lists: tuple[People, ...] = ()


@dataclass(frozen=True, slots=True)
class Protection:
    """Protects one quarter after another; `key` (32 bytes) is the office's own secret."""

    specs: Sequence[TableSpec]
    dimensions: Mapping[str, Dimension]
    key: bytes
    seconds: float = LIMIT_SECONDS

    def protect(
        self,
        data: QuarterData,
        history: Sequence[Sealed],
        progress: Progress | None = None,
    ) -> Protected:
        """The release of a quarter, given everything sealed before, the oldest first.

        Whatever the audit cannot prove in time leaves as totals only. Raises what `progress`
        raises, KeyError for a code that a dimension does not know.
        """
        release = self._proposed(data, history)
        sealed = self._sealed(data, release)
        try:
            return self._audited(data, sealed, history, progress)
        except CannotAudit:
            totals = self._totals_only(release)
            return Protected(totals, replace(sealed, release=totals))

    # Proposing --------------------------------------------------------------------------------

    def _proposed(self, data: QuarterData, history: Sequence[Sealed]) -> Release:
        revision = sum(sealed.release.quarter == data.quarter for sealed in history)
        tables, notes = [], []
        for spec in self.specs:
            table, note = self._table(spec, data, history)
            tables.append(table)
            notes += [note] if note else []
        if data.total("BE") < LEAST_PERSONS:
            notes.append(Note("too_few"))
        totals = {p: data.total(p) for p in sorted(EXACT) if p in data.persons}
        return Release(data.quarter, revision, totals, tuple(tables), tuple(notes))

    def _table(
        self, spec: TableSpec, data: QuarterData, history: Sequence[Sealed]
    ) -> tuple[Published, Note | None]:
        persons = data.persons.get(spec.population, ())
        level = level_of(spec, data, self.dimensions, history)
        if level == "none":
            return Published(spec.id, level, data.quarter, {}), Note("left_out", spec.id)
        now = digests(persons, spec.dimensions, self.key)
        if (older := carried_forward(spec, data.quarter, now, history)) is not None:
            return older, Note("carried_forward", spec.id)
        table = published(spec, persons, self.dimensions, level, data.quarter)
        return table, Note("coarse", spec.id) if level == "coarse" else None

    def _totals_only(self, release: Release) -> Release:
        tables = tuple(
            Published(table.table, "none", release.quarter, {}) for table in release.tables
        )
        return replace(release, tables=tables, notes=(Note("totals_only"),))

    # Keeping ----------------------------------------------------------------------------------

    def _sealed(self, data: QuarterData, release: Release) -> Sealed:
        counts, persons = {}, {}
        for spec in self.specs:
            found = data.persons.get(spec.population, ())
            counts[spec.id] = counted(found, parts_of(spec, self.dimensions))
            persons[spec.id] = digests(found, spec.dimensions, self.key)
        stable = self._stable()
        for population in EXACT & data.persons.keys():
            persons[f"@{population}"] = digests(data.persons[population], stable, self.key)
        return Sealed(release, counts, persons)

    def _stable(self) -> list[str]:
        names = {
            name for spec in self.specs if spec.population in EXACT for name in spec.dimensions
        }
        return sorted(name for name in names if self.dimensions[name].stable)

    # Auditing ---------------------------------------------------------------------------------

    def _audited(
        self,
        data: QuarterData,
        sealed: Sealed,
        history: Sequence[Sealed],
        progress: Progress | None,
    ) -> Protected:
        until = monotonic() + self.seconds
        blanked = self._gated(data, sealed, history, until, progress)
        release = _with_blanks(sealed.release, blanked)
        while True:
            sealed = replace(sealed, release=release)
            proof = certify(self.specs, self.dimensions, _bundle(sealed), until - monotonic())
            more = {
                number
                for target in proof.uncovered
                for number in self._shown(release, target.table, target.cell)
            }
            if not more:
                return Protected(release, sealed, tuple(proof.lists))
            release = _with_blanks(release, more)

    def _gated(
        self,
        data: QuarterData,
        sealed: Sealed,
        history: Sequence[Sealed],
        until: float,
        progress: Progress | None,
    ) -> set[tuple[str, Cell]]:
        builder = ModelBuilder(self.specs, self.dimensions)
        chain = [*history, sealed]
        for at, each in enumerate(chain):
            builder.add(_bundle(each))
            _link(builder, chain[:at], each)
        own = {
            row: self._readiness(data, sealed.release, number)
            for row, number in builder.own.items()
        }
        rows = Gate(builder.model, until - monotonic(), progress).blank(own)
        return {builder.own[row] for row in rows}

    def _readiness(self, data: QuarterData, release: Release, number: tuple[str, Cell]) -> float:
        table, cell = number
        spec = next(spec for spec in self.specs if spec.id == table)
        found = release.table(table)
        level = found.level if found is not None else "fine"
        parts = parts_of(spec, self.dimensions)
        counts = counted(data.persons.get(spec.population, ()), parts, level)
        return readiness(counts[cell], is_flow=spec.is_flow, ways=len(parts))

    def _shown(self, release: Release, table: str, cell: Cell) -> list[tuple[str, Cell]]:
        """The numbers of a table that count a small cell, as far as they are not blanked."""
        spec = next(spec for spec in self.specs if spec.id == table)
        found = release.table(table)
        if found is None or found.level == "none" or found.quarter != release.quarter:
            message = "a small cell without a number of its own"
            raise CannotAudit(message)
        parts: Sequence[Dimension] = parts_of(spec, self.dimensions)
        at = tuple(d.at(found.level, code) for d, code in zip(parts, cell, strict=True))
        if found.numbers.get(at) is None:
            message = "a small cell that blanking does not hide"
            raise CannotAudit(message)
        return [(table, at)]


def _link(builder: ModelBuilder, before: Sequence[Sealed], now: Sealed) -> None:
    """To the version before of the same quarter, else to the newest of the quarter before."""
    quarter = now.release.quarter
    same = [each for each in before if each.release.quarter == quarter]
    if same:
        changes = {p: _changed(same[-1], f"@{p}", now, f"@{p}") for p in EXACT}
        builder.link_versions(_bundle(same[-1]), _bundle(now), changes)
    older = [each for each in before if each.release.quarter == _previous(quarter)]
    if older:
        changes = {"BE": _changed(older[-1], "@BE", now, "@BA")}
        builder.link(_bundle(older[-1]), _bundle(now), changes)


def _changed(before: Sealed, name: str, now: Sealed, other: str) -> int:
    empty: frozenset[str] = frozenset()
    return changed(before.persons.get(name, empty), now.persons.get(other, empty))


def _previous(quarter: str) -> str:
    year, number = int(quarter[:4]), int(quarter[-1])
    return f"{year}Q{number - 1}" if number > 1 else f"{year - 1}Q4"


def _bundle(sealed: Sealed) -> Bundle:
    release = sealed.release
    return Bundle(release.quarter, release.revision, release.totals, release.tables, sealed.counts)


def _with_blanks(release: Release, blanked: set[tuple[str, Cell]]) -> Release:
    tables = tuple(
        replace(
            table,
            numbers={
                cell: None if (table.table, cell) in blanked else number
                for cell, number in table.numbers.items()
            },
        )
        if any(name == table.table for name, _ in blanked)
        else table
        for table in release.tables
    )
    notes = [Note("blanked", name, cell) for name, cell in sorted(blanked)]
    return replace(release, tables=tables, notes=(*release.notes, *notes))
