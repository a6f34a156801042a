"""The six steps one behind the other, made little by little so that the window keeps moving."""

from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from kimdesk.desktop.importing.columns_step import ColumnsStep
from kimdesk.desktop.importing.file_step import FileStep
from kimdesk.desktop.importing.questions_step import QuestionsStep
from kimdesk.desktop.importing.result_step import ResultStep
from kimdesk.desktop.importing.step import Step
from kimdesk.desktop.importing.table_step import TableStep
from kimdesk.desktop.importing.trial_step import TrialStep
from kimdesk.desktop.session import Session

_S = TypeVar("_S", bound=Step)
FILE, TABLE, COLUMNS, QUESTIONS, TRIAL, RESULT = range(6)


class Steps(QStackedWidget):
    """Signal `completed` when all steps are there; the first one is from the beginning."""

    completed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.file = FileStep(session, self)
        self.addWidget(self.file)
        self._unbuilt: list[type[Step]] = [
            TableStep,
            ColumnsStep,
            QuestionsStep,
            TrialStep,
            ResultStep,
        ]
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._build_one)
        self._timer.start()

    def complete(self) -> None:
        """Make what is still missing now."""
        while self._unbuilt:
            self._build_one()

    def step(self, at: int) -> Step:
        """A step by its place."""
        if at > FILE:
            self.complete()
        found = self.widget(at)
        assert isinstance(found, Step)  # noqa: S101 - nothing else is put in
        return found

    @property
    def table(self) -> TableStep:
        """The second step."""
        return self._of(TableStep)

    @property
    def columns(self) -> ColumnsStep:
        """The third step."""
        return self._of(ColumnsStep)

    @property
    def questions(self) -> QuestionsStep:
        """The fourth step."""
        return self._of(QuestionsStep)

    @property
    def trial(self) -> TrialStep:
        """The fifth step."""
        return self._of(TrialStep)

    @property
    def result(self) -> ResultStep:
        """The last step."""
        return self._of(ResultStep)

    def _of(self, kind: type[_S]) -> _S:
        self.complete()
        return next(s for at in range(self.count()) if isinstance(s := self.widget(at), kind))

    def _build_one(self) -> None:
        if self._unbuilt:
            self.addWidget(self._unbuilt.pop(0)(self._session, self))
            if not self._unbuilt:
                self._timer.stop()
                self.completed.emit()
