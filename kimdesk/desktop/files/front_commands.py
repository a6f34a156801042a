"""Which commands can do something now: undo and redo of the page, close, areas of a file."""

from PySide6.QtCore import QObject, Qt
from shiboken6 import isValid

from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.shell.window import Window

_OF_A_FILE = (
    *("close_file", "next_tab", "last_tab", "file_findings"),
    *("next_step", "other_steps", "step_back"),
)


class FrontCommands(QObject):
    """Belongs to one window; follows the page in front and what can be undone on it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._followed: set[Edits] = set()
        window.page_shown.connect(self._follow)
        window.undo_bar.changed.connect(self._say)
        self._say()

    def _follow(self) -> None:
        edits = self._edits()
        if edits is not None and edits not in self._followed:
            self._followed = {one for one in self._followed if isValid(one)} | {edits}
            # In the next turn: a stack says so while it is being destroyed, too.
            later = Qt.ConnectionType.QueuedConnection
            edits.stack.canUndoChanged.connect(self._say, later)
            edits.stack.canRedoChanged.connect(self._say, later)
        self._say()

    def _edits(self) -> Edits | None:
        edits = getattr(self._window.page, "edits", None)
        return edits if isinstance(edits, Edits) else None

    def _say(self) -> None:
        edits = self._edits()
        undo = edits is not None and edits.stack.canUndo()
        self._enable("undo", on=undo or self._window.undo_bar.offers)
        self._enable("redo", on=edits is not None and edits.stack.canRedo())
        for name in _OF_A_FILE:
            self._enable(name, on=isinstance(self._window.page, FilePage))

    def _enable(self, name: str, *, on: bool) -> None:
        # Some commands of a file are added later than those of the files.
        if name in self._window.actions_:
            self._window.actions_[name].setEnabled(on)
