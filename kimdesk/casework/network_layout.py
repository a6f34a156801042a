"""Where everything stands on the network map, for screen and paper alike.

The client stands in the middle of a circle (y grows downwards); five sectors are wedges, three
rings say how close. Symbols never overlap; a name stands beside its symbol where there is room,
shortened if need be, and where there is none its number stands for it.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kimdesk.casework.network import CLOSEST, FULL, FURTHEST, SECTORS, NodeRow, Position

WEDGE = 2 * math.pi / len(SECTORS)
# The first sector has its middle at the top.
START = -math.pi / 2 - WEDGE / 2
# Borders of the rings as shares of the radius, from the client outwards.
RINGS = (0.15, 0.43, 0.72, 1.0)
CLIENT = 0.10
_FIRST = (0.5, 0.25, 0.75)
_SHRINK = 0.85
_SHARES = (1.0, 0.7, 0.45)

Measure = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Whether the two have an inner point in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def inside(self, other: "Box") -> bool:
        """Whether nothing of it stands outside of `other`."""
        return (
            self.left >= other.left
            and self.right <= other.right
            and self.top >= other.top
            and self.bottom <= other.bottom
        )


@dataclass(frozen=True, slots=True)
class Spot:
    """One node as drawn: middle and radius of its symbol, its text and the box of that.

    `box` is None where not even the number has room.
    """

    node: NodeRow
    x: float
    y: float
    size: float
    place: int
    text: str = ""
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """How large the map is: radius of the circle, of a symbol, the area for names, a line."""

    radius: float
    symbol: float
    width: float
    height: float
    line: float

    @property
    def area(self) -> Box:
        """The whole area, with the client at its middle."""
        return Box(-self.width / 2, -self.height / 2, self.width / 2, self.height / 2)


def lay_out(
    nodes: Sequence[NodeRow], room: Room, measure: Measure, rims: Sequence[str] = ()
) -> tuple[Spot, ...]:
    """The spots of all nodes, in their order; `rims` are the names written around the circle."""
    spots: dict[int, Spot] = {}
    for at, sector in enumerate(SECTORS):
        for ring in range(CLOSEST, FURTHEST + 1):
            here = [node for node in nodes if node.sector == sector and node.ring == ring]
            spots.update((spot.node.id, spot) for spot in _segment(here, at, ring, room))
    ordered = [spots[node.id] for node in nodes if node.id in spots]
    taken = [box for at, text in enumerate(rims) for box in _rim(at, measure(text), room)]
    return tuple(_labelled(ordered, room, measure, taken))


def position_at(x: float, y: float, radius: float) -> Position:
    """Which sector, ring and place a point belongs to; outside it is the outermost ring."""
    turned = (math.atan2(y, x) - START) % (2 * math.pi)
    at = min(int(turned / WEDGE), len(SECTORS) - 1)
    away = math.hypot(x, y) / radius if radius else 0
    ring = 1 + sum(away > border for border in RINGS[1:FURTHEST])
    return Position(SECTORS[at], ring, round((turned - at * WEDGE) / WEDGE * FULL))


# Symbols ------------------------------------------------------------------------------------------


def _segment(nodes: list[NodeRow], sector: int, ring: int, room: Room) -> Iterator[Spot]:
    """The nodes of one ring in one sector, in as many rows as they need."""
    if not nodes:
        return
    wishes = sorted(_wishes(nodes), key=lambda wish: wish[0])
    inner, outer = RINGS[ring - 1] * room.radius, RINGS[ring] * room.radius
    distance = 2.3 * room.symbol
    while (rows := _rows(len(nodes), inner, outer, distance)) is None:
        distance *= _SHRINK
    first = START + sector * WEDGE
    size = min(room.symbol, distance / 2.3)
    for row, members in zip(rows, _dealt(wishes, rows, distance), strict=True):
        edge = min(distance / 2 / row, WEDGE / 2)
        angles = _apart([share for share, _ in members], edge, distance / row)
        for angle, (share, node) in zip(angles, members, strict=True):
            x, y = row * math.cos(first + angle), row * math.sin(first + angle)
            yield Spot(node, x, y, size, round(share * FULL))


def _wishes(nodes: list[NodeRow]) -> list[tuple[float, NodeRow]]:
    """Each node with its place as a share; those without one go into the widest gaps."""
    fixed = [(node.place / FULL, node) for node in nodes if node.place is not None]
    for node in nodes:
        if node.place is None and not fixed:
            # Rings begin at different places, so that no line runs through another symbol.
            fixed.append((_FIRST[node.ring - 1], node))
        elif node.place is None:
            borders = sorted([0.0, *(share for share, _ in fixed), 1.0])
            gaps = [(b - a, -a) for a, b in pairwise(borders)]
            width, start = max(gaps)
            fixed.append((-start + width / 2, node))
    return fixed


def _rows(count: int, inner: float, outer: float, distance: float) -> list[float] | None:
    """The radii of the fewest rows that take `count` symbols; None where none do."""
    for rows in range(1, int((outer - inner) / distance) + 1):
        pitch = (outer - inner) / rows
        radii = [inner + (at + 0.5) * pitch for at in range(rows)]
        if sum(_capacity(radius, distance) for radius in radii) >= count:
            return radii
    return None


def _capacity(radius: float, distance: float) -> int:
    return int(WEDGE * radius / distance)


def _dealt(
    wishes: list[tuple[float, NodeRow]], rows: list[float], distance: float
) -> list[list[tuple[float, NodeRow]]]:
    """The nodes dealt to the rows by what these can take, each row in its order."""
    dealt: list[list[tuple[float, NodeRow]]] = [[] for _ in rows]
    room = [_capacity(radius, distance) for radius in rows]
    for wish in wishes:
        fullness = [
            (len(dealt[at]) + 1) / room[at] if len(dealt[at]) < room[at] else math.inf
            for at in range(len(rows))
        ]
        dealt[fullness.index(min(fullness))].append(wish)
    return dealt


def _apart(shares: list[float], edge: float, least: float) -> list[float]:
    """Angles inside the wedge, as near to their wishes as the distance between them allows."""
    angles = [edge + share * (WEDGE - 2 * edge) for share in shares]
    for at in range(1, len(angles)):
        angles[at] = max(angles[at], angles[at - 1] + least)
    high = WEDGE - edge
    for at in range(len(angles) - 1, -1, -1):
        angles[at] = min(angles[at], high)
        high = angles[at] - least
    return angles


# Names --------------------------------------------------------------------------------------------


def _rim(at: int, width: float, room: Room) -> Iterator[Box]:
    """Boxes that cover a sector's name along the rim."""
    away, half = room.radius + room.line * 0.55, room.line * 0.55
    middle, steps = START + (at + 0.5) * WEDGE, max(2, math.ceil(width / room.line) * 2)
    for step in range(steps + 1):
        angle = middle + (step / steps - 0.5) * width / away
        x, y = away * math.cos(angle), away * math.sin(angle)
        yield Box(x - half, y - half, x + half, y + half)


def _labelled(spots: list[Spot], room: Room, measure: Measure, rims: list[Box]) -> Iterator[Spot]:
    """The spots with their texts; whoever comes first chooses first."""
    client, most = CLIENT * room.radius, room.radius * 0.62
    taken = [*rims, Box(-client, -client, client, client)]
    taken += [Box(s.x - s.size, s.y - s.size, s.x + s.size, s.y + s.size) for s in spots]
    for spot in spots:
        text, box = _free(spot, room, measure, most, taken)
        if box is not None:
            taken.append(box)
        yield Spot(spot.node, spot.x, spot.y, spot.size, spot.place, text, box)


def _free(
    spot: Spot, room: Room, measure: Measure, most: float, taken: list[Box]
) -> tuple[str, Box | None]:
    """The longest form of a name that has room, and where."""
    name = " ".join(spot.node.name.split())
    full = min(measure(name), most)
    number = str(spot.node.number)
    widths = [(name, full * share) for share in _SHARES if share == 1 or full * share > room.line]
    for text, width in [*widths, (number, measure(number))]:
        for box in _beside(spot, width + 2, room.line):
            if box.inside(room.area) and not any(box.meets(other) for other in taken):
                return text, box
    return "", None


def _beside(spot: Spot, width: float, height: float) -> Iterator[Box]:
    """Boxes around a symbol: outwards first, so that the middle stays free."""
    gap = spot.size + 2
    sides = (1, -1) if spot.x >= 0 else (-1, 1)
    for side in sides:
        left = spot.x + gap if side > 0 else spot.x - gap - width
        yield Box(left, spot.y - height / 2, left + width, spot.y + height / 2)
    for top in (spot.y + gap, spot.y - gap - height):
        for shift in (0.5, 0.0, 1.0, 0.25, 0.75):
            left = spot.x - width * shift
            yield Box(left, top, left + width, top + height)
