"""Where the parts of the view of keys stand."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import SectionCard
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.row_table import TableWithEmptyState
from kimdesk.desktop.widgets.scroll import ScrollColumn

if TYPE_CHECKING:
    from kimdesk.city.window.keys_view import KeysView

_LINES = 14


def lay_out(view: "KeysView") -> None:
    """The city's card above, the offices below; all scrolls where the screen is small."""
    offices = SectionCard(QCoreApplication.translate("KeysView", "Schlüssel der Stellen"), view)
    buttons = FlowRow(view)
    for button in (
        *(view.add_button, view.compare_button),
        *(view.revoke_button, view.revocation_button),
    ):
        buttons.add(button)
    tables = TableWithEmptyState(view.table, view.empty, view)
    tables.setFocusProxy(None)  # type: ignore[arg-type] # else Tab leaves the table out
    tables.setMinimumHeight(_LINES * view.fontMetrics().height())
    offices.add(tables)
    offices.add(view.words)
    offices.add(buttons)
    area = ScrollColumn(view)
    area.add(view.header)
    area.add(view.own)
    area.body.addWidget(offices, 1)
    column = QVBoxLayout(view)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(metrics.S)
    column.addWidget(area)
