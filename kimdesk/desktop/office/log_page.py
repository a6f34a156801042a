"""The access log: read after a reason was given, filtered, and its chain verified beside it."""

from datetime import UTC

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kimdesk.base.clock import OFFICE_ZONE
from kimdesk.base.errors import KimdeskError, UserError
from kimdesk.clients.log_view import LogLine, Who, begin_reading, read_lines
from kimdesk.desktop.files.field_setup import choices
from kimdesk.desktop.office.chain_check import ChainPanel
from kimdesk.desktop.office.log_words import about, detail
from kimdesk.desktop.office.section import button, paragraph, row
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import PageHeader, SectionCard
from kimdesk.desktop.widgets.fields import CodeField, DateField, TextField
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.desktop.widgets.notice import EmptyState
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable, TableWithEmptyState
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.vault.log_reading import PAGE, LogFilter

NOT_FOR = "§ 67c Abs. 4 SGB X"


class LogPage(Page):
    """The page "log"; the reason is asked for anew each time the page is brought to the front."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.reason = TextField(self)
        self.reason.line.returnPressed.connect(self.begin)
        self.begin_button = button(self.tr("&Zugriffsprotokoll lesen"), "log", self.begin, self)
        self.begin_button.setProperty("kind", "primary")
        self.person = CodeField(self)
        self.action = CodeField(self)
        self.case = TextField(self)
        self.first = DateField(self)
        self.last = DateField(self)
        self.rows = RowModel[LogLine](
            [
                Column(self.tr("Nr."), _seq, chars=7, right=True),
                Column(self.tr("Zeitpunkt"), _at, chars=18),
                Column(self.tr("Person"), _who, chars=20),
                Column(self.tr("Rolle"), self._role, chars=16),
                Column(self.tr("Tätigkeit"), self._action, chars=20),
                Column(self.tr("woran"), self._about, chars=24),
                Column(self.tr("Angaben"), self._detail, stretch=True, tip=self._detail),
            ],
            _key,
            self,
        )
        self.table = RowTable(self.tr("Zugriffsprotokoll"), self.rows, self)
        self.rows.wanted.connect(self._more)
        self.chain = ChainPanel(session, self)
        self.stack = QStackedWidget(self)
        self._lay_out()
        for field in (self.person, self.action, self.case, self.first, self.last):
            field.edited.connect(self.read)

    def open(self, argument: object) -> None:
        self.stack.setCurrentIndex(0)
        self.reason.set_value("")
        self.reason.set_message("", "")
        self.rows.show([])

    def leave(self) -> None:
        self.chain.cancel()
        self.rows.show([])
        self.stack.setCurrentIndex(0)

    def focus_first(self) -> None:
        (self.table if self.stack.currentIndex() else self.reason).setFocus()

    def begin(self) -> None:
        """Note the reason, then show the log."""
        self.session.jobs.run(
            self,
            begin_reading,
            self.session.store,
            self.reason.value(),
            done=self._begun,
            failed=self._not_begun,
        )

    def read(self) -> None:
        """Read the newest entries that fit the filters."""
        self.case.set_message("", "")
        self._ask(None)

    def _ask(self, before: int | None) -> None:
        wanted = LogFilter(
            user_uid=self.person.value(),
            action=self.action.value(),
            first_day=self.first.value(),
            last_day=self.last.value(),
        )
        self.session.jobs.run(
            self,
            read_lines,
            self.session.store,
            wanted,
            self.case.value(),
            before,
            done=self._show if before is None else self._append,
            failed=self._refuse,
            replaces="log",
        )

    def _begun(self, people: tuple[Who, ...]) -> None:
        self.person.set_codes([(who.uid, who.name) for who in people], empty=self.tr("alle"))
        today = self.session.store.clock.today()
        offered, ended = choices(self.session.catalogue, "CL46", today)
        self.action.set_codes(offered, ended=ended, empty=self.tr("alle"))
        self.stack.setCurrentIndex(1)
        self.read()
        self.table.setFocus()

    def _not_begun(self, error: KimdeskError) -> None:
        if isinstance(error, UserError):
            self.reason.set_message("error", error.text)
            self.reason.setFocus()
        else:
            self.show_error(error)

    def _refuse(self, error: KimdeskError) -> None:
        if isinstance(error, UserError) and error.field == "case_number":
            self.case.set_message("error", error.text)
            self.rows.show([])
        else:
            self.show_error(error)

    def _show(self, lines: tuple[LogLine, ...]) -> None:
        self.rows.show([])
        self.rows.show(lines, more=len(lines) == PAGE)

    def _append(self, lines: tuple[LogLine, ...]) -> None:
        self.rows.append(lines, more=len(lines) == PAGE)

    def _more(self, last: LogLine | None) -> None:
        if last is not None:
            self._ask(last.entry.seq)

    def _role(self, line: LogLine) -> str:
        return self._role_label(line.entry.role)

    def _role_label(self, role: str) -> str:
        return self.session.label("CL47", role)

    def _detail(self, line: LogLine) -> str:
        return detail(line, self._role_label)

    def _action(self, line: LogLine) -> str:
        return self.session.label("CL46", line.entry.action)

    def _about(self, line: LogLine) -> str:
        return about(line)

    def _lay_out(self) -> None:
        self.stack.addWidget(self._question())
        self.stack.addWidget(self._log())
        top = QVBoxLayout()
        top.setContentsMargins(metrics.XL, metrics.L, metrics.XL, 0)
        top.setSpacing(0)
        top.addWidget(PageHeader(self.tr("Zugriffsprotokoll"), self))
        text = self.tr(
            "Nur zum Schutz der Daten: Eine Leistungs- oder Verhaltenskontrolle der "
            "Beschäftigten mit dem Zugriffsprotokoll ist nicht erlaubt ({law})."
        )
        top.addWidget(paragraph(text.format(law=NOT_FOR)))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(top)
        outer.addWidget(self.stack, 1)

    def _question(self) -> QWidget:
        area = ScrollColumn(self)
        card = SectionCard(self.tr("Warum lesen Sie das Zugriffsprotokoll?"), area)
        card.add(
            paragraph(
                self.tr("Zum Beispiel „Auskunft nach Art. 15“. Der Grund steht selbst darin.")
            )
        )
        grid = FormGrid(1, card)
        grid.add(self.tr("&Grund"), self.reason)
        card.add(grid)
        card.add(row(self.begin_button))
        area.add(card)
        area.body.addStretch(1)
        return area

    def _log(self) -> QWidget:
        page = ScrollColumn(self)
        grid = FormGrid(5, page)
        grid.add(self.tr("&Person"), self.person)
        grid.add(self.tr("&Tätigkeit"), self.action)
        grid.add(self.tr("&Fallnummer"), self.case)
        grid.add(self.tr("&von"), self.first)
        grid.add(self.tr("bi&s"), self.last)
        page.body.setSpacing(metrics.M)
        page.add(grid)
        text = self.tr("Kein Eintrag passt zu dieser Auswahl.")
        tables = TableWithEmptyState(self.table, EmptyState("log", text, parent=page), page)
        tables.setFocusProxy(None)  # type: ignore[arg-type] # else Tab walks in a circle
        tables.setMinimumHeight(8 * metrics.TARGET)
        page.body.addWidget(tables, 1)
        page.add(self.chain)
        return page


def _key(line: LogLine) -> int:
    return line.entry.seq


def _seq(line: LogLine) -> str:
    return str(line.entry.seq)


def _at(line: LogLine) -> str:
    return f"{line.entry.at.replace(tzinfo=UTC).astimezone(OFFICE_ZONE):%d.%m.%Y %H:%M}"


def _who(line: LogLine) -> str:
    return line.who
