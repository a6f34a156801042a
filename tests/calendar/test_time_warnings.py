"""What speaks against a time: taken, absent, outside hours, a public holiday."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from kimdesk.calendar.days import (
    holidays_between,
    is_workday,
    school_holidays,
    workday_from,
)
from kimdesk.calendar.model import Room, SchoolHoliday
from kimdesk.calendar.public_holidays import public_holidays
from kimdesk.calendar.warnings import Plan, warnings_for
from kimdesk.clients.model import Staff
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store
from tests.calendar.appointment_parts import MONDAY, added
from tests.support.client_files import add


def plan(begins: str, ends: str, day: date = MONDAY, **more: object) -> Plan:
    return replace(
        Plan(
            datetime.fromisoformat(f"{day}T{begins}"), datetime.fromisoformat(f"{day}T{ends}"), (1,)
        ),
        **more,  # type: ignore[arg-type]
    )


def kinds(store: Store, wanted: Plan) -> list[str]:
    return [warning.kind for warning in warnings_for(store, wanted)]


def test_a_free_time_has_no_warning(store: Store, records: Records) -> None:
    added(store, records, staff=[1], begins="09:00", ends="10:00")
    assert kinds(store, plan("10:00", "11:00")) == []
    assert kinds(store, plan("08:00", "09:00")) == []


def test_an_overlap_names_colleague_and_time_only(store: Store, records: Records) -> None:
    single = added(store, records, staff=[1], title="Geheim")
    (warning,) = warnings_for(store, plan("09:30", "10:30"))
    assert warning.text == "Mika Muster hat dann schon einen Termin (09:00–10:00)."
    assert (warning.kind, warning.staff_id) == ("overlap", 1)
    assert kinds(store, plan("09:30", "10:30", key=(single, MONDAY))) == []


def test_what_was_called_off_is_not_in_the_way(store: Store, records: Records) -> None:
    added(store, records, staff=[1], state="T_ABG_KL")
    assert kinds(store, plan("09:00", "10:00")) == []


def test_rooms_and_absences(store: Store, records: Records) -> None:
    room = add(store, Room(name="Beratungsraum 1"))
    add(store, Staff(uid="user-2", login="user-2", name="Kim Kollegin"))
    added(store, records, staff=[2], room_id=room)
    assert kinds(store, plan("09:00", "10:00", room_id=room)) == ["room"]
    added(store, records, staff=[2], kind="TA_ABWESEND", begins="", ends="", all_day=True)
    (warning,) = warnings_for(store, plan("13:00", "14:00", staff_ids=(1, 2)))
    assert (warning.kind, warning.text) == ("absence", "Kim Kollegin ist dann abwesend.")


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (plan("07:45", "08:30"), ["hours"]),
        (plan("16:30", "17:15"), ["hours"]),
        (plan("16:00", "17:00"), []),
        (plan("09:00", "10:00", date(2026, 11, 28)), ["hours"]),
        (plan("09:00", "10:00", date(2026, 12, 25)), ["holiday"]),
        (plan("09:00", "10:00", date(2026, 12, 25), kind="TA_ABWESEND"), []),
    ],
)
def test_hours_and_holidays(store: Store, wanted: Plan, expected: list[str]) -> None:
    assert kinds(store, wanted) == expected


def test_a_series_names_the_holidays_it_falls_on(store: Store) -> None:
    wanted = plan("09:00", "10:00", date(2026, 12, 18), rule="FREQ=WEEKLY;COUNT=4")
    (warning,) = warnings_for(store, wanted)
    assert warning.text == "2 Termine der Serie fallen auf Feiertage: 25.12.2026, 01.01.2027."


def test_the_public_holidays_of_nrw() -> None:
    # By the Feiertagsgesetz NW; Easter Sunday 2027 is 28 March.
    expected = {
        (1, 1), (3, 26), (3, 29), (5, 1), (5, 6), (5, 17), (5, 27), (10, 3), (11, 1), (12, 25),
        (12, 26),
    }  # fmt: skip
    found = public_holidays(2027)
    assert {(day.month, day.day) for day in found} == expected
    assert found[date(2027, 5, 27)] == "Fronleichnam"
    assert public_holidays(2027) is found


def test_the_holidays_are_those_a_library_of_all_countries_knows() -> None:
    from holidays.countries.germany import Germany

    for year in range(1995, 2100):
        known = Germany(subdiv="NW", years=year, language="de")
        found = public_holidays(year)
        assert found.keys() == known.keys()
        assert all(found[day] in name for day, name in known.items())


def test_days_off_between_two_years_and_the_next_workday() -> None:
    first, last = date(2026, 12, 24), date(2027, 1, 6)
    days = [date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1)]
    assert list(holidays_between(first, last)) == days
    assert not is_workday(date(2026, 12, 25))
    assert workday_from(date(2026, 12, 25)) == date(2026, 12, 28)


def test_school_holidays_that_touch_a_week(store: Store) -> None:
    first, last = date(2026, 12, 23), date(2027, 1, 6)
    add(store, SchoolHoliday(name="Weihnachtsferien (Beispiel)", first_on=first, last_on=last))
    assert [row.name for row in school_holidays(store, last, last + timedelta(days=6))] == [
        "Weihnachtsferien (Beispiel)"
    ]
    assert school_holidays(store, last + timedelta(days=1), last + timedelta(days=6)) == ()
