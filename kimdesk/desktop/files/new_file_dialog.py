"""A new client file from few fields; who may be the same person appears while typing."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError, UserError
from kimdesk.clients.cases import case_for_member, create_file
from kimdesk.clients.drafts import drafts_with
from kimdesk.clients.duplicates import Candidate, find_duplicates
from kimdesk.clients.lists import StaffRow, staff
from kimdesk.clients.model import Case, Person
from kimdesk.desktop.contacts.kept_entry import KeptEntry
from kimdesk.desktop.files.duplicate_list import DuplicateList
from kimdesk.desktop.files.field_group import PREFIX, groups_of
from kimdesk.desktop.files.field_setup import labels_of, set_up
from kimdesk.desktop.files.staff_field import StaffField
from kimdesk.desktop.files.unfinished_file import KEY, restore, to_text
from kimdesk.desktop.forms.ui_file_new import Ui_FileNewForm
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.fields import CodeField, Field, LineField
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.vault.fields import fields_of

PERSON = ("family_name", "given_name", "birth_date", "sex", "nationalities")
CASE = ("level", "counsellor_id")
PHONE = "phone"
USUAL_LEVEL = "ST2_CLEARING"
BEGINNINGS = (USUAL_LEVEL, "ST1_KURZ")
WIDTH, HEIGHT = 720, 640


class NewFileDialog(QDialog):
    """Enter creates and opens the file; a likely double asks once more.

    Esc closes and keeps what was entered; it is offered again next time.
    """

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, draft: str = KEY
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._draft = draft
        self._decided = False
        self.setWindowTitle(self.tr("Neue Akte"))
        form = QWidget(self)
        Ui_FileNewForm().setupUi(form)
        self.fields = {
            field.objectName().removeprefix(PREFIX): field for field in form.findChildren(Field)
        }
        self._set_up(form)
        self.banner = Banner(self)
        self.similar = DuplicateList(
            session, self.tr("Akte für diese Person anlegen"), self, only_without_case=True
        )
        self.similar.watch(self.fields)
        self.similar.opened.connect(self._open_candidate)
        self.similar.chosen.connect(self._use_candidate)
        self._lay_out(form)
        self._kept = KeptEntry(session, draft, self._as_text, self)
        for field in self.fields.values():
            field.edited.connect(self._kept.touch)
            field.typed.connect(self._kept.touch)
        self.banner.acted.connect(self._begin_anew)
        session.jobs.run(self, staff, session.store, done=self._show_staff)
        session.jobs.run(self, drafts_with, session.store, draft, done=self._resume)
        self.resize(WIDTH, HEIGHT)

    def submit(self) -> None:
        """Look once more for doubles, then make the file."""
        wrong = [field for field in self.fields.values() if not field.commit()]
        if wrong:
            wrong[0].setFocus()
            return
        self.create_button.setEnabled(False)
        self.session.jobs.run(
            self,
            find_duplicates,
            self.session.store,
            self.similar.entry(),
            done=self._checked,
            failed=self._failed,
        )

    def done(self, result: int) -> None:
        self._kept.keep()
        super().done(result)

    # What was begun earlier -------------------------------------------------------------------

    def _as_text(self) -> str:
        return to_text(self.fields)

    def _resume(self, drafts: dict[str, str]) -> None:
        text = drafts.get(self._draft, "")
        if self._kept.touched or not (text and restore(self.fields, text)):
            return
        self._kept.resume(text)
        said = self.tr("Hier geht es weiter, wo Sie aufgehört haben.")
        self.banner.say("info", said, offer=self.tr("Neu beginnen"))
        name = self.fields["family_name"]
        if isinstance(name, LineField):
            name.line.end(False)

    def _begin_anew(self) -> None:
        self._kept.drop()
        self.banner.hide()
        known = fields_of(Case) | fields_of(Person)
        for name, field in self.fields.items():
            field.set_value(known[name].empty if name in known else "")
            field.set_message("", "")
        self._propose()
        self.fields["family_name"].setFocus()

    # Answers ----------------------------------------------------------------------------------

    def _checked(self, found: Sequence[Candidate]) -> None:
        self.similar.show_candidates(found)
        if any(candidate.probable for candidate in found) and not self._decided:
            self._decided = True
            self.create_button.setEnabled(True)
            self.create_button.setText(self.tr("Trotzdem neue Akte anlegen"))
            self.banner.say(
                "warning",
                self.tr(
                    "Diese Person gibt es wahrscheinlich schon. Bitte prüfen Sie die Vorschläge."
                ),
            )
            return
        values = {name: field.value() for name, field in self.fields.items()}
        self.session.jobs.run(
            self,
            *self._creating(values),
            done=self._created,
            failed=self._failed,
        )

    def _creating(self, values: dict[str, object]) -> tuple[Callable[..., Case], *tuple[Any, ...]]:
        """The service that makes the file, with what it takes."""
        person = {name: values[name] for name in PERSON}
        case = {name: values[name] for name in CASE if values[name]}
        store, records = self.session.store, self.session.records
        return (create_file, store, records, person, case, str(values[PHONE]))

    def _created(self, case: Case) -> None:
        self._kept.drop()
        self.accept()
        self.session.ask("file", case.id)

    def _failed(self, error: KimdeskError) -> None:
        self.create_button.setEnabled(True)
        field = self.fields.get(error.field or "") if isinstance(error, UserError) else None
        if field is None:
            self.banner.say("error", error.text)
        else:
            field.set_message("error", error.text)
            field.setFocus()

    def _open_candidate(self, candidate: Candidate) -> None:
        self._kept.drop()
        self.reject()
        self.session.ask("file", candidate.case_id)

    def _use_candidate(self, candidate: Candidate) -> None:
        self.session.jobs.run(
            self,
            *self._creating_for(candidate.person_id),
            done=self._created,
            failed=self._failed,
        )

    def _creating_for(self, person_id: int) -> tuple[Callable[..., Case], *tuple[Any, ...]]:
        """The same for somebody known who has no case."""
        return (case_for_member, self.session.store, self.session.records, person_id)

    def _show_staff(self, people: tuple[StaffRow, ...]) -> None:
        field = self.fields["counsellor_id"]
        if isinstance(field, StaffField):
            field.show_staff(people)

    # Making -----------------------------------------------------------------------------------

    def _set_up(self, form: QWidget) -> None:
        phone = QCoreApplication.translate("NewFileDialog", "Telefon")
        labels = labels_of(Case) | labels_of(Person) | {PHONE: phone}
        for group in groups_of(form):
            group.arrange(labels)
        known = fields_of(Case) | fields_of(Person)
        for name in (*PERSON, *CASE):
            set_up(self.fields[name], known[name], self.session)
        self._offer_levels()
        self._propose()

    def _offer_levels(self) -> None:
        """A case begins as short counselling or inquiry; later levels take steps."""
        level, codes = self.fields["level"], self.session.catalogue["CL_ST"]
        if isinstance(level, CodeField):
            level.set_codes([(code, codes.label(code)) for code in BEGINNINGS], empty="")

    def _propose(self) -> None:
        self.fields["level"].set_value(USUAL_LEVEL)
        self.fields["counsellor_id"].set_value(self.session.store.identity.staff_id)

    def _lay_out(self, form: QWidget) -> None:
        column = form.layout()
        if column is not None:
            column.setContentsMargins(0, 0, 0, 0)
        area = ScrollColumn(self)
        area.body.setContentsMargins(metrics.L, 0, metrics.L, 0)
        for widget in (self.banner, form, self.similar):
            area.add(widget)
        area.body.addStretch(1)
        self.create_button = QPushButton(self.tr("Akte anlegen"), self)
        self.create_button.setProperty("kind", "primary")
        self.create_button.setDefault(True)
        self.create_button.clicked.connect(self.submit)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.create_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("Abbrechen"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(metrics.L, 0, metrics.L, 0)
        self.title = label(self.tr("Neue Akte"), "title", self)
        self.title.setContentsMargins(metrics.L, 0, 0, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, metrics.L, 0, metrics.L)
        outer.setSpacing(metrics.M)
        outer.addWidget(self.title)
        outer.addWidget(area, 1)
        outer.addWidget(buttons)
        self.fields["family_name"].setFocus()


def ask_for_new_file(session: Session, parent: QWidget) -> NewFileDialog:
    """Show the dialog over `parent`."""
    dialog = NewFileDialog(session, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
