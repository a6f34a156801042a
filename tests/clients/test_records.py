"""Writing records: checks, versions, conflicts, undo, and what the log says of it."""

from datetime import date

import pytest
from sqlalchemy import select

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.clients.files import open_file, reload_file
from kimdesk.clients.model import Case, Consent, Contact, ContactWay, Person
from kimdesk.clients.records import ChangeConflict, Records
from kimdesk.vault.log import LogEntry
from kimdesk.vault.work import Store


def person_of(store: Store, case: Case) -> Person:
    return reload_file(store, case.id).person


def test_a_change_is_there_after_reading_again(store: Store, records: Records, case: Case) -> None:
    person = person_of(store, case)
    records.change(Person, person.id, person.version, {"given_name": "  Amîna "})
    assert person_of(store, case).given_name == "Amîna"


def test_undo_writes_back_and_redo_again(store: Store, records: Records, case: Case) -> None:
    person = person_of(store, case)
    done = records.change(Person, person.id, person.version, {"birth_place": "Musterstadt"})
    undone = records.undone(done)
    assert person_of(store, case).birth_place == ""
    records.undone(undone)
    assert person_of(store, case).birth_place == "Musterstadt"


def test_two_windows_may_change_different_fields(
    store: Store, records: Records, case: Case
) -> None:
    seen = person_of(store, case)
    records.change(Person, seen.id, seen.version, {"given_name": "Amira"})
    records.change(Person, seen.id, seen.version, {"birth_place": "Probe"}, {"birth_place": ""})
    now = person_of(store, case)
    assert (now.given_name, now.birth_place) == ("Amira", "Probe")


def test_the_same_field_changed_twice_shows_the_other_value(
    store: Store, records: Records, case: Case
) -> None:
    seen = person_of(store, case)
    records.change(Person, seen.id, seen.version, {"given_name": "Amira"})
    with pytest.raises(ChangeConflict) as caught:
        records.change(
            Person, seen.id, seen.version, {"given_name": "Amal"}, {"given_name": "Amina"}
        )
    assert caught.value.theirs == {"given_name": "Amira"}
    assert person_of(store, case).given_name == "Amira"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("sex", "Q"),
        ("nationalities", ("475", "475x")),
        ("nationalities", ("475", "438", "423", "166")),
        ("birth_date", "1990-02-30"),
        ("birth_date", "gestern"),
        ("family_name", "x" * 201),
        ("work_experience_years", 61),
        ("passport_expires_on", date(1800, 1, 1)),
    ],
)
def test_a_value_outside_its_definition_is_refused_at_its_field(
    store: Store, records: Records, case: Case, field: str, value: object
) -> None:
    person = person_of(store, case)
    with pytest.raises(UserError) as caught:
        records.change(Person, person.id, person.version, {field: value})
    assert caught.value.field == field
    assert person_of(store, case).version == person.version


def test_health_fields_are_locked_until_the_consent(
    store: Store, records: Records, case: Case
) -> None:
    person = person_of(store, case)
    with pytest.raises(NotAllowed):
        records.change(Person, person.id, person.version, {"health_needs": ("G_PSYCH",)})
    consent = {"case_id": case.id, "kind": "EW_ART9", "state": "ES_ERTEILT"}
    given = records.add(Consent, {**consent, "given_on": date(2026, 11, 1)})
    records.change(Person, person.id, person.version, {"health_needs": ("G_PSYCH",)})
    records.change(Consent, given.id, 1, {"state": "ES_WIDERRUFEN"})
    with pytest.raises(NotAllowed):
        records.change(Person, person.id, person.version + 1, {"health_needs": ("G_SUCHT",)})
    records.change(Person, person.id, person.version + 1, {"health_needs": ()})


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"minutes": 7}, "minutes"),
        ({"minutes": 485}, "minutes"),
        ({"held_on": date(2026, 11, 21)}, "held_on"),
    ],
)
def test_a_contact_outside_rule_15_is_refused(
    records: Records, case: Case, values: dict[str, object], field: str
) -> None:
    usual = {"case_id": case.id, "held_on": date(2026, 11, 20), "kind": "K_TEL", "minutes": 10}
    with pytest.raises(UserError) as caught:
        records.add(Contact, {**usual, **values})
    assert caught.value.field == field


def test_a_removed_entry_comes_back_as_it_was(store: Store, records: Records, case: Case) -> None:
    person = person_of(store, case)
    way = records.add(ContactWay, {"person_id": person.id, "kind": "TEL", "value": "0521 000001"})
    removal = records.remove(ContactWay, way.id)
    assert open_file(store, case.id).contact_ways == ()
    records.put_back(removal)
    (back,) = open_file(store, case.id).contact_ways
    assert (back.id, back.uid, back.value) == (way.id, way.uid, "0521 000001")


def test_the_log_names_fields_and_never_values(store: Store, records: Records, case: Case) -> None:
    person = person_of(store, case)
    records.change(Person, person.id, person.version, {"family_name": "Geheimbeispiel"})
    with store.unit() as unit:
        entries = unit.session.scalars(select(LogEntry).order_by(LogEntry.seq)).all()
    assert (entries[-1].action, entries[-1].detail) == ("AENDERN", "family_name")
    assert all("Geheim" not in entry.detail for entry in entries)


def test_nothing_stays_of_a_unit_that_fails(store: Store, records: Records, case: Case) -> None:
    def two_records() -> None:
        with store.unit() as unit:
            records.add_in(unit, ContactWay, {"person_id": case.person_id, "value": "0521 000002"})
            records.add_in(unit, Contact, {"case_id": case.id, "held_on": date(2030, 1, 1)})

    with pytest.raises(UserError):
        two_records()
    assert open_file(store, case.id).contact_ways == ()


def test_what_has_no_place_any_more_is_not_put_back(
    store: Store, records: Records, case: Case
) -> None:
    values = {"person_id": case.person_id, "kind": "TEL", "value": "030 123456"}
    removal = records.remove(ContactWay, records.add(ContactWay, values).id)
    records.put_back(removal)
    with pytest.raises(UserError):
        records.put_back(removal)
