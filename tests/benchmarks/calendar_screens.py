"""A month of a thousand and a week of two hundred appointments on the screen.

Beside hand-written SQL and a bare widget that paints the same rectangles with the same texts.
"""

import statistics
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kimdesk.desktop.calendar.page import CalendarPage
from tests.benchmarks import calendars
from tests.benchmarks.measuring import RUNS, Measure, PauseMeter, compared, counting
from tests.benchmarks.windows import Bench

Shown = tuple[QRect, str]
_COLOUR = QColor(Qt.GlobalColor.lightGray)


class BareView(QWidget):
    """Rectangles with a line of text, nothing else."""

    shown: list[Shown]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        for area, text in self.shown:
            painter.fillRect(area, _COLOUR)
            painter.drawText(area, Qt.AlignmentFlag.AlignTop, text)
        painter.end()


def measure(folder: Path, size: int) -> list[Measure]:
    """Both views, read and painted anew each time."""
    bench = Bench(folder)
    calendars.prepare(bench.raw)
    page = bench.window.show_page("calendar", calendars.FIRST)
    bench.settle()
    if not isinstance(page, CalendarPage):
        raise TypeError(page)
    page.show_whose("team")
    bench.settle()
    found = []
    for mode, what in (("month", "month of 1000 on the screen"), ("week", "week of 200")):
        page.go(calendars.FIRST, mode)
        bench.settle()
        found.append(_measure(bench, page, f"calendar: {what}", size))
    bench.close()
    return found


def _measure(bench: Bench, page: CalendarPage, what: str, size: int) -> Measure:
    bare = BareView()
    bare.shown = _shown(page)
    bare.resize(page.size())
    bare.show()

    def ours() -> None:
        page.read()
        bench.settle()
        front = page.stack.currentWidget()
        if front is not None:
            front.repaint()

    def by_hand() -> None:
        calendars.by_hand(bench.raw)
        bare.repaint()

    with counting(bench.session.store.engine) as sent:
        ours()
    ours_ms, baseline_ms = compared(ours, by_hand)
    pauses = [_pause(ours) for _ in range(RUNS)]
    bare.close()
    return Measure(
        what,
        "screen",
        size,
        ours_ms,
        baseline_ms,
        len(sent),
        statistics.median(pauses),
        max(pauses),
    )


def _pause(act: Callable[[], None]) -> float:
    meter = PauseMeter()
    meter.start()
    act()
    return meter.stop()


def _shown(page: CalendarPage) -> list[Shown]:
    """What stands on the screen."""
    if page.period.mode == "month":
        return [(line.area, line.row.title) for line in page.month.lines]
    return [(block.area, block.row.title) for block in page.view.grid.blocks]
