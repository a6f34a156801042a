"""The list of the palette: two lines for each entry, found words marked, shortcuts at the right."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kimdesk.desktop import theme
from kimdesk.desktop.shell.palette_entries import Entry, Spans
from kimdesk.desktop.theme import metrics

ENTRY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class EntryModel(QAbstractListModel):
    """The entries shown now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        """Replace all entries."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.title, entry.second, entry.keys) if part)
        return entry if role == ENTRY else None


class EntryDelegate(QStyledItemDelegate):
    """Draws an entry."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = option.fontMetrics.height()
        return QSize(20 * line, round(2 * line + 2 * metrics.S))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY)
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        if not isinstance(entry, Entry):
            return
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = theme.colours()
        line = option.fontMetrics.height()
        area = option.rect.adjusted(metrics.M, metrics.S, -metrics.M, -metrics.S)
        icon = theme.pixmap(
            entry.icon,
            colours.on_soft if chosen else colours.muted,
            line,
            painter.device().devicePixelRatio(),
        )
        painter.drawPixmap(area.left(), area.top() + line // 2, icon)
        area.setLeft(area.left() + line + metrics.M)
        role = QPalette.ColorRole
        painter.setPen(option.palette.color(role.HighlightedText if chosen else role.Text))
        keys = option.fontMetrics.horizontalAdvance(entry.keys)
        top = QRect(area.left(), area.top(), area.width() - keys - metrics.M, line)
        title = option.fontMetrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, top.width())
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        right = QRect(area.left(), area.top(), area.width(), line)
        painter.drawText(
            right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, entry.keys
        )
        if not chosen:
            painter.setPen(option.palette.color(role.PlaceholderText))
        below = QRect(area.left(), area.top() + line, area.width(), line)
        _draw_marked(painter, below, entry.second, entry.marked)
        painter.restore()


def _draw_marked(painter: QPainter, area: QRect, text: str, spans: Spans) -> None:
    """Draw the second line; marked places are bold, so not by colour alone."""
    x, at = area.left(), 0
    plain = painter.font()
    bold = painter.font()
    bold.setBold(True)
    pieces: list[tuple[str, bool]] = []
    for start, end in spans:
        pieces += [(text[at:start], False), (text[start:end], True)]
        at = end
    pieces.append((text[at:], False))
    for piece, marked in pieces:
        font = bold if marked else plain
        painter.setFont(font)
        room = area.right() - x
        if not piece or room <= 0:
            continue
        measure = QFontMetrics(font)
        shown = measure.elidedText(piece, Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            QRect(x, area.top(), room, area.height()), Qt.AlignmentFlag.AlignVCenter, shown
        )
        x += measure.horizontalAdvance(shown)
    painter.setFont(plain)
