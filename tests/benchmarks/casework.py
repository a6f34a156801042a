"""A case with much work in it against an empty one: each tab opens as fast, or how much slower.

Full is 800 contacts, 40 goals, 200 measures, 5 signed versions.
"""

import shutil
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from kimdesk.casework.model import Goal, Measure, PlanVersion
from kimdesk.clients.cases import create_file
from kimdesk.demo.store import create_demo
from tests.benchmarks import measuring
from tests.benchmarks.measuring import PauseMeter, compared, counting
from tests.benchmarks.stores import LONG_FILE
from tests.benchmarks.windows import Bench

FULL = 1
GOALS, MEASURES, VERSIONS = 40, 200, 5
TABS = ("overview", "history", "intake", "assessment", "network", "plan", "linking", "closure")


def measure(folder: Path) -> list[measuring.Measure]:
    """Open both files, then each tab of case work in both."""
    bench = Bench(_store(folder))
    empty = _empty(bench)
    found = [_compared(bench, "open the file", partial(_opened, bench, FULL),
                       partial(_opened, bench, empty))]  # fmt: skip
    for tab in TABS[1:]:
        full, bare = partial(_shown, bench, FULL, tab), partial(_shown, bench, empty, tab)
        found.append(_compared(bench, f"open the file at “{tab}”", full, bare))
    bench.close()
    return found


def _store(folder: Path) -> Path:
    made = folder / "casework.kimdesk"
    shutil.rmtree(made, ignore_errors=True)
    create_demo(made, 40, contacts=10, long_file=LONG_FILE)
    return made


def _empty(bench: Bench) -> int:
    """A file with nothing in it; the other one is filled up."""
    session = bench.session
    case = create_file(session.store, session.records, {"family_name": "Leerbeispiel"}, {})
    with session.store.unit() as unit:
        today = session.store.clock.today()
        _fill(unit.session, today)
        unit.commit()
    return case.id


def _fill(session: Any, today: date) -> None:
    for at in range(GOALS):
        goal = Goal(case_id=FULL, level="Z_RICHT", what=f"Ziel {at}", position=100 + at)
        goal.state = "ZS_ARBEIT"
        session.add(goal)
    for at in range(MEASURES):
        due = today + timedelta(days=at % 60)
        measure = Measure(case_id=FULL, what=f"Maßnahme {at}", responsible="CM", due_on=due)
        measure.state, measure.position = "MS_GEPLANT", 100 + at
        session.add(measure)
    for number in range(2, VERSIONS + 1):
        signed = today - timedelta(days=30 * (VERSIONS - number))
        version = PlanVersion(case_id=FULL, number=number, content="", review_on=today)
        version.signed_client_on = version.signed_counsellor_on = signed
        session.add(version)
    session.flush()


def _opened(bench: Bench, case_id: int) -> None:
    bench.open_file(case_id)


def _shown(bench: Bench, case_id: int, tab: str) -> None:
    page = bench.open_file(case_id)
    page.show_tab(tab)
    bench.settle()


def _compared(bench: Bench, what: str, full: Any, empty: Any) -> measuring.Measure:
    full()
    bench.put_away()
    with counting(bench.session.store.engine) as sent:
        full()
    bench.put_away()
    meter = PauseMeter()
    meter.start()
    full()
    pause = meter.stop()
    bench.put_away()

    def emptied() -> None:
        empty()
        bench.put_away()

    ours, bare = compared(partial(_and_away, bench, full), emptied)
    return measuring.Measure(what, "full case / empty case", 40, ours, bare, len(sent), pause)


def _and_away(bench: Bench, act: Any) -> None:
    act()
    bench.put_away()
