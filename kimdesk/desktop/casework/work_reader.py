"""Reads the work list in the background and keeps it up to date; one for each window.

Some cases at a time, each step a job of its own, so that whatever the person does meanwhile
comes in between. Afterwards only what changed is looked at again.
"""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.calendar.checking import next_step, rows_of
from kimdesk.casework.work_list import (
    Step,
    WorkRow,
    first_step,
    in_order,
    rows_of_the_whole,
)
from kimdesk.desktop.jobs import Job
from kimdesk.desktop.session import Session
from kimdesk.vault.work import Changes

# What a rule may look at beside the records of a case and its person.
OF_THE_OFFICE = {"office_settings", "accepted_list", "partner"}
# Rules between cases look at names and counsellors.
OF_THE_WHOLE = {"person", "person_name", "case", "staff"}
# Milliseconds after the last change: typing on must not be held up.
PAUSE = 400


class WorkReader(QObject):
    """`rows` is what is known so far, by urgency.

    Signals: `changed` when there is something new to show; `progressed(done, total)` while the
    first reading runs; `failed(text)`.
    """

    changed = Signal()
    progressed = Signal(int, int)
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._by_case: dict[int, list[WorkRow]] = {}
        self._of_the_whole: tuple[WorkRow, ...] = ()
        self._job: Job | None = None
        self._cases: set[int] = set()
        self._persons: set[int] = set()
        self._whole = False
        self.complete = False
        self.reading = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self._look_again)
        session.changed.connect(self._follow)

    @property
    def rows(self) -> list[WorkRow]:
        """Everything known, the most urgent first."""
        found = [row for rows in self._by_case.values() for row in rows]
        return in_order([*self._of_the_whole, *found])

    def start(self) -> None:
        """Read everything unless that was done or is under way."""
        if self.complete or self.reading:
            return
        self.reading = True
        self._by_case.clear()
        self._run(first_step, done=self._begun)

    def again(self) -> None:
        """Forget everything and read anew."""
        self.cancel()
        self.complete = False
        self.start()

    def cancel(self) -> None:
        """Stop reading; what was found stays."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self.reading:
            self.reading = False
            self.changed.emit()

    def errors_by_case(self) -> dict[int, int]:
        """How many errors each case has, for those that have any."""
        counts: dict[int, int] = {}
        for case_id, rows in self._by_case.items():
            errors = sum(1 for row in rows if row.finding.severity == "error")
            if errors:
                counts[case_id] = errors
        return counts

    # The first reading ------------------------------------------------------------------------

    def _begun(self, step: Step) -> None:
        self._of_the_whole = step.rows
        self.progressed.emit(0, step.total)
        self._go_on(step)

    def _read_on(self, step: Step) -> None:
        self._take(step.rows)
        self.progressed.emit(step.done, step.total)
        self._go_on(step)

    def _go_on(self, step: Step) -> None:
        if step.after is None:
            self._job = None
            self.reading, self.complete = False, True
            self.changed.emit()
            if self._cases or self._persons or self._whole:
                self._soon.start()
            return
        self._run(next_step, self._session.catalogue, step, done=self._read_on)

    def _take(self, rows: tuple[WorkRow, ...]) -> None:
        for row in rows:
            self._by_case.setdefault(row.finding.case_id, []).append(row)

    # What changes afterwards ------------------------------------------------------------------

    def _follow(self, changes: Changes) -> None:
        if not (self.complete or self.reading):
            return
        if OF_THE_OFFICE & changes.keys():
            self.again()
            return
        self._cases |= set(changes.get("case", ()))
        self._persons |= set(changes.get("person", ()))
        self._whole = self._whole or bool(OF_THE_WHOLE & changes.keys())
        if self.complete and (self._cases or self._persons or self._whole):
            self._soon.start()

    def _look_again(self) -> None:
        if not self.complete:
            return
        cases, self._cases = frozenset(self._cases), set()
        persons, self._persons = frozenset(self._persons), set()
        whole, self._whole = self._whole, False
        if cases or persons:
            self._session.jobs.run(
                self,
                rows_of,
                self._session.store,
                self._session.catalogue,
                cases,
                persons,
                done=partial(self._looked, cases, persons),
                failed=self._refuse,
            )
        if whole:
            self._session.jobs.run(
                self,
                rows_of_the_whole,
                self._session.store,
                done=self._looked_at_the_whole,
                failed=self._refuse,
            )

    def _looked(
        self, cases: frozenset[int], persons: frozenset[int], rows: tuple[WorkRow, ...]
    ) -> None:
        for case_id, known in list(self._by_case.items()):
            if case_id in cases or known[0].person_id in persons:
                del self._by_case[case_id]
        self._take(rows)
        self.changed.emit()

    def _looked_at_the_whole(self, rows: tuple[WorkRow, ...]) -> None:
        self._of_the_whole = rows
        self.changed.emit()

    def _run(self, call: object, *args: object, done: object) -> None:
        self._job = self._session.jobs.run(
            self,
            call,  # type: ignore[arg-type]
            self._session.store,
            *args,
            done=done,  # type: ignore[arg-type]
            failed=self._refuse,
        )

    def _refuse(self, error: KimdeskError) -> None:
        if not isinstance(error, Cancelled):
            self.reading = False
            self.failed.emit(error.text)
