"""The work list: everything that does not fit together or waits, by urgency.

Read in steps of some cases, so that the store is free for others in between: `first_step`,
then `next_step` with what the step before returned, until `after` is None.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import ColumnElement, func, not_, or_, select

from kimdesk.base.text import translate
from kimdesk.casework import findings
from kimdesk.casework.review import review_tasks
from kimdesk.clients.access import openable
from kimdesk.clients.checking import read_facts
from kimdesk.clients.files import name_of
from kimdesk.clients.findings import Finding, urgency
from kimdesk.clients.model import Case, Person, Staff
from kimdesk.reference import Catalogue
from kimdesk.reference.folding import fold
from kimdesk.vault.work import Store, UnitOfWork

# So many cases keep the store busy for a few hundredths of a second.
STEP = 20
Subject = Literal[
    "data", "contacts", "intake", "plan", "linking", "course", "closure", "doubles", "team"
]
_SUBJECTS: tuple[tuple[Subject, frozenset[str]], ...] = (
    ("intake", frozenset({"R03", "R04", "F01", "F02"})),
    ("plan", frozenset({"R14", "F03"})),
    ("course", frozenset({"F04", "F05", "F06"})),
    ("linking", frozenset({"R17", "R18"})),
    ("contacts", frozenset({"R15", "R16", "R20"})),
    ("closure", frozenset({"R19"})),
    ("doubles", frozenset({"R22"})),
    ("team", frozenset({"R21"})),
)
_BY_KIND: dict[str, Subject] = {
    "goal": "plan",
    "measure": "plan",
    "plan_version": "plan",
    "intake_check": "intake",
    "referral": "linking",
    "case_conference": "linking",
    "consent": "linking",
    "closure": "closure",
    "review": "team",
    "appointment": "contacts",
}


@dataclass(frozen=True, slots=True)
class WorkRow:
    """A finding with whose case it is. `key` stays the same while the finding stands."""

    finding: Finding
    client: str
    counsellor_id: int | None
    counsellor: str
    person_id: int = 0

    @property
    def key(self) -> tuple[object, ...]:
        """What tells this finding from all others."""
        found = self.finding
        return found.rule, found.case_id, found.kind, found.record_id, found.field, found.text

    @property
    def subject(self) -> Subject:
        """What it is about, to filter by."""
        for subject, rules in _SUBJECTS:
            if self.finding.rule in rules:
                return subject
        return _BY_KIND.get(self.finding.kind, "data")


@dataclass(frozen=True, slots=True)
class Step:
    """What one step found. `after` is where the next begins, None when all cases are read."""

    rows: tuple[WorkRow, ...]
    after: int | None
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class WorkFilter:
    """What of the list is shown; "" and None mean everything."""

    counsellor_id: int | None = None
    severity: str = ""
    subject: str = ""
    text: str = ""


def first_step(store: Store) -> Step:
    """What is found between cases and in the office, and how many cases are to be read."""
    with store.unit() as unit:
        shown = openable(store) & not_(Person.restricted)
        query = select(func.count(Case.id)).join(Person, Person.id == Case.person_id)
        total = unit.session.scalar(query.where(shown)) or 0
    found = findings.of_the_whole(store)
    with store.unit() as unit:
        return Step(_rows(unit, found), 0, 0, total)


def next_step(
    store: Store,
    catalogue: Catalogue,
    before: Step,
    size: int = STEP,
    more: Sequence[findings.CaseRule] = (),
) -> Step:
    """The next `size` cases; a fixed number of statements."""
    with store.unit() as unit:
        rows, ids = _read(unit, catalogue, Case.id > before.after, size, more)
    after = ids[-1] if len(ids) == size else None
    return Step(rows, after, before.done + len(ids), before.total)


def rows_of(
    store: Store,
    catalogue: Catalogue,
    case_ids: Collection[int],
    person_ids: Collection[int] = (),
    more: Sequence[findings.CaseRule] = (),
) -> tuple[WorkRow, ...]:
    """The rows of these cases and of all cases of these people, after something changed."""
    own = or_(Case.id.in_(case_ids), Case.person_id.in_(person_ids))
    with store.unit() as unit:
        return _read(unit, catalogue, own, len(case_ids) + 10 * len(person_ids), more)[0]


def rows_of_the_whole(store: Store) -> tuple[WorkRow, ...]:
    """What is found between cases and in the office (R21, R22)."""
    found = findings.of_the_whole(store)
    with store.unit() as unit:
        return _rows(unit, found)


def in_order(rows: Iterable[WorkRow]) -> list[WorkRow]:
    """By urgency: errors, warnings, hints; then what has been due longest."""
    return sorted(rows, key=lambda row: urgency(row.finding))


def chosen(rows: Iterable[WorkRow], wanted: WorkFilter) -> list[WorkRow]:
    """The rows that the filter lets through, in their order; every word has to be found."""
    words = fold(wanted.text).split()
    return [row for row in rows if _fits(row, wanted, words)]


def subject_names() -> dict[Subject, str]:
    """What the findings are about, in words, in the order of a case."""
    return {
        "data": translate("WorkList", "Stammdaten"),
        "contacts": translate("WorkList", "Kontakte"),
        "intake": translate("WorkList", "Aufnahme"),
        "plan": translate("WorkList", "Plan"),
        "linking": translate("WorkList", "Einwilligung und Vermittlung"),
        "course": translate("WorkList", "Fallverlauf"),
        "closure": translate("WorkList", "Abschluss"),
        "doubles": translate("WorkList", "Doppelte Akten"),
        "team": translate("WorkList", "Team und Prüfung"),
    }


def _fits(row: WorkRow, wanted: WorkFilter, words: Sequence[str]) -> bool:
    if wanted.counsellor_id is not None and row.counsellor_id != wanted.counsellor_id:
        return False
    if wanted.severity and row.finding.severity != wanted.severity:
        return False
    if wanted.subject and row.subject != wanted.subject:
        return False
    if not words:
        return True
    text = fold(f"{row.client} {row.finding.case_number} {row.finding.text} {row.finding.rule}")
    return all(word in text for word in words)


def _read(
    unit: UnitOfWork,
    catalogue: Catalogue,
    condition: ColumnElement[bool],
    limit: int,
    more: Sequence[findings.CaseRule],
) -> tuple[tuple[WorkRow, ...], list[int]]:
    facts = read_facts(unit, catalogue, condition, limit)
    ids = [each.case.id for each in facts]
    found = findings.findings_in(unit, catalogue, facts, more)
    found += review_tasks(unit, ids)
    people = {each.case.id: (each.case, each.person) for each in facts}
    staff = _staff(unit)
    rows = []
    for each in found:
        case, person = people[each.case_id]
        name = name_of(person.family_name, person.given_name)
        counsellor = case.counsellor_id
        rows.append(WorkRow(each, name, counsellor, staff.get(counsellor, ""), person.id))
    return tuple(rows), ids


def _rows(unit: UnitOfWork, found: Sequence[Finding]) -> tuple[WorkRow, ...]:
    staff = _staff(unit)
    ids = {each.case_id for each in found}
    query = select(Case.id, Case.counsellor_id, Person.family_name, Person.given_name)
    query = query.join(Person, Person.id == Case.person_id).where(Case.id.in_(ids))
    known = {row[0]: row for row in unit.session.execute(query)}
    rows = []
    for each in found:
        if (case := known.get(each.case_id)) is not None:
            name = name_of(case[2], case[3])
            rows.append(WorkRow(each, name, case[1], staff.get(case[1], "")))
        else:
            rows.append(WorkRow(each, "", each.record_id, staff.get(each.record_id, "")))
    return tuple(rows)


def _staff(unit: UnitOfWork) -> dict[int | None, str]:
    return {row[0]: row[1] for row in unit.session.execute(select(Staff.id, Staff.name))}
