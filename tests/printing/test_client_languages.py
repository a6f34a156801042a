"""What clients get beside German: signed with its text, said beforehand that nobody checked it."""

import unicodedata

import pytest
from pypdfium2 import PdfDocument

from kimdesk.clients.model import Case
from kimdesk.printing.choices import language_names
from kimdesk.printing.making import make
from kimdesk.printing.orders import Order
from kimdesk.printing.phrases import phrases
from kimdesk.printing.precautions import precautions
from kimdesk.printing.products import LANGUAGES, PRODUCTS
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.support import a_file

case, catalogue = a_file.case, a_file.catalogue
records, store = a_file.records, a_file.store
FOR_CLIENTS = [product for product in PRODUCTS if product.for_client]
SIGNED = {"privacy-notice": 4, "consent": 3, "release": 3}


def pages(content: bytes) -> list[str]:
    """The text of each page as one reads it, without marks and joiners."""
    texts = [page.get_textpage().get_text_range() for page in PdfDocument(content)]
    return [plain(text) for text in texts]


def plain(text: str) -> str:
    normal = unicodedata.normalize("NFKC", text)
    return " ".join("".join(c for c in normal if unicodedata.category(c) != "Cf").split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("product", SIGNED)
def test_signatures_never_stand_alone_on_the_last_page(
    store: Store, catalogue: Catalogue, case: Case, product: str, language: str
) -> None:
    found = pages(make(store, catalogue, Order(product, case.id, language)).content)
    assert len(found) <= SIGNED[product]
    signature = plain(phrases(language).de("common.signature_guardian"))
    last = found[-1]
    assert signature in last
    before = last.split(signature)[0]
    # The running head and the line for the day alone are no text.
    assert len(before) > 160


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headings_of_the_privacy_notice_can_be_read_in_both_languages(
    store: Store, catalogue: Catalogue, case: Case, language: str
) -> None:
    text = squeezed("".join(pages(make(store, catalogue, order(case, language)).content)))
    titles = ("purpose_title", "storage_title", "rights_title", "automated_title")
    for title in titles:
        both = phrases(language).both(f"privacy_notice.{title}")
        # Word by word: columns that share a line are read in more than one way.
        words = [*both.german.split(), *both.other.split()]
        assert all(squeezed(word) in text for word in words), title


def order(case: Case, language: str) -> Order:
    return Order("privacy-notice", case.id, language)


def squeezed(text: str) -> str:
    return "".join(char for char in plain(text) if char.isalnum())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_that_nobody_checked_is_told_before_printing(
    store: Store, catalogue: Catalogue, case: Case, language: str
) -> None:
    for product in FOR_CLIENTS:
        wanted = Order(product.name, case.id, language)
        found = {each.code: each for each in precautions(store, catalogue, wanted)}
        assert ("translation" in found) is not phrases(language).checked, product.name
        assert "no-translation" not in found


def test_german_alone_needs_no_check(store: Store, catalogue: Catalogue, case: Case) -> None:
    found = precautions(store, catalogue, Order("privacy-notice", case.id))
    assert not {"translation", "no-translation"} & {each.code for each in found}


def test_languages_are_offered_by_their_german_and_their_own_name(catalogue: Catalogue) -> None:
    names = dict(language_names(catalogue))
    assert set(names) == set(LANGUAGES)
    assert names["tr"] == "Türkisch · Türkçe"
    assert names["fa"].endswith(" · فارسی")
    assert all(" · " in name for name in names.values())
