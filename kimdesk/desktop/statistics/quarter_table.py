"""The table of quarters: which, how far, and what the city said."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kimdesk.base.dates import format_day
from kimdesk.bundles.office.states import QuarterRow
from kimdesk.desktop.statistics.quarter_words import LEVELS, state_name
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable

_ICONS = {"success": "success", "warning": "warning", "error": "error"}


class QuarterTable(RowTable[QuarterRow]):
    """One row a quarter, the newest first."""

    def __init__(self, parent: QWidget) -> None:
        model = RowModel[QuarterRow](_columns(), lambda row: str(row.quarter), parent)
        super().__init__(QCoreApplication.translate("QuarterTable", "Quartale"), model, parent)


def _columns() -> list[Column[QuarterRow]]:
    translate = QCoreApplication.translate
    return [
        Column(translate("QuarterTable", "Quartal"), lambda row: row.quarter.label, chars=16),
        Column(
            translate("QuarterTable", "Stand"),
            lambda row: state_name(row.state),
            chars=20,
            icon=lambda row: _ICONS.get(LEVELS[row.state]),
            level=lambda row: LEVELS[row.state],
            stretch=True,
        ),
        Column(
            translate("QuarterTable", "Stichtag"), lambda row: format_day(row.quarter.last_day), 11
        ),
        Column(translate("QuarterTable", "Fassung"), _version, chars=9, right=True),
    ]


def _version(row: QuarterRow) -> str:
    return str(row.shown.revision + 1) if row.shown is not None else ""
