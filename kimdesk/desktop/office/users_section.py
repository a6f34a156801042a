"""The section of the settings with the people of the store."""

from PySide6.QtWidgets import QWidget

from kimdesk.desktop.office.section import Section
from kimdesk.desktop.office.users_panel import UsersPanel
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SectionCard
from kimdesk.desktop.widgets.notice import Banner


class UsersSection(Section):
    """The panel in a card; what went well is said above it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.header.title.setText(self.tr("Benutzer:innen"))
        self.banner = Banner(self.column)
        self.column.add(self.banner)
        self.panel: UsersPanel | None = None
        if session.opened is not None:
            card = SectionCard("", self.column)
            self.panel = UsersPanel(session.opened, session.jobs, session.catalogue, card)
            self.panel.refused.connect(self._say_error)
            self.panel.said.connect(self._say)
            card.add(self.panel)
            self.column.add(card)
        self.column.body.addStretch(1)

    def open(self) -> None:
        self.banner.hide()
        if self.panel is not None:
            self.panel.read()

    def focus_first(self) -> None:
        if self.panel is not None:
            self.panel.table.setFocus()

    def _say_error(self, text: str) -> None:
        self.banner.say("error", text)

    def _say(self, text: str) -> None:
        self.banner.say("success", text)
