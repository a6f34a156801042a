"""The model behind all tables: frozen rows in, look-ups out, refreshed by difference."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from kimdesk.desktop import theme
from kimdesk.desktop.widgets.tips import plain_tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

# Plain numbers: comparing with the enumeration would cost more than the look-up itself.
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
ROW = int(Qt.ItemDataRole.UserRole)
_NO_PARENT = QModelIndex()


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: how its cell is read from a row.

    `chars` is the width in characters, `stretch` gives it what is left over, `icon` names an
    icon or None (the text says the same in words), `spoken` is read aloud instead of the text,
    `sort` is the key sent when its header is clicked, "" for none.
    """

    title: str
    text: Callable[[Row], str]
    chars: int = 14
    stretch: bool = False
    right: bool = False
    icon: Callable[[Row], str | None] | None = None
    level: Callable[[Row], str] | None = None
    spoken: Callable[[Row], str] | None = None
    tip: Callable[[Row], str] | None = None
    sort: str = ""


class RowModel(QAbstractTableModel, Generic[Row]):
    """Rows of one list. `key` gives what stays the same when a row changes, usually its id.

    Signal `wanted(row)`: the view came near the end; bring what follows after `row` and
    hand it to `append`.
    """

    wanted = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._rows: list[Row] = []
        self._cells: list[tuple[str, ...]] = []
        self._more = False
        self._answers = _needed(self.columns)

    # What pages call --------------------------------------------------------------------------

    def rows(self) -> Sequence[Row]:
        """The rows shown."""
        return self._rows

    def row(self, at: int) -> Row:
        """The row at a place."""
        return self._rows[at]

    def key_at(self, at: int) -> Hashable:
        """The key of the row at a place."""
        return self._key(self._rows[at])

    def place_of(self, key: Hashable) -> int:
        """Where the row with `key` stands, -1 where it is not shown."""
        return next((at for at, row in enumerate(self._rows) if self._key(row) == key), -1)

    def show(self, rows: Sequence[Row], *, more: bool = False) -> None:
        """Show `rows`, changing only what differs; `more` says that others can be fetched."""
        self._more = more
        keys = [self._key(row) for row in rows]
        if not self._rows or not rows or not {*keys} & {self._key(row) for row in self._rows}:
            self.beginResetModel()
            self._take(rows)
            self.endResetModel()
            return
        self._drop_missing({*keys})
        self._add_new(rows)
        self._put_in_order(rows, keys)

    def append(self, rows: Sequence[Row], *, more: bool) -> None:
        """Put the next page below."""
        self._more = more
        if rows:
            first = len(self._rows)
            self.beginInsertRows(_NO_PARENT, first, first + len(rows) - 1)
            self._rows += rows
            self._cells += map(self._texts, rows)
            self.endInsertRows()

    def update_row(self, row: Row) -> None:
        """Show one changed row, if it is in the list."""
        at = self.place_of(self._key(row))
        if at >= 0:
            self._set(at, row)

    # What the view asks -----------------------------------------------------------------------

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        if role == _DISPLAY:
            return self._cells[index.row()][index.column()]
        answer = self._answers.get(role)
        return answer(self._rows[index.row()], self.columns[index.column()]) if answer else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section])
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        # Asked again only after `append` says that there is still more.
        self._more = False
        self.wanted.emit(self._rows[-1] if self._rows else None)

    # Refresh by difference --------------------------------------------------------------------

    def _texts(self, row: Row) -> tuple[str, ...]:
        return tuple(column.text(row) for column in self.columns)

    def _take(self, rows: Sequence[Row]) -> None:
        self._rows = list(rows)
        self._cells = [self._texts(row) for row in rows]

    def _set(self, at: int, row: Row) -> None:
        if self._rows[at] != row:
            self._rows[at] = row
            self._cells[at] = self._texts(row)
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.columns) - 1))

    def _drop_missing(self, keys: set[Hashable]) -> None:
        for at in range(len(self._rows) - 1, -1, -1):
            if self._key(self._rows[at]) not in keys:
                self.beginRemoveRows(_NO_PARENT, at, at)
                del self._rows[at], self._cells[at]
                self.endRemoveRows()

    def _add_new(self, rows: Sequence[Row]) -> None:
        known = {self._key(row) for row in self._rows}
        for at, row in enumerate(rows):
            if self._key(row) not in known:
                place = min(at, len(self._rows))
                self.beginInsertRows(_NO_PARENT, place, place)
                self._rows.insert(place, row)
                self._cells.insert(place, self._texts(row))
                self.endInsertRows()

    def _put_in_order(self, rows: Sequence[Row], keys: list[Hashable]) -> None:
        old = [self._key(row) for row in self._rows]
        if old != keys:
            self.layoutAboutToBeChanged.emit()
            place = {key: at for at, key in enumerate(keys)}
            before = self.persistentIndexList()
            after = [self.index(place[old[index.row()]], index.column()) for index in before]
            by_key = dict(zip(old, zip(self._rows, self._cells, strict=True), strict=True))
            self._rows = [by_key[key][0] for key in keys]
            self._cells = [by_key[key][1] for key in keys]
            self.changePersistentIndexList(before, after)
            self.layoutChanged.emit()
        for at, row in enumerate(rows):
            self._set(at, row)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _alignment(column: Column[Row]) -> Qt.AlignmentFlag:
    return _RIGHT if column.right else _LEFT


def _icon_of(row: Row, column: Column[Row]) -> object:
    name = column.icon(row) if column.icon else None
    if not name:
        return None
    level = column.level(row) if column.level else ""
    return theme.icon(name, theme.colours().tone(level).text if level else None)


Answer = Callable[[Row, Column[Row]], object]


def _needed(columns: Sequence[Column[Row]]) -> dict[int, Answer[Row]]:
    """What is answered besides the text; only what some column has, to keep `data` quick."""
    role = Qt.ItemDataRole
    answers: dict[int, Answer[Row]] = {ROW: lambda row, _column: row}
    if any(column.right for column in columns):
        answers[int(role.TextAlignmentRole)] = lambda _row, column: _alignment(column)
    if any(column.icon for column in columns):
        answers[int(role.DecorationRole)] = _icon_of
    if any(column.spoken for column in columns):
        answers[int(role.AccessibleTextRole)] = lambda row, column: (
            column.spoken(row) if column.spoken else None
        )
    if any(column.tip for column in columns):
        answers[int(role.ToolTipRole)] = lambda row, column: (
            plain_tip(column.tip(row)) if column.tip else None
        )
    return answers
