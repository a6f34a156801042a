"""Which assessment is shown, and what is done to it as a whole."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.dates import format_day
from kimdesk.casework.assessment import AssessmentWork, Sitting
from kimdesk.casework.model import Assessment
from kimdesk.desktop import theme
from kimdesk.desktop.files.binding import Binding
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.record_form import RecordForm
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.fields import CodeField
from kimdesk.desktop.widgets.flow import FlowRow

_FIELDS = ("held_on", "occasion", "note")


class SittingBar(QWidget):
    """The choice of a sitting and buttons.

    Signals: `chosen(id)`, `begin_wanted`, `correct_wanted(on)`, `remove_wanted`, `print_wanted`.
    """

    chosen = Signal(int)
    begin_wanted = Signal()
    correct_wanted = Signal(bool)
    remove_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self._sitting: Sitting | None = None
        self.choice = CodeField(self)
        self.choice.set_label(self.tr("Angezeigte Einschätzung"))
        self.choice.box.setMinimumContentsLength(26)
        self.choice.edited.connect(self._choose)
        self.begin = self._button(self.tr("Neue Einschätzung"), "add", self.begin_wanted)
        self.details = self._button(self.tr("Datum und Anlass"), "edit")
        self.details.setCheckable(True)
        self.details.toggled.connect(self._open_details)
        self.correct = self._button(self.tr("Frühere korrigieren"), "unlock")
        self.correct.setCheckable(True)
        self.correct.toggled.connect(self.correct_wanted)
        self.remove = self._button(self.tr("Leere Einschätzung löschen"), "delete",
                                   self.remove_wanted)  # fmt: skip
        self.paper = self._button(self.tr("Drucken …"), "print", self.print_wanted)
        row = FlowRow(self)
        for widget in (
            self.choice, self.begin, self.details, self.correct, self.remove, self.paper
        ):  # fmt: skip
            row.add(widget)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(metrics.S)
        self._column.addWidget(row)
        self.form: RecordForm | None = None
        self._binding: Binding | None = None

    def show_work(
        self, work: AssessmentWork, sitting: Sitting, labels: Mapping[str, str], *, restricted: bool
    ) -> None:
        """Offer the sittings of `work` with `sitting` chosen; `labels` name the occasions."""
        newest_first = reversed(work.sittings)
        codes = [(str(each.id), sitting_title(each, labels)) for each in newest_first]
        self.choice.set_codes(codes, empty="")
        self.choice.set_value(str(sitting.id))
        newest = sitting is work.sittings[-1]
        if self._sitting is None or self._sitting.id != sitting.id:
            self.correct.setChecked(False)
        self._sitting = sitting
        self.begin.setVisible(not restricted)
        self.correct.setVisible(not newest and not restricted)
        self.remove.setVisible(sitting.empty and not restricted)
        if self._binding is not None:
            self._binding.set_read_only(restricted)
            self._binding.show_record(sitting)

    def leave(self) -> None:
        """Commit date and occasion."""
        if self._binding is not None:
            self._binding.leave()

    def _choose(self) -> None:
        if self.choice.value():
            self.chosen.emit(int(self.choice.value()))

    def _open_details(self, opened: bool) -> None:
        if self.form is None:
            self.form = RecordForm(Assessment, _FIELDS, self._edits.session, self)
            self._binding = Binding(self.form, Assessment, self._edits)
            self._binding.refused.connect(self._edits.refused)
            if self._sitting is not None:
                self._binding.show_record(self._sitting)
            self._column.addWidget(self.form)
            before: QWidget = self.paper
            for field in self.form.fields.values():
                QWidget.setTabOrder(before, field.editor)
                before = field.editor
        self.form.setVisible(opened)
        if opened:
            self.form.fields["held_on"].setFocus()

    def _button(self, text: str, icon: str, wanted: object = None) -> QPushButton:
        button = QPushButton(text, self)
        theme.set_icon(button, icon)
        if wanted is not None:
            button.clicked.connect(wanted)
        return button


def sitting_title(sitting: Sitting, labels: Mapping[str, str]) -> str:
    """Day and occasion of a sitting."""
    occasion = labels.get(sitting.occasion, "")
    return " · ".join(part for part in (format_day(sitting.held_on), occasion) if part)
