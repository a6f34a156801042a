"""The results of goals at the end: three usual ones at hand, all others and words in a form."""

from functools import partial

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.casework.closing import ClosingWork, drop_measures, evaluate, take_back
from kimdesk.casework.model import Goal
from kimdesk.casework.plan.reading import GoalRow
from kimdesk.casework.plan.tree import FINAL_GOAL, GoalNode
from kimdesk.clients.files import ClientFile
from kimdesk.clients.records import Change
from kimdesk.desktop.casework.tab import is_read_only
from kimdesk.desktop.files.edits import Act, Edits, nothing, undoing
from kimdesk.desktop.files.record_form import EntryForm, RecordForm
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.widgets.card import SectionCard, Separator, label
from kimdesk.desktop.widgets.flow import FlowRow

# More lines than these are made when they are asked for: each is a handful of widgets.
MOST = 8
USUAL = ("ZS_ERREICHT", "ZS_TEIL", "ZS_NICHT")
_LEVELS = {"ZS_ERREICHT": "success", "ZS_UEBERW": "success", "ZS_TEIL": "info",
           "ZS_NICHT": "warning"}  # fmt: skip
_FIELDS = ("state", "evaluation")


class GoalResults(SectionCard):
    """A part of the tab "Abschluss"."""

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Ergebnis der Ziele"))
        self._edits = edits
        self._session = edits.session
        self._work: ClosingWork | None = None
        self._restricted = False
        self._form: EntryForm | None = None
        self._evaluating = 0
        self._place = QVBoxLayout()
        self.body.addLayout(self._place)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)
        self._rest = FlowRow(self)
        self.drop = QPushButton(self._rest)
        self.drop.clicked.connect(self._drop)
        self._all = False
        self.more = QPushButton(self._rest)
        self.more.setProperty("kind", "flat")
        self.more.clicked.connect(self._show_all)
        self._rest.add(self.more)
        self._rest.add(self.drop)
        self.add(self._rest)

    def show_file(self, file: ClientFile) -> None:
        """Nobody writes into a restricted file, nor judges goals of a closed case."""
        self._restricted = is_read_only(file)

    def show_work(self, work: ClosingWork) -> None:
        """Show the goals, those without a result first; an open form stays."""
        self._work = work
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not work.goals:
            text = self.tr("Noch keine Ziele. Sie entstehen im Bereich „Plan“.")
            self._lines.addWidget(label(text, "muted", self))
        rest = [node for node in work.goals if node.goal.state in FINAL_GOAL]
        shown = [*work.open_goals, *rest]
        for at, node in enumerate(shown if self._all else shown[:MOST]):
            if at:
                self._lines.addWidget(Separator(self))
            self._lines.addWidget(self._line(node))
        hidden = 0 if self._all else max(0, len(shown) - MOST)
        self.more.setText(self.tr("{n} weitere Ziele zeigen").format(n=hidden))
        self.more.setVisible(hidden > 0)
        self._offer_to_drop(work)

    def _offer_to_drop(self, work: ClosingWork) -> None:
        count = len(work.open_measures)
        one = self.tr("1 offene Maßnahme als entfallen vermerken")
        many = self.tr("{n} offene Maßnahmen als entfallen vermerken")
        self.drop.setText((one if count == 1 else many).format(n=count))
        evaluating = work.facts.case.phase == "EVALUATION"
        self.drop.setVisible(bool(count) and evaluating and not self._restricted)

    def _show_all(self) -> None:
        self._all = True
        if self._work is not None:
            self.show_work(self._work)

    def leave(self) -> None:
        """An open form stays."""

    def focus_field(self, name: str) -> bool:
        """Stand on the first goal without a result, or on the button for open measures."""
        if name == "measures":
            self.drop.setFocus()
            return True
        buttons = self.findChildren(QPushButton, "result")
        if name == "goals" and buttons:
            buttons[0].setFocus()
            return True
        return False

    def _line(self, node: GoalNode) -> RecordLine:
        goal = node.goal
        level = self._session.label("CL30", goal.level)
        line = RecordLine(f"{node.number}  {goal.what}", level, self)
        line.add_chip(self._session.label("CL31", goal.state), _LEVELS.get(goal.state, "neutral"))
        if goal.evaluation:
            words = label(goal.evaluation, "muted", line)
            words.setWordWrap(True)
            line.add_below(words)
        if self._restricted:
            return line
        if goal.state not in FINAL_GOAL:
            row = FlowRow(line)
            for state in USUAL:
                button = QPushButton(self._session.label("CL31", state), row)
                button.setObjectName("result")
                button.setAccessibleName(f"{node.number} {button.text()}")
                button.clicked.connect(partial(self._evaluate, goal, state))
                row.add(button)
            line.add_below(row)
        line.add_button("edit", self.tr("Bewerten"), partial(self.open_form, goal))
        return line

    # Judging ----------------------------------------------------------------------------------

    def _evaluate(self, goal: GoalRow, state: str, _checked: bool = False) -> None:
        self._give(goal, state, None)

    def _give(self, goal: GoalRow, state: str, words: str | None) -> None:
        session = self._session
        write = partial(evaluate, session.records, session.store, goal.id, goal.version)
        act = partial(_changed, self._edits, partial(write, state, words))
        text = self.tr("Ergebnis eingetragen")
        self._edits.run(self, text, act, done=self.close_form, failed=self._refuse)

    def open_form(self, goal: GoalRow, _checked: bool = False) -> None:
        """Ask for any result, with words."""
        self.close_form()
        form = RecordForm(Goal, _FIELDS, self._session)
        form.set_values({"state": goal.state, "evaluation": goal.evaluation})
        self._form = EntryForm([form], self.tr("Ergebnis eintragen"), self)
        self._form.submitted.connect(partial(self._submit, goal))
        self._form.cancelled.connect(self.close_form)
        self._place.addWidget(label(goal.what, "heading", self._form))
        self._place.addWidget(self._form)
        self._form.focus_first()

    def close_form(self) -> None:
        """Put the form away."""
        self._form = None
        while (item := self._place.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _submit(self, goal: GoalRow, values: dict[str, object]) -> None:
        self._give(goal, str(values["state"]), str(values["evaluation"]))

    def _drop(self) -> None:
        if self._work is not None:
            act = partial(_dropping, self._edits, self._work.facts.case.id)
            text = self.tr("Offene Maßnahmen als entfallen vermerkt")
            self._edits.run(self, text, act, failed=self._refuse, offer=True)

    def _refuse(self, error: KimdeskError) -> None:
        if self._form is not None:
            self._form.show_error(error)
        else:
            self._edits.refused.emit(error.text)


def _changed(edits: Edits, service: "partial[Change]") -> Act:
    change = service()
    return undoing(edits.session.records, change) if change.after else nothing


def _dropping(edits: Edits, case_id: int) -> Act:
    session = edits.session
    changes = drop_measures(session.store, session.records, case_id)
    return partial(_restoring, edits, changes, case_id) if changes else nothing


def _restoring(edits: Edits, changes: tuple[Change, ...], case_id: int) -> Act:
    take_back(edits.session.store, edits.session.records, changes)
    return partial(_dropping, edits, case_id)
