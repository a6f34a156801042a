"""Who belongs to whom: members of a household, and the other cases of the same family."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session

from kimdesk.casework.model import Goal, PlanVersion
from kimdesk.clients.model import Case, HouseholdMember, Person
from kimdesk.statistics.facts.entries import Member, Relative
from kimdesk.statistics.facts.file import CANCELLED, CaseFile

_CHILDREN = frozenset({"KIND", "STIEFKIND", "PFLEGEKIND"})


@dataclass(slots=True)
class _Household:
    """What is known around one client."""

    members: list[tuple[int, str, bool, bool]] = field(default_factory=list)
    linked: set[int] = field(default_factory=set)


def add_families(session: Session, by_person: dict[int, list[CaseFile]]) -> None:
    """Give each file its members and the cases of its family. Four statements."""
    households = _households(session, by_person)
    member_ids = {member[0] for each in households.values() for member in each.members}
    also = _other_households(session, member_ids)
    around = {person for each in households.values() for person in each.linked}
    around.update(person for persons in also.values() for person in persons)
    cases = _cases_of(session, around)
    for person_id, files in by_person.items():
        _add_family(files, person_id, households[person_id], also, cases)


def _households(session: Session, by_person: Collection[int]) -> defaultdict[int, _Household]:
    found: defaultdict[int, _Household] = defaultdict(_Household)
    own = (
        select(
            HouseholdMember.person_id,
            HouseholdMember.member_id,
            Person.birth_date,
            HouseholdMember.relation,
            HouseholdMember.in_germany,
            HouseholdMember.co_counselled,
        )
        .join(Person, Person.id == HouseholdMember.member_id)
        .where(HouseholdMember.person_id.in_(list(by_person)))
        .order_by(HouseholdMember.id)
    )
    for person_id, member_id, birth_date, relation, here, counselled in session.execute(own):
        is_child = relation in _CHILDREN and here != "N"
        found[person_id].members.append((member_id, birth_date, is_child, counselled))
        found[person_id].linked.add(member_id)
    listed = select(HouseholdMember.member_id, HouseholdMember.person_id).where(
        HouseholdMember.member_id.in_(list(by_person))
    )
    for member_id, person_id in session.execute(listed):
        found[member_id].linked.add(person_id)
    return found


def _other_households(session: Session, member_ids: Collection[int]) -> dict[int, set[int]]:
    """By member, the clients with whom they are counselled."""
    found: defaultdict[int, set[int]] = defaultdict(set)
    query = select(HouseholdMember.member_id, HouseholdMember.person_id).where(
        HouseholdMember.member_id.in_(member_ids), HouseholdMember.co_counselled
    )
    for member_id, person_id in session.execute(query):
        found[member_id].add(person_id)
    return found


def _cases_of(session: Session, persons: Collection[int]) -> dict[int, list[Relative]]:
    """The admitted cases of these people, not yet linked to anybody."""
    found: defaultdict[int, list[Relative]] = defaultdict(list)
    has_plan = or_(
        exists().where(Goal.case_id == Case.id), exists().where(PlanVersion.case_id == Case.id)
    )
    query = select(Case.id, Case.person_id, Case.admitted_on, Case.closed_on, has_plan).where(
        Case.person_id.in_(persons), Case.admitted_on.is_not(None), Case.phase != CANCELLED
    )
    for case_id, person_id, admitted, closed, plan in session.execute(query.order_by(Case.id)):
        begun = admitted or date.min
        ended = max(closed, begun) if closed else None
        found[person_id].append(
            Relative(case_id, person_id, begun, ended, bool(plan), linked=False)
        )
    return found


def _add_family(
    files: list[CaseFile],
    person_id: int,
    household: _Household,
    also: dict[int, set[int]],
    cases: dict[int, list[Relative]],
) -> None:
    others = set(household.linked)
    for member_id, *_ in household.members:
        others |= also.get(member_id, set())
    others.discard(person_id)
    relatives = [
        Relative(
            each.case_id,
            each.person_id,
            each.admitted_on,
            each.closed_on,
            each.has_plan,
            linked=each.person_id in household.linked,
        )
        for other in sorted(others)
        for each in cases.get(other, ())
    ]
    members = [
        Member(*member, frozenset(_counting(also, cases, member[0], person_id)))
        for member in household.members
    ]
    for each in files:
        each.relatives, each.members = relatives, members


def _counting(
    also: dict[int, set[int]], cases: dict[int, list[Relative]], member_id: int, person_id: int
) -> set[int]:
    """The cases of others in whose household the member is counselled as well."""
    persons = also.get(member_id, set()) - {person_id}
    return {each.case_id for person in persons for each in cases.get(person, ())}
