"""The program's style: Fusion with our own surfaces, sizes and marks.

A style sheet would do the same for twice to four times the cost of every widget that is
made. Widgets say what they are by dynamic properties, which forms can set too:

- `role` on labels: title, heading, caption, muted, message; on frames: card, banner, chip,
  toast, line; on widgets: page, sunken; on lists: side-nav, popup, row-list
- `level` on messages, banners, chips and fields: neutral, info, success, warning, error
- `kind` on buttons: primary, danger, flat, help, toast
"""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)
from shiboken6 import isValid

from kimdesk.desktop.theme import drawing, polish, sizes, state
from kimdesk.desktop.theme.colours import qt_palette


class KimStyle(QProxyStyle):
    """Fusion, drawn anew where it matters. Everything not listed here is Fusion's.

    What toolkit functions hand over as `None` for a widget is possible everywhere.
    """

    def __init__(self) -> None:
        super().__init__("Fusion")

    def polish(self, thing: object) -> object:  # type: ignore[override] # three of one name
        if isinstance(thing, QWidget):
            super().polish(thing)
            polish.dress(thing)
            return None
        return super().polish(thing)  # type: ignore[call-overload]

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        widget = _living(widget)
        drawn = drawing.PRIMITIVES.get(element)
        if drawn is None or not drawn(option, painter, widget):
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        widget = _living(widget)
        drawn = drawing.CONTROLS.get(element)
        if drawn is None or not drawn(option, painter, widget):
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        widget = _living(widget)
        drawn = drawing.COMPLEX.get(control)
        if drawn is None or not drawn(self, option, painter, widget):
            super().drawComplexControl(control, option, painter, widget)

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption | None,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        wanted = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        grown = sizes.GROWN.get(kind)
        return grown(wanted, widget) if grown else wanted

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        if placed := sizes.PLACED.get(element):
            return placed(option)
        if element in sizes.INSET:
            option = sizes.inset(option)
            if sizes.has_tick(option):
                if element == QStyle.SubElement.SE_ItemViewItemCheckIndicator:
                    return sizes.tick_rect(option)
                width = QStyle.PixelMetric.PM_IndicatorWidth
                option = sizes.beside_tick(option, self.pixelMetric(width, option, widget))
        return super().subElementRect(element, option, widget)  # type: ignore[arg-type]

    def standardIcon(
        self,
        standard: QStyle.StandardPixmap,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> QIcon:
        name = drawing.STANDARD_ICONS.get(standard)
        if name:
            from kimdesk.desktop.theme.icons import icon

            return icon(name)
        return super().standardIcon(standard, option, widget)

    def standardPalette(self) -> QPalette:
        return qt_palette(state.colours())


def _living(widget: QWidget | None) -> QWidget | None:
    """The widget, or None where the toolkit hands over one that was deleted at this address.

    Touching such a one while painting would end the program.
    """
    return widget if widget is not None and isValid(widget) else None
