"""Wall time across the changes of the clock, in the office's zone and in others.

The clock of the office changes on 29 March and 25 October 2026, 28 March and 31 October 2027.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.calendar.appointments import span_values
from kimdesk.calendar.occurrences import occurrences
from kimdesk.calendar.series import days_of
from kimdesk.calendar.times import in_office, in_zone, moment, wall_now, zone_of
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store
from tests.calendar.appointment_parts import added, shown

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = ("Europe/Berlin", "Europe/Istanbul", "Asia/Kabul", "America/New_York", "UTC")
CHANGES = [
    (date(2026, 3, 29), 1, 2),
    (date(2026, 10, 25), 2, 1),
    (date(2027, 3, 28), 1, 2),
    (date(2027, 10, 31), 2, 1),
]
DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))
HOURS = st.times(time(3), time(23, 59)).map(lambda at: f"{at:%H:%M}")


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(("change", "before", "after"), CHANGES)
def test_nine_o_clock_stays_nine_o_clock_over_a_change(
    store: Store, records: Records, change: date, before: int, after: int
) -> None:
    added(store, records, day=change - timedelta(days=2), rule="FREQ=DAILY;COUNT=5")
    rows = occurrences(store, change - timedelta(days=7), change + timedelta(days=7))
    assert [f"{row.begins:%H:%M}–{row.ends:%H:%M}" for row in rows] == ["09:00–10:00"] * 5
    ahead = [9 - moment(row.begins).hour for row in rows]
    assert ahead == [before, before, after, after, after]


@pytest.mark.parametrize(("change", "before", "after"), CHANGES)
def test_weekly_over_a_change_by_hand(
    store: Store, records: Records, change: date, before: int, after: int
) -> None:
    monday = change - timedelta(days=6)
    added(store, records, day=monday, rule="FREQ=WEEKLY;BYDAY=MO,SU;COUNT=4")
    days = [monday, change, change + timedelta(days=1), change + timedelta(days=7)]
    assert shown(store) == [datetime.combine(day, time(9)) for day in days]


def test_a_time_that_does_not_exist_stays_as_it_was_entered_and_is_an_hour_on(
    store: Store, records: Records
) -> None:
    spring = date(2027, 3, 28)
    added(store, records, day=spring - timedelta(days=1), begins="02:30", ends="03:30",
          rule="FREQ=DAILY;COUNT=3")  # fmt: skip
    rows = occurrences(store, spring - timedelta(days=1), spring + timedelta(days=1))
    assert [f"{row.begins:%H:%M}" for row in rows] == ["02:30"] * 3
    # The hour from two to three is left out: the clock shows 03:30 at that moment.
    assert moment(rows[1].begins) == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    assert wall_now(moment(rows[1].begins)) == wall("2027-03-28T03:30")


def test_a_time_that_comes_twice_is_the_first_of_them(store: Store, records: Records) -> None:
    autumn = date(2026, 10, 25)
    added(store, records, day=autumn, begins="02:30", ends="03:30")
    (row,) = occurrences(store, autumn, autumn)
    assert moment(row.begins) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    # An hour on the wall, two hours of night.
    assert moment(row.ends) - moment(row.begins) == timedelta(hours=2)


def test_whole_days_stay_on_their_day_whatever_zone_they_came_from(
    store: Store, records: Records
) -> None:
    day = date(2026, 3, 29)
    for zone in ZONES:
        added(store, records, day=day, begins="", ends="", all_day=True, zone=zone)
    rows = occurrences(store, day, day)
    assert {(row.begins, row.ends) for row in rows} == {
        (wall("2026-03-29T00:00"), wall("2026-03-30T00:00"))
    }
    assert len(rows) == len(ZONES)
    assert occurrences(store, day + timedelta(days=1), day + timedelta(days=1)) == ()


def test_an_appointment_of_another_zone_is_shown_on_the_office_s_clock(
    store: Store, records: Records
) -> None:
    # Istanbul has no summer time: two hours ahead of the office in winter, one in summer.
    added(store, records, day=date(2026, 3, 28), zone="Europe/Istanbul", rule="FREQ=DAILY;COUNT=2")
    assert shown(store) == [wall("2026-03-28T07:00"), wall("2026-03-29T08:00")]


def test_an_appointment_elsewhere_may_fall_on_another_day_here(
    store: Store, records: Records
) -> None:
    day = date(2026, 6, 1)
    added(store, records, day=day, begins="20:00", ends="21:00", zone="America/New_York",
          rule="FREQ=DAILY;COUNT=2")  # fmt: skip
    here = [row.begins for row in occurrences(store, date(2026, 6, 3), date(2026, 6, 3))]
    assert here == [wall("2026-06-03T02:00")]
    assert occurrences(store, day, day) == ()


def test_a_zone_nobody_knows_is_taken_for_the_office_s(store: Store, records: Records) -> None:
    for number, name in enumerate(("Mittelerde", "../Berlin", "Customized Time Zone 1")):
        added(store, records, day=date(2026, 6, 1 + number), zone=name)
        assert zone_of(name) == BERLIN
    assert {each.hour for each in shown(store)} == {9}


@given(
    DAYS,
    HOURS,
    st.sampled_from(("DAILY", "WEEKLY", "MONTHLY", "YEARLY")),
    st.integers(1, 4),
)
def test_the_wall_clock_of_a_series_never_changes(
    begins_on: date, at: str, freq: str, interval: int
) -> None:
    rule = f"FREQ={freq};INTERVAL={interval};COUNT=400"
    last = begins_on + timedelta(days=1200)
    begins = [in_office(day, at) for day in days_of(rule, begins_on).between(begins_on, last)]
    assert {f"{each:%H:%M}" for each in begins} == {at}
    for each in begins:
        assert moment(each).astimezone(BERLIN).replace(tzinfo=None) == each
    offsets = {each.replace(tzinfo=BERLIN).utcoffset() for each in begins}
    # More than a year of days or weeks has seen both summer and winter time.
    if freq in {"DAILY", "WEEKLY"} and begins[-1] - begins[0] > timedelta(days=366):
        assert offsets == {timedelta(hours=1), timedelta(hours=2)}


@given(
    DAYS,
    HOURS,
    st.integers(0, 600),
    st.sampled_from(ZONES),
)
def test_what_was_dragged_on_the_wall_is_stored_so_that_it_shows_there(
    day: date, at: str, minutes: int, zone: str
) -> None:
    begins = in_office(day, at)
    ends = begins + timedelta(minutes=minutes)
    values = span_values(begins, ends, zone)
    found = [
        in_office(values[f"{end}_on"], values[f"{end}_at"], zone)  # type: ignore[arg-type]
        for end in ("begins", "ends")
    ]
    # In the hour that comes twice two times elsewhere look alike here.
    if in_zone(begins, "UTC").date() != date(2026, 10, 25):
        assert found[0] == begins
    assert zone != "Europe/Berlin" or found == [begins, ends]


def test_29_february_comes_every_four_years_and_not_in_2100() -> None:
    found = days_of("FREQ=YEARLY", date(2024, 2, 29)).between(date(2024, 1, 1), date(2036, 12, 31))
    assert found == [date(year, 2, 29) for year in (2024, 2028, 2032, 2036)]
    late = days_of("FREQ=YEARLY", date(2092, 2, 29)).all()
    assert late == [date(2092, 2, 29), date(2096, 2, 29)]


def test_the_31st_is_left_out_where_a_month_has_none() -> None:
    found = days_of("FREQ=MONTHLY", date(2026, 1, 31)).between(date(2026, 1, 1), date(2026, 12, 31))
    assert found == [date(2026, month, 31) for month in (1, 3, 5, 7, 8, 10, 12)]
    last = days_of("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", date(2027, 1, 31)).all()
    assert last == [date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31)]


def test_the_end_of_a_series_counts_with_its_day_however_it_is_written() -> None:
    for until in ("20261214", "20261214T080000", "20261214T225959Z"):
        days = days_of(f"FREQ=WEEKLY;UNTIL={until}", date(2026, 11, 30)).all()
        assert days == [date(2026, 11, 30), date(2026, 12, 7), date(2026, 12, 14)]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=HOURLY",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;INTERVAL=viele",
        "FREQ=MONTHLY;BYMONTHDAY=0;BYDAY=",
        "FREQ=WEEKLY;COUNT=",
        "Unsinn",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    ],
)
def test_a_rule_that_cannot_be_read_leaves_the_first_day(rule: str) -> None:
    assert days_of(rule, date(2026, 11, 30)).between(date(2026, 1, 1), date(2028, 1, 1)) == [
        date(2026, 11, 30)
    ]
