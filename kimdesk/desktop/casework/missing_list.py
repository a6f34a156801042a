"""What is missing for a step: each line a button that goes where it is entered."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kimdesk.casework.gates import Missing
from kimdesk.desktop import theme
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.form import FormGrid


class MissingList(QWidget):
    """Signals: `jump(tab, field)` of a line, `offered(result)` of a clearing result instead."""

    jump = Signal(str, str)
    offered = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.shown: tuple[Missing, ...] = ()
        self.lines: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_missing(self, missing: Sequence[Missing]) -> None:
        """Show these lines; the keyboard stays on the line that is still there."""
        if tuple(missing) == self.shown:
            return
        had = next((line.text() for line in self.lines if line.hasFocus()), "")
        self.shown = tuple(missing)
        for line in self._rows():
            line.hide()
            line.deleteLater()
        self.lines = []
        grid = FormGrid(2, self)
        grid.layout().setVerticalSpacing(metrics.XS)  # type: ignore[union-attr]
        for each in missing:
            grid.add_widget(self._row(each), wide=bool(each.offers))
        self._column.addWidget(grid)
        grid.show()
        if had and self.lines:
            same = [line for line in self.lines if line.text() == had]
            (same or self.lines)[0].setFocus()

    def offer_text(self, result: str) -> str:
        """The text of the button for a clearing result."""
        where = self._session.label("CL_CR", result)
        return self.tr("Übergeben {where}").format(where=where)

    def _rows(self) -> list[QWidget]:
        """The lines that are shown, taken out of the layout."""
        items = (self._column.takeAt(0) for _ in range(self._column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if widget is not None]

    def _row(self, each: Missing) -> QWidget:
        row = FlowRow(self)
        line = self._button(row, each.text, "flat")
        theme.set_icon(line, "chevron-right")
        line.setToolTip(self.tr("Dort eintragen"))
        line.clicked.connect(partial(self.jump.emit, each.tab, each.field))
        self.lines.append(line)
        for result in each.offers:
            offer = self._button(row, self.offer_text(result), "")
            offer.clicked.connect(partial(self.offered.emit, result))
        return row

    def _button(self, row: FlowRow, text: str, kind: str) -> QPushButton:
        button = QPushButton(text, row)
        if kind:
            button.setProperty("kind", kind)
        button.setAutoDefault(False)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row.add(button)
        return button
