"""The screens, with their views, against hand-written SQL and a bare view of the same rows."""

from collections.abc import Callable
from pathlib import Path
from random import random
from typing import Any

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication, QTableView

from kimdesk.app import make_application
from kimdesk.base.clock import Clock
from kimdesk.clients import opening
from kimdesk.demo.store import LEAD, LEAD_PASSPHRASE
from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.furniture import furnish
from kimdesk.desktop.shell.window import Window
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.vault import unlock
from tests.benchmarks import baseline
from tests.benchmarks.measuring import (
    RUNS,
    Measure,
    PauseMeter,
    compared,
    counting,
    memory_mb,
    until,
)

LONG_FILE, SHORT_FILE, OTHER_FILE = 1, 3, 4
TYPED = ("mu", "muster", "muhammad", "raumung")


class Bench:
    """One window on one store, and a bare view beside it."""

    def __init__(self, folder: Path) -> None:
        found = QApplication.instance()
        self.app = found if isinstance(found, QApplication) else make_application(["bench"])
        self.vault: OpenVault = unlock(folder, LEAD, LEAD_PASSPHRASE, Clock())
        store = opening.open_store(self.vault, self.vault.clock)
        self.jobs = Jobs()
        catalogue = opening.catalogue_of(store)
        self.session = Session(store, catalogue, self.jobs, self.vault)
        settings = QSettings(str(folder / "bench.ini"), QSettings.Format.IniFormat)
        self.window = Window(self.session, settings)
        furnish(self.window)
        self.window.show()
        self.bare = QTableView()
        self.bare.resize(self.window.size())
        self.bare.show()
        self.raw = self.vault.cases_connection()
        self.settle()

    def settle(self) -> None:
        """Until nothing waits for the store and everything is painted."""
        until(lambda: not self.jobs.busy)
        for _ in range(3):
            self.app.processEvents()
        # Closed pages go only when the loop comes back to where they were closed.
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def list_page(self) -> Any:
        """The page with the list."""
        return self.window.show_page("list")

    def read_list(self) -> None:
        """The first page of the list, read and shown anew."""
        page = self.list_page()
        page.model.show(())
        page.refresh({"case": frozenset({0})})
        self.settle()

    def search(self, typed: str) -> None:
        """What a keystroke in the list's search sets off."""
        self.list_page().results.search(typed)
        self.settle()

    def open_file(self, case_id: int) -> None:
        """Open a file in a page of its own, then its contact log."""
        page: Any = self.window.show_page("file", case_id)
        self.settle()
        page.show_tab("contacts")
        self.settle()
        self.window.close_file(case_id)

    def save(self) -> None:
        """Type into one field and leave it."""
        page: Any = self.window.show_page("file", SHORT_FILE)
        page.show_tab("person")
        self.settle()
        field = page.tab().form.ui.edit_birth_place if callable(page.tab) else None
        field = field or page.tab.form.ui.edit_birth_place
        field.editor.setText(f"Musterstadt {random()}")
        field.commit()
        self.settle()

    def close(self) -> None:
        """Everything away, for the next store."""
        self.window.close()
        self.bare.close()
        self.session.close()
        self.jobs.stop()
        self.vault.close()


def measure(folder: Path, size: int) -> list[Measure]:
    """List, search, open, save: as a person sees it."""
    bench = Bench(folder)
    bench.read_list()
    raw, bare = bench.raw, bench.bare
    other = raw.execute('SELECT person_id FROM "case" WHERE id = ?', (OTHER_FILE,)).fetchone()[0]

    def saved() -> None:
        baseline.save_field(raw, other, f"Musterstadt {random()}")
        baseline.shown(bare, [(other, "Musterstadt")])

    def bare_file(case_id: int) -> Callable[[], None]:
        return lambda: baseline.shown(bare, baseline.open_file(raw, case_id))

    pairs: dict[str, tuple[Callable[[], None], Callable[[], None]]] = {
        "first page of the list": (
            bench.read_list,
            lambda: baseline.shown(bare, baseline.first_page(raw)),
        ),
        "open a file with 10 contacts": (
            lambda: bench.open_file(SHORT_FILE),
            bare_file(SHORT_FILE),
        ),
        "open a file with 800 contacts": (
            lambda: bench.open_file(LONG_FILE),
            bare_file(LONG_FILE),
        ),
        "save one field": (bench.save, saved),
    }
    for typed in TYPED:
        pairs[f"search “{typed}”"] = _searching(bench, typed)
    found = [_measured(bench, what, size, *pair) for what, pair in pairs.items()]
    bench.close()
    return found


def _searching(bench: Bench, typed: str) -> tuple[Callable[[], None], Callable[[], None]]:
    def bare() -> None:
        baseline.shown(bench.bare, baseline.find_name(bench.raw, typed))

    return (lambda: bench.search(typed)), bare


def _measured(
    bench: Bench, what: str, size: int, ours: Callable[[], None], bare: Callable[[], None]
) -> Measure:
    ours()
    with counting(bench.session.store.engine) as sent:
        ours()
    meter = PauseMeter()
    longest = 0.0
    for _ in range(RUNS):
        meter.start()
        ours()
        longest = max(longest, meter.stop())
    ours_ms, baseline_ms = compared(ours, bare)
    return Measure(what, "screen", size, ours_ms, baseline_ms, len(sent), longest, memory_mb())
