"""The table of the offices' keys."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kimdesk.city.keys import KeyRow
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable


class KeyTable(RowTable[KeyRow]):
    """One row a key, by office, the newest first."""

    def __init__(self, parent: QWidget) -> None:
        model = RowModel[KeyRow](_columns(), lambda row: row.id, parent)
        name = QCoreApplication.translate("KeyTable", "Schlüssel der Stellen")
        super().__init__(name, model, parent)


def _columns() -> list[Column[KeyRow]]:
    translate = QCoreApplication.translate
    return [
        Column(translate("KeyTable", "Stelle"), lambda row: row.office, chars=14),
        Column(translate("KeyTable", "Nummer"), lambda row: str(row.number), chars=8, right=True),
        Column(
            translate("KeyTable", "Stand"),
            _state,
            chars=24,
            icon=_level,
            level=_level,
        ),
        Column(translate("KeyTable", "Prüfwörter"), _words, stretch=True, tip=_words),
    ]


def _state(row: KeyRow) -> str:
    translate = QCoreApplication.translate
    if row.revoked:
        return translate("KeyTable", "gesperrt")
    if not row.compared:
        return translate("KeyTable", "noch nicht verglichen")
    return translate("KeyTable", "gilt") if row.current else translate("KeyTable", "abgelöst")


def _level(row: KeyRow) -> str:
    if row.revoked:
        return "error"
    return "success" if row.compared else "warning"


def _words(row: KeyRow) -> str:
    """Before they are compared the words are to be heard, not read."""
    return row.words if row.compared else ""
