"""What handing over and standing in have in common: whose cases, which of them, and the rest."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError, UserError
from kimdesk.casework.caseload import BriefCase
from kimdesk.casework.handover import cases_of
from kimdesk.clients.lists import StaffRow, staff
from kimdesk.desktop.casework.case_choice import CaseChoice
from kimdesk.desktop.files.staff_field import StaffField
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.field import Field
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.scroll import ScrollColumn

WIDTH, HEIGHT = 720, 660
CHARS, LINES = 84, 34


class CasesDialog(QDialog):
    """Subclasses add their fields to `grid` and `fields`, and do it in `send`.

    Counsellors choose among their own cases, team leads whose cases they are.
    """

    def __init__(
        self, session: Session, title: str, explanation: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.setWindowTitle(title)
        self.fields: dict[str, Field] = {}
        self.banner = Banner(self)
        self.grid = FormGrid(parent=self)
        self.whose = StaffField(self)
        self.whose.set_label(self.tr("Wessen Akten"))
        self.whose.edited.connect(self._read_cases)
        self.choice = CaseChoice(session, self)
        self.choice.changed.connect(self._count)
        self._title = label(title, "title", self)
        self._explanation = label(explanation, "muted", self)
        self._explanation.setWordWrap(True)
        self.go_button = QPushButton(self)
        self.go_button.setProperty("kind", "primary")
        self.go_button.setDefault(True)
        self.go_button.clicked.connect(self.submit)
        self._lay_out()
        self._resize()

    def begin(self, staff_id: int | None = None) -> None:
        """Read who works here; `staff_id` is whose cases are shown first."""
        lead = self.session.store.identity.sees_all_cases
        self.whose.set_value(staff_id if lead else self.session.store.identity.staff_id)
        self.session.jobs.run(self, staff, self.session.store, done=self._show_staff)
        self._read_cases()
        self.open()
        (self.whose if lead else self.choice.list).setFocus()

    def submit(self) -> None:
        """Check what is typed, then do it."""
        wrong = [field for field in self.fields.values() if not field.commit()]
        if wrong:
            wrong[0].setFocus()
            return
        for field in self.fields.values():
            field.set_message("", "")
        self.choice.refuse("")
        self.banner.hide()
        self.go_button.setEnabled(False)
        self.send()

    def send(self) -> None:
        """Ask the store thread; the answer goes to the subclass's own slot or `failed`."""
        raise NotImplementedError

    def say_count(self, count: int) -> str:
        """The text of the main button for so many cases."""
        raise NotImplementedError

    def failed(self, error: KimdeskError) -> None:
        """Say a refusal at its field."""
        self.go_button.setEnabled(True)
        name = error.field if isinstance(error, UserError) else None
        field = self.fields.get(name or "")
        if field is not None:
            field.set_message("error", error.text)
            field.setFocus()
        elif name == "case_ids":
            self.choice.refuse(error.text)
        else:
            self.banner.say("error", error.text)

    def add_field(self, name: str, text: str, field: Field, *, wide: bool = False) -> None:
        """One more field; `name` is what refusals call it."""
        field.set_label(text)
        self.fields[name] = field
        self.grid.add(text, field, wide=wide)

    def show_people(self, people: Sequence[StaffRow]) -> None:
        """Somebody has been read who may be chosen; subclasses fill their fields."""

    def _show_staff(self, people: tuple[StaffRow, ...]) -> None:
        gone = self.tr("{name} (gesperrt)")
        self.whose.set_codes(
            [(str(p.id), p.name if p.active else gone.format(name=p.name)) for p in people]
        )
        self.whose.set_value(self.whose.value())
        self.show_people(people)

    def _read_cases(self) -> None:
        whose = self.whose.value()
        if whose is None:
            self.choice.show_cases(())
            return
        self.session.jobs.run(
            self,
            cases_of,
            self.session.store,
            whose,
            done=self._show_cases,
            failed=self.failed,
            replaces=("cases", id(self)),
        )

    def _show_cases(self, cases: tuple[BriefCase, ...]) -> None:
        self.choice.show_cases(cases)

    def _count(self) -> None:
        self.go_button.setText(self.say_count(len(self.choice.chosen())))

    def _resize(self) -> None:
        """As large as the size of text asks for, and the screen allows."""
        room = self.screen().availableSize()
        wide = self.fontMetrics().averageCharWidth() * CHARS
        high = self.fontMetrics().height() * LINES
        self.resize(
            min(max(WIDTH, wide), room.width() - metrics.XL),
            min(max(HEIGHT, high), room.height() - 2 * metrics.XL),
        )

    def _lay_out(self) -> None:
        area = ScrollColumn(self)
        area.body.setContentsMargins(metrics.L, 0, metrics.L, 0)
        area.add(self._explanation)
        area.add(self.banner)
        whose = FormGrid(parent=self)
        whose.add(self.tr("Wessen Akten"), self.whose)
        whose.setVisible(self.session.store.identity.sees_all_cases)
        area.add(whose)
        area.body.addWidget(self.choice, 1)
        area.add(self.grid)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.go_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("Abbrechen"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(metrics.L, 0, metrics.L, 0)
        self._title.setContentsMargins(metrics.L, 0, 0, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, metrics.L, 0, metrics.L)
        outer.setSpacing(metrics.M)
        outer.addWidget(self._title)
        outer.addWidget(area, 1)
        outer.addWidget(buttons)
