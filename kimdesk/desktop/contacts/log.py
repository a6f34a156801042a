"""The entries of one file as far as they were read: pages, reading again, hits of a search."""

from PySide6.QtCore import QObject, Signal

from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.clients.contacts import (
    PAGE,
    ContactRow,
    LogKey,
    contact_page,
    found_contacts,
)
from kimdesk.desktop.session import Session


class ContactLog(QObject):
    """What views of the log show, asked for page by page.

    Signals: `shown` when all rows were read anew, `appended(rows)` for one more page,
    `found` when the hits of the search are known, `failed(error)`.
    """

    shown = Signal()
    appended = Signal(object)
    found = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.case_id = 0
        self.rows: tuple[ContactRow, ...] = ()
        self.more = False
        self.query = ""
        self.hits: tuple[LogKey, ...] = ()
        self._reading = False
        self._read = False
        self._goal: LogKey | None = None
        self._again: list[ContactRow] = []

    def open(self, case_id: int) -> None:
        """Read the first page of a case, or again what is shown of it."""
        if case_id != self.case_id:
            self.case_id, self.rows, self.more, self._read = case_id, (), False, False
        if not self._read:
            self._ask(contact_page, self._take_first)
        else:
            # Page by page as well: one long reading would hold up the window.
            self._again = []
            self._ask(contact_page, self._take_again)
        if self.query:
            self.search(self.query)

    def fetch_more(self) -> None:
        """Read the next page, unless one is on its way."""
        if self.more and not self._reading and self.rows:
            self._reading = True
            self._ask(contact_page, self._take_next, self.rows[-1].key)

    def reach(self, key: LogKey) -> bool:
        """Whether the entry at `key` was read; if not, read on until it is."""
        there = not self.more or (bool(self.rows) and self.rows[-1].key <= key)
        self._goal = None if there else key
        if not there:
            self.fetch_more()
        return there

    def search(self, text: str) -> None:
        """Look for `text`; "" ends the search."""
        self.query = text
        if not text.strip():
            self._take_hits(())
            return
        self._session.jobs.run(
            self,
            found_contacts,
            self._session.store,
            self.case_id,
            text,
            done=self._take_hits,
            failed=self._fail,
            replaces=("found", id(self)),
        )

    def row(self, contact_id: int) -> ContactRow | None:
        """The entry with this id, if it was read."""
        return next((row for row in self.rows if row.id == contact_id), None)

    def _ask(self, call: object, done: object, *more: object) -> None:
        self._session.jobs.run(
            self,
            call,  # type: ignore[arg-type]
            self._session.store,
            self.case_id,
            *more,
            done=done,  # type: ignore[arg-type]
            failed=self._fail,
        )

    def _take_first(self, rows: tuple[ContactRow, ...]) -> None:
        self._read = True
        self.rows, self.more = rows, len(rows) == PAGE
        self.shown.emit()

    def _take_again(self, rows: tuple[ContactRow, ...]) -> None:
        self._again += rows
        full = len(rows) == PAGE
        if full and len(self._again) < len(self.rows):
            self._ask(contact_page, self._take_again, rows[-1].key)
            return
        again, self._again = tuple(self._again), []
        self.more = full
        if again != self.rows:
            self.rows = again
            self.shown.emit()

    def _take_next(self, rows: tuple[ContactRow, ...]) -> None:
        self._reading = False
        if self.rows and rows and rows[0].key >= self.rows[-1].key:
            return  # read again in between; what comes twice is dropped
        self.rows += rows
        self.more = len(rows) == PAGE
        self.appended.emit(rows)
        if self._goal is not None and self.reach(self._goal):
            self.found.emit()

    def _take_hits(self, hits: tuple[LogKey, ...]) -> None:
        self.hits = hits
        self.found.emit()

    def _fail(self, error: KimdeskError) -> None:
        self._reading = False
        if not isinstance(error, Cancelled):
            self.failed.emit(error)
