"""Who may open which case: own and substituted ones, all for team leads.

Decision of the field: counsellors see their own cases and those they substitute; a
foreign case opens only with a reason, which stands in the access log for the team lead.
"""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, false, or_, select, true

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import clean, translate
from kimdesk.clients.model import Case, HouseholdMember, Substitution
from kimdesk.vault.work import Identity, Store, UnitOfWork


def visible_cases(identity: Identity, today: date) -> ColumnElement[bool]:
    """The condition on `Case` for what `identity` may see in lists and searches."""
    if identity.sees_all_cases:
        return true()
    if not identity.sees_cases:
        return false()
    return or_(Case.counsellor_id == identity.staff_id, substituted_cases(identity.staff_id, today))


def substituted_cases(
    staff_id: int | ColumnElement[int], today: date | ColumnElement[date]
) -> ColumnElement[bool]:
    """The condition on `Case` for substitutions by somebody that run on `today`."""
    running = select(Substitution.case_id).where(
        Substitution.staff_id == staff_id,
        Substitution.since <= today,
        Substitution.until >= today,
    )
    return Case.id.in_(running)


def openable(store: Store) -> ColumnElement[bool]:
    """The condition on `Case` for files that may be opened now, with reasons given earlier."""
    seen = visible_cases(store.identity, store.clock.today())
    return or_(seen, Case.id.in_(store.opened_with_reason)) if store.opened_with_reason else seen


def require_case(unit: UnitOfWork, case_id: int) -> None:
    """Raise NotAllowed unless the case may be opened; UserError when it is gone."""
    row = unit.session.connection().execute(_asking(unit.store), {"case_id": case_id}).first()
    if row is None:
        raise UserError(translate("Access", "Diese Akte gibt es nicht mehr."))
    if not row.allowed:
        raise NotAllowed(translate("Access", "Diese Akte führt eine andere Person."))


def case_of_number(store: Store, number: str) -> int:
    """The id of the case with this number. Raises UserError, NotAllowed."""
    with store.unit() as unit:
        found = unit.session.scalar(select(Case.id).where(Case.number == number.strip().upper()))
        if found is None:
            text = translate("Access", "Eine Akte mit dieser Fallnummer gibt es nicht.")
            raise UserError(text, "case")
        require_case(unit, found)
        return found


def _asking(store: Store) -> Select[*tuple[Any, ...]]:
    if store.identity.sees_all_cases:
        return _ASKING_ALL
    return _asking_whether(openable(store))


def _asking_whether(allowed: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    case = Case.id == bindparam("case_id")
    return select(allowed.label("allowed")).select_from(Case).where(case)


# Composed once: nearly every service asks this.
_ASKING_ALL = _asking_whether(true())


def require_person(unit: UnitOfWork, person_id: int) -> None:
    """Raise NotAllowed unless a case of the person, or of a household they belong to, is open."""
    unit_store = unit.store
    if unit_store.identity.sees_all_cases:
        return
    household = select(HouseholdMember.person_id).where(HouseholdMember.member_id == person_id)
    found = unit.session.execute(
        select(Case.id)
        .where(or_(Case.person_id == person_id, Case.person_id.in_(household)))
        .where(openable(unit_store))
        .limit(1)
    ).first()
    if found is None:
        raise NotAllowed(translate("Access", "Diese Akte führt eine andere Person."))


def is_known(unit: UnitOfWork, person_id: int) -> bool:
    """Whether the person has a case or belongs to somebody's household already."""
    case = select(Case.id).where(Case.person_id == person_id)
    household = select(HouseholdMember.id).where(HouseholdMember.member_id == person_id)
    return unit.session.execute(case.union_all(household).limit(1)).first() is not None


def require_unknown_or_seen(unit: UnitOfWork, person_id: int) -> None:
    """Raise NotAllowed for somebody known here whom the person at work may not see."""
    if is_known(unit, person_id):
        require_person(unit, person_id)


def open_with_reason(store: Store, case_id: int, reason: str) -> None:
    """Open a foreign case until the store is locked; the reason goes into the access log.

    Raises UserError without a reason of at least five characters, NotAllowed for roles that
    see no cases.
    """
    reason = clean(reason)
    if not store.identity.sees_cases:
        raise NotAllowed(translate("Access", "Ihre Rolle sieht keine Akten."))
    if len(reason) < 5:
        raise UserError(translate("Access", "Bitte kurz begründen, warum Sie diese Akte öffnen."))
    with store.unit() as unit:
        unit.log("OEFFNEN", "case", case_id, f"reason: {reason[:200]}")
        unit.commit()
    store.opened_with_reason.add(case_id)
