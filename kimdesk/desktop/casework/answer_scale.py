"""Yes, no or unclear, answered with one click or one key; a suggestion is shown dashed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics

_CLEARING = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
_TAKING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_GAP = 3


class AnswerScale(QWidget):
    """One answer of several; the first letter of each chooses it.

    Signals: `picked(code)` when a person answers ("" clears), `left(rows)` when the keyboard
    should go up or down.
    """

    picked = Signal(str)
    left = Signal(int)

    def __init__(self, name: str, answers: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._answers = tuple(answers)
        self._value = self._proposal = self._hovered = ""
        self._read_only = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(theme.TAKES_KEYS, True)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tell()

    def value(self) -> str:
        """The code chosen, "" for none."""
        return self._value

    def proposal(self) -> str:
        """What is suggested in place of nothing, "" for nothing."""
        return self._proposal

    def show_value(self, value: str, proposal: str = "") -> None:
        """Show what is answered, and what is suggested where nothing is."""
        shown = (value, "" if value else proposal)
        if shown != (self._value, self._proposal):
            self._value, self._proposal = shown
            self._tell()
            self.update()

    def set_read_only(self, read_only: bool) -> None:
        """Let the answer be read only."""
        self._read_only = read_only

    def pick(self, code: str) -> None:
        """Answer; the same answer again changes nothing."""
        if code != self._value and not self._read_only:
            self.show_value(code, self._proposal)
            theme.announce(self, self.spoken())
            self.picked.emit(code)

    def spoken(self) -> str:
        """The answer in words."""
        if self._value:
            return self._label(self._value)
        if self._proposal:
            text = self.tr("nicht beantwortet, Vorschlag {answer}")
            return text.format(answer=self._label(self._proposal))
        return self.tr("nicht beantwortet")

    def box_of(self, code: str) -> QRect:
        """Where an answer stands."""
        left = 1
        for each, text in self._answers:
            width = self._width_of(text)
            if each == code:
                return QRect(left, 1, width, self._high())
            left += width + _GAP
        return QRect()

    def sizeHint(self) -> QSize:
        widths = [self._width_of(text) for _, text in self._answers]
        return QSize(sum(widths) + _GAP * (len(widths) - 1) + 2, self._high() + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    # Hands ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, typed = Qt.Key(event.key()), event.text().casefold()
        wanted = [code for code, text in self._answers if typed and text.casefold()[0] == typed]
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif key in _WAYS:
            self.left.emit(_WAYS[key])
        elif wanted and not self._read_only:
            self.pick(wanted[0])
            # As on paper: the next line follows.
            self.left.emit(1)
        elif key in _TAKING and self._proposal and not self._read_only:
            self.pick(self._proposal)
            self.left.emit(1)
        elif key in _CLEARING:
            self.pick("")
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        code = self._code_at(event)
        if event.button() == Qt.MouseButton.LeftButton and code:
            self.pick("" if code == self._value else code)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._code_at(event))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover("")
        super().leaveEvent(event)

    def _hover(self, code: str) -> None:
        if code != self._hovered:
            self._hovered = code
            self.update()

    def _code_at(self, event: QMouseEvent) -> str:
        point = event.position().toPoint()
        return next((code for code, _ in self._answers if self.box_of(code).contains(point)), "")

    # Drawing ----------------------------------------------------------------------------------

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for code, text in self._answers:
            self._draw(painter, code, text)

    def _draw(self, painter: QPainter, code: str, text: str) -> None:
        colours, box = theme.colours(), QRectF(self.box_of(code)).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen, proposed = code == self._value, code == self._proposal
        live = not self._read_only
        hovered = code == self._hovered and live
        pen = QPen(QColor(colours.accent if chosen or proposed else colours.control), 1)
        if proposed:
            pen = QPen(QColor(colours.accent), 1.6, Qt.PenStyle.DashLine)
        fill = colours.accent if chosen else colours.hover if hovered else colours.surface
        painter.setPen(pen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box, metrics.RADIUS - 1, metrics.RADIUS - 1)
        font = QFont(self.font())
        font.setBold(chosen)
        painter.setFont(font)
        ink = colours.on_accent if chosen else colours.link if proposed else colours.text
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _high(self) -> int:
        return max(self.fontMetrics().height() + metrics.XS, metrics.TARGET)

    def _width_of(self, text: str) -> int:
        font = QFont(self.font())
        font.setBold(True)
        return QFontMetrics(font).horizontalAdvance(text) + 2 * metrics.M

    def _label(self, code: str) -> str:
        return next((text for each, text in self._answers if each == code), "")

    def _tell(self) -> None:
        self.setAccessibleName(f"{self._name}: {self.spoken()}")
