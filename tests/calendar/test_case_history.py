"""Appointments and decided deadlines stand in the history of their case."""

from datetime import date, timedelta

from kimdesk.calendar.appointments import add_appointment
from kimdesk.calendar.deadlines import deciding
from kimdesk.calendar.history import case_history
from kimdesk.clients.model import Case
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store

TODAY = date(2026, 11, 20)


def test_what_was_is_told_and_what_is_to_come_is_not(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    for days in (0, 5):
        day = TODAY + timedelta(days=days)
        values = {
            "kind": "TA_BERATUNG",
            "begins_on": day,
            "begins_at": "09:00",
            "ends_on": day,
            "ends_at": "09:45",
        }
        add_appointment(store, records, values, case_ids=(case.id,))
    added = deciding.add_deadline(
        store, records, case.id, {"kind": "F_SONST", "due_on": TODAY, "title": "Antrag"}
    )
    deciding.drop(store, records, added.id, "zurückgenommen")
    told = [(entry.title, entry.note) for entry in case_history(store, catalogue, case.id)]
    assert told == [
        ("Termin: Beratungsgespräch", ""),
        ("Frist entfallen", "zurückgenommen"),
    ]


def test_occurrences_of_a_series_are_told_one_by_one(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    with store.unit() as unit:
        unit.session.get_one(Case, case.id).inquired_on = TODAY - timedelta(days=30)
        unit.commit()
    first = TODAY - timedelta(days=14)
    values = {
        "kind": "TA_TEL",
        "begins_on": first,
        "begins_at": "10:00",
        "ends_on": first,
        "ends_at": "10:20",
        "rule": "FREQ=WEEKLY",
    }
    add_appointment(store, records, values, case_ids=(case.id,))
    told = case_history(store, catalogue, case.id)
    assert [(entry.held_on - first).days for entry in told] == [14, 7, 0]
    assert len({entry.id for entry in told}) == 3
