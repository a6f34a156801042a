"""Entries to read: one running text with a heading for each month, like a printed file.

Entries are laid down in small portions and only as far as they are read, so that the window
never stands still; each block of the text knows the entry it belongs to.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from kimdesk.base.names.fulltext import highlight
from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.paper import (
    Entry,
    Words,
    mark_span,
    month,
    write_entry,
    write_month,
)
from kimdesk.desktop.widgets.reading import ReadingView

PORTION = 10
# From here on another width means laying down anew, because all of it at once takes too long.
LONG = 100
LINE_CHARS = 90


class RunningText(ReadingView):
    """Arrows go from entry to entry.

    Signals: `opened(id)` on Enter or double click, `stood_on(id)` when another entry becomes
    the current one, `near_end` when the next page should be read.
    """

    opened = Signal(int)
    stood_on = Signal(int)
    near_end = Signal()

    def __init__(self, name: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._words = words
        self._rows: list[Entry] = []
        self._laid = 0
        self._laying = False
        self._blocks: dict[int, QTextBlock] = {}
        self._query = ""
        self._current = 0
        self._wanted = 0
        self._month = ""
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByKeyboard | flags.TextSelectableByMouse)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._lay_down)
        self._marking = QTimer(self)
        self._marking.setSingleShot(True)
        self._marking.setInterval(0)
        self._marking.timeout.connect(self._mark)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.cursorPositionChanged.connect(self._moved)

    # What the tab calls -----------------------------------------------------------------------

    def show_rows(self, rows: Sequence[Entry]) -> None:
        """Show these entries; what only changed its words is changed in its place."""
        before = {row.id: row for row in self._rows}
        same = [row.key for row in rows] == [row.key for row in self._rows] and bool(rows)
        self._rows = list(rows)
        if same:
            for row in rows[: self._laid]:
                if before[row.id] != row:
                    self._replace(row)
            self._marking.start()
            return
        self._begin_again()

    def append_rows(self, rows: Iterable[Entry]) -> None:
        """Put the next page below."""
        self._rows += rows
        self._timer.start()

    def mark(self, query: str) -> None:
        """Mark the words of a search where they are seen."""
        self._query = query
        self._marking.start()

    def stand_on(self, entry_id: int) -> bool:
        """Bring an entry into view; False where it is not laid down yet."""
        block = self._first_block(entry_id)
        if not block.isValid():
            self._wanted = entry_id
            self._timer.start()
            return False
        self._current = entry_id
        cursor = QTextCursor(block)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(self._top_of(block))
        self._marking.start()
        return True

    @property
    def busy(self) -> bool:
        """Whether entries wait to be laid down."""
        return self._timer.isActive()

    def current(self) -> int:
        """The id of the entry with the cursor, 0 for none."""
        return self._current

    # Laying down ------------------------------------------------------------------------------

    def _begin_again(self) -> None:
        self._wanted = self._current
        self._month, self._laid = "", 0
        self._laying = True
        self._blocks.clear()
        self.clear()
        self._laying = False
        self._set_margins()
        self._timer.start()

    def _lay_down(self) -> None:
        """One portion more, as long as it is needed."""
        if not self._needs_more():
            self._timer.stop()
            self._scrolled()
            return
        cursor = QTextCursor(self.document())
        self._laying = True
        cursor.beginEditBlock()
        for row in self._rows[self._laid : self._laid + PORTION]:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            self._month_above(cursor, row)
            self._write(cursor, row)
            self._laid += 1
        cursor.endEditBlock()
        self._laying = False
        if self._wanted and self._first_block(self._wanted).isValid():
            wanted, self._wanted = self._wanted, 0
            self.stand_on(wanted)
        self._marking.start()

    def _needs_more(self) -> bool:
        bar = self.verticalScrollBar()
        near = bar.maximum() - bar.value() < 2 * bar.pageStep()
        seen = self.isVisible() and near
        return self._laid < len(self._rows) and (seen or bool(self._wanted))

    def _month_above(self, cursor: QTextCursor, row: Entry) -> None:
        heading = month(row.held_on)
        if heading != self._month:
            self._month = heading
            write_month(cursor, heading)

    def _write(self, cursor: QTextCursor, row: Entry) -> None:
        self._blocks[row.id] = write_entry(cursor, row, self._words)

    def _replace(self, row: Entry) -> None:
        first = self._first_block(row.id)
        if not first.isValid():
            return
        last = self._last_block(first)
        cursor = QTextCursor(first.previous() if first.previous().isValid() else first)
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        end = last.position() + last.length() - 1
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._write(cursor, row)
        cursor.endEditBlock()

    def _first_block(self, entry_id: int) -> QTextBlock:
        return self._blocks.get(entry_id, QTextBlock())

    def _last_block(self, first: QTextBlock) -> QTextBlock:
        last = first
        while last.next().isValid() and last.next().userState() == first.userState():
            last = last.next()
        return last

    def _top_of(self, block: QTextBlock) -> int:
        """Where to scroll to for an entry; the first of a month shows its heading."""
        heading = block.previous()
        first = heading if heading.isValid() and heading.userState() <= 0 else block
        return int(self._area(first).top()) - (metrics.S if first is block else 0)

    def _area(self, block: QTextBlock) -> QRectF:
        return self.document().documentLayout().blockBoundingRect(block)

    # Marks and moves --------------------------------------------------------------------------

    def _scrolled(self) -> None:
        bar = self.verticalScrollBar()
        if self.isVisible() and bar.maximum() - bar.value() < 2 * bar.pageStep():
            if self._laid < len(self._rows):
                self._timer.start()
            else:
                self.near_end.emit()
        if self._query:
            self._marking.start()

    def _mark(self) -> None:
        """Mark hits in what is seen now."""
        if not self.isVisible():
            return
        marks: list[QTextEdit.ExtraSelection] = []
        colours = theme.colours()
        if self._query:
            block = self.cursorForPosition(QPoint(0, 0)).block()
            bottom = self.cursorForPosition(QPoint(0, self.viewport().height())).position()
            while block.isValid() and block.position() <= bottom:
                if block.userState() > 0:
                    for start, end in highlight(block.text(), self._query):
                        marks.append(mark_span(block, start, end, colours.mark, colours.text))
                block = block.next()
        self.setExtraSelections(marks)
        self.viewport().update()

    def _moved(self) -> None:
        state = self.textCursor().block().userState()
        if state > 0 and state != self._current and not self._laying:
            self._current = state
            self._marking.start()
            self.stood_on.emit(state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._current:
            self.opened.emit(self._current)
            return
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if step and plain:
            self._step(step)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._current:
            self.opened.emit(self._current)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        first = self._first_block(self._current) if self._current else QTextBlock()
        if not first.isValid():
            return
        last = self._last_block(first)
        shift = self.verticalScrollBar().value()
        top, bottom = self._area(first).top() - shift, self._area(last).bottom() - shift
        left = self._area(first).left() - metrics.M
        painter = QPainter(self.viewport())
        painter.fillRect(QRectF(left, top, metrics.XS, bottom - top), self._bar_colour())
        painter.end()

    def _bar_colour(self) -> QColor:
        return QColor(theme.colours().accent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._laid > LONG and event.size().width() != event.oldSize().width():
            self._begin_again()
        super().resizeEvent(event)
        self._set_margins()
        self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()
        self._marking.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange} and self._rows:
            rows, self._rows = self._rows, []
            self.show_rows(rows)

    def _step(self, step: int) -> None:
        """To the next or previous entry."""
        ids = [row.id for row in self._rows]
        at = ids.index(self._current) + step if self._current in ids else 0
        if 0 <= at < len(ids):
            self.stand_on(ids[at])
            self.stood_on.emit(ids[at])

    def _set_margins(self) -> None:
        """Lines of a length that reads well."""
        wanted = LINE_CHARS * self.fontMetrics().averageCharWidth()
        side = max(metrics.XL, (self.viewport().width() - wanted) // 2)
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        if form.leftMargin() != side:
            form.setLeftMargin(side)
            form.setRightMargin(side)
            form.setBottomMargin(metrics.XL)
            frame.setFrameFormat(form)
