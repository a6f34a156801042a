"""The plan as a tree for views: lines with text, who, until when, how far.

A new line stands in the tree before it is in the store, so that its text is written in place.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from kimdesk.casework.plan.order import LAST, Place, may_stand, takes_measures
from kimdesk.casework.plan.tree import PlanTree
from kimdesk.desktop import theme
from kimdesk.desktop.casework.plan.nodes import Key, Kind, Node, root_of
from kimdesk.desktop.casework.plan.wording import Wording
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_NO_PARENT = QModelIndex()
_MIME = "application/x-kimdesk-plan"
TEXT, WHO, UNTIL, STATE = range(4)
# Composed once: every line is asked for them.
_READ = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_MOVE = _READ | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
_WRITE = _MOVE | Qt.ItemFlag.ItemIsEditable
_CHECK = _WRITE | Qt.ItemFlag.ItemIsUserCheckable


class PlanModel(QAbstractItemModel):
    """The lines of one plan; what is done to them is told and changes nothing here.

    Signals: `rewritten(node, text)`, `written(node, text)` for a new line with a text,
    `ticked(node, done)`, and `moved(place)` after a drop.
    """

    rewritten = Signal(object, str)
    written = Signal(object, str)
    ticked = Signal(object, bool)
    moved = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._root = Node("goal", 0)
        self._by_serial: dict[int, Node] = {}
        self.wording = Wording(session)
        self.writable = True

    # What the tab calls -----------------------------------------------------------------------

    def show(self, tree: PlanTree) -> None:
        """Show another state of the plan."""
        self.beginResetModel()
        self._root = root_of(tree)
        self._number_lines()
        self.endResetModel()

    def begin_new(self, kind: Kind, level: str, parent: Node | None, at: int = LAST) -> QModelIndex:
        """A line to be written, below `parent` at place `at` among its kind."""
        above = parent or self._root
        same = [at for at, node in enumerate(above.children) if node.kind == kind]
        rows = [
            *same,
            (same[-1] + 1) if same else (len(above.children) if kind == "measure" else 0),
        ]
        row = rows[min(at, len(rows) - 1)]
        above_index = self.index_of(above)
        self.beginInsertRows(above_index, row, row)
        node = Node(kind, 0, above, level=level)
        above.children.insert(row, node)
        # What is shown already keeps its number: views remember lines by it.
        node.serial = max(self._by_serial, default=0) + 1
        self._by_serial[node.serial] = node
        self.endInsertRows()
        return self.index_of(node)

    def drop_new(self) -> None:
        """Take away a line that was not written after all."""
        for node in self._root.walk():
            if node.id == 0 and node.parent is not None:
                row = node.parent.children.index(node)
                self.beginRemoveRows(self.index_of(node.parent), row, row)
                del node.parent.children[row]
                self.endRemoveRows()
                return

    def node(self, index: Index) -> Node | None:
        """The line at an index."""
        return self._by_serial.get(index.internalId()) if index.isValid() else None

    def find(self, key: Key) -> Node | None:
        """The line of a goal or measure."""
        return next((node for node in self._root.walk() if node.key == key), None)

    def nodes(self) -> list[Node]:
        """All lines in the order they are read."""
        return list(self._root.walk())

    def index_of(self, node: Node, column: int = TEXT) -> QModelIndex:
        """The index of a line; an invalid one for the root."""
        if node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.children.index(node), column, node.serial)

    # Structure --------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        above = self.node(parent) or self._root
        if not 0 <= row < len(above.children) or not 0 <= column <= STATE:
            return QModelIndex()
        return self.createIndex(row, column, above.children[row].serial)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override] # two of one name
        node = self.node(index)
        if node is None or node.parent is None:
            return QModelIndex()
        return self.index_of(node.parent)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        if parent.column() > 0:
            return 0
        return len((self.node(parent) or self._root).children)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return STATE + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        node = self.node(index)
        if node is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        if not self.writable:
            return _READ
        if index.column() != TEXT:
            return _MOVE
        return _CHECK if node.measure is not None else _WRITE

    # Content ----------------------------------------------------------------------------------

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self.wording.columns[section]
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        node = self.node(index)
        answer = _ANSWERS.get(role)
        return answer(self, node, index.column()) if node is not None and answer else None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:  # noqa: ANN401
        node = self.node(index)
        if node is None:
            return False
        if role == Role.CheckStateRole:
            self.ticked.emit(node, Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        text = str(value).strip()
        if node.row is None and text:
            self.written.emit(node, text)
        elif text and text != node.text:
            self.rewritten.emit(node, text)
        return True

    def _display(self, node: Node, column: int) -> object:
        if column == TEXT:
            return f"{node.number}  {node.text}" if node.number else node.text
        return self.wording.cell(node, column)

    def _edit(self, node: Node, _: int) -> object:
        return node.text

    def _checked(self, node: Node, column: int) -> object:
        if column != TEXT or node.measure is None:
            return None
        done = node.measure.state == "MS_ERLEDIGT"
        return Qt.CheckState.Checked if done else Qt.CheckState.Unchecked

    def _colour(self, node: Node, column: int) -> object:
        level = self.wording.level(node, column)
        if level == "muted":
            return QColor(theme.colours().muted)
        return QColor(theme.colours().tone(level).text) if level else None

    def _font(self, node: Node, column: int) -> object:
        if node.goal is None or column != TEXT or node.level == "Z_HANDL":
            return None
        return self._bold

    @cached_property
    def _bold(self) -> QFont:
        font = QFont()
        font.setBold(True)
        return font.resolve(QApplication.font())

    def bold_metrics(self) -> QFontMetrics:
        """The measures of the bold lines."""
        return QFontMetrics(self._bold)

    def fonts_changed(self) -> None:
        """The size of text is another one."""
        self.__dict__.pop("_bold", None)

    def _tip(self, node: Node, column: int) -> object:
        return plain_tip(node.text) if column == TEXT else None

    def _spoken(self, node: Node, column: int) -> object:
        return self.wording.spoken(node) if column == TEXT else None

    # Drag and drop ----------------------------------------------------------------------------

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        node = self.node(indexes[0]) if indexes else None
        data.setData(_MIME, f"{node.kind} {node.id}".encode() if node else b"")
        return data

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        return self.place_for(_dragged(data), row, parent) is not None

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        place = self.place_for(_dragged(data), row, parent)
        if place is not None:
            self.moved.emit(place)
        # The line stays until the store has moved it.
        return False

    def place_for(self, key: Key | None, row: int, parent: Index) -> Place | None:
        """Where a line would stand when it is dropped there; None where it cannot stand."""
        dragged = self.find(key) if key is not None else None
        above = self.node(parent) or self._root
        if dragged is None or dragged.row is None or not self.takes(above, dragged):
            return None
        others = above.children[: row if row >= 0 else len(above.children)]
        at = sum(node.kind == dragged.kind and node is not dragged for node in others)
        return Place(dragged.kind, dragged.id, above.id or None, at)

    def takes(self, above: Node, node: Node) -> bool:
        """Whether `node` may stand below `above` (the root for the top of the plan)."""
        if node.kind == "measure":
            return above.kind == "goal" and (above.parent is None or takes_measures(above.level))
        if above.kind != "goal":
            return False
        level = above.level if above.parent is not None else ""
        return may_stand(node.level, level, self._session.records)

    def _number_lines(self) -> None:
        self._by_serial = {}
        for serial, node in enumerate(self._root.walk(), 1):
            node.serial = serial
            self._by_serial[serial] = node


def _dragged(data: QMimeData) -> Key | None:
    kind, _, number = bytes(data.data(_MIME).data()).decode().partition(" ")
    if kind == "goal":
        return "goal", int(number)
    return ("measure", int(number)) if kind == "measure" else None


_ANSWERS = {
    int(Role.DisplayRole): PlanModel._display,  # noqa: SLF001 - its own
    int(Role.EditRole): PlanModel._edit,  # noqa: SLF001
    int(Role.CheckStateRole): PlanModel._checked,  # noqa: SLF001
    int(Role.ForegroundRole): PlanModel._colour,  # noqa: SLF001
    int(Role.FontRole): PlanModel._font,  # noqa: SLF001
    int(Role.ToolTipRole): PlanModel._tip,  # noqa: SLF001
    int(Role.AccessibleTextRole): PlanModel._spoken,  # noqa: SLF001
}
