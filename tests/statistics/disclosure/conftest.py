"""Protected offices for the tests: made once, looked at by many."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from kimdesk.statistics.disclosure.data import QuarterData, Release, Sealed, TableSpec
from kimdesk.statistics.disclosure.parameters import RULES, Rules
from kimdesk.statistics.disclosure.protecting import Protected, Protection
from tests.statistics.disclosure.offices import (
    CONTACTS,
    CROSSED,
    DIMENSIONS,
    ONE_WAY,
    Office,
    quarters,
)
from tests.statistics.disclosure.spying import Spy

KEY = b"invented key of 32 bytes........"


@dataclass
class History:
    """What an office gave away, quarter by quarter, and the truth behind it."""

    specs: Sequence[TableSpec]
    rules: Rules = RULES
    data: list[QuarterData] = field(default_factory=list)
    protected: list[Protected] = field(default_factory=list)

    @property
    def protection(self) -> Protection:
        return Protection(self.specs, DIMENSIONS, KEY, rules=self.rules)

    @property
    def sealed(self) -> list[Sealed]:
        return [each.sealed for each in self.protected]

    @property
    def releases(self) -> list[Release]:
        return [each.release for each in self.protected]

    def give_away(self, data: QuarterData) -> Protected:
        found = self.protection.protect(data, self.sealed)
        self.keep(data, found)
        return found

    def keep(self, data: QuarterData, found: Protected) -> None:
        self.data.append(data)
        self.protected.append(found)

    def spy(self, *, crosses: bool = False) -> Spy:
        return Spy(
            self.specs,
            DIMENSIONS,
            self.releases,
            self.data,
            crosses=crosses,
            base=self.rules.base,
        )


def history_of(
    specs: Sequence[TableSpec], seed: int, size: int, count: int, rules: Rules = RULES
) -> History:
    """An invented office over so many quarters."""
    office, history = Office(seed, size), History(specs, rules)
    for quarter in quarters(count):
        history.give_away(office.next_quarter(quarter))
    return history


@pytest.fixture(scope="session")
def eight_quarters() -> History:
    """An office of 90 clients with tables by one attribute."""
    return history_of((*ONE_WAY, *CONTACTS), 2, 90, 8)


@pytest.fixture(scope="session")
def linked_quarters() -> History:
    """An office of 45 clients with tables that cross three attributes, for two quarters."""
    return history_of(CROSSED, 4, 45, 2)
