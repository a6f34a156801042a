"""Whatever the program's own catalogue gives away is packed, signed and read again."""

import random
import re

import pytest

from kimdesk.bundles.office.about_tables import about_tables
from kimdesk.bundles.statistics.about import GROUP, LABEL, NAME, TABLE, Link
from kimdesk.bundles.statistics.package import package
from kimdesk.bundles.statistics.reading import MOST_BYTES, read
from kimdesk.bundles.statistics.seal import signed
from kimdesk.city.merging import merge
from kimdesk.city.shares import share_of
from kimdesk.reference import load_catalogue
from kimdesk.statistics.catalogue import DIMENSIONS
from kimdesk.statistics.disclosure.data import Cell, Level, Published, Release
from kimdesk.statistics.disclosure.rounding import cells, rounded
from tests.support.bundles import key, sender

CATALOGUE = load_catalogue()
QUARTER = "2026Q4"  # the one with the tables of the year


def test_names_titles_and_groups_are_such_as_bundles_may_carry() -> None:
    for table in about_tables(CATALOGUE, QUARTER):
        assert re.fullmatch(TABLE, table.id)
        assert re.fullmatch(LABEL, table.title)
        for dimension in table.dimensions:
            assert re.fullmatch(NAME, dimension.id)
            assert re.fullmatch(LABEL, dimension.title)
            for code, label in dimension.labels.items():
                assert re.fullmatch(GROUP, code), code
                assert re.fullmatch(LABEL, label), label


def numbers(
    names: tuple[str, ...], level: Level, total: int, chance: random.Random
) -> dict[Cell, int]:
    """So many people at random in the groups of a table."""
    found = dict.fromkeys(cells([DIMENSIONS[name] for name in names], level), 0)
    for _ in range(total):
        found[chance.choice(list(found))] += 1
    return found


def random_release(chance: random.Random) -> Release:
    """True counts of an invented office, rounded, some blanked, some left out."""
    before, came, left = chance.randrange(20, 300), chance.randrange(60), chance.randrange(20)
    totals = {"BA": before, "ZU": came, "AB": left, "BE": before + came - left}
    totals["BQ"] = before + came
    tables = []
    for table in about_tables(CATALOGUE, QUARTER):
        level: Level = chance.choice(("fine", "coarse", "none"))
        names = tuple(dimension.id for dimension in table.dimensions)
        counted = numbers(names, level, totals.get(table.population, 40), chance)
        shown = {
            cell: None
            if chance.random() < 0.1
            else rounded(count)
            if table.rounding == 5
            else 10 * ((count + 5) // 10)
            for cell, count in counted.items()
        }
        tables.append(Published(table.id, level, QUARTER, {} if level == "none" else shown))
    return Release(QUARTER, 0, totals, tuple(tables))


@pytest.mark.parametrize("seed", range(15))
def test_any_honest_release_is_read_as_it_was(seed: int) -> None:
    release = random_release(random.Random(seed))
    made = package(release, about_tables(CATALOGUE, QUARTER), sender(), Link())
    content = signed(made, key("stelle"))
    assert len(content) < MOST_BYTES / 8
    assert read(content).package == made


def test_offices_with_different_levels_are_added_up() -> None:
    chance = random.Random(99)
    shares = [
        share_of(
            package(random_release(chance), about_tables(CATALOGUE, QUARTER), sender(n), Link())
        )
        for n in ("stelle", "zweite")
    ]
    merged = merge(QUARTER, shares)
    assert len(merged.tables) > 30
    for table in merged.tables:
        groups = [DIMENSIONS[d.id] for d in table.dimensions if d.id in DIMENSIONS]
        if len(groups) == len(table.dimensions):
            level: Level = "coarse" if table.level == "coarse" else "fine"
            assert set(table.cells) == set(cells(groups, level)), table.id
