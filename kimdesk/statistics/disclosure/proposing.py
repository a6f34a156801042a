"""The numbers of a quarter before the audit: admitted, carried forward or rounded."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kimdesk.statistics.disclosure.admission import Admission, admitted
from kimdesk.statistics.disclosure.batches import carried_forward, may_count
from kimdesk.statistics.disclosure.contacts import contact_table
from kimdesk.statistics.disclosure.data import (
    EXACT,
    Dimension,
    Key,
    Level,
    Note,
    Published,
    QuarterData,
    Release,
    Sealed,
    TableSpec,
)
from kimdesk.statistics.disclosure.parameters import Rules
from kimdesk.statistics.disclosure.publishing import left_out, published
from kimdesk.statistics.disclosure.sealing import behind


@dataclass(frozen=True, slots=True)
class Proposal:
    """A release that nobody audited yet, and the levels chosen for the year."""

    release: Release
    levels: Mapping[str, Level]


def proposed(
    specs: Sequence[TableSpec],
    dimensions: Mapping[str, Dimension],
    rules: Rules,
    key: bytes,
    data: QuarterData,
    history: Sequence[Sealed],
) -> Proposal:
    """All tables of the catalogue as they would leave. Totals are always current and exact."""
    revision = sum(sealed.release.quarter == data.quarter for sealed in history)
    tables: list[Published] = []
    notes: list[Note] = [Note("rounded")]
    levels: dict[str, Level] = {}
    for spec in specs:
        choice = admitted(spec, data, dimensions, history, rules)
        if choice.settled is not None:
            levels[spec.id] = choice.settled
        maker = _Maker(spec, data, dimensions, rules, key, history)
        table, found = maker.table(choice, (data.quarter, revision))
        tables.append(table)
        notes += found
    totals = {p: data.total(p) for p in sorted(EXACT) if p in data.persons}
    release = Release(data.quarter, revision, totals, tuple(tables), tuple(_once(notes)))
    return Proposal(release, levels)


def totals_only(release: Release, note: Note) -> Release:
    """The release without any table that is broken down."""
    tables = tuple(
        Published(table.table, "none", release.quarter, {}, release.revision)
        for table in release.tables
    )
    return replace(release, tables=tables, notes=(note,))


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes one table of a quarter."""

    spec: TableSpec
    data: QuarterData
    dimensions: Mapping[str, Dimension]
    rules: Rules
    key: bytes
    history: Sequence[Sealed]

    def table(self, choice: Admission, key: Key) -> tuple[Published, list[Note]]:
        spec, quarter = self.spec, self.data.quarter
        if choice.level == "none":
            return left_out(spec, key), self._notes(choice)
        now = behind(spec, self.data, self.key)
        if spec.rule != "rounding" and not may_count(spec, quarter, now, self.history, self.rules):
            older = carried_forward(spec, quarter, self.history)
            if older is None:
                return left_out(spec, key), [Note("not_carried_forward", spec.id)]
            return older, [Note("carried_forward", spec.id)]
        table = self._counted(choice.level, key)
        return table, [*self._notes(choice), *self._blanks(table)]

    def _counted(self, level: Level, key: Key) -> Published:
        if self.spec.rule == "contacts":
            amounts = self.data.amounts.get(self.spec.population, ())
            return contact_table(self.spec, amounts, self.dimensions, level, key, self.rules)
        persons = self.data.persons.get(self.spec.population, ())
        base = self.rules.base
        return published(self.spec, persons, self.dimensions, level, key, base=base)

    def _notes(self, choice: Admission) -> list[Note]:
        if choice.why is None:
            return []
        return [Note(choice.why, self.spec.id)]

    def _blanks(self, table: Published) -> list[Note]:
        return [
            Note("contacts_blanked", table.table, cell)
            for cell, number in table.numbers.items()
            if number is None
        ]


def _once(notes: Sequence[Note]) -> list[Note]:
    return list(dict.fromkeys(notes))
