"""Where appointments stand: nothing covers anything, everything stays on its day."""

from datetime import date, datetime, time, timedelta
from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from kimdesk.desktop.calendar.drag import Point, Way, dragged
from kimdesk.desktop.calendar.layout import (
    DAY_MINUTES,
    Span,
    bars,
    columns,
    last_day_of,
    pieces,
)
from kimdesk.desktop.calendar.timescale import ZOOMS, Scale, scale_for, snapped

MONDAY = date(2026, 11, 30)


def wall(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """A time on the wall, which has no zone."""
    return datetime.combine(date(year, month, day), time(hour, minute))


moments = st.datetimes(wall(2026, 11, 25), wall(2026, 12, 12)).map(
    lambda at: at.replace(second=0, microsecond=0)
)
lengths = st.integers(0, 5 * DAY_MINUTES).map(lambda n: timedelta(minutes=n))
appointments = st.lists(
    st.tuples(moments, lengths).map(lambda pair: (pair[0], pair[0] + pair[1])), max_size=25
)
spans = st.lists(
    st.tuples(st.integers(0, DAY_MINUTES - 15), st.integers(15, 300)).map(
        lambda pair: Span(pair[0], min(pair[0] + pair[1], DAY_MINUTES))
    ),
    max_size=25,
)
widths = st.integers(60, 900)


@given(spans, widths)
def test_no_two_appointments_that_overlap_cover_each_other(found: list[Span], width: int) -> None:
    slots = columns(found)
    for one, other in combinations(range(len(found)), 2):
        if found[one].first < found[other].last and found[other].first < found[one].last:
            left, right = slots[one].edges(width), slots[other].edges(width)
            assert left[1] <= right[0] or right[1] <= left[0]


@given(spans, widths)
def test_every_appointment_is_as_wide_as_its_share_and_inside_the_day(
    found: list[Span], width: int
) -> None:
    for slot in columns(found):
        left, right = slot.edges(width)
        assert 0 <= left < right <= width
        assert slot.column + slot.span <= slot.of


@given(spans)
def test_room_at_the_right_is_used_where_nobody_needs_it(found: list[Span]) -> None:
    slots = columns(found)
    for at, slot in enumerate(slots):
        if slot.column + slot.span == slot.of:
            continue
        neighbours = [
            other
            for other, beside in enumerate(slots)
            if beside.column == slot.column + slot.span
            and found[other].first < found[at].last
            and found[at].first < found[other].last
        ]
        assert neighbours


def test_the_width_of_three_at_once_sums_up_to_the_day() -> None:
    slots = columns([Span(540, 600), Span(540, 600), Span(560, 620)])
    edges = sorted(slot.edges(301) for slot in slots)
    assert edges[0][0] == 0
    assert edges[-1][1] == 301
    assert all(one[1] == other[0] for one, other in pairwise(edges))


def test_two_that_only_touch_take_the_whole_width_each() -> None:
    assert [slot.of for slot in columns([Span(540, 600), Span(600, 660)])] == [1, 1]


@given(appointments, st.integers(0, 40))
def test_every_piece_is_inside_its_day_and_can_be_seen(
    found: list[tuple[datetime, datetime]], least: int
) -> None:
    last = MONDAY + timedelta(days=6)
    for piece in pieces(found, MONDAY, last, least):
        assert MONDAY <= piece.day <= last
        assert 0 <= piece.span.first <= piece.span.last <= DAY_MINUTES
        assert piece.span.last - piece.span.first >= least


@given(appointments)
def test_the_pieces_of_an_appointment_are_as_long_as_it_is(
    found: list[tuple[datetime, datetime]],
) -> None:
    cut = pieces(found, date(2026, 11, 1), date(2026, 12, 31))
    for at, (begins, ends) in enumerate(found):
        own = [piece for piece in cut if piece.at == at]
        minutes = sum(piece.span.last - piece.span.first for piece in own)
        assert timedelta(minutes=minutes) == ends - begins
        assert own[0].goes_on_before is False
        assert own[-1].goes_on_after is False


@given(appointments)
def test_bars_of_whole_days_never_meet_in_a_lane(found: list[tuple[datetime, datetime]]) -> None:
    placed = bars(found, MONDAY, 7)
    for one, other in combinations(placed, 2):
        if one.lane == other.lane:
            assert one.last < other.first or other.last < one.first
    assert all(0 <= bar.first <= bar.last < 7 for bar in placed)
    shown = {bar.at for bar in placed}
    for at, (begins, ends) in enumerate(found):
        touches = (
            begins.date() <= MONDAY + timedelta(days=6) and last_day_of(begins, ends) >= MONDAY
        )
        assert (at in shown) == touches


def test_what_ends_at_midnight_does_not_reach_the_next_day() -> None:
    found = pieces([(wall(2026, 12, 1, 22), wall(2026, 12, 2))], MONDAY, MONDAY + timedelta(days=6))
    assert [(piece.day.day, piece.goes_on_after) for piece in found] == [(1, False)]


@given(st.integers(0, DAY_MINUTES), st.integers(9, 60), st.integers(0, len(ZOOMS) - 1))
def test_a_minute_is_found_again_at_its_pixel(minute: int, line: int, zoom: int) -> None:
    scale = scale_for(line, zoom)
    assert abs(scale.minute(scale.pixel(minute)) - minute) <= 60 / scale.hour
    assert snapped(scale.minute(scale.pixel(minute // 15 * 15)), 15) == minute // 15 * 15


def test_the_mouse_snaps_to_five_minutes_only_where_they_can_be_told_apart() -> None:
    assert Scale(40).step == 15
    assert Scale(120).step == 5


points = st.builds(
    lambda column, minute: Point(column, MONDAY + timedelta(days=column), minute),
    st.integers(0, 6),
    st.integers(0, DAY_MINUTES),
)


@given(st.sampled_from(list(Way)), points, points, moments, lengths)
def test_dragging_never_makes_an_appointment_that_ends_before_it_begins(
    way: Way, start: Point, now: Point, begins: datetime, length: timedelta
) -> None:
    found = dragged(way, start, now, 15, (begins, begins + length))
    assert found.ends >= found.begins
    if way is Way.MOVE:
        assert found.ends - found.begins == length


@given(points, points)
def test_what_is_drawn_anew_stays_on_its_day_and_stands_on_full_steps(
    start: Point, now: Point
) -> None:
    found = dragged(Way.CREATE, start, now, 15)
    assert found.begins.date() == start.day
    assert found.ends - found.begins >= timedelta(minutes=15)
    assert found.begins.minute % 15 == 0
    assert found.ends <= datetime.combine(start.day, datetime.min.time()) + timedelta(days=1)


def test_moving_to_another_day_keeps_an_odd_time() -> None:
    start, now = Point(0, MONDAY, 600), Point(2, MONDAY + timedelta(days=2), 600)
    before = (wall(2026, 11, 30, 9, 7), wall(2026, 11, 30, 9, 52))
    found = dragged(Way.MOVE, start, now, 15, before)
    assert (found.begins, found.ends) == (
        wall(2026, 12, 2, 9, 7),
        wall(2026, 12, 2, 9, 52),
    )
