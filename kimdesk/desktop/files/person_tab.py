"""Who somebody is: names in all scripts, birth, nationality, the office numbers of others."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import Person
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.form_tab import FormTab, person_of
from kimdesk.desktop.files.name_card import NameCard
from kimdesk.desktop.forms.ui_file_person import Ui_FilePersonForm
from kimdesk.desktop.session import Session


class PersonTab(FormTab):
    """The tab "Person"."""

    key = "person"
    icon = "client"

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self.form = self.add_form(Ui_FilePersonForm(), Person, person_of)
        self.names = NameCard(edits)
        self.add_part(self.names)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("FileTabs", "Person")

    def show_file(self, file: ClientFile) -> None:
        super().show_file(file)
        # Numbers of other offices are off unless the office has switched them on.
        self.form.ui.group_numbers.setVisible(file.office.numbers_on == "J")
