"""Draws a cell with the found places marked."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kimdesk.base.names.fulltext import Excerpt
from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.row_model import ROW

Index = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """For the column that shows the snippet of a hit."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        snippet: Excerpt = index.data(ROW).snippet
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        style = shown.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        area = shown.rect.adjusted(metrics.S, 0, -metrics.S, 0)
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        colours = theme.colours()
        painter.save()
        painter.setClipRect(area)
        painter.setPen(QColor(colours.on_soft if chosen else colours.text))
        layout = QTextLayout(" ".join(snippet.text.splitlines()), shown.font)
        option_ = layout.textOption()
        option_.setWrapMode(option_.WrapMode.NoWrap)
        layout.setTextOption(option_)
        layout.setFormats([_marked(*span, colours) for span in snippet.spans])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(100_000)
        layout.endLayout()
        top = area.top() + (area.height() - line.height()) / 2
        layout.draw(painter, QPointF(area.left(), top))
        painter.restore()


def _marked(start: int, end: int, colours: theme.Colours) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = start, end - start
    form = QTextCharFormat()
    form.setBackground(QColor(colours.mark))
    form.setForeground(QColor(colours.text))
    found.format = form
    return found
