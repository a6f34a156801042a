"""The page "barriers": the register at the left, one barrier with its workflow at the right."""

from PySide6.QtWidgets import QCheckBox, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.casework.barriers import BarrierFile, BarrierRow, barrier_file, barrier_rows
from kimdesk.desktop.casework.barrier_detail import BarrierDetail
from kimdesk.desktop.office.section import button
from kimdesk.desktop.printing.sheet_printing import SheetPrinting
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.widgets.card import PageHeader
from kimdesk.desktop.widgets.listed_page import lay_out_listed
from kimdesk.desktop.widgets.navigation import SearchField
from kimdesk.desktop.widgets.notice import EmptyState
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable
from kimdesk.printing.orders import Order
from kimdesk.reference.folding import fold
from kimdesk.vault.work import Changes

NEW = "new"


class BarriersPage(Page):
    """Its argument is a barrier's id, or "new"."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._printing = SheetPrinting(session, self)
        self._all: tuple[BarrierRow, ...] = ()
        self._wanted = 0
        self._read_once = False
        self.header = PageHeader(self.tr("Strukturelle Hürden"), self)
        self.header.say(
            self.tr("Was im System im Weg steht. Fälle werden gezählt und nach außen nie genannt.")
        )
        self.add_button = button(self.tr("&Neue Hürde"), "add", self.add, self)
        self.add_button.setProperty("kind", "primary")
        self.print_button = button(self.tr("&Meldung drucken …"), "print", self.print, self)
        self.header.add(self.print_button)
        self.header.add(self.add_button)
        self.search = SearchField(self.tr("In den Hürden suchen"), self)
        self.ended = QCheckBox(self.tr("auch abgeschlossene"), self)
        self.ended.toggled.connect(self._filter)
        self.rows = RowModel[BarrierRow](self._columns(), _key, self)
        self.table = RowTable(self.tr("Strukturelle Hürden"), self.rows, self)
        self.empty = EmptyState("barrier", "", parent=self)
        self.empty.acted.connect(self.add)
        self.detail = BarrierDetail(session, self)
        self.detail.hide()
        self.detail.saved.connect(self.saved)
        self.detail.refused.connect(self.refused)
        self.detail.stale.connect(self._read_one)
        self._lay_out()
        self.search.searched.connect(self._filter)
        self.search.left_downward.connect(self.table.setFocus)
        self.table.stood_on.connect(self._choose)
        self.table.opened.connect(self._into)

    def open(self, argument: object) -> None:
        if argument == NEW:
            self.add()
        elif isinstance(argument, int):
            self._wanted = argument
        self._read()

    def refresh(self, changes: Changes) -> None:
        if {"barrier", "barrier_case", "barrier_step"} & changes.keys():
            self._read()

    def leave(self) -> None:
        self.detail.leave()

    def focus_first(self) -> None:
        if not self.detail.beginning:
            self.search.setFocus()

    def add(self) -> None:
        """Begin a new barrier; it is kept as soon as it has a title, a kind and a level."""
        self.table.clearSelection()
        self.detail.show()
        self.sides.show_detail()
        self.detail.begin()

    def print(self) -> None:
        """Show the report of the barrier in front, or of all that are shown."""
        chosen = self.table.current_row()
        ids = [chosen.id] if chosen is not None else [row.id for row in self.rows.rows()]
        if ids:
            self._printing.show(Order("barrier-report", record_ids=tuple(ids)))

    # Reading ----------------------------------------------------------------------------------

    def _read(self) -> None:
        self.session.jobs.run(
            self, barrier_rows, self.session.store, done=self._show, replaces="barriers"
        )

    def _show(self, rows: tuple[BarrierRow, ...]) -> None:
        self._all = rows
        self._filter()
        if self._wanted:
            wanted, self._wanted = self._wanted, 0
            self._stand_on(wanted)
        elif self.detail.barrier_id and not self.detail.beginning:
            self._read_one()
        elif not self.detail.beginning and self.rows.rows() and not self._read_once:
            self.table.setCurrentIndex(self.rows.index(0, 0))
        self._read_once = True

    def _stand_on(self, barrier_id: int) -> None:
        if self.rows.place_of(barrier_id) < 0:
            self.ended.setChecked(True)
        if self.table.stand_on(barrier_id):
            self.sides.show_detail()

    def _filter(self, _: object = None) -> None:
        words = fold(self.search.text()).split()
        shown = [row for row in self._all if self.ended.isChecked() or not self._is_ended(row)]
        self.rows.show([row for row in shown if all(w in self._words(row) for w in words)])
        self.print_button.setEnabled(bool(self.rows.rows()))
        if self._all:
            self.empty.say(self.tr("Keine Hürde passt dazu."))
        else:
            self.empty.say(
                self.tr("Noch ist keine Hürde erfasst. Was hält mehr als eine Person auf?"),
                self.tr("Erste Hürde erfassen"),
            )

    def _is_ended(self, row: BarrierRow) -> bool:
        state = self.session.catalogue["CL45"].get(row.state)
        return state is not None and state.flag("final")

    def _words(self, row: BarrierRow) -> str:
        labels = (self._kind(row), self._domain(row), self._state(row))
        return fold(" ".join((row.title, *labels)))

    def _choose(self, row: BarrierRow) -> None:
        if row.id != self.detail.barrier_id or self.detail.beginning:
            self.detail.leave()
            self._read_this(row.id)

    def _read_one(self) -> None:
        if self.detail.barrier_id:
            self._read_this(self.detail.barrier_id)

    def _read_this(self, barrier_id: int) -> None:
        self.session.jobs.run(
            self,
            barrier_file,
            self.session.store,
            self.session.catalogue,
            barrier_id,
            done=self._show_one,
            failed=self._gone,
            replaces="barrier",
        )

    def _show_one(self, read: BarrierFile) -> None:
        self.detail.show_barrier(read)
        self.detail.show()

    def _gone(self, error: KimdeskError) -> None:
        self.detail.hide()
        self.sides.show_master()
        self.show_error(error)

    def _into(self, row: BarrierRow) -> None:
        self._choose(row)
        self.sides.show_detail()
        self.detail.focus_first()

    def _back(self) -> None:
        self.detail.leave()
        self.table.setFocus()

    # Making -----------------------------------------------------------------------------------

    def _columns(self) -> list[Column[BarrierRow]]:
        return [
            Column(self.tr("Hürde"), _title, stretch=True, tip=_title),
            Column(self.tr("Akten"), self._reach, chars=8),
            Column(self.tr("Stand"), self._state, chars=16, tip=self._state),
        ]

    def _kind(self, row: BarrierRow) -> str:
        return self.session.label("CL43", row.kind)

    def _domain(self, row: BarrierRow) -> str:
        return self.session.label("CL29", row.life_domain)

    def _state(self, row: BarrierRow) -> str:
        return self.session.label("CL45", row.state)

    def _reach(self, row: BarrierRow) -> str:
        if row.cases == 1:
            return self.tr("1 Fall")
        return self.tr("{n} Fälle").format(n=row.cases)

    def _lay_out(self) -> None:
        narrowing = (self.search, self.ended)
        self.sides = lay_out_listed(
            self, self.header, narrowing, self.table, self.empty, self.detail, (1, 1)
        )
        self.sides.went_back.connect(self._back)


def _key(row: BarrierRow) -> int:
    return row.id


def _title(row: BarrierRow) -> str:
    return row.title
