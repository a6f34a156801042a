"""The list in hand on its way through the assistant: what was read, said and tried."""

from dataclasses import dataclass, field

from kimdesk.clients.importing import OWN_COLUMN, Answer, Mapping, Preview, Question
from kimdesk.desktop.importing.services import ReadList

Key = tuple[str, str]
"""A question by its column and value."""


@dataclass(frozen=True, slots=True)
class Given:
    """What a person said a value means: for the mapping, and in words."""

    answer: Answer
    text: str


@dataclass(slots=True)
class Work:
    """`columns` is the mapping without the answers given here, so that each can be taken back."""

    read: ReadList
    columns: Mapping
    questions: dict[Key, Question] = field(default_factory=dict)
    answers: dict[Key, Given] = field(default_factory=dict)
    preview: Preview | None = None

    @property
    def mapping(self) -> Mapping:
        """Columns and answers together."""
        mapping = self.columns
        for key, given in self.answers.items():
            question = self.questions[key]
            if question.column:
                mapping = mapping.with_answer(question.column, question.value, given.answer)
            else:
                text = given.answer.get(question.target) or given.answer.get(OWN_COLUMN, "")
                mapping = mapping.with_default(question.target, text)
        return mapping

    def take_column(self, heading: str, target: str) -> None:
        """Take a column for something else; what was answered about it no longer holds."""
        self.columns = self.columns.with_column(heading, target)
        for key in [key for key in self.questions if key[0] == heading]:
            del self.questions[key]
            self.answers.pop(key, None)
        self.preview = None

    def confirm_columns(self) -> None:
        """The person has looked at all columns and goes on."""
        for heading in self.read.table.headings:
            self.columns = self.columns.with_column(heading, self.columns.target(heading))

    def answer(self, question: Question, given: Given | None) -> None:
        """Keep an answer, None leaves the question open."""
        key = (question.column, question.value)
        if given is None:
            self.answers.pop(key, None)
        else:
            self.answers[key] = given
        self.preview = None

    def take_preview(self, preview: Preview) -> None:
        """Keep the outcome of a dry run and the questions it raised."""
        self.preview = preview
        for question in preview.questions:
            self.questions.setdefault((question.column, question.value), question)

    @property
    def open_questions(self) -> int:
        """How many questions nobody has answered."""
        return len(self.questions) - len(self.answers)
