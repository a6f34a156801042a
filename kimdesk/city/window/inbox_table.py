"""The table of files in the inbox: whose, which quarter, and what they are in words."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kimdesk.city.inbox_rows import InboxRow
from kimdesk.city.window.words import ICONS, LEVELS, label_of, state_name
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable


class InboxTable(RowTable[InboxRow]):
    """One row a file, by office and number."""

    def __init__(self, parent: QWidget) -> None:
        model = RowModel[InboxRow](_columns(), lambda row: str(row.file), parent)
        super().__init__(QCoreApplication.translate("InboxTable", "Eingang"), model, parent)


def _columns() -> list[Column[InboxRow]]:
    translate = QCoreApplication.translate
    return [
        Column(translate("InboxTable", "Stelle"), lambda row: row.office or row.name, chars=14),
        Column(translate("InboxTable", "Quartal"), lambda row: label_of(row.quarter), chars=16),
        Column(translate("InboxTable", "Paket"), _number, chars=6, right=True),
        Column(
            translate("InboxTable", "Stand"),
            state_name,
            chars=20,
            icon=lambda row: ICONS[LEVELS[row.state]],
            level=lambda row: LEVELS[row.state],
            tip=lambda row: row.text,
            stretch=True,
        ),
    ]


def _number(row: InboxRow) -> str:
    return str(row.sequence) if row.sequence else ""
