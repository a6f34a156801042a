"""Runs services away from the window: one thread owns the store, answers come as signals.

    self.jobs.run(self, list_cases, store, wanted, done=self._show)

`done` and `failed` are bound methods of a QObject (the receiver); when the receiver is
gone by then, the answer is dropped. This is the only module that makes threads.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot
from shiboken6 import isValid

from kimdesk.base.errors import Cancelled, KimdeskError

Done = Callable[[Any], None]
Failed = Callable[[KimdeskError], None]


@dataclass(slots=True, eq=False)
class Job:
    """One call on its way. `cancel` keeps a waiting job from starting and its answer away."""

    receiver: QObject
    call: Callable[..., Any]
    args: tuple[Any, ...]
    done: Done | None
    failed: Failed | None
    with_progress: Callable[[int, int], None] | None = None
    cancelled: bool = False
    keywords: dict[str, Any] = field(default_factory=dict)

    def cancel(self) -> None:
        """Stop: before it starts, at its next progress step, or by dropping the answer."""
        self.cancelled = True


class _Worker(QObject):
    """Lives in the store thread and calls one job after another."""

    finished = Signal(object, object)
    crashed = Signal(object, object)
    progressed = Signal(object, int, int)

    @Slot(object)
    def work(self, job: Job) -> None:
        if job.cancelled:
            self.crashed.emit(job, Cancelled(""))
            return
        if job.with_progress is not None:
            job.keywords["progress"] = lambda step, of: self._report(job, step, of)
        try:
            result = job.call(*job.args, **job.keywords)
        except Exception as error:  # noqa: BLE001 - handed to the window's thread as it is
            self.crashed.emit(job, error)
        else:
            self.finished.emit(job, result)

    def _report(self, job: Job, step: int, of: int) -> None:
        if job.cancelled:
            raise Cancelled("")
        self.progressed.emit(job, step, of)


class Jobs(QObject):
    """The store thread. `failed` carries expected errors nobody handled, `bug` all others."""

    failed = Signal(object)
    bug = Signal(object)
    busy_changed = Signal(bool)
    _requested = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = 0
        self._shut = False
        self._replaceable: dict[object, Job] = {}
        self._thread = QThread()
        self._thread.setObjectName("store")
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._requested.connect(self._worker.work, Qt.ConnectionType.QueuedConnection)
        self._worker.finished.connect(self._finish)
        self._worker.crashed.connect(self._crash)
        self._worker.progressed.connect(self._progress)
        self._thread.start()

    def run(
        self,
        receiver: QObject,
        call: Callable[..., Any],
        *args: Any,  # noqa: ANN401 - whatever the service takes
        done: Done | None = None,
        failed: Failed | None = None,
        progress: Callable[[int, int], None] | None = None,
        replaces: object = None,
    ) -> Job:
        """Call `call(*args)` in the store thread, then `done(result)` or `failed(error)` here.

        `replaces` names a stream of requests of which only the newest counts, such as the
        keystrokes of a search: the older one is cancelled.
        """
        job = Job(receiver, call, args, done, failed, progress)
        if self._shut:
            job.cancel()
            return job
        if replaces is not None:
            older = self._replaceable.get(replaces)
            if older is not None:
                older.cancel()
            self._replaceable[replaces] = job
        self._count(1)
        self._requested.emit(job)
        return job

    def shut(self) -> None:
        """Take no more until `reopen`: the store locks, and whoever asks now goes with it."""
        self._shut = True

    def reopen(self) -> None:
        """The store is locked; others may ask for what needs none."""
        self._shut = False

    @property
    def busy(self) -> bool:
        """Whether something waits for the store."""
        return self._waiting > 0

    def stop(self) -> None:
        """End the thread after the job at work; waiting ones are not started."""
        self._thread.quit()
        self._thread.wait()

    def _count(self, by: int) -> None:
        was = self.busy
        self._waiting += by
        if was != self.busy:
            self.busy_changed.emit(self.busy)

    @Slot(object, object)
    def _finish(self, job: Job, result: object) -> None:
        self._count(-1)
        self._forget(job)
        if not job.cancelled and job.done is not None and isValid(job.receiver):
            job.done(result)

    @Slot(object, object)
    def _crash(self, job: Job, error: Exception) -> None:
        self._count(-1)
        self._forget(job)
        if isinstance(error, Cancelled) and (job.failed is None or not isValid(job.receiver)):
            return
        if not isinstance(error, KimdeskError):
            self.bug.emit(error)
        elif job.failed is not None and isValid(job.receiver):
            job.failed(error)
        else:
            self.failed.emit(error)

    @Slot(object, int, int)
    def _progress(self, job: Job, step: int, of: int) -> None:
        if job.with_progress is not None and isValid(job.receiver) and not job.cancelled:
            job.with_progress(step, of)

    def _forget(self, job: Job) -> None:
        self._replaceable = {k: j for k, j in self._replaceable.items() if j is not job}
