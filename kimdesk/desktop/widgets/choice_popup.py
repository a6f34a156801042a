"""The list that opens under a code field: search above, single choice or ticks below."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kimdesk.base.names.folding import fold
from kimdesk.desktop.theme import metrics

Code = tuple[str, str]
Index = QModelIndex | QPersistentModelIndex
_ROWS_SHOWN = 9


class ChoiceModel(QAbstractListModel):
    """Codes that match a search, ticked or not. `ticks` is None for a single choice."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Code] = ()
        self._folded: list[str] = []
        self._rows: list[Code] = []
        self.ticks: set[str] | None = None

    def set_codes(self, codes: Sequence[Code]) -> None:
        """Offer `codes` in this order."""
        self._all = codes
        self._folded = [fold(label) for _, label in codes]
        self.search("")

    def search(self, text: str) -> None:
        """Keep what contains `text`; labels that begin with it stand first."""
        wanted = fold(text)
        hits = [
            (not label.startswith(wanted), at)
            for at, label in enumerate(self._folded)
            if wanted in label
        ]
        self.beginResetModel()
        self._rows = [self._all[at] for _, at in sorted(hits)]
        self.endResetModel()

    def code(self, row: int) -> str:
        """The code in `row`."""
        return self._rows[row][0]

    def row_of(self, code: str) -> int:
        """The row of `code`, 0 where it is not listed."""
        return next((at for at, (each, _) in enumerate(self._rows) if each == code), 0)

    def toggle(self, row: int) -> None:
        """Tick or untick the code in `row`."""
        if self.ticks is not None:
            self.ticks ^= {self.code(row)}
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        code, label = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return label
        if role == Qt.ItemDataRole.CheckStateRole and self.ticks is not None:
            return Qt.CheckState.Checked if code in self.ticks else Qt.CheckState.Unchecked
        return None


class ChoicePopup(QFrame):
    """Typing searches, arrows move, Enter chooses or ticks, Esc closes.

    Signals: `picked(code)` for a single choice; `closed()` after the popup has gone.
    """

    picked = Signal(str)
    closed = Signal()

    def __init__(self, owner: QWidget, *, several: bool) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self.model = ChoiceModel(self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Suchen …"))
        self.search.setAccessibleName(self.tr("In der Liste suchen"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        self.search.installEventFilter(self)
        self.list = QListView(self)
        self.list.setProperty("role", "popup")
        self.list.setAccessibleName(self.tr("Auswahl"))
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._choose)
        self.hint = QLabel(self)
        self.hint.setProperty("role", "caption")
        self.hint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[metrics.S] * 4)
        column.setSpacing(metrics.S)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        self.most = 0
        if several:
            self.model.ticks = set()
            done = QPushButton(self.tr("Fertig"), self)
            done.clicked.connect(self.close)
            column.addWidget(done, 0, Qt.AlignmentFlag.AlignRight)

    def open_at(self, anchor: QWidget, current: str, typed: str = "") -> None:
        """Open below `anchor`, at `current`, with `typed` already in the search."""
        self.search.setText(typed)
        self.model.search(typed)
        self._stand_on(self.model.row_of(current) if not typed else 0)
        height = self.list.sizeHintForRow(0) * _ROWS_SHOWN + 2 * metrics.S
        self.list.setMinimumHeight(min(height, self.screen().availableGeometry().height() // 2))
        self.resize(max(anchor.width(), 280), self.sizeHint().height())
        self._place(anchor)
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self, anchor: QWidget) -> None:
        """Below the field, above it where the screen ends."""
        below = anchor.mapToGlobal(QPoint(0, anchor.height() + 2))
        if below.y() + self.height() > self.screen().availableGeometry().bottom():
            below.setY(anchor.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2)
        self.move(below)

    def say(self, text: str) -> None:
        """A sentence under the list, "" for none."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            moves = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: _ROWS_SHOWN - 1,
                Qt.Key.Key_PageUp: 1 - _ROWS_SHOWN,
            }
            if move := moves.get(Qt.Key(event.key())):
                self._stand_on(self.list.currentIndex().row() + move)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def _search(self, text: str) -> None:
        self.model.search(text)
        self._stand_on(0)
        self.say("" if self.model.rowCount() else self.tr("Kein Treffer."))

    def _stand_on(self, row: int) -> None:
        row = max(0, min(row, self.model.rowCount() - 1))
        self.list.setCurrentIndex(self.model.index(row))

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        if self.model.ticks is None:
            code = self.model.code(index.row())
            self.close()
            self.picked.emit(code)
            return
        adds = self.model.code(index.row()) not in self.model.ticks
        if adds and self.most and len(self.model.ticks) >= self.most:
            self.say(self.tr("Höchstens {most} Angaben sind möglich.").format(most=self.most))
            return
        self.say("")
        self.model.toggle(index.row())
        self.search.selectAll()
