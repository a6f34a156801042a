"""I8 and how it feels: the audit tells how far it is, can be stopped, and never guesses."""

from random import Random
from time import monotonic

import pytest

from kimdesk.base.errors import UserError
from kimdesk.statistics.disclosure.model import Row
from kimdesk.statistics.disclosure.protecting import Protection
from kimdesk.statistics.disclosure.solving import CannotAudit, Solver
from kimdesk.statistics.disclosure.splitting import Part
from tests.statistics.disclosure.conftest import KEY, History
from tests.statistics.disclosure.offices import CROSSED, DIMENSIONS, ONE_WAY, Office


class Stopped(Exception):
    """The person pressed "Abbrechen"."""


def test_without_time_only_totals_leave_and_the_reason_is_said() -> None:
    data = Office(1, 60).next_quarter("2026Q1")
    found = Protection(ONE_WAY, DIMENSIONS, KEY, seconds=0).protect(data, [])
    assert found.release.totals["BE"] == data.total("BE")
    assert all(not table.numbers for table in found.release.tables)
    assert [note.code for note in found.release.notes] == ["totals_only"]
    assert found.sealed.release == found.release


def test_too_little_time_never_gives_numbers_without_proof() -> None:
    data = Office(1, 60).next_quarter("2026Q1")
    for seconds in (0.01, 0.05, 0.2, 1.0):
        found = Protection(CROSSED, DIMENSIONS, KEY, seconds=seconds).protect(data, [])
        assert found.lists or all(not table.numbers for table in found.release.tables)


def test_a_correction_without_time_is_refused_and_the_old_numbers_stay() -> None:
    office, history = Office(1, 60), History(ONE_WAY)
    data = office.next_quarter("2026Q1")
    history.give_away(data)
    late = Protection(ONE_WAY, DIMENSIONS, KEY, seconds=0)
    with pytest.raises(UserError, match="nächsten Quartal"):
        late.correct(office.correct(data, 12), history.sealed)


def test_after_a_quarter_of_totals_the_next_one_has_its_tables_again() -> None:
    office, history = Office(1, 60), History(ONE_WAY)
    data = office.next_quarter("2024Q1")
    history.keep(data, Protection(ONE_WAY, DIMENSIONS, KEY, seconds=0).protect(data, []))
    history.give_away(office.next_quarter("2024Q2"))
    assert any(table.numbers for table in history.releases[1].tables)
    assert history.spy().leaks() == []


def test_progress_only_grows_and_reaches_its_end() -> None:
    seen: list[tuple[int, int]] = []
    data = Office(1, 60).next_quarter("2026Q1")
    Protection(CROSSED, DIMENSIONS, KEY).protect(data, [], lambda *at: seen.append(at))
    done = [at for at, _ in seen]
    assert done == sorted(done)
    assert all(0 <= at <= total for at, total in seen)
    assert seen[-1][0] == seen[-1][1] > 10


@pytest.mark.parametrize("after", [0, 3, 20, 60])
def test_the_audit_can_be_stopped_at_any_step(after: int) -> None:
    calls = 0

    def progress(_done: int, _total: int) -> None:
        nonlocal calls
        calls += 1
        if calls > after:
            raise Stopped

    data = Office(1, 60).next_quarter("2026Q1")
    with pytest.raises(Stopped):
        Protection(CROSSED, DIMENSIONS, KEY).protect(data, [], progress)


def _hard() -> Part:
    """A few sums of many whole numbers that take a solver hours to match."""
    random = Random(1)
    rows = []
    for _ in range(6):
        columns = tuple((column, random.randint(20, 90)) for column in range(60))
        value = float(sum(sign * random.randint(0, 3) for _, sign in columns))
        rows.append(Row(columns, value, value))
    return Part(list(range(60)), rows)


def test_a_long_search_for_whole_numbers_can_be_stopped_and_ends_in_time() -> None:
    calls = 0

    def tick() -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise Stopped

    with pytest.raises(Stopped):
        Solver(_hard(), monotonic() + 600, tick, bounded=True, whole=True).least([0])
    with pytest.raises(CannotAudit):
        Solver(_hard(), monotonic() + 0.5, lambda: None, bounded=True, whole=True).least([0])
