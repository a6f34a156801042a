"""The other half of reading files: what was done, planned and arranged, case by case."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

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
from kimdesk.clients.model import Consent, Contact, Partner
from kimdesk.statistics.facts import entries
from kimdesk.statistics.facts.entries import ContactEntry, ReferralEntry, Score, Step
from kimdesk.statistics.facts.file import CaseFile

_CONSENT, _HELD = "EW_DATEN", "T_STATT"
_ACTION_GOAL = "Z_HANDL"
_OUTCOMES = ("T_STATT", "T_VERSAEUMT", "T_ABG_KL", "T_ABG_CM", "T_VERSCH")
# Scores that are one; 9 says that none could be given.
_SCORES = {str(value): value for value in range(1, 6)}


def add_work(session: Session, files: dict[int, CaseFile]) -> None:
    """Steps, contacts, consents and appointments. Four statements."""
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
        files[case_id].consents.append(entries.Consent(*values))
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


def add_plans(session: Session, files: dict[int, CaseFile]) -> None:
    """Sittings, scores, goals and signed plans. Four statements."""
    _add_scores(session, files)
    sittings = select(Assessment.case_id, Assessment.held_on).where(Assessment.held_on.is_not(None))
    for case_id, day in _of(session, sittings, Assessment, files):
        files[case_id].sittings.append(day)
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


def _add_scores(session: Session, files: dict[int, CaseFile]) -> None:
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


def add_linking(session: Session, files: dict[int, CaseFile]) -> None:
    """Referrals and conferences. Two statements."""
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
