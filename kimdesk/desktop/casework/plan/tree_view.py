"""The plan's tree for mouse and keyboard.

Enter writes in place, Insert or Ctrl+Enter adds below, Alt+Up and Alt+Down move, Space and E
mark a measure done, Del removes. Dragging reorders.
"""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from kimdesk.desktop import theme
from kimdesk.desktop.casework.plan.nodes import Key, Node
from kimdesk.desktop.casework.plan.tree_delegate import PlanDelegate
from kimdesk.desktop.casework.plan.tree_model import STATE, TEXT, UNTIL, WHO, Index, PlanModel
from kimdesk.desktop.theme import metrics

# Columns in characters; they are left out from the right when the tree gets narrow.
_CHARS = {WHO: 16, UNTIL: 10, STATE: 16}
_LEAST_TEXT = 30


class PlanView(QTreeView):
    """Signals: `add_wanted(node or None)`, `shift_wanted(node, -1 or 1)`, `done_wanted(node)`,
    `removal_wanted(node)`, `stood_on(node or None)`, `details_wanted(node)`, `edit_ended`.
    """  # noqa: D205 - one sentence over two lines

    add_wanted = Signal(object)
    shift_wanted = Signal(object, int)
    done_wanted = Signal(object)
    removal_wanted = Signal(object)
    stood_on = Signal(object)
    details_wanted = Signal(object)
    edit_ended = Signal()

    def __init__(self, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = model
        self.setAccessibleName(self.tr("Plan: Ziele und Maßnahmen"))
        self.setModel(model)
        self._delegate = PlanDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setUniformRowHeights(False)
        self.setWordWrap(True)
        self.setMouseTracking(True)
        self.setAnimated(False)
        self.setExpandsOnDoubleClick(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self._lay_out_again)
        self.doubleClicked.connect(self._write_at)

    # What the tab calls -----------------------------------------------------------------------

    @property
    def is_writing(self) -> bool:
        """Whether a text is being written in the tree."""
        return self.state() == QAbstractItemView.State.EditingState

    def current_node(self) -> Node | None:
        """The line the person stands on."""
        return self.plan.node(self.currentIndex())

    def stand_on(self, key: Key) -> bool:
        """Go to a goal or measure; False where it is not shown."""
        node = self.plan.find(key)
        if node is None:
            return False
        index = self.plan.index_of(node)
        self.selectionModel().setCurrentIndex(
            index,
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self.scrollTo(index)
        return True

    def write(self, node: Node) -> None:
        """Write the text of a line in place."""
        index = self.plan.index_of(node)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.edit(index)

    def folded(self) -> set[Key]:
        """The goals whose lines below are hidden."""
        return {
            node.key
            for node in self.plan.nodes()
            if node.children and not self.isExpanded(self.plan.index_of(node))
        }

    def fold_only(self, keys: set[Key]) -> None:
        """Show everything except below these goals."""
        self.expandAll()
        for node in self.plan.nodes() if keys else ():
            if node.key in keys:
                self.collapse(self.plan.index_of(node))

    # Keys -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        node = self.current_node()
        key, modifiers = event.key(), event.modifiers()
        enter = key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        if self.plan.writable and (key == Qt.Key.Key_Insert or (enter and control)):
            self.add_wanted.emit(node)
        elif node is None:
            super().keyPressEvent(event)
        elif enter and alt:
            self.details_wanted.emit(node)
        elif not self.plan.writable:
            super().keyPressEvent(event)
        elif (enter or key == Qt.Key.Key_F2) and not self.is_writing:
            self.write(node)
        elif alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.shift_wanted.emit(node, -1 if key == Qt.Key.Key_Up else 1)
        elif key in {Qt.Key.Key_Space, Qt.Key.Key_E} and node.measure is not None and not control:
            self.done_wanted.emit(node)
        elif key == Qt.Key.Key_Delete:
            self.removal_wanted.emit(node)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here and never look for a line."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row() or current.parent() != previous.parent():
            self.stood_on.emit(self.plan.node(current))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        # Tab leaves the text; the same cell opened again would show it as it was before.
        further = (
            QAbstractItemDelegate.EndEditHint.EditNextItem,
            QAbstractItemDelegate.EndEditHint.EditPreviousItem,
        )
        stop = QAbstractItemDelegate.EndEditHint.NoHint
        super().closeEditor(editor, stop if hint in further else hint)
        self.edit_ended.emit()

    def _write_at(self, index: QModelIndex) -> None:
        node = self.plan.node(index)
        if node is not None and self.plan.writable:
            self.write(node)

    # Looks ------------------------------------------------------------------------------------

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.plan.fonts_changed()
            self._delegate.measure()
            self._measure()

    def _measure(self) -> None:
        char = self.fontMetrics().averageCharWidth()
        self.setIndentation(max(metrics.L, 2 * char))
        left = self.viewport().width() - _LEAST_TEXT * char
        for column in (STATE, UNTIL, WHO):
            width = _CHARS[column] * char + 2 * metrics.S
            self.setColumnHidden(column, left < width)
            left -= width
            self.setColumnWidth(column, width)
        self.plan.wording.who_with_state = self.isColumnHidden(WHO)

    def _lay_out_again(self, section: int) -> None:
        # Texts break into lines anew.
        if section == TEXT:
            self.scheduleDelayedItemsLayout()

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        """The chosen line is one box over all its cells."""
        colours = theme.colours()
        chosen = self.selectionModel().isRowSelected(index.row(), index.parent())
        area = QRect(options.rect)
        if chosen:
            painter.fillRect(area, QColor(colours.soft))
        super().drawRow(painter, options, index)
        painter.setPen(QColor(colours.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if chosen:
            painter.setPen(QColor(colours.accent))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
