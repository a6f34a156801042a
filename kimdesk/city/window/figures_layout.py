"""Where the parts of the view of numbers stand."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.master_detail import MasterDetail
from kimdesk.desktop.widgets.scroll import ScrollColumn

if TYPE_CHECKING:
    from kimdesk.city.window.figures_view import FiguresView


def lay_out(view: "FiguresView") -> tuple[QStackedWidget, MasterDetail]:
    """Page 0 says that there is nothing, page 1 holds the numbers; and the sides of that."""
    choices = FlowRow(view)
    for widget in (view.quarter, view.pdf_button, view.xlsx_button, view.csv_button):
        choices.add(widget)
    right = ScrollColumn(view)
    right.body.setContentsMargins(metrics.XL, metrics.L, metrics.XL, metrics.L)
    right.body.setSpacing(metrics.M)
    for above in (view.header, choices, view.missing):
        right.add(above)
    right.body.addWidget(view.table, 1)
    for below in (view.row_name, view.chart, view.said):
        right.add(below)
    sides = MasterDetail(view.nav, right, (2, 5), view)
    pages = QStackedWidget(view)
    pages.addWidget(view.empty)
    pages.addWidget(sides)
    column = QVBoxLayout(view)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(pages)
    return pages, sides
