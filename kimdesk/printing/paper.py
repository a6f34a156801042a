"""An A4 document: margins, the line at the foot of every page, title and language inside.

The file is made in memory. Its title names the kind of document, never a person, and no
author is written into it.
"""

from dataclasses import replace
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from kimdesk.base.text import language, translate
from kimdesk.printing import fonts
from kimdesk.printing.orders import Sheet
from kimdesk.printing.text import SMALL, draw_line

MARGIN = 20 * mm
WIDTH = A4[0] - 2 * MARGIN
_FOOT = 12 * mm
_HEAD = 14 * mm
LINE = "#9aa3ad"


def document(title: str, foot: str, story: list[Flowable], *, running: str = "") -> bytes:
    """The PDF of a document; `foot` stands at the left of every page's last line.

    `running` is the case number, which stands above every page from the second on.
    """
    return sheet(title, "", foot, story, running=running).content


def sheet(
    title: str, file_name: str, foot: str, story: list[Flowable], *, running: str = ""
) -> Sheet:
    """The same with its number of pages, title and proposed file name."""
    fonts.register()
    out = BytesIO()
    template = BaseDocTemplate(
        out,
        pagesize=A4,
        title=title,
        author="",
        subject="",
        creator="KIMdesk",
        producer="KIMdesk",
        lang=language(),
        initialFontName=fonts.PLAIN,
    )
    frame = Frame(
        MARGIN,
        MARGIN + 4 * mm,
        WIDTH,
        A4[1] - 2 * MARGIN - 4 * mm,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    template.addPageTemplates([PageTemplate(id="page", frames=[frame])])

    def canvas(*args: Any, **keywords: Any) -> Canvas:  # noqa: ANN401 - as the library calls it
        return _Paper(*args, foot=foot, running=running, **keywords)

    template.build(story, canvasmaker=canvas)
    return Sheet(out.getvalue(), template.page, title, file_name)


class _Paper(Canvas):
    """Writes the foot when the number of pages is known."""

    def __init__(self, *args: Any, foot: str, running: str, **keywords: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **keywords)
        self._foot = foot
        self._running = running
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 - the library's name
        """Keep the page until all are there."""
        self._kept.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]

    def save(self) -> None:
        """Number the pages and finish the file."""
        pages = self._kept
        for number, page in enumerate(pages, 1):
            self.__dict__.update(page)
            self._draw_foot(number, len(pages))
            if number > 1:
                self._draw_head()
            super().showPage()
        super().save()

    def _draw_foot(self, number: int, of: int) -> None:
        text = translate("Paper", "Seite {number} von {of}").format(number=number, of=of)
        self.setStrokeColor(LINE)
        self.setLineWidth(0.5)
        self.line(MARGIN, _FOOT + 5 * mm, A4[0] - MARGIN, _FOOT + 5 * mm)
        draw_line(self, self._foot, SMALL, MARGIN, _FOOT)
        end = replace(SMALL, align="end")
        draw_line(self, text, end, MARGIN, _FOOT, WIDTH, base=0)

    def _draw_head(self) -> None:
        end = replace(SMALL, align="end")
        draw_line(self, self._running, end, MARGIN, A4[1] - _HEAD, WIDTH, base=0)
