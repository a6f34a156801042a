"""Whether somebody about to be entered is known already."""

from pathlib import Path

import pytest

from kimdesk.base.errors import NotAllowed
from kimdesk.clients.duplicates import PersonEntry, find_duplicates
from kimdesk.clients.model import AddressPeriod, HouseholdMember, Staff
from kimdesk.vault.work import Store
from tests.support.client_files import add, case, client, person, phone, spelling
from tests.support.store import open_memory_store

BORN = "1990-03-14"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_memory_store(tmp_path)


@pytest.mark.parametrize(
    ("family_name", "given_name"),
    [
        ("Muster", "Mohammed"),
        ("Muster", "Muhammad"),
        ("Mohammed", "Muster"),
        ("Musterr", "Mohamed"),
        ("Muster", "محمد"),
        ("Muster-Beispiel", "Mohammed"),
    ],
)
def test_a_known_person_is_found_in_another_spelling(
    store: Store, family_name: str, given_name: str
) -> None:
    known = person(store, "Muster", "Mohammed", birth_date=BORN)
    case(store, known, "AWO1-2026-0001")
    for number in range(20):
        client(store, "Muster", f"Andere{number}", birth_date=f"19{70 + number}-05-05")
    (candidate,) = find_duplicates(store, PersonEntry(family_name, given_name, BORN))
    assert candidate.person_id == known
    assert "gleiches Geburtsdatum" in candidate.reasons


def test_the_reasons_are_told_in_words(store: Store) -> None:
    known = person(store, "Muster", "Mohammed", birth_date=BORN)
    case(store, known, "AWO1-2026-0001")
    phone(store, known, "0171 2345678")
    add(store, AddressPeriod(person_id=known, street="Musterweg 3", postcode="33602"))
    entry = PersonEntry("Muster", "Muhammad", BORN, ("+49 171 2345678",), "Musterweg 3 33602")
    (candidate,) = find_duplicates(store, entry)
    assert candidate.title == "Muster, Mohammed, geboren 14.03.1990, AWO1-2026-0001"
    assert candidate.reasons == (
        "gleiches Geburtsdatum",
        "Name klingt gleich: Muster, Mohammed",
        "gleiche Telefonnummer",
        "gleiche Anschrift",
    )
    assert candidate.probable


def test_other_spellings_count_on_both_sides(store: Store) -> None:
    known = person(store, "Hosseini", "Reza", birth_date=BORN)
    spelling(store, known, "محمدی", "رضا")
    entry = PersonEntry("Irgendwie", "Anders", BORN, spellings=(("Mohammadi", "Reza"),))
    assert [one.person_id for one in find_duplicates(store, entry)] == [known]


def test_a_shared_number_is_enough_to_be_looked_at(store: Store) -> None:
    known = person(store, "Muster", "Mohammed", birth_date=BORN)
    phone(store, known, "0171 2345678")
    entry = PersonEntry("Muster", "", phones=("01712345678",))
    found = find_duplicates(store, PersonEntry("Muster", "Mohammed", phones=entry.phones))
    assert [one.person_id for one in found] == [known]


def test_household_members_are_found_too(store: Store) -> None:
    client_id = person(store, "Muster", "Erika")
    child = person(store, "Muster", "Kim", birth_date=BORN)
    opened = case(store, client_id, "AWO1-2026-0001")
    add(store, HouseholdMember(person_id=client_id, member_id=child, relation="KIND"))
    (candidate,) = find_duplicates(store, PersonEntry("Muster", "Kim", BORN))
    assert (candidate.person_id, candidate.case_id) == (child, opened)
    assert candidate.title.endswith("im Haushalt der Akte AWO1-2026-0001")


def test_different_people_are_no_candidates(store: Store) -> None:
    client(store, "Muster", "Mohammed", birth_date="1962-12-24")
    client(store, "Muster", "Ali", birth_date=BORN)
    client(store, "Beispiel", "Anna", birth_date=BORN)
    assert find_duplicates(store, PersonEntry("Muster", "Mohammed", BORN)) == []


def test_at_most_five_the_likeliest_first(store: Store) -> None:
    for day in ("1990", "1990-03", "1990-03-14", "1990-03-14", "1990", "1990", "1990-03"):
        client(store, "Muster", "Mohammed", birth_date=day)
    found = find_duplicates(store, PersonEntry("Muster", "Mohammed", BORN))
    likelihoods = [one.likelihood for one in found]
    assert len(found) == 5
    assert likelihoods == sorted(likelihoods, reverse=True)
    assert "gleiches Geburtsdatum" in found[0].reasons


def test_the_person_itself_is_not_named(store: Store) -> None:
    known = person(store, "Muster", "Mohammed", birth_date=BORN)
    assert find_duplicates(store, PersonEntry("Muster", "Mohammed", BORN), besides=known) == []


def test_of_a_foreign_case_only_who_keeps_it_is_said(tmp_path: Path) -> None:
    store = open_memory_store(tmp_path, roles={"R_CM"})
    colleague = add(store, Staff(uid="user-2", login="beispiel", name="Bea Beispiel"))
    known = person(store, "Muster", "Mohammed", birth_date=BORN)
    foreign = case(store, known, "AWO1-2026-0001", counsellor_id=colleague)
    (candidate,) = find_duplicates(store, PersonEntry("Muster", "Mohammed", BORN))
    assert candidate.foreign
    assert candidate.title == "Akte vorhanden bei Bea Beispiel"
    assert (candidate.reasons, candidate.case_number) == ((), "")
    assert candidate.case_id == foreign
    store.opened_with_reason.add(foreign)
    (candidate,) = find_duplicates(store, PersonEntry("Muster", "Mohammed", BORN))
    assert not candidate.foreign


def test_of_a_restricted_file_nothing_is_told(store: Store) -> None:
    client(store, "Muster", "Mohammed", birth_date=BORN, restricted=True)
    (candidate,) = find_duplicates(store, PersonEntry("Muster", "Mohammed", BORN))
    assert (candidate.case_id, candidate.reasons) == (None, ())
    assert "Muster" not in candidate.title


@pytest.mark.parametrize("entry", [PersonEntry(""), PersonEntry("", "", "1990"), PersonEntry("?")])
def test_nothing_comes_of_an_empty_entry(store: Store, entry: PersonEntry) -> None:
    client(store, "Muster", "Mohammed", birth_date=BORN)
    assert find_duplicates(store, entry) == []


def test_who_sees_no_cases_cannot_check(tmp_path: Path) -> None:
    store = open_memory_store(tmp_path, roles={"R_STAT"})
    with pytest.raises(NotAllowed):
        find_duplicates(store, PersonEntry("Muster"))
