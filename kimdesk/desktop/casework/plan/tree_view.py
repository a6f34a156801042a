"""The plan's tree for mouse and keyboard.

Enter writes in place, Insert or Ctrl+Enter adds below, Alt+Up and Alt+Down move, Space and E
mark a measure done, Del removes. Dragging reorders.
"""

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from kimdesk.desktop import theme
from kimdesk.desktop.casework.plan.nodes import Key, Node
from kimdesk.desktop.casework.plan.tree_model import STATE, TEXT, UNTIL, WHO, Index, PlanModel
from kimdesk.desktop.theme import metrics

# Columns in characters; they are left out from the right when the tree gets narrow.
_CHARS = {WHO: 16, UNTIL: 10, STATE: 16}
_LEAST_TEXT = 30
# A text takes at most so many lines; the details have all of it.
_LINES = 3


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
        self._delegate = _Delegate(self)
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
        super().closeEditor(editor, hint)
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


class _Delegate(QStyledItemDelegate):
    """Texts over several lines, and a line to write in that takes the whole cell."""

    def __init__(self, view: PlanView) -> None:
        super().__init__(view)
        self._view = view
        self.measure()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        column = index.column()
        if column not in {TEXT, STATE}:
            return self._least
        node = self._view.plan.node(index)
        if node is None:
            return self._least
        if column == STATE:
            two = node.measure is not None and self._view.plan.wording.who_with_state
            return self._two if two else self._least
        metric = option.fontMetrics
        room = self._view.columnWidth(TEXT) - self._left_of(node, metric.height())
        heavy = node.level in {"Z_RICHT", "Z_RAHMEN"}
        key = (node.text, node.number, room, heavy)
        if key not in self._heights:
            text = str(index.data() or "")
            around = QRect(0, 0, max(room, 50), 10_000)
            font = self._view.plan.bold_metrics() if heavy else metric
            needed = font.boundingRect(around, Qt.TextFlag.TextWordWrap, text).height()
            height = min(needed, _LINES * metric.lineSpacing()) + metrics.M
            self._heights[key] = QSize(10, max(height, self._least.height()))
        return self._heights[key]

    def measure(self) -> None:
        """Take the size of text anew."""
        metric = self._view.fontMetrics()
        self._heights: dict[tuple[str, str, int, bool], QSize] = {}
        self._least = QSize(10, max(metric.height() + metrics.M, metrics.TARGET))
        self._two = QSize(10, 2 * metric.lineSpacing() + metrics.M)

    def _left_of(self, node: Node, side: int) -> int:
        """What stands beside the text in its cell: branches, the mark of a measure, margins."""
        depth = 0
        above = node.parent
        while above is not None:
            above, depth = above.parent, depth + 1
        mark = side + metrics.S if node.measure is not None else 0
        return depth * self._view.indentation() + mark + 2 * metrics.S

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(1000)
        editor.setAccessibleName(self.tr("Text des Ziels oder der Maßnahme"))
        node = self._view.plan.node(index)
        editor.setPlaceholderText(_question(node.level if node is not None else ""))
        return editor

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        area = QRect(option.rect)
        area.setHeight(max(area.height(), editor.sizeHint().height()))
        area.moveTop(option.rect.center().y() - area.height() // 2)
        area.moveTop(max(area.top(), 0))
        editor.setGeometry(area)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if option.state & QStyle.StateFlag.State_Selected:
            for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
                option.palette.setColor(group, QPalette.ColorRole.Text, theme.colours().on_soft)
        option.state &= ~(
            QStyle.StateFlag.State_HasFocus
            | QStyle.StateFlag.State_Selected
            | QStyle.StateFlag.State_MouseOver
        )


def _question(level: str) -> str:
    """What a new line asks for."""
    return {
        "Z_RICHT": QCoreApplication.translate("Plan", "Wohin soll es auf lange Sicht gehen?"),
        "Z_RAHMEN": QCoreApplication.translate("Plan", "Was soll dafür erreicht sein?"),
        "Z_HANDL": QCoreApplication.translate("Plan", "Was genau ist bis wann geschafft?"),
    }.get(level, QCoreApplication.translate("Plan", "Was wird getan?"))
