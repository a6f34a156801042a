"""The certificate: made-up lists of persons that give exactly the numbers that leave.

For every small cell one of the lists has nobody in it, or at least three. So nobody can tell
from the numbers that anybody is in the cell. The lists are found with whole numbers by a solver
and checked without one: the exporter runs over them and must publish the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kimdesk.statistics.disclosure.data import EXACT, Published, Release
from kimdesk.statistics.disclosure.knowledge import Knowledge
from kimdesk.statistics.disclosure.model import SmallCell
from kimdesk.statistics.disclosure.publishing import published
from kimdesk.statistics.disclosure.solving import CannotAudit
from kimdesk.statistics.disclosure.splitting import Part, split
from kimdesk.statistics.disclosure.steps import Steps
from kimdesk.statistics.disclosure.whole_numbers import WholeNumbers
from kimdesk.statistics.disclosure.witnesses import People, people


@dataclass(slots=True)
class Certificate:
    """The lists by population, and the small cells that none of them covers."""

    lists: list[People] = field(default_factory=list)
    uncovered: list[SmallCell] = field(default_factory=list)


def certify(known: Knowledge, release: Release, until: float, steps: Steps) -> Certificate:
    """Look for the lists of one bundle, the only one that is known here.

    Raises CannotAudit when time is over or a list publishes otherwise.
    """
    found = split(known.model)
    steps.expect(len(found.parts))
    covers = [_Cover(part, known.rules.small, until, steps) for part in found.parts]
    certificate = Certificate(uncovered=[cell for cover in covers for cell in cover.uncovered])
    for at in range(max((len(cover.counts) for cover in covers), default=1)):
        counts = [0] * known.model.size
        for column, value in found.fixed.items():
            counts[column] = round(value)
        for part, cover in zip(found.parts, covers, strict=True):
            for column, value in zip(part.columns, cover.counts_at(at), strict=True):
                counts[column] = value
        made = people(known, release.key, counts)
        if not same_numbers(made, known, release):
            message = "a made-up list does not give the same numbers"
            raise CannotAudit(message)
        certificate.lists.append(made)
    return certificate


def same_numbers(made: People, known: Knowledge, release: Release) -> bool:
    """Whether the exporter makes just these numbers of these persons; no solver is asked."""
    exact = {p: n for p, n in release.totals.items() if p in EXACT and p in made}
    return all(len(made[p]) == n for p, n in exact.items()) and all(
        _same_table(made, known, release, table)
        for table in release.tables
        if table.table in known.specs and release.is_fresh(table)
    )


def _same_table(made: People, known: Knowledge, release: Release, table: Published) -> bool:
    spec, base = known.specs[table.table], known.rules.base
    blank = {cell for cell, number in table.numbers.items() if number is None}
    persons = made.get(spec.population, ())
    again = published(
        spec, persons, known.dimensions, table.level, release.key, blank=blank, base=base
    )
    return again == table


class _Cover:
    """Sets of counts of one part until each small cell has nobody, or enough, in one of them."""

    def __init__(self, part: Part, small: int, until: float, steps: Steps) -> None:
        self.counts: list[list[int]] = []
        self.uncovered: list[SmallCell] = []
        self._small, self._place = small, part.place()
        self._solver = WholeNumbers(part, until, steps.tick)
        few = [t for t in part.targets if isinstance(t, SmallCell) and t.count < small]
        missing = list({target.columns: target for target in few}.values())
        self.counts.append(self._solver.least(self._columns(missing)))
        missing = self._without_covered(missing)
        while missing:
            missing = self._one(missing)
        steps.finish()

    def counts_at(self, at: int) -> list[int]:
        """One of the sets; where there are fewer, the last again."""
        return self.counts[min(at, len(self.counts) - 1)]

    def _one(self, missing: list[SmallCell]) -> list[SmallCell]:
        """Look for sets that cover the first of them; they may cover others, too."""
        first, *others = missing
        for counts in self._solver.extremes(self._columns([first]), self._small):
            if self._covers(counts, first):
                self.counts.append(counts)
                return self._without_covered(others)
        self.uncovered.append(first)
        return others

    def _without_covered(self, missing: Sequence[SmallCell]) -> list[SmallCell]:
        return [target for target in missing if not self._covers(self.counts[-1], target)]

    def _covers(self, counts: Sequence[int], target: SmallCell) -> bool:
        value = sum(counts[self._place[column]] for column in target.columns)
        return value == 0 or value >= self._small

    def _columns(self, wanted: Sequence[SmallCell]) -> list[int]:
        return [self._place[column] for target in wanted for column in target.columns]
