"""Acts on single appointments and on series: this one, this and the following, all."""

from datetime import date, datetime, timedelta

import pytest

from kimdesk.base.errors import UserError
from kimdesk.calendar.appointments import (
    appointment_file,
    change_appointment,
    copy,
    move,
    remove,
)
from kimdesk.calendar.occurrences import occurrences
from kimdesk.clients.model import Case
from kimdesk.clients.records import ChangeConflict, Records
from kimdesk.vault.work import Store
from tests.calendar.appointment_parts import MONDAY, added, content, days, shown

WEEKS = [MONDAY + timedelta(weeks=n) for n in range(4)]
FIRST, LAST = date(2026, 11, 1), date(2027, 1, 31)
FOUR = "FREQ=WEEKLY;COUNT=4"


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute)  # noqa: DTZ001 - wall time


def test_an_appointment_shows_when_with_whom_and_about_whom(
    store: Store, records: Records, case: Case
) -> None:
    added(store, records, cases=[case.id], staff=[1], place="Beispielhaus")
    (row,) = occurrences(store, MONDAY, MONDAY)
    assert (row.begins, row.ends) == (at(MONDAY, 9), at(MONDAY, 10))
    assert (row.staff_ids, row.place, row.state) == ((1,), "Beispielhaus", "T_GEPLANT")
    assert [client.name for client in row.clients] == ["Beispiel, Amina"]
    assert row.text == "Muster – Beispiel, Amina"


def test_whole_days_end_at_the_midnight_after_the_last(store: Store, records: Records) -> None:
    added(store, records, begins="", ends="", ends_on=WEEKS[0] + timedelta(days=2), all_day=True)
    (row,) = occurrences(store, MONDAY + timedelta(days=2), MONDAY + timedelta(days=2))
    assert (row.begins, row.ends) == (at(MONDAY, 0), at(MONDAY + timedelta(days=3), 0))
    assert occurrences(store, MONDAY + timedelta(days=3), LAST) == ()


def test_an_appointment_without_time_or_ending_too_early_is_refused(
    store: Store, records: Records
) -> None:
    with pytest.raises(UserError) as refused:
        added(store, records, begins="")
    assert refused.value.field == "begins_at"
    with pytest.raises(UserError) as refused:
        added(store, records, begins="11:00", ends="10:00")
    assert refused.value.field == "ends_at"
    assert shown(store) == []


def test_a_series_begins_on_the_first_day_of_its_rule(store: Store, records: Records) -> None:
    added(store, records, rule="FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3")
    assert days(store, FIRST, LAST) == [date(2026, 11, d) for d in (24, 26)] + [date(2026, 12, 1)]


def test_moving_one_occurrence_leaves_the_others(store: Store, records: Records) -> None:
    series = added(store, records, rule=FOUR)
    before = occurrences(store, FIRST, LAST)
    undo = move(store, records, series, WEEKS[1], "this", at(WEEKS[1], 14), at(WEEKS[1], 15))
    assert shown(store) == [at(day, 14 if day == WEEKS[1] else 9) for day in WEEKS]
    moved = occurrences(store, WEEKS[1], WEEKS[1])[0]
    assert (moved.series_id, moved.original_on) == (series, WEEKS[1])
    assert moved.appointment_id != series
    undo.take_back(store, records)
    assert content(occurrences(store, FIRST, LAST)) == content(before)


def test_moving_this_and_the_following_divides_the_series(store: Store, records: Records) -> None:
    series = added(store, records, rule=FOUR)
    tuesday = WEEKS[2] + timedelta(days=1)
    undo = move(store, records, series, WEEKS[2], "following", at(tuesday, 11), at(tuesday, 12))
    later = WEEKS[3] + timedelta(days=1)
    moved = [at(WEEKS[0], 9), at(WEEKS[1], 9), at(tuesday, 11), at(later, 11)]
    assert shown(store) == moved
    again = undo.take_back(store, records)
    assert shown(store) == [at(day, 9) for day in WEEKS]
    again.take_back(store, records)
    assert shown(store) == moved


def test_moving_all_takes_left_out_days_and_changed_ones_along(
    store: Store, records: Records
) -> None:
    series = added(store, records, rule=FOUR)
    remove(store, records, series, WEEKS[1], "this")
    change_appointment(store, records, series, WEEKS[3], "this", {"title": "Beispiel"})
    before = occurrences(store, FIRST, LAST)
    next_day = WEEKS[0] + timedelta(days=1)
    undo = move(store, records, series, WEEKS[0], "all", at(next_day, 8), at(next_day, 9))
    found = occurrences(store, FIRST, LAST)
    assert [row.begins for row in found] == [at(WEEKS[n] + timedelta(days=1), 8) for n in (0, 2, 3)]
    assert [row.title for row in found] == ["Muster", "Muster", "Beispiel"]
    undo.take_back(store, records)
    assert content(occurrences(store, FIRST, LAST)) == content(before)


def test_what_one_occurrence_has_of_its_own_stays_when_all_change(
    store: Store, records: Records
) -> None:
    series = added(store, records, rule=FOUR)
    change_appointment(store, records, series, WEEKS[1], "this", {"place": "Musterhaus"})
    change = {"title": "Neu", "place": "Beispielhaus"}
    change_appointment(store, records, series, WEEKS[0], "all", change)
    found = occurrences(store, FIRST, LAST)
    assert {row.title for row in found} == {"Neu"}
    assert [row.place for row in found] == ["Beispielhaus", "Musterhaus"] + ["Beispielhaus"] * 2


def test_dividing_takes_changed_occurrences_along(store: Store, records: Records) -> None:
    series = added(store, records, rule=FOUR, staff=[1])
    move(store, records, series, WEEKS[3], "this", at(WEEKS[3], 16), at(WEEKS[3], 17))
    change_appointment(store, records, series, WEEKS[2], "following", {"title": "Neu"})
    found = occurrences(store, FIRST, LAST)
    assert [row.title for row in found] == ["Muster", "Muster", "Neu", "Neu"]
    assert found[3].begins == at(WEEKS[3], 16)
    assert found[2].series_id == found[3].series_id != series
    assert {row.staff_ids for row in found} == {(1,)}


@pytest.mark.parametrize(
    ("scope", "left"),
    [("this", (0, 1, 3)), ("following", (0, 1)), ("all", ())],
)
def test_removing_and_taking_it_back(
    store: Store, records: Records, scope: str, left: tuple[int, ...]
) -> None:
    series = added(store, records, rule=FOUR, staff=[1])
    change_appointment(store, records, series, WEEKS[3], "this", {"title": "Beispiel"})
    before = occurrences(store, FIRST, LAST)
    undo = remove(store, records, series, WEEKS[2], scope)  # type: ignore[arg-type]
    assert days(store, FIRST, LAST) == [WEEKS[n] for n in left]
    again = undo.take_back(store, records)
    assert content(occurrences(store, FIRST, LAST)) == content(before)
    again.take_back(store, records)
    assert days(store, FIRST, LAST) == [WEEKS[n] for n in left]


def test_a_series_all_of_whose_days_are_removed_is_gone(store: Store, records: Records) -> None:
    series = added(store, records, rule="FREQ=DAILY;COUNT=2")
    for day in (MONDAY, MONDAY + timedelta(days=1)):
        remove(store, records, series, day, "this")
    with pytest.raises(UserError):
        appointment_file(store, series, MONDAY)


def test_a_removed_occurrence_cannot_be_opened(store: Store, records: Records) -> None:
    series = added(store, records, rule=FOUR)
    remove(store, records, series, WEEKS[1], "this")
    with pytest.raises(UserError):
        appointment_file(store, series, WEEKS[1])
    assert appointment_file(store, series, WEEKS[2]).begins_on == WEEKS[2]


def test_a_single_appointment_becomes_a_series_and_back(store: Store, records: Records) -> None:
    single = added(store, records)
    undo = change_appointment(store, records, single, MONDAY, "this", {"rule": FOUR})
    assert days(store, FIRST, LAST) == WEEKS
    change_appointment(store, records, single, WEEKS[2], "all", {"rule": ""})
    assert days(store, FIRST, LAST) == [WEEKS[2]]
    with pytest.raises(ChangeConflict):
        undo.take_back(store, records)


def test_one_occurrence_cannot_repeat(store: Store, records: Records) -> None:
    series = added(store, records, rule=FOUR)
    with pytest.raises(UserError) as refused:
        change_appointment(store, records, series, WEEKS[1], "this", {"rule": "FREQ=DAILY;COUNT=2"})
    assert refused.value.field == "rule"


def test_another_rule_from_one_day_on(store: Store, records: Records) -> None:
    series = added(store, records, rule=FOUR)
    rule = {"rule": "FREQ=DAILY;COUNT=2"}
    change_appointment(store, records, series, WEEKS[1], "following", rule)
    assert days(store, FIRST, LAST) == [WEEKS[0], WEEKS[1], WEEKS[1] + timedelta(days=1)]


def test_what_took_place_stays_when_the_rule_leaves_its_day(store: Store, records: Records) -> None:
    series = added(store, records, rule=FOUR)
    change_appointment(store, records, series, WEEKS[1], "this", {"state": "T_STATT"})
    before = occurrences(store, FIRST, LAST)
    rule = {"rule": "FREQ=WEEKLY;BYDAY=FR;COUNT=2"}
    undo = change_appointment(store, records, series, WEEKS[0], "all", rule)
    found = occurrences(store, FIRST, LAST)
    assert [row.state for row in found] == ["T_GEPLANT", "T_STATT", "T_GEPLANT"]
    assert found[1].series_id == 0
    undo.take_back(store, records)
    assert content(occurrences(store, FIRST, LAST)) == content(before)


def test_a_copy_is_planned_anew_and_single(store: Store, records: Records, case: Case) -> None:
    series = added(
        store, records, rule=FOUR, cases=[case.id], staff=[1], interpreting_state="BESTAETIGT"
    )
    change_appointment(store, records, series, WEEKS[1], "this", {"state": "T_VERSCH"})
    made = copy(store, records, series, WEEKS[1], at(date(2027, 1, 15), 13, 30))
    row = occurrences(store, date(2027, 1, 15), date(2027, 1, 15))[0]
    assert (row.appointment_id, row.series_id, row.state) == (made, 0, "T_GEPLANT")
    assert (row.begins, row.ends) == (at(date(2027, 1, 15), 13, 30), at(date(2027, 1, 15), 14, 30))
    assert (row.staff_ids, row.clients[0].case_id) == ((1,), case.id)
    assert row.interpreting_state == "NOETIG"


def test_undo_is_refused_where_somebody_changed_the_same_since(
    store: Store, records: Records
) -> None:
    single = added(store, records)
    undo = change_appointment(store, records, single, MONDAY, "this", {"title": "Zwei"})
    other = change_appointment(store, records, single, MONDAY, "this", {"title": "Drei"})
    with pytest.raises(ChangeConflict):
        undo.take_back(store, records)
    other.take_back(store, records)
    undo.take_back(store, records)
    assert occurrences(store, MONDAY, MONDAY)[0].title == "Muster"


def test_another_day_takes_the_end_along(store: Store, records: Records) -> None:
    single = added(store, records, begins="22:00", ends="01:00", ends_on=date(2026, 11, 24))
    change_appointment(store, records, single, MONDAY, "this", {"begins_on": WEEKS[1]})
    row = occurrences(store, WEEKS[1], WEEKS[1])[0]
    assert row.ends == at(WEEKS[1] + timedelta(days=1), 1)


def test_turned_into_whole_days_and_back(store: Store, records: Records) -> None:
    single = added(store, records)
    end = at(MONDAY + timedelta(days=1), 0)
    move(store, records, single, MONDAY, "this", at(MONDAY, 0), end, all_day=True)
    row = occurrences(store, MONDAY, MONDAY)[0]
    assert (row.all_day, row.begins, row.ends) == (True, at(MONDAY, 0), end)
    move(store, records, single, MONDAY, "this", at(MONDAY, 8), at(MONDAY, 9), all_day=False)
    row = occurrences(store, MONDAY, MONDAY)[0]
    assert (row.all_day, row.begins, row.ends) == (False, at(MONDAY, 8), at(MONDAY, 9))
