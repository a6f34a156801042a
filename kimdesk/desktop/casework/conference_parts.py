"""Inside an open conference: who takes part with their release, and what came out as measures."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.dates import format_day
from kimdesk.base.errors import KimdeskError
from kimdesk.casework.linking import AUTHORITY, ConferenceRow, Linking, day_that_counts
from kimdesk.casework.model import ConferenceParticipant, Measure
from kimdesk.desktop import theme
from kimdesk.desktop.casework.conference_forms import ParticipantForm
from kimdesk.desktop.casework.linking_acts import inviting, resulting
from kimdesk.desktop.files.edits import Act, Edits
from kimdesk.desktop.files.record_form import EntryForm, RecordForm
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import Separator, label

_MEASURE = ("what", "responsible", "responsible_name", "due_on")


class ConferencePart(QWidget):
    """A heading with lines below it, and a form to add one in place."""

    def __init__(self, edits: Edits) -> None:
        super().__init__()
        self.edits = edits
        self.session = edits.session
        self.row: ConferenceRow | None = None
        self.work: Linking | None = None
        self.form: EntryForm | None = None
        self.enter_text = ""
        self.heading = label("", "field", self)
        self.add_button = QPushButton(self)
        self.add_button.setProperty("kind", "flat")
        theme.set_icon(self.add_button, "add")
        self.add_button.clicked.connect(self.open_form)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, metrics.S, 0, 0)
        column.setSpacing(metrics.XS)
        column.addWidget(self.heading)
        column.addLayout(self._lines)
        column.addLayout(self._place)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_row(self, row: ConferenceRow, work: Linking) -> None:
        """Show what was read; an open form stays."""
        self.row, self.work = row, work
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.fill(row)

    def fill(self, row: ConferenceRow) -> None:
        """Make the lines."""
        raise NotImplementedError

    def made_form(self) -> RecordForm:
        """The form for one more."""
        raise NotImplementedError

    def adding(self, conference_id: int, values: Mapping[str, object]) -> Act:
        """The act that adds what was entered."""
        raise NotImplementedError

    def add_line(self, line: QWidget) -> None:
        """One more line."""
        if self._lines.count():
            self._lines.addWidget(Separator(self))
        self._lines.addWidget(line)

    def open_form(self) -> None:
        """Ask for one more."""
        if self.form is None:
            self.form = EntryForm([self.made_form()], self.enter_text, self)
            self.form.submitted.connect(self._submit)
            self.form.cancelled.connect(self.close_form)
            self._place.addWidget(self.form)
            self.add_button.hide()
        self.form.focus_first()

    def close_form(self) -> None:
        """Put the form away."""
        form, self.form = self.form, None
        if form is not None:
            self._place.removeWidget(form)
            form.hide()
            form.deleteLater()
            self.add_button.show()
            self.add_button.setFocus()

    def _submit(self, values: Mapping[str, object]) -> None:
        if self.row is not None:
            act = self.adding(self.row.id, values)
            text = self.heading.text()
            self.edits.run(self, text, act, done=self.close_form, failed=self._refuse)

    def _refuse(self, error: KimdeskError) -> None:
        if self.form is not None:
            self.form.show_error(error)
        else:
            self.edits.refused.emit(error.text)


class ParticipantsPart(ConferencePart):
    """Who takes part. Signal `release_wanted(partner_id)`: a release is to be entered first."""

    release_wanted = Signal(object)

    def __init__(self, edits: Edits) -> None:
        super().__init__(edits)
        self.heading.setText(self.tr("Teilnehmende"))
        self.enter_text = self.tr("Hinzufügen")
        self.add_button.setText(self.tr("Teilnehmende hinzufügen"))

    def fill(self, row: ConferenceRow) -> None:
        if not row.participants:
            nothing = label(self.tr("Noch niemand eingeladen."), "muted", self)
            self.add_line(nothing)
        for each in row.participants:
            person = each.participant
            detail = " · ".join(
                part for part in (person.role, each.partner if each.partner != person.name else "")
                if part
            )  # fmt: skip
            line = RecordLine(person.name, detail, self)
            self._lamp(line, each.released, anonymised=row.conference.anonymised)
            if each.partner_kind == AUTHORITY and not row.conference.anonymised:
                line.add_chip(self.tr("nur das Nötigste"), "warning")
            if not each.released and not row.conference.anonymised:
                run = partial(self._ask_release, person.partner_id)
                line.add_button("consent", self.tr("Entbindung eintragen"), run)
            line.add_button("delete", self.tr("Entfernen"), partial(self._remove, person))
            self.add_line(line)

    def made_form(self) -> RecordForm:
        assert self.work is not None  # noqa: S101 - shown only with what was read
        assert self.row is not None  # noqa: S101
        day = day_that_counts(self.row.conference, self.work.today)
        return ParticipantForm(self.session, self.work, day)

    def adding(self, conference_id: int, values: Mapping[str, object]) -> Act:
        return inviting(self.session, conference_id, values)

    def _lamp(self, line: RecordLine, released: bool, *, anonymised: bool) -> None:
        if released:
            line.add_chip(self.tr("Entbindung gültig"), "success")
        elif anonymised:
            line.add_chip(self.tr("anonymisiert: keine nötig"), "neutral")
        else:
            line.add_chip(self.tr("keine Entbindung"), "error")

    def _ask_release(self, partner_id: int | None, _checked: bool = False) -> None:
        self.release_wanted.emit(partner_id)

    def _remove(self, person: ConferenceParticipant, _checked: bool = False) -> None:
        text = self.tr("Nimmt nicht mehr teil.")
        self.edits.remove(self, text, ConferenceParticipant, person.id)


class ResultsPart(ConferencePart):
    """The results that became measures."""

    def __init__(self, edits: Edits) -> None:
        super().__init__(edits)
        self.heading.setText(self.tr("Ergebnisse als Maßnahmen"))
        self.enter_text = self.tr("Als Maßnahme eintragen")
        self.add_button.setText(self.tr("Ergebnis als Maßnahme"))

    def fill(self, row: ConferenceRow) -> None:
        for measure in row.measures:
            who = measure.responsible_name or self.session.label("CL32R", measure.responsible)
            until = self.tr("bis {day}").format(day=format_day(measure.due_on))
            detail = " · ".join(part for part in (who, until if measure.due_on else "") if part)
            line = RecordLine(measure.what, detail, self)
            line.add_chip(self.session.label("CL32S", measure.state), "neutral")
            self.add_line(line)

    def made_form(self) -> RecordForm:
        form = RecordForm(Measure, _MEASURE, self.session)
        form.set_values({"responsible": "CM"})
        return form

    def adding(self, conference_id: int, values: Mapping[str, object]) -> Act:
        return resulting(self.session, conference_id, values)
