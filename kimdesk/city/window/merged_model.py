"""A merged table as rows and columns: groups, sum with its bounds, then every office."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kimdesk.city.merged import Merged, MergedTable
from kimdesk.city.number_texts import number_texts
from kimdesk.city.words import columns

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_POINT = "."


class MergedModel(QAbstractTableModel):
    """Shows one table; texts are made once, so that scrolling only looks them up."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._heads: list[str] = []
        self._rows: list[list[str]] = []
        self.groups = 0

    def show_table(self, table: MergedTable | None) -> None:
        """Show a table, or nothing."""
        self.beginResetModel()
        self.groups = len(table.dimensions) if table else 0
        self._heads = heads(table) if table else []
        self._rows = lines(table) if table else []
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if index.column() < self.groups else _RIGHT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section < self.groups else _RIGHT
        return None


def heads(table: MergedTable) -> list[str]:
    """The heads of all columns."""
    return [*(each.title for each in table.dimensions), *columns(), *table.offices]


def lines(table: MergedTable) -> list[list[str]]:
    """All rows as texts."""
    return [
        [*table.labels(cell), *number_texts(number, table.rounding), *_offices(number, table)]
        for cell, number in table.cells.items()
    ]


def _offices(number: Merged, table: MergedTable) -> list[str]:
    own = number.by_office or {}
    found = (own.get(office) for office in table.offices)
    return [_POINT if each is None else str(each) for each in found]
