"""The network as a list: the same as on the map, in words, with the same signs and numbers."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kimdesk.casework.network import NodeRow
from kimdesk.casework.network_marks import mark_of
from kimdesk.desktop import theme
from kimdesk.desktop.casework.map_painter import draw_symbol, shortened
from kimdesk.desktop.files.direction import runs_right_to_left
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.row_model import ROW, Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable

Index = QModelIndex | QPersistentModelIndex
Words = Callable[[NodeRow], str]


class NodeTable(RowTable[NodeRow]):
    """Two lines for each: number and name, below what the map shows. N adds, Delete removes."""

    add_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, name: str, spoken: Words, facts: Words, parent: QWidget) -> None:
        column = Column[NodeRow](name, _name, stretch=True, spoken=spoken, tip=_tip)
        super().__init__(name, RowModel((column,), _id), parent)
        self.horizontalHeader().hide()
        self.setItemDelegateForColumn(0, _NodeDelegate(facts, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_N and not event.modifiers():
            self.add_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _measure(self) -> None:
        super()._measure()
        small = QFontMetricsF(theme.caption_font(self.font())).height()
        height = round(self.fontMetrics().height() + small) + metrics.S
        self.verticalHeader().setDefaultSectionSize(height)


class _NodeDelegate(QStyledItemDelegate):
    """Symbol at the left; a name in Arabic or Hebrew stands right."""

    def __init__(self, facts: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._facts = facts

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        node: NodeRow = index.data(ROW)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        style = shown.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._write(painter, node, QRectF(shown.rect), shown.font, chosen=chosen)
        painter.restore()

    def _write(
        self, painter: QPainter, node: NodeRow, area: QRectF, font: QFont, *, chosen: bool
    ) -> None:
        colours, measured = theme.colours(), QFontMetricsF(font)
        size = measured.height() * 0.42
        middle = QPointF(area.left() + metrics.S + size, area.center().y())
        draw_symbol(painter, mark_of(node.quality), middle, size)
        left = middle.x() + size + metrics.S
        number = QRectF(left, area.top(), measured.horizontalAdvance("000"), area.height())
        painter.setFont(font)
        painter.setPen(QColor(colours.on_soft if chosen else colours.muted))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(node.number))
        text = QRectF(area)
        text.setLeft(number.right() + metrics.S)
        text.setRight(area.right() - metrics.S)
        upper = QRectF(text.left(), text.top() + 3, text.width(), measured.height())
        painter.setPen(QColor(colours.on_soft if chosen else colours.text))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        if runs_right_to_left(node.name):
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(
            upper, side | Qt.AlignmentFlag.AlignVCenter,
            shortened(node.name, measured, upper.width()),
        )  # fmt: skip
        small = theme.caption_font(font)
        painter.setFont(small)
        painter.setPen(QColor(colours.on_soft if chosen else colours.muted))
        lower = QRectF(text.left(), upper.bottom(), text.width(), text.bottom() - upper.bottom())
        facts = shortened(self._facts(node), QFontMetricsF(small), lower.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, facts)


def _id(row: NodeRow) -> int:
    return row.id


def _name(row: NodeRow) -> str:
    return row.name


def _tip(row: NodeRow) -> str:
    return f"{row.name}\n{row.note}" if row.note else row.name
