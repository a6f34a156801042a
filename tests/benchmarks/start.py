"""From the start of the process to the first window, against a bare window of the toolkit."""

import os
import statistics
import subprocess
import sys
import time

from tests.benchmarks.measuring import Measure

RUNS = 7
_BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(760, 560)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""
_OURS = """
import os
from PySide6.QtCore import QTimer
from kimdesk.app import make_application, make_program, program_settings
from kimdesk.base.clock import Clock
app = make_application([])
program = make_program(app, Clock(), program_settings())
program.begin(None)
QTimer.singleShot(0, lambda: os._exit(0))
app.exec()
"""


def measure() -> list[Measure]:
    """Whole processes, by turns."""
    ours, bare = [], []
    for _ in range(RUNS):
        ours.append(_seconds(_OURS))
        bare.append(_seconds(_BARE))
    return [
        Measure(
            "start to unlock window",
            "start",
            0,
            statistics.median(ours) * 1000,
            statistics.median(bare) * 1000,
        )
    ]


def _seconds(program: str) -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True, env=os.environ.copy())
    return time.perf_counter() - begun
