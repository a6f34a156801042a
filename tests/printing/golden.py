"""What stands where on the first pages of every product, as it was found good.

After a wanted change look at the pages, then write it anew: `python -m tests.printing.golden`.
"""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kimdesk.base.errors import UserError
from kimdesk.printing.making import make
from kimdesk.printing.products import PRODUCTS, product_of
from tests.printing import paper_trail
from tests.printing.paper_trail import Shelf

FOLDER = Path(__file__).with_name("golden")
# The first pages have all kinds of parts of a product.
PAGES = 2
# Pieces that are shorter stand in drawings or are marks of a letter.
_SHORTEST = 12
# Their tests look at every part of their text with data of their own.
_ELSEWHERE = frozenset({"access-report", "conference", "quarter-report", "referral-letter"})


@dataclass(frozen=True, slots=True)
class Place:
    """A line of text with the page and its lower left corner in points."""

    page: int
    left: int
    bottom: int
    text: str

    def __str__(self) -> str:
        return f"{self.page} {self.left} {self.bottom} {self.text}"


def names() -> tuple[str, ...]:
    """All products with their variants, as files are called."""
    return tuple(
        f"{product.name}.{variant}" if variant else product.name
        for product in PRODUCTS
        for variant in product.variants or ("",)
        if product.name not in _ELSEWHERE
    )


def printed(shelf: Shelf, name: str) -> list[Place]:
    """The lines of a product in German, in the order in which they were drawn."""
    product, _, variant = name.partition(".")
    order = shelf.order(product_of(product), variant, "", full=True)
    if order is None:
        raise UserError(name)
    pages = paper_trail.page_lines(make(shelf.store, shelf.catalogue, order).content)
    return [
        Place(number, round(line.left), round(line.bottom), paper_trail.plain(line.text))
        for number, lines in enumerate(pages[:PAGES], 1)
        for line in lines
        if line.right - line.left > _SHORTEST
    ]


def known(name: str) -> list[Place]:
    """The same as it was found good."""
    return list(_read(FOLDER / f"{name}.txt"))


def _read(path: Path) -> Iterator[Place]:
    for line in path.read_text(encoding="utf-8").splitlines():
        page, left, bottom, text = line.split(" ", 3)
        yield Place(int(page), int(left), int(bottom), text)


def main() -> None:
    """Write all anew."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        shelf = paper_trail.shelf(Path(folder))
        for name in names():
            text = "".join(f"{place}\n" for place in printed(shelf, name))
            (FOLDER / f"{name}.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
