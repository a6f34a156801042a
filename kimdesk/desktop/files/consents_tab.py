"""What somebody has agreed to, refused and taken back."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kimdesk.clients.files import ClientFile
from kimdesk.desktop.files.consent_card import ConsentCard
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.form_tab import FormTab
from kimdesk.desktop.files.other_consents import MAIN, OtherConsentsCard
from kimdesk.desktop.session import Session


class ConsentsTab(FormTab):
    """The tab "Einwilligungen"."""

    key = "consents"
    icon = "consent"

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self.cards = [ConsentCard(kind, edits) for kind in MAIN]
        for card in self.cards:
            self.add_part(card)
        self.others = OtherConsentsCard(edits)
        self.add_part(self.others)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("FileTabs", "Einwilligungen")

    @classmethod
    def count(cls, file: ClientFile) -> int:
        return len(file.consents)
