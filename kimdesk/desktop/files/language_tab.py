"""Languages, German by skill, courses, school and occupation."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kimdesk.clients.model import EducationPeriod, LanguagePeriod, Person
from kimdesk.desktop.files.course_card import CourseCard
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.form_tab import FormTab, person_of
from kimdesk.desktop.files.history_card import HistoryCard
from kimdesk.desktop.forms.ui_file_language import Ui_FileLanguageForm
from kimdesk.desktop.session import Session


class LanguageTab(FormTab):
    """The tab "Sprache & Bildung"."""

    key = "language"
    icon = "language"

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self.add_form(Ui_FileLanguageForm(), Person, person_of)
        self.add_part(HistoryCard(LanguagePeriod, edits))
        self.add_part(CourseCard(edits))
        self.add_part(HistoryCard(EducationPeriod, edits))

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("FileTabs", "Sprache & Bildung")
