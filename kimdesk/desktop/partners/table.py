"""The table of the directory: where room is scarce, what matters least is left out."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kimdesk.clients.partners import PartnerRow
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.row_model import RowModel
from kimdesk.desktop.widgets.row_table import RowTable

# Which columns go first: hours, languages, last used, phone, kind. The panel says all of it.
_FIRST_TO_GO = (4, 2, 5, 3, 1)
_NAME_CHARS = 26


class PartnersTable(RowTable[PartnerRow]):
    """Hides columns until the names of the bodies can be read."""

    def __init__(self, name: str, model: RowModel[PartnerRow], parent: QWidget) -> None:
        super().__init__(name, model, parent)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        char = self.fontMetrics().averageCharWidth()
        widths = [
            0 if column.stretch else column.chars * char + 2 * metrics.S
            for column in self.rows.columns
        ]
        needed = sum(widths) + _NAME_CHARS * char
        for column in _FIRST_TO_GO:
            hide = needed > self.viewport().width()
            needed -= widths[column] if hide else 0
            self.setColumnHidden(column, hide)
