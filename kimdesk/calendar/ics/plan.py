"""What reading a calendar file would do, as the trial run found it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from kimdesk.calendar.ics.incoming import Gathered

Effect = Literal["new", "changed", "unchanged", "rejected"]


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One appointment or series of the file. `begins` is on the office's clock.

    `reason` says why it is rejected; `remarks` what of it is lost. `appointment_id` is the row
    it changes, None for a new one.
    """

    key: int
    effect: Effect
    title: str
    begins: datetime | None
    all_day: bool
    repeats: bool
    calls_off: bool
    occurrences_changed: int
    reason: str
    remarks: tuple[str, ...]
    gathered: Gathered
    appointment_id: int | None = None
    version: int = 0
    # It goes by another identity, but stands here already, with its title and time.
    double: bool = False


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """All rows, the method of the file, and what is to be said of the file as a whole."""

    method: str
    rows: tuple[PlannedRow, ...]
    remarks: tuple[str, ...]

    def count(self, effect: Effect) -> int:
        """How many have this effect; what seems to be here already is counted apart."""
        return sum(row.effect == effect and not row.double for row in self.rows)

    @property
    def doubles(self) -> int:
        """How many seem to be here already."""
        return sum(row.double for row in self.rows)

    @property
    def acceptable(self) -> tuple[int, ...]:
        """The keys of what would change anything."""
        return tuple(row.key for row in self.rows if row.effect in {"new", "changed"})

    @property
    def suggested(self) -> tuple[int, ...]:
        """The same without what seems to be here already."""
        double = {row.key for row in self.rows if row.double}
        return tuple(key for key in self.acceptable if key not in double)
