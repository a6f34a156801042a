"""Who may be the same person: at most five candidates with the reasons in words."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.desktop.files.duplicate_search import Candidate, candidates
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.fields import Field, LineField

ASKED = ("family_name", "given_name", "birth_date", "sex", "nationalities", "phone")
PAUSE = 250


class DuplicateList(QWidget):
    """Candidates that appear while a name is typed.

    Signals: `chosen(candidate)` when the offer `take` is pressed, `opened(candidate)` when the
    file is wanted; `found(count)` after each look.
    """

    chosen = Signal(object)
    opened = Signal(object)
    found = Signal(int)

    def __init__(self, session: Session, take: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._take = take
        self._fields: dict[str, Field] = {}
        self.heading = label(self.tr("Gibt es diese Person schon?"), "heading", self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(metrics.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.XS)
        column.addWidget(self.heading)
        column.addLayout(self._lines)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.look)
        self.show_candidates(())

    def watch(self, fields: Mapping[str, Field]) -> None:
        """Look again whenever one of these fields is typed in or changed."""
        self._fields = {name: field for name, field in fields.items() if name in ASKED}
        for field in self._fields.values():
            field.edited.connect(self._timer.start)
            if isinstance(field, LineField):
                field.typed.connect(self._timer.start)

    def look(self) -> None:
        """Ask for candidates for what stands in the fields now."""
        self._timer.stop()
        values = {name: field.value() for name, field in self._fields.items()}
        self._session.jobs.run(
            self,
            candidates,
            self._session.store,
            values,
            done=self.show_candidates,
            replaces=("duplicates", id(self)),
        )

    def show_candidates(self, found: Sequence[Candidate]) -> None:
        """Show these candidates; nothing when there are none."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for candidate in found:
            self._lines.addWidget(self._line(candidate))
        self.setVisible(bool(found))
        self.found.emit(len(found))

    def _line(self, candidate: Candidate) -> RecordLine:
        line = RecordLine(candidate.title, candidate.reasons, self)
        if self._take and not candidate.foreign:
            self._button(line, self._take, candidate, self.chosen)
        if candidate.case_id is not None:
            text = self.tr("Mit Begründung öffnen") if candidate.foreign else self.tr("Akte öffnen")
            self._button(line, text, candidate, self.opened)
        return line

    def _button(self, line: RecordLine, text: str, candidate: Candidate, signal: Any) -> None:  # noqa: ANN401
        button = QPushButton(text, line)
        button.setAccessibleName(f"{text}: {candidate.title}")
        button.clicked.connect(partial(_send, signal, candidate))
        line.add_widget(button)


def _send(signal: Any, candidate: Candidate, _checked: bool = False) -> None:  # noqa: ANN401
    signal.emit(candidate)
