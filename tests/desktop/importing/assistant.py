"""A robot that goes through the import assistant."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from kimdesk.clients.importing import Mapping
from kimdesk.clients.model import Case
from kimdesk.desktop.importing.import_page import ImportPage
from kimdesk.desktop.importing.work import Given

LISTS = Path(__file__).parents[2] / "data" / "lists"


class Assistant:
    """Presses the buttons and waits until nothing runs any more."""

    def __init__(self, page: ImportPage, qtbot: QtBot) -> None:
        self.page = page
        self.qtbot = qtbot

    def settle(self) -> None:
        """Wait until the store is idle and the answer is shown."""
        jobs = self.page.session.jobs
        self.qtbot.waitUntil(lambda: not jobs.busy and not self.page.runs.running, timeout=60_000)

    def load(self, path: Path) -> None:
        self.page.load(path)
        self.settle()

    def go_on(self) -> None:
        self.qtbot.mouseClick(self.page.footer.next_button, Qt.MouseButton.LeftButton)
        self.settle()

    def back(self) -> None:
        self.qtbot.mouseClick(self.page.footer.back_button, Qt.MouseButton.LeftButton)

    def to_questions(self) -> None:
        """From the table over the columns."""
        self.go_on()
        self.qtbot.waitUntil(lambda: self.page.steps.columns.complete, timeout=60_000)
        self.go_on()

    def answer_as(self, mapping: Mapping) -> None:
        """Answer each question as the mapping of the office says; others stay open."""
        questions = self.page.steps.questions
        for at in range(questions.rows.rowCount()):
            questions.table.setCurrentIndex(questions.rows.index(at, 0))
            question = questions.panel.question
            assert question is not None
            answer = mapping.answer(question.column, question.value)
            if not question.column:
                code = mapping.defaults.get(question.target, "")
                answer = {"": code} if code else None
            if answer is None:
                continue
            givens = questions.panel.givens
            at_choice = [n for n, g in enumerate(givens) if g is not None and g.answer == answer]
            if at_choice:
                questions.panel.choose(at_choice[0])
            elif questions.panel.other is not None and set(answer) == {""}:
                questions.panel.other.set_value(answer[""])
                questions.panel.other.edited.emit()
            else:
                questions.panel.answered.emit(question, Given(answer, str(answer)))

    @property
    def step(self) -> int:
        return self.page.at

    @property
    def said(self) -> str:
        """What the banner says, "" while it is hidden."""
        return self.page.banner.text.text() if self.page.banner.isVisible() else ""

    def cases(self) -> int:
        """How many cases stand in the store."""
        with self.page.session.store.unit() as unit:
            return unit.session.scalar(select(func.count()).select_from(Case)) or 0
