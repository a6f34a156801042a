"""A table in a tab, with a sentence in its place while it is empty.

Not a stack with a focus proxy: behind tabs the toolkit would lead Tab back to it for ever.
"""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.desktop.widgets.notice import EmptyState
from kimdesk.desktop.widgets.row_table import RowTable


class TablePage(QWidget):
    """Shows `table` while it has rows."""

    def __init__(self, table: RowTable[Any], sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.table = table
        self.empty = EmptyState("success", sentence, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(table, 1)
        column.addWidget(self.empty, 1)
        for changed in (table.rows.modelReset, table.rows.rowsInserted, table.rows.rowsRemoved):
            changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show what fits the number of rows."""
        filled = self.table.rows.rowCount() > 0
        self.table.setVisible(filled)
        self.empty.setVisible(not filled)
