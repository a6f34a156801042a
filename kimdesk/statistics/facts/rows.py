"""Rows of facts on their way into the tables."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any

Row = dict[str, Any]
Rows = dict[type[Any], list[Row]]


def new_rows() -> Rows:
    """No rows yet."""
    return defaultdict(list)


class Sums:
    """Counts (and minutes) by key, to become one row each."""

    def __init__(self) -> None:
        self._sums: defaultdict[tuple[tuple[str, Any], ...], Counter[str]] = defaultdict(Counter)

    def add(self, key: Mapping[str, Any], **amounts: int) -> None:
        """Add to what stands under a key."""
        self._sums[tuple(key.items())].update(amounts)

    def rows(self, names: tuple[str, ...], **common: str) -> list[Row]:
        """A row for each key, with the amounts called `names`."""
        return [
            {**common, **dict(key), **{name: amounts[name] for name in names}}
            for key, amounts in self._sums.items()
        ]
