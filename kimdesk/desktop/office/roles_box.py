"""The roles of a person as boxes to tick, each with what it opens."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QGroupBox, QVBoxLayout, QWidget

from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.fields import MessageLine
from kimdesk.reference import Catalogue
from kimdesk.vault.roles import ROLES


class RolesBox(QGroupBox):
    """At least one is needed."""

    def __init__(
        self, catalogue: Catalogue, roles: Iterable[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Rollen"))
        held = set(roles)
        self.boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setSpacing(0)
        for role in ROLES:
            box = QCheckBox(catalogue["CL47"].label(role), self)
            box.setChecked(role in held)
            box.setAccessibleDescription(_about(role))
            self.boxes[role] = box
            column.addWidget(box)
            about = label(_about(role), "caption", self)
            about.setWordWrap(True)
            about.setContentsMargins(metrics.XL + metrics.S, 0, 0, metrics.XS)
            column.addWidget(about)
        self._message = MessageLine(self)
        column.addWidget(self._message)

    def value(self) -> list[str]:
        """The roles ticked."""
        return [role for role, box in self.boxes.items() if box.isChecked()]

    def say(self, text: str) -> None:
        """Say what is wrong with the choice, "" for nothing."""
        self._message.say("error", text)
        if text:
            self.focus_first()

    def focus_first(self) -> None:
        """The first box."""
        next(iter(self.boxes.values())).setFocus()


def _about(role: str) -> str:
    told = {
        "R_CM": QCoreApplication.translate("Roles", "eigene Akten und Vertretungen"),
        "R_TL": QCoreApplication.translate("Roles", "alle Akten der Stelle; bestätigt Zugänge"),
        "R_DSB": QCoreApplication.translate("Roles", "Zugriffsprotokoll, Auskünfte, Löschfristen"),
        "R_STAT": QCoreApplication.translate("Roles", "nur Zahlen, keine Namen"),
        "R_ADMIN": QCoreApplication.translate("Roles", "bereitet Zugänge vor; keine Akten"),
    }
    return told.get(role, "")
