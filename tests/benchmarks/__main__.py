"""Measures the program against a baseline in the same run: `python3 dev.py bench [SIZES]`.

Prints one JSON object. Every time stands beside what hand-written SQL and a bare view of the
same rows need, so that the ratios say something on any machine.
"""

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
SIZES = "2000,20000,100000"
AIMS = {"screen": 1.5, "service": 3.0, "growth": 1.5, "start": 1.3, "pause_ms": 50.0}


def main() -> int:
    """Make the stores, measure, print."""
    parser = argparse.ArgumentParser(prog="dev.py bench")
    parser.add_argument("--sizes", default=SIZES, help="numbers of cases, by comma")
    parser.add_argument("--keep", type=Path, help="folder that keeps the stores for next time")
    parser.add_argument("--out", type=Path, help="also write the result here")
    chosen = parser.parse_args()
    os.environ["XDG_STATE_HOME"] = tempfile.mkdtemp(prefix="kimdesk-bench-")

    from tests.benchmarks import (
        calendar_screens,
        calendars,
        casework,
        growth,
        printing,
        services,
        start,
        statistics,
        stores,
        unlocking,
        windows,
    )

    sizes = [int(size) for size in chosen.sizes.split(",")]
    folder = chosen.keep or Path(tempfile.mkdtemp(prefix="kimdesk-bench-"))
    found = [*start.measure(), *casework.measure(folder), *printing.measure(folder)]
    for size in sizes:
        store = stores.store_of(folder, size)
        found += unlocking.measure(store, size)
        found += services.measure(store, size)
        found += calendars.measure(store, size)
        found += statistics.measure(folder, size)
        found += windows.measure(store, size)
        found += calendar_screens.measure(store, size)
    result = {
        "aims": AIMS,
        "measures": [measure.as_json() for measure in found],
        "growth": growth.of(found),
    }
    text = json.dumps(result, indent=1, ensure_ascii=False)
    print(text)
    if chosen.out:
        chosen.out.write_text(text + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
