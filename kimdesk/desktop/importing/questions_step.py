"""Fourth step: values that only a person can explain, each asked once for all its rows."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from kimdesk.clients import importing
from kimdesk.clients.importing import Question
from kimdesk.desktop.importing.question_panel import QuestionPanel
from kimdesk.desktop.importing.step import Step
from kimdesk.desktop.importing.work import Given, Key, Work
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question as the list shows it; `meaning` is "" while it is open."""

    key: Key
    column: str
    value: str
    count: int
    meaning: str


class QuestionsStep(Step):
    """The questions above, the one stood on below with everything it may mean."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._work: Work | None = None
        self.line = label("", "muted", self)
        self.line.setWordWrap(True)
        self.rows = RowModel[QuestionRow](
            [
                Column(self.tr("Spalte"), _column_of, chars=16),
                Column(self.tr("Wert"), _value_of, chars=24),
                Column(self.tr("Zeilen"), _count_of, chars=7, right=True),
                Column(self.tr("bedeutet"), self._meaning, stretch=True, icon=_icon, level=_level),
            ],
            _key_of,
            self,
        )
        self.table = RowTable(self.tr("Offene Werte"), self.rows, self)
        self.panel = QuestionPanel(session, self)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.table)
        split.addWidget(self.panel)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 2)
        split.setSizes([1000, 1600])
        split.setChildrenCollapsible(False)
        self.panel.setMinimumHeight(6 * metrics.TARGET)
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.XL, metrics.M, metrics.XL, metrics.M)
        column.setSpacing(metrics.M)
        column.addWidget(self.line)
        column.addWidget(split, 1)
        self.table.stood_on.connect(self._show_question)
        self.table.opened.connect(self._into_panel)
        self.panel.answered.connect(self._keep)
        self.panel.next_wanted.connect(self.next_question)

    def show_work(self, work: Work) -> None:
        self._work = work
        self.rows.show([self._row(key) for key in work.questions])
        self._fit_table()
        self._say()
        if self.rows.rowCount():
            first = next((k for k in work.questions if k not in work.answers), None)
            self.table.stand_on(first if first is not None else next(iter(work.questions)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            # The table learns of the new size of text a moment later.
            QTimer.singleShot(0, self, self._fit_table)

    def _fit_table(self) -> None:
        """No higher than its rows, so that few questions leave the room to their answers."""
        heading = self.table.horizontalHeader().sizeHint().height()
        line = self.table.verticalHeader().defaultSectionSize()
        height = heading + max(self.rows.rowCount(), 1) * line + 2 * self.table.frameWidth()
        self.table.setMinimumHeight(min(4 * metrics.TARGET, height))
        self.table.setMaximumHeight(height)

    def focus_first(self) -> None:
        self.table.setFocus()

    def next_question(self) -> None:
        """Go to the next open question; after the last one the list is done."""
        if self._work is None:
            return
        keys = list(self._work.questions)
        row = self.table.current_row()
        at = keys.index(row.key) + 1 if row is not None else 0
        following = [*keys[at:], *keys[:at]]
        key = next((k for k in following if k not in self._work.answers), None)
        if key is None:
            self.next_wanted.emit()
            return
        self.table.stand_on(key)
        self.panel.focus_first()

    def _row(self, key: Key) -> QuestionRow:
        question, given = self._question(key), self._given(key)
        column = question.column or importing.target_label(question.target)
        value = question.value or self.tr("(alle ohne Angabe)")
        return QuestionRow(key, column, value, question.count, given.text if given else "")

    def _question(self, key: Key) -> Question:
        assert self._work is not None  # noqa: S101 - rows are only made of a list in hand
        return self._work.questions[key]

    def _given(self, key: Key) -> Given | None:
        return self._work.answers.get(key) if self._work is not None else None

    def _show_question(self, row: QuestionRow) -> None:
        self.panel.ask(self._question(row.key), self._given(row.key))

    def _into_panel(self, row: QuestionRow) -> None:
        self._show_question(row)
        self.panel.focus_first()

    def _keep(self, question: Question, given: Given | None) -> None:
        if self._work is not None:
            self._work.answer(question, given)
            self.rows.update_row(self._row((question.column, question.value)))
            self._say()

    def _meaning(self, row: QuestionRow) -> str:
        return row.meaning or self.tr("noch offen")

    def _say(self) -> None:
        if self._work is None:
            return
        total, left = len(self._work.questions), self._work.open_questions
        self.line.setText(
            self.tr(
                "{done} von {total} beantwortet. Jede Antwort gilt für alle Zeilen mit diesem "
                "Wert; was offen bleibt, wird mit Grund abgelehnt."
            ).format(done=total - left, total=total)
        )


def _key_of(row: QuestionRow) -> Key:
    return row.key


def _column_of(row: QuestionRow) -> str:
    return row.column


def _value_of(row: QuestionRow) -> str:
    return row.value


def _count_of(row: QuestionRow) -> str:
    return f"{row.count}×"


def _icon(row: QuestionRow) -> str:
    return "success" if row.meaning else "help"


def _level(row: QuestionRow) -> str:
    return "success" if row.meaning else "warning"
