"""What a plausibility rule found in a client file, and the facts that rules look at."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from kimdesk.clients.consents import standing
from kimdesk.clients.model import Case, Consent, OfficeSettings, Person
from kimdesk.reference import Catalogue

Severity = Literal["error", "warning", "hint"]
# The gravest first.
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "hint")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that does not fit together. `field` is the attribute to mend it at.

    `kind` and `record_id` say in which record; `rule` is the number in the field's catalogue
    of rules, `text` a sentence without anybody's name, `since` the day from which it has been
    due, None where no day belongs to it. A finding of the office has the case id 0.
    """

    rule: str
    severity: Severity
    case_id: int
    case_number: str
    kind: str
    record_id: int | None
    field: str
    text: str
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What the rules of one case look at; the same for one open file and for all of them."""

    case: Case
    person: Person
    consents: tuple[Consent, ...]
    histories: Mapping[type[Any], tuple[Any, ...]]
    last_contact_on: date | None
    office: OfficeSettings
    catalogue: Catalogue
    today: date
    # Health fields belong to the person, so consents of all their cases count for them.
    person_consents: tuple[Consent, ...] = ()
    document_kinds: frozenset[str] = frozenset()

    def now(self, history: type[Any]) -> Any:  # noqa: ANN401 - a period of that history
        """The period of `history` that holds today, or None."""
        return holding(self.histories[history], self.today)

    def group(self, code_list: str, code: str) -> str:
        """The statistics group of a code, "" for none."""
        return self.catalogue[code_list].group(code) if code else ""

    def given(self, kind: str) -> Consent | None:
        """The consent of this kind that is given and still holds."""
        return standing.valid(self.consents, kind, self.today)

    def finding(
        self,
        rule: str,
        severity: Severity,
        text: str,
        field: str = "",
        kind: str = "case",
        record_id: int | None = None,
        since: date | None = None,
    ) -> Finding:
        """A finding of this case."""
        return Finding(
            rule, severity, self.case.id, self.case.number, kind, record_id, field, text, since
        )


def urgency(finding: Finding) -> tuple[int, date, str, str]:
    """What to sort findings by: errors first, then what has been due longest."""
    since = finding.since or date.max
    return SEVERITIES.index(finding.severity), since, finding.case_number, finding.rule


def holding(periods: tuple[Any, ...], today: date) -> Any:  # noqa: ANN401 - any history's period
    """The period that holds on `today`; of several the one that began last; else None."""
    found = [
        p
        for p in periods
        if (p.valid_from is None or p.valid_from <= today)
        and (p.valid_to is None or p.valid_to >= today)
    ]
    return max(found, key=lambda p: p.valid_from or date.min, default=None)
