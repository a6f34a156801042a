"""The numbers of one table: groups in words, the number, its part of all, and a bar for it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.statistics.figures_services import Figure, FigureRow
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.row_model import Column, Index, RowModel
from kimdesk.desktop.widgets.row_table import RowTable

_BAR = 3
_HEIGHT = 0.55


class FigureTable(RowTable[FigureRow]):
    """Enter or a double click on a row asks for the cases behind its number."""

    def __init__(self, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        columns = [
            Column[FigureRow](translate("FigureTable", "Gruppe"), _groups, stretch=True),
            Column[FigureRow](
                translate("FigureTable", "Anzahl"), lambda r: str(r.number), 8, right=True
            ),
            Column[FigureRow](translate("FigureTable", "Anteil"), _share, 9, right=True),
            Column[FigureRow]("", lambda _: "", 18),
        ]
        model = RowModel[FigureRow](columns, lambda row: row.cell, parent)
        super().__init__(translate("FigureTable", "Zahlen"), model, parent)
        self.setItemDelegateForColumn(_BAR, _BarDelegate(self._row_at, self))
        self.most = 0

    def show_figure(self, figure: Figure) -> None:
        """Show the numbers of a table."""
        self.most = max((row.number for row in figure.rows), default=0)
        self.show_rows(figure.rows)

    def _row_at(self, index: Index) -> tuple[FigureRow, int]:
        return self.rows.row(index.row()), self.most


class _BarDelegate(QStyledItemDelegate):
    """A bar as long as the number is, compared with the largest. The number says the same."""

    def __init__(self, row_at: Callable[[Index], tuple[FigureRow, int]], parent: QWidget) -> None:
        super().__init__(parent)
        self._row_at = row_at

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        row, most = self._row_at(index)
        if not most or not row.number:
            return
        room = option.rect.adjusted(metrics.S, 0, -metrics.M, 0)
        height = round(room.height() * _HEIGHT)
        width = max(round(room.width() * row.number / most), 2)
        bar = QRect(room.left(), room.center().y() - height // 2, width, height)
        painter.fillRect(bar, QColor(theme.colours().accent))


def _groups(row: FigureRow) -> str:
    return " · ".join(row.groups) or QCoreApplication.translate("FigureTable", "Insgesamt")


def _share(row: FigureRow) -> str:
    return f"{row.share:.0f} %"
