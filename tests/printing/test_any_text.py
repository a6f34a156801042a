"""Whatever somebody wrote into a file, every product of it is printed."""

from pathlib import Path
from typing import Any

import pytest

from kimdesk.base.errors import UserError
from kimdesk.printing.making import make
from kimdesk.printing.products import PRODUCTS
from kimdesk.vault.orm import Base
from tests.printing import paper_trail
from tests.printing.paper_trail import Shelf

TEXTS = {
    "signs": "<b>x</b> <img src=file:///etc/passwd> &amp; {x} %s =cmd|'A!0 \u202eabc\u202c"
    " עברית العربية \u2066x\u2069 (أ) \u200b\u200c\u200d\ufeff",
    "scripts": "👩‍👩‍👧‍👦 🇩🇪 𝔘 漢字 ไทย हिन्दी தமிழ் አማርኛ 한국어 Ελληνικά ꦲ a" + "\u0301" * 60,
    "long words": "Donaudampfschifffahrt" * 6 + " https://example.org/" + "a" * 300,
    "much": "Bescheid und Widerspruch. " * 400,
}
WRITTEN = ("text", "long_text")


def everywhere(shelf: Shelf, text: str) -> None:
    """Write `text` into every field somebody can write into, as much as it takes."""
    with shelf.store.unit() as unit:
        for mapper in Base.registry.mappers:
            for column in mapper.columns:
                field: Any = column.info.get("field")
                if field is not None and field.kind in WRITTEN:
                    values = {column: text[: field.maximum]}
                    unit.session.execute(column.table.update().values(values))
        unit.commit()


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_every_product_prints_it(tmp_path: Path, text: str) -> None:
    shelf = paper_trail.shelf(tmp_path)
    everywhere(shelf, text)
    for product in (each for each in PRODUCTS if not each.of_statistics):
        order = shelf.order(
            product, product.variants[-1] if product.variants else "", "", full=True
        )
        assert order is not None
        try:
            sheet = make(shelf.store, shelf.catalogue, order)
        except UserError:
            # A conference of the demo store to which nobody is invited.
            assert product.name == "conference"
            continue
        pages = paper_trail.texts(sheet.content)
        assert all("\ufffd" not in page for page in pages)
        assert len(pages) == sheet.pages
