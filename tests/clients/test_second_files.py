"""R22: two files that are probably of one person."""

from pathlib import Path

from kimdesk.clients.model import Staff
from kimdesk.clients.second_files import second_files
from tests.support.client_files import add, case, client, person
from tests.support.store import open_memory_store

BORN = "1990-03-14"


def test_two_files_of_one_sound_and_birth_date_are_pointed_out(tmp_path: Path) -> None:
    store = open_memory_store(tmp_path)
    first = client(store, "Muster", "Mohammed", birth_date=BORN)
    second = client(store, "Muster", "Muhamad", birth_date=BORN)
    client(store, "Muster", "Mohammed", birth_date="1970-01-02")
    client(store, "Muster", "Anna", birth_date=BORN)
    found = {finding.case_id: finding.text for finding in second_files(store)}
    assert found.keys() == {first, second}
    assert "AWO1-2026-0002" in found[first]


def test_two_cases_of_one_person_are_no_second_file(tmp_path: Path) -> None:
    store = open_memory_store(tmp_path)
    one = person(store, "Muster", "Mohammed", birth_date=BORN)
    case(store, one, "AWO1-2024-0001")
    case(store, one, "AWO1-2026-0001")
    assert list(second_files(store)) == []


def test_of_a_foreign_file_only_who_keeps_it_is_said(tmp_path: Path) -> None:
    store = open_memory_store(tmp_path, roles={"R_CM"})
    colleague = add(store, Staff(uid="user-2", login="beispiel", name="Bea Beispiel"))
    own = client(store, "Muster", "Mohammed", birth_date=BORN)
    other = person(store, "Muster", "Muhamad", birth_date=BORN)
    case(store, other, "AWO1-2026-0099", counsellor_id=colleague)
    (finding,) = second_files(store)
    assert finding.case_id == own
    assert "Bea Beispiel" in finding.text
    assert "0099" not in finding.text
