"""The whole file of a case with 800 contacts on paper, against a bare document of the library.

The bare one has the same pages with the same words, set in one font by the library's own
paragraphs. Whether memory grows is measured over many documents after the first ones.
"""

import gc
import shutil
import tracemalloc
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pypdfium2
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate

from kimdesk.base.clock import Clock
from kimdesk.clients import opening
from kimdesk.demo.store import LEAD, LEAD_PASSPHRASE, create_demo
from kimdesk.printing import fonts
from kimdesk.printing.making import make
from kimdesk.printing.orders import Order, Sheet
from kimdesk.vault.vault import unlock
from tests.benchmarks.measuring import Measure, compared, counting
from tests.benchmarks.stores import LONG_FILE

FULL = 1
# Lines of the printed page that make one paragraph of the bare document.
_LINES = 3
_DOCUMENTS = 20
_WHOLE = Order("case-summary", FULL, variant="full")


def measure(folder: Path) -> list[Measure]:
    """Make the whole file; what it costs and whether anything of it stays in memory."""
    made = folder / "printing.kimdesk"
    shutil.rmtree(made, ignore_errors=True)
    create_demo(made, 3, contacts=10, long_file=LONG_FILE)
    with unlock(made, LEAD, LEAD_PASSPHRASE, Clock()) as vault:
        store = opening.open_store(vault, vault.clock)
        catalogue = opening.catalogue_of(store)

        def ours() -> Sheet:
            return make(store, catalogue, _WHOLE)

        sheet = ours()
        pages = list(_words(sheet.content))
        with counting(store.engine) as statements:
            ours()
        times = compared(ours, lambda: _bare(pages), 5)
        small = Order("case-summary", FULL, variant="page")
        grown = _grown(lambda: make(store, catalogue, small))
    return [
        Measure(
            f"print a case with {LONG_FILE} contacts ({sheet.pages} pages)",
            "printing",
            LONG_FILE,
            *times,
            statements=len(statements),
        ),
        Measure(
            f"memory after {_DOCUMENTS} documents more", "printing", _DOCUMENTS, 0, 0, None, None,
            None, grown,
        ),
    ]  # fmt: skip


def _words(content: bytes) -> Iterator[list[str]]:
    """The paragraphs of each page."""
    document: Any = pypdfium2.PdfDocument(content)
    try:
        for page in document:
            lines = page.get_textpage().get_text_range().splitlines()
            yield [" ".join(lines[at : at + _LINES]) for at in range(0, len(lines), _LINES)]
    finally:
        document.close()


def _bare(pages: list[list[str]]) -> bytes:
    out = BytesIO()
    style = ParagraphStyle("bare", fontName=fonts.PLAIN, fontSize=8, leading=9)
    story: list[Flowable] = []
    for page in pages:
        story += [Paragraph(escape(text), style) for text in page]
        story.append(PageBreak())
    SimpleDocTemplate(out, pagesize=A4).build(story)
    return out.getvalue()


def _grown(make_one: Any) -> float:
    """Megabytes that are held after many documents more than after the first ones."""
    for _ in range(3):
        make_one()
    gc.collect()
    tracemalloc.start()
    try:
        make_one()
        gc.collect()
        before, _ = tracemalloc.get_traced_memory()
        for _ in range(_DOCUMENTS):
            make_one()
        gc.collect()
        return (tracemalloc.get_traced_memory()[0] - before) / 2**20
    finally:
        tracemalloc.stop()
