"""The sheet of the twelve life domains: a row for each, client and counsellor side by side.

A grid of few painted widgets. Where it is too narrow for one line, the scales stand below the
name of their domain and say themselves whose view they are.
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from kimdesk.casework.assessment import NOT_RECORDED, Score
from kimdesk.casework.model import DomainScore
from kimdesk.desktop import theme
from kimdesk.desktop.casework.score_row import (
    CLIENT,
    COUNSELLOR,
    REASON,
    SCALES,
    ScaleSetup,
    ScoreRow,
)
from kimdesk.desktop.casework.step_scale import Names, Step
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.fields import LongTextField
from kimdesk.vault.fields import fields_of

_NAME_CHARS = 26


class ScoreSheet(QWidget):
    """Signals: `scored(domain, name, value)`, `typed(domain, text)` for reasons being typed."""

    scored = Signal(str, str, object)
    typed = Signal(str, str)

    def __init__(
        self, session: Session, domains: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stacked: int | None = None
        self._lines: dict[str, int] = {}
        fields = fields_of(DomainScore)
        short = (self.tr("Klient:in"), self.tr("Fachkraft"), self.tr("Priorität"))
        steps = (scale_steps(session), scale_steps(session), self._priorities())
        setups = {
            name: ScaleSetup(Names(fields[name].label, called), offered)
            for name, called, offered in zip(SCALES, short, steps, strict=True)
        }
        self._heads = [
            label(text, "caption", self)
            for text in (
                fields["life_domain"].label,
                *(setup.names.full for setup in setups.values()),
            )
        ]
        self.rows = {
            domain: ScoreRow(domain, title, setups, fields[REASON], self)
            for domain, title in domains.items()
        }
        for domain, row in self.rows.items():
            row.scored.connect(partial(self.scored.emit, domain))
            row.typed.connect(partial(self.typed.emit, domain))
            row.left.connect(partial(self._go, domain))
            row.unfolded.connect(self._folded)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(metrics.M)
        self._grid.setVerticalSpacing(0)
        self._arrange()

    def show_scores(
        self,
        scores: Mapping[str, Score],
        proposals: Mapping[str, Mapping[str, object]],
        first: Mapping[str, Score],
        last: Mapping[str, Score],
        busy: Mapping[str, frozenset[str]],
    ) -> None:
        """Show scores by domain, with proposals, earlier ones, and what is on its way."""
        for domain, row in self.rows.items():
            row.show_score(
                scores.get(domain) or Score(domain),
                proposals.get(domain),
                first.get(domain),
                last.get(domain),
                busy.get(domain, frozenset()),
            )

    def set_read_only(self, read_only: bool) -> None:
        """Let all rows be read only."""
        for row in self.rows.values():
            row.set_read_only(read_only)

    def focus_row(self, domain: str = "", name: str = "") -> None:
        """Stand on a scale; without `domain` on the first one without a counsellor's score.

        Without `name` on the view that is missing, the client's before the counsellor's.
        """
        open_ = (row for row in self.rows.values() if not row.scales[COUNSELLOR].value())
        row = self.rows.get(domain) or next(open_, next(iter(self.rows.values())))
        views = (CLIENT, COUNSELLOR)
        missing = (view for view in views if not row.scales[view].value())
        row.scales[name or next(missing, CLIENT)].setFocus(Qt.FocusReason.OtherFocusReason)

    def editors(self) -> dict[str, LongTextField]:
        """The reasons that are or were open, by domain."""
        return {d: row.editor for d, row in self.rows.items() if row.editor is not None}

    def _go(self, domain: str, column: int, columns: int, rows: int) -> None:
        """The keyboard goes to the neighbour; the ends of the sheet are its ends."""
        order = list(self.rows)
        row = min(max(order.index(domain) + rows, 0), len(order) - 1)
        name = SCALES[min(max(column + columns, 0), len(SCALES) - 1)]
        # As with the Tab key, so that the ring shows where it went.
        self.rows[order[row]].scales[name].setFocus(Qt.FocusReason.TabFocusReason)

    def _folded(self) -> None:
        for row in self.rows.values():
            if row.editor is not None and self._grid.indexOf(row.editor) < 0:
                self._grid.addWidget(row.editor, self._lines[row.domain], 0, 1, 5)
        self.updateGeometry()
        self.update()

    # Layout -----------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        row = next(iter(self.rows.values()))
        scales = [scale.sizeHint().width() for scale in row.scales.values()]
        return QSize(scales[0], self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_grid"):
            self._stacked = None
            self._arrange()

    def _shape(self) -> int:
        """0: all in one line; 1: the scales below the name; 2: below each other."""
        row = next(iter(self.rows.values()))
        scales = [scale.sizeHint().width() for scale in row.scales.values()]
        beside = sum(scales) + 4 * metrics.M + row.button.sizeHint().width()
        name = _NAME_CHARS * self.fontMetrics().averageCharWidth()
        if self.width() >= beside + name:
            return 0
        return 1 if self.width() >= sum(scales) + 2 * metrics.M else 2

    def _arrange(self) -> None:
        shape = self._shape()
        if shape == self._stacked:
            return
        self._stacked = shape
        while self._grid.count():
            self._grid.takeAt(0)
        for head in self._heads:
            head.setVisible(not shape)
        line = 0
        if not shape:
            for column, head in enumerate(self._heads):
                self._grid.addWidget(head, 0, column)
            line = 1
        for row in self.rows.values():
            line = self._place(row, line, shape)
        for column in range(5):
            stretched = column == (3 if shape else 0)
            self._grid.setColumnStretch(column, 1 if stretched else 0)
        self.updateGeometry()

    def _place(self, row: ScoreRow, line: int, shape: int) -> int:
        """Put one row into the grid from `line` on; the next free line."""
        for scale in row.scales.values():
            scale.show_name(bool(shape))
        self._grid.setRowMinimumHeight(line, 0)
        scales = list(row.scales.values())
        top = Qt.AlignmentFlag.AlignTop
        if not shape:
            self._grid.addWidget(row.name, line, 0)
            for column, scale in enumerate(scales, 1):
                self._grid.addWidget(scale, line, column)
            self._grid.addWidget(row.button, line, 4)
        else:
            self._grid.addWidget(row.name, line, 0, 1, 4)
            self._grid.addWidget(row.button, line, 4, top)
            for at, scale in enumerate(scales):
                below, column = (1 + at, 0) if shape == 2 else (1, at)
                # The last one takes what is left over, for the words below its boxes.
                span = 1 if scale is not scales[-1] and shape == 1 else 5 - column
                self._grid.addWidget(scale, line + below, column, 1, span)
            line += len(scales) if shape == 2 else 1
        self._lines[row.domain] = line + 1
        self._grid.addWidget(row.text, line + 1, 0, 1, 5)
        if row.editor is not None:
            self._grid.addWidget(row.editor, line + 1, 0, 1, 5)
        return line + 3

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(QColor(theme.colours().line), 1))
        for row in list(self.rows.values())[1:]:
            top = min(row.name.y(), row.scales[CLIENT].y()) - 2
            painter.drawLine(0, top, self.width(), top)

    def _priorities(self) -> tuple[Step, ...]:
        return (
            Step("1", self.tr("sofort")),
            Step("2", self.tr("bald")),
            Step("3", self.tr("später")),
        )


def scale_steps(session: Session) -> tuple[Step, ...]:
    """The steps of a score (CL_SCORE)."""
    codes = session.catalogue["CL_SCORE"]
    offered = codes.selectable(session.store.clock.today())
    return tuple(Step(c.code, c.label(), apart=c.code == NOT_RECORDED) for c in offered)
