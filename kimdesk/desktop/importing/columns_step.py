"""Third step: what each column of the list is, as it was recognised and as people say."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kimdesk.clients import importing
from kimdesk.clients.importing.heading_names import CERTAIN, LIKELY
from kimdesk.desktop.importing.step import Step
from kimdesk.desktop.importing.work import Work
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import Separator, label
from kimdesk.desktop.widgets.fields import CodeField
from kimdesk.desktop.widgets.scroll import ScrollColumn

BATCH = 6
"""Rows made at once; a list may have hundreds of columns, and the window must not stand."""
EXAMPLES = 3
_SAMPLE = 200


class ColumnsStep(Step):
    """A line for each column: heading, examples, and the choice "wird zu"."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.fields: dict[str, CodeField] = {}
        self._work: Work | None = None
        self._waiting: list[int] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._make_some)
        self.line = label("", "muted", self)
        self.line.setWordWrap(True)
        self.area = ScrollColumn(self)
        self._body: QWidget | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        head = QVBoxLayout()
        head.setContentsMargins(metrics.XL, metrics.M, metrics.XL, 0)
        head.addWidget(self.line)
        layout.addLayout(head)
        layout.addWidget(self.area, 1)

    def show_work(self, work: Work) -> None:
        again = self._work is not None and self._work.read is work.read
        self._work = work
        self._say()
        if again:
            for heading, field in self.fields.items():
                field.set_value(work.columns.target(heading))
                self._judge(heading)
            return
        self._start(work)

    def focus_first(self) -> None:
        for field in self.fields.values():
            field.setFocus()
            return

    @property
    def complete(self) -> bool:
        """Whether all lines have been made."""
        return not self._waiting

    def _start(self, work: Work) -> None:
        if self._body is not None:
            self.area.body.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self.fields = {}
        self._body = QWidget(self.area)
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(metrics.XL)
        self._grid.setVerticalSpacing(metrics.S)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.area.add(self._body)
        self._choices = _choices()
        self._waiting = list(range(len(work.read.table.columns)))
        self._make_some()
        self._timer.start()

    def _make_some(self) -> None:
        for _ in range(BATCH):
            if not self._waiting:
                self._timer.stop()
                self._grid.setRowStretch(self._grid.rowCount(), 1)
                return
            self._make(self._waiting.pop(0))

    def _make(self, at: int) -> None:
        if self._work is None or self._body is None:
            return
        table = self._work.read.table
        heading = table.columns[at].heading
        left = QWidget(self._body)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        name = label(heading, "field", left)
        name.setWordWrap(True)
        examples = label(_examples(table, at) or self.tr("leer"), "muted", left)
        examples.setWordWrap(True)
        column.addWidget(name)
        column.addWidget(examples)
        column.addStretch(1)
        field = CodeField(self._body)
        field.set_codes(self._choices, empty="")
        field.set_value(self._work.columns.target(heading))
        field.set_label(self.tr("{heading} wird zu").format(heading=heading))
        name.setBuddy(field)
        field.edited.connect(partial(self._take, heading))
        self.fields[heading] = field
        self._judge(heading)
        if at:
            self._grid.addWidget(Separator(self._body), 2 * at, 0, 1, 2)
        self._grid.addWidget(left, 2 * at + 1, 0)
        self._grid.addWidget(field, 2 * at + 1, 1)

    def _take(self, heading: str) -> None:
        if self._work is not None:
            self._work.take_column(heading, self.fields[heading].value())
            self._judge(heading)
            self._say()

    def _judge(self, heading: str) -> None:
        """Say how sure the assistant is about a column."""
        if self._work is None:
            return
        column = self._work.columns.columns.get(heading)
        confidence = column.confidence if column else 0.0
        field = self.fields[heading]
        if confidence >= CERTAIN:
            field.set_message("success", self.tr("sicher"))
        elif confidence >= LIKELY:
            field.set_message("info", self.tr("wahrscheinlich – bitte ansehen"))
        else:
            field.set_message("warning", self.tr("unsicher – bitte prüfen"))

    def _say(self) -> None:
        if self._work is None:
            return
        unsure = [c for c in self._work.columns.columns.values() if c.confidence < LIKELY]
        text = self.tr(
            "Bitte prüfen Sie, was jede Spalte ist. Was nicht passt, kommt mit Überschrift in "
            "die Bemerkung, damit nichts verloren geht."
        )
        if unsure:
            text += " " + self.tr("Unsicher: {n}.").format(n=len(unsure))
        self.line.setText(text)


def _choices() -> list[tuple[str, str]]:
    """Everything a column may be: the two ways of keeping it aside, then all fields."""
    first = [importing.REMARK_WITH_HEADING, importing.IGNORE]
    return [(name, importing.target_label(name)) for name in (*first, *importing.TARGETS)]


def _examples(table: importing.Table, at: int) -> str:
    """The first few different entries of a column."""
    seen = dict.fromkeys(
        " ".join(row.cells[at][:40].split()) for row in table.rows[:_SAMPLE] if row.cells[at]
    )
    return " · ".join(list(seen)[:EXAMPLES])
