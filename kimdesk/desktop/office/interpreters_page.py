"""The directory of interpreters: found by name or language, kept in a form beside it."""

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from kimdesk.clients import office
from kimdesk.clients.model import Interpreter
from kimdesk.clients.records import Change, Records, Values
from kimdesk.desktop.office.record_form import RecordForm
from kimdesk.desktop.office.section import button
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.widgets.card import PageHeader
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.desktop.widgets.listed_page import lay_out_listed
from kimdesk.desktop.widgets.navigation import SearchField
from kimdesk.desktop.widgets.notice import EmptyState
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable
from kimdesk.desktop.widgets.scroll import FittedColumn
from kimdesk.reference.folding import fold
from kimdesk.vault.work import Changes, Store

_FIELDS = (
    *("name", "languages", "dialects", "sex", "phone", "email", "pool"),
    *("confidentiality_signed_on", "not_for", "note", "retired"),
)


@dataclass(frozen=True, slots=True)
class InterpreterRow:
    """An interpreter as the list shows it; `words` is what the search looks in."""

    id: int
    name: str
    languages: str
    pool: str
    retired: bool
    words: str


class InterpretersPage(Page):
    """The page "interpreters"."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._all: dict[int, Any] = {}
        self._new = False
        self.header = PageHeader(self.tr("Sprachmittler:innen"), self)
        self.add_button = button(self.tr("Neuer &Eintrag"), "add", self.add, self)
        self.add_button.setProperty("kind", "primary")
        self.header.add(self.add_button)
        self.search = SearchField(self.tr("Name, Sprache oder Dialekt"), self)
        self.rows = RowModel[InterpreterRow](
            [
                Column(self.tr("Name"), _name, chars=24, icon=_icon),
                Column(self.tr("Sprachen"), _languages, stretch=True, tip=_languages),
                Column(self.tr("Pool, Dienst"), _pool, chars=18),
            ],
            _key,
            self,
        )
        self.table = RowTable(self.tr("Sprachmittler:innen"), self.rows, self)
        self.empty = EmptyState("interpreter", "", parent=self)
        self.empty.acted.connect(self.add)
        write = partial(_write, session.records)
        self.form = RecordForm(session, Interpreter, write, self)
        self.form.written.connect(self._written)
        self.form.refused.connect(self.refused)
        self.form.stale.connect(self._read)
        self.area = FittedColumn(self)
        self._lay_out()
        self.search.searched.connect(self._filter)
        self.search.left_downward.connect(self.table.setFocus)
        self.table.stood_on.connect(self._show_form)
        self.table.opened.connect(self._into_form)

    def open(self, argument: object) -> None:
        self._read()

    def refresh(self, changes: Changes) -> None:
        if "interpreter" in changes:
            self._read()

    def leave(self) -> None:
        self.form.commit()

    def focus_first(self) -> None:
        self.search.setFocus()

    def add(self) -> None:
        """Begin a new entry; it is kept as soon as it has a name."""
        self.form.commit()
        self._new = True
        self.table.clearSelection()
        self.form.show_record(Interpreter(name=""))
        self.form.fields["name"].set_message("info", self.tr("Mit dem Namen wird gespeichert."))
        self.area.show()
        self.sides.show_detail()
        self.form.fields["name"].setFocus()

    def _read(self) -> None:
        self.session.jobs.run(
            self, office.interpreters, self.session.store, done=self._show, replaces="interpreters"
        )

    def _show(self, found: tuple[Any, ...]) -> None:
        self._all = {record.id: record for record in found}
        self._filter(self.search.text())
        record = self._all.get(self.form.id)
        if record is not None and not self._new:
            self.form.show_record(record)
            self.table.stand_on(record.id)
        elif not self._new:
            self.area.setVisible(bool(self.rows.rows()))
            if self.rows.rows():
                self.table.setCurrentIndex(self.rows.index(0, 0))

    def _filter(self, text: str) -> None:
        words = fold(text).split()
        shown = [self._row(record) for record in self._all.values()]
        self.rows.show([row for row in shown if all(word in row.words for word in words)])
        if self._all:
            self.empty.say(self.tr("Niemand passt dazu."))
        else:
            self.empty.say(
                self.tr("Noch steht niemand im Verzeichnis."), self.tr("Ersten Eintrag anlegen")
            )

    def _row(self, record: Any) -> InterpreterRow:  # noqa: ANN401 - an Interpreter
        languages = ", ".join(self.session.label("CL08", code) for code in record.languages)
        words = fold(f"{record.name} {languages} {record.dialects} {record.pool}")
        return InterpreterRow(
            record.id, record.name, languages, record.pool, record.retired == "J", words
        )

    def _show_form(self, shown: InterpreterRow) -> None:
        if shown.id != self.form.id or self._new:
            self.form.commit()
            self._new = False
            self.form.show_record(self._all[shown.id])
            self.area.show()

    def _into_form(self, shown: InterpreterRow) -> None:
        self._show_form(shown)
        self.sides.show_detail()
        self.form.fields["name"].setFocus()

    def _back(self) -> None:
        self.form.commit()
        self.table.setFocus()

    def _written(self, _: str) -> None:
        self._new = False
        self.saved.emit()

    def _lay_out(self) -> None:
        grid = FormGrid(2, self.area)
        self.form.add_to(grid, _FIELDS, wide=("name", "languages", "not_for", "note"))
        self.area.add(grid)
        self.area.body.addStretch(1)
        self.area.hide()
        narrowing = (self.search,)
        self.sides = lay_out_listed(
            self, self.header, narrowing, self.table, self.empty, self.area, (3, 2)
        )
        self.sides.went_back.connect(self._back)


def _write(records: Records, _: Store, record_id: int, version: int, changes: Values) -> Change:
    """Change an entry; the first change of a new one makes it."""
    if record_id:
        return records.change(Interpreter, record_id, version, changes)
    record = records.add(Interpreter, changes)
    return Change(Interpreter, record.id, record.version, {}, changes)


def _key(shown: InterpreterRow) -> int:
    return shown.id


def _name(shown: InterpreterRow) -> str:
    return shown.name


def _languages(shown: InterpreterRow) -> str:
    return shown.languages


def _pool(shown: InterpreterRow) -> str:
    return shown.pool


def _icon(shown: InterpreterRow) -> str:
    return "minus" if shown.retired else "interpreter"
