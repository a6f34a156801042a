"""What a counsellor cannot reach: files of colleagues, also not by a way around."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.clients.cases import add_member
from kimdesk.clients.merging import compare, merge_persons, undo_merge
from kimdesk.clients.model import (
    Case,
    Contact,
    ContactWay,
    HouseholdMember,
    OfficeSettings,
    Partner,
    Person,
    Staff,
)
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.support.client_files import add, case, contact, person
from tests.support.store import open_memory_store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A counsellor's store in which a colleague keeps files as well."""
    opened = open_memory_store(tmp_path, roles={"R_CM"})
    add(opened, Staff(uid="user-2", login="kollegin", name="Kim Kollegin"))
    return opened


@pytest.fixture
def records(store: Store, catalogue: Catalogue) -> Records:
    return Records(store, catalogue)


@pytest.fixture
def own(store: Store) -> int:
    """The person of an own file."""
    found = person(store, "Eigen", "Eva")
    case(store, found, "AWO1-2026-0001")
    return found


@pytest.fixture
def foreign(store: Store) -> int:
    """The person of a file that the colleague keeps, with an entry in its log."""
    found = person(store, "Fremd", "Farid")
    contact(store, case(store, found, "AWO1-2026-0002", counsellor_id=2), "Vertraulich")
    return found


def in_the_household(store: Store, of: int, member: int) -> None:
    add(store, HouseholdMember(person_id=of, member_id=member, relation=""))


def count(store: Store, mapped: type) -> int:
    with store.unit() as unit:
        return unit.session.scalar(select(func.count()).select_from(mapped)) or 0


def test_nobody_becomes_a_household_member_who_may_not_be_seen(
    store: Store, records: Records, own: int, foreign: int
) -> None:
    values = {"person_id": own, "member_id": foreign}
    with pytest.raises(NotAllowed):
        records.add(HouseholdMember, values)
    assert count(store, HouseholdMember) == 0


def test_a_new_member_is_still_added_and_a_removed_one_comes_back(
    store: Store, records: Records, own: int
) -> None:
    added = add_member(store, records, own, {"family_name": "Neu"}, {})
    records.put_back(records.remove(HouseholdMember, added.id))
    assert count(store, HouseholdMember) == 1


def test_merging_with_a_household_member_does_not_open_their_own_file(
    store: Store, own: int, foreign: int
) -> None:
    in_the_household(store, own, foreign)
    for keep, remove in ((own, foreign), (foreign, own)):
        with pytest.raises(NotAllowed):
            compare(store, keep, remove)
        with pytest.raises(NotAllowed):
            merge_persons(store, keep, remove)
    assert count(store, Case) == 2


def test_a_merge_of_a_colleague_is_not_taken_back(store: Store, own: int, foreign: int) -> None:
    in_the_household(store, own, foreign)
    lead = replace(store.identity, roles=frozenset({"R_TL"}))
    counsellor, store.identity = store.identity, lead
    merged = merge_persons(store, foreign, person(store, "Fremd", "F."))
    store.identity = counsellor
    with pytest.raises(NotAllowed):
        undo_merge(store, merged)


def test_a_person_with_a_file_is_not_removed_as_a_household_member(
    store: Store, records: Records, own: int, foreign: int
) -> None:
    in_the_household(store, own, foreign)
    for one in (own, foreign):
        with pytest.raises(UserError):
            records.remove(Person, one)
    assert (count(store, Person), count(store, Contact)) == (2, 1)


def test_a_record_cannot_be_pointed_at_somebody_else(
    store: Store, records: Records, own: int, foreign: int
) -> None:
    way = add(store, ContactWay(person_id=foreign, kind="TEL", value="0521 000002"))
    with store.unit() as unit:
        case_id = unit.session.scalar(select(Case.id).where(Case.person_id == own))
    assert case_id is not None
    with pytest.raises(ValueError, match="person_id"):
        records.change(Case, case_id, 1, {"person_id": foreign})
    entry = {"case_id": case_id, "held_on": date(2026, 11, 20), "kind": "K_TEL"}
    written = records.add(Contact, entry)
    with pytest.raises(ValueError, match="case_id"):
        records.change(Contact, written.id, 1, {"case_id": case_id + 1})
    with pytest.raises(NotAllowed):
        records.change(ContactWay, way, 1, {"value": "0521 000003"})


def test_a_file_is_never_removed_like_an_entry(store: Store, records: Records, own: int) -> None:
    with store.unit() as unit:
        case_id = unit.session.scalars(select(Case.id).where(Case.person_id == own)).one()
    with pytest.raises(NotAllowed):
        records.remove(Case, case_id)


def test_a_data_protection_officer_writes_nothing_of_the_office(
    store: Store, records: Records
) -> None:
    partner = records.add(Partner, {"name": "Beispielstelle", "kind": "N_ABH"})
    store.identity = replace(store.identity, roles=frozenset({"R_DSB"}))
    with pytest.raises(NotAllowed):
        records.change(Partner, partner.id, partner.version, {"name": "Andere Stelle"})
    with pytest.raises(NotAllowed):
        records.remove(Partner, partner.id)


def test_nobody_but_lead_and_administration_changes_settings_by_a_way_around(
    records: Records,
) -> None:
    with pytest.raises(NotAllowed):
        records.change(OfficeSettings, 1, 1, {"self_approval": "J"})
