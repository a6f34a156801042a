"""Household members are persons: they come with a link and go with the last one."""

from sqlalchemy import func, select

from kimdesk.clients.cases import add_member, case_for_member, create_file
from kimdesk.clients.files import reload_file
from kimdesk.clients.model import Case, HouseholdMember, Person, PersonName
from kimdesk.clients.records import Records
from kimdesk.clients.search import search
from kimdesk.vault.work import Store


def member_of(store: Store, records: Records, case: Case) -> HouseholdMember:
    link = add_member(
        store, records, case.person_id, {"family_name": "Kindbeispiel"}, {"relation": "KIND"}
    )
    records.add(PersonName, {"person_id": link.member_id, "family_name": "Kindmuster"})
    return link


def persons(store: Store) -> int:
    with store.unit() as unit:
        return unit.session.scalar(select(func.count(Person.id))) or 0


def test_removing_the_last_link_removes_the_person_and_undo_brings_all_back(
    store: Store, records: Records, case: Case
) -> None:
    link = member_of(store, records, case)
    removal = records.remove(HouseholdMember, link.id)
    assert persons(store) == 1
    assert search(store, "kindmuster").hits == ()
    records.put_back(removal)
    (member,) = reload_file(store, case.id).members
    assert (member.person.id, member.person.family_name) == (link.member_id, "Kindbeispiel")
    assert [hit.person_id for hit in search(store, "kindmuster").hits] == [link.member_id]


def test_a_member_with_an_own_case_stays(store: Store, records: Records, case: Case) -> None:
    link = member_of(store, records, case)
    case_for_member(store, records, link.member_id)
    removal = records.remove(HouseholdMember, link.id)
    assert persons(store) == 2
    records.put_back(removal)
    assert len(reload_file(store, case.id).members) == 1


def test_a_member_of_two_households_stays_until_the_second_link_goes(
    store: Store, records: Records, case: Case
) -> None:
    link = member_of(store, records, case)
    other = create_file(store, records, {"family_name": "Zweitmuster"}, {})
    values = {"person_id": other.person_id, "member_id": link.member_id, "relation": "KIND"}
    second = records.add(HouseholdMember, values)
    records.remove(HouseholdMember, link.id)
    assert persons(store) == 3
    records.remove(HouseholdMember, second.id)
    assert persons(store) == 2
