"""In the cases database: who is behind a random id, and which cases have to be projected anew.

Nothing of it ever reaches the statistics database. What has to be done is noted by triggers,
in the very transaction that changes a case, whichever way it is changed; so a crash between
work and projection loses nothing.
"""

from sqlalchemy import DDL, Integer, Text, event
from sqlalchemy.orm import Mapped, mapped_column

import kimdesk.calendar.model  # noqa: F401 - maps the tables that are watched
from kimdesk.vault.orm import Base

# The due row that stands for what belongs to no case: barriers and anonymous contacts.
OFFICE = 0


class StatisticsFact(Base):
    """The random id under which a case stands in the facts.

    No foreign key: when a case has been erased, this row leads to the facts that go with it.
    """

    __tablename__ = "statistics_fact"

    case_id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    fact_id: Mapped[str] = mapped_column(Text, unique=True)


class StatisticsBarrier(Base):
    """The random id under which a barrier stands in the facts."""

    __tablename__ = "statistics_barrier"

    barrier_id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    fact_id: Mapped[str] = mapped_column(Text, unique=True)


class StatisticsDue(Base):
    """A case whose facts are older than its file; `OFFICE` for barriers and tallies."""

    __tablename__ = "statistics_due"

    case_id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)


_OWN = "SELECT {row}.case_id WHERE true"
_PERSONS = 'SELECT id FROM "case" WHERE person_id = {row}.person_id'
_OFFICE = f"SELECT {OFFICE} WHERE true"
_OWN_OR_OF_HOUSEHOLD = (
    'SELECT id FROM "case" WHERE person_id = {row}.id OR person_id IN'
    " (SELECT person_id FROM household_member WHERE member_id = {row}.id)"
)
# Somebody is counted with one household only, so all that list the person are concerned.
_OF_HOUSEHOLDS_WITH_THE_MEMBER = (
    'SELECT id FROM "case" WHERE person_id IN ({row}.person_id, {row}.member_id) OR person_id IN'
    " (SELECT person_id FROM household_member WHERE member_id = {row}.member_id)"
)
# A case that goes leaves its family behind; whatever else happens to it, they are still found.
_OF_FAMILY = (
    'SELECT id FROM "case" WHERE person_id IN'
    " (SELECT member_id FROM household_member WHERE person_id = {row}.person_id) OR person_id IN"
    " (SELECT person_id FROM household_member WHERE member_id = {row}.person_id OR member_id IN"
    " (SELECT member_id FROM household_member WHERE person_id = {row}.person_id))"
)
_DATED = "person_id, valid_from, valid_to"
_ON_ITS_WAY = (
    "level, phase, phase_since, inquired_on, clearing_decided_on, admitted_on, closed_on,"
    " aftercare_until"
)

# Table, columns whose change matters, and which cases a changed row concerns.
_WATCHED = (
    (
        "case",
        f"{_ON_ITS_WAY}, access_way, clearing_result, closure_reason, previous_case_id, person_id",
        "SELECT {row}.id WHERE true",
    ),
    (
        "contact",
        "case_id, held_on, minutes, kind, life_domains, language, interpreting",
        _OWN,
    ),
    ("consent", "case_id, kind, state, given_on, expires_on, withdrawn_on", _OWN),
    ("assessment", "case_id, held_on", _OWN),
    ("domain_score", "case_id, assessment_id, life_domain, by_counsellor", _OWN),
    ("goal", "case_id, level, life_domain, state, state_on", _OWN),
    ("plan_version", "case_id, signed_client_on, signed_counsellor_on", _OWN),
    ("phase_step", "case_id", _OWN),
    (
        "referral",
        "case_id, partner_id, life_domain, asked_on, accepted_on, begins_on, ended_on, state",
        _OWN,
    ),
    ("case_conference", "case_id, held_on, state, client_present", _OWN),
    ("conference_participant", "case_id, conference_id, partner_id, name", _OWN),
    ("appointment_case", "case_id, appointment_id", _OWN),
    (
        "appointment",
        "state, begins_on, rule",
        "SELECT case_id FROM appointment_case WHERE appointment_id = {row}.id",
    ),
    ("partner", "kind", "SELECT case_id FROM referral WHERE partner_id = {row}.id"),
    (
        "person",
        "birth_date, sex, nationalities, entry_date, immigration_path",
        _OWN_OR_OF_HOUSEHOLD,
    ),
    (
        "household_member",
        "person_id, member_id, relation, co_counselled",
        _OF_HOUSEHOLDS_WITH_THE_MEMBER,
    ),
    ("residence_period", f"{_DATED}, status", _PERSONS),
    ("language_period", f"{_DATED}, overall", _PERSONS),
    ("education_period", f"{_DATED}, school, vocational", _PERSONS),
    ("work_period", f"{_DATED}, status", _PERSONS),
    ("income_period", f"{_DATED}, benefit_regime, interrupted", _PERSONS),
    ("housing_period", f"{_DATED}, situation", _PERSONS),
    ("address_period", f"{_DATED}, district", _PERSONS),
    ("household_period", f"{_DATED}, kind", _PERSONS),
    ("tally_contact", "held_on, kind, minutes, life_domains, language, interpreting", _OFFICE),
    (
        "barrier",
        "kind, level, institution, life_domain, state, seen_first_on, reported_on",
        _OFFICE,
    ),
    ("barrier_step", "barrier_id, taken_on, state", _OFFICE),
    ("barrier_case", "barrier_id, case_id, seen_on", _OFFICE),
)


def _trigger(table: str, verb: str, when: str, concerned: str, subject: str = "") -> str:
    """Not OR IGNORE: that is forgotten where the rows of a removed record go by cascade."""
    rows = {"insert": ("NEW",), "update": ("OLD", "NEW"), "delete": ("OLD",)}[verb]
    marks = " ".join(
        f"INSERT INTO statistics_due (case_id) {concerned.format(row=row)} ON CONFLICT DO NOTHING;"
        for row in rows
    )
    name = f"statistics_due_{subject or table}_{verb}"
    return f'CREATE TRIGGER {name} AFTER {when} ON "{table}" BEGIN {marks} END'


def _triggers() -> list[str]:
    return [
        _trigger("case", "delete", "DELETE", _OF_FAMILY, "family"),
        _trigger("case", "update", "UPDATE OF person_id", _OF_FAMILY, "family"),
    ] + [
        statement
        for table, columns, concerned in _WATCHED
        for statement in (
            _trigger(table, "insert", "INSERT", concerned),
            _trigger(table, "update", f"UPDATE OF {columns}", concerned),
            _trigger(table, "delete", "DELETE", concerned),
        )
    ]


# After all tables: a trigger names several of them.
for _statement in _triggers():
    event.listen(Base.metadata, "after_create", DDL(_statement))  # type: ignore[no-untyped-call]
