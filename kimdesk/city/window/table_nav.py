"""The tables of a quarter at the left: exact totals first, then by subject."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from kimdesk.bundles.statistics.manifest import TOTALS
from kimdesk.city.merged import MergedTable
from kimdesk.desktop.statistics.figure_list import subjects
from kimdesk.desktop.widgets.navigation import SideNav
from kimdesk.desktop.widgets.tips import plain_tip


class TableNav(SideNav):
    """Signal `chosen(id)` as of every side navigation."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("TableNav", "Tabellen"), parent, dense=True)
        self._shown: tuple[str, ...] = ()
        # Titles are long; the chosen one stands in full above its numbers.
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def show_tables(self, tables: Sequence[MergedTable]) -> str:
        """Offer these tables; what was chosen stays chosen if it is there. What stands now."""
        wanted = self.current() or TOTALS
        ids = tuple(table.id for table in tables)
        self.blockSignals(True)
        if ids != self._shown:
            self._shown = ids
            self._fill(tables)
        self.choose(wanted if wanted in ids else next(iter(ids), ""))
        self.blockSignals(False)
        return self.current()

    def _fill(self, tables: Sequence[MergedTable]) -> None:
        self.clear()
        names = subjects()
        before = ""
        for table in tables:
            letter = "" if table.id == TOTALS else table.id[:1]
            if letter != before:
                before = letter
                self.add_heading(names.get(letter, letter))
            self.add(table.id, table.title, "statistics")
            self.item(self.count() - 1).setToolTip(plain_tip(table.title))
