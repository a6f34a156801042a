"""A table that shows fewer or narrower columns where there is less room."""

from typing import Generic

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kimdesk.desktop.widgets.row_model import Row, RowModel
from kimdesk.desktop.widgets.row_table import RowTable


class FittingTable(RowTable[Row], Generic[Row]):
    """Calls `fit` whenever its room or the size of its text changes."""

    def __init__(self, name: str, model: RowModel[Row], parent: QWidget) -> None:
        super().__init__(name, model, parent)
        self.fit()

    def fit(self) -> None:
        """Choose columns and widths for the room there is."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()
