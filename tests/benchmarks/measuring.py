"""What is measured: medians of interleaved runs, statements, pauses of the event loop."""

import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from typing import Any

import psutil
from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy import Engine, event

RUNS = 7


@dataclass(frozen=True)
class Measure:
    """One comparison; times in milliseconds, `ratio` is ours by baseline.

    `pause_ms` is the longest pause of the event loop in a usual run (the median of them),
    `worst_pause_ms` the longest in any run, whatever else the machine did then.
    """

    what: str
    kind: str
    size: int
    ours_ms: float
    baseline_ms: float
    statements: int | None = None
    pause_ms: float | None = None
    worst_pause_ms: float | None = None
    memory_mb: float | None = None

    @property
    def ratio(self) -> float:
        """How many times the baseline."""
        return self.ours_ms / self.baseline_ms if self.baseline_ms else 0.0

    def as_json(self) -> dict[str, Any]:
        """Rounded for reading."""
        values = {k: v for k, v in asdict(self).items() if v is not None} | {"ratio": self.ratio}
        return {k: round(v, 2) if isinstance(v, float) else v for k, v in values.items()}


def nothing() -> None:
    """Do nothing."""


def compared(
    ours: Callable[[], object],
    baseline: Callable[[], object],
    runs: int = RUNS,
    *,
    before: Callable[[], object] = nothing,
    after: Callable[[], object] = nothing,
) -> tuple[float, float]:
    """Medians of both in milliseconds, run by turns so that the machine's mood hits both.

    `before` and `after` surround ours and are not counted.
    """
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(runs):
        before()
        times[0].append(_milliseconds(ours))
        after()
        times[1].append(_milliseconds(baseline))
    return statistics.median(times[0]), statistics.median(times[1])


def _milliseconds(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    return (time.perf_counter() - begun) * 1000


@contextmanager
def counting(engine: Engine) -> Iterator[list[str]]:
    """The statements sent inside the block."""
    sent: list[str] = []

    def note(*arguments: Any) -> None:
        sent.append(arguments[2])

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)


def memory_mb() -> float:
    """What the process holds now."""
    return float(psutil.Process().memory_info().rss) / 2**20


@dataclass
class PauseMeter:
    """The longest time the window's event loop did not come round, in milliseconds."""

    longest_ms: float = 0.0
    _timer: QTimer = field(default_factory=QTimer)
    _clock: QElapsedTimer = field(default_factory=QElapsedTimer)

    def start(self) -> None:
        """Measure from now."""
        self.longest_ms = 0.0
        self._clock.start()
        # Not 0: a loop that never rests would take the interpreter from the store's thread.
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    def stop(self) -> float:
        """The longest pause since the start."""
        self._tick()
        self._timer.stop()
        self._timer.timeout.disconnect(self._tick)
        return self.longest_ms

    def _tick(self) -> None:
        self.longest_ms = max(self.longest_ms, self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()


def until(ready: Callable[[], bool], seconds: float = 60.0) -> None:
    """Run the event loop until `ready`, resting between events; raises TimeoutError."""
    end = time.monotonic() + seconds
    flags = QEventLoop.ProcessEventsFlag
    alarm = QTimer()
    alarm.start(1000)
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError
        QApplication.processEvents(flags.AllEvents | flags.WaitForMoreEvents)
