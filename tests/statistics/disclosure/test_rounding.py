"""I1, I7: numbers are multiples of five near the truth; the same persons, the same numbers."""

import os
import subprocess
import sys
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from kimdesk.statistics.disclosure.data import Person, TableSpec
from kimdesk.statistics.disclosure.protecting import Protection
from kimdesk.statistics.disclosure.rounding import interval, rounded
from tests.statistics.disclosure.conftest import KEY, History
from tests.statistics.disclosure.offices import DIMENSIONS, ONE_WAY, Office


@given(st.integers(0, 100_000))
def test_a_rounded_number_is_a_multiple_of_five_and_within_two_of_the_truth(count: int) -> None:
    low, high = interval(rounded(count))
    assert rounded(count) % 5 == 0
    assert abs(rounded(count) - count) <= 2
    assert low <= count <= high


def test_nobody_and_one_or_two_look_the_same_and_any_other_number_means_three_or_more() -> None:
    assert {rounded(count) for count in (0, 1, 2)} == {0}
    assert all(interval(rounded(count))[0] >= 3 for count in range(3, 200))


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000), st.integers(5, 70))
def test_every_number_of_any_office_is_rounded_and_near_the_truth(seed: int, size: int) -> None:
    history = History(ONE_WAY)
    data = Office(seed, size).next_quarter("2026Q1")
    release = history.give_away(data).release
    assert release.totals == {name: len(people) for name, people in data.persons.items()}
    specs = {spec.id: spec for spec in ONE_WAY}
    for table in release.tables:
        for cell, number in table.numbers.items():
            truth = _count(
                data.persons[specs[table.table].population],
                specs[table.table],
                cell,
                coarse=table.level == "coarse",
            )
            assert number is None or (number % 5 == 0 and abs(number - truth) <= 2)


def _count(
    persons: tuple[Person, ...], spec: TableSpec, cell: tuple[str, ...], *, coarse: bool
) -> int:
    return sum(
        all(
            code in _groups(person, name, coarse=coarse)
            for name, code in zip(spec.dimensions, cell, strict=True)
        )
        for person in persons
    )


def _groups(person: Person, name: str, *, coarse: bool) -> set[str]:
    value = person.values[name]
    codes = value if isinstance(value, tuple) else (value,)
    return {DIMENSIONS[name].coarse_of[code] if coarse else code for code in codes}


SCRIPT = """
from tests.statistics.disclosure.conftest import KEY, history_of
from tests.statistics.disclosure.offices import CROSSED
print(history_of(CROSSED, 3, 40, 2).releases)
"""


def test_the_same_office_gives_the_same_numbers_in_every_run_of_the_program() -> None:
    runs = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": "."},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


def test_the_order_of_persons_and_of_tables_changes_no_number() -> None:
    data = Office(6, 50).next_quarter("2026Q1")
    turned = replace(data, persons={name: p[::-1] for name, p in data.persons.items()})
    one = Protection(ONE_WAY, DIMENSIONS, KEY).protect(data, [])
    other = Protection(ONE_WAY[::-1], DIMENSIONS, KEY).protect(turned, [])
    assert set(map(str, one.release.tables)) == set(map(str, other.release.tables))


def test_persons_outside_of_a_table_do_not_change_it() -> None:
    specs = (*ONE_WAY, TableSpec("clearing", "CL", ("sex",)))
    data = Office(6, 50).next_quarter("2026Q1")
    others = tuple(Person(f"c{at}", {"sex": "W"}) for at in range(30))
    more = replace(data, persons={**data.persons, "CL": others})
    protection = Protection(specs, DIMENSIONS, KEY)
    one, other = protection.protect(data, []).release, protection.protect(more, []).release
    assert one.table("clearing") != other.table("clearing")
    assert [t for t in one.tables if t.table != "clearing"] == [
        t for t in other.tables if t.table != "clearing"
    ]
