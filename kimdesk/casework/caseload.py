"""The board of the team: how many cases everybody has against the office's figure, and what waits.

Each number is one condition on `Case` (`FIGURES`), so that the board counts and the list of the
cases behind a number come from one definition. Figures: `domain` 1.2 (25 full cases per full
post, a warning at 30; both belong to the office's settings).
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy import ColumnElement, and_, case, exists, func, not_, or_, select

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.casework.model import Measure, PlanVersion
from kimdesk.clients.access import openable
from kimdesk.clients.files import name_of
from kimdesk.clients.findings import Finding
from kimdesk.clients.model import Case, Contact, OfficeSettings, Person, Staff
from kimdesk.clients.office import figure
from kimdesk.clients.rules import ACTIVE_PHASES
from kimdesk.vault.work import Store, UnitOfWork

FULL_POST = 100
DONE_MEASURES = ("MS_ERLEDIGT", "MS_GESCHEITERT", "MS_ENTF")
Condition = Callable[[OfficeSettings, date], ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One counsellor. `counts` is by figure, `phases` by phase; shares are per cent of a post."""

    staff_id: int
    name: str
    active: bool
    share: int
    target: int
    warning: int
    counts: Mapping[str, int] = field(default_factory=dict)
    phases: Mapping[str, int] = field(default_factory=dict)

    @property
    def cases(self) -> int:
        """Running full cases, which the caseload is made of."""
        return self.counts.get("active", 0)

    @property
    def level(self) -> str:
        """How the caseload stands: "error" above the warn value, "warning" above the target."""
        if self.cases > self.warning:
            return "error"
        return "warning" if self.cases > self.target else "success"


@dataclass(frozen=True, slots=True)
class BriefCase:
    """A case in a list of few columns."""

    id: int
    number: str
    name: str
    level: str
    phase: str
    counsellor_id: int | None
    last_contact_on: date | None


def _active(_: OfficeSettings, __: date) -> ColumnElement[bool]:
    return and_(Case.level == "ST3_CM", Case.phase.in_(ACTIVE_PHASES))


def _clearing(_: OfficeSettings, __: date) -> ColumnElement[bool]:
    return and_(Case.phase == "CLEARING", Case.clearing_result == "")


def _plan(office: OfficeSettings, today: date) -> ColumnElement[bool]:
    """No plan was signed although its weeks are over."""
    since = today - timedelta(weeks=figure(office, "plan_weeks"))
    signed = exists().where(PlanVersion.case_id == Case.id)
    return and_(_active(office, today), Case.admitted_on < since, not_(signed))


def _review(office: OfficeSettings, today: date) -> ColumnElement[bool]:
    """The day on which the newest plan was to be looked at again is over."""
    newest = (
        select(func.max(PlanVersion.number))
        .where(PlanVersion.case_id == Case.id)
        .correlate(Case)
        .scalar_subquery()
    )
    over = exists().where(
        PlanVersion.case_id == Case.id,
        PlanVersion.number == newest,
        PlanVersion.review_on < today,
    )
    return and_(_active(office, today), over)


def _measures(office: OfficeSettings, today: date) -> ColumnElement[bool]:
    late = exists().where(
        Measure.case_id == Case.id, Measure.due_on < today, Measure.state.not_in(DONE_MEASURES)
    )
    return and_(_active(office, today), late)


def _silent(office: OfficeSettings, today: date) -> ColumnElement[bool]:
    """No contact for as many weeks as the office allows (R20)."""
    since = today - timedelta(weeks=figure(office, "contact_gap_weeks"))
    lately = exists().where(Contact.case_id == Case.id, Contact.held_on >= since)
    old = or_(Case.admitted_on < since, exists().where(Contact.case_id == Case.id))
    return and_(Case.phase.in_(ACTIVE_PHASES), old, not_(lately))


def _dormant(_: OfficeSettings, today: date) -> ColumnElement[bool]:
    return and_(Case.phase == "RUHEND", Case.resume_on <= today)


# In the order of the board's columns.
FIGURES: Mapping[str, Condition] = {
    "active": _active,
    "clearing": _clearing,
    "plan": _plan,
    "review": _review,
    "measures": _measures,
    "silent": _silent,
    "dormant": _dormant,
}


def board(store: Store) -> tuple[BoardRow, ...]:
    """Everybody who has cases or may get some; counsellors see their own row. Four statements."""
    identity = store.identity
    with store.unit() as unit:
        office = unit.session.scalars(select(OfficeSettings)).one()
        people = select(Staff).order_by(Staff.name)
        if not identity.sees_all_cases:
            people = people.where(Staff.id == identity.staff_id)
        staff = tuple(unit.session.scalars(people))
        counts = _counts(unit, office)
        phases = _phases(unit)
    rows = [_row(each, office, counts.get(each.id, {}), phases.get(each.id, {})) for each in staff]
    return tuple(row for row in rows if row.active or any(row.counts.values()) or row.phases)


def cases_behind(store: Store, staff_id: int, name: str) -> tuple[BriefCase, ...]:
    """The cases that a number of the board counts. Raises NotAllowed for other people's."""
    _require_board(store, staff_id)
    with store.unit() as unit:
        office = unit.session.scalars(select(OfficeSettings)).one()
        condition = FIGURES[name](office, store.clock.today())
        return brief_cases(unit, and_(Case.counsellor_id == staff_id, condition))


def cases_with(store: Store, case_ids: Collection[int]) -> tuple[BriefCase, ...]:
    """These cases, as far as the person may open them."""
    with store.unit() as unit:
        return brief_cases(unit, and_(Case.id.in_(case_ids), openable(store)))


def brief_cases(unit: UnitOfWork, condition: ColumnElement[bool]) -> tuple[BriefCase, ...]:
    """Cases with the names of their clients, in the order of the list.

    Restricted persons are in no list. Access is checked by the caller.
    """
    last = (
        select(func.max(Contact.held_on))
        .where(Contact.case_id == Case.id)
        .correlate(Case)
        .scalar_subquery()
    )
    columns = (Case.id, Case.number, Person.family_name, Person.given_name, Case.level, Case.phase)
    query = (
        select(*columns, Case.counsellor_id, last)
        .join(Person, Person.id == Case.person_id)
        .where(condition, not_(Person.restricted))
        .order_by(Case.sort_name, Case.id)
    )
    return tuple(
        BriefCase(row[0], row[1], name_of(row[2], row[3]), *row[4:])
        for row in unit.session.execute(query)
    )


def set_share(store: Store, staff_id: int, share: int) -> int:
    """Say how much of a full post somebody works, in per cent (0 to 100); returns what it was.

    Raises NotAllowed for everybody but team leads, UserError out of range.
    """
    if not store.identity.sees_all_cases:
        raise NotAllowed(translate("Team", "Stellenanteile ändert die Teamleitung."))
    if not 0 <= share <= FULL_POST:
        raise UserError(translate("Team", "Bitte einen Anteil von 0 bis 100 Prozent."), "share")
    with store.unit() as unit:
        person = unit.session.get(Staff, staff_id)
        if person is None:
            raise UserError(translate("Team", "Diese Person gibt es hier nicht mehr."))
        before, person.share = person.share, share
        unit.log("AENDERN", "staff", staff_id, "share")
        unit.changed("staff", staff_id)
        unit.commit()
    return before


def too_many_cases(store: Store) -> Iterator[Finding]:
    """R21: somebody has more full cases than the office's warn value; told to team leads."""
    if not store.identity.sees_all_cases:
        return
    for row in board(store):
        if row.cases > row.warning:
            text = translate("Rules", "{name}: {n} laufende Fälle, der Warnwert liegt bei {most}.")
            said = text.format(name=row.name, n=row.cases, most=row.warning)
            yield Finding("R21", "warning", 0, "", "staff", row.staff_id, "share", said)


def _require_board(store: Store, staff_id: int) -> None:
    if not store.identity.sees_all_cases and staff_id != store.identity.staff_id:
        raise NotAllowed(translate("Team", "Die Zahlen der anderen sieht die Teamleitung."))


def _counts(unit: UnitOfWork, office: OfficeSettings) -> dict[int | None, dict[str, int]]:
    today = unit.store.clock.today()
    sums = [
        func.sum(case((condition(office, today), 1), else_=0)) for condition in FIGURES.values()
    ]
    query = (
        select(Case.counsellor_id, *sums)
        .join(Person, Person.id == Case.person_id)
        .where(Case.counsellor_id.is_not(None), not_(Person.restricted))
        .group_by(Case.counsellor_id)
    )
    return {
        row[0]: dict(zip(FIGURES, (int(n or 0) for n in row[1:]), strict=True))
        for row in unit.session.execute(query)
    }


def _phases(unit: UnitOfWork) -> dict[int | None, dict[str, int]]:
    query = (
        select(Case.counsellor_id, Case.phase, func.count())
        .join(Person, Person.id == Case.person_id)
        .where(Case.counsellor_id.is_not(None), Case.phase.in_((*ACTIVE_PHASES, "RUHEND")))
        .where(not_(Person.restricted))
        .group_by(Case.counsellor_id, Case.phase)
    )
    found: dict[int | None, dict[str, int]] = {}
    for counsellor, phase, count in unit.session.execute(query):
        found.setdefault(counsellor, {})[phase] = count
    return found


def _row(
    person: Staff, office: OfficeSettings, counts: Mapping[str, int], phases: Mapping[str, int]
) -> BoardRow:
    return BoardRow(
        staff_id=person.id,
        name=person.name,
        active=person.active,
        share=person.share,
        target=_of_share(figure(office, "target_caseload"), person.share),
        warning=_of_share(figure(office, "caseload_warning"), person.share),
        counts={name: counts.get(name, 0) for name in FIGURES},
        phases=dict(phases),
    )


def _of_share(full: int, share: int) -> int:
    return round(full * share / FULL_POST)
