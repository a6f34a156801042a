"""With whom somebody lives: type of household over time, its members, children elsewhere."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import HouseholdPeriod, Person
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.form_tab import FormTab, person_of
from kimdesk.desktop.files.history_card import HistoryCard
from kimdesk.desktop.files.member_card import MemberCard
from kimdesk.desktop.forms.ui_file_household import Ui_FileHouseholdForm
from kimdesk.desktop.session import Session


class HouseholdTab(FormTab):
    """The tab "Haushalt"."""

    key = "household"
    icon = "household"

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self.members = MemberCard(edits)
        self.add_part(self.members)
        self.add_part(HistoryCard(HouseholdPeriod, edits))
        self.add_form(Ui_FileHouseholdForm(), Person, person_of)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("FileTabs", "Haushalt")

    @classmethod
    def count(cls, file: ClientFile) -> int:
        return len(file.members)
