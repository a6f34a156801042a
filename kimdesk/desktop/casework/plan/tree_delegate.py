"""How lines of a plan are measured, drawn and written: texts over several lines."""

from typing import cast

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from kimdesk.desktop import theme
from kimdesk.desktop.casework.plan.nodes import Node
from kimdesk.desktop.casework.plan.tree_model import STATE, TEXT, Index, PlanModel
from kimdesk.desktop.theme import metrics

# A text takes at most so many lines; the details have all of it.
_LINES = 3


class PlanDelegate(QStyledItemDelegate):
    """Texts over several lines, and a line to write in that takes the whole cell."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self._plan = cast("PlanModel", view.model())
        self.measure()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        column = index.column()
        if column not in {TEXT, STATE}:
            return self._least
        node = self._plan.node(index)
        if node is None:
            return self._least
        if column == STATE:
            two = node.measure is not None and self._plan.wording.who_with_state
            return self._two if two else self._least
        metric = option.fontMetrics
        room = self._view.columnWidth(TEXT) - self._left_of(node, metric.height())
        heavy = node.level in {"Z_RICHT", "Z_RAHMEN"}
        key = (node.text, node.number, room, heavy)
        if key not in self._heights:
            text = str(index.data() or "")
            around = QRect(0, 0, max(room, 50), 10_000)
            font = self._plan.bold_metrics() if heavy else metric
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
        node = self._plan.node(index)
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
