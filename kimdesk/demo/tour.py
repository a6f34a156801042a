"""The tour: pictures of every page, tab and dialog of the real window, and every print product.

It opens the demo store as its team lead and walks through whatever is registered, so that
new pages and commands come in by themselves.
"""

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from kimdesk import app as composition
from kimdesk.base.clock import Clock
from kimdesk.base.text import set_language, translate
from kimdesk.clients.lists import ListFilter, list_cases
from kimdesk.demo.offer import demo_offer
from kimdesk.demo.store import LEAD, LEAD_PASSPHRASE, STEWARD, STEWARD_PASSPHRASE
from kimdesk.demo.tour_paper import print_everything
from kimdesk.desktop.files.file_tabs import TABS
from kimdesk.desktop.shell.camera import Camera
from kimdesk.desktop.shell.fileless_window import FilelessWindow
from kimdesk.desktop.shell.program import Program
from kimdesk.desktop.shell.window import Window

SIZE = (1366, 768)
LIST, BUNDLE = "rundgang.txt", ".kimstat"
# Commands that open no dialog, write something, or leave.
_NOT_TAKEN = (
    *("lock", "quit", "close", "change_user", "undo", "redo", "tally", "timer", "restore"),
    *("larger", "smaller", "help", "shortcuts", "scheme_", "zoom_", "language_", "page_"),
    *("next_step", "other_steps", "step_back", "new_assessment", "add_to_network", "name_tally"),
)


def tour(store: Path, target: Path, say: Callable[[str], object]) -> None:
    """Fill `target` with PNG and PDF files, naming each by `say`."""
    target.mkdir(parents=True, exist_ok=True)
    _clear(target)
    with tempfile.TemporaryDirectory() as apart:
        made = _walk(store, target, Path(apart))
    (target / LIST).write_text("\n".join(path.name for path in made) + "\n", encoding="utf-8")
    for path in made:
        say(f"  {path.name}")
    say(translate("Demo", "Rundgang: {folder}").format(folder=target))


def _clear(target: Path) -> None:
    """Remove what an earlier tour left here, by its own list, and nothing else."""
    with contextlib.suppress(OSError):
        for name in (target / LIST).read_text(encoding="utf-8").splitlines():
            if Path(name).name == name and name.endswith((".png", ".pdf", BUNDLE)):
                (target / name).unlink(missing_ok=True)


def _walk(store: Path, target: Path, apart: Path) -> list[Path]:
    set_language("de")
    app = composition.make_application(["kimdesk"])
    settings = composition.settings_in(apart)
    program = composition.make_program(app, Clock(), settings, demo_offer)
    camera = Camera(app, target)
    try:
        camera.look("light")
        _start(program, camera, store)
        with _unlocked(program, camera) as window:
            _light_and_dark(window, camera)
            _large(window, camera)
            printed = _paper(window, store, target)
        _steward(program, camera)
        set_language("en")
        composition.translate_toolkit(app)
        camera.look("light", suffix="-english")
        with _unlocked(program, camera) as window:
            _some_pages(window, camera)
    finally:
        set_language("de")
        program.end()
        camera.rest()
        program.shut_down()
    return [*camera.taken, *printed]


def _start(program: Program, camera: Camera, store: Path) -> None:
    """Welcome, making a store as far as the first question, unlocking, recovering."""
    start = program.start
    start.show_welcome()
    start.show()
    camera.rest()
    camera.shoot(start, "willkommen")
    start.create_wanted.emit()
    card = start.create_card()
    for step in card.steps[:3]:
        card.show_step(step)
        camera.rest()
        camera.shoot(start, f"anlegen-{card.steps.index(step) + 1}")
    program.begin(store)
    camera.rest(0.5)
    camera.shoot(start, "oeffnen")
    start.show_recover()
    camera.rest()
    camera.shoot(start, "bogen-eingeben")
    program.unlocking.ask(store)


@contextmanager
def _unlocked(program: Program, camera: Camera) -> Iterator[Window]:
    """The window on the demo store; locked again afterwards."""
    program.unlocking.unlock(LEAD, LEAD_PASSPHRASE)
    camera.wait(lambda: program.window is not None)
    window = program.window
    if not isinstance(window, Window):
        raise TypeError("the demo store does not open")
    program.idle.stop()
    window.resize(*SIZE)
    _settled(window, camera)
    try:
        yield window
    finally:
        program.change_user()
        camera.wait(program.start.isVisible)


def _settled(window: Window, camera: Camera) -> None:
    camera.wait(lambda: not _is_busy(window))


def _is_busy(window: Window) -> bool:
    return window.session.jobs.busy


def _light_and_dark(window: Window, camera: Camera) -> None:
    for scheme, suffix in (("light", ""), ("dark", "-dunkel")):
        camera.look(scheme, suffix=suffix)
        _pages(window, camera)
        _tabs(window, camera)
        _dialogs(window, camera)
    camera.look("light")


def _pages(window: Window, camera: Camera) -> None:
    for name, text, _ in window.sections():
        window.show_page(name)
        _settled(window, camera)
        camera.shoot(window, _plain(text))


def _tabs(window: Window, camera: Camera) -> None:
    """Every tab of one file, and one file with a name that runs to the left."""
    for case_id in _cases(window)[1:]:
        _open(window, camera, case_id)
        camera.shoot(window, "akte-andere-schrift")
    _open(window, camera, _cases(window)[0])
    nav: Any = getattr(window.page, "nav", None)
    for kind in TABS if nav else ():
        nav.choose(kind.key)
        _settled(window, camera)
        camera.shoot(window, f"akte-{_plain(kind.title())}")


def _dialogs(window: Window, camera: Camera) -> None:
    for action in list(window.actions_):
        if action.isEnabled() and not action.objectName().startswith(_NOT_TAKEN):
            front = window.page
            camera.shoot_dialog(action, _plain(action.text()), partial(_is_busy, window))
            _settled(window, camera)
            if window.page is not front:
                camera.shoot(window, _plain(action.text()))
                _open(window, camera, _cases(window)[0])


def _large(window: Window, camera: Camera) -> None:
    camera.look("light", 2.0, suffix="-200-prozent")
    _some_pages(window, camera)
    camera.look("light")


def _some_pages(window: Window, camera: Camera) -> None:
    window.show_page(window.first_page)
    _settled(window, camera)
    camera.shoot(window, "liste")
    _open(window, camera, _cases(window)[0])
    camera.shoot(window, "akte")
    camera.shoot_dialog(window.actions_["search"], "suche", partial(_is_busy, window))


def _paper(window: Window, store: Path, target: Path) -> list[Path]:
    """Every print product of the cases shown, else of any, and a bundle."""
    shown = _cases(window)
    rows = list_cases(window.session.store, ListFilter(whose="all", with_ended=True))
    others = [row.id for row in rows if row.id not in shown]
    return print_everything(window.session, [*shown, *others], store, target)


def _steward(program: Program, camera: Camera) -> None:
    """What a data steward sees, who opens no files."""
    program.unlocking.unlock(STEWARD, STEWARD_PASSPHRASE)
    camera.wait(lambda: program.window is not None)
    window = program.window
    if not isinstance(window, FilelessWindow):
        raise TypeError("the steward does not get in")
    program.idle.stop()
    window.resize(*SIZE)
    camera.wait(lambda: not program.jobs.busy)
    camera.shoot(window, "statistik-quartale")
    program.change_user()
    camera.wait(program.start.isVisible)


def _open(window: Window, camera: Camera, case_id: int) -> None:
    window.show_page("file", case_id)
    _settled(window, camera)


def _cases(window: Window) -> list[int]:
    """One case with much work in it, and one whose name runs to the left."""
    rows = list_cases(window.session.store, ListFilter(whose="all", with_ended=True))
    arabic = [row.id for row in rows if any("\u0600" <= char <= "\u06ff" for char in row.name)]
    full = [row.id for row in rows if row.phase == "MONITORING" and row.id not in arabic]
    return [*full[:1], *(row.id for row in rows[:1] if not full), *arabic[:1]]


def _plain(text: str) -> str:
    """A file name from a command's or page's text."""
    spelled = text.casefold().replace("&", "")
    for one, other in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        spelled = spelled.replace(one, other)
    kept = "".join(char if char.isascii() and char.isalnum() else "-" for char in spelled)
    return "-".join(part for part in kept.split("-") if part)
