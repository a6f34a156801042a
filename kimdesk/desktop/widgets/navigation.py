"""Side navigation and the search field."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics

KEY = Qt.ItemDataRole.UserRole
_ICON = Qt.ItemDataRole.UserRole + 1


class SideNav(QListWidget):
    """The list of pages at the left; `chosen(key)` when another one is chosen.

    `dense` lists have lower rows, for many pages below headings.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, dense: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("role", "side-nav")
        self.setProperty("dense", dense)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setViewportMargins(*[metrics.S] * 4)
        self.setSpacing(1)
        # Measured once for all texts; 0 is not known. Layouts ask for it again and again.
        self._width = 0
        self.currentItemChanged.connect(self._changed)

    def add(self, key: str, text: str, icon: str) -> None:
        """One more page, below the others."""
        item = QListWidgetItem(theme.icon(icon), text, self)
        item.setData(KEY, key)
        item.setData(_ICON, icon)
        self._forget_width()

    def add_heading(self, text: str) -> None:
        """A small heading over the pages that are added next; nobody stops at it."""
        item = QListWidgetItem(text, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        _dress_heading(item)
        self._forget_width()

    def choose(self, key: str) -> None:
        """Go to a page by its key; unknown keys change nothing."""
        for item in self._items():
            if item.data(KEY) == key:
                self.setCurrentItem(item)

    def current(self) -> str:
        """The key of the page shown, "" for none."""
        item: QListWidgetItem | None = self.currentItem()
        return str(item.data(KEY)) if item is not None else ""

    def set_count(self, key: str, text: str, count: int) -> None:
        """The entry's text with a number of open things, none for 0."""
        wanted = f"{text}  ({count})" if count else text
        for item in self._items():
            # Writing the same text anew would lay out and draw the whole list.
            if item.data(KEY) == key and item.text() != wanted:
                item.setText(wanted)
                self._forget_width()

    def sizeHint(self) -> QSize:
        self._width = self._width or self.sizeHintForColumn(0) + 2 * metrics.S + 2 * metrics.M
        return QSize(max(self._width, 160), super().sizeHint().height())

    def _forget_width(self) -> None:
        self._width = 0
        self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.currentItem() is None:
            # The toolkit would choose the first page for whoever only passes by with Tab.
            QAbstractScrollArea.focusInEvent(self, event)
            self.viewport().update()
        else:
            super().focusInEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._width = 0
        # An icon holds its pictures for one size of text only, the one of a chosen row too.
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            for item in self._items():
                if item.data(KEY) is None:
                    _dress_heading(item)
                else:
                    item.setIcon(theme.icon(str(item.data(_ICON))))

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(KEY)))


def _dress_heading(item: QListWidgetItem) -> None:
    font = QFont(theme.caption_font(QApplication.font()))
    font.setBold(True)
    item.setFont(font)
    item.setForeground(QColor(theme.colours().muted))


class SearchField(QLineEdit):
    """A search line. `searched(text)` comes a moment after the last key, at once on Return.

    Esc empties it; Down sends `left_downward`, for lists to take the focus.
    """

    searched = Signal(str)
    left_downward = Signal()
    PAUSE = 120

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setClearButtonEnabled(True)
        self.setMaxLength(200)
        self._icon = self.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        theme.set_icon(self._icon, "search")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(self.PAUSE)
        self._timer.timeout.connect(self._search)
        self.textChanged.connect(self._later)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._search()
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Down:
            self.left_downward.emit()
        else:
            super().keyPressEvent(event)

    def _later(self) -> None:
        self._timer.start()

    def _search(self) -> None:
        self._timer.stop()
        self.searched.emit(self.text())
