"""Two values for one field: what was typed here and what stands in the store by now."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.dates import format_day, format_partial
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.vault.fields import Field as Definition

SHOWN = 80


class ConflictNote(QWidget):
    """Two buttons under a field, one per value. Signal `chosen(keep_mine)`."""

    chosen = Signal(bool)

    def __init__(self, mine: str, theirs: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mine = QPushButton(self.tr("Meine Angabe: {value}").format(value=_short(mine)), self)
        self.theirs = QPushButton(
            self.tr("Angabe von dort: {value}").format(value=_short(theirs)), self
        )
        self.mine.clicked.connect(self._choose_mine)
        self.theirs.clicked.connect(self._choose_theirs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.XS)
        column.addWidget(self.mine)
        column.addWidget(self.theirs)

    def _choose_mine(self) -> None:
        self.chosen.emit(True)

    def _choose_theirs(self) -> None:
        self.chosen.emit(False)


def value_text(session: Session, definition: Definition, value: object) -> str:
    """A value of a field as people read it, "" when nothing is entered."""
    if not value and value != 0:
        return ""
    if definition.kind == "flag":
        return session.label("CL_YESNO", "J") if value else ""
    if definition.kind == "partial_date":
        return format_partial(str(value))
    if isinstance(value, date):
        return format_day(value)
    if definition.kind == "code":
        return session.label(definition.code_list, str(value))
    if definition.kind == "codes" and isinstance(value, Sequence):
        return ", ".join(session.label(definition.code_list, code) for code in value)
    return str(value)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return (line if len(line) <= SHOWN else line[: SHOWN - 1] + "…") or "–"
