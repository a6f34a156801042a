"""I4: for every small cell there is a made-up list of persons with the same published numbers.

Checked here without a solver: persons of the lists are counted anew by a few lines of their own.
"""

from collections import Counter
from itertools import product

from kimdesk.statistics.disclosure.data import Person, Published, TableSpec
from tests.statistics.disclosure.conftest import History
from tests.statistics.disclosure.offices import DIMENSIONS


def test_every_list_gives_the_published_numbers(
    eight_quarters: History, linked_quarters: History
) -> None:
    for history in (eight_quarters, linked_quarters):
        for protected in history.protected:
            assert protected.lists
            for made in protected.lists:
                for population, total in protected.release.totals.items():
                    assert len(made[population]) == total
                for table in protected.release.tables:
                    if protected.release.is_fresh(table) and _is_of_persons(history, table):
                        assert _same(table, _counts(history, made, table, table.level))


def test_every_small_cell_is_empty_or_has_enough_persons_in_one_of_the_lists(
    eight_quarters: History, linked_quarters: History
) -> None:
    for history in (eight_quarters, linked_quarters):
        for data, protected in zip(history.data, history.protected, strict=True):
            for table in protected.release.tables:
                if not _is_of_persons(history, table):
                    continue
                for level in ("fine", "coarse"):
                    lists = [_counts(history, m, table, level) for m in protected.lists]
                    for cell, count in _counts(history, data.persons, table, level).items():
                        counts = [made[cell] for made in lists]
                        assert count > 2 or any(n == 0 or n >= 3 for n in counts)


def _is_of_persons(history: History, table: Published) -> bool:
    return _spec(history, table).rule == "persons"


def _spec(history: History, table: Published) -> TableSpec:
    return next(spec for spec in history.specs if spec.id == table.table)


def _counts(
    history: History,
    people: object,
    table: Published,
    level: str,
) -> Counter[tuple[str, ...]]:
    spec = _spec(history, table)
    assert isinstance(people, dict)
    persons: tuple[Person, ...] = people[spec.population]
    counts: Counter[tuple[str, ...]] = Counter()
    for person in persons:
        options = []
        for name in spec.dimensions:
            value = person.values[name]
            codes = value if isinstance(value, tuple) else (value,)
            merge = DIMENSIONS[name].coarse_of if level == "coarse" else {}
            options.append({merge.get(code, code) for code in codes})
        counts.update(product(*options))
    return counts


def _same(table: Published, counts: Counter[tuple[str, ...]]) -> bool:
    return all(
        number is None or number == 5 * ((counts[cell] + 2) // 5)
        for cell, number in table.numbers.items()
    )
