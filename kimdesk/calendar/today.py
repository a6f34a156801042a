"""What a counsellor sees first: today's appointments, deadlines, measures, cases that wait."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, not_, or_, select

from kimdesk.base.dates import earliest_day, is_partial
from kimdesk.calendar.choices import choice_in, keep_choices
from kimdesk.calendar.deadlines.radar import DeadlineRow, radar
from kimdesk.calendar.occurrences import occurrences
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.casework.model import Measure
from kimdesk.casework.review import ReviewRow, may_decide, waiting_reviews
from kimdesk.casework.substitution import SubstitutionRow, running
from kimdesk.clients.access import visible_cases
from kimdesk.clients.figures import figure
from kimdesk.clients.files import name_of
from kimdesk.clients.model import Case, OfficeSettings, Person
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store, UnitOfWork

DEADLINE_DAYS = 7
# The choice of a person, see choices.py.
BIRTHDAYS, ON = "birthdays today", "1"
FINAL_MEASURES = ("MS_ERLEDIGT", "MS_GESCHEITERT", "MS_ENTF")
# Reviewing what is to be erased is no matter of the day.
ERASURE = "F_LOESCH"
ENDED = ("ABGESCHLOSSEN", "NACHSORGE", "ABGELEHNT", "STORNIERT")


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """An open measure that is due today or was due before."""

    id: int
    version: int
    case_id: int
    client: str
    what: str
    responsible: str
    due_on: date
    state: str


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A case that waits for somebody: a code of why, and since when."""

    case_id: int
    number: str
    client: str
    why: str
    since: date | None


@dataclass(frozen=True, slots=True)
class BirthdayRow:
    """A client whose birthday it is; `age` in years."""

    case_id: int
    client: str
    age: int


@dataclass(frozen=True, slots=True)
class Today:
    """Everything the page shows, read at one moment."""

    day: date
    appointments: tuple[OccurrenceRow, ...]
    deadlines: tuple[DeadlineRow, ...]
    measures: tuple[MeasureRow, ...]
    waiting: tuple[WaitingRow, ...]
    reviews: tuple[ReviewRow, ...]
    substitutions: tuple[SubstitutionRow, ...]
    birthdays: tuple[BirthdayRow, ...]
    # Whether the person wants to see birthdays.
    with_birthdays: bool = False


def today(store: Store, catalogue: Catalogue) -> Today:
    """The day of the person at work; a fixed number of statements.

    Deadlines are those of their own and substituted cases, overdue or within a week.
    """
    day, me = store.clock.today(), store.identity.staff_id
    mine = occurrences(store, day, day, staff_ids=(me,))
    due = radar(store, catalogue, until=day + timedelta(days=DEADLINE_DAYS))
    with store.unit() as unit:
        own = frozenset(unit.session.scalars(select(Case.id).where(_own(unit))))
        measures = tuple(_measures(unit, day))
        waiting = tuple(_waiting(unit, day))
        wanted = choice_in(unit, BIRTHDAYS) == ON
        born = tuple(_birthdays(unit, day)) if wanted else ()
    deadlines = tuple(
        row for row in due if row.case_id in own and not row.silent and row.kind != ERASURE
    )
    reviews = tuple(_reviews(store))
    standing_in = running(store)
    return Today(day, mine, deadlines, measures, waiting, reviews, standing_in, born, wanted)


def show_birthdays(store: Store, *, on: bool) -> None:
    """Whether the person at work wants to see birthdays; off until they say so."""
    keep_choices(store, {BIRTHDAYS: ON if on else ""})


def _reviews(store: Store) -> Iterator[ReviewRow]:
    """Those that the person may decide."""
    if store.identity.sees_all_cases:
        with store.unit() as unit:
            office = unit.session.scalars(select(OfficeSettings)).one()
        allowed = figure(office, "self_approval")
        yield from (row for row in waiting_reviews(store) if may_decide(store, row, allowed))


def _own(unit: UnitOfWork) -> ColumnElement[bool]:
    """Own and substituted cases, also for team leads: their day is not everybody's."""
    store = unit.store
    mine = Case.counsellor_id == store.identity.staff_id
    if store.identity.sees_all_cases:
        return mine
    return or_(mine, visible_cases(store.identity, store.clock.today()))


def _shown(unit: UnitOfWork) -> ColumnElement[bool]:
    """The same without restricted files (Art. 18 DSGVO), which are in no list."""
    return _own(unit) & not_(Person.restricted)


def _measures(unit: UnitOfWork, day: date) -> Iterator[MeasureRow]:
    query = (
        select(
            Measure.id,
            Measure.version,
            Measure.case_id,
            Person.family_name,
            Person.given_name,
            Measure.what,
            Measure.responsible,
            Measure.due_on,
            Measure.state,
        )
        .join(Case, Case.id == Measure.case_id)
        .join(Person, Person.id == Case.person_id)
        .where(
            _shown(unit),
            Measure.due_on <= day,
            Measure.state.not_in(FINAL_MEASURES),
            Case.phase.not_in(ENDED),
        )
        .order_by(Measure.due_on, Measure.id)
    )
    for row in unit.session.execute(query):
        client = name_of(row.family_name, row.given_name)
        yield MeasureRow(
            row.id, row.version, row.case_id, client, row.what, row.responsible,
            row.due_on or day, row.state,
        )  # fmt: skip


def _waiting(unit: UnitOfWork, day: date) -> Iterator[WaitingRow]:
    """Inquiries nobody has begun with, and dormant cases to be looked at again."""
    query = (
        select(
            Case.id,
            Case.number,
            Person.family_name,
            Person.given_name,
            Case.phase,
            Case.inquired_on,
            Case.resume_on,
        )
        .join(Person, Person.id == Case.person_id)
        .where(
            _shown(unit),
            or_(
                Case.phase == "ANFRAGE",
                (Case.phase == "RUHEND") & (Case.resume_on <= day),
            ),
        )
        .order_by(Case.id)
    )
    for row in unit.session.execute(query):
        dormant = row.phase == "RUHEND"
        since = row.resume_on if dormant else row.inquired_on
        client = name_of(row.family_name, row.given_name)
        yield WaitingRow(row.id, row.number, client, row.phase, since)


def _birthdays(unit: UnitOfWork, day: date) -> Iterator[BirthdayRow]:
    """Exactly known birthdays of running own cases; 29 February counts on the 28th."""
    query = (
        select(Case.id, Person.family_name, Person.given_name, Person.birth_date)
        .join(Person, Person.id == Case.person_id)
        .where(_shown(unit), Case.phase.not_in(ENDED))
    )
    for row in unit.session.execute(query):
        text = row.birth_date
        born = earliest_day(text) if len(text) == len("1990-03-14") and is_partial(text) else None
        if born is not None and _celebrated(born, day):
            client = name_of(row.family_name, row.given_name)
            yield BirthdayRow(row.id, client, day.year - born.year)


def _celebrated(born: date, day: date) -> bool:
    if (born.month, born.day) == (day.month, day.day):
        return True
    leap = (born.month, born.day) == (2, 29)
    next_day = day + timedelta(days=1)
    return leap and (day.month, day.day) == (2, 28) and next_day.month == 3
