"""Paints one appointment: ground and edge by kind, the whole title as far as it fits, signs.

What is over is paler, what is called off has no ground and a struck title; both also have
their sign, and the words for screen readers.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)

from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.desktop import theme
from kimdesk.desktop.calendar.words import CANCELLED, Words, group_of, signs
from kimdesk.desktop.files.direction import runs_right_to_left
from kimdesk.desktop.theme.calendar import EventTone, event_tone

EDGE = 4
_PAD = 3
_ROUND = 3.0
_KEPT = 4000
# Without it an ellipsis behind Arabic would stand at its beginning.
_RIGHT_TO_LEFT = "\u200f"


class EventPainter:
    """Paints with the fonts of one widget; made anew when they change."""

    def __init__(self, font: QFont, words: Words) -> None:
        self.plain = theme.caption_font(font)
        self.bold = theme.caption_font(font)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self._struck = QFont(self.bold)
        self._struck.setStrikeOut(True)
        self._measure_plain = QFontMetricsF(self.plain)
        self._measure_bold = QFontMetricsF(self.bold)
        self.line = max(round(self._measure_bold.height()), 1)
        self.words = words
        self.with_people = False
        self._fitted: dict[object, list[tuple[str, bool]]] = {}

    def fit(self, row: OccurrenceRow, width: int, height: int) -> list[tuple[str, bool]]:
        """The lines that fit into an appointment of this size, the title first."""
        key = (row, width, height, self.with_people, self.words.version)
        found = self._fitted.get(key)
        if found is None:
            if len(self._fitted) > _KEPT:
                self._fitted.clear()
            found = self._fitted[key] = self._fit(row, width, height)
        return found

    def _fit(self, row: OccurrenceRow, width: int, height: int) -> list[tuple[str, bool]]:
        room = width - EDGE - 2 * _PAD
        most = max((height - 2) // self.line, 1)
        title, below = self.words.title(row), self.words.lines(row, with_people=self.with_people)
        below_title = self._signs_below(width, height)
        first = room - (0 if below_title else self._signs_width(row, width))
        if most == 1:
            return [(self._one_line(title, below, first), True)]
        # Where it stands tells the time already; the whole title comes first.
        keep = 1 if below and most > 2 else 0
        lines = [(text, True) for text in self._broken(title, first, room, most - keep)]
        found = [self._cut_times(text, room) for text in below[: most - len(lines)]]
        lines += [(text, False) for text in found]
        if below_title and len(lines) == most:
            text, bold = lines[-1]
            measure = self._measure_bold if bold else self._measure_plain
            lines[-1] = (self._cut(text, measure, room - self._signs_width(row, width)), bold)
        return lines

    def fit_timed(self, row: OccurrenceRow, at: str, width: int) -> list[tuple[str, bool]]:
        """One line for the month: when it begins, then its title."""
        key = (row, width, at, self.words.version)
        found = self._fitted.get(key)
        if found is None:
            found = self._fitted[key] = self._fit_timed(row, at, width)
        return found

    def _fit_timed(self, row: OccurrenceRow, at: str, width: int) -> list[tuple[str, bool]]:
        room = width - EDGE - 2 * _PAD - self._signs_width(row, width)
        begin = f"{at} "
        wide = self._measure_plain.horizontalAdvance(begin)
        title = self._cut(self.words.title(row), self._measure_plain, room - wide)
        return [(begin, False), (title, True)]

    def paint_timed(
        self,
        painter: QPainter,
        area: QRect,
        row: OccurrenceRow,
        lines: Sequence[tuple[str, bool]],
        *,
        current: bool = False,
    ) -> None:
        """Draw one line of the month: edge, time, title, signs; no ground."""
        tone, colours = event_tone(group_of(row)), theme.colours()
        if current:
            painter.fillRect(area, QColor(colours.soft))
        dot = QRect(area.left() + 1, area.top() + 3, EDGE, area.height() - 6)
        painter.fillRect(dot, QColor(tone.edge))
        left, base = area.left() + EDGE + _PAD + 1, area.top() + self._measure_bold.ascent()
        begin, title = lines[0][0], lines[1][0]
        painter.setPen(QColor(colours.on_soft if current else colours.text))
        painter.setFont(self.plain)
        painter.drawText(QPointF(left, base), begin)
        painter.setFont(self._struck if row.state in CANCELLED else self.plain)
        painter.drawText(QPointF(left + self._measure_plain.horizontalAdvance(begin), base), title)
        self._draw_signs(painter, area, row, colours.on_soft if current else colours.text)

    def paint(
        self,
        painter: QPainter,
        area: QRect,
        row: OccurrenceRow,
        lines: Sequence[tuple[str, bool]],
        *,
        current: bool = False,
        faded: bool = False,
    ) -> None:
        """Draw it into `area`."""
        tone = event_tone(group_of(row))
        # Clipping is slow, and needed only where less than a line has room.
        low = area.height() < self.line
        if low:
            painter.setClipRect(area)
        if faded:
            painter.setOpacity(0.45)
        self._draw_ground(painter, area, row, tone, current=current)
        text = theme.colours().text if row.state in CANCELLED else tone.text
        self._draw_signs(painter, area, row, text)
        self._draw_lines(painter, area, row, lines, tone)
        if faded:
            painter.setOpacity(1)
        if low:
            painter.setClipping(False)

    def _draw_ground(
        self, painter: QPainter, area: QRect, row: OccurrenceRow, tone: EventTone, *, current: bool
    ) -> None:
        colours = theme.colours()
        off = row.state in CANCELLED
        ground = QColor(colours.surface if off else tone.ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tone.edge), 1) if off or colours.name == "contrast" else ground)
        painter.setBrush(ground)
        outline = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(outline, _ROUND, _ROUND)
        edge = QRect(area.left(), area.top() + 1, EDGE, area.height() - 2)
        style = Qt.BrushStyle.Dense4Pattern if row.busy else Qt.BrushStyle.SolidPattern
        painter.fillRect(edge, QBrush(QColor(tone.edge), style))
        if current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), _ROUND, _ROUND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _draw_lines(
        self,
        painter: QPainter,
        area: QRect,
        row: OccurrenceRow,
        lines: Sequence[tuple[str, bool]],
        tone: EventTone,
    ) -> None:
        text = theme.colours().text if row.state in CANCELLED else tone.text
        painter.setPen(QColor(text))
        left = area.left() + EDGE + _PAD
        alone = len(lines) == 1
        top = area.top() + (max((area.height() - self.line) // 2, 0) if alone else 1)
        struck = row.state in CANCELLED
        for at, (line, bold) in enumerate(lines):
            painter.setFont((self._struck if struck else self.bold) if bold else self.plain)
            measure = self._measure_bold if bold else self._measure_plain
            painter.drawText(QPointF(left, top + at * self.line + measure.ascent()), line)

    def _draw_signs(self, painter: QPainter, area: QRect, row: OccurrenceRow, colour: str) -> None:
        shown = self._shown_signs(row, area.width())
        if not shown:
            return
        side, ratio = self._side(), painter.device().devicePixelRatioF()
        right = area.right() - _PAD + 1
        low = self._signs_below(area.width(), area.height())
        top = area.bottom() - side - 1 if low else area.top() + 2
        for sign in reversed(shown):
            right -= side
            painter.drawPixmap(right, top, theme.pixmap(sign, colour, side, ratio))
            if sign == "interpreter" and row.interpreting_state != "BESTAETIGT":
                # Not confirmed: a question mark beside it, an x where it was called off.
                right -= side // 2
                painter.setFont(self.bold)
                painter.setPen(QColor(colour))
                mark = "×" if row.interpreting_state == "ABGESAGT" else "?"
                painter.drawText(QPointF(right, top + side), mark)
            right -= 2

    def _side(self) -> int:
        return max(round(self.line * 0.8), 10)

    def _signs_width(self, row: OccurrenceRow, width: int) -> int:
        return self._wide(row, self._shown_signs(row, width))

    def _wide(self, row: OccurrenceRow, shown: Sequence[str]) -> int:
        side = self._side()
        unsure = "interpreter" in shown and row.interpreting_state != "BESTAETIGT"
        return len(shown) * (side + 2) + (side // 2 if unsure else 0)

    def _signs_below(self, width: int, height: int) -> bool:
        """In a narrow one the signs stand at its lower edge and leave the title its line."""
        return width < 8 * self.line and height >= 2 * self.line

    def _shown_signs(self, row: OccurrenceRow, width: int) -> tuple[str, ...]:
        """Of a narrow one only the last: its state, else the interpreter."""
        found = signs(row)
        if not found:
            return ()
        found = tuple(sign for sign in found if width > 8 * self.line or sign != "refresh")
        found = found if self._wide(row, found) * 3 <= width else found[-1:]
        return found if self._wide(row, found) <= width - EDGE - _PAD else ()

    def _one_line(self, title: str, below: Sequence[str], room: float) -> str:
        """Title and, where it fits, the time behind it."""
        # Isolated, so that a title in Arabic leaves the time behind it as it is.
        for text in (f"\u2068{title}\u2069  {below[0]}" if below else title, title):
            if self._measure_bold.horizontalAdvance(text) <= room:
                return text
        return self._cut(title, self._measure_bold, room)

    def _broken(self, text: str, first: float, room: float, most: int) -> list[str]:
        """The text in up to `most` lines, the last one cut where it is too long."""
        if most <= 1 or self._measure_bold.horizontalAdvance(text) <= first:
            return [self._cut(text, self._measure_bold, first)]
        layout = QTextLayout(text, self.bold)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines: list[str] = []
        while len(lines) < most:
            line = layout.createLine()
            if not line.isValid():
                break
            wide = first if not lines else room
            line.setLineWidth(wide)
            start, length = line.textStart(), line.textLength()
            part = text[start:] if len(lines) == most - 1 else text[start : start + length]
            lines.append(self._cut(part.strip(), self._measure_bold, wide))
        layout.endLayout()
        return lines or [text]

    def _cut_times(self, text: str, room: float) -> str:
        """Of times that do not fit only the beginning stays whole."""
        if "–" in text and text[0].isdecimal():
            begin = text.partition("–")[0]
            if self._measure_plain.horizontalAdvance(text) > room:
                text = begin
        return self._cut(text, self._measure_plain, room)

    @staticmethod
    def _cut(text: str, measure: QFontMetricsF, room: float) -> str:
        short = measure.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
        return f"{short}{_RIGHT_TO_LEFT}" if short != text and runs_right_to_left(text) else short
