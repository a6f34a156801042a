"""An A4 document: margins, the foot of every page, the running head, title and language.

The file is made in memory. Its title names the kind of document, never a person, no author
is written into it, and the same content gives the same bytes.
"""

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from kimdesk.base.text import language, translate
from kimdesk.printing import fonts
from kimdesk.printing.flow import arranged
from kimdesk.printing.letter_page import TEXT_TOP, Letter, draw_letter
from kimdesk.printing.measures import FIRST_TOP, LEFT, LINE, TOP, WIDTH
from kimdesk.printing.orders import Sheet
from kimdesk.printing.text import SMALL, draw_line

__all__ = ["LINE", "WIDTH", "document", "sheet"]

_FOOT = 12 * mm
_BOTTOM = 22 * mm
_RUNNING = 13 * mm


def document(title: str, foot: str, story: Sequence[Flowable]) -> bytes:
    """The PDF of a document; `foot` stands at the left of every page's last line."""
    return sheet(title, "", foot, story).content


def sheet(
    title: str,
    file_name: str,
    foot: str,
    story: Sequence[Flowable],
    *,
    running: str = "",
    lang: str = "",
    letter: Letter | None = None,
) -> Sheet:
    """The same as what a product gives back.

    `running` is the case number, which stands above every page from the second on with the
    title; `lang` the document's language where it is not the program's; with `letter` the
    first page is a letter in a window envelope.
    """
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
        lang=lang or language(),
        initialFontName=fonts.PLAIN,
        displayDocTitle=True,
        # Neither the moment of printing nor a random number: equal content, equal bytes.
        invariant=1,
    )
    template.addPageTemplates(_pages(letter))

    def canvas(*args: Any, **keywords: Any) -> Canvas:  # noqa: ANN401 - as the library calls it
        head = (title, running) if running else ("", "")
        return _Paper(*args, foot=foot, head=head, **keywords)

    template.build(arranged(story), canvasmaker=canvas)
    return Sheet(out.getvalue(), template.page, title, file_name)


def _pages(letter: Letter | None) -> list[PageTemplate]:
    """The first page and all others."""

    def begin(canvas: Canvas, _document: BaseDocTemplate) -> None:
        if letter is not None:
            draw_letter(canvas, letter)

    top = FIRST_TOP if letter is None else TEXT_TOP
    first = PageTemplate(
        id="first", frames=[_frame(top)], onPage=begin, autoNextPageTemplate="later"
    )
    return [first, PageTemplate(id="later", frames=[_frame(TOP)])]


def _frame(top: float) -> Frame:
    return Frame(
        LEFT,
        _BOTTOM,
        WIDTH,
        A4[1] - top - _BOTTOM,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )


class _Paper(Canvas):
    """Writes head and foot when the number of pages is known."""

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - the library's
        foot: str,
        head: tuple[str, str],
        **keywords: Any,  # noqa: ANN401
    ) -> None:
        super().__init__(*args, **keywords)
        self._foot = foot
        self._head = head
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 - the library's name
        """Keep the page until all are there."""
        self._kept.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]

    def save(self) -> None:
        """Number the pages and finish the file."""
        pages, self._kept = self._kept, []
        for number, page in enumerate(pages, 1):
            self.__dict__.update(page)
            if number > 1 and any(self._head):
                self._draw_head()
            self._draw_foot(number, len(pages))
            super().showPage()
        super().save()

    def _draw_head(self) -> None:
        """Title and case number; never a name."""
        title, number = self._head
        at = A4[1] - _RUNNING
        draw_line(self, title, SMALL, LEFT, at, WIDTH, base=0)
        draw_line(self, number, replace(SMALL, align="end"), LEFT, at, WIDTH, base=0)
        self._rule(at - 1.8 * mm)

    def _draw_foot(self, number: int, of: int) -> None:
        text = translate("Paper", "Seite {number} von {of}").format(number=number, of=of)
        self._rule(_FOOT + 5 * mm)
        draw_line(self, self._foot, SMALL, LEFT, _FOOT, WIDTH, base=0)
        draw_line(self, text, replace(SMALL, align="end"), LEFT, _FOOT, WIDTH, base=0)

    def _rule(self, at: float) -> None:
        self.setStrokeColor(LINE)
        self.setLineWidth(0.5)
        self.line(LEFT, at, LEFT + WIDTH, at)
