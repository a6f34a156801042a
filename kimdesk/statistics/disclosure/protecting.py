"""From the persons of a quarter to the numbers that may leave, with the proof; or totals only."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from time import monotonic

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.statistics.disclosure.auditing import Audit
from kimdesk.statistics.disclosure.data import (
    Cell,
    Dimension,
    Note,
    QuarterData,
    Release,
    Sealed,
    TableSpec,
)
from kimdesk.statistics.disclosure.parameters import LIMIT_SECONDS, RULES, Rules
from kimdesk.statistics.disclosure.proposing import Proposal, proposed, totals_only
from kimdesk.statistics.disclosure.sealing import sealed_with
from kimdesk.statistics.disclosure.solving import CannotAudit
from kimdesk.statistics.disclosure.steps import Progress, Steps
from kimdesk.statistics.disclosure.witnesses import People


@dataclass(frozen=True, slots=True)
class Protected:
    """What leaves, what stays to protect later quarters, and the lists that prove it."""

    release: Release
    sealed: Sealed
    lists: tuple[People, ...] = ()


@dataclass(frozen=True, slots=True)
class Protection:
    """Protects one quarter after another; `key` (32 bytes) is the office's own secret.

    Codes of which a person may have several cannot be crossed with others: ValueError.
    """

    specs: Sequence[TableSpec]
    dimensions: Mapping[str, Dimension]
    key: bytes
    seconds: float = LIMIT_SECONDS
    rules: Rules = RULES

    def __post_init__(self) -> None:
        for spec in self.specs:
            several = any(self.dimensions[name].several for name in spec.dimensions)
            if len(spec.dimensions) > 1 and (several or spec.rule == "contacts"):
                raise ValueError(spec.id)

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
        found = self._proposed(data, history)
        try:
            return self._audited(found, data, history, progress)
        except CannotAudit:
            return self._totals(found, data, history, Note("totals_only"))

    def correct(
        self,
        data: QuarterData,
        history: Sequence[Sealed],
        progress: Progress | None = None,
    ) -> Protected:
        """A new version of a quarter that was given away before.

        Raises UserError when too few persons changed to count any table anew, or when old and
        new numbers together would tell on somebody; the changes then count with the next quarter.
        """
        found = self._proposed(data, history)
        if not self._tells_more(found.release, history):
            raise UserError(_too_few())
        try:
            return self._audited(found, data, history, progress)
        except CannotAudit:
            raise UserError(_too_telling()) from None

    def withdraw(self, data: QuarterData, history: Sequence[Sealed]) -> Protected:
        """A version with totals only, in place of numbers that were given away before."""
        found = self._proposed(data, history)
        return self._totals(found, data, history, Note("withdrawn"))

    def _tells_more(self, release: Release, history: Sequence[Sealed]) -> bool:
        """Whether a correction counts persons anew, or has other numbers that concern none."""
        before = [each.release for each in history if each.release.quarter == release.quarter]
        return any(
            spec.rule != "rounding"
            or not before
            or _numbers(before[-1], spec) != _numbers(release, spec)
            for spec in self.specs
            if _is_fresh(release, spec)
        )

    def _proposed(self, data: QuarterData, history: Sequence[Sealed]) -> Proposal:
        return proposed(self.specs, self.dimensions, self.rules, self.key, data, history)

    def _audited(
        self,
        found: Proposal,
        data: QuarterData,
        history: Sequence[Sealed],
        progress: Progress | None,
    ) -> Protected:
        until = monotonic() + self.seconds
        audit = Audit(self.specs, self.dimensions, self.rules, until, Steps(progress))
        sealed = self._sealed(found, data, history)
        release, lists = audit.passed(sealed, history)
        return Protected(release, replace(sealed, release=release), lists)

    def _totals(
        self, found: Proposal, data: QuarterData, history: Sequence[Sealed], note: Note
    ) -> Protected:
        release = totals_only(found.release, note)
        return Protected(release, self._sealed(replace(found, release=release), data, history))

    def _sealed(self, found: Proposal, data: QuarterData, history: Sequence[Sealed]) -> Sealed:
        return sealed_with(
            found.release, data, self.specs, self.dimensions, found.levels, history, self.key
        )


def _is_fresh(release: Release, spec: TableSpec) -> bool:
    table = release.table(spec.id)
    return table is not None and release.is_fresh(table)


def _numbers(release: Release, spec: TableSpec) -> Mapping[Cell, int | None]:
    table = release.table(spec.id)
    return {} if table is None else table.numbers


def _too_few() -> str:
    return translate(
        "Disclosure",
        "Seit dem letzten Paket haben sich die Angaben von weniger als fünf Personen geändert. "
        "Eine Berichtigung würde zeigen, was sich bei ihnen geändert hat. Die Änderung zählt "
        "mit dem nächsten Quartal.",
    )


def _too_telling() -> str:
    return translate(
        "Disclosure",
        "Aus den alten und den neuen Zahlen zusammen ließe sich auf wenige Personen schließen, "
        "oder die Prüfung dauerte zu lange. Das Quartal kann so nicht berichtigt werden. Die "
        "Änderung zählt mit dem nächsten Quartal.",
    )
