"""The screens, with their views, against hand-written SQL and a bare view of the same rows."""

import statistics
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
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
    nothing,
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
        until(self._at_rest)
        for _ in range(3):
            self.app.processEvents()
        until(self._at_rest)
        self.app.processEvents()

    def _at_rest(self) -> bool:
        return not self.jobs.busy and not getattr(self.window.page, "opening", False)

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

    def open_file(self, case_id: int) -> Any:
        """Open a file in a page of its own; the page."""
        page = self.window.show_page("file", case_id)
        self.settle()
        return page

    def show_contacts(self) -> None:
        """Turn to the contact log of the file in front."""
        page: Any = self.window.page
        page.show_tab("contacts")
        self.settle()

    def put_away(self) -> None:
        """Close the file in front and let its page go."""
        self.window.close_file()
        self.settle()
        # Closed pages go only when the loop comes back to where they were closed.
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def prepare_save(self) -> None:
        """Have the form in front that is saved from."""
        page: Any = self.open_file(SHORT_FILE)
        page.show_tab("person")
        self.settle()

    def save(self) -> None:
        """Type into one field and leave it."""
        page: Any = self.window.page
        field = page.tab.form.ui.edit_birth_place
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


@dataclass(frozen=True)
class Scene:
    """One thing a person does, the same done barely, and what comes before and after untimed."""

    what: str
    ours: Callable[[], object]
    bare: Callable[[], object]
    before: Callable[[], object] = nothing
    after: Callable[[], object] = nothing


def measure(folder: Path, size: int) -> list[Measure]:
    """List, search, open, save: as a person sees it."""
    bench = Bench(folder)
    bench.read_list()
    found = [_measured(bench, size, scene) for scene in _scenes(bench)]
    bench.close()
    return found


def _scenes(bench: Bench) -> Iterator[Scene]:
    raw, bare = bench.raw, bench.bare
    other = raw.execute('SELECT person_id FROM "case" WHERE id = ?', (OTHER_FILE,)).fetchone()[0]

    def saved() -> None:
        baseline.save_field(raw, other, f"Musterstadt {random()}")
        baseline.shown(bare, [(other, "Musterstadt")])

    def listed() -> None:
        baseline.shown(bare, baseline.first_page(raw))

    def opened(case_id: int) -> None:
        baseline.shown(bare, baseline.open_file(raw, case_id))

    def contacts(case_id: int) -> None:
        baseline.shown(bare, baseline.contacts(raw, case_id))

    def found(typed: str) -> None:
        baseline.shown(bare, baseline.find_name(raw, typed))

    yield Scene("first page of the list", bench.read_list, listed)
    for case_id, count in ((SHORT_FILE, 10), (LONG_FILE, 800)):
        open_it = partial(bench.open_file, case_id)
        yield Scene(
            f"open a file with {count} contacts",
            open_it,
            partial(opened, case_id),
            after=bench.put_away,
        )
        yield Scene(
            f"show the log of {count} contacts",
            bench.show_contacts,
            partial(contacts, case_id),
            before=open_it,
            after=bench.put_away,
        )
    bench.prepare_save()
    yield Scene("save one field", bench.save, saved)
    bench.put_away()
    for typed in TYPED:
        yield Scene(f"search “{typed}”", partial(bench.search, typed), partial(found, typed))


def _measured(bench: Bench, size: int, scene: Scene) -> Measure:
    def once() -> float:
        """Do it, untimed what belongs before and after; the longest pause in milliseconds."""
        scene.before()
        meter = PauseMeter()
        meter.start()
        scene.ours()
        longest = meter.stop()
        scene.after()
        return longest

    once()
    scene.before()
    with counting(bench.session.store.engine) as sent:
        scene.ours()
    scene.after()
    pauses = [once() for _ in range(RUNS)]
    ours_ms, baseline_ms = compared(scene.ours, scene.bare, before=scene.before, after=scene.after)
    return Measure(
        scene.what,
        "screen",
        size,
        ours_ms,
        baseline_ms,
        len(sent),
        pause_ms=statistics.median(pauses),
        worst_pause_ms=max(pauses),
        memory_mb=memory_mb(),
    )
