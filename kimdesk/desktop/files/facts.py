"""What is known, to read: small captions with values below, in as many columns as fit."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.files.conflict import value_text
from kimdesk.desktop.files.facts_layout import TEXT, Fact, FactsLayout
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SelectableLabel
from kimdesk.vault.fields import fields_of


class Facts(QLabel):
    """Captions and values; nothing can be edited here.

    One painted label for all of them: a pair of labels for each would be most of what opening
    a file costs. Its text, which is what screen readers get, has a line for each pair. Labels
    that can be selected come with the mouse.
    """

    def __init__(self, columns: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = FactsLayout(columns)
        self._values: list[SelectableLabel] = []
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def area(self, width: int) -> QRect:
        """Where the facts stand in a label of `width`; their height follows from them."""
        return QRect(0, 0, width, 0)

    def show_facts(self, facts: Iterable[Fact]) -> None:
        """Show these pairs of caption and value."""
        facts = tuple(facts)
        if facts == self._plan.facts:
            return
        for value in self._values:
            value.hide()
            value.deleteLater()
        self._values = []
        self._plan.show(facts)
        self.setText(self._said())

    def _said(self) -> str:
        pairs = self._plan.facts
        return "\n".join(f"{caption}: {value}" if value else caption for caption, value in pairs)

    def heightForWidth(self, width: int) -> int:
        area = self.area(width)
        return area.y() + self._plan.height(area.width(), self.font())

    def sizeHint(self) -> QSize:
        # What counts is the height for the width there is.
        return self._plan.about(self.font())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._plan.least_width(self.font()), 0)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self.area(self.width())
        painter.translate(area.topLeft())
        cells = self._plan.cells(area.width(), self.font())
        if not self._values:
            for cell in cells:
                painter.drawText(cell.value_area, TEXT, cell.value)
        painter.setFont(theme.caption_font(self.font()))
        painter.setPen(QColor(theme.colours().muted))
        for cell in cells:
            painter.drawText(cell.caption_area, TEXT, cell.caption)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_values()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._plan.forget()
            self.updateGeometry()
            self._place_values()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if not self._values:
            self._values = [SelectableLabel(value, parent=self) for _, value in self._plan.facts]
            for value in self._values:
                value.setWordWrap(True)
                value.show()
            self._place_values()
            self.update()

    def _place_values(self) -> None:
        """Lay the labels that can be selected exactly over what was painted."""
        if self._values:
            area = self.area(self.width())
            cells = self._plan.cells(area.width(), self.font())
            for value, cell in zip(self._values, cells, strict=True):
                value.setGeometry(cell.value_area.translated(area.topLeft()))


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
