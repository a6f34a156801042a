"""The log as a table: one line per entry, rows of one height, hits of a search marked."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QResizeEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kimdesk.base.dates import format_day
from kimdesk.base.names.fulltext import Excerpt, excerpt
from kimdesk.base.text import translate
from kimdesk.clients.contacts import ContactRow
from kimdesk.desktop import theme
from kimdesk.desktop.contacts.log import ContactLog
from kimdesk.desktop.contacts.wording import Wording, first_line
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.row_model import ROW, Column, Index, RowModel
from kimdesk.desktop.widgets.row_table import RowTable

_SHOWN = 90


def log_model(words: Wording) -> RowModel[ContactRow]:
    """An empty model with the columns of the log."""
    columns: list[Column[ContactRow]] = [
        Column(translate("Contacts", "Datum"), lambda row: format_day(row.held_on), 10),
        Column(translate("Contacts", "Uhrzeit"), lambda row: row.held_at, 7),
        Column(translate("Contacts", "Art"), words.kind, 14, tip=words.kind),
        Column(translate("Contacts", "Min."), _minutes, 4, right=True),
        Column(translate("Contacts", "Themen"), words.themes, 14, tip=words.themes),
        Column(
            translate("Contacts", "Notiz"),
            lambda row: first_line(row.note)[:_SHOWN],
            stretch=True,
            spoken=words.spoken,
        ),
        Column(
            translate("Contacts", "Nächster Schritt"),
            lambda row: row.next_step,
            14,
            tip=lambda row: row.next_step,
        ),
        Column(
            translate("Contacts", "Sprachmittlung"),
            words.interpreting,
            13,
            tip=words.interpreting,
        ),
        Column(translate("Contacts", "von"), lambda row: row.author, 11),
    ]
    return RowModel(columns, lambda row: row.id)


class LogTable(RowTable[ContactRow]):
    """The table over a log; marks what the log's search looks for."""

    NOTE = 5
    STEP = 6
    NOTE_CHARS = 18
    # What goes first where there is no room; the entry itself and the reading view have it.
    LEAST = (8, 7, 1, 6, 4)

    def __init__(self, log: ContactLog, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(translate("Contacts", "Kontakte"), log_model(words), parent)
        self.horizontalHeader().setMinimumSectionSize(metrics.TARGET)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        delegate = MarkedCell(log, self)
        self.setItemDelegateForColumn(self.NOTE, delegate)
        self.setItemDelegateForColumn(self.STEP, delegate)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave out columns until the note can be read."""
        header = self.horizontalHeader()
        char = self.fontMetrics().averageCharWidth()
        widths = [self.wanted_width(at) for at in range(len(self.rows.columns))]
        widths[self.NOTE] = self.NOTE_CHARS * char
        left = self.viewport().width() - sum(widths)
        for at in self.LEAST:
            header.setSectionHidden(at, left < 0)
            left += widths[at] if left < 0 else 0


class MarkedCell(QStyledItemDelegate):
    """A cell that shows the place of the hit and marks it while something is searched."""

    def __init__(self, log: ContactLog, parent: QWidget) -> None:
        super().__init__(parent)
        self._log = log

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        query = self._log.query
        row = index.data(ROW)
        if not query or not isinstance(row, ContactRow):
            super().paint(painter, option, index)
            return
        text = row.note if index.column() == LogTable.NOTE else row.next_step
        found = _found(text, query)
        self.initStyleOption(option, index)
        option.text = "" if found.spans else option.text
        widget = option.widget
        style = widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        if found.spans:
            _draw(painter, option, found)


@lru_cache(maxsize=400)
def _found(text: str, query: str) -> Excerpt:
    return excerpt(text, query, _SHOWN)


def _draw(painter: QPainter, option: QStyleOptionViewItem, found: Excerpt) -> None:
    """One line of text with the hits on the colour of marks."""
    colours = theme.colours()
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    layout = QTextLayout(found.text, option.font)
    flow = QTextOption()
    flow.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(flow)
    layout.setFormats([_mark(start, end) for start, end in found.spans])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    area: QRect = option.rect.adjusted(metrics.XS - 1, 0, -metrics.XS, 0)
    top = area.top() + (area.height() - line.height()) / 2
    painter.save()
    painter.setClipRect(area)
    painter.setPen(QColor(colours.on_soft if selected else colours.text))
    layout.draw(painter, QPointF(area.left(), top))
    painter.restore()


def _mark(start: int, end: int) -> QTextLayout.FormatRange:
    colours = theme.colours()
    mark = QTextLayout.FormatRange()
    mark.start, mark.length = start, end - start
    form = QTextCharFormat()
    form.setBackground(QColor(colours.mark))
    form.setForeground(QColor(colours.text))
    mark.format = form
    return mark


def _minutes(row: ContactRow) -> str:
    return str(row.minutes) if row.minutes else ""
