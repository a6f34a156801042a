"""The page "help": chapters from `resources/help`, and the table of shortcuts."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kimdesk.base.resources import resource
from kimdesk.base.text import language
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.about_dialog import table
from kimdesk.desktop.shell.actions import Actions, plain
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.navigation import SideNav
from kimdesk.desktop.widgets.reading import ReadingView, escape

SHORTCUTS = "shortcuts"
# The chapter for each page of the window; others begin at the first.
_CHAPTER_OF = {
    "list": "files",
    "file": "files",
    "import": "import",
    "settings": "office",
    "interpreters": "office",
    "partners": "linking",
    "today": "deadlines",
    "deadlines": "deadlines",
    "barriers": "barriers",
    "calendar": "calendar",
    "work": "team",
    "team": "team",
    "log": "privacy",
    "quarters": "quarters",
    "shortcuts": SHORTCUTS,
}


class HelpPage(Page):
    """Its argument is the name of the page that help was asked for on."""

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, actions: Actions
    ) -> None:
        super().__init__(session, parent)
        self._actions = actions
        self.nav = SideNav(self.tr("Kapitel der Hilfe"), self)
        self.text = ReadingView(self.tr("Hilfetext"), self)
        self.text.document().setDocumentMargin(metrics.XL)
        for name, path in chapters().items():
            self.nav.add(name, title_of(path), "help")
        self.nav.add(SHORTCUTS, self.tr("Tastenkürzel"), "keyboard")
        self.nav.chosen.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.nav)
        row.addWidget(self.text, 1)
        self.nav.setSizePolicy(
            self.nav.sizePolicy().Policy.Fixed, self.nav.sizePolicy().Policy.Expanding
        )

    def open(self, argument: object) -> None:
        wanted = _CHAPTER_OF.get(str(argument), "")
        if wanted in {*chapters(), SHORTCUTS}:
            self.nav.choose(wanted)
        elif not self.nav.current():
            self.nav.setCurrentRow(0)

    def focus_first(self) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, name: str) -> None:
        if name == SHORTCUTS:
            self.text.setHtml(self._shortcuts())
        else:
            self.text.setMarkdown(chapters()[name].read_text(encoding="utf-8"))
        self.text.verticalScrollBar().setValue(0)

    def _shortcuts(self) -> str:
        head = f"<h1>{escape(self.tr('Tastenkürzel'))}</h1>"
        about = self.tr("Alle Befehle finden Sie auch mit Strg+K; „>“ davor zeigt nur Befehle.")
        return f"{head}<p>{escape(about)}</p>{table(shortcut_rows(self._actions))}"


def shortcut_rows(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    """Every command that has a shortcut, with it."""
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (action.shortcut().toString(native), plain(action.text()).strip())
        for action in actions
        if not action.shortcut().isEmpty()
    ]


@cache
def _chapters(code: str) -> dict[str, Path]:
    folder = resource("help", code)
    return {path.stem.partition("-")[2]: path for path in sorted(folder.glob("*.md"))}


def chapters() -> dict[str, Path]:
    """The files of the chapters by name, in order, in the language in force."""
    return _chapters(language())


def title_of(path: Path) -> str:
    """The chapter's first heading."""
    with path.open(encoding="utf-8") as file:
        return file.readline().lstrip("# ").strip()
