"""Employment, benefits and health insurance, experience."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kimdesk.clients.model import IncomePeriod, Person, WorkPeriod
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.form_tab import FormTab, person_of
from kimdesk.desktop.files.history_card import HistoryCard
from kimdesk.desktop.forms.ui_file_work import Ui_FileWorkForm
from kimdesk.desktop.session import Session


class WorkTab(FormTab):
    """The tab "Arbeit & Einkommen"."""

    key = "work"
    icon = "work"

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self.add_part(HistoryCard(WorkPeriod, edits))
        self.add_part(HistoryCard(IncomePeriod, edits))
        self.add_form(Ui_FileWorkForm(), Person, person_of)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("FileTabs", "Arbeit & Einkommen")
