"""Where the parts of the view of numbers stand."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.flow import FlowRow

if TYPE_CHECKING:
    from kimdesk.city.window.figures_view import FiguresView


def lay_out(view: "FiguresView") -> QStackedWidget:
    """Page 0 says that there is nothing, page 1 holds the numbers."""
    numbers = QWidget(view)
    choices = FlowRow(view)
    for widget in (view.quarter, view.pdf_button, view.xlsx_button, view.csv_button):
        choices.add(widget)
    right = QVBoxLayout()
    right.setContentsMargins(metrics.XL, metrics.L, metrics.XL, metrics.L)
    right.setSpacing(metrics.M)
    for above in (view.header, choices, view.missing):
        right.addWidget(above)
    right.addWidget(view.table, 1)
    for below in (view.row_name, view.chart, view.said):
        right.addWidget(below)
    row = QHBoxLayout(numbers)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(view.nav)
    row.addLayout(right, 1)
    policy = view.nav.sizePolicy()
    view.nav.setSizePolicy(policy.Policy.Fixed, policy.Policy.Expanding)
    pages = QStackedWidget(view)
    pages.addWidget(view.empty)
    pages.addWidget(numbers)
    column = QVBoxLayout(view)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(pages)
    return pages
