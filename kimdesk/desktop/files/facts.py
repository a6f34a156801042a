"""What is known, to read: small captions with values below, in as many columns as fit."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.desktop.files.conflict import value_text
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SelectableLabel, label
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.vault.fields import fields_of

Fact = tuple[str, str]
WIDE_FROM = 60


class Facts(QWidget):
    """Captions and values; nothing can be edited here."""

    def __init__(self, columns: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._grid: FormGrid | None = None
        self._shown: tuple[Fact, ...] | None = None

    def show_facts(self, facts: Iterable[Fact]) -> None:
        """Show these pairs of caption and value."""
        facts = tuple(facts)
        if facts == self._shown:
            return
        self._shown = facts
        if self._grid is not None:
            self._grid.hide()
            self._column.removeWidget(self._grid)
            self._grid.deleteLater()
        self._grid = FormGrid(self._columns, self)
        for caption, value in facts:
            self._grid.add_widget(_FactCell(caption, value), wide=len(value) > WIDE_FROM)
        self._column.addWidget(self._grid)


class _FactCell(QWidget):
    def __init__(self, caption: str, value: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        text = SelectableLabel(value, parent=self)
        text.setWordWrap(True)
        column.addWidget(label(caption, "caption", self))
        column.addWidget(text)
        column.addStretch(1)


def facts_of(
    session: Session,
    mapped: type,
    record: Any,  # noqa: ANN401 - any mapped class
    names: Iterable[str],
) -> list[Fact]:
    """Caption and value of each entered field among `names`."""
    known = fields_of(mapped)
    pairs = ((known[n].label, value_text(session, known[n], getattr(record, n))) for n in names)
    return [(caption, value) for caption, value in pairs if value]
