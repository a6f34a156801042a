"""How somebody may be reached, and where they live."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kimdesk.clients.model import AddressPeriod, Person
from kimdesk.desktop.files.contact_way_card import ContactWayCard
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.form_tab import FormTab, person_of
from kimdesk.desktop.files.history_card import HistoryCard
from kimdesk.desktop.forms.ui_file_reach import Ui_FileReachForm
from kimdesk.desktop.session import Session


class ReachTab(FormTab):
    """The tab "Kontaktwege & Adresse"."""

    key = "reach"
    icon = "address"

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self.form = self.add_form(Ui_FileReachForm(), Person, person_of)
        self.ways = ContactWayCard(edits)
        self.add_part(self.ways)
        self.add_part(HistoryCard(AddressPeriod, edits))

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("FileTabs", "Kontaktwege & Adresse")
