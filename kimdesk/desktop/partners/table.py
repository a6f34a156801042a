"""The table of the directory: where room is scarce, what matters least is left out."""

from kimdesk.clients.partners import PartnerRow
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.fitting_table import FittingTable

# Which columns go first: hours, languages, last used, phone, kind. The panel says all of it.
_FIRST_TO_GO = (4, 2, 5, 3, 1)
_NAME_CHARS = 26


class PartnersTable(FittingTable[PartnerRow]):
    """Hides columns until the names of the bodies can be read."""

    def fit(self) -> None:
        """Leave out one column after the other."""
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
