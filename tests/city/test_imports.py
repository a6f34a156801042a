"""The core of the city needs no window, and imports nothing heavy before it is used."""

import subprocess
import sys

import pytest

HEAVY = ("PySide6", "pyrage", "xlsxwriter", "numpy", "highspy", "reportlab")
CHECK = """
import sys
import {modules}
found = [name for name in {heavy!r} if name in sys.modules]
sys.exit(", ".join(found) or 0)
"""


@pytest.mark.parametrize(
    "modules",
    [
        "kimdesk.city.inbox, kimdesk.city.reports, kimdesk.city.keys, kimdesk.city.csv_export",
        "kimdesk.bundles.statistics.seal, kimdesk.bundles.fingerprint",
        "kimdesk.cli.bundles",
    ],
)
def test_nothing_heavy_comes_along(modules: str) -> None:
    words = CHECK.format(modules=modules, heavy=HEAVY)
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
