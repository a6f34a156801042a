"""What holds for every print product, of a full case and of a file with only a name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise

import pikepdf
import pytest

from kimdesk.base.errors import UserError
from kimdesk.clients.files import reload_file
from kimdesk.printing.making import make
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.phrases import languages, phrases
from kimdesk.printing.products import PRODUCTS, Product, product_of, variant_titles
from tests.printing import paper_trail
from tests.printing.paper_trail import Shelf

# German alone, from right to left, and another script; all others have a test of their own.
SECOND = ("", "ar", "uk")
A4 = (595, 842)
# The closest that text comes to an edge of the paper, in points.
LEAST_EDGE = 20
# What is shorter than this is a piece of a line.
SHORTEST = 12


@dataclass(frozen=True, slots=True)
class Wanted:
    """One order by what it is; whether it is possible shows in the store."""

    product: str
    variant: str
    language: str
    full: bool

    def __str__(self) -> str:
        parts = (self.product, self.variant, self.language, "full" if self.full else "empty")
        return "-".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Printed:
    """What came of an order."""

    order: Order
    sheet: Sheet
    pages: tuple[str, ...]


def all_wanted() -> Iterator[Wanted]:
    for product in (each for each in PRODUCTS if not each.of_statistics):
        for variant in product.variants or ("",):
            two = SECOND if product.goes_to_client(variant) else ("",)
            for language in two:
                yield Wanted(product.name, variant, language, full=True)
                if product.of_case:
                    yield Wanted(product.name, variant, language, full=False)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    return paper_trail.shelf(tmp_path_factory.mktemp("shelf"))


@pytest.fixture(scope="module")
def made() -> dict[Wanted, Printed | None]:
    """What was printed already; every test looks at the same paper."""
    return {}


def printed(shelf: Shelf, made: dict[Wanted, Printed | None], wanted: Wanted) -> Printed | None:
    """The paper, or None where the file has nothing that it could be about."""
    if wanted not in made:
        made[wanted] = _printed(shelf, wanted)
    return made[wanted]


def _printed(shelf: Shelf, wanted: Wanted) -> Printed | None:
    product = product_of(wanted.product)
    order = shelf.order(product, wanted.variant, wanted.language, full=wanted.full)
    if order is None:
        return None
    try:
        sheet = make(shelf.store, shelf.catalogue, order)
    except UserError:
        # A conference of the demo store to which nobody is invited.
        assert wanted.product == "conference"
        return None
    return Printed(order, sheet, tuple(paper_trail.texts(sheet.content)))


every = pytest.mark.parametrize("wanted", list(all_wanted()), ids=str)


@every
def test_the_file_is_sound_and_holds_its_fonts(
    shelf: Shelf, made: dict[Wanted, Printed | None], wanted: Wanted
) -> None:
    paper = printed(shelf, made, wanted)
    if paper is None:
        return
    with pikepdf.open(BytesIO(paper.sheet.content)) as file:
        assert file.check_pdf_syntax() == []
        assert len(file.pages) == paper.sheet.pages
        found = paper_trail.fonts(file)
        assert found
        assert all(found.values()), found
        assert str(file.Root.Lang).startswith("de")
        assert not {"/OpenAction", "/AA", "/Names", "/AcroForm"} & set(file.Root.keys())
        # What the file says of itself names nobody.
        assert str(file.docinfo.get("/Title", "")) in {"", paper.sheet.title}
        assert str(file.docinfo.get("/Author", "")) in {"", "(anonymous)", "anonymous"}


@every
def test_the_same_data_give_the_same_bytes(
    shelf: Shelf, made: dict[Wanted, Printed | None], wanted: Wanted
) -> None:
    paper = printed(shelf, made, wanted)
    if paper is not None:
        again = make(shelf.store, shelf.catalogue, paper.order)
        assert again.content == paper.sheet.content


@every
def test_every_page_has_its_number_and_stays_inside_the_paper(
    shelf: Shelf, made: dict[Wanted, Printed | None], wanted: Wanted
) -> None:
    paper = printed(shelf, made, wanted)
    if paper is None:
        return
    whole = len(paper.pages)
    for number, lines in enumerate(paper_trail.page_lines(paper.sheet.content), 1):
        foot = [line for line in lines if re.fullmatch(rf"Seite {number} von \d+", line.text)]
        assert foot, f"page {number} of {whole}"
        assert foot[-1].bottom < 60
        for line in lines:
            assert line.left >= LEAST_EDGE, line
            assert line.bottom >= LEAST_EDGE, line
            assert line.right <= A4[0] - LEAST_EDGE, line
            assert line.top <= A4[1] - LEAST_EDGE, line


@every
def test_heads_and_feet_name_the_case_by_its_number_alone(
    shelf: Shelf, made: dict[Wanted, Printed | None], wanted: Wanted
) -> None:
    paper = printed(shelf, made, wanted)
    if paper is None or paper.order.case_id is None:
        return
    file = reload_file(shelf.store, paper.order.case_id)
    name = paper_trail.plain(file.person.family_name)
    for number, lines in enumerate(paper_trail.page_lines(paper.sheet.content), 1):
        outside = [line.text for line in lines if line.bottom < 60]
        outside += [line.text for line in lines if line.bottom > 795] if number > 1 else []
        assert name not in paper_trail.plain(" ".join(outside))
    assert name not in paper.sheet.title
    assert re.fullmatch(r"[a-z0-9-]+\.pdf", paper.sheet.file_name)


@every
def test_text_is_in_the_file_as_text_without_boxes(
    shelf: Shelf, made: dict[Wanted, Printed | None], wanted: Wanted
) -> None:
    paper = printed(shelf, made, wanted)
    if paper is None:
        return
    for page in paper.pages:
        assert len(page.split()) > 5
        assert "\ufffd" not in page
        assert "\u25a1" not in page
    first = paper.sheet.title.split()[0].rstrip(",:")
    assert first in paper_trail.plain(paper.pages[0])


@every
def test_lines_do_not_lie_on_each_other(
    shelf: Shelf, made: dict[Wanted, Printed | None], wanted: Wanted
) -> None:
    paper = printed(shelf, made, wanted)
    if paper is None:
        return
    for lines in paper_trail.page_lines(paper.sheet.content):
        # Marks above letters and words that run along a circle are no lines.
        long = [line for line in lines if line.right - line.left > SHORTEST]
        for upper, lower in pairwise(long):
            wide = min(upper.right, lower.right) - max(upper.left, lower.left)
            high = min(upper.top, lower.top) - max(upper.bottom, lower.bottom)
            least = min(upper.top - upper.bottom, lower.top - lower.bottom)
            assert wide < 2 or high < 0.6 * least, (upper, lower)


CLIENTS = [product for product in PRODUCTS if product.for_client]


@pytest.mark.parametrize("language", [code for code in languages() if code != "de"])
@pytest.mark.parametrize("product", CLIENTS, ids=lambda product: product.name)
def test_every_language_can_be_searched_in_its_reading_order(
    shelf: Shelf, product: Product, language: str
) -> None:
    variant = next((each for each in product.variants if product.goes_to_client(each)), "")
    order = shelf.order(product, variant, language, full=True)
    assert order is not None
    text = " ".join(paper_trail.texts(make(shelf.store, shelf.catalogue, order).content))
    key = "invitation.changed" if product.name == "invitation" else "common.german_counts"
    german, other = phrases(language).both(key).german, phrases(language).both(key).other
    assert paper_trail.words_in_order(german, text) == 1.0
    # Vowel signs and joiners come out beside their letters, so a few words may not be found.
    assert paper_trail.words_in_order(other, text) >= 0.5


def test_every_variant_has_a_name_for_people() -> None:
    codes = {variant for product in PRODUCTS for variant in product.variants}
    assert codes <= variant_titles().keys()
