"""Handing cases over from one counsellor to another in one step, all of them or chosen ones.

Also when a colleague was locked out and cannot do anything any more. Drafts are kept by
person, so what the old counsellor was typing stays theirs.
"""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import and_, select

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import clean, translate
from kimdesk.casework.caseload import BriefCase, brief_cases
from kimdesk.clients import team_acts
from kimdesk.clients.lists import ENDED_PHASES
from kimdesk.clients.model import Case, Staff
from kimdesk.clients.records import Change, Records
from kimdesk.vault.work import Store, UnitOfWork

LEAST_REASON = 5


@dataclass(frozen=True, slots=True)
class HandOver:
    """What was done; `taken_back` undoes it."""

    to_id: int
    to_name: str
    changes: tuple[Change, ...]


def cases_of(store: Store, staff_id: int, *, with_ended: bool = False) -> tuple[BriefCase, ...]:
    """The cases somebody keeps, to choose from. Raises NotAllowed for other people's."""
    if not store.identity.sees_all_cases and staff_id != store.identity.staff_id:
        raise NotAllowed(translate("Handover", "Die Akten der anderen sieht die Teamleitung."))
    own = Case.counsellor_id == staff_id
    condition = own if with_ended else and_(own, Case.phase.not_in(ENDED_PHASES))
    with store.unit() as unit:
        return brief_cases(unit, condition)


def hand_over(
    store: Store, records: Records, case_ids: Collection[int], to_id: int | None, reason: str
) -> HandOver:
    """Give the cases to somebody else, all or none; each is logged with the reason.

    Raises UserError at `case_ids`, `to_id` or `reason`; NotAllowed for everybody but team leads.
    """
    _require_lead(store)
    reason = clean(reason)
    with store.unit() as unit:
        to = _receiver(unit, to_id)
        if len(reason) < LEAST_REASON:
            raise UserError(translate("Handover", "Bitte kurz begründen."), "reason")
        cases = unit.session.scalars(
            select(Case).where(Case.id.in_(case_ids), Case.counsellor_id.is_distinct_from(to.id))
        ).all()
        if not cases:
            text = translate("Handover", "Bitte mindestens eine Akte auswählen.")
            raise UserError(text, "case_ids")
        changes = []
        for case in cases:
            unit.log("RECHTE", "case", case.id, team_acts.handed_over(to.id, reason))
            changes.append(
                records.change_in(unit, Case, case.id, case.version, {"counsellor_id": to.id})
            )
        unit.commit()
    return HandOver(to.id, to.name, tuple(changes))


def taken_back(store: Store, records: Records, done: HandOver) -> None:
    """Undo a hand-over, all of it or nothing. Raises ChangeConflict when one was edited since."""
    _require_lead(store)
    with store.unit() as unit:
        for change in done.changes:
            unit.log("RECHTE", "case", change.id, team_acts.taken_back())
            records.change_in(
                unit, Case, change.id, change.version, change.before, before=change.after
            )
        unit.commit()


def _receiver(unit: UnitOfWork, to_id: int | None) -> Staff:
    person = unit.session.get(Staff, to_id) if to_id is not None else None
    if person is None or not person.active:
        raise UserError(translate("Handover", "An wen gehen die Akten?"), "to_id")
    return person


def _require_lead(store: Store) -> None:
    if not store.identity.sees_all_cases:
        raise NotAllowed(translate("Handover", "Akten übergibt die Teamleitung."))
