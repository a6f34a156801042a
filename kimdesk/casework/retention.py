"""How long a file is kept, by class of the deletion concept; only computed, nothing is deleted.

Terms are proposals for the office's own concept (DIN 66398); the anchor of LK3 is § 195 BGB.
"""

from dataclasses import dataclass
from datetime import date

from kimdesk.base.dates import months_later
from kimdesk.clients.model import Case

CLEARING, SHORT, CASE_FILE = "LK1", "LK2", "LK3"
CLEARING_MONTHS = 6
SHORT_MONTHS = 12
CASE_YEARS = 3


@dataclass(frozen=True, slots=True)
class Retention:
    """The class, the day its term begins, and the last day of keeping the file."""

    retention_class: str
    begins: date
    until: date


def retention_of(case: Case, last_contact_on: date | None) -> Retention | None:
    """What holds for a case that has ended; None while it runs.

    LK1: no admission, 6 months from the decision. LK2: short counselling with a name, 12
    months from the last contact. LK3: the end of the calendar year of closure and 3 years.
    """
    if case.closed_on is not None:
        year_end = date(case.closed_on.year, 12, 31)
        return Retention(CASE_FILE, year_end, date(year_end.year + CASE_YEARS, 12, 31))
    if case.phase in {"ABGELEHNT", "WARTELISTE"} and case.clearing_decided_on is not None:
        begins = case.clearing_decided_on
        return Retention(CLEARING, begins, months_later(begins, CLEARING_MONTHS))
    if case.level == "ST1_KURZ":
        begins_on = last_contact_on or case.inquired_on
        if begins_on is not None:
            return Retention(SHORT, begins_on, months_later(begins_on, SHORT_MONTHS))
    return None
