"""An A4 document: margins, the foot of every page, the running head, title and language.

The file is made in memory. Its title names the kind of document, never a person, no author
is written into it, and the same content gives the same bytes.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
)

from kimdesk.base.text import language, translate
from kimdesk.printing import fonts
from kimdesk.printing.flow import arranged
from kimdesk.printing.letter_page import TEXT_TOP, Letter, draw_letter
from kimdesk.printing.measures import FIRST_TOP, LEFT, LINE, TOP, WIDTH
from kimdesk.printing.orders import Sheet
from kimdesk.printing.text import SMALL, draw_line

__all__ = ["LINE", "WIDTH", "Part", "document", "letters", "sheet"]

# A letter, or None for a sheet that is none, and what stands in it.
Part = tuple[Letter | None, Sequence[Flowable]]

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
    return _built(title, file_name, foot, [(letter, story)], running, lang)


def letters(
    title: str,
    file_name: str,
    foot: str,
    parts: Sequence[Part],
    *,
    running: str = "",
) -> Sheet:
    """Several letters in one document; each begins on a page of its own and counts from 1."""
    return _built(title, file_name, foot, parts, running, "")


def _built(
    title: str, file_name: str, foot: str, parts: Sequence[Part], running: str, lang: str
) -> Sheet:
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
    template.addPageTemplates(_pages([letter for letter, _ in parts]))

    def canvas(*args: Any, **keywords: Any) -> Canvas:  # noqa: ANN401 - as the library calls it
        head = (title, running) if running else ("", "")
        return _Paper(*args, foot=foot, head=head, **keywords)

    template.build(_all(parts), canvasmaker=canvas)
    return Sheet(out.getvalue(), template.page, title, file_name)


def _all(parts: Sequence[Part]) -> list[Flowable]:
    """The stories one behind the other, each from its own first page on."""
    story = arranged(parts[0][1])
    for number, (_, more) in enumerate(parts[1:], 1):
        story += [NextPageTemplate(_first(number)), PageBreak(), *arranged(more)]
    return story


def _first(number: int) -> str:
    return f"first{number}"


def _pages(heads: Sequence[Letter | None]) -> list[PageTemplate]:
    """The first page of each part and all others."""
    firsts = [_first_page(number, letter) for number, letter in enumerate(heads)]
    return [*firsts, PageTemplate(id="later", frames=[_frame(TOP)])]


def _first_page(number: int, letter: Letter | None) -> PageTemplate:
    def begin(canvas: Any, _document: BaseDocTemplate) -> None:  # noqa: ANN401 - a `_Paper`
        canvas.part = number
        if letter is not None:
            draw_letter(canvas, letter)

    top = FIRST_TOP if letter is None else TEXT_TOP
    return PageTemplate(
        id=_first(number), frames=[_frame(top)], onPage=begin, autoNextPageTemplate="later"
    )


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
        # Which of several letters the page belongs to.
        self.part = 0

    def showPage(self) -> None:  # noqa: N802 - the library's name
        """Keep the page until all are there."""
        self._kept.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]

    def save(self) -> None:
        """Number the pages and finish the file."""
        pages, self._kept = self._kept, []
        of = Counter(page["part"] for page in pages)
        done: Counter[int] = Counter()
        for page in pages:
            self.__dict__.update(page)
            done[self.part] += 1
            if done[self.part] > 1 and any(self._head):
                self._draw_head()
            self._draw_foot(done[self.part], of[self.part])
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
