"""The case conferences of a case: planned, held, with participants, questions and results."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from kimdesk.casework.conference_rules import HELD, MOVED, PLANNED
from kimdesk.casework.conferences import contact_of, next_states
from kimdesk.casework.linking import ConferenceRow, Linking
from kimdesk.casework.model import CaseConference
from kimdesk.clients.model import Contact
from kimdesk.desktop import theme
from kimdesk.desktop.casework.conference_forms import ConferenceStepForm
from kimdesk.desktop.casework.conference_parts import ParticipantsPart, ResultsPart
from kimdesk.desktop.casework.linking_acts import moving, planning, setting_state
from kimdesk.desktop.casework.linking_words import (
    LEVEL_OF_CONFERENCE,
    conference_step_text,
    conference_title,
    who_takes_part,
)
from kimdesk.desktop.casework.referrals_card import CONSENTS, release_place
from kimdesk.desktop.casework.work_card import Run, WorkCard
from kimdesk.desktop.files.edits import Act, Edits, adding
from kimdesk.desktop.files.record_form import RecordForm
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.printing.orders import Order

_PLAN = ("held_on", "held_at", "minutes", "place", "client_present", "anonymised", "questions")
_CONTACT = ("held_on", "held_at", "minutes", "participants", "note")


class ConferencesCard(WorkCard):
    """Its editor holds participants, questions, results and the measures that follow.

    Signals: `asked(tab, field)`, another tab is wanted to enter a consent; `barrier_wanted`
    when a structural barrier came up.
    """

    asked = Signal(str, str)
    barrier_wanted = Signal()

    def __init__(self, edits: Edits) -> None:
        super().__init__(CaseConference, edits, "", "")
        self.set_heading(self.tr("Fallkonferenzen"))
        # One word beside the long heading, so that both fit at large text.
        self.add_button.setText(self.tr("Planen"))
        self.add_button.setAccessibleName(self.tr("Planen: Fallkonferenz"))
        self.people: ParticipantsPart | None = None
        self.results: ResultsPart | None = None
        self._held = 0

    # What the card shows ----------------------------------------------------------------------

    def rows(self, work: Linking) -> Iterable[Any]:
        return (row.conference for row in work.conferences)

    def line_of(self, record: CaseConference) -> tuple[str, str]:
        row = self._row(record)
        minutes = self.tr("{n} Minuten").format(n=record.minutes) if record.minutes else ""
        measures = self.tr("Maßnahmen daraus: {what}").format(
            what="; ".join(measure.what for measure in row.measures)
        )
        # Begun in German, so that a name in Arabic does not turn the lines below it around.
        who = self.tr("mit {who}").format(who=who_takes_part(row))
        parts = (
            who if row.participants or record.client_present == "J" else "",
            minutes,
            record.questions,
            record.results,
            measures if row.measures else "",
        )
        return conference_title(record), "\n".join(part for part in parts if part)

    def empty_text(self) -> str:
        if self.work is None:
            return ""
        return self.tr("Noch keine. Zum Beispiel, wenn mehrere Stellen sich abstimmen müssen.")

    def removed_text(self) -> str:
        return self.tr("Fallkonferenz gelöscht.")

    def chips(self, line: RecordLine, record: Any) -> None:  # noqa: ANN401
        row = self._row(record)
        level = LEVEL_OF_CONFERENCE.get(record.state, "neutral")
        line.add_chip(self.session.label("CL38", record.state), level)
        if record.anonymised:
            line.add_chip(self.tr("anonymisiert"), "neutral")
        elif record.state in PLANNED and not row.named:
            line.add_chip(self.tr("Einwilligung fehlt"), "error")
        if row.missing and record.state in PLANNED:
            text = self.tr("ohne Entbindung: {n}").format(n=len(row.missing))
            line.add_chip(text, "error")
        elif record.override_reason:
            line.add_chip(self.tr("ohne Entbindung, begründet"), "warning")
        today = self.work.today if self.work is not None else None
        if record.state in PLANNED and today is not None and record.held_on < today:
            line.add_chip(self.tr("Tag ist vorbei"), "warning")

    def steps(self, line: RecordLine, record: Any) -> None:  # noqa: ANN401
        states = next_states(record.state)
        if not states:
            return
        row = self._row(record)
        offers: list[tuple[str, Run]] = []
        if not record.anonymised and not row.named:
            offers.append((self.tr("Einwilligung eintragen"), self._ask_consent))
        offers += [
            (conference_step_text(state), partial(self._begin_step, row, state)) for state in states
        ]
        self.offer_steps(line, conference_title(record), offers)

    def dress(self, line: RecordLine, record: Any) -> None:  # noqa: ANN401
        super().dress(line, record)
        ahead = record.state in PLANNED
        what = self.tr("Einladung drucken") if ahead else self.tr("Protokoll drucken")
        variant = "invitation" if ahead else "minutes"
        order = Order("conference", record.case_id, record_id=record.id, variant=variant)
        self.offer_print(line, what, order)

    def _row(self, record: CaseConference) -> ConferenceRow:
        rows = self.work.conferences if self.work is not None else ()
        found = next((row for row in rows if row.id == record.id), None)
        return found or ConferenceRow(record, (), (), named=False)

    def found_at(self, work: Linking, name: str) -> Any:  # noqa: ANN401
        rows = [row for row in work.conferences if row.conference.state in PLANNED]
        if name == "held_on":
            rows.sort(key=_day)
        elif name == "anonymised":
            rows = [row for row in rows if row.missing or not row.named]
        else:
            rows = []
        return rows[0].conference if rows else None

    # A new one --------------------------------------------------------------------------------

    def entry_forms(self) -> list[RecordForm]:
        return [RecordForm(CaseConference, _PLAN, self.session)]

    def enter_text(self) -> str:
        return self.tr("Planen")

    def entering(self, values: Mapping[str, object]) -> Act:
        case_id = self.work.case_id if self.work is not None else 0
        return planning(self.session, case_id, values)

    # Steps ------------------------------------------------------------------------------------

    def _begin_step(self, row: ConferenceRow, state: str, _checked: bool = False) -> None:
        text = conference_step_text(state)
        if state not in {HELD, MOVED}:
            record = row.conference
            act = setting_state(self.session, record.id, record.version, state, {})
            self.edits.run(self, text, act, offer=True)
            return
        form = ConferenceStepForm(self.session, row, state)
        title = f"{conference_title(row.conference)}: {text}"
        self.open_step(form, title, text, partial(self._take_step, row.conference, form))

    def _take_step(self, record: CaseConference, form: ConferenceStepForm, _: object) -> None:
        values = form.values()
        self._held = record.id if form.state == HELD else 0
        if form.state == MOVED:
            day = values["held_on"]
            if not isinstance(day, date):
                form.fields["held_on"].set_message("error", self.tr("Bitte den neuen Tag."))
                if self.step is not None:
                    self.step.enter.setEnabled(True)
                return
            act = moving(self.session, record.id, record.version, day, str(values["held_at"]))
        else:
            act = setting_state(self.session, record.id, record.version, form.state, values)
        self.run_step(conference_step_text(form.state), act)

    def work_read(self) -> None:
        if self._held and self.work is not None:
            row = next((each for each in self.work.conferences if each.id == self._held), None)
            if row is not None and row.conference.state == HELD and self.step is None:
                self._held = 0
                self._offer_contact(row)
        self._show_parts()

    def _offer_contact(self, row: ConferenceRow) -> None:
        """After it was held: the entry of the contact log, filled in already."""
        form = RecordForm(Contact, _CONTACT, self.session)
        bodies = ", ".join(each.partner or each.participant.name for each in row.participants)
        title = self.tr("Fallkonferenz mit {who}").format(who=bodies) if bodies else ""
        form.set_values(contact_of(row.conference, title or self.tr("Fallkonferenz")))
        heading = self.tr("Auch ins Kontaktprotokoll?")
        self.open_step(form, heading, self.tr("Kontakt eintragen"), self._add_contact)

    def _add_contact(self, values: object) -> None:
        if self.work is None or not isinstance(values, dict):
            return
        author = self.session.store.identity.staff_id
        owner = {"case_id": self.work.case_id, "kind": "K_FALLKONF", "author_id": author}
        act = adding(self.session.records, Contact, {**values, **owner})
        self.run_step(self.tr("Kontakt eingetragen"), act)

    def _ask_consent(self, _checked: bool = False) -> None:
        self.asked.emit(CONSENTS, "EW_FALLKONF")

    def _ask_release(self, partner_id: int | None) -> None:
        self.asked.emit(CONSENTS, release_place(partner_id))

    # The editor -------------------------------------------------------------------------------

    def editor_forms(self) -> list[RecordForm]:
        return [RecordForm(CaseConference, (*_PLAN, "results"), self.session)]

    def open_editor(self, record: Any, _checked: bool = False) -> None:  # noqa: ANN401
        super().open_editor(record)
        column = self.editor.layout() if self.editor is not None else None
        if not isinstance(column, QVBoxLayout):
            return
        self.people, self.results = ParticipantsPart(self.edits), ResultsPart(self.edits)
        self.people.release_wanted.connect(self._ask_release)
        barrier = QPushButton(self.tr("Hürde melden"), self.editor)
        barrier.setProperty("kind", "flat")
        theme.set_icon(barrier, "barrier")
        barrier.clicked.connect(self.barrier_wanted)
        column.insertWidget(1, self.people)
        column.insertWidget(2, self.results)
        column.insertWidget(3, barrier, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_parts()

    def close_editor(self) -> None:
        self.people = self.results = None
        super().close_editor()

    def _show_parts(self) -> None:
        row = next((each for each in self._all_rows() if each.id == self._editing), None)
        if row is None or self.work is None:
            return
        for part in (self.people, self.results):
            if part is not None:
                part.show_row(row, self.work)

    def _all_rows(self) -> tuple[ConferenceRow, ...]:
        return self.work.conferences if self.work is not None else ()


def _day(row: ConferenceRow) -> date:
    return row.conference.held_on or date.min
