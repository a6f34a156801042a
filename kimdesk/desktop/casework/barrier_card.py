"""The barriers that affect one case, in its file: join one, note a new one, part them again."""

from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.casework import barriers
from kimdesk.casework.barriers import BarrierRow, barrier_rows, of_case
from kimdesk.casework.model import Barrier, BarrierCase
from kimdesk.clients.files import ClientFile
from kimdesk.desktop import theme
from kimdesk.desktop.files.edits import Act, Edits, removing
from kimdesk.desktop.files.record_form import EntryForm, RecordForm
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import SectionCard, label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.vault.work import Changes

Link = tuple[int, int, str, str]
KINDS = frozenset({"barrier", "barrier_case"})
_NEW = ("title", "kind", "level", "life_domain", "description")


class BarrierCard(SectionCard):
    """A part of a tab; `follow(changes)` reads it anew. Signal `refused(text)`."""

    refused = Signal(str)

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Strukturelle Hürden"))
        self._edits = edits
        self._session = edits.session
        self._file: ClientFile | None = None
        self._known: dict[str, int] = {}
        self._form: EntryForm | None = None
        about = self.tr("Was hier im Weg steht und auch andere betrifft. Ohne Angaben zur Person.")
        self._about = label(about, "muted", self)
        self._about.setWordWrap(True)
        self.add(self._about)
        self._lines = QVBoxLayout()
        self.body.addLayout(self._lines)
        self._titles = QStringListModel(self)
        self._add_row()
        self._place = QVBoxLayout()
        self.body.addLayout(self._place)

    def show_file(self, file: ClientFile) -> None:
        """Read the barriers of this case."""
        self._file = file
        self._row.setVisible(not file.person.restricted)
        self._read()

    def follow(self, changes: Changes) -> None:
        """Something was committed."""
        if self._file is not None and KINDS & changes.keys():
            self._read()

    def leave(self) -> None:
        """A form that is open stays."""

    def focus_field(self, name: str) -> bool:
        """Stand on the field for a known barrier."""
        if name == "barriers":
            self.join.setFocus()
        return name == "barriers"

    # Showing ----------------------------------------------------------------------------------

    def _read(self) -> None:
        if self._file is None:
            return
        run, store = self._session.jobs.run, self._session.store
        run(self, of_case, store, self._file.case.id, done=self._show, failed=self._refuse)
        run(self, barrier_rows, store, done=self._offer, failed=self._refuse)

    def _show(self, links: tuple[Link, ...]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for link_id, barrier_id, title, state in links:
            line = RecordLine(title, self._session.label("CL45", state), self)
            line.add_button("chevron-right", self.tr("Öffnen"), partial(self._open, barrier_id))
            line.add_button("delete", self.tr("Trennen"), partial(self._part, link_id))
            self._lines.addWidget(line)

    def _offer(self, rows: tuple[BarrierRow, ...]) -> None:
        self._known = {row.title: row.id for row in rows}
        self._titles.setStringList(list(self._known))

    def _open(self, barrier_id: int, _checked: bool = False) -> None:
        self._session.ask("barriers", barrier_id)

    # Joining ----------------------------------------------------------------------------------

    def _add_row(self) -> None:
        self._row = FlowRow(self)
        self.join = QLineEdit(self._row)
        name = self.tr("Bekannte Hürde verbinden")
        self.join.setAccessibleName(name)
        self.join.setPlaceholderText(name)
        self.join.setMinimumWidth(metrics.XL * 14)
        completer = QCompleter(self._titles, self.join)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._join)
        self.join.setCompleter(completer)
        self.join.returnPressed.connect(self._join_typed)
        self.new_button = QPushButton(self.tr("Neue Hürde"), self._row)
        theme.set_icon(self.new_button, "add")
        self.new_button.clicked.connect(self.open_form)
        self._row.add(self.join)
        self._row.add(self.new_button)
        self.add(self._row)

    def _join_typed(self) -> None:
        self._join(self.join.text())

    def _join(self, title: str) -> None:
        barrier_id = self._known.get(title)
        if barrier_id is None or self._file is None:
            self.open_form()
            return
        self.join.clear()
        act = partial(_joining, self._edits, barrier_id, self._file.case.id)
        self._edits.run(self, self.tr("Hürde verbunden"), act, failed=self._refuse)

    def _part(self, link_id: int, _checked: bool = False) -> None:
        self._edits.remove(self, self.tr("Hürde von der Akte getrennt"), BarrierCase, link_id)

    def open_form(self) -> None:
        """Ask for a new barrier, with what was typed as its title."""
        if self._form is not None:
            return
        form = RecordForm(Barrier, _NEW, self._session)
        form.set_values({"title": self.join.text()})
        self._form = EntryForm([form], self.tr("Hürde erfassen"), self)
        self._form.submitted.connect(self._add)
        self._form.cancelled.connect(self.close_form)
        self._place.addWidget(self._form)
        self._form.focus_first()

    def close_form(self) -> None:
        """Put the form away."""
        form, self._form = self._form, None
        if form is not None:
            self._place.removeWidget(form)
            form.hide()
            form.deleteLater()
            self.join.clear()
            self.new_button.setFocus()

    def _add(self, values: dict[str, object]) -> None:
        if self._file is None:
            return
        act = partial(_adding, self._edits, values, self._file.case.id)
        text = self.tr("Hürde erfasst")
        self._edits.run(self, text, act, done=self.close_form, failed=self._refuse)

    def _refuse(self, error: KimdeskError) -> None:
        if self._form is not None:
            self._form.show_error(error)
        else:
            self.refused.emit(error.text)


def _joining(edits: Edits, barrier_id: int, case_id: int) -> Act:
    session = edits.session
    link_id = barriers.affect(session.store, session.records, barrier_id, case_id)
    return removing(session.records, BarrierCase, link_id)


def _adding(edits: Edits, values: dict[str, object], case_id: int) -> Act:
    session = edits.session
    barrier = barriers.add_barrier(session.store, session.records, values, case_id)
    return removing(session.records, Barrier, barrier.id)
