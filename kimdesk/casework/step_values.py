"""What each step asks for and what it writes into the case; days in their order (R01)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from kimdesk.base.dates import months_later
from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.casework import phases
from kimdesk.casework.facts import WorkFacts
from kimdesk.clients.case_rules import dormant_too_long

Values = dict[str, object]


@dataclass(frozen=True, slots=True)
class StepWish:
    """What somebody says with a step. Only the fields that the step asks for are looked at.

    `on` is the day (None: today); `reason` a code of CL52 (to RUHEND) or CL_CR (to ABGELEHNT);
    `resume_on` the day to look at a dormant case again; `note` free words, required to cancel.
    """

    on: date | None = None
    reason: str = ""
    resume_on: date | None = None
    note: str = ""


def values_of(facts: WorkFacts, staff_id: int, target: str, wish: StepWish) -> Values:
    """The values of the case after the step. Raises UserError at a field of `wish`."""
    case = facts.case
    on = wish.on or facts.today
    if target == "ABGESCHLOSSEN" and facts.closure is not None:
        on = facts.closure.closing_on or on
    _check_day(facts, target, on)
    values: Values = {
        "phase": target,
        "level": phases.level_of(facts.catalogue, target, case.level),
        "phase_since": on,
    }
    if case.phase == "RUHEND":
        values |= {"dormant_from": "", "dormant_reason": "", "resume_on": None}
    made = _MADE.get(target)
    return values | (made(facts, staff_id, wish, on) if made else {})


def _check_day(facts: WorkFacts, target: str, on: date) -> None:
    """R01: not in the future, and no step before the one before it."""
    case = facts.case
    if on > facts.today:
        raise UserError(translate("Steps", "Der Schritt kann nicht in der Zukunft liegen."), "on")
    earlier = [case.inquired_on, case.clearing_from, case.admitted_on]
    if target != "ABGESCHLOSSEN":
        # A case may have ended before somebody found the time to evaluate it.
        earlier.append(case.phase_since)
    known = [day for day in earlier if day is not None]
    if known and on < max(known):
        text = translate("Steps", "Der Schritt kann nicht vor dem {day} liegen.")
        raise UserError(text.format(day=f"{max(known):%d.%m.%Y}"), "on")


def _clearing(facts: WorkFacts, _: int, __: StepWish, on: date) -> Values:
    undecided = {
        "clearing_result": "",
        "clearing_decided_on": None,
        "clearing_decided_by_id": None,
    }
    return {"clearing_from": facts.case.clearing_from or on, **undecided}


def _waiting(_: WorkFacts, staff_id: int, __: StepWish, on: date) -> Values:
    return _decided(phases.WAITING, staff_id, on)


def _refused(facts: WorkFacts, staff_id: int, wish: StepWish, on: date) -> Values:
    if phases.phase_after(facts.catalogue, wish.reason) != "ABGELEHNT":
        raise UserError(translate("Steps", "Bitte sagen, wie das Clearing ausging."), "reason")
    return _decided(wish.reason, staff_id, on)


def _assessment(facts: WorkFacts, staff_id: int, _: StepWish, on: date) -> Values:
    """From clearing this is the admission; later it is only the phase that changes."""
    if facts.case.phase != "CLEARING":
        return {}
    return {**_decided(phases.ADMITTED, staff_id, on), "admitted_on": on}


def _decided(result: str, staff_id: int, on: date) -> Values:
    return {
        "clearing_result": result,
        "clearing_decided_on": on,
        "clearing_decided_by_id": staff_id,
    }


def _dormant(facts: WorkFacts, _: int, wish: StepWish, on: date) -> Values:
    if wish.reason not in facts.catalogue["CL52"]:
        raise UserError(translate("Steps", "Bitte sagen, warum der Fall ruht."), "reason")
    months = int(facts.figure("dormant_months"))
    if wish.resume_on is None or wish.resume_on <= max(on, facts.today):
        text = translate("Steps", "Bitte einen künftigen Tag für die Wiedervorlage.")
        raise UserError(text, "resume_on")
    if wish.resume_on > months_later(on, months):
        raise UserError(dormant_too_long(months), "resume_on")
    return {
        "dormant_from": facts.case.phase,
        "dormant_reason": wish.reason,
        "resume_on": wish.resume_on,
    }


def _closed(facts: WorkFacts, _: int, __: StepWish, on: date) -> Values:
    reason = facts.closure.reason if facts.closure else ""
    return {"closed_on": on, "closure_reason": reason}


def _aftercare(facts: WorkFacts, _: int, __: StepWish, on: date) -> Values:
    months = int(facts.figure("aftercare_months"))
    return {"aftercare_until": months_later(facts.case.closed_on or on, months)}


def _cancelled(_: WorkFacts, __: int, wish: StepWish, ___: date) -> Values:
    if len(wish.note.strip()) < 5:
        text = translate("Steps", "Bitte kurz begründen, warum die Akte storniert wird.")
        raise UserError(text, "note")
    return {}


_MADE: Mapping[str, Callable[[WorkFacts, int, StepWish, date], Values]] = {
    "CLEARING": _clearing,
    "WARTELISTE": _waiting,
    "ABGELEHNT": _refused,
    "ASSESSMENT": _assessment,
    "RUHEND": _dormant,
    "ABGESCHLOSSEN": _closed,
    "NACHSORGE": _aftercare,
    "STORNIERT": _cancelled,
}
