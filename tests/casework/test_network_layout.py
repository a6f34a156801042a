"""The map of a network: nothing covers anything else, however many stand on it."""

import math

from hypothesis import given
from hypothesis import strategies as st

from kimdesk.casework.network import (
    FULL,
    SECTORS,
    NodeRow,
    Position,
    around,
    closer,
    numbered,
)
from kimdesk.casework.network_layout import RINGS, Room, Spot, lay_out, position_at

ROOM = Room(radius=300, symbol=11, width=900, height=640, line=18)
ARABIC = "عبد الرحمن بن محمد الأحمد المثالي الطويل الاسم"


def measure(text: str) -> float:
    return 8.0 * len(text)


def node(at: int, sector: str, ring: int | None, place: int | None, name: str) -> NodeRow:
    return NodeRow(at, 1, name, sector, ring, "UNTERST", place, "")


nodes = st.lists(
    st.tuples(
        st.sampled_from(SECTORS),
        st.sampled_from([None, 1, 2, 3]),
        st.none() | st.integers(0, FULL),
        st.sampled_from(["Muster", ARABIC, "Beratungsstelle für Beispielangelegenheiten", "A"]),
    ),
    max_size=60,
)


def laid(drawn: list[tuple[str, int | None, int | None, str]]) -> tuple[Spot, ...]:
    return lay_out(numbered([node(at, *each) for at, each in enumerate(drawn, 1)]), ROOM, measure)


@given(nodes)
def test_no_symbol_and_no_name_covers_another(
    drawn: list[tuple[str, int | None, int | None, str]],
) -> None:
    spots = laid(drawn)
    assert len(spots) == len(drawn)
    for at, one in enumerate(spots):
        for other in spots[at + 1 :]:
            assert math.hypot(one.x - other.x, one.y - other.y) >= one.size + other.size
            assert one.box is None or other.box is None or not one.box.meets(other.box)
    for spot in spots:
        assert spot.box is None or spot.box.inside(ROOM.area)


@given(nodes)
def test_everybody_stands_in_their_sector_and_ring(
    drawn: list[tuple[str, int | None, int | None, str]],
) -> None:
    for spot in laid(drawn):
        where = position_at(spot.x, spot.y, ROOM.radius)
        assert (where.sector, where.closeness) == (spot.node.sector, spot.node.ring)


def test_forty_people_with_long_arabic_names_each_have_a_name_or_a_number() -> None:
    spots = laid([(SECTORS[at % 5], 1 + at % 3, None, ARABIC) for at in range(40)])
    assert all(spot.box is not None for spot in spots)
    assert all(spot.text in {ARABIC, str(spot.node.number)} for spot in spots)
    assert sum(spot.text == ARABIC for spot in spots) >= 20


def test_sixty_in_one_place_still_find_room() -> None:
    spots = laid([("FAMILIE", 1, 500, "Muster") for _ in range(60)])
    assert min(spot.size for spot in spots) > 1


def test_a_place_somebody_chose_is_kept_where_nobody_else_stands() -> None:
    (spot,) = laid([("FREUNDE", 2, 250, "Muster")])
    where = position_at(spot.x, spot.y, ROOM.radius)
    assert where.sector == "FREUNDE"
    assert spot.place == 250
    assert abs(where.place - 250) < 60


@given(st.floats(-500, 500), st.floats(-500, 500))
def test_every_point_belongs_to_a_sector_and_a_ring(x: float, y: float) -> None:
    where = position_at(x, y, ROOM.radius)
    assert where.sector in SECTORS
    assert 1 <= where.closeness <= len(RINGS) - 1
    assert 0 <= where.place <= FULL


def test_moving_around_comes_through_all_sectors_and_back() -> None:
    at, seen = Position("FAMILIE", 2, 500), []
    for _ in range(60):
        at = around(at, 1)
        seen.append(at.sector)
    assert list(dict.fromkeys(seen)) == [*SECTORS]
    assert around(Position("FAMILIE", 2, 0), -1).sector == SECTORS[-1]


def test_the_rings_end_inside_and_outside() -> None:
    at = Position("FAMILIE", 2, 500)
    assert [closer(at, by).closeness for by in (-2, -1, 1, 2)] == [1, 1, 3, 3]
