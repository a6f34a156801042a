"""Watches the clock for one window: reads what is coming, shows what is due, remembers it."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from kimdesk.base.errors import KimdeskError
from kimdesk.calendar.reminders import (
    APPOINTMENT,
    Coming,
    ReminderRow,
    coming,
    later,
    note_shown,
    snooze,
)
from kimdesk.calendar.times import wall_now
from kimdesk.desktop.reminders.panel import ReminderPanel
from kimdesk.desktop.session import Session
from kimdesk.vault.work import Changes

# Milliseconds: a reminder may be as much late, and what is coming is read again as often.
EVERY = 20_000
READ_AGAIN = 30 * 60_000
CONCERNED = frozenset({"appointment", "appointment_staff", "deadline", "lead_time", "case"})


class ReminderKeeper(QObject):
    """`tick` does everything that depends on the time; the timer only calls it."""

    def __init__(self, session: Session, panel: ReminderPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.panel = panel
        self._coming: tuple[ReminderRow, ...] = ()
        self._began = self.now()
        # Shown here, though an answer that was asked for before may still hold them.
        self._shown: set[tuple[str, int, str]] = set()
        self._timer = self._every(EVERY, self.tick)
        self._reading = self._every(READ_AGAIN, self.read)
        session.changed.connect(self.follow)
        panel.opened.connect(self._open)
        panel.snoozed.connect(self._snooze)

    def now(self) -> datetime:
        """What the office's clock shows."""
        return wall_now(self._session.store.clock.now())

    def begin(self) -> None:
        """Read what is coming; show what was missed."""
        self._timer.start()
        self._reading.start()
        self.read()

    def read(self) -> None:
        """Read what is coming, in the background."""
        session = self._session
        session.jobs.run(
            self, coming, session.store, session.catalogue, done=self.take,
            failed=self._failed, replaces=("reminders", id(self)),
        )  # fmt: skip

    def follow(self, changes: Changes) -> None:
        """Something was committed: appointments move, matters are closed."""
        if CONCERNED & changes.keys():
            self.read()

    def take(self, found: Coming) -> None:
        """What is coming, as just read."""
        self._coming = tuple(row for row in found.rows if row.key not in self._shown)
        self.panel.keep_only(found.alive)
        self.tick()

    def tick(self) -> None:
        """Show what is due by now, each once."""
        now = self.now()
        due = [row for row in self._coming if row.due_at <= now]
        if not due:
            return
        self._coming = tuple(row for row in self._coming if row.due_at > now)
        self._shown |= {row.key for row in due}
        self.panel.remind(due, missed=all(row.due_at < self._began for row in due))
        self._note(note_shown, due)

    def ahead(self) -> tuple[tuple[datetime, str], ...]:
        """Times and neutral texts of what is still to come, for a locked screen."""
        return tuple((row.due_at, row.neutral) for row in self._coming)

    def _open(self, row: ReminderRow) -> None:
        page = "calendar" if row.kind == APPOINTMENT else "deadlines"
        self._session.ask(page, row.argument)

    def _snooze(self, rows: list[ReminderRow], minutes: int) -> None:
        until = later(self.now(), minutes)
        self._shown -= {row.key for row in rows}
        self._note(snooze, rows, until)
        self.read()

    def _note(self, service: object, *args: object) -> None:
        jobs, store = self._session.jobs, self._session.store
        jobs.run(self, service, store, *args, failed=self._failed)  # type: ignore[arg-type]

    def _failed(self, _: KimdeskError) -> None:
        """What people do next says what is wrong with the store."""

    def _every(self, milliseconds: int, run: object) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(run)
        return timer
