"""The people of the store, for who may manage them without opening files."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.office.users_panel import UsersPanel
from kimdesk.desktop.widgets.card import PageHeader, SectionCard
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.reference import Catalogue
from kimdesk.vault.opened import OpenVault


class UsersView(ScrollColumn):
    """Signals `said` and `refused` carry sentences for the window."""

    said = Signal(str)
    refused = Signal(str)

    def __init__(
        self, opened: OpenVault, jobs: Jobs, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        header = PageHeader(self.tr("Benutzer:innen"), self)
        header.say(self.tr("Ihre Rolle öffnet keine Akten. Hier verwalten Sie die Zugänge."))
        card = SectionCard("", self)
        self.panel = UsersPanel(opened, jobs, catalogue, card)
        card.add(self.panel)
        for widget in (header, card):
            self.add(widget)
        self.body.addStretch(1)
        self.panel.refused.connect(self.refused)
        self.panel.said.connect(self.said)

    def read(self) -> None:
        """Read who there is."""
        self.panel.read()

    def focus_first(self) -> None:
        """Stand on the first person."""
        self.panel.table.setFocus()
