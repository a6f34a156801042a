"""Keeps the deadlines in step while people work: all of them once, then what changes."""

from PySide6.QtCore import QObject, QTimer

from kimdesk.base.errors import KimdeskError
from kimdesk.calendar.deadlines.keeping import cases_to_keep, keep_cases, keep_persons
from kimdesk.desktop.session import Session
from kimdesk.vault.work import Changes

# Few at a time: the store's thread must stay free for what people ask for.
BATCH = 20
# What is typed field by field is looked at once, when the person pauses.
PAUSE = 1500
SOURCES = frozenset(
    {"residence_period", "asylum_period", "income_period", "work_period", "language_course",
     "consent", "plan_version", "person", "phase_step", "contact"}
)  # fmt: skip


class DeadlineKeeper(QObject):
    """Belongs to one window; begins with all cases the person may open."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: list[int] = []
        self._cases: set[int] = set()
        self._persons: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.catch_up)
        session.changed.connect(self.follow)

    def begin(self) -> None:
        """Bring everything up to date, in the background."""
        self._session.jobs.run(
            self, cases_to_keep, self._session.store, done=self._begun, failed=self._failed
        )

    def follow(self, changes: Changes) -> None:
        """Something was committed: bring those cases up to date."""
        if not SOURCES & changes.keys() and "case" not in changes:
            return
        if "deadline" in changes:
            return
        self._cases.update(changes.get("case", ()))
        self._persons.update(changes.get("person", ()))
        self._timer.start()

    def catch_up(self) -> None:
        """Bring up to date what was changed since the last time."""
        run, store = self._session.jobs.run, self._session.store
        cases, self._cases = tuple(sorted(self._cases)), set()
        persons, self._persons = tuple(sorted(self._persons)), set()
        if cases:
            run(self, keep_cases, store, cases, failed=self._failed)
        if persons:
            run(self, keep_persons, store, persons, failed=self._failed)

    def _begun(self, case_ids: tuple[int, ...]) -> None:
        self._waiting = list(case_ids)
        self._next()

    def _next(self, _: object = None) -> None:
        batch, self._waiting = self._waiting[:BATCH], self._waiting[BATCH:]
        if batch:
            self._session.jobs.run(
                self,
                keep_cases,
                self._session.store,
                tuple(batch),
                done=self._next,
                failed=self._failed,
            )

    def _failed(self, _: KimdeskError) -> None:
        """What people do next says what is wrong with the store; here it is only not kept."""
        self._waiting = []
