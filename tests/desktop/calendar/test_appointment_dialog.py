"""The window of one appointment: entered by hand, saved when it closes, kept through lock."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from kimdesk.calendar.appointments import appointment_file
from kimdesk.clients.drafts import drafts_with
from kimdesk.clients.model import Contact
from kimdesk.desktop.calendar.dialog import AppointmentDialog
from kimdesk.desktop.calendar.scope_question import ScopeQuestion
from kimdesk.desktop.calendar.unfinished import KEY
from kimdesk.desktop.contacts.commands import ContactCommands
from kimdesk.desktop.widgets.choice_popup import ChoicePopup
from kimdesk.desktop.widgets.code_fields import CodesField
from tests.desktop.audit import audit
from tests.desktop.calendar.conftest import MONDAY, TODAY, CalendarDesk

_K = Qt.Key


def new(calendar: CalendarDesk) -> AppointmentDialog:
    """The window of a new appointment."""
    calendar.page.work.new_appointment()
    dialog = calendar.dialog(AppointmentDialog)
    assert isinstance(dialog, AppointmentDialog)
    return dialog


def opened(calendar: CalendarDesk, title: str) -> AppointmentDialog:
    """The window of an appointment."""
    calendar.page.work.show_row(calendar.row(title))
    dialog = calendar.dialog(AppointmentDialog)
    assert isinstance(dialog, AppointmentDialog)
    return dialog


def enter(dialog: AppointmentDialog, name: str, value: object) -> None:
    """Fill a field as a person leaves it."""
    field = dialog.form.fields[name]
    field.set_value(value)
    field.edited.emit()


def test_a_new_appointment_is_entered_with_client_and_interpreter(
    calendar: CalendarDesk,
) -> None:
    dialog = new(calendar)
    enter(dialog, "title", "Erstgespräch")
    enter(dialog, "kind", "TA_ERST")
    enter(dialog, "interpreting_language", "ar")
    enter(dialog, "interpreting_state", "ANGEFRAGT")
    finder = dialog.form.clients.finder
    finder.setFocus()
    QTest.keyClicks(finder.line, "Muster1")
    QTest.keyClick(finder.line, _K.Key_Return)
    calendar.settle()
    dialog.accept()
    calendar.settle()
    row = calendar.row("Erstgespräch")
    assert [client.case_id for client in row.clients] == [2]
    assert (row.ends - row.begins) == timedelta(minutes=60)
    assert row.interpreting_state == "ANGEFRAGT"
    assert calendar.page.undo_bar.offers


def test_what_is_wrong_is_said_at_its_field(calendar: CalendarDesk) -> None:
    dialog = new(calendar)
    dialog.accept()
    calendar.settle()
    assert dialog.isVisible()
    assert dialog.form.fields["kind"].message()[1]
    dialog.discard()


def test_changes_are_saved_when_the_window_closes_and_can_be_taken_back(
    calendar: CalendarDesk,
) -> None:
    calendar.add(TODAY)
    dialog = opened(calendar, "Muster")
    enter(dialog, "begins_at", "11:00")
    QTest.keyClick(dialog, _K.Key_Escape)
    calendar.settle()
    assert calendar.times("Muster") == ("01. 11:00", "01. 12:00")
    calendar.page.edits.undo()
    calendar.settle()
    assert calendar.times("Muster") == ("01. 09:00", "01. 10:00")


def test_a_window_that_changed_nothing_writes_nothing(calendar: CalendarDesk) -> None:
    calendar.add(TODAY, title="Serie", rule="FREQ=WEEKLY", reminders="15|1440", cases=(1,))
    dialog = opened(calendar, "Serie")
    QTest.keyClick(dialog, _K.Key_Escape)
    calendar.settle()
    assert not isValid(dialog)
    assert not calendar.page.edits.stack.canUndo()


def test_a_series_is_asked_how_far_a_change_reaches(calendar: CalendarDesk) -> None:
    calendar.add(MONDAY, title="Team", rule="FREQ=DAILY;COUNT=4")
    dialog = opened(calendar, "Team")
    enter(dialog, "title", "Kleines Team")
    dialog.accept()
    calendar.dialog(ScopeQuestion).all.click()
    calendar.settle()
    assert [row.title for row in calendar.rows()] == ["Kleines Team"] * 4


def test_a_series_is_made_with_plain_fields_and_said_as_a_sentence(
    calendar: CalendarDesk,
) -> None:
    dialog = new(calendar)
    enter(dialog, "kind", "TA_TEAM")
    enter(dialog, "begins_on", MONDAY)
    series = dialog.form.series
    series.freq.set_value("WEEKLY")
    series.freq.edited.emit()
    series.count.set_value(3)
    series.count.edited.emit()
    assert "Montag" in series.sentence.text()
    dialog.accept()
    calendar.settle()
    assert [row.begins.date() for row in calendar.rows()] == [
        MONDAY + timedelta(weeks=n) for n in range(3)
    ]


def test_warnings_are_shown_and_do_not_stop_anybody(calendar: CalendarDesk) -> None:
    calendar.add(TODAY, "09:00", "10:00")
    dialog = new(calendar)
    enter(dialog, "kind", "TA_BERATUNG")
    enter(dialog, "begins_on", TODAY)
    enter(dialog, "begins_at", "09:30")
    enter(dialog, "title", "Zugleich")
    calendar.desk.bot.waitUntil(dialog.warning.isVisible)
    assert "schon einen Termin" in dialog.warning.text.text()
    dialog.accept()
    calendar.settle()
    assert calendar.row("Zugleich").title == "Zugleich"


def test_an_unfinished_appointment_waits_as_a_draft(calendar: CalendarDesk) -> None:
    dialog = new(calendar)
    enter(dialog, "title", "Noch nicht fertig")
    # As when the store locks: the window goes, and nothing may be lost.
    calendar.desk.window.hide()
    calendar.settle()
    assert not isValid(dialog)
    assert "Noch nicht fertig" in drafts_with(calendar.desk.store, KEY)[KEY]
    calendar.desk.window.show()
    again = new(calendar)
    calendar.desk.bot.waitUntil(lambda: again.form.fields["title"].value() == "Noch nicht fertig")
    again.discard()
    calendar.settle()
    assert drafts_with(calendar.desk.store, KEY) == {}


def test_what_was_changed_is_saved_when_the_store_locks(calendar: CalendarDesk) -> None:
    calendar.add(TODAY)
    dialog = opened(calendar, "Muster")
    enter(dialog, "begins_at", "11:00")
    calendar.desk.window.leave_all()
    calendar.desk.window.hide()
    calendar.settle()
    calendar.show()
    assert calendar.times("Muster") == ("01. 11:00", "01. 12:00")


def test_what_took_place_opens_the_contact_log_filled_in(calendar: CalendarDesk) -> None:
    made = calendar.add(TODAY, "08:00", "08:45", cases=(1,))
    dialog = opened(calendar, "Muster")
    dialog.outcomes["T_STATT"].click()
    calendar.settle()
    assert calendar.row("Muster").state == "T_STATT"
    contacts = calendar.desk.window.findChild(ContactCommands)
    assert isinstance(contacts, ContactCommands)
    calendar.desk.bot.waitUntil(contacts.dialog.isVisible)
    calendar.settle()
    form = contacts.dialog.form
    assert form.client.value() == 1
    assert form.fields["kind"].value() == "K_BUERO"
    assert form.fields["minutes"].value() == 45
    contacts.dialog.accept()
    calendar.settle()
    with calendar.desk.store.unit() as unit:
        entry = unit.session.get(Contact, 1)
        assert entry is not None
        assert entry.held_at == "08:00"
    file = appointment_file(calendar.desk.store, made, TODAY)
    assert file.appointment.contact_id == 1


def test_of_two_clients_each_gets_an_entry(calendar: CalendarDesk) -> None:
    calendar.add(TODAY, "08:00", "08:45", cases=(1, 2))
    calendar.page.work.decide(calendar.row("Muster"), "T_STATT")
    calendar.settle()
    contacts = calendar.desk.window.findChild(ContactCommands)
    assert isinstance(contacts, ContactCommands)
    for case_id in (1, 2):
        calendar.desk.bot.waitUntil(contacts.dialog.isVisible)
        calendar.settle()
        assert contacts.dialog.form.client.value() == case_id
        contacts.dialog.accept()
        calendar.settle()
    assert not contacts.dialog.isVisible()


@pytest.mark.parametrize("state", ["T_VERSAEUMT", "T_ABG_KL", "T_ABG_CM", "T_VERSCH"])
def test_every_other_outcome_is_noted(calendar: CalendarDesk, state: str) -> None:
    calendar.add(TODAY, "08:00", "08:45", cases=(1,))
    dialog = opened(calendar, "Muster")
    dialog.outcomes[state].click()
    calendar.settle()
    assert calendar.row("Muster").state == state


def test_the_file_says_when_the_next_appointment_is(calendar: CalendarDesk) -> None:
    page = calendar.desk.open(1)
    calendar.settle()
    assert page.header.appointment.text() == "Kein Termin geplant"
    calendar.desk.window.show_page("calendar")
    calendar.settle()
    calendar.add(TODAY + timedelta(days=2), "09:00", "10:00", cases=(1,))
    page = calendar.desk.open(1)
    calendar.settle()
    assert page.header.appointment.text() == "Nächster Termin: 03.12.2026, 9:00, Beratungsgespräch"


def test_the_window_of_an_appointment_can_be_used_by_everybody(calendar: CalendarDesk) -> None:
    calendar.add(TODAY, cases=(1,), rule="FREQ=WEEKLY")
    dialog = opened(calendar, "Muster")
    assert audit(dialog) == []
    dialog.discard()


def test_the_question_of_a_series_can_be_used_by_everybody(calendar: CalendarDesk) -> None:
    calendar.add(TODAY, rule="FREQ=WEEKLY")
    calendar.page.writer.remove(calendar.row("Muster"))
    question = calendar.dialog(ScopeQuestion)
    assert audit(question) == []
    question.reject()


def test_no_reminder_can_be_chosen_and_drops_the_others(calendar: CalendarDesk) -> None:
    calendar.add(MONDAY, title="Still", reminders="15|60")
    dialog = opened(calendar, "Still")
    field = dialog.form.reminders
    assert field.labels_of_value() == ["15 Minuten vorher", "60 Minuten vorher"]
    choose(field, "15", "60", "-")
    assert field.labels_of_value() == ["keine Erinnerung"]
    choose(field, "-", "30")
    assert field.labels_of_value() == ["30 Minuten vorher"]
    choose(field)
    assert field.box.currentText().startswith("wie üblich")
    choose(field, "-")
    dialog.accept()
    calendar.settle()
    assert opened(calendar, "Still").form.reminders.value() == ("-",)


def choose(field: CodesField, *codes: str) -> None:
    """Tick exactly these in the list of the field."""
    field.box.showPopup()
    popup = field.findChild(ChoicePopup)
    assert popup is not None
    popup.model.ticks = set(codes)
    popup.hide()
