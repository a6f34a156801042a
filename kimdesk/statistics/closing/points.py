"""One point that is open in a quarter: what it is about, whose it is, where to mend it."""

from dataclasses import dataclass
from hashlib import sha256

from kimdesk.base.text import translate
from kimdesk.casework.work_list import WorkRow
from kimdesk.clients.findings import Finding

EFFORT, CLEARING, MISSING, RULES = "EFFORT", "CLEARING", "MISSING", "RULES"


@dataclass(frozen=True, slots=True)
class Point:
    """Something to mend or to accept; `reason` is why it was accepted, "" while it is open."""

    kind: str
    finding: Finding
    client: str
    counsellor_id: int | None
    reason: str = ""

    @property
    def is_open(self) -> bool:
        """Whether nobody has accepted it."""
        return not self.reason

    @property
    def digest(self) -> str:
        """What tells it from all others, also from the same one once it has changed."""
        found = self.finding
        said = (self.kind, found.rule, found.case_id, found.kind, found.record_id, found.field)
        return sha256(repr((*said, found.text)).encode()).hexdigest()[:32]


def of_rule(row: WorkRow) -> Point:
    """A finding of a plausibility rule as a point."""
    return Point(RULES, row.finding, row.client, row.counsellor_id)


def kind_names() -> dict[str, str]:
    """What the kinds of points are called, in the order in which they are shown."""
    return {
        RULES: translate("QuarterClosing", "Passt nicht zusammen"),
        CLEARING: translate("QuarterClosing", "Clearing nicht entschieden"),
        EFFORT: translate("QuarterClosing", "Kontakt ohne Dauer"),
        MISSING: translate("QuarterClosing", "Angaben fehlen"),
    }
