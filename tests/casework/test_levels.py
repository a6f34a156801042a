"""From an anonymous contact to a file, from a closed case to a new one."""

from datetime import date

import pytest
from sqlalchemy import func, select

from kimdesk.base.errors import UserError
from kimdesk.casework.levels import file_from_tally, readmit, tallies_of
from kimdesk.casework.steps import take_back, take_step
from kimdesk.clients.contacts import tally
from kimdesk.clients.files import open_file
from kimdesk.clients.model import Case, Contact, TallyContact
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store
from tests.casework.journey import Journey

TODAY = date(2026, 11, 20)
TALK = {
    "held_on": TODAY,
    "kind": "K_SPRECH",
    "minutes": 20,
    "life_domains": ("HF07_WOHNEN",),
    "language": "ar",
    "interpreting": "SM_LAIE",
}


def count(store: Store, mapped: type[TallyContact | Contact]) -> int:
    with store.unit() as unit:
        return unit.session.scalar(select(func.count()).select_from(mapped)) or 0


def test_a_tallied_contact_becomes_the_first_entry_of_a_file(
    store: Store, records: Records
) -> None:
    entry = tally(records, store, TALK)
    case = file_from_tally(store, records, entry.id, {"family_name": "Beispiel"}, "0521 000")
    assert (case.level, case.phase, case.inquired_on) == ("ST1_KURZ", "", TODAY)
    file = open_file(store, case.id)
    assert (file.person.counselling_language, file.person.interpreting) == ("ar", "SM_LAIE")
    assert [way.value for way in file.contact_ways] == ["0521 000"]
    with store.unit() as unit:
        contact = unit.session.scalars(select(Contact)).one()
    assert (contact.kind, contact.minutes, contact.life_domains) == (
        "K_SPRECH", 20, ("HF07_WOHNEN",),
    )  # fmt: skip
    assert count(store, TallyContact) == 0
    take_step(store, records, case.id, "ANFRAGE")
    with store.unit() as unit:
        assert unit.session.get_one(Case, case.id).level == "ST2_CLEARING"


def test_without_a_name_the_contact_stays_anonymous(store: Store, records: Records) -> None:
    entry = tally(records, store, TALK)
    with pytest.raises(UserError) as wrong:
        file_from_tally(store, records, entry.id, {"family_name": ""})
    assert wrong.value.field == "family_name"
    assert (count(store, TallyContact), count(store, Contact)) == (1, 0)


def test_a_contact_becomes_a_file_only_once(store: Store, records: Records) -> None:
    entry = tally(records, store, TALK)
    file_from_tally(store, records, entry.id, {"family_name": "Beispiel"})
    with pytest.raises(UserError):
        file_from_tally(store, records, entry.id, {"family_name": "Beispiel"})
    assert count(store, Contact) == 1


def test_the_list_of_a_day_shows_the_last_first(store: Store, records: Records) -> None:
    first, second = (tally(records, store, TALK).id for _ in range(2))
    tally(records, store, {**TALK, "held_on": date(2026, 11, 19)})
    assert [row.id for row in tallies_of(store)] == [second, first]
    assert tallies_of(store)[0].author == "Mika Muster"


def test_a_closed_case_is_taken_up_again_as_a_new_one(
    store: Store, records: Records, case: Case
) -> None:
    with pytest.raises(UserError):
        readmit(store, records, case.id)
    Journey(store, records, case.id).go("ABGESCHLOSSEN")
    again = readmit(store, records, case.id)
    assert (again.phase, again.level, again.clearing_from) == ("CLEARING", "ST2_CLEARING", TODAY)
    assert (again.previous_case_id, again.person_id) == (case.id, case.person_id)
    assert again.number != case.number
    with pytest.raises(UserError, match="läuft schon"):
        readmit(store, records, case.id)


def test_somebody_not_admitted_comes_with_a_new_inquiry(
    store: Store, records: Records, case: Case
) -> None:
    Journey(store, records, case.id).step("ABGELEHNT", reason="CR_KAPAZITAET")
    again = readmit(store, records, case.id)
    assert (again.phase, again.previous_case_id) == ("ANFRAGE", None)
    assert again.person_id == case.person_id
    with pytest.raises(UserError, match="neuer Fall"):
        take_back(store, records, case.id)
