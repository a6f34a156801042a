"""When two cases become one: plan versions in one row of numbers, one open review of a kind.

Everything is written through the journal of the merge, which takes it back exactly.
"""

from datetime import date
from typing import Any

from sqlalchemy import Table

from kimdesk.base.text import translate
from kimdesk.casework.model.plan import PlanVersion
from kimdesk.casework.model.review import TAKEN_BACK, WAITING, Review
from kimdesk.casework.model.steps import PhaseStep
from kimdesk.clients.merging.journal import Journal, Row, rows


def number_versions(journal: Journal, keep_id: int, remove_id: int) -> None:
    """Signed versions of both are numbered from 1 in the order they were signed."""
    table, found = _of_both(journal, PlanVersion, keep_id, remove_id)
    for number, row in enumerate(sorted(found, key=_signed), start=1):
        journal.change(table, row, {"number": number})


def keep_one_review(journal: Journal, keep_id: int, remove_id: int) -> None:
    """Of two open questions about the same only the newest waits; the other is taken back."""
    table, found = _of_both(journal, Review, keep_id, remove_id)
    waiting: dict[str, Row] = {}
    for row in sorted(found, key=lambda row: (row["asked_on"] or date.min, row["id"])):
        if row["state"] != WAITING:
            continue
        if (older := waiting.get(row["subject"])) is not None:
            said = translate(
                "Review", "Zurückgezogen beim Zusammenführen zweier Akten; die neuere Frage gilt."
            )
            journal.change(table, older, {"state": TAKEN_BACK, "comment": said})
        waiting[row["subject"]] = row


def hold_steps(journal: Journal, keep_id: int, remove_id: int) -> None:
    """No step from before is taken back any more: it would restore half of another case."""
    table, found = _of_both(journal, PhaseStep, keep_id, remove_id)
    if {row["case_id"] for row in found} == {keep_id}:
        return
    for row in found:
        journal.change(table, row, {"replaced": ""})


def _of_both(
    journal: Journal, mapped: type[Any], keep_id: int, remove_id: int
) -> tuple[Table, list[dict[str, Any]]]:
    table: Table = mapped.__table__
    return table, rows(journal.session, table, table.c.case_id.in_((keep_id, remove_id)))


def _signed(row: Row) -> tuple[Any, ...]:
    day = row["signed_counsellor_on"] or row["signed_client_on"] or date.min
    return day, row["created_at"], row["id"]
