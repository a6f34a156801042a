"""The code lists: which there are, what is in them, and a newer one from a file."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QSplitter, QVBoxLayout, QWidget

from kimdesk.base.dates import format_day
from kimdesk.base.errors import KimdeskError
from kimdesk.clients import office
from kimdesk.clients.importing.list_file import list_bytes
from kimdesk.clients.opening import catalogue_of
from kimdesk.desktop.office.section import Section, button, row
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.navigation import SearchField
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable
from kimdesk.reference import Catalogue, Code, CodeList, ListUpdate, read_update, serialise
from kimdesk.reference.folding import fold
from kimdesk.vault.work import Changes, Store


@dataclass(frozen=True, slots=True)
class ListRow:
    """A list as the table shows it."""

    id: str
    title: str
    version: str
    count: int


def read_file(_: Store, catalogue: Catalogue, path: Path) -> ListUpdate:
    """A newer list out of a file, checked. Raises UserError with the line."""
    return read_update(list_bytes(path), catalogue)


def accept(store: Store, update: ListUpdate) -> Catalogue:
    """Keep a newer list; the catalogue with it."""
    office.accept_list(store, update.list_id, update.version, serialise(update))
    return catalogue_of(store)


def list_rows(_: Store, catalogue: Catalogue) -> list[ListRow]:
    """All lists; reading them for the first time takes a moment."""
    return [_shown(catalogue[list_id]) for list_id in catalogue]


class ListsSection(Section):
    """Any holder of the key of the files may load a newer list."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.header.title.setText(self.tr("Auswahllisten"))
        self.catalogue = session.catalogue
        self._update: ListUpdate | None = None
        self._wanted = ""
        self.load_button = button(self.tr("Neuere &Liste laden …"), "upload", self._choose, self)
        self.search = SearchField(self.tr("In dieser Liste suchen"), self)
        self.lists = RowTable(self.tr("Auswahllisten"), self._lists_model(), self)
        self.codes = RowTable(self.tr("Codes"), self._codes_model(), self)
        self.heading = label("", "heading", self)
        self.heading.setWordWrap(True)
        self._lay_out()
        self.lists.stood_on.connect(self._show_codes)
        self.search.searched.connect(self._filter)

    def open(self) -> None:
        jobs, store = self.session.jobs, self.session.store
        jobs.run(self, list_rows, store, self.catalogue, done=self._show, replaces="lists")

    def refresh(self, changes: Changes) -> None:
        if "accepted_list" in changes:
            self.open()

    def focus_first(self) -> None:
        self.lists.setFocus()

    def load(self, path: Path) -> None:
        """Read a newer list and ask whether to take it."""
        jobs, store = self.session.jobs, self.session.store
        jobs.run(self, read_file, store, self.catalogue, path, done=self._ask, failed=self._failed)

    def take(self) -> None:
        """Take the list that was read."""
        if self._update is not None:
            jobs, store = self.session.jobs, self.session.store
            jobs.run(self, accept, store, self._update, done=self._taken, failed=self._failed)

    def _choose(self) -> None:
        kinds = self.tr("Auswahllisten (*.csv)")
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Neuere Liste"), "", kinds)
        if file:
            self.load(Path(file))

    def _ask(self, update: ListUpdate) -> None:
        self._update = update
        head, *rest = update.summary()
        question = QMessageBox(self)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Neuere Liste laden"))
        question.setText(head)
        question.setInformativeText("\n\n".join(rest))
        do_it = question.addButton(self.tr("Laden"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.setDefaultButton(do_it)
        question.accepted.connect(self.take)
        question.finished.connect(question.deleteLater)
        question.open()

    def _taken(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._update = None
        self.header.say(self.tr("Geladen. Überall zu wählen ist sie ab dem nächsten Entsperren."))
        self.saved.emit()
        self.open()

    def _failed(self, error: KimdeskError) -> None:
        self.refuse(error)

    def _show(self, rows: list[ListRow]) -> None:
        self.lists.show_rows(rows)
        if not self.lists.currentIndex().isValid() and rows:
            self.lists.setCurrentIndex(self.lists.rows.index(0, 0))
        current = self.lists.current_row()
        if current is not None:
            self._show_codes(current)

    def _show_codes(self, shown: ListRow) -> None:
        self._wanted = shown.id
        found = self.catalogue[shown.id]
        text = self.tr("{id}  {title}").format(id=found.id, title=found.title())
        self.heading.setText(text)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.codes.rows.show([])
        self.codes.rows.show(found.codes)

    def _filter(self, text: str) -> None:
        if self._wanted:
            wanted = fold(text)
            codes = self.catalogue[self._wanted].codes
            found = [c for c in codes if wanted in fold(f"{c.code} {c.label_de} {c.label_en}")]
            self.codes.rows.show(found)

    def _lists_model(self) -> RowModel[ListRow]:
        return RowModel(
            [
                Column(self.tr("Liste"), _id, chars=12),
                Column(self.tr("Bezeichnung"), _title, stretch=True),
                Column(self.tr("Version"), _version, chars=9),
                Column(self.tr("Codes"), _count, chars=7, right=True),
            ],
            _id,
            self,
        )

    def _codes_model(self) -> RowModel[Code]:
        return RowModel(
            [
                Column(self.tr("Code"), _code, chars=14),
                Column(self.tr("Bezeichnung"), _label, stretch=True, tip=_label),
                Column(self.tr("gilt"), _validity, chars=19),
            ],
            _code,
            self,
        )

    def _lay_out(self) -> None:
        for table in (self.lists, self.codes):
            table.setMinimumHeight(6 * metrics.TARGET)
        lower = QWidget(self)
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, metrics.S, 0, 0)
        column.addWidget(self.heading)
        column.addWidget(self.search)
        column.addWidget(self.codes, 1)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.lists)
        split.addWidget(lower)
        split.setChildrenCollapsible(False)
        self.column.add(row(self.load_button))
        self.column.body.addWidget(split, 1)


def _shown(found: CodeList) -> ListRow:
    return ListRow(found.id, found.title(), found.version, len(found))


def _id(shown: ListRow) -> str:
    return shown.id


def _title(shown: ListRow) -> str:
    return shown.title


def _version(shown: ListRow) -> str:
    return shown.version


def _count(shown: ListRow) -> str:
    return str(shown.count)


def _code(code: Code) -> str:
    return code.code


def _label(code: Code) -> str:
    return code.label()


def _validity(code: Code) -> str:
    since = format_day(code.valid_from) if code.valid_from else ""
    until = format_day(code.valid_to) if code.valid_to else ""
    return f"{since} – {until}" if since or until else ""
