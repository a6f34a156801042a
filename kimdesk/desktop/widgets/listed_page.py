"""How a page of a list is laid out: header, what narrows the list, the table, details beside."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.master_detail import MasterDetail
from kimdesk.desktop.widgets.notice import EmptyState
from kimdesk.desktop.widgets.row_table import RowTable, TableWithEmptyState


def lay_out_listed(
    page: QWidget,
    header: QWidget,
    narrowing: Iterable[QWidget],
    table: RowTable[Any],
    empty: EmptyState,
    detail: QWidget,
    shares: tuple[int, int] = (1, 1),
) -> MasterDetail:
    """Lay out `page`; `shares` as in `MasterDetail`, which is returned."""
    left = QWidget(page)
    column = QVBoxLayout(left)
    column.setContentsMargins(metrics.XL, 0, metrics.M, metrics.L)
    column.setSpacing(metrics.M)
    for widget in narrowing:
        column.addWidget(widget)
    tables = TableWithEmptyState(table, empty, left)
    tables.setFocusProxy(None)  # type: ignore[arg-type] # else Tab leaves the details out
    column.addWidget(tables, 1)
    sides = MasterDetail(left, detail, shares, page)
    top = QVBoxLayout()
    top.setContentsMargins(metrics.XL, metrics.L, metrics.XL, 0)
    top.addWidget(header)
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addLayout(top)
    outer.addWidget(sides, 1)
    return sides
