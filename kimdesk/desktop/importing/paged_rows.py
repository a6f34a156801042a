"""Long lists in a table, shown page by page, so that the window never stands still."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from kimdesk.desktop.widgets.row_model import RowModel

PAGE = 300
_R = TypeVar("_R")


class PagedRows(QObject, Generic[_R]):
    """Feeds a model from a sequence that is already in memory."""

    def __init__(self, model: RowModel[_R]) -> None:
        super().__init__(model)
        self._model = model
        self._all: Sequence[_R] = ()
        model.wanted.connect(self._more)

    def show(self, rows: Sequence[_R]) -> None:
        """Show `rows` from the beginning."""
        self._all = rows
        self._model.show([])
        self._model.show(rows[:PAGE], more=len(rows) > PAGE)

    def up_to(self, place: int) -> None:
        """Make sure that the row at `place` is shown."""
        while len(self._model.rows()) <= place < len(self._all):
            self._more(None)

    def _more(self, _: object) -> None:
        shown = len(self._model.rows())
        following = self._all[shown : shown + PAGE]
        self._model.append(following, more=shown + PAGE < len(self._all))
