"""The figures of the method. They are part of what every bundle states."""

from dataclasses import asdict, dataclass

METHOD = "KIM-Rundung 1"
# Numbers are rounded to multiples of this; those of contacts more coarsely.
BASE, CONTACT_BASE = 5, 10
# A cell with fewer persons, and not none, is small.
SMALL = 3
# A table is published again only once so many persons changed.
LEAST_CHANGED = 5
# Mean persons per cell from which a table is let out.
MEAN_ONE_WAY, MEAN_MORE = 2, 3
# With fewer persons in an office only totals leave; of a flow, fewer are not broken down.
LEAST_PERSONS, LEAST_FLOW = 20, 10
# Of a number of contacts nobody may have more than this, in per cent.
MOST_SHARE = 50
# Up to so many combinations the attacker knows every crossing of linked dimensions.
MOST_COMBINATIONS = 20_000
LIMIT_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Rules:
    """All figures of the method together. Only tests change them, to see each one matter."""

    base: int = BASE
    contact_base: int = CONTACT_BASE
    small: int = SMALL
    least_changed: int = LEAST_CHANGED
    mean_one_way: int = MEAN_ONE_WAY
    mean_more: int = MEAN_MORE
    least_persons: int = LEAST_PERSONS
    least_flow: int = LEAST_FLOW
    most_share: int = MOST_SHARE
    most_combinations: int = MOST_COMBINATIONS

    def stated(self) -> dict[str, int]:
        """The figures by name, as a bundle states them beside METHOD."""
        return asdict(self)


RULES = Rules()
