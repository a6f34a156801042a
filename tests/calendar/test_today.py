"""The day: own appointments, deadlines and measures, cases that wait, exactly once each."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from kimdesk.calendar.appointments import add_appointment
from kimdesk.calendar.deadlines import deciding
from kimdesk.calendar.today import show_birthdays, today
from kimdesk.casework.model import Measure
from kimdesk.clients.model import Case, Person
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.support.statements import counting

TODAY = date(2026, 11, 20)


def due(store: Store, records: Records, case: Case, days: int) -> None:
    values = {"kind": "F_SONST", "due_on": TODAY + timedelta(days=days)}
    deciding.add_deadline(store, records, case.id, values)


def running(store: Store, case: Case, phase: str = "UMSETZUNG") -> None:
    with store.unit() as unit:
        unit.session.get_one(Case, case.id).phase = phase
        unit.commit()


def test_deadlines_are_those_of_a_week_and_overdue_ones(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    for days in (-5, 0, 7, 8):
        due(store, records, case, days)
    found = today(store, catalogue).deadlines
    assert [(row.due_on - TODAY).days for row in found] == [-5, 0, 7]


def test_open_measures_that_are_due(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    running(store, case)
    for days, state in ((-1, "MS_BEGONNEN"), (0, "MS_GEPLANT"), (1, "MS_GEPLANT"),
                        (-2, "MS_ERLEDIGT")):  # fmt: skip
        measure = {"case_id": case.id, "what": state, "responsible": "CM", "state": state}
        records.add(Measure, {**measure, "due_on": TODAY + timedelta(days=days)})
    assert [row.what for row in today(store, catalogue).measures] == ["MS_BEGONNEN", "MS_GEPLANT"]


def test_inquiries_and_dormant_cases_wait(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    (inquiry,) = today(store, catalogue).waiting
    assert (inquiry.case_id, inquiry.why) == (case.id, "ANFRAGE")
    running(store, case)
    assert today(store, catalogue).waiting == ()
    with store.unit() as unit:
        dormant = unit.session.get_one(Case, case.id)
        dormant.phase, dormant.resume_on = "RUHEND", TODAY
        unit.commit()
    assert [row.why for row in today(store, catalogue).waiting] == ["RUHEND"]


def test_own_appointments_of_the_day_in_their_order(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    for hour in (14, 9):
        values = {
            "kind": "TA_BERATUNG",
            "begins_on": TODAY,
            "begins_at": f"{hour:02d}:00",
            "ends_on": TODAY,
            "ends_at": f"{hour:02d}:45",
        }
        me = store.identity.staff_id
        add_appointment(store, records, values, case_ids=(case.id,), staff_ids=(me,))
    found = today(store, catalogue).appointments
    assert [row.begins for row in found] == [
        datetime(2026, 11, 20, 9, 0),  # noqa: DTZ001 - wall time
        datetime(2026, 11, 20, 14, 0),  # noqa: DTZ001
    ]


@pytest.mark.parametrize(
    ("born", "age"), [("1990-11-20", 36), ("1990", None), ("~1990", None), ("1990-11-21", None)]
)
def test_birthdays_are_shown_only_when_wanted_and_exactly_known(
    store: Store, catalogue: Catalogue, case: Case, born: str, age: int | None
) -> None:
    with store.unit() as unit:
        unit.session.get_one(Person, case.person_id).birth_date = born
        unit.commit()
    assert today(store, catalogue).birthdays == ()
    show_birthdays(store, on=True)
    ages = [row.age for row in today(store, catalogue).birthdays]
    assert ages == ([] if age is None else [age])


def test_the_day_of_a_colleague_is_not_mine(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    due(store, records, case, 0)
    store.identity = replace(store.identity, roles=frozenset({"R_CM"}), staff_id=99)
    day = today(store, catalogue)
    assert (day.deadlines, day.waiting, day.measures) == ((), (), ())


def test_a_full_day_takes_no_more_statements(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    def cost() -> int:
        with counting(store) as sent:
            today(store, catalogue)
        return len(sent)

    show_birthdays(store, on=True)
    before = cost()
    for days in range(6):
        due(store, records, case, days)
    assert cost() == before


def test_the_wish_to_see_birthdays_is_ones_own_and_stays_in_the_store(
    store: Store, catalogue: Catalogue
) -> None:
    assert not today(store, catalogue).with_birthdays
    show_birthdays(store, on=True)
    assert today(store, catalogue).with_birthdays
    mine = store.identity
    store.identity = replace(mine, staff_id=99)
    assert not today(store, catalogue).with_birthdays
    store.identity = mine
    show_birthdays(store, on=False)
    assert not today(store, catalogue).with_birthdays
