"""The steps a case has taken: to read, and which of them may be taken back."""

import json
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from kimdesk.base.text import translate
from kimdesk.casework import phases
from kimdesk.casework.levels import runs_elsewhere
from kimdesk.casework.model import PhaseStep, PlanVersion
from kimdesk.clients.access import require_case
from kimdesk.clients.model import Case
from kimdesk.vault.fields import fields_of
from kimdesk.vault.work import Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step as the history of a case shows it."""

    id: int
    taken_on: date | None
    phase_from: str
    phase_to: str
    reason: str
    note: str
    takes_back: bool


def steps_of(store: Store, case_id: int) -> tuple[StepRow, ...]:
    """The steps of a case in their order. Raises NotAllowed."""
    query = select(
        PhaseStep.id,
        PhaseStep.taken_on,
        PhaseStep.phase_from,
        PhaseStep.phase_to,
        PhaseStep.reason,
        PhaseStep.note,
        PhaseStep.takes_back,
    )
    with store.unit() as unit:
        require_case(unit, case_id)
        rows = unit.session.execute(
            query.where(PhaseStep.case_id == case_id).order_by(PhaseStep.id)
        ).all()
    return tuple(StepRow(*row) for row in rows)


def last_step(unit: UnitOfWork, case_id: int) -> tuple[PhaseStep | None, str]:
    """The step that could be taken back, and why it has to stay ("" when it may be)."""
    query = select(PhaseStep).where(PhaseStep.case_id == case_id).order_by(PhaseStep.id.desc())
    last = unit.session.scalars(query.limit(1)).first()
    if last is None or last.takes_back or not last.replaced:
        return None, ""
    case = unit.session.get_one(Case, case_id)
    if case.phase != last.phase_to:
        return None, ""
    return last, _holds(unit, case, last)


def _holds(unit: UnitOfWork, case: Case, last: PhaseStep) -> str:
    """What depends on where the case stands, "" when nothing does."""
    if case.phase in phases.REOPENABLE:
        later = select(Case.id).where(Case.previous_case_id == case.id).limit(1)
        if unit.session.execute(later).first() is not None:
            return translate("Steps", "Zu dieser Akte gibt es inzwischen eine Wiederaufnahme.")
    if case.phase == "ABGELEHNT" and runs_elsewhere(unit, case):
        return translate("Steps", "Für diese Person läuft inzwischen ein neuer Fall.")
    if last.phase_from == "CLEARING" and case.phase == "ASSESSMENT":
        signed = select(PlanVersion.id).where(PlanVersion.case_id == case.id).limit(1)
        if unit.session.execute(signed).first() is not None:
            return translate("Steps", "Seit der Aufnahme wurde ein Plan unterschrieben.")
    return ""


def replaced_by(step: PhaseStep) -> dict[str, object]:
    """What the step replaced in the case, as values to write back."""
    fields = fields_of(Case)
    values = json.loads(step.replaced)
    return {
        name: date.fromisoformat(value) if value and fields[name].kind == "day" else value
        for name, value in values.items()
    }
