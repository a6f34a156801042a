"""What somebody has agreed to, refused and taken back."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kimdesk.clients.consents import standing
from kimdesk.clients.files import ClientFile
from kimdesk.desktop.files.basis_card import BasisCard
from kimdesk.desktop.files.consent_lines import ConsentLines
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.form_tab import FormTab
from kimdesk.desktop.files.other_consents import OtherConsentsCard
from kimdesk.desktop.files.past_consents import PastConsentsCard
from kimdesk.desktop.files.releases_card import ReleasesCard
from kimdesk.desktop.session import Session


class ConsentsTab(FormTab):
    """The tab "Einwilligungen"."""

    key = "consents"
    icon = "consent"

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self.basis = BasisCard(edits)
        self.releases = ReleasesCard(edits)
        self.others = OtherConsentsCard(edits)
        self.past = PastConsentsCard(edits)
        cards: tuple[ConsentLines, ...] = (self.basis, self.releases, self.others, self.past)
        for card in cards:
            card.asked.connect(self.asked)
            self.add_part(card)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("FileTabs", "Einwilligungen")

    @classmethod
    def count(cls, file: ClientFile) -> int:
        return sum(each.state == standing.GIVEN for each in standing.deciding(file.consents))
