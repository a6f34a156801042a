"""Keeps the deadlines in step while people work: all of them once, then what changes."""

from PySide6.QtCore import QObject

from kimdesk.base.errors import KimdeskError
from kimdesk.calendar.deadlines.keeping import cases_to_keep, keep_cases, keep_persons
from kimdesk.desktop.session import Session
from kimdesk.vault.work import Changes

READING = "deadlines"
# Few at a time: the store's thread must stay free for what people ask for.
BATCH = 20
# Tables that deadlines follow from; the person and the case come with whatever is saved.
SOURCES = frozenset(
    {"residence_period", "asylum_period", "income_period", "work_period", "language_course",
     "consent", "plan_version", "phase_step"}
)  # fmt: skip


class DeadlineKeeper(QObject):
    """Belongs to one window; begins with all cases the person may open.

    A person is saved field by field and has one deadline only, so those are looked at when
    somebody is about to read deadlines.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: list[int] = []
        self._persons: set[int] = set()
        session.changed.connect(self.follow)
        session.reading.connect(self._before_reading)
        self._run(cases_to_keep, done=self._begun)

    def follow(self, changes: Changes) -> None:
        """Something was committed: bring those cases up to date."""
        self._persons.update(changes.get("person", ()))
        if SOURCES & changes.keys() and "deadline" not in changes:
            if cases := tuple(changes.get("case", ())):
                self._run(keep_cases, cases)
            self._keep_persons()

    def _before_reading(self, what: str) -> None:
        if what == READING:
            self._keep_persons()

    def _keep_persons(self) -> None:
        persons, self._persons = tuple(sorted(self._persons)), set()
        if persons:
            self._run(keep_persons, persons)

    def _begun(self, case_ids: tuple[int, ...]) -> None:
        self._waiting = list(case_ids)
        self._next()

    def _next(self, _: object = None) -> None:
        batch, self._waiting = self._waiting[:BATCH], self._waiting[BATCH:]
        if batch:
            self._run(keep_cases, tuple(batch), done=self._next)

    def _run(self, service: object, *arguments: object, done: object = None) -> None:
        if not self._session.closed:
            self._session.jobs.run(
                self,
                service,  # type: ignore[arg-type]
                self._session.store,
                *arguments,
                done=done,  # type: ignore[arg-type]
                failed=self._failed,
            )

    def _failed(self, _: KimdeskError) -> None:
        """What people do next says what is wrong with the store; here it is only not kept."""
        self._waiting = []
