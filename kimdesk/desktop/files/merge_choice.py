"""One question of a merge: two values side by side, one of them or both is taken."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from kimdesk.clients.merging import FieldQuestion, HistoryQuestion
from kimdesk.desktop.files.conflict import value_text
from kimdesk.desktop.files.history_card import period_text
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label

SHOWN = 120


class ChoiceRow(QWidget):
    """A caption with radio buttons; `choice()` is the value taken."""

    def __init__(
        self,
        caption: str,
        options: Sequence[tuple[str, Any]],
        chosen: Any,  # noqa: ANN401 - the value of any field
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values = [value for _, value in options]
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, metrics.XS, 0, metrics.XS)
        column.setSpacing(0)
        column.addWidget(label(caption, "caption", self))
        for place, (text, value) in enumerate(options):
            short = text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
            # The toolkit would take an ampersand for a mnemonic.
            button = QRadioButton(short.replace("&", "&&"), self)
            button.setAccessibleName(f"{caption}: {short}")
            button.setChecked(value == chosen)
            self._group.addButton(button, place)
            column.addWidget(button)
        if self._group.checkedId() < 0:
            self._group.buttons()[0].setChecked(True)

    def buttons(self) -> list[QAbstractButton]:
        """The buttons in the order of the options."""
        return self._group.buttons()

    def choice(self) -> Any:  # noqa: ANN401 - the value of any field
        """What is taken."""
        return self._values[self._group.checkedId()]


def field_row(session: Session, question: FieldQuestion, people: Mapping[int, str]) -> ChoiceRow:
    """The question for one field; a proposal that is neither of both stands first.

    `people` are the names of the staff by the numbers that cases refer to.
    """
    offered = [question.kept, question.other]
    if question.proposal not in offered:
        offered.insert(0, question.proposal)

    def text(value: object) -> str:
        if question.field.name == "counsellor_id" and isinstance(value, int):
            return people.get(value, "–")
        return " ".join(value_text(session, question.field, value).split()) or "–"

    options = [(text(value), value) for value in offered]
    return ChoiceRow(question.field.label, options, question.proposal)


def history_row(question: HistoryQuestion, texts: tuple[str, str, str], caption: str) -> ChoiceRow:
    """The question for one history whose periods overlap."""
    both, kept, other = texts
    options = [
        (both, "both"),
        (f"{kept}: {_periods(question.kept)}", "kept"),
        (f"{other}: {_periods(question.other)}", "other"),
    ]
    return ChoiceRow(caption, options, "both")


def _periods(rows: Sequence[Any]) -> str:
    return ", ".join(period_text(_Period(row)) for row in rows)


class _Period:
    """A row of a history as `period_text` reads it."""

    def __init__(self, row: Any) -> None:  # noqa: ANN401
        self.valid_from = row["valid_from"]
        self.valid_to = row["valid_to"]
