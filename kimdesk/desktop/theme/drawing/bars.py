"""Bars: menus, splitters, scrolling, progress."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QProxyStyle,
    QScrollArea,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionMenuItem,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QWidget,
)

from kimdesk.desktop.theme import metrics, state
from kimdesk.desktop.theme.drawing.tools import State, box, is_on, pen


def bar(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> bool:
    """A plain strip, as tool bars and the rest of a menu bar."""
    painter.fillRect(option.rect, QColor(state.colours().sunken))
    return True


def menu_bar_item(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """One title of the menu bar."""
    if not isinstance(option, QStyleOptionMenuItem) or widget is None:
        return False
    colours = state.colours()
    painter.fillRect(option.rect, QColor(colours.sunken))
    if is_on(option, State.State_Selected):
        box(painter, option.rect.adjusted(1, 2, -1, -2), colours.soft, None, metrics.RADIUS)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
    live = is_on(option, State.State_Enabled)
    text = QPalette.ColorRole.WindowText
    widget.style().drawItemText(
        painter, option.rect, flags, option.palette, live, option.text, text
    )
    return True


def menu_frame(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> bool:
    """The border of an open menu."""
    painter.setPen(pen(state.colours().control, 1))
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
    return True


def splitter(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> bool:
    """A thin line that grows under the mouse."""
    colours = state.colours()
    over = is_on(option, State.State_MouseOver)
    line = QRect(option.rect)
    upright = line.height() > line.width()
    (line.setWidth if upright else line.setHeight)(3 if over else 1)
    painter.fillRect(line, QColor(colours.accent if over else colours.line))
    return True


def scroll_bar(
    style: QProxyStyle, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None
) -> bool:
    """A rounded handle without arrows."""
    if not isinstance(option, QStyleOptionSlider) or widget is None:
        return False
    colours = state.colours()
    palette = widget.palette()
    painter.fillRect(option.rect, palette.window() if _scrolls_page(widget) else palette.base())
    part = QStyle.SubControl.SC_ScrollBarSlider
    handle = style.subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, widget)
    over = is_on(option, State.State_MouseOver) and bool(option.activeSubControls & part)
    upright = option.orientation == Qt.Orientation.Vertical
    area = handle.adjusted(3, 1, -3, -1) if upright else handle.adjusted(1, 3, -1, -3)
    radius = min(area.width(), area.height()) / 2
    box(painter, area, colours.muted if over else colours.control, None, radius)
    return True


def _scrolls_page(bar: QWidget) -> bool:
    holder = bar.parentWidget()
    return holder is not None and isinstance(holder.parentWidget(), QScrollArea)


def progress_groove(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> bool:
    """What is still to do."""
    box(painter, option.rect, state.colours().hover, None, metrics.XS)
    return True


def progress(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> bool:
    """What is done; a bar without an end is left to Fusion."""
    if not isinstance(option, QStyleOptionProgressBar) or option.maximum <= option.minimum:
        return False
    share = (option.progress - option.minimum) / (option.maximum - option.minimum)
    done = QRect(option.rect)
    done.setWidth(round(done.width() * min(max(share, 0), 1)))
    if done.width() > 2 * metrics.XS:
        box(painter, done, state.colours().accent, None, metrics.XS)
    return True


def progress_label(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """The percentage in the middle, on a ground of its own so that it can always be read."""
    if not isinstance(option, QStyleOptionProgressBar) or widget is None:
        return False
    colours = state.colours()
    area = option.fontMetrics.boundingRect(option.text).adjusted(-metrics.XS, 0, metrics.XS, 0)
    area.moveCenter(option.rect.center())
    box(painter, area & option.rect, colours.surface, None, metrics.XS)
    flags = Qt.AlignmentFlag.AlignCenter
    role = QPalette.ColorRole.Text
    style = widget.style()
    style.drawItemText(painter, option.rect, flags, option.palette, True, option.text, role)
    return True


def nothing(_option: QStyleOption, _painter: QPainter, _widget: QWidget | None) -> bool:
    """Draws nothing, on purpose."""
    return True
