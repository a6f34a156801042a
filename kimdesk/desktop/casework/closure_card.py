"""How a case ends: reason, day, hand-over, words for the report, aftercare; what is missing."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.casework.closing import ClosingWork, prepare
from kimdesk.casework.gates import Missing
from kimdesk.casework.model import Closure
from kimdesk.clients.files import ClientFile
from kimdesk.desktop import theme
from kimdesk.desktop.files.binding import Binding
from kimdesk.desktop.files.edits import Act, Edits, Wish, removing
from kimdesk.desktop.files.record_form import RecordForm
from kimdesk.desktop.widgets.card import SectionCard, label
from kimdesk.desktop.widgets.flow import FlowRow

_FIELDS = (
    *("reason", "closing_on", "partner_id", "values_confirmed_on", "handover", "summary"),
    *("feedback", "no_rescore_reason", "aftercare", "aftercare_contacts"),
)


class ClosureCard(SectionCard):
    """A part of the tab "Abschluss". Signal `went_to(tab, field)` for what is missing."""

    went_to = Signal(str, str)

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Abschluss"))
        self._edits = edits
        self._session = edits.session
        self._work: ClosingWork | None = None
        self._restricted = False
        self.binding: Binding | None = None
        self.about = label("", "muted", self)
        self.about.setWordWrap(True)
        self.add(self.about)
        self.begin = QPushButton(self.tr("Abschluss vorbereiten"), self)
        self.begin.setProperty("kind", "primary")
        self.begin.clicked.connect(self._begin)
        self.add(self.begin)
        self._place = QVBoxLayout()
        self.body.addLayout(self._place)
        self.confirm = QPushButton(self.tr("Alle Angaben gelten auch am Ende (heute)"), self)
        theme.set_icon(self.confirm, "check")
        self.confirm.clicked.connect(self._confirm)
        row = FlowRow(self)
        row.add(self.confirm)
        self.add(row)
        self._missing = QVBoxLayout()
        self.body.addLayout(self._missing)

    def show_file(self, file: ClientFile) -> None:
        """Nobody writes into a restricted file."""
        self._restricted = file.person.restricted

    def show_work(self, work: ClosingWork) -> None:
        """Show how far the closure is; what is being typed stays."""
        self._work = work
        ended = work.facts.case.closed_on is not None
        self.begin.setVisible(work.closure is None and not ended and not self._restricted)
        if work.closure is not None:
            self._show_form(work.closure, read_only=ended or self._restricted)
        unconfirmed = work.closure is not None and work.closure.values_confirmed_on is None
        self.confirm.setVisible(unconfirmed and not ended and not self._restricted)
        self._show_missing(work, ended=ended)

    def leave(self) -> None:
        """Commit what is typed."""
        if self.binding is not None:
            self.binding.leave()

    def focus_field(self, name: str) -> bool:
        """Stand on a field; begin first where nothing was begun."""
        if self.binding is not None:
            return self.binding.focus_field(name)
        if name in _FIELDS and not self.begin.isHidden():
            self.begin.setFocus()
            return True
        return False

    def _show_form(self, closure: Closure, *, read_only: bool) -> None:
        if self.binding is None:
            form = RecordForm(Closure, _FIELDS, self._session, self)
            self._place.addWidget(form)
            self.binding = Binding(form, Closure, self._edits)
            self.binding.refused.connect(self._edits.refused)
        self.binding.set_read_only(read_only)
        self.binding.show_record(closure)
        self.binding.show_findings(self._edits.findings)

    def _show_missing(self, work: ClosingWork, *, ended: bool) -> None:
        while (item := self._missing.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if ended:
            self.about.setText(self.tr("Der Fall ist abgeschlossen."))
            return
        phase = work.facts.case.phase
        if work.closure is None:
            self.about.setText(
                self.tr("Grund, Tag, Rückmeldung und was danach kommt. Geschlossen wird erst mit "
                        "dem Schritt „abgeschlossen“ oben in der Akte.")
            )  # fmt: skip
        elif not work.missing:
            ready = self.tr("Alles da. Der Schritt „abgeschlossen“ oben schließt den Fall.")
            later = self.tr("Alles da. Abgeschlossen wird aus der Phase „Evaluation“.")
            self.about.setText(ready if phase == "EVALUATION" else later)
        else:
            self.about.setText(self.tr("Vor dem Abschluss fehlt noch:"))
            for missing in work.missing:
                self._missing.addWidget(self._jump(missing))

    def _jump(self, missing: Missing) -> QPushButton:
        button = QPushButton(missing.text.replace("&", "&&"), self)
        button.setProperty("kind", "flat")
        theme.set_icon(button, "chevron-right")
        button.clicked.connect(partial(self._go, missing))
        return button

    def _go(self, missing: Missing, _checked: bool = False) -> None:
        self.went_to.emit(missing.tab, missing.field)

    # Writing ----------------------------------------------------------------------------------

    def _begin(self) -> None:
        if self._work is not None:
            act = partial(_preparing, self._edits, self._work.facts.case.id)
            self._edits.run(self, self.tr("Abschluss vorbereitet"), act, failed=self._refuse)

    def _confirm(self) -> None:
        closure = self._work.closure if self._work is not None else None
        if closure is None:
            return
        today = self._session.store.clock.today()
        changes = {"values_confirmed_on": today}
        wish = Wish(Closure, closure.id, closure.version, changes, {"values_confirmed_on": None})
        self._edits.change(self, self.tr("Bestätigung"), wish, failed=self._refuse)

    def _refuse(self, error: KimdeskError) -> None:
        self._edits.refused.emit(error.text)


def _preparing(edits: Edits, case_id: int) -> Act:
    session = edits.session
    closure = prepare(session.store, session.records, case_id)
    return removing(session.records, Closure, closure.id)
