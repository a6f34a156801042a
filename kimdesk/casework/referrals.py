"""Referrals (Vermittlungen): added with a release or a reason, led through their states."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from kimdesk.base.errors import UserError
from kimdesk.base.text import clean, translate
from kimdesk.casework.linking_rules import ENDED, FAILED, OPEN, STEPS
from kimdesk.casework.model import Measure, Referral
from kimdesk.casework.releases import name_of_partner, release_for
from kimdesk.clients.access import require_case
from kimdesk.clients.consents.reading import consents_of
from kimdesk.clients.partners import folded, note_use
from kimdesk.clients.records import Change, Records, Values
from kimdesk.vault.work import Store, UnitOfWork

STALE_AFTER = timedelta(weeks=4)
# Which day a state sets.
_DAY_OF = {
    "VE_ANGENOMMEN": "accepted_on",
    "VE_BEGONNEN": "begins_on",
    **dict.fromkeys(ENDED, "ended_on"),
}
_MEASURE_STATE = {"VE_ABGESCHL": "MS_ERLEDIGT", **dict.fromkeys(FAILED, "MS_GESCHEITERT")}
_OPEN_MEASURES = ("", "MS_GEPLANT", "MS_BEGONNEN", "MS_VERZUG")


@dataclass(frozen=True, slots=True)
class Step:
    """What a referral comes to: its next state and what is known of that.

    With `measure` the measure it was made from ends, too.
    """

    state: str
    on: date
    values: Values
    measure: bool = False


def next_states(state: str) -> tuple[str, ...]:
    """The states (CL48) that may follow `state`."""
    return STEPS.get(state, ())


def day_of(state: str) -> str:
    """The field that holds the day of a state, "" for one that has none."""
    return _DAY_OF.get(state, "")


def last_change(referral: Referral) -> date | None:
    """The latest day that stands in a referral."""
    days = (referral.asked_on, referral.accepted_on, referral.begins_on, referral.ended_on)
    return max((day for day in days if day is not None), default=None)


def add_referral(store: Store, records: Records, case_id: int, values: Values) -> Referral:
    """A new, open referral; asked today unless `values` say otherwise.

    Raises UserError at a field: no release for the body (R17, field `consent_id`), a body that
    is no longer available, the same request twice. An override goes into the access log.
    """
    with store.unit() as unit:
        require_case(unit, case_id)
        added = add_referral_in(unit, records, case_id, values)
        unit.commit()
    return added


def add_referral_in(unit: UnitOfWork, records: Records, case_id: int, values: Values) -> Referral:
    """The same inside a unit of work of the caller, who has checked the access."""
    usual = {"asked_on": unit.store.clock.today(), "state": OPEN}
    whole = {**usual, **values, "case_id": case_id}
    partner_id, asked_on = whole.get("partner_id"), whole["asked_on"]
    if isinstance(partner_id, int):
        _refuse_second(unit, case_id, partner_id, str(whole.get("purpose", "")))
        if not whole.get("without_data") and isinstance(asked_on, date):
            whole["consent_id"] = _release_id(unit, case_id, partner_id, asked_on)
    if whole.get("without_data") or whole.get("consent_id"):
        whole["override_reason"] = ""
    added = records.add_in(unit, Referral, whole)
    log_override(unit, Referral.__tablename__, added.id, added.override_reason)
    note_use(unit, [added.partner_id], added.asked_on)
    return added


def measure_for_referral(store: Store, measure_id: int) -> Mapping[str, object]:
    """What a referral made from a measure begins with: the measure, its body and purpose."""
    with store.unit() as unit:
        measure = unit.session.get(Measure, measure_id)
        if measure is None:
            raise UserError(translate("Linking", "Diese Maßnahme gibt es nicht mehr."))
        require_case(unit, measure.case_id)
        return {
            "measure_id": measure.id,
            "partner_id": measure.partner_id,
            "purpose": measure.what,
        }


def take_step(
    store: Store, records: Records, referral_id: int, version: int, step: Step
) -> tuple[Change, ...]:
    """Lead a referral to its next state and set the day of it; what `acts.take_back` undoes.

    Raises UserError at a field: a step that is not possible, no reason for a failure (CL33),
    days out of order; ChangeConflict when its state was changed elsewhere.
    """
    with store.unit() as unit:
        referral = _loaded(unit, referral_id)
        if step.on > store.clock.today():
            raise UserError(
                translate("Linking", "Dieser Tag liegt in der Zukunft."), day_of(step.state)
            )
        if step.state not in next_states(referral.state):
            raise UserError(translate("Linking", "Dieser Schritt ist hier nicht möglich."))
        day = day_of(step.state)
        changes = {"state": step.state, **({day: step.on} if day else {}), **step.values}
        done = [records.change_in(unit, Referral, referral_id, version, changes)]
        if step.measure:
            done += _measure_change(unit, records, referral)
        note_use(unit, [referral.partner_id], step.on)
        unit.commit()
    return tuple(done)


def log_override(unit: UnitOfWork, kind: str, record_id: int, reason: str) -> None:
    """Note in the access log why something was done without a release (R17)."""
    if reason:
        unit.log("AENDERN", kind, record_id, f"reason: {clean(reason)[:200]}")


def _measure_change(unit: UnitOfWork, records: Records, referral: Referral) -> list[Change]:
    state = _MEASURE_STATE.get(referral.state)
    measure = unit.session.get(Measure, referral.measure_id) if referral.measure_id else None
    if state is None or measure is None or measure.state not in _OPEN_MEASURES:
        return []
    changes: dict[str, object] = {"state": state}
    if state == "MS_ERLEDIGT":
        changes["done_on"] = referral.ended_on
    else:
        changes["failure_reason"] = referral.failure_reason
    if referral.result and not measure.result:
        changes["result"] = referral.result
    return [records.change_in(unit, Measure, measure.id, measure.version, changes)]


def _loaded(unit: UnitOfWork, referral_id: int) -> Referral:
    referral = unit.session.get(Referral, referral_id)
    if referral is None:
        raise UserError(translate("Linking", "Diese Vermittlung gibt es nicht mehr."))
    require_case(unit, referral.case_id)
    return referral


def _release_id(unit: UnitOfWork, case_id: int, partner_id: int, day: date) -> int | None:
    name = name_of_partner(unit, partner_id)
    found = release_for(consents_of(unit, case_id), partner_id, name, day)
    return found.id if found is not None else None


def _refuse_second(unit: UnitOfWork, case_id: int, partner_id: int, purpose: str) -> None:
    query = select(Referral.purpose).where(
        Referral.case_id == case_id,
        Referral.partner_id == partner_id,
        Referral.state.not_in(ENDED),
    )
    if any(folded(other) == folded(purpose) for other in unit.session.scalars(query)):
        raise UserError(
            translate(
                "Linking",
                "An diese Stelle läuft mit demselben Anliegen schon eine Vermittlung.",
            ),
            "partner_id",
        )
