"""Rows of lists, column headings, tabs."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QStyleOption,
    QStyleOptionHeader,
    QStyleOptionTab,
    QStyleOptionViewItem,
    QWidget,
)

from kimdesk.desktop.theme import metrics, state
from kimdesk.desktop.theme.drawing.tools import ELIDE, State, box, is_on, mark


def item(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> bool:
    """One row of a list that is not a table."""
    if not isinstance(option, QStyleOptionViewItem):
        return False
    colours = state.colours()
    area = option.rect.adjusted(1, 1, -1, -1)
    if is_on(option, State.State_Selected):
        box(painter, area, colours.soft, colours.accent, metrics.RADIUS)
    elif is_on(option, State.State_MouseOver):
        box(painter, area, colours.hover, None, metrics.RADIUS)
    return True


def header_section(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> bool:
    """The ground of a heading."""
    colours = state.colours()
    over = is_on(option, State.State_MouseOver) and isinstance(option, QStyleOptionHeader)
    painter.fillRect(option.rect, QColor(colours.hover if over else colours.sunken))
    line = QRect(option.rect)
    line.setTop(line.bottom())
    painter.fillRect(line, QColor(colours.line))
    return True


def header_label(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """The heading of a column, in line with its cells."""
    if not isinstance(option, QStyleOptionHeader) or widget is None:
        return False
    left = metrics.S - 2 if option.section == 0 else 2
    area = option.rect.adjusted(left, 0, -metrics.M, 0)
    if option.sortIndicator != QStyleOptionHeader.SortIndicator.None_:
        area.setRight(area.right() - option.fontMetrics.height())
    text = option.fontMetrics.elidedText(option.text, ELIDE, area.width())
    live = is_on(option, State.State_Enabled)
    role = QPalette.ColorRole.ButtonText
    flags = option.textAlignment
    widget.style().drawItemText(painter, area, flags, option.palette, live, text, role)
    return True


def header_arrow(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """The direction of sorting."""
    if not isinstance(option, QStyleOptionHeader):
        return False
    down = option.sortIndicator == QStyleOptionHeader.SortIndicator.SortUp
    name = "chevron-down" if down else "chevron-up"
    size = round(option.fontMetrics.height() * 0.8)
    mark(painter, option.rect, name, state.colours().text, size, widget)
    return True


def tab(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> bool:
    """A tab: the chosen one is underlined."""
    if not isinstance(option, QStyleOptionTab):
        return False
    colours = state.colours()
    area = QRect(option.rect)
    if is_on(option, State.State_MouseOver):
        painter.fillRect(area.adjusted(0, 0, 0, -3), QColor(colours.hover))
    if is_on(option, State.State_Selected):
        area.setTop(area.bottom() - 2)
        painter.fillRect(area, QColor(colours.accent))
    return True


def tab_base(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> bool:
    """The line under the tabs."""
    painter.fillRect(
        QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), QColor(state.colours().line)
    )
    return True
