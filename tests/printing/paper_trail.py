"""All print products on real data: which orders there are, and what a PDF of one holds."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2

from kimdesk.base.clock import FixedClock
from kimdesk.clients.cases import create_file
from kimdesk.clients.model import Case
from kimdesk.clients.records import Records
from kimdesk.demo.store import fill
from kimdesk.printing.choices import Choices, choices
from kimdesk.printing.orders import Order
from kimdesk.printing.products import Product
from kimdesk.reference import Catalogue, load_catalogue
from kimdesk.vault.work import Store
from tests.support.store import open_memory_store

CASES, CONTACTS, LONG = 12, 10, 150
ROLES = frozenset({"R_TL", "R_STAT", "R_DSB", "R_ADMIN"})
# Marks that order text and are no text.
_MARKS = dict.fromkeys(
    map(ord, "\u200b\u200c\u200d\u200e\u200f\u061c\u2066\u2067\u2068\u2069\xad\ufeff")
)
_MARKS |= dict.fromkeys(range(8234, 8239))


@dataclass(frozen=True, slots=True)
class Shelf:
    """The demo store with the choices of each case; the last one is a file with only a name."""

    store: Store
    catalogue: Catalogue
    of_cases: tuple[Choices, ...]

    def order(self, product: Product, variant: str, language: str, *, full: bool) -> Order | None:
        """An order of a case in which there is much for this product, or of the empty one.

        None where there is nothing that it could be about.
        """
        if not product.of_case:
            return Order(product.name, variant=variant) if full else None
        found = max(self.of_cases[:-1], key=lambda each: _much(each, product))
        found = found if full else self.of_cases[-1]
        subjects = [each for each in found.subjects.get(product.name, ()) if each.id]
        if product.name in found.subjects and not (subjects or full):
            return self._blank(product, variant, language, found)
        record = subjects[0].id if subjects else None
        return Order(product.name, found.case_id, language, record, variant)

    def _blank(self, product: Product, variant: str, language: str, found: Choices) -> Order | None:
        if not found.subjects[product.name]:
            return None
        return Order(product.name, found.case_id, language, None, variant)


def shelf(folder: Path) -> Shelf:
    """A demo store that may see everything, and one more file with only a name."""
    clock = FixedClock(datetime(2026, 12, 1, 9, tzinfo=UTC))
    store = open_memory_store(folder, clock=clock)
    catalogue = load_catalogue()
    fill(store, CASES, 1, CONTACTS, LONG)
    only_a_name = {"family_name": "Leer", "given_name": "", "birth_date": ""}
    create_file(store, Records(store, catalogue), only_a_name, {})
    store.identity = replace(store.identity, roles=ROLES)
    with store.unit() as unit:
        ids = [row[0] for row in unit.session.query(Case.id).order_by(Case.id)]
    return Shelf(store, catalogue, tuple(choices(store, catalogue, each) for each in ids))


def _much(of_case: Choices, product: Product) -> tuple[int, bool]:
    return len(of_case.subjects.get(product.name, ())), of_case.case_id == 1


def plain(text: str) -> str:
    """Text as somebody would search for it: NFKC, no marks, single spaces."""
    found = unicodedata.normalize("NFKC", text).translate(_MARKS)
    return " ".join(unicodedata.normalize("NFC", found).split())


def letters(text: str) -> str:
    """The same without any space, for what may be broken at the end of a line."""
    return plain(text).replace(" ", "").replace("-", "")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page as it was drawn, with its box in points from below."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


def page_lines(content: bytes) -> list[list[Line]]:
    """The pieces of text of each page, in the order in which they were drawn."""
    document: Any = pypdfium2.PdfDocument(content)
    try:
        return [list(_lines(page)) for page in document]
    finally:
        document.close()


def _lines(page: Any) -> Iterator[Line]:
    text = page.get_textpage()
    for at in range(text.count_rects()):
        box = text.get_rect(at)
        yield Line(text.get_text_bounded(*box).strip(), *box)


def texts(content: bytes) -> list[str]:
    """The whole text of each page, in the order in which it was drawn."""
    document: Any = pypdfium2.PdfDocument(content)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def fonts(content: pikepdf.Pdf) -> dict[str, bool]:
    """The fonts of a file by name, and whether their programs are in it."""
    found: dict[str, bool] = {}
    for each in content.objects:
        if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == pikepdf.Name.Font:
            inner = each.DescendantFonts[0] if "/DescendantFonts" in each else each
            descriptor = inner.get("/FontDescriptor", pikepdf.Dictionary())
            found[str(each.get("/BaseFont"))] = any(
                f"/FontFile{kind}" in descriptor for kind in ("", "2", "3")
            )
    return found


def words_in_order(sentence: str, text: str) -> float:
    """The share of words of `sentence` that follow each other in `text` as they should."""
    wanted = [found for word in _split(sentence) if (found := _bare(word))]
    there = [found for word in _split(text) if (found := _bare(word))]
    following = {(first, second) for first, second in pairwise(there)}
    pairs = list(pairwise(wanted))
    return sum(1 for pair in pairs if pair in following) / len(pairs)


def _split(text: str) -> list[str]:
    return re.split(r"[\s.,:;!?؟،؛።፣/()„“\"]+", unicodedata.normalize("NFKC", text))


def _bare(word: str) -> str:
    """A word without marks on its letters and without what orders it."""
    apart = unicodedata.normalize("NFKD", word).translate(_MARKS)
    return "".join(char for char in apart if unicodedata.category(char) not in {"Mn", "Cf"})
