"""Joining two files of one person: find the other, choose between differing values, undo."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kimdesk.base.dates import format_day
from kimdesk.base.errors import KimdeskError
from kimdesk.clients.duplicates import Candidate, PersonEntry, find_duplicates
from kimdesk.clients.files import ClientFile
from kimdesk.clients.lists import StaffRow, staff
from kimdesk.clients.merging import (
    Comparison,
    MergeRow,
    compare,
    merge_persons,
    merges_of,
    undo_merge,
)
from kimdesk.clients.search import Hit, SearchResult, search
from kimdesk.desktop.files.edits import Act, Edits
from kimdesk.desktop.files.history_names import history_name
from kimdesk.desktop.files.merge_choice import ChoiceRow, field_row, history_row
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import SectionCard, label
from kimdesk.desktop.widgets.navigation import SearchField
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.vault.work import Store

WIDTH, HEIGHT = 820, 600
MOST_HITS = 8


class MergeDialog(QDialog):
    """The file in front stays; what belongs to the other moves into it."""

    def __init__(
        self, session: Session, edits: Edits, file: ClientFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._edits = edits
        self._file = file
        self._other = 0
        self._people: dict[int, str] = {}
        self.rows: dict[str, ChoiceRow] = {}
        self.setWindowTitle(self.tr("Akten zusammenführen"))
        self.banner = Banner(self)
        self.search = SearchField(self.tr("Die andere Akte suchen"), self)
        self.search.searched.connect(self._search)
        self.found = SectionCard(self.tr("Welche Akte gehört derselben Person?"), self)
        self.earlier = SectionCard(self.tr("Frühere Zusammenführungen"), self)
        self.earlier.hide()
        self.questions = ScrollColumn(self)
        self.questions.body.setContentsMargins(0, 0, 0, 0)
        self.steps = QStackedWidget(self)
        self._lay_out()
        self._look()
        self.resize(WIDTH, HEIGHT)

    # Finding the other ------------------------------------------------------------------------

    def _look(self) -> None:
        person, run = self._file.person, self.session.jobs.run
        entry = PersonEntry(
            person.family_name,
            person.given_name,
            person.birth_date,
            tuple(way.value for way in self._file.contact_ways),
            spellings=tuple((n.family_name, n.given_name) for n in self._file.names),
        )
        store = self.session.store
        run(self, find_duplicates, store, entry, 5, person.id, done=self._show_likely)
        run(self, merges_of, store, person.id, done=self._show_merges)
        run(self, staff, store, done=self._take_people)

    def _take_people(self, people: tuple[StaffRow, ...]) -> None:
        self._people = {person.id: person.name for person in people}

    def _search(self, text: str) -> None:
        if text.strip():
            store = self.session.store
            replaces = ("merge", id(self))
            self.session.jobs.run(
                self,
                search,
                store,
                text,
                MOST_HITS,
                done=self._show_hits,
                failed=self._ignore,
                replaces=replaces,
            )
        else:
            self._look()

    def _show_likely(self, candidates: list[Candidate]) -> None:
        lines = [(c.person_id, c.title, " · ".join(c.reasons)) for c in candidates if not c.foreign]
        self._show_lines(lines, self.tr("Keine ähnliche Person gefunden. Suchen Sie oben."))

    def _show_hits(self, result: SearchResult) -> None:
        hits: list[Hit] = [hit for hit in result.hits if hit.person_id != self._file.person.id]
        lines = [(h.person_id, h.name, f"{h.case_number} · {h.why}") for h in hits]
        self._show_lines(lines, self.tr("Nichts gefunden."))

    def _show_lines(self, lines: list[tuple[int, str, str]], nothing: str) -> None:
        _empty(self.found)
        for person_id, title, detail in {line[0]: line for line in lines}.values():
            row = RecordLine(title, detail, self.found)
            button = QPushButton(self.tr("Vergleichen"), row)
            button.setAccessibleName(self.tr("Vergleichen mit {name}").format(name=title))
            button.clicked.connect(partial(self.compare, person_id))
            row.add_widget(button)
            self.found.add(row)
        if not lines:
            self.found.add(label(nothing, "muted", self.found))

    # Comparing --------------------------------------------------------------------------------

    def compare(self, person_id: int, _checked: bool = False) -> None:
        """Ask what has to be chosen before that person becomes part of this one."""
        self._other = person_id
        self.session.jobs.run(
            self,
            compare,
            self.session.store,
            self._file.person.id,
            person_id,
            done=self._show_questions,
            failed=self._failed,
        )

    def _show_questions(self, comparison: Comparison) -> None:
        self.rows = {}
        card = SectionCard(self.tr("Was soll gelten?"), self)
        for question in comparison.fields:
            self.rows[question.key] = field_row(self.session, question, self._people)
        texts = (
            self.tr("beides behalten, Überschneidungen ordnen"),
            self.tr("nur aus dieser Akte"),
            self.tr("nur aus der anderen"),
        )
        for history in comparison.histories:
            self.rows[history.key] = history_row(history, texts, history_name(history.key))
        for row in self.rows.values():
            card.add(row)
        if not self.rows:
            card.add(label(self.tr("Die Angaben widersprechen sich nicht."), "muted", card))
        self._show_preview(comparison)
        self.questions.add(card)
        self.questions.body.addStretch(1)
        self.merge_button.setEnabled(True)
        self.steps.setCurrentIndex(1)

    def _show_preview(self, comparison: Comparison) -> None:
        preview = SectionCard(self.tr("Was geschieht"), self)
        lines = [
            self.tr(
                "Akte {gone} geht in Akte {kept} auf: Kontakte, Dokumente, Einwilligungen."
            ).format(gone=pair.remove_number, kept=pair.keep_number)
            for pair in comparison.cases
        ]
        lines.append(
            self.tr(
                "Weitere Akten, Schreibweisen, Kontaktwege und Haushalt kommen zu {name}. "
                "Nichts geht verloren, und es lässt sich zurücknehmen."
            ).format(name=self._file.display_name)
        )
        for line in lines:
            text = label(line, "", preview)
            text.setWordWrap(True)
            preview.add(text)
        self.questions.add(preview)

    def merge(self) -> None:
        """Join both with what is chosen."""
        choices = {key: row.choice() for key, row in self.rows.items()}
        self.merge_button.setEnabled(False)
        act = merging(self.session.store, self._file.person.id, self._other, choices)
        text = self.tr("Akten zusammengeführt.")
        self._edits.run(self, text, act, done=self.accept, failed=self._failed, offer=True)

    # Taking back ------------------------------------------------------------------------------

    def _show_merges(self, merges: tuple[MergeRow, ...]) -> None:
        self.earlier.setVisible(bool(merges))
        for merge in merges:
            day = format_day(merge.merged_at.date())
            line = RecordLine(self.tr("Zusammengeführt am {day}").format(day=day), "", self.earlier)
            if merge.latest:
                button = QPushButton(self.tr("Zurücknehmen"), line)
                button.clicked.connect(partial(self.take_back, merge.id))
                line.add_widget(button)
            self.earlier.add(line)

    def take_back(self, record_id: int, _checked: bool = False) -> None:
        """Make two persons of one again."""
        self.session.jobs.run(
            self,
            undo_merge,
            self.session.store,
            record_id,
            done=self._taken_back,
            failed=self._failed,
        )

    def _taken_back(self, undone: Any) -> None:  # noqa: ANN401 - Undone
        self._edits.saved.emit()
        if undone.notes:
            self._edits.refused.emit(" ".join(undone.notes))
        self.accept()

    def _failed(self, error: KimdeskError) -> None:
        self.merge_button.setEnabled(True)
        self.banner.say("error", error.text)

    def _ignore(self, _: KimdeskError) -> None:
        """A newer search took its place."""

    # Making -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        first = ScrollColumn(self)
        first.body.setContentsMargins(0, 0, 0, 0)
        for widget in (self.search, self.found, self.earlier):
            first.add(widget)
        first.body.addStretch(1)
        self.steps.addWidget(first)
        self.steps.addWidget(self.questions)
        self.merge_button = QPushButton(self.tr("Zusammenführen"), self)
        self.merge_button.setProperty("kind", "primary")
        self.merge_button.setEnabled(False)
        self.merge_button.clicked.connect(self.merge)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.merge_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("Abbrechen"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        title = label(
            self.tr("{name} mit einer anderen Akte zusammenführen").format(
                name=self._file.display_name
            ),
            "title",
            self,
        )
        title.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[metrics.L] * 4)
        column.setSpacing(metrics.M)
        column.addWidget(title)
        column.addWidget(self.banner)
        column.addWidget(self.steps, 1)
        column.addWidget(buttons)
        self.search.setFocus()


def merging(store: Store, keep_id: int, remove_id: int, choices: dict[str, Any]) -> Act:
    """Join two persons; taking it back makes two of them again."""

    def act() -> Act:
        return parting(store, merge_persons(store, keep_id, remove_id, choices), keep_id, choices)

    return act


def parting(store: Store, record_id: int, keep_id: int, choices: dict[str, Any]) -> Act:
    """Take a merge back."""

    def act() -> Act:
        return merging(store, keep_id, undo_merge(store, record_id).person_id, choices)

    return act


def _empty(card: SectionCard) -> None:
    while (item := card.body.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
