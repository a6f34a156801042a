"""What the tab "Verlauf" shows: the events of a case by group and order, hits of a search."""

from PySide6.QtCore import QObject, Signal

from kimdesk.base.dates import format_day
from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.calendar.history import case_history
from kimdesk.casework.history import HistoryEntry, matches
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.paper import weekday

# What can be chosen, and the kinds of events in it.
GROUPS = {
    "contacts": ("contact",),
    "phases": ("phase_step",),
    "assessments": ("assessment",),
    "plan": ("goal", "goal_end", "measure", "plan_version"),
    "linking": ("referral", "referral_end", "case_conference"),
    "consents": ("consent", "consent_end"),
    "documents": ("document",),
    "appointments": ("appointment", "deadline_step"),
}
Key = tuple[object, int]


class HistoryWords:
    """How an event reads."""

    def head(self, row: HistoryEntry) -> str:
        """The line above an event."""
        day = f"{weekday(row.held_on)}, {format_day(row.held_on)}"
        when = f"{day}, {row.at}" if row.at else day
        return f"{when} · {row.title}"

    def facts(self, row: HistoryEntry) -> str:
        """The muted line below."""
        return row.facts

    def last(self, _: HistoryEntry) -> str:
        """Events have no line below their text."""
        return ""


class HistoryLog(QObject):
    """Signals: `shown` when rows were read or chosen anew, `found` for hits, `failed(error)`."""

    shown = Signal()
    found = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._case_id = 0
        self._groups: set[str] = set()
        self._oldest_first = False
        self.read: tuple[HistoryEntry, ...] = ()
        self.rows: tuple[HistoryEntry, ...] = ()
        self.query = ""
        self.hits: tuple[Key, ...] = ()

    @property
    def groups(self) -> set[str]:
        """The groups that have events in this case."""
        kinds = {entry.kind for entry in self.read}
        return {name for name, members in GROUPS.items() if kinds & set(members)}

    def open(self, case_id: int) -> None:
        """Read all events of a case."""
        self._case_id = case_id
        self._session.jobs.run(
            self,
            case_history,
            self._session.store,
            self._session.catalogue,
            case_id,
            done=self._take,
            failed=self._fail,
            replaces=("history", id(self)),
        )

    def choose(self, groups: set[str]) -> None:
        """Show these groups only; none means all."""
        self._groups = groups
        self._sort_out()

    def turn(self, oldest_first: bool) -> None:
        """The oldest or the newest event first."""
        self._oldest_first = oldest_first
        self._sort_out()

    def search(self, text: str) -> None:
        """Look for `text` in what is shown; "" ends the search."""
        self.query = text
        there = (entry for entry in self.rows if matches(entry, text))
        self.hits = tuple((e.key, e.id) for e in there) if text.strip() else ()
        self.found.emit()

    def reach(self, _: object) -> bool:
        """Everything was read."""
        return True

    def entry(self, entry_id: int) -> HistoryEntry | None:
        """The event with this id."""
        return next((entry for entry in self.rows if entry.id == entry_id), None)

    def _take(self, read: tuple[HistoryEntry, ...]) -> None:
        self.read = read
        self._sort_out()

    def _sort_out(self) -> None:
        kinds = {kind for name in self._groups for kind in GROUPS[name]}
        chosen = [entry for entry in self.read if not kinds or entry.kind in kinds]
        self.rows = tuple(reversed(chosen)) if self._oldest_first else tuple(chosen)
        self.shown.emit()
        self.search(self.query)

    def _fail(self, error: KimdeskError) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(error)
