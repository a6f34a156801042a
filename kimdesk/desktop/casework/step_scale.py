"""A scale of a few steps that is answered with one click or one key, drawn by one widget.

Each step is a box with its digit; below stands what the chosen one means. Small marks in the
boxes say what was chosen earlier.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.casework.step_painter import (
    FIRST,
    LAST,
    StepLook,
    draw_caption,
    draw_step,
)
from kimdesk.desktop.theme import metrics

GAP = 3
_CLEARING = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_0}
_TAKING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_WAYS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what is typed for it and what it means; `apart` stands away from the others."""

    code: str
    label: str
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Names:
    """What a scale is called: in full, and in short below its boxes."""

    full: str
    short: str


class StepScale(QWidget):
    """Digits choose, Delete and a second click clear, arrows ask for the neighbour.

    Signals: `picked(code)` when a person chooses ("" clears), `left(columns, rows)` when the
    keyboard should go to the neighbour.
    """

    picked = Signal(str)
    left = Signal(int, int)

    def __init__(self, subject: str, names: Names, steps: Sequence[Step], parent: QWidget) -> None:
        super().__init__(parent)
        self._subject, self._names, self._steps = subject, names, tuple(steps)
        self._value = self._proposal = ""
        self._marks: Mapping[str, str] = {}
        self._hovered = ""
        self._read_only = False
        self._named = False
        self._size: QSize | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(theme.TAKES_KEYS, True)
        self.setMouseTracking(True)
        self.setToolTip("\n".join(f"{step.code}: {step.label}" for step in steps))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tell()

    # Value ------------------------------------------------------------------------------------

    def value(self) -> str:
        """The code chosen, "" for none."""
        return self._value

    def show_value(
        self, value: str, proposal: str = "", marks: Mapping[str, str] | None = None
    ) -> None:
        """Show what is chosen, what is proposed instead of nothing, and earlier choices.

        `marks` are codes by FIRST and LAST.
        """
        shown = (value, "" if value else proposal, marks or {})
        if shown != (self._value, self._proposal, self._marks):
            self._value, self._proposal, self._marks = shown
            self._tell()
            self.update()

    def proposal(self) -> str:
        """What is proposed and not confirmed, "" for nothing."""
        return self._proposal

    def set_read_only(self, read_only: bool) -> None:
        """Let the value be read only."""
        if read_only != self._read_only:
            self._read_only = read_only
            self.update()

    def show_name(self, shown: bool) -> None:
        """Say below the boxes whose view this is, where no heading above does."""
        if shown != self._named:
            self._named = shown
            wide = QSizePolicy.Policy.Expanding if shown else QSizePolicy.Policy.Fixed
            self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
            self.update()

    def caption(self) -> str:
        """The line below the boxes."""
        shown = self._hovered or self._value
        if shown:
            text = self._label(shown)
        elif self._proposal and not self._read_only:
            text = self._proposed_text()
        else:
            text = ""
        name = self._names.short if self._named else ""
        return ": ".join(part for part in (name, text) if part)

    def _proposed_text(self) -> str:
        """What is proposed, and how to take it where that has room."""
        text = self.tr("Vorschlag {n}: Eingabe übernimmt").format(n=self._proposal)
        wide = QFontMetrics(theme.caption_font(self.font())).horizontalAdvance(text)
        room = self.sizeHint().width() - 2 * metrics.XS
        if wide <= room and not self._named:
            return text
        return self.tr("Vorschlag {n}").format(n=self._proposal)

    def spoken(self) -> str:
        """The value and earlier ones in words."""
        value = self._label(self._value)
        parts = [f"{self._value} {value}" if self._value else self.tr("nicht eingeschätzt")]
        if self._proposal and not self._read_only:
            parts.append(self.tr("Vorschlag {n}").format(n=self._proposal))
        if first := self._marks.get(FIRST):
            parts.append(self.tr("zu Beginn {n}").format(n=first))
        if last := self._marks.get(LAST):
            parts.append(self.tr("zuletzt {n}").format(n=last))
        return ", ".join(parts)

    # Size -------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        # Asked for hundreds of times while the sheet is laid out.
        if self._size is None:
            side = self._side()
            apart = sum(metrics.S for step in self._steps if step.apart)
            width = len(self._steps) * (side + GAP) - GAP + apart + 2 * metrics.XS
            self._size = QSize(width, side + self._caption_height() + 2 * metrics.XS)
        return self._size

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def box_of(self, code: str) -> QRect:
        """Where the box of a step is."""
        side, x = self._side(), metrics.XS
        for step in self._steps:
            x += metrics.S if step.apart else 0
            if step.code == code:
                break
            x += side + GAP
        return QRect(x, metrics.XS, side, side)

    def _side(self) -> int:
        return max(self.fontMetrics().height() + metrics.XS, metrics.TARGET)

    def _caption_height(self) -> int:
        return QFontMetrics(theme.caption_font(self.font())).height()

    def _code_at(self, point: QPoint) -> str:
        grown = ((step.code, self.box_of(step.code)) for step in self._steps)
        return next((code for code, box in grown if box.adjusted(0, 0, GAP, 0).contains(point)), "")

    # Hands ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, typed = event.key(), event.text()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _WAYS:
            self.left.emit(*_WAYS[Qt.Key(key)])
        elif self._read_only:
            super().keyPressEvent(event)
        elif any(step.code == typed for step in self._steps):
            self._pick(typed)
        elif key in _CLEARING:
            self._pick("")
        elif key in _TAKING and self._proposal:
            self._pick(self._proposal)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit(0, 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        code = self._code_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and code and not self._read_only:
            self._pick("" if code == self._value else code)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._code_at(event.position().toPoint()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size = None
            self.updateGeometry()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover("")
        super().leaveEvent(event)

    def _pick(self, code: str) -> None:
        if code != self._value:
            self.show_value(code, self._proposal, self._marks)
            theme.announce(self, self.spoken())
            self.picked.emit(code)

    def _hover(self, code: str) -> None:
        if code != self._hovered:
            self._hovered = code
            self.update()

    def _label(self, code: str) -> str:
        return next((step.label for step in self._steps if step.code == code), "")

    def _tell(self) -> None:
        self.setAccessibleName(f"{self._subject}, {self._names.full}: {self.spoken()}")

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for step in self._steps:
            draw_step(painter, self.box_of(step.code), step.code, self._look(step.code))
        if text := self.caption():
            top = self._side() + metrics.XS
            width = self.width() - 2 * metrics.XS
            draw_caption(painter, QRect(metrics.XS, top, width, self._caption_height()), text)

    def _look(self, code: str) -> StepLook:
        return StepLook(
            chosen=code == self._value,
            proposed=code == self._proposal,
            hovered=code == self._hovered,
            live=not self._read_only,
            marks=tuple(kind for kind, of in self._marks.items() if of == code),
        )
