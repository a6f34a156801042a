"""The head of a sheet that is no letter: the office, its address and logo, the title."""

from reportlab.platypus import Flowable

from kimdesk.printing.blocks import Rule
from kimdesk.printing.letter_page import LOGO_WIDTH, draw_logo, logo_height
from kimdesk.printing.office import Office, office_of
from kimdesk.printing.text import SMALL, TITLE, Style, Text

__all__ = ["Office", "head", "office_of"]

_NAME = Style(size=11, bold=True, after=0)


def head(office: Office, title: str) -> list[Flowable]:
    """Office with its logo, a line, and the title."""
    parts: list[Flowable] = [_Sender(office), Rule()] if office.name or office.logo else []
    heading = Text(title, Style(size=16, bold=True, leading=TITLE.leading, after=6))
    return [*parts, heading]


class _Sender(Flowable):
    """Name and address at the left, the logo at the right."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        lines = ((office.name, _NAME), (office.address, SMALL))
        self._lines = [Text(text, style) for text, style in lines if text]

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """As wide as there is room; as high as the higher side."""
        self.width = available_width
        room = available_width - (LOGO_WIDTH + 8 if self._office.logo else 0)
        text = sum(line.wrap(room, available_height)[1] for line in self._lines)
        self.height = max(text, logo_height(self._office.logo)) + 2
        return self.width, self.height

    def draw(self) -> None:
        """Draw both sides."""
        top = self.height
        for line in self._lines:
            line.drawOn(self.canv, 0, top - line.height)
            top -= line.height
        if self._office.logo:
            draw_logo(self.canv, self._office.logo, self.width, self.height)
