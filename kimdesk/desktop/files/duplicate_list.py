"""Who may be the same person: at most five candidates with the reasons in words."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.clients.duplicates import Candidate, PersonEntry, find_duplicates
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.fields import Field, LineField

ASKED = ("family_name", "given_name", "birth_date", "phone")
PAUSE = 250


class DuplicateList(QWidget):
    """Candidates that appear while a name is typed.

    `take` is the offer to use the person instead of making one; with `only_without_case` it is
    made for persons without a file alone. Signals: `chosen(candidate)` when it is pressed,
    `opened(candidate)` when the file is wanted; `found(candidates)` after each look.
    """

    chosen = Signal(object)
    opened = Signal(object)
    found = Signal(object)

    def __init__(
        self,
        session: Session,
        take: str = "",
        parent: QWidget | None = None,
        *,
        only_without_case: bool = False,
    ) -> None:
        super().__init__(parent)
        self._only_without_case = only_without_case
        self._session = session
        self._take = take
        self._fields: dict[str, Field] = {}
        self._shown: tuple[Candidate, ...] | None = None
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
        self._session.jobs.run(
            self,
            find_duplicates,
            self._session.store,
            self.entry(),
            done=self.show_candidates,
            failed=self._ignore,
            replaces=("duplicates", id(self)),
        )

    def entry(self) -> PersonEntry:
        """What is typed so far, as it is compared."""
        texts = {name: str(field.value() or "") for name, field in self._fields.items()}
        phone = texts.get("phone", "")
        return PersonEntry(
            texts.get("family_name", ""),
            texts.get("given_name", ""),
            texts.get("birth_date", ""),
            (phone,) if phone else (),
        )

    def _ignore(self, _: KimdeskError) -> None:
        """A newer look took its place, or the role sees nobody."""

    def show_candidates(self, found: Sequence[Candidate]) -> None:
        """Show these candidates; nothing when there are none."""
        self.found.emit(tuple(found))
        if tuple(found) == self._shown:
            # Somebody may stand on a button of these lines.
            return
        self._shown = tuple(found)
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for candidate in found:
            self._lines.addWidget(self._line(candidate))
        self.setVisible(bool(found))

    def _line(self, candidate: Candidate) -> RecordLine:
        line = RecordLine(candidate.title, " · ".join(candidate.reasons), self)
        if candidate.probable:
            line.add_chip(self.tr("wahrscheinlich dieselbe Person"), "warning")
        usable = candidate.case_id is None or not self._only_without_case
        if self._take and usable and not candidate.foreign:
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
