"""Deals codes of a list so that common ones are frequent and every one appears."""

from collections.abc import Iterator, Sequence
from datetime import date
from random import Random

from kimdesk.reference import Catalogue


class Dealer:
    """Codes of all lists, by a fixed seed. Each list is a shuffled deck dealt to its end."""

    def __init__(self, random: Random, catalogue: Catalogue, today: date) -> None:
        self._random = random
        self._catalogue = catalogue
        self._today = today
        self._decks: dict[str, Iterator[str]] = {}
        self._left: dict[str, int] = {}

    def any(self, code_list: str) -> str:
        """The next code of the deck: every code comes once before one comes twice."""
        if code_list not in self._decks:
            self._decks[code_list] = self._deal(code_list)
        return next(self._decks[code_list])

    def several(self, code_list: str, most: int) -> tuple[str, ...]:
        """One to `most` different codes."""
        wanted = self._random.randint(1, most)
        return tuple(dict.fromkeys(self.any(code_list) for _ in range(wanted)))

    def mostly(self, code_list: str, common: Sequence[str], rarely: float = 0.2) -> str:
        """One of the common codes, `rarely` (a share from 0 to 1) any of the list.

        Until every code of the list has come once, half of the calls take the next one.
        """
        left = self._left.get(code_list, 1)
        if self._random.random() < (max(rarely, 0.5) if left > 0 else rarely):
            return self.any(code_list)
        return self._random.choice(common)

    def _deal(self, code_list: str) -> Iterator[str]:
        codes = [code.code for code in self._catalogue[code_list].selectable(self._today)]
        self._left[code_list] = len(codes)
        while True:
            self._random.shuffle(codes)
            for code in codes:
                self._left[code_list] -= 1
                yield code
