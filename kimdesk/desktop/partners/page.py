"""The directory of network partners: found while typing, kept in the panel beside it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.clients.partners import PartnerRow, matching, partner_rows
from kimdesk.desktop import theme
from kimdesk.desktop.files.field_setup import choices
from kimdesk.desktop.partners.columns import columns
from kimdesk.desktop.partners.commands import NEW
from kimdesk.desktop.partners.panel import PartnerPanel
from kimdesk.desktop.partners.table import PartnersTable
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.widgets.card import PageHeader
from kimdesk.desktop.widgets.code_fields import CodeField
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.listed_page import lay_out_listed
from kimdesk.desktop.widgets.navigation import SearchField
from kimdesk.desktop.widgets.notice import EmptyState
from kimdesk.desktop.widgets.row_model import RowModel
from kimdesk.vault.work import Changes

_KINDS = {"partner", "partner_person"}


class PartnersPage(Page):
    """The page "partners"; its argument is `NEW`, the id of a body, or None.

    Signal `done(text, undo)`: something was done that the window offers to take back.
    """

    done = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._all: tuple[PartnerRow, ...] = ()
        self._wanted: object = None
        self.header = PageHeader(self.tr("Netzwerkpartner"), self)
        self.add_button = QPushButton(self.tr("Neue &Stelle"), self)
        self.add_button.setProperty("kind", "primary")
        theme.set_icon(self.add_button, "add")
        self.add_button.clicked.connect(self.add)
        self.header.add(self.add_button)
        self.search = SearchField(self.tr("Name, Angebot, Sprache, Ort oder Person"), self)
        self.kind = CodeField(self)
        self.kind.set_label(self.tr("Art der Stelle"))
        self.rows = RowModel[PartnerRow](columns(), _key, self)
        self.table = PartnersTable(self.tr("Netzwerkpartner"), self.rows, self)
        self.empty = EmptyState("partner", "", parent=self)
        self.panel = PartnerPanel(session, self)
        self._set_up_kinds()
        self._lay_out()
        self._connect()

    def open(self, argument: object) -> None:
        self._wanted = argument
        self._read()

    def refresh(self, changes: Changes) -> None:
        if _KINDS & set(changes):
            self._read()

    def leave(self) -> None:
        self.panel.commit()

    def focus_first(self) -> None:
        if self._wanted != NEW and not self.panel.new:
            self.search.setFocus()

    def add(self) -> None:
        """Begin a new entry."""
        self.table.clearSelection()
        self.table.setCurrentIndex(self.rows.index(-1, -1))
        self.sides.show_detail()
        self.panel.begin()

    def show_partner(self, partner_id: int) -> None:
        """Show one body, also where the filter hid it."""
        if self.rows.place_of(partner_id) < 0:
            self.search.clear()
            self.kind.set_value("")
            self._filter()
        if self.table.stand_on(partner_id):
            self.sides.show_detail()
            self.panel.open(partner_id)

    def _read(self) -> None:
        self.session.jobs.run(
            self,
            partner_rows,
            self.session.store,
            self.session.catalogue,
            done=self._show,
            failed=self._not_read,
            replaces="partners",
        )

    def _show(self, rows: tuple[PartnerRow, ...]) -> None:
        self._all = rows
        self._filter()
        wanted, self._wanted = self._wanted, None
        if wanted == NEW:
            self.add()
        elif isinstance(wanted, int):
            self.show_partner(wanted)
        elif self.panel.partner_id:
            self.table.stand_on(self.panel.partner_id)
            self.panel.read()
        elif not self.panel.new:
            self._stand_first()

    def _stand_first(self) -> None:
        self.panel.setVisible(bool(self.rows.rows()))
        if self.rows.rows():
            self.table.setCurrentIndex(self.rows.index(0, 0))

    def _not_read(self, error: KimdeskError) -> None:
        if not isinstance(error, Cancelled):
            self.show_error(error)

    def _filter(self, _: str = "") -> None:
        shown = matching(self._all, self.search.text(), self.kind.value())
        self.table.show_rows(shown)
        if self._all:
            self.empty.say(self.tr("Keine Stelle passt dazu."), self.tr("Alle zeigen"))
        else:
            self.empty.say(
                self.tr("Noch steht keine Stelle im Verzeichnis."),
                self.tr("Erste Stelle eintragen"),
            )

    def _kind_chosen(self) -> None:
        self._filter()

    def _from_empty(self) -> None:
        if not self._all:
            self.add()
            return
        self.search.clear()
        self.kind.set_value("")
        self._filter()
        self.search.setFocus()

    def _stand_on(self, row: PartnerRow) -> None:
        self.panel.open(row.id)

    def _into_panel(self, row: PartnerRow) -> None:
        self.sides.show_detail()
        self.panel.open(row.id)
        self.panel.form.fields["name"].setFocus()

    def _back(self) -> None:
        self.panel.commit()
        self.table.setFocus()

    def _gone(self) -> None:
        self.panel.hide()
        self.sides.show_master()

    def _set_up_kinds(self) -> None:
        today = self.session.store.clock.today()
        offered, ended = choices(self.session.catalogue, "CL36", today)
        everything = QCoreApplication.translate("PartnersPage", "alle Arten")
        self.kind.set_codes(offered, ended=ended, empty=everything)

    def _connect(self) -> None:
        self.search.searched.connect(self._filter)
        self.search.left_downward.connect(self.table.setFocus)
        self.kind.edited.connect(self._kind_chosen)
        self.table.stood_on.connect(self._stand_on)
        self.table.opened.connect(self._into_panel)
        self.empty.acted.connect(self._from_empty)
        self.panel.saved.connect(self.saved)
        self.panel.refused.connect(self.refused)
        self.panel.done.connect(self.done)
        self.panel.wanted.connect(self.show_partner)
        self.panel.gone.connect(self._gone)

    def _lay_out(self) -> None:
        filters = FlowRow(self)
        filters.add(self.search)
        filters.add(self.kind)
        narrowing = (filters,)
        self.sides = lay_out_listed(
            self, self.header, narrowing, self.table, self.empty, self.panel, (3, 2)
        )
        self.sides.went_back.connect(self._back)


def _key(row: PartnerRow) -> int:
    return row.id
