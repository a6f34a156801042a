"""A card of the first page: a few lines, and how many more there are."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.desktop import theme
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SectionCard, Separator, label

MOST = 5


class ListCard(SectionCard):
    """Subclasses say how a row reads and where all of them are.

    Signals: `done(text, back)` after an act, with what takes it back; `refused(text)`.
    """

    done = Signal(str, object)
    refused = Signal(str)

    def __init__(
        self, session: Session, heading: str, nothing: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(heading, parent)
        self.session = session
        self._heading = heading
        self._nothing = nothing
        self.all_button = QPushButton(self.tr("Alle"), self)
        self.all_button.setProperty("kind", "flat")
        self.all_button.setAccessibleName(self.tr("Alle: {what}").format(what=heading))
        theme.set_icon(self.all_button, "chevron-right")
        self.all_button.clicked.connect(self.open_all)
        self.add_action(self.all_button)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def line_of(self, row: Any) -> RecordLine:  # noqa: ANN401 - any row
        """One line with its buttons."""
        raise NotImplementedError

    def open_all(self) -> None:
        """Go to the page with all of them."""
        raise NotImplementedError

    def show_rows(self, rows: Sequence[Any], older: int = 0) -> None:
        """The first few rows, and in the heading how many there are.

        `older` are so many more that one line stands for, see `older_line`.
        """
        self._clear()
        total = len(rows) + older
        self.set_heading(f"{self._heading} ({total})" if total else self._heading)
        if not total:
            nothing = label(self._nothing, "muted", self)
            nothing.setWordWrap(True)
            self._lines.addWidget(nothing)
        for at, row in enumerate(rows[:MOST]):
            if at:
                self._lines.addWidget(Separator(self))
            self._lines.addWidget(self.line_of(row))
        if len(rows) > MOST:
            more = self.tr("und {n} weitere").format(n=len(rows) - MOST)
            self._lines.addWidget(label(more, "caption", self))
        if older:
            if rows:
                self._lines.addWidget(Separator(self))
            self._lines.addWidget(self.older_line(older))

    def older_line(self, count: int) -> RecordLine:
        """What stands for all those that are long past."""
        raise NotImplementedError

    def focus_first(self) -> bool:
        """Stand on the first button of the first line, False when there is none."""
        buttons = [
            found
            for kind in (QPushButton, QToolButton)
            for found in self.findChildren(kind)
            if found is not self.all_button and not found.isHidden()
        ]
        if buttons:
            buttons[0].setFocus()
        return bool(buttons)

    def refuse(self, error: KimdeskError) -> None:
        """Say what went wrong."""
        self.refused.emit(error.text)

    def _clear(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
