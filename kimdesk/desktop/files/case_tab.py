"""Where the case stands: level, phase, days, access way, who keeps it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kimdesk.clients.case_rules import SET_BY_STEPS, is_correctable
from kimdesk.clients.files import ClientFile
from kimdesk.clients.lists import StaffRow, staff
from kimdesk.clients.model import Case
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.form_tab import FormTab, case_of
from kimdesk.desktop.files.staff_field import StaffField
from kimdesk.desktop.forms.ui_file_case import Ui_FileCaseForm
from kimdesk.desktop.session import Session

# These follow from the steps of the case and are not typed.
FROM_STEPS = ("level", "phase")


class CaseTab(FormTab):
    """The tab "Falldaten"."""

    key = "case"
    icon = "plan"

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self.form = self.add_form(Ui_FileCaseForm(), Case, case_of)
        self.form.binding.set_read_only(True, FROM_STEPS)
        session.jobs.run(self, staff, session.store, done=self._show_staff)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("FileTabs", "Falldaten")

    def show_file(self, file: ClientFile) -> None:
        super().show_file(file)
        for name in SET_BY_STEPS & self.form.binding.fields.keys():
            locked = file.person.restricted or not is_correctable(file.case, name)
            self.form.binding.set_read_only(locked, (name,))

    def _show_staff(self, people: tuple[StaffRow, ...]) -> None:
        field = self.form.binding.fields["counsellor_id"]
        if isinstance(field, StaffField):
            field.show_staff(people)
