"""How a relation is drawn on the map: line and symbol, the same on screen and paper.

Colour alone never says it: each quality has a line of its own and a sign in its symbol.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

# From one point to another, from the middle of the symbol; its radius is 1, y grows downwards.
Stroke = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Mark:
    """`width` of the line in points; `dashes` on and off in widths, () for a solid line."""

    tone: str
    width: float
    dashes: tuple[float, ...]
    strokes: tuple[Stroke, ...]


UNKNOWN = Mark("neutral", 0.6, (1, 3), ())
MARKS: Mapping[str, Mark] = MappingProxyType(
    {
        "UNTERST": Mark("success", 2.4, (), ((-0.5, 0, 0.5, 0), (0, -0.5, 0, 0.5))),
        "NEUTRAL": Mark("neutral", 1.2, (), ((-0.45, -0.2, 0.45, -0.2), (-0.45, 0.2, 0.45, 0.2))),
        "BELAST": Mark("error", 1.8, (4, 2), ((0, -0.55, 0, 0.15), (0, 0.45, 0, 0.55))),
        "ABGEBR": Mark("warning", 1.2, (1, 2.5), ((-0.4, -0.4, 0.4, 0.4), (-0.4, 0.4, 0.4, -0.4))),
    }
)


def mark_of(quality: str) -> Mark:
    """How a relation of this quality (CL_NETQ) is drawn."""
    return MARKS.get(quality, UNKNOWN)
