"""The history of a case with its appointments and deadlines, on top of what case work tells."""

from collections.abc import Iterator

from sqlalchemy import select

from kimdesk.base.text import translate
from kimdesk.calendar.model import Deadline, DeadlineStep
from kimdesk.calendar.occurrences import occurrences_of_case
from kimdesk.casework.history import HistoryEntry
from kimdesk.casework.history import history as of_case_work
from kimdesk.clients.model import Case
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store


def case_history(store: Store, catalogue: Catalogue, case_id: int) -> tuple[HistoryEntry, ...]:
    """All events of a case, newest first; a fixed number of statements. Raises NotAllowed."""
    found = [
        *of_case_work(store, catalogue, case_id),
        *_appointments(store, catalogue, case_id),
        *_deadlines(store, catalogue, case_id),
    ]
    return tuple(sorted(found, key=lambda entry: entry.key, reverse=True))


def _appointments(store: Store, catalogue: Catalogue, case_id: int) -> Iterator[HistoryEntry]:
    """What was, up to today; what is to come stands in the calendar."""
    today = store.clock.today()
    with store.unit() as unit:
        began = unit.session.scalar(select(Case.inquired_on).where(Case.id == case_id))
    for row in occurrences_of_case(store, case_id, began or today, today):
        kind = catalogue["CL49"].label(row.kind)
        parts = (row.title, catalogue["CL38"].label(row.state), row.place)
        yield HistoryEntry(
            "appointment",
            # Occurrences of a series share their row; the day tells them apart.
            row.appointment_id * 10_000 + row.begins.toordinal() % 10_000,
            row.begins.date(),
            "" if row.all_day else f"{row.begins:%H:%M}",
            translate("History", "Termin: {kind}").format(kind=kind),
            " · ".join(part for part in parts if part),
            "",
            "",
        )


def _deadlines(store: Store, catalogue: Catalogue, case_id: int) -> Iterator[HistoryEntry]:
    """Deadlines that were done or dropped."""
    query = (
        select(DeadlineStep, Deadline.kind, Deadline.title)
        .join(Deadline, Deadline.id == DeadlineStep.deadline_id)
        .where(DeadlineStep.case_id == case_id, DeadlineStep.state != "OFFEN")
    )
    with store.unit() as unit:
        rows = unit.session.execute(query).all()
    for step, kind, title in rows:
        if step.taken_on is not None:
            state = catalogue["CL_DEADLINE"].label(step.state)
            text = translate("History", "Frist {state}").format(state=state)
            what = " · ".join(part for part in (catalogue["CL39"].label(kind), title) if part)
            yield HistoryEntry(
                "deadline_step", step.id, step.taken_on, "", text, what, step.reason, "deadlines"
            )
