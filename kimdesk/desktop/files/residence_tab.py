"""How somebody came and may stay: entry, residence status, asylum procedure, passport."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kimdesk.clients.model import AsylumPeriod, Person, ResidencePeriod
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.form_tab import FormTab, person_of
from kimdesk.desktop.files.history_card import HistoryCard
from kimdesk.desktop.forms.ui_file_migration import Ui_FileMigrationForm
from kimdesk.desktop.session import Session


class ResidenceTab(FormTab):
    """The tab "Aufenthalt & Asyl"."""

    key = "residence"
    icon = "residence"

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self.residence = HistoryCard(ResidencePeriod, edits)
        self.asylum = HistoryCard(AsylumPeriod, edits)
        self.add_part(self.residence)
        self.add_part(self.asylum)
        self.form = self.add_form(Ui_FileMigrationForm(), Person, person_of)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("FileTabs", "Aufenthalt & Asyl")
