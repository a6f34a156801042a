"""What a search found, with the reason; takes the place of the list while something is typed."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.base.text import translate
from kimdesk.clients.search import Hit, SearchResult, search
from kimdesk.desktop.files.hit_delegate import HitDelegate
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.notice import EmptyState
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable, TableWithEmptyState

SNIPPET = 3


class SearchResults(QWidget):
    """Hits, best first; Enter opens the file."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        columns: list[Column[Hit]] = [
            Column(translate("Search", "Name"), lambda hit: hit.name, chars=28),
            Column(translate("Search", "Nummer"), lambda hit: hit.case_number or "–", chars=17),
            Column(translate("Search", "Gefunden, weil"), lambda hit: hit.why, chars=36),
            Column(translate("Search", "Fundstelle"), lambda hit: hit.snippet.text, stretch=True),
        ]
        self.model: RowModel[Hit] = RowModel(columns, lambda hit: (hit.kind, hit.record_id))
        self.table = RowTable(self.tr("Gefundenes"), self.model, self)
        self.table.setItemDelegateForColumn(SNIPPET, HitDelegate(self.table))
        self.table.opened.connect(self._open)
        self.empty = EmptyState("search", "", "", self)
        self.line = label("", "muted", self)
        self.body = TableWithEmptyState(self.table, self.empty, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.S)
        column.addWidget(self.line)
        column.addWidget(self.body, 1)

    def search(self, text: str) -> None:
        """Search for `text`; only the newest search counts."""
        text = text.strip()
        if not text:
            self._show(SearchResult((), more=False))
            return
        self._session.jobs.run(
            self,
            search,
            self._session.store,
            text,
            done=self._show,
            failed=self._failed,
            replaces=("search", id(self)),
        )

    def _show(self, found: SearchResult) -> None:
        self.table.show_rows(found.hits)
        count = len(found.hits)
        text = self.tr("{n} Treffer oder mehr") if found.more else self.tr("{n} Treffer")
        self.line.setText(text.format(n=count) if count else "")
        self.empty.say(
            self.tr(
                "Nichts gefunden. Suchen Sie mit einem Teil des Namens, dem Geburtsjahr, "
                "der Nummer oder einem Wort aus einer Notiz."
            )
        )
        self.body.refresh()
        if count:
            self.table.scrollToTop()

    def _failed(self, error: KimdeskError) -> None:
        if not isinstance(error, Cancelled):
            self.table.show_rows(())
            self.empty.say(error.text)

    def _open(self, hit: Hit) -> None:
        if hit.case_id is not None:
            self._session.ask("file", hit.case_id)
