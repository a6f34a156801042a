"""All indicators by subject, in the order of the catalogue."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kimdesk.desktop.widgets.navigation import SideNav
from kimdesk.statistics.catalogue import INDICATORS
from kimdesk.statistics.counting.counted import NOT_COUNTED


def subjects() -> dict[str, str]:
    """The subjects by the first letter of their indicators."""
    translate = QCoreApplication.translate
    return {
        "B": translate("FigureList", "Bestand"),
        "P": translate("FigureList", "Personen"),
        "Z": translate("FigureList", "Zugang"),
        "H": translate("FigureList", "Bedarf"),
        "L": translate("FigureList", "Leistungen"),
        "V": translate("FigureList", "Vermittlung"),
        "E": translate("FigureList", "Ergebnisse"),
        "R": translate("FigureList", "Strukturen"),
        "Q": translate("FigureList", "Qualität"),
    }


class FigureList(SideNav):
    """Signal `chosen(id)` as of every side navigation."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("FigureList", "Kennzahlen"), parent, dense=True)
        names = subjects()
        before = ""
        for indicator in INDICATORS.values():
            if indicator.id in NOT_COUNTED:
                continue
            if indicator.id[0] != before:
                before = indicator.id[0]
                self.add_heading(names[before])
            self.add(indicator.id, indicator.name.label(), "statistics")
