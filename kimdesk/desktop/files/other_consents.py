"""Consents for further purposes: channels, conferences, interpreters, children, powers."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from kimdesk.clients.consents import standing
from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import Consent
from kimdesk.desktop import theme
from kimdesk.desktop.files.basis_card import MAIN
from kimdesk.desktop.files.consent_lines import ConsentLines
from kimdesk.desktop.files.consent_texts import heading, name_of
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.record_line import RecordLine


class OtherConsentsCard(ConsentLines):
    """What counts now of all kinds that have no card of their own."""

    def __init__(self, edits: Edits) -> None:
        super().__init__("", edits)
        self.title.setText(self.tr("Weitere Einwilligungen"))
        self.add_button = QPushButton(self.tr("Hinzufügen"), self)
        self.add_button.setAccessibleName(self.tr("Weitere Einwilligung hinzufügen"))
        self.add_button.setProperty("kind", "flat")
        theme.set_icon(self.add_button, "add")
        menu = QMenu(self.add_button)
        for kind in self.kinds():
            action = QAction(heading(self.session, kind).replace("&", "&&"), menu)
            action.triggered.connect(partial(self.record, kind, ""))
            menu.addAction(action)
        self.add_button.setMenu(menu)
        self.add_action(self.add_button)

    def kinds(self) -> Iterable[str]:
        today = self.session.store.clock.today()
        known = self.session.catalogue["CL40"].selectable(today)
        own = {*MAIN, standing.RELEASE}
        return tuple(code.code for code in known if code.code not in own)

    def lines(self, file: ClientFile) -> Iterable[tuple[str, RecordLine]]:
        self.add_button.setVisible(self.is_open)
        for consent in others_of(file):
            yield str(consent.id), self.line_of(consent, name_of(self.session, consent))

    def empty_text(self) -> str:
        return self.tr("Zum Beispiel für Messenger, eine Fallkonferenz oder eine Vollmacht.")

    def _focus_start(self) -> None:
        self.add_button.setFocus()


def others_of(file: ClientFile) -> list[Consent]:
    """What counts of the other kinds, and drafts; withdrawn ones are former ones."""
    counting = standing.deciding(file.consents)
    own = {*MAIN, standing.RELEASE}
    return [
        consent
        for consent in file.consents
        if consent.kind not in own
        and (consent.state == standing.DRAFT or consent in counting)
        and consent.state != standing.WITHDRAWN
    ]
