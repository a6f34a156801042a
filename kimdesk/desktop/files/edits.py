"""What is done to one open file, with undo: every act returns the act that takes it back.

Acts run in the store thread, one after another, so that pressing Ctrl+Z quickly is safe.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from kimdesk.base.errors import KimdeskError
from kimdesk.clients.findings import Finding
from kimdesk.clients.records import Change, Records, Removal, Values
from kimdesk.desktop.files.typed import TypedTexts
from kimdesk.desktop.session import Session

# Does something to the store and returns what takes it back.
Act = Callable[[], "Act"]
Done = Callable[[], None]
Failed = Callable[[KimdeskError], None]
MOST_STEPS = 200


class Edits(QObject):
    """The acts on one file and their undo stack.

    Signals: `saved` after each commit, `refused(text)` for what no caller took care of,
    `offered(text)` when an act should be easy to take back ("" when that time is over),
    `settled` when no act is on its way any more.
    """

    saved = Signal()
    refused = Signal(str)
    offered = Signal(str)
    settled = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(MOST_STEPS)
        self.typed = TypedTexts(session, self)
        self.typed.refused.connect(self.refused)
        # What the rules found in the file as it was read last.
        self.findings: tuple[Finding, ...] = ()
        self._on_the_way = 0
        self._written: list[Change] = []
        session.jobs.bug.connect(self._give_up)

    @property
    def busy(self) -> bool:
        """Whether an act is on its way."""
        return self._on_the_way > 0

    def take_written(self) -> list[Change]:
        """The changes of single records since this was asked last."""
        written, self._written = self._written, []
        return written

    def run(
        self,
        receiver: QObject,
        text: str,
        act: Act,
        done: Done | None = None,
        failed: Failed | None = None,
        *,
        offer: bool = False,
    ) -> None:
        """Do `act`; when it succeeds it can be undone under the name `text`.

        With `offer` a bar says `text` and offers to take it back.

        `done()` and `failed(error)` are bound methods of `receiver`, as for jobs.
        """
        step = _Step(text, act, offer=offer)
        self._on_the_way += 1
        self.session.jobs.run(
            self,
            step.turn,
            done=partial(self._keep, step, receiver, done),
            failed=partial(self._fail, receiver, failed),
        )

    def change(
        self,
        receiver: QObject,
        text: str,
        change: "Wish",
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Write one record's fields, as `Records.change` does."""
        self.run(receiver, text, changing(self.session.records, change), done, failed)

    def remove(self, receiver: QObject, text: str, mapped: type[Any], record_id: int) -> None:
        """Remove one record and offer to put it back; `text` says what was done."""
        act = removing(self.session.records, mapped, record_id)
        self.run(receiver, text, act, offer=True)

    def undo(self) -> None:
        """Take back the last act, if there is one."""
        self.stack.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.stack.redo()

    def _keep(self, step: "_Step", receiver: QObject, done: Done | None, _: object) -> None:
        self._land(step)
        if step.changed_anything:
            self.stack.push(_Command(step, self))
        self.saved.emit()
        self.offered.emit(step.text if step.offer else "")
        if done is not None and _alive(receiver):
            done()
        self._settle()

    def _land(self, step: "_Step | None" = None) -> None:
        self._on_the_way -= 1
        if step is not None and isinstance(step.back, _Undoing):
            self._written.append(step.back.change)

    def _settle(self) -> None:
        if not self.busy:
            self.settled.emit()

    def _give_up(self) -> None:
        # Which act broke off is not known; what waits for any of them must not wait for ever.
        self._on_the_way = 0
        self._settle()

    def _fail(self, receiver: QObject, failed: Failed | None, error: KimdeskError) -> None:
        self._land()
        if failed is not None and _alive(receiver):
            failed(error)
        else:
            self.refused.emit(error.text)
        self._settle()

    def turn(self, command: "_Command") -> None:
        """Undo or redo a step that was kept."""
        self._on_the_way += 1
        self.session.jobs.run(
            self,
            command.step.turn,
            done=partial(self._turned, command),
            failed=partial(self._stuck, command),
        )

    def _turned(self, command: "_Command", _: object) -> None:
        self._land(command.step)
        self.saved.emit()
        self.offered.emit("")
        self._settle()

    def _stuck(self, command: "_Command", error: KimdeskError) -> None:
        # It was changed elsewhere or is gone; asking again would fail again.
        command.setObsolete(True)
        self._land()
        self.refused.emit(error.text)
        self._settle()


@dataclass(frozen=True, slots=True)
class Wish:
    """One change somebody asks for: which record, as read in which version, what and from what."""

    mapped: type[Any]
    record_id: int
    version: int
    changes: Values
    before: Values


class _Step:
    """An act and, in turn, the one that takes it back."""

    def __init__(self, text: str, act: Act, *, offer: bool = False) -> None:
        self.text = text
        self.offer = offer
        self._next = act

    def turn(self) -> None:
        """Do what is next; runs in the store thread."""
        self._next = self._next()

    @property
    def back(self) -> Act:
        """What takes back what was done last."""
        return self._next

    @property
    def changed_anything(self) -> bool:
        """False when there is nothing to take back."""
        return self._next is not nothing


class _Command(QUndoCommand):
    def __init__(self, step: _Step, edits: Edits) -> None:
        super().__init__(step.text)
        self.step = step
        self._edits = edits
        self._done = False

    def redo(self) -> None:
        # The toolkit calls this when the step is kept, which is after it was done.
        if self._done:
            self._edits.turn(self)
        self._done = True

    def undo(self) -> None:
        self._edits.turn(self)


def nothing() -> Act:
    """The act that does nothing."""
    return nothing


def changing(records: Records, wish: Wish) -> Act:
    """Change fields of one record."""

    def act() -> Act:
        change = records.change(
            wish.mapped, wish.record_id, wish.version, wish.changes, before=wish.before
        )
        return undoing(records, change) if change.after else nothing

    return act


@dataclass(frozen=True, slots=True)
class _Undoing:
    """The act that writes back what a change replaced."""

    records: Records
    change: Change

    def __call__(self) -> Act:
        return undoing(self.records, self.records.undone(self.change))


def undoing(records: Records, change: Change) -> Act:
    """Write back what a change replaced."""
    return _Undoing(records, change)


def adding(records: Records, mapped: type[Any], values: Values) -> Act:
    """Add one record."""

    def act() -> Act:
        return removing(records, mapped, records.add(mapped, values).id)

    return act


def removing(records: Records, mapped: type[Any], record_id: int) -> Act:
    """Remove one record."""

    def act() -> Act:
        return putting_back(records, records.remove(mapped, record_id))

    return act


def putting_back(records: Records, removal: Removal) -> Act:
    """Restore a removed record."""

    def act() -> Act:
        records.put_back(removal)
        return removing(records, removal.mapped, int(str(removal.row["id"])))

    return act


def in_order(*acts: Act) -> Act:
    """Several acts as one step; taken back in reverse order."""

    def act() -> Act:
        return in_order(*reversed([one() for one in acts]))

    return act


def _alive(receiver: QObject) -> bool:
    from shiboken6 import isValid

    return bool(isValid(receiver))
