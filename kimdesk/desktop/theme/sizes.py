"""How large the style makes what can be operated; everything grows with the size of text."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QStyle, QStyleOption, QStyleOptionViewItem, QWidget

from kimdesk.desktop.theme import metrics

_Kind = QStyle.ContentsType
_Part = QStyle.SubElement


def line_height(widget: QWidget | None) -> int:
    """The height of one line of text in `widget`, in pixels."""
    metrics_of = widget.fontMetrics() if widget else QFontMetrics(QApplication.font())
    return metrics_of.height()


def icon_side() -> int:
    """The side of an icon beside text.

    By the application's font, because a widget learns of a new one only a moment later.
    """
    return round(line_height(None) * 0.9)


def indicator(option: QStyleOption) -> int:
    """The side of a check mark's box; even, so that circles are round."""
    return round(option.fontMetrics.height() * 0.48) * 2


def tall(widget: QWidget | None) -> int:
    """The height of fields and buttons."""
    return max(line_height(widget) + 12, metrics.TARGET)


def _button(size: QSize, widget: QWidget | None) -> QSize:
    flat = widget is not None and widget.property("kind") == "flat"
    return QSize(size.width() + (metrics.S if flat else metrics.L), tall(widget))


def _tool(size: QSize, widget: QWidget | None) -> QSize:
    small = widget is not None and widget.property("kind") == "help"
    least = max(line_height(widget), metrics.TARGET_SMALL) if small else tall(widget)
    return QSize(max(size.width(), least), least)


def _field(size: QSize, widget: QWidget | None) -> QSize:
    return QSize(size.width() + metrics.S, tall(widget))


def _combo(size: QSize, widget: QWidget | None) -> QSize:
    # The arrow grows with the text, the toolkit leaves it the same room at every size.
    return QSize(size.width() + metrics.S + line_height(widget) // 2, tall(widget))


def _choice(size: QSize, widget: QWidget | None) -> QSize:
    line = line_height(widget)
    return QSize(size.width() + line + metrics.M, tall(widget))


def _tab(size: QSize, widget: QWidget | None) -> QSize:
    return QSize(size.width() + metrics.S, line_height(widget) + 2 * metrics.S + 3)


def _header(size: QSize, widget: QWidget | None) -> QSize:
    return QSize(size.width() + metrics.S, tall(widget))


def _item(size: QSize, widget: QWidget | None) -> QSize:
    role = widget.property("role") if widget else None
    dense = widget is not None and bool(widget.property("dense"))
    extra = metrics.M + 2 if role == "side-nav" and not dense else metrics.S
    return QSize(size.width() + metrics.M, max(size.height(), line_height(widget)) + extra)


def _menu_item(size: QSize, widget: QWidget | None) -> QSize:
    # A separator is lower than a line and stays so.
    if size.height() < line_height(widget):
        return size
    return QSize(size.width() + metrics.M, line_height(widget) + metrics.M)


def _menu_bar_item(size: QSize, widget: QWidget | None) -> QSize:
    return QSize(size.width(), max(size.height(), line_height(widget) + metrics.S))


Grown = Callable[[QSize, QWidget | None], QSize]
GROWN: dict[QStyle.ContentsType, Grown] = {
    _Kind.CT_PushButton: _button,
    _Kind.CT_ToolButton: _tool,
    _Kind.CT_LineEdit: _field,
    _Kind.CT_ComboBox: _combo,
    _Kind.CT_SpinBox: _field,
    _Kind.CT_CheckBox: _choice,
    _Kind.CT_RadioButton: _choice,
    _Kind.CT_TabBarTab: _tab,
    _Kind.CT_HeaderSection: _header,
    _Kind.CT_ItemViewItem: _item,
    _Kind.CT_MenuItem: _menu_item,
    _Kind.CT_MenuBarItem: _menu_bar_item,
}


def indicator_rect(option: QStyleOption) -> QRect:
    """Where the mark of a check box or radio button stands."""
    side = indicator(option)
    area = option.rect
    return QRect(area.x() + metrics.XS, area.y() + (area.height() - side) // 2, side, side)


def contents_rect(option: QStyleOption) -> QRect:
    """Where its text stands."""
    return option.rect.adjusted(indicator(option) + metrics.XS + metrics.S, 0, 0, 0)


def _click_rect(option: QStyleOption) -> QRect:
    return option.rect


INSET = {
    _Part.SE_ItemViewItemText,
    _Part.SE_ItemViewItemDecoration,
    _Part.SE_ItemViewItemCheckIndicator,
}


def inset(option: QStyleOption) -> QStyleOptionViewItem:
    """The same item with room left and right of its contents."""
    inner = QStyleOptionViewItem(cast("QStyleOptionViewItem", option))
    inner.rect = option.rect.adjusted(metrics.XS + 2, 0, -metrics.XS - 2, 0)
    return inner


def has_tick(item: QStyleOptionViewItem) -> bool:
    """Whether an item of a list can be ticked."""
    return bool(item.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator)


def tick_rect(item: QStyleOptionViewItem) -> QRect:
    """Where the tick of an inset item stands: as large as that of a check box."""
    side = min(indicator(item), item.rect.height())
    area = item.rect
    return QRect(area.x(), area.y() + (area.height() - side) // 2, side, side)


def beside_tick(item: QStyleOptionViewItem, drawn: int) -> QStyleOptionViewItem:
    """The same item, moved so that a tick laid out `drawn` pixels wide has its true width."""
    item.rect = item.rect.adjusted(max(tick_rect(item).width() - drawn, 0) + metrics.XS, 0, 0, 0)
    return item


Placed = Callable[[QStyleOption], QRect]
PLACED: dict[QStyle.SubElement, Placed] = {
    _Part.SE_CheckBoxIndicator: indicator_rect,
    _Part.SE_RadioButtonIndicator: indicator_rect,
    _Part.SE_CheckBoxContents: contents_rect,
    _Part.SE_RadioButtonContents: contents_rect,
    _Part.SE_CheckBoxClickRect: _click_rect,
    _Part.SE_RadioButtonClickRect: _click_rect,
}
