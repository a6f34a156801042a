"""Random ids of cases and barriers, known to the cases database alone."""

import secrets
from collections.abc import Collection

from sqlalchemy import delete, insert, or_, select
from sqlalchemy.orm import Session, aliased

from kimdesk.casework.model import Barrier
from kimdesk.clients.model import Case, HouseholdMember
from kimdesk.statistics.model import StatisticsBarrier, StatisticsFact


def new_id() -> str:
    """16 hexadecimal digits that say nothing."""
    return secrets.token_hex(8)


def give_ids(session: Session, case_ids: Collection[int]) -> dict[int, str]:
    """The id of each of these cases, new ones for those that have none.

    Cases that are gone keep theirs until `forget_gone`, for facts have to go with them.
    """
    query = select(StatisticsFact.case_id, StatisticsFact.fact_id)
    found = session.execute(query.where(StatisticsFact.case_id.in_(case_ids)))
    known = {row.case_id: row.fact_id for row in found}
    there = session.scalars(select(Case.id).where(Case.id.in_(case_ids)).order_by(Case.id))
    new = {case_id: new_id() for case_id in there if case_id not in known}
    rows = [{"case_id": case_id, "fact_id": fact_id} for case_id, fact_id in new.items()]
    if rows:
        session.execute(insert(StatisticsFact), rows)
    return known | new


def forget_gone(session: Session, case_ids: Collection[int] | None = None) -> None:
    """Of these cases (all) forget those that are gone, once their facts are gone as well."""
    statement = delete(StatisticsFact).where(StatisticsFact.case_id.not_in(select(Case.id)))
    if case_ids is not None:
        statement = statement.where(StatisticsFact.case_id.in_(case_ids))
    session.execute(statement)


def give_barrier_ids(session: Session) -> dict[int, str]:
    """The id of each barrier; those of barriers that are gone go."""
    barriers = list(session.scalars(select(Barrier.id).order_by(Barrier.id)))
    table = StatisticsBarrier
    session.execute(delete(table).where(table.barrier_id.not_in(select(Barrier.id))))
    query = select(table.barrier_id, table.fact_id)
    known = {row.barrier_id: row.fact_id for row in session.execute(query)}
    new = {each: new_id() for each in barriers if each not in known}
    rows = [{"barrier_id": each, "fact_id": fact_id} for each, fact_id in new.items()]
    if rows:
        session.execute(insert(table), rows)
    return known | new


def concerned(session: Session, case_ids: Collection[int]) -> set[int]:
    """These cases, and those whose facts depend on them: of the same family, re-admissions.

    Whether a case counts depends on the other cases of its family, and so does with whom a
    member of the household is counted.
    """
    member, other = aliased(HouseholdMember), aliased(HouseholdMember)
    persons = select(Case.person_id).where(Case.id.in_(case_ids))
    members = select(member.member_id).where(member.person_id.in_(persons))
    households = select(other.person_id).where(
        or_(other.member_id.in_(persons), other.member_id.in_(members))
    )
    query = select(Case.id).where(
        or_(
            Case.previous_case_id.in_(case_ids),
            Case.person_id.in_(members),
            Case.person_id.in_(households),
        )
    )
    return {*case_ids, *session.scalars(query)}
