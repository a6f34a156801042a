"""The first page of a letter after DIN 5008 form B: head, address window, facts, fold marks.

The window of an envelope DIN lang shows the field of 85 by 45 mm that begins 45 mm below the
upper edge, 20 mm from the left; what stands in it begins at the text's margin.
"""

from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from kimdesk.printing.measures import LEFT, LINE, WIDTH
from kimdesk.printing.office import Office
from kimdesk.printing.text import BODY, SMALL, Style, Text, draw_line

# Distances from the upper edge.
TEXT_TOP = 98.46 * mm
_FIELD = 45 * mm
_RETURN = 60 * mm
_ADDRESS = 62.7 * mm
_ADDRESS_WIDTH = 80 * mm
_ADDRESS_HEIGHT = 27.3 * mm
_FACTS = 50 * mm
_FACTS_LEFT = 125 * mm
_FACTS_WIDTH = 65 * mm
_HEAD = 15 * mm
FOLDS = (105 * mm, 210 * mm)
PUNCH = 148.5 * mm
LOGO_WIDTH, LOGO_HEIGHT = 60 * mm, 22 * mm

_ADDRESS_LINE = Style(size=10.5, leading=1.25, after=0)
_RETURN_LINE = Style(size=7, colour=SMALL.colour, after=0)
_CAPTION = Style(size=7.5, colour=SMALL.colour, after=0, leading=1.25)
_VALUE = replace(BODY, size=9, after=2, leading=1.25)


@dataclass(frozen=True, slots=True)
class Letter:
    """What the first page of a letter shows beside its text.

    `recipient` are the lines of the address, `facts` captions with their texts at the right
    (day, sign, who writes). `sender` is the small line above the address, "" for the
    office's; an office without name and logo gives a neutral letter.
    """

    office: Office
    recipient: tuple[str, ...]
    facts: tuple[tuple[str, str], ...] = ()
    sender: str = ""


def draw_letter(canvas: Canvas, letter: Letter) -> None:
    """Draw everything of the first page that is not its text."""
    canvas.saveState()
    _draw_marks(canvas)
    _draw_head(canvas, letter.office)
    _draw_address(canvas, letter)
    _draw_facts(canvas, letter.facts)
    canvas.restoreState()


def draw_logo(canvas: Canvas, logo: bytes, right: float, top: float) -> None:
    """The logo with its upper right corner there, as large as its room allows."""
    picture = ImageReader(BytesIO(logo))
    width, height = picture.getSize()
    scale = min(LOGO_WIDTH / width, LOGO_HEIGHT / height)
    size = width * scale, height * scale
    canvas.drawImage(picture, right - size[0], top - size[1], *size, mask="auto")


def logo_height(logo: bytes) -> float:
    """How high a logo is drawn, 0 for none."""
    if not logo:
        return 0.0
    width, height = ImageReader(BytesIO(logo)).getSize()
    return float(height * min(LOGO_WIDTH / width, LOGO_HEIGHT / height))


def _draw_marks(canvas: Canvas) -> None:
    """Where to fold, and where to punch."""
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.4)
    for at, length in ((FOLDS[0], 4), (FOLDS[1], 4), (PUNCH, 6)):
        canvas.line(5 * mm, A4[1] - at, (5 + length) * mm, A4[1] - at)


def _draw_head(canvas: Canvas, office: Office) -> None:
    """Name, address and letterhead at the left, the logo at the right, above the window."""
    top = A4[1] - _HEAD
    if office.logo:
        draw_logo(canvas, office.logo, LEFT + WIDTH, top + 3 * mm)
    room = WIDTH - (LOGO_WIDTH + 5 * mm if office.logo else 0)
    if office.name:
        top = _draw(canvas, Text(office.name, Style(size=12, bold=True, after=0)), LEFT, top, room)
    reach = " · ".join(part for part in (office.address, office.phone, office.email) if part)
    for line in (reach, office.letterhead):
        if line and top > A4[1] - _FIELD:
            # What reaches into the window would be read as part of the address.
            fits, _ = Text(line, _CAPTION).cut(room, top - (A4[1] - _FIELD))
            top = _draw(canvas, fits, LEFT, top, room)


def _draw_address(canvas: Canvas, letter: Letter) -> None:
    sender = letter.sender or ", ".join(letter.office.address_lines)
    if sender:
        at = A4[1] - _RETURN
        line = fitted(sender, _RETURN_LINE, _ADDRESS_WIDTH)
        draw_line(canvas, line, _RETURN_LINE, LEFT, at, _ADDRESS_WIDTH, base=0)
        canvas.setStrokeColor(LINE)
        canvas.line(LEFT, at - 1 * mm, LEFT + _ADDRESS_WIDTH, at - 1 * mm)
    parts = [Text(line, _ADDRESS_LINE) for line in letter.recipient if line]
    height = sum(part.wrap(_ADDRESS_WIDTH, 1000)[1] for part in parts)
    if height > _ADDRESS_HEIGHT:
        # More lines than the standard's six: smaller, so that all of them show in the window.
        shrunk = _ADDRESS_LINE.size * _ADDRESS_HEIGHT / height
        smaller = replace(_ADDRESS_LINE, size=max(shrunk, 6.5))
        parts = [Text(line, smaller) for line in letter.recipient if line]
    top = A4[1] - _ADDRESS
    for part in parts:
        top = _draw(canvas, part, LEFT, top, _ADDRESS_WIDTH)


def _draw_facts(canvas: Canvas, facts: tuple[tuple[str, str], ...]) -> None:
    top = A4[1] - _FACTS
    for caption, text in facts:
        if text and top > A4[1] - TEXT_TOP + 8 * mm:
            top = _draw(canvas, Text(caption, _CAPTION), _FACTS_LEFT, top, _FACTS_WIDTH)
            top = _draw(canvas, Text(text, _VALUE), _FACTS_LEFT, top, _FACTS_WIDTH) - 1.5


def fitted(text: str, style: Style, width: float) -> str:
    """The text, or as many of its words as fit with an ellipsis."""
    part: Any = Text(text, style)
    part.wrap(width, 1000)
    first: str = part.lines[0]
    return first if len(part.lines) < 2 else f"{first.rstrip(' ,·')} …"


def _draw(canvas: Canvas, part: Text, x: float, top: float, width: float) -> float:
    """Draw a text below `top`; where it ends."""
    _, height = part.wrap(width, 1000)
    part.drawOn(canvas, x, top - height)
    return float(top - height)
