"""The radar: all open deadlines by how near they are, for one case or for everybody."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, not_, select

from kimdesk.base.text import translate
from kimdesk.calendar.deadlines.keeping import OPEN
from kimdesk.calendar.model import Deadline, DeadlineStep, LeadTime
from kimdesk.clients.access import openable, require_case
from kimdesk.clients.files import name_of
from kimdesk.clients.model import Case, Person, Staff
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store, UnitOfWork

# Bands of the radar, in days from today; the last one holds everything further on.
BANDS = (
    ("overdue", -1),
    ("today", 0),
    ("week", 7),
    ("month", 30),
    ("quarter", 90),
    ("later", None),
)


def band_names() -> dict[str, str]:
    """The bands of the radar for people."""
    return {
        "overdue": translate("Deadlines", "Überfällig"),
        "today": translate("Deadlines", "Heute"),
        "week": translate("Deadlines", "In 7 Tagen"),
        "month": translate("Deadlines", "In 30 Tagen"),
        "quarter": translate("Deadlines", "In 90 Tagen"),
        "later": translate("Deadlines", "Später"),
    }


@dataclass(frozen=True, slots=True)
class DeadlineRow:
    """One deadline as lists show it. `leads` are its lead times in days, longest first."""

    id: int
    version: int
    case_id: int
    number: str
    client: str
    counsellor_id: int | None
    counsellor: str
    kind: str
    title: str
    due_on: date
    state: str
    filed_on: date | None
    reason: str
    by_hand: bool
    source_kind: str
    source_id: int | None
    source_field: str
    source_gone: bool
    leads: tuple[int, ...]

    @property
    def silent(self) -> bool:
        """Whether its alarm has stopped: filed in time, or not open any more."""
        return self.filed_on is not None or self.state != OPEN

    def is_due(self, today: date) -> bool:
        """Whether its longest lead time has begun."""
        return not self.silent and (self.due_on - today).days <= max(self.leads, default=0)


def radar(
    store: Store, catalogue: Catalogue, *, until: date | None = None
) -> tuple[DeadlineRow, ...]:
    """The open deadlines of all cases the person may open, the nearest first.

    Restricted files (Art. 18 DSGVO) are in no list.
    """
    with store.unit() as unit:
        shown = openable(store) & not_(Person.restricted)
        return _rows(unit, catalogue, shown, Deadline.state == OPEN,
                     *((Deadline.due_on <= until,) if until else ()))  # fmt: skip


def of_case(store: Store, catalogue: Catalogue, case_id: int) -> tuple[DeadlineRow, ...]:
    """All deadlines of a case, also those that are done or dropped. Raises NotAllowed."""
    with store.unit() as unit:
        require_case(unit, case_id)
        return _rows(unit, catalogue, Deadline.case_id == case_id)


def steps_of(store: Store, deadline_id: int) -> tuple[tuple[DeadlineStep, str], ...]:
    """What happened to a deadline, newest first, with who did it. Raises NotAllowed."""
    query = (
        select(DeadlineStep, func.coalesce(Staff.name, ""))
        .outerjoin(Staff, Staff.id == DeadlineStep.staff_id)
        .where(DeadlineStep.deadline_id == deadline_id)
        .order_by(DeadlineStep.id.desc())
    )
    with store.unit() as unit:
        case_id = unit.session.scalar(select(Deadline.case_id).where(Deadline.id == deadline_id))
        require_case(unit, case_id or 0)
        return tuple((step, name) for step, name in unit.session.execute(query))


def subject(catalogue: Catalogue, row: DeadlineRow) -> str:
    """Its kind, and what it is about in the words of whoever entered it."""
    kind = catalogue["CL39"].label(row.kind)
    return f"{kind}: {row.title}" if row.title else kind


def band_of(due_on: date, today: date) -> str:
    """The band of the radar a day lies in."""
    left = (due_on - today).days
    return next(name for name, last in BANDS if last is None or left <= last)


def by_band(rows: Iterable[DeadlineRow], today: date) -> Mapping[str, tuple[DeadlineRow, ...]]:
    """Rows in their bands, every band named."""
    found: dict[str, list[DeadlineRow]] = {name: [] for name, _ in BANDS}
    for row in rows:
        found[band_of(row.due_on, today)].append(row)
    return {name: tuple(each) for name, each in found.items()}


def leads_of(
    catalogue: Catalogue, own: Mapping[str, str], kind: str, lead_days: str
) -> tuple[int, ...]:
    """Lead times in days: of the deadline, else of the office, else of the list CL39."""
    code = catalogue["CL39"].get(kind)
    usual = "|".join(code.values("lead_days")) if code else ""
    text = lead_days or own.get(kind, "") or usual
    return tuple(sorted({int(part) for part in text.split("|") if part.strip()}, reverse=True))


def _rows(unit: UnitOfWork, catalogue: Catalogue, *where: object) -> tuple[DeadlineRow, ...]:
    own = {row.kind: row.days for row in unit.session.execute(select(LeadTime.kind, LeadTime.days))}
    query = (
        select(
            Deadline,
            Case.number,
            Case.counsellor_id,
            Person.family_name,
            Person.given_name,
            func.coalesce(Staff.name, ""),
        )
        .join(Case, Case.id == Deadline.case_id)
        .join(Person, Person.id == Case.person_id)
        .outerjoin(Staff, Staff.id == Case.counsellor_id)
        .where(*where)  # type: ignore[arg-type]
        .order_by(Deadline.due_on, Deadline.id)
    )
    return tuple(
        DeadlineRow(
            id=deadline.id,
            version=deadline.version,
            case_id=deadline.case_id,
            number=number,
            client=name_of(family, given),
            counsellor_id=counsellor_id,
            counsellor=counsellor,
            kind=deadline.kind,
            title=deadline.title,
            due_on=deadline.due_on or date.max,
            state=deadline.state,
            filed_on=deadline.filed_on,
            reason=deadline.reason,
            by_hand=not deadline.source_kind,
            source_kind=deadline.source_kind,
            source_id=deadline.source_id,
            source_field=deadline.source_field,
            source_gone=deadline.source_gone,
            leads=leads_of(catalogue, own, deadline.kind, deadline.lead_days),
        )
        for deadline, number, counsellor_id, family, given, counsellor in unit.session.execute(
            query
        )
    )
