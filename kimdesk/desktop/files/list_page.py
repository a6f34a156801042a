"""The list of client files: filters, search, count; the first page at once in any store."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.clients.lists import PAGE, CaseRow, count_cases, list_cases, staff
from kimdesk.desktop import theme
from kimdesk.desktop.files.list_columns import CaseColumns
from kimdesk.desktop.files.list_filters import ListFilters
from kimdesk.desktop.files.new_file_dialog import ask_for_new_file
from kimdesk.desktop.files.search_results import SearchResults
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import PageHeader
from kimdesk.desktop.widgets.navigation import SearchField
from kimdesk.desktop.widgets.notice import EmptyState
from kimdesk.desktop.widgets.row_table import RowTable, TableWithEmptyState
from kimdesk.vault.work import Changes

OF_LIST = {"case", "person", "contact", "staff", "substitution"}


class ListPage(Page):
    """The page "list". Search replaces the list while something stands in the search field."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._columns = CaseColumns(session)
        self.model = self._columns.model()
        self.header = PageHeader(self.tr("Akten"), self)
        self.search = SearchField(
            self.tr("Suchen: Name, Geburtsdatum, Nummer, Telefon, Text"), self
        )
        self.filters = ListFilters(session, self)
        self.table = RowTable(self.tr("Akten"), self.model, self)
        self.empty = EmptyState("clients", "", "", self)
        self.second = QPushButton(self.tr("Liste einlesen"), self.empty)
        self.list = TableWithEmptyState(self.table, self.empty, self)
        self.results = SearchResults(session, self)
        self.body = QStackedWidget(self)
        self._first_shown = False
        self._hidden = False
        self._lay_out()
        self._connect()

    def open(self, argument: object) -> None:
        if isinstance(argument, str):
            self.search.setText(argument)
        if not self._first_shown:
            self._read()
            self.session.jobs.run(self, staff, self.session.store, done=self.filters.show_staff)

    def refresh(self, changes: Changes) -> None:
        if OF_LIST & changes.keys():
            self._read()
            if self.search.text().strip():
                self.results.search(self.search.text())

    def focus_first(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def chosen(self) -> tuple[CaseRow, ...]:
        """The files that are selected in the list, from top to bottom."""
        if self.body.currentWidget() is self.results:
            return ()
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(self.model.row(at) for at in rows)

    def new_file(self) -> None:
        """Ask for a new client file."""
        ask_for_new_file(self.session, self)

    # Reading ----------------------------------------------------------------------------------

    def _read(self) -> None:
        wanted = self.filters.filter()
        size = max(PAGE, len(self.model.rows())) if self._first_shown else PAGE
        store, run = self.session.store, self.session.jobs.run
        run(
            self,
            list_cases,
            store,
            wanted,
            None,
            size,
            done=self._show,
            failed=self._failed,
            replaces="list",
        )
        run(self, count_cases, store, wanted, done=self._show_count, replaces="list count")

    def _filter(self) -> None:
        self._first_shown = False
        self._read()

    def _read_more(self, last: CaseRow) -> None:
        self.session.jobs.run(
            self,
            list_cases,
            self.session.store,
            self.filters.filter(),
            last.key,
            done=self._append,
            failed=self._failed,
        )

    def _show(self, rows: tuple[CaseRow, ...]) -> None:
        self._first_shown = True
        self.table.show_rows(rows, more=len(rows) >= PAGE and len(rows) % PAGE == 0)
        self._say_empty()
        self.list.refresh()

    def _append(self, rows: tuple[CaseRow, ...]) -> None:
        self.model.append(rows, more=len(rows) == PAGE)

    def _show_count(self, count: int) -> None:
        text = self.tr("{n} Akten") if count != 1 else self.tr("{n} Akte")
        self.header.say(text.format(n=f"{count:,}".replace(",", ".")))

    def _say_empty(self) -> None:
        if self.model.rows():
            return
        self._say_why(0)
        widest = self.filters.widest()
        if self.filters.filter() != widest:
            # Only then it matters whether something is hidden.
            self.session.jobs.run(self, count_cases, self.session.store, widest, done=self._say_why)

    def _say_why(self, hidden: int) -> None:
        self._hidden = hidden > 0
        if self._hidden:
            self.empty.say(
                self.tr("Mit diesen Filtern ist keine Akte zu sehen."),
                self.tr("Filter zurücksetzen"),
            )
        else:
            self.empty.say(
                self.tr("Hier stehen bald die Akten Ihrer Klient:innen."),
                self.tr("Neue Akte anlegen"),
            )
        self.second.setVisible(not self._hidden)

    def _failed(self, error: KimdeskError) -> None:
        if not isinstance(error, Cancelled):
            self.show_error(error)

    # What the person does ---------------------------------------------------------------------

    def _open_row(self, row: CaseRow) -> None:
        self.session.ask("file", row.id)

    def _act_on_empty(self) -> None:
        if self._hidden:
            self.filters.widen()
        else:
            self.new_file()

    def _import(self) -> None:
        self.session.ask("import")

    def _print(self) -> None:
        self.session.ask("print")

    def _follow_selection(self) -> None:
        self.print_button.setEnabled(bool(self.chosen()))

    def _search(self, text: str) -> None:
        searching = bool(text.strip())
        self.filters.setVisible(not searching)
        self.body.setCurrentWidget(self.results if searching else self.list)
        self.results.search(text)
        self._follow_selection()

    def _go_down(self) -> None:
        table = self.results.table if self.body.currentWidget() is self.results else self.table
        table.setFocus()
        if not table.currentIndex().isValid():
            table.selectRow(0)

    # Making -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.new_button = QPushButton(self.tr("Neue Akte"), self)
        self.new_button.setProperty("kind", "primary")
        self.new_button.setToolTip(self.tr("Neue Akte anlegen (Strg+Umschalt+N)"))
        theme.set_icon(self.new_button, "client-new")
        self.print_button = QPushButton(self.tr("Drucken …"), self)
        self.print_button.setToolTip(
            self.tr("Ausgewählte Akten drucken (Strg+P); mehrere wählt man mit Strg oder Umschalt")
        )
        self.print_button.setEnabled(False)
        theme.set_icon(self.print_button, "print")
        self.header.add(self.print_button)
        self.header.add(self.new_button)
        column = self.empty.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.count() - 1, self.second, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.list)
        self.body.addWidget(self.results)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(metrics.XL, metrics.L, metrics.XL, metrics.L)
        outer.setSpacing(metrics.M)
        for widget in (self.header, self.search, self.filters):
            outer.addWidget(widget)
        outer.addWidget(self.body, 1)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.new_file)
        self.print_button.clicked.connect(self._print)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.selectionModel().selectionChanged.connect(self._follow_selection)
        self.second.clicked.connect(self._import)
        self.empty.acted.connect(self._act_on_empty)
        self.filters.changed.connect(self._filter)
        self.search.searched.connect(self._search)
        self.search.left_downward.connect(self._go_down)
        self.table.opened.connect(self._open_row)
        self.model.wanted.connect(self._read_more)
