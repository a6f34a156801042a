"""One quarter on its way: look through, close, release, hand over, receipt."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kimdesk.bundles.office.states import QuarterRow
from kimdesk.desktop.statistics.desk import StatisticsDesk
from kimdesk.desktop.statistics.quarter_step import DONE, LATER, NEXT, WRONG, QuarterStep
from kimdesk.desktop.statistics.quarter_words import (
    LEVELS,
    answer_text,
    built_text,
    delivered_text,
    looked_text,
    point_lines,
    released_text,
    state_name,
)
from kimdesk.desktop.widgets.buttons import icon_button
from kimdesk.desktop.widgets.card import PageHeader
from kimdesk.desktop.widgets.notice import StatusChip
from kimdesk.desktop.widgets.scroll import ScrollColumn

_BUILT = {"waits", "released", "delivered", "late", "accepted", "refused"}
_RELEASED = _BUILT - {"waits"}


class QuarterPanel(ScrollColumn):
    """Signal `wanted(act, row)`: look, close, discard, release, deliver, receipt, correct."""

    wanted = Signal(str, object)

    def __init__(self, desk: StatisticsDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.row: QuarterRow | None = None
        self.header = PageHeader("", self)
        self.chip = StatusChip(parent=self)
        self.header.add(self.chip)
        self.look = QuarterStep(self.tr("1  Durchsehen und bereinigen"), self)
        self.close_step = QuarterStep(self.tr("2  Abschließen"), self)
        self.release = QuarterStep(self.tr("3  Ansehen und freigeben"), self)
        self.deliver = QuarterStep(self.tr("4  Der Stadt übergeben"), self)
        self.answer = QuarterStep(self.tr("5  Quittung der Stadt"), self)
        self._add_buttons()
        steps = (self.look, self.close_step, self.release, self.deliver, self.answer)
        for widget in (self.header, *steps):
            self.add(widget)
        self.body.addStretch(1)

    def show_row(self, row: QuarterRow) -> None:
        """Show how far a quarter is, and what this person can do for it."""
        self.row = row
        self.header.title.setText(row.quarter.label)
        self.chip.say(state_name(row.state), LEVELS[row.state])
        self._show_look(row)
        self._show_close(row)
        self._show_release(row)
        self._show_deliver(row)
        self._show_answer(row)

    # Steps ------------------------------------------------------------------------------------

    def _show_look(self, row: QuarterRow) -> None:
        lines = [looked_text(row.looked), *point_lines(row.looked)]
        if row.state == "passed_over":
            self.look.say(LATER, self.tr("Ein späteres Quartal ist schon abgegeben."))
            return
        declared = row.looked is not None and row.looked.declared
        if row.state in _BUILT:
            self.look.say(DONE, "\n".join(lines))
        elif self._desk.sees_cases:
            self.look.say(DONE if declared else NEXT, "\n".join(lines), self.look_button)
        else:
            lines.append(self.tr("Das macht das Team, das die Akten führt."))
            self.look.say(DONE if declared else NEXT, "\n".join(lines))

    def _show_close(self, row: QuarterRow) -> None:
        if row.state == "running":
            text = self.tr("Geht ab dem Tag nach dem Stichtag.")
            self.close_step.say(LATER, text)
        elif row.may_be_closed:
            text = self.tr(
                "Die Zahlen werden eingefroren, gerundet und geprüft, damit niemand zu erkennen"
                " ist. Es geht noch nichts hinaus."
            )
            if self._desk.is_steward:
                self.close_step.say(NEXT, text, self.close_button)
            else:
                who = self.tr("Das macht die Person, die für die Statistik zuständig ist.")
                self.close_step.say(NEXT, f"{text}\n{who}")
        elif row.state == "passed_over":
            self.close_step.say(LATER, "")
        else:
            shown = (self.correct_button,) if self._may_correct(row) else ()
            self.close_step.say(DONE, built_text(row), *shown)

    def _show_release(self, row: QuarterRow) -> None:
        if row.waits is not None:
            own = row.waits.built_by == self._desk.identity.uid
            may = self._desk.is_lead and not own
            buttons = [self.release_button if may else self.view_button]
            if self._desk.is_steward or self._desk.is_lead:
                buttons.append(self.discard_button)
            text = self.tr("Eine zweite Person, die Teamleitung, sieht die Zahlen an.")
            self.release.say(NEXT, text, *buttons)
        elif row.shown is not None:
            self.release.say(DONE, released_text(row), self.view_button)
        else:
            self.release.say(LATER, self.tr("Das macht die Teamleitung, eine zweite Person."))

    def _show_deliver(self, row: QuarterRow) -> None:
        if row.shown is None or row.shown.waits:
            self.deliver.say(LATER, self.tr("Als verschlüsseltes Paket auf einen Stick."))
            return
        text = delivered_text(row) or self.tr("Das Paket kann nur die Stadt öffnen.")
        shown = (self.deliver_button,) if self._desk.is_lead else ()
        self.deliver.say(DONE if row.shown.delivered_on else NEXT, text, *shown)

    def _show_answer(self, row: QuarterRow) -> None:
        text = answer_text(row)
        if row.shown is None or row.shown.waits:
            self.answer.say(LATER, self.tr("Damit bestätigt die Stadt, dass alles da ist."))
        elif row.state == "accepted":
            self.answer.say(DONE, text)
        else:
            state = WRONG if row.state in {"late", "refused"} else NEXT
            waiting = self.tr("Noch keine Quittung eingelesen.")
            self.answer.say(state, text or waiting, self.receipt_button)

    def _may_correct(self, row: QuarterRow) -> bool:
        return self._desk.is_steward and row.may_be_corrected

    # Making -----------------------------------------------------------------------------------

    def _add_buttons(self) -> None:
        make = self._button
        self.look_button = make(self.look, self.tr("&Durchsehen …"), "check", "look")
        close = self.tr("Quartal abschl&ießen …")
        self.close_button = make(self.close_step, close, "archive", "close")
        correct = self.tr("Neue Fass&ung …")
        self.correct_button = make(self.close_step, correct, "edit", "correct")
        release = self.tr("Ansehen und &freigeben …")
        self.release_button = make(self.release, release, "show", "release")
        self.view_button = make(self.release, self.tr("Ansehen …"), "show", "view")
        discard = self.tr("Abschluss &zurücknehmen")
        self.discard_button = make(self.release, discard, "undo", "discard")
        deliver = self.tr("&Paket speichern …")
        self.deliver_button = make(self.deliver, deliver, "export", "deliver")
        receipt = self.tr("&Quittung einlesen …")
        self.receipt_button = make(self.answer, receipt, "import", "receipt")
        for button in (self.look_button, self.close_button, self.release_button):
            button.setProperty("kind", "primary")

    def _button(self, step: QuarterStep, text: str, icon: str, act: str) -> QPushButton:
        button = step.offer(icon_button(text, icon, step))
        button.setObjectName(act)
        button.clicked.connect(self._ask)
        return button

    def _ask(self) -> None:
        sender = self.sender()
        if self.row is not None and sender is not None:
            self.wanted.emit(sender.objectName(), self.row)
