"""The plausibility rules of case work together with those of the calendar, as pages ask for them.

Case work cannot know the rooms above it, so their rules are handed down from here: each is one
line in `RULES`.
"""

from collections.abc import Collection

from kimdesk.calendar.findings import calendar_findings
from kimdesk.casework import findings, work_list
from kimdesk.casework.findings import CaseRule, Progress
from kimdesk.casework.work_list import STEP, Step, WorkRow
from kimdesk.clients.findings import Facts, Finding
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store

RULES: tuple[CaseRule, ...] = (calendar_findings,)


def findings_of_case(store: Store, catalogue: Catalogue, facts: Facts) -> tuple[Finding, ...]:
    """What is found in one open file beside what its own facts say, by urgency; NotAllowed."""
    return findings.findings_of_case(store, catalogue, facts, RULES)


def all_findings(
    store: Store, catalogue: Catalogue, progress: Progress | None = None
) -> list[Finding]:
    """Everything found in every case the person may open and in the office, by urgency."""
    return findings.all_findings(store, catalogue, progress, RULES)


def next_step(store: Store, catalogue: Catalogue, before: Step, size: int = STEP) -> Step:
    """The next `size` cases of the work list; a fixed number of statements."""
    return work_list.next_step(store, catalogue, before, size, RULES)


def rows_of(
    store: Store, catalogue: Catalogue, case_ids: Collection[int], person_ids: Collection[int] = ()
) -> tuple[WorkRow, ...]:
    """The rows of the work list for these cases and all cases of these people."""
    return work_list.rows_of(store, catalogue, case_ids, person_ids, RULES)
