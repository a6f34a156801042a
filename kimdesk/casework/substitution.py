"""Substitution: somebody may work in chosen cases of a colleague until a day, then no more.

The right ends by itself, because access asks for a substitution that runs today
(`clients/access.py`). A team lead grants it for anybody, a counsellor for own cases. The
longest time is a figure of the office (six weeks unless it says otherwise).
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, and_, not_, or_, select, true
from sqlalchemy.orm import aliased

from kimdesk.base.dates import format_day
from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import clean, translate
from kimdesk.clients import team_acts
from kimdesk.clients.model import Case, OfficeSettings, Person, Staff, Substitution
from kimdesk.clients.office import figure
from kimdesk.vault.work import Store, UnitOfWork

LEAST_REASON = 5


@dataclass(frozen=True, slots=True)
class Wanted:
    """Who stands in for these cases, from and until when (both inclusive), and why."""

    case_ids: tuple[int, ...]
    staff_id: int | None
    since: date | None
    until: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class SubstitutionRow:
    """Cases of one counsellor that one colleague stands in for over the same time."""

    ids: tuple[int, ...]
    case_ids: tuple[int, ...]
    staff_id: int
    substitute: str
    counsellor_id: int | None
    counsellor: str
    since: date
    until: date
    reason: str


def grant(store: Store, wanted: Wanted) -> tuple[int, ...]:
    """Let somebody work in the cases; ids of what was granted. One transaction.

    What the same person was granted before for one of the cases is replaced. Raises UserError
    at `case_ids`, `staff_id`, `since`, `until` or `reason`; NotAllowed for other people's cases.
    """
    with store.unit() as unit:
        cases = _cases(unit, wanted.case_ids)
        substitute = _substitute(unit, wanted.staff_id, cases)
        reason = _reason(wanted.reason)
        since, until = _days(unit, wanted)
        _end(unit, _running_of(unit, substitute, wanted.case_ids))
        made = [
            Substitution(
                case_id=case.id,
                staff_id=substitute,
                since=since,
                until=until,
                reason=reason,
                granted_by_id=store.identity.staff_id,
            )
            for case in cases
        ]
        unit.session.add_all(made)
        unit.session.flush()
        for each in made:
            said = team_acts.granted(substitute, since, until, reason)
            unit.log("VERTRETUNG_AKTIV", "case", each.case_id, said)
            unit.changed("case", each.case_id)
            unit.changed("substitution", each.id)
        unit.commit()
    return tuple(each.id for each in made)


def revoke(store: Store, ids: Collection[int]) -> None:
    """End substitutions at once; what is over stays as it was.

    Raises NotAllowed unless a team lead, the counsellor of the case or the substitute asks.
    """
    with store.unit() as unit:
        found = unit.session.scalars(select(Substitution).where(Substitution.id.in_(ids))).all()
        own = _counsellors(unit, [each.case_id for each in found])
        me = store.identity.staff_id
        for each in found:
            if not store.identity.sees_all_cases and me not in {each.staff_id, own[each.case_id]}:
                raise NotAllowed(_only_own())
        _end(unit, [each for each in found if each.until >= store.clock.today()])
        unit.commit()


def running(store: Store) -> tuple[SubstitutionRow, ...]:
    """What runs today or begins later: all for team leads, else what concerns the person."""
    identity, today = store.identity, store.clock.today()
    substitute, counsellor = aliased(Staff), aliased(Staff)
    query = (
        select(Substitution, substitute.name, Case.counsellor_id, counsellor.name)
        .join(Case, Case.id == Substitution.case_id)
        .join(Person, Person.id == Case.person_id)
        .join(substitute, substitute.id == Substitution.staff_id)
        .outerjoin(counsellor, counsellor.id == Case.counsellor_id)
        .where(Substitution.until >= today, not_(Person.restricted))
        .where(_concerns(identity.staff_id, everything=identity.sees_all_cases))
        .order_by(Substitution.until, substitute.name, Substitution.id)
    )
    groups: dict[tuple[object, ...], list[tuple[Substitution, str, int | None, str]]] = {}
    with store.unit() as unit:
        for each, name, of, of_name in unit.session.execute(query):
            key = (each.staff_id, of, each.since, each.until, each.reason)
            groups.setdefault(key, []).append((each, name, of, of_name or ""))
    return tuple(_grouped(group) for group in groups.values())


def latest_end(office: OfficeSettings, since: date) -> date:
    """The last day on which a substitution that begins on `since` may end."""
    return since + timedelta(weeks=figure(office, "substitution_weeks"))


def _grouped(group: list[tuple[Substitution, str, int | None, str]]) -> SubstitutionRow:
    first, name, of, of_name = group[0]
    return SubstitutionRow(
        ids=tuple(each[0].id for each in group),
        case_ids=tuple(each[0].case_id for each in group),
        staff_id=first.staff_id,
        substitute=name,
        counsellor_id=of,
        counsellor=of_name,
        since=first.since,
        until=first.until,
        reason=first.reason,
    )


def _concerns(me: int, *, everything: bool) -> ColumnElement[bool]:
    return true() if everything else or_(Substitution.staff_id == me, Case.counsellor_id == me)


def _days(unit: UnitOfWork, wanted: Wanted) -> tuple[date, date]:
    today = unit.store.clock.today()
    since = wanted.since or today
    if since < today:
        raise UserError(
            translate("Substitution", "Eine Vertretung beginnt heute oder später."), "since"
        )
    if wanted.until is None:
        raise UserError(translate("Substitution", "Bis wann soll sie dauern?"), "until")
    if wanted.until < since:
        raise UserError(translate("Substitution", "Das Ende liegt vor dem Beginn."), "until")
    office = unit.session.scalars(select(OfficeSettings)).one()
    latest = latest_end(office, since)
    if wanted.until > latest:
        text = translate("Substitution", "Höchstens bis {day} ({n} Wochen am Stück).")
        weeks = figure(office, "substitution_weeks")
        raise UserError(text.format(day=format_day(latest), n=weeks), "until")
    return since, wanted.until


def _reason(reason: str) -> str:
    reason = clean(reason)
    if len(reason) < LEAST_REASON:
        raise UserError(translate("Substitution", "Bitte kurz begründen."), "reason")
    return reason


def _cases(unit: UnitOfWork, case_ids: Collection[int]) -> list[Case]:
    cases = list(unit.session.scalars(select(Case).where(Case.id.in_(case_ids)).order_by(Case.id)))
    if not cases:
        raise UserError(
            translate("Substitution", "Bitte mindestens eine Akte auswählen."), "case_ids"
        )
    identity = unit.store.identity
    own = all(case.counsellor_id == identity.staff_id for case in cases)
    if not identity.sees_all_cases and not (identity.sees_cases and own):
        raise NotAllowed(_only_own())
    return cases


def _substitute(unit: UnitOfWork, staff_id: int | None, cases: Collection[Case]) -> int:
    person = unit.session.get(Staff, staff_id) if staff_id is not None else None
    if person is None or not person.active:
        raise UserError(translate("Substitution", "Wer soll vertreten?"), "staff_id")
    if any(case.counsellor_id == person.id for case in cases):
        raise UserError(
            translate("Substitution", "Diese Person führt einen der Fälle schon selbst."),
            "staff_id",
        )
    return person.id


def _running_of(unit: UnitOfWork, staff_id: int, case_ids: Collection[int]) -> list[Substitution]:
    today = unit.store.clock.today()
    same = and_(Substitution.staff_id == staff_id, Substitution.case_id.in_(case_ids))
    return list(unit.session.scalars(select(Substitution).where(same, Substitution.until >= today)))


def _end(unit: UnitOfWork, running: Collection[Substitution]) -> None:
    for each in running:
        each.until = unit.store.clock.today() - timedelta(days=1)
        each.end_logged = True
        unit.log("RECHTE", "case", each.case_id, team_acts.ended(each.staff_id, each.until))
        unit.changed("case", each.case_id)
        unit.changed("substitution", each.id)
    unit.session.flush()


def _counsellors(unit: UnitOfWork, case_ids: Collection[int]) -> dict[int, int | None]:
    query = select(Case.id, Case.counsellor_id).where(Case.id.in_(case_ids))
    return {row[0]: row[1] for row in unit.session.execute(query)}


def _only_own() -> str:
    return translate("Substitution", "Vertretungen für Fälle von anderen regelt die Teamleitung.")
