"""Text, order and place of the lines of every product are as they were found good.

How to write them anew after a wanted change stands in `golden.py`.
"""

import pytest

from tests.printing import golden, paper_trail
from tests.printing.golden import Place
from tests.printing.paper_trail import Shelf

# Boxes around letters are rounded to whole points.
NEAR = 1


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    return paper_trail.shelf(tmp_path_factory.mktemp("shelf"))


def texts(places: list[Place]) -> list[tuple[int, str]]:
    return [(place.page, place.text) for place in places]


@pytest.mark.parametrize("name", golden.names())
def test_every_line_says_the_same_at_the_same_place(shelf: Shelf, name: str) -> None:
    found, wanted = golden.printed(shelf, name), golden.known(name)
    assert texts(found) == texts(wanted)
    moved = [
        (place, before)
        for place, before in zip(found, wanted, strict=True)
        if abs(place.left - before.left) > NEAR or abs(place.bottom - before.bottom) > NEAR
    ]
    assert moved == []


def test_nothing_is_kept_that_is_printed_no_more() -> None:
    assert {path.stem for path in golden.FOLDER.glob("*.txt")} == set(golden.names())
