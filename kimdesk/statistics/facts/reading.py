"""Reads many cases at once: a fixed number of column selects for a batch, however large."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from kimdesk.calendar.model import Appointment, AppointmentCase
from kimdesk.casework.model import (
    Assessment,
    CaseConference,
    ConferenceParticipant,
    DomainScore,
    Goal,
    PhaseStep,
    PlanVersion,
    Referral,
)
from kimdesk.clients.model import (
    AddressPeriod,
    Case,
    Consent,
    Contact,
    EducationPeriod,
    HouseholdPeriod,
    HousingPeriod,
    IncomePeriod,
    LanguagePeriod,
    Partner,
    Person,
    ResidencePeriod,
    WorkPeriod,
)
from kimdesk.statistics.facts import file as of_file
from kimdesk.statistics.facts.families import add_families
from kimdesk.statistics.facts.file import CaseFile, ContactEntry, Period, ReferralEntry, Score, Step

_CONSENT, _HELD = "EW_DATEN", "T_STATT"
_ACTION_GOAL = "Z_HANDL"
_OUTCOMES = ("T_STATT", "T_VERSAEUMT", "T_ABG_KL", "T_ABG_CM", "T_VERSCH")
# Scores that are one; 9 says that none could be given.
_SCORES = {str(value): value for value in range(1, 6)}


def read_files(session: Session, case_ids: Collection[int]) -> list[CaseFile]:
    """The files of these cases in the order of their ids; cases that are gone are left out."""
    files = {file.case_id: file for file in _cases(session, case_ids)}
    if not files:
        return []
    by_person: defaultdict[int, list[CaseFile]] = defaultdict(list)
    for each in files.values():
        by_person[each.person_id].append(each)
    _add_histories(session, by_person)
    _add_work(session, files)
    _add_plans(session, files)
    _add_linking(session, files)
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
            before.admitted_on.is_not(None) & (before.phase != of_file.CANCELLED),
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


def _add_work(session: Session, files: dict[int, CaseFile]) -> None:
    _add_steps(session, files)
    contacts = select(
        Contact.case_id,
        Contact.held_on,
        Contact.kind,
        Contact.life_domains,
        Contact.interpreting,
        Contact.language,
        Contact.minutes,
    )
    for case_id, *values in _of(session, contacts, Contact, files):
        files[case_id].contacts.append(ContactEntry(*values))
    consents = select(
        Consent.case_id,
        Consent.state,
        Consent.given_on,
        Consent.expires_on,
        Consent.withdrawn_on,
    ).where(Consent.kind == _CONSENT, Consent.given_on.is_not(None))
    for case_id, *values in _of(session, consents, Consent, files):
        files[case_id].consents.append(of_file.Consent(*values))
    appointments = (
        select(AppointmentCase.case_id, Appointment.begins_on, Appointment.state)
        .join(Appointment, Appointment.id == AppointmentCase.appointment_id)
        .where(Appointment.state.in_(_OUTCOMES), Appointment.rule == "")
    )
    for case_id, day, state in _of(session, appointments, AppointmentCase, files):
        files[case_id].appointments.append((day, state))


def _add_steps(session: Session, files: dict[int, CaseFile]) -> None:
    """The steps that stand: one that was taken back goes with the one that took it back."""
    query = select(
        PhaseStep.case_id,
        PhaseStep.takes_back,
        PhaseStep.taken_on,
        PhaseStep.phase_from,
        PhaseStep.phase_to,
        PhaseStep.level_from,
        PhaseStep.level_to,
    ).where(PhaseStep.taken_on.is_not(None))
    for case_id, takes_back, *values in _of(session, query, PhaseStep, files):
        steps = files[case_id].steps
        if not takes_back:
            steps.append(Step(*values))
        elif steps:
            steps.pop()


def _add_plans(session: Session, files: dict[int, CaseFile]) -> None:
    sittings = select(Assessment.case_id, Assessment.held_on).where(Assessment.held_on.is_not(None))
    for case_id, day in _of(session, sittings, Assessment, files):
        files[case_id].sittings.append(day)
    scores = (
        select(
            DomainScore.case_id,
            Assessment.held_on,
            Assessment.id,
            DomainScore.life_domain,
            DomainScore.by_counsellor,
        )
        .join(Assessment, Assessment.id == DomainScore.assessment_id)
        .where(Assessment.held_on.is_not(None))
    )
    for case_id, day, sitting, domain, value in _of(session, scores, DomainScore, files):
        if value in _SCORES:
            files[case_id].scores.append(Score(day, sitting, domain, _SCORES[value]))
    for each in files.values():
        each.scores.sort(key=lambda score: (score.held_on, score.sitting, score.life_domain))
    goals = select(Goal.case_id, Goal.level, Goal.state_on, Goal.life_domain, Goal.state)
    for case_id, level, day, domain, state in _of(session, goals, Goal, files):
        files[case_id].has_plan = True
        if level == _ACTION_GOAL and day is not None:
            files[case_id].goals.append((day, domain, state))
    versions = select(
        PlanVersion.case_id, PlanVersion.signed_client_on, PlanVersion.signed_counsellor_on
    )
    for case_id, by_client, by_counsellor in _of(session, versions, PlanVersion, files):
        files[case_id].has_plan = True
        if by_client and by_counsellor:
            files[case_id].signed.append(max(by_client, by_counsellor))


def _add_linking(session: Session, files: dict[int, CaseFile]) -> None:
    referrals = select(
        Referral.case_id,
        func.coalesce(Partner.kind, ""),
        Referral.life_domain,
        Referral.asked_on,
        Referral.accepted_on,
        Referral.begins_on,
        Referral.ended_on,
        Referral.state,
    ).outerjoin(Partner, Partner.id == Referral.partner_id)
    for case_id, *values in _of(session, referrals, Referral, files):
        files[case_id].referrals.append(ReferralEntry(*values))
    bodies = (
        select(func.count(ConferenceParticipant.partner_id.distinct()))
        .where(ConferenceParticipant.conference_id == CaseConference.id)
        .scalar_subquery()
    )
    conferences = select(
        CaseConference.case_id, CaseConference.held_on, CaseConference.client_present, bodies
    ).where(CaseConference.state == _HELD, CaseConference.held_on.is_not(None))
    for case_id, *values in _of(session, conferences, CaseConference, files):
        files[case_id].conferences.append((values[0], values[1], values[2]))


def _of(
    session: Session,
    query: Select[*tuple[Any, ...]],
    table: type[Any],
    files: dict[int, CaseFile],
) -> Iterable[Any]:
    """The rows that belong to the cases, in the order they were entered."""
    return session.execute(query.where(table.case_id.in_(list(files))).order_by(table.id))
