"""Health flags: locked until the explicit consent (Art. 9 (2) a DSGVO) is on record."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import Person
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.form_tab import FormTab, person_of
from kimdesk.desktop.files.health_lock import HealthLock
from kimdesk.desktop.files.warnings import has_consent
from kimdesk.desktop.forms.ui_file_health import Ui_FileHealthForm
from kimdesk.desktop.session import Session

CONSENT = "EW_ART9"


class HealthTab(FormTab):
    """The tab "Gesundheit"."""

    key = "health"
    icon = "health"

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self.lock = HealthLock(edits, self)
        self.lock.asked.connect(self._ask)
        self.area.add(self.lock)
        self.form = self.add_form(Ui_FileHealthForm(), Person, person_of)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("FileTabs", "Gesundheit")

    def show_file(self, file: ClientFile) -> None:
        allowed = has_consent(file, CONSENT, self.session)
        self.lock.setVisible(not allowed)
        self.form.setVisible(allowed)
        if allowed:
            super().show_file(file)
            return
        self.lock.show_file(file)
        # Nothing of what is locked stays in the fields, where a screen reader might find it.
        self.form.binding.clear()

    def leave(self) -> None:
        if not self.form.isHidden():
            super().leave()

    def focus_first(self) -> None:
        if self.form.isHidden():
            self.lock.button.setFocus()
        else:
            super().focus_first()

    def focus_field(self, name: str) -> bool:
        if self.form.isHidden():
            self.focus_first()
            return True
        return super().focus_field(name)

    def _ask(self) -> None:
        self.asked.emit("consents", CONSENT)
