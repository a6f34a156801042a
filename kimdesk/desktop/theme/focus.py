"""The ring around what has the focus: one for the whole program, seen on every ground.

Text fields and boxes always show it, and so does what is answered by typing (`TAKES_KEYS`);
buttons and lists where the keyboard was used last, so that it does not flicker behind the mouse.
"""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion, QWindow
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from kimdesk.desktop.theme import metrics, state

_LINE = 2.0
_GAP = 1.5
_ALWAYS = (QLineEdit, QPlainTextEdit, QComboBox)
# Property of an own widget that answers to keys: whoever types must see where.
TAKES_KEYS = "takes_keys"


class FocusRing(QFocusFrame):
    """A transparent frame over one widget; two lines, so that it is seen on the accent too.

    It is a QFocusFrame because screen readers skip those; place and size are its own affair,
    since the toolkit's would be cut off at the edge of every scroll area.
    """

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        target.installEventFilter(self)
        self._target = target
        # Asking a line for its children would make the toolkit describe what is inside of it.
        for child in target.children() if isinstance(target, QAbstractScrollArea) else ():
            if child.objectName().startswith("qt_scrollarea_"):
                child.installEventFilter(self)
        self._fit(target)
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._target:
            if event.type() == QEvent.Type.Resize:
                self._fit(self._target)
        elif event.type() in {QEvent.Type.ZOrderChange, QEvent.Type.Show}:
            self.raise_()  # the bars of a scroll area put themselves on top
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = state.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for width, inset, colour in (
            (_LINE, _LINE / 2, colours.focus),
            (_GAP, _LINE + _GAP / 2, colours.surface),
        ):
            painter.setPen(QPen(QColor(colour), width))
            radius = max(metrics.RADIUS - inset, 0)
            area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(area, radius, radius)
        painter.end()

    def _fit(self, target: QWidget) -> None:
        self.setGeometry(target.rect())
        inner = self.rect().adjusted(4, 4, -4, -4)
        # Only the rim is drawn, so that typing and scrolling below it costs nothing more.
        self.setMask(QRegion(self.rect()) - QRegion(inner))
        self.raise_()


class _Follower(QObject):
    """Moves the ring when the focus moves, and knows whether a hand was at the keys last."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        self._by_key = False
        app.focusChanged.connect(self._follow)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            self._by_key = True
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._by_key = False
        return False

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        if new is None:
            return
        # None before it was shown, gone already while it closes.
        handle: QWindow | None = new.window().windowHandle()
        if handle is not None and isValid(handle):
            # What comes to a window comes here once; the filter of the application would be
            # asked for everything.
            handle.installEventFilter(self)
        if _wanted(new, self._by_key):
            self._ring = FocusRing(new)


def _wanted(widget: QWidget, by_key: bool) -> bool:
    tabbed = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    typed_into = isinstance(widget, _ALWAYS) or bool(widget.property(TAKES_KEYS))
    # What only programs put the focus on, a heading for one, is no place to press a key at.
    stop = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return not widget.isWindow() and (tabbed or typed_into or (by_key and stop))


def follow_focus(app: QApplication) -> None:
    """Show the ring from now on; once per application."""
    if app.findChild(_Follower) is None:
        _Follower(app)
