"""Reads many cases at once: a fixed number of column selects for a batch, however large."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from kimdesk.clients.model import (
    AddressPeriod,
    Case,
    EducationPeriod,
    HouseholdPeriod,
    HousingPeriod,
    IncomePeriod,
    LanguagePeriod,
    Person,
    ResidencePeriod,
    WorkPeriod,
)
from kimdesk.statistics.facts.entries import Period
from kimdesk.statistics.facts.families import add_families
from kimdesk.statistics.facts.file import CANCELLED, CaseFile
from kimdesk.statistics.facts.reading_work import add_linking, add_plans, add_work


def read_files(session: Session, case_ids: Collection[int]) -> list[CaseFile]:
    """The files of these cases in the order of their ids; cases that are gone are left out."""
    files = {file.case_id: file for file in _cases(session, case_ids)}
    if not files:
        return []
    by_person: defaultdict[int, list[CaseFile]] = defaultdict(list)
    for each in files.values():
        by_person[each.person_id].append(each)
    _add_histories(session, by_person)
    add_work(session, files)
    add_plans(session, files)
    add_linking(session, files)
    add_families(session, by_person)
    return list(files.values())


def _cases(session: Session, case_ids: Collection[int]) -> Iterable[CaseFile]:
    before = aliased(Case)
    query = (
        select(
            Case.id,
            Case.person_id,
            Case.level,
            Case.phase,
            Case.phase_since,
            Case.inquired_on,
            Case.access_way,
            Case.clearing_result,
            Case.clearing_decided_on,
            Case.admitted_on,
            Case.closed_on,
            Case.closure_reason,
            Case.aftercare_until,
            before.admitted_on.is_not(None) & (before.phase != CANCELLED),
            Person.birth_date,
            Person.sex,
            Person.nationalities,
            Person.entry_date,
            Person.immigration_path,
        )
        .join(Person, Person.id == Case.person_id)
        .outerjoin(before, before.id == Case.previous_case_id)
        .where(Case.id.in_(case_ids))
        .order_by(Case.id)
    )
    for row in session.execute(query):
        values = list(row)
        values[13] = bool(values[13])
        yield CaseFile(*values)


# Table and column, and the list of the file that it goes to; the last column says more.
_HISTORIES: tuple[tuple[Any, Any, Any, str], ...] = (
    (ResidencePeriod, ResidencePeriod.status, None, "residence"),
    (LanguagePeriod, LanguagePeriod.overall, None, "german"),
    (EducationPeriod, EducationPeriod.school, EducationPeriod.vocational, "school"),
    (WorkPeriod, WorkPeriod.status, None, "work"),
    (IncomePeriod, IncomePeriod.benefit_regime, IncomePeriod.interrupted, "benefit_regime"),
    (HousingPeriod, HousingPeriod.situation, None, "housing"),
    (AddressPeriod, AddressPeriod.district, None, "district"),
    (HouseholdPeriod, HouseholdPeriod.kind, None, "household"),
)


def _add_histories(session: Session, by_person: dict[int, list[CaseFile]]) -> None:
    for table, code, more, name in _HISTORIES:
        columns = [table.person_id, table.valid_from, table.valid_to, code]
        query = select(*columns, *([more] if more is not None else []))
        of_persons = query.where(table.person_id.in_(list(by_person))).order_by(table.id)
        for person_id, *values in session.execute(of_persons):
            period = Period(*values)
            for each in by_person[person_id]:
                getattr(each, name).append(period)
    for files in by_person.values():
        for each in files:
            each.vocational = [Period(old.begins, old.ends, old.more) for old in each.school]
