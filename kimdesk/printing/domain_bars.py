"""Needs by life domain as small bars, with the figure beside each: no colour has to be told."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.platypus import Flowable

from kimdesk.printing.paper import LINE
from kimdesk.printing.shaping import width_of
from kimdesk.printing.text import INK, Style, draw_line

_NAME = Style(size=8, after=0)
_ROW = 11.5
_MOST = 5
_BAR = 46.0
_FILLED = "#0B6B7C"


@dataclass(frozen=True, slots=True)
class DomainBar:
    """One life domain: 1 (worst) to 5 (best), 0 for no judgement; `need` is set in bold."""

    name: str
    value: int
    need: bool


class DomainBars(Flowable):
    """A row for each domain: its name, five steps, the figure."""

    def __init__(self, bars: Sequence[DomainBar]) -> None:
        super().__init__()
        self._bars = bars

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """As wide as there is room."""
        self.width, self.height = available_width, _ROW * len(self._bars)
        return self.width, self.height

    def draw(self) -> None:
        """Draw all rows."""
        left = self.width - _BAR - 14
        for at, bar in enumerate(self._bars):
            y = self.height - (at + 1) * _ROW + 3
            style = replace(_NAME, bold=bar.need)
            draw_line(self.canv, _fitted(bar.name, style, left - 4), style, 0, y)
            self._steps(bar.value, left, y - 0.5)
            draw_line(self.canv, str(bar.value or "–"), style, left + _BAR + 5, y)

    def _steps(self, value: int, left: float, y: float) -> None:
        wide = _BAR / _MOST
        self.canv.setStrokeColor(LINE)
        self.canv.setLineWidth(0.5)
        for step in range(_MOST):
            filled = step < value
            self.canv.setFillColor(_FILLED if filled else "#ffffff")
            self.canv.rect(left + step * wide, y, wide - 1.5, 6, stroke=1, fill=1)
        self.canv.setFillColor(INK)


def _fitted(name: str, style: Style, width: float) -> str:
    """The name, or as much of it as fits with a mark."""
    shown = name
    while shown and width_of(shown, style.size, bold=style.bold) > width:
        name = name[:-1].rstrip(" ,")
        shown = f"{name} …"
    return shown
