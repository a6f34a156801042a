"""One step of a case from phase to phase: checked, written and noted in one transaction.

A step may be taken back as long as it is the last one and nothing depends on it: no other case
refers to a closed one, no plan was signed since the admission. What a step replaced in the case
stands in the step itself, so that taking it back restores exactly that. It is a new entry in
the history of the case and in the access log; it cannot itself be taken back, the step is
simply taken again.
"""

import json
from collections.abc import Mapping
from datetime import date

from kimdesk.base.errors import UserError
from kimdesk.base.text import clean, translate
from kimdesk.casework import gates, phases
from kimdesk.casework.fact_reading import facts_in
from kimdesk.casework.facts import WorkFacts
from kimdesk.casework.model import PhaseStep
from kimdesk.casework.step_history import last_step, replaced_by
from kimdesk.casework.step_values import StepWish, values_of
from kimdesk.clients.access import require_case
from kimdesk.clients.case_rules import stepping
from kimdesk.clients.model import Case
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store, UnitOfWork


class GateClosed(UserError):
    """A step that has to wait; `missing` says for what."""

    def __init__(self, found: tuple[gates.Missing, ...]) -> None:
        super().__init__(" ".join(each.text for each in found))
        self.missing = found


def take_step(
    store: Store, records: Records, case_id: int, target: str, wish: StepWish | None = None
) -> PhaseStep:
    """Take the case to the phase `target`, all or nothing.

    Raises NotAllowed for somebody else's case, UserError (with the field of `StepWish`) for a
    step there is none of or a wrong day, GateClosed when something is missing.
    """
    with store.unit() as unit:
        require_case(unit, case_id)
        step = step_in(unit, records, case_id, target, wish or StepWish())
        unit.commit()
    return step


def step_in(
    unit: UnitOfWork, records: Records, case_id: int, target: str, wish: StepWish
) -> PhaseStep:
    """The same inside a unit of work; access is checked by the caller."""
    facts = facts_in(unit, records.catalogue, case_id)
    if not phases.is_allowed(facts.case, target):
        raise UserError(_no_such_step(records, facts.case, target))
    found = gates.missing(facts, target, _day_of(facts, target, wish))
    if found:
        raise GateClosed(found)
    values = values_of(facts, unit.store.identity.staff_id, target, wish)
    return _write(unit, records, facts.case, values, wish)


def decide(
    store: Store, records: Records, case_id: int, result: str, wish: StepWish | None = None
) -> PhaseStep:
    """Decide the clearing with a result of CL_CR; the result says where the case goes.

    Raises what `take_step` raises.
    """
    target = phases.phase_after(records.catalogue, result)
    if not target:
        raise UserError(translate("Steps", "Bitte ein Ergebnis wählen."), "reason")
    given = wish or StepWish()
    wanted = StepWish(on=given.on, reason=result, note=given.note)
    return take_step(store, records, case_id, target, wanted)


def take_back(store: Store, records: Records, case_id: int) -> PhaseStep:
    """Take the last step back. Raises NotAllowed, or UserError that says why it has to stay."""
    with store.unit() as unit:
        require_case(unit, case_id)
        last, reason = last_step(unit, case_id)
        if last is None or reason:
            raise UserError(reason or translate("Steps", "Es gibt keinen Schritt zurückzunehmen."))
        case = unit.session.get_one(Case, case_id)
        step = _write(unit, records, case, replaced_by(last), StepWish(), takes_back=True)
        unit.commit()
    return step


def _write(
    unit: UnitOfWork,
    records: Records,
    case: Case,
    values: Mapping[str, object],
    wish: StepWish,
    *,
    takes_back: bool = False,
) -> PhaseStep:
    """Change the case and note the step; the caller has checked both."""
    phase, level = case.phase, case.level
    with stepping(unit):
        change = records.change_in(unit, Case, case.id, case.version, values)
        return records.add_in(
            unit,
            PhaseStep,
            {
                "case_id": case.id,
                "taken_on": unit.store.clock.today() if takes_back else case.phase_since,
                "phase_from": phase,
                "phase_to": case.phase,
                "level_from": level,
                "level_to": case.level,
                "reason": wish.reason or _reason_of(change.after),
                "note": clean(wish.note, multiline=False),
                "staff_id": unit.store.identity.staff_id,
                "replaced": "" if takes_back else json.dumps(change.before, default=str),
                "takes_back": takes_back,
            },
        )


def _reason_of(after: Mapping[str, object]) -> str:
    """The code that says why, as the step wrote it into the case."""
    names = ("clearing_result", "closure_reason", "dormant_reason")
    return next((str(after[name]) for name in names if after.get(name)), "")


def _day_of(facts: WorkFacts, target: str, wish: StepWish) -> date | None:
    if target == "ABGESCHLOSSEN" and facts.closure is not None:
        return facts.closure.closing_on
    return wish.on


def _no_such_step(records: Records, case: Case, target: str) -> str:
    label = records.catalogue["CL_PHASE"].label
    if not case.phase:
        text = translate("Steps", "Der Schritt nach „{to}“ ist hier nicht vorgesehen.")
        return text.format(to=label(target))
    text = translate("Steps", "Von „{here}“ führt kein Schritt nach „{to}“.")
    return text.format(here=label(case.phase), to=label(target))


__all__ = [
    "GateClosed",
    "StepWish",
    "decide",
    "step_in",
    "take_back",
    "take_step",
]
