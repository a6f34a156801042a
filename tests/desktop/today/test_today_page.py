"""The first page: one glance, and everything on it is dealt with where it stands."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton
from sqlalchemy import select, update

from kimdesk.calendar.appointments import add_appointment
from kimdesk.calendar.deadlines import deciding
from kimdesk.casework.model import Measure, Review
from kimdesk.casework.review import ask_review
from kimdesk.casework.substitution import Wanted, grant, running
from kimdesk.clients.model import Case, OfficeSettings, Person, Staff
from kimdesk.desktop.contacts.commands import ContactCommands
from kimdesk.desktop.deadlines.radar_page import RadarPage
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.today.list_card import ListCard
from kimdesk.desktop.today.today_page import TodayPage
from tests.desktop.audit import audit
from tests.desktop.files.conftest import Desk, MakeDesk
from tests.support.client_files import add

ARABIC = "المثال"
DAY = timedelta(days=1)


def page(desk: Desk) -> TodayPage:
    """The page, read."""
    found = desk.window.show_page("today")
    desk.settle()
    desk.settle()
    assert isinstance(found, TodayPage)
    return found


def lines(card: ListCard) -> list[RecordLine]:
    return [line for line in card.findChildren(RecordLine) if not line.isHidden()]


def texts(card: ListCard) -> list[str]:
    return [line.title.text().strip("\u200e") for line in lines(card)]


def button(line: RecordLine, words: str) -> QAbstractButton:
    buttons = line.findChildren(QAbstractButton)
    return next(each for each in buttons if words in (each.text() or each.toolTip()))


def appointment(desk: Desk, begins: str = "08:00", ends: str = "09:00", **more: Any) -> int:
    day = desk.store.clock.today()
    values = {"kind": "TA_BERATUNG", "begins_on": day, "begins_at": begins, "ends_at": ends}
    cases = (1,)
    made = add_appointment(desk.store, desk.session.records, values | more, cases, (1,))
    desk.settle()
    return made


def deadlines(desk: Desk, days: Iterable[int]) -> None:
    today = desk.store.clock.today()
    for each in days:
        values = {"kind": "F_SONST", "due_on": today + each * DAY, "title": f"{each}"}
        deciding.add_deadline(desk.store, desk.session.records, 1, values)
    desk.settle()


def change(desk: Desk, mapped: type[Any], **values: object) -> None:
    """Without asking the rules."""
    desk.settle()
    with desk.store.unit() as unit:
        unit.session.execute(update(mapped).values(**values))
        unit.commit()


def colleague(desk: Desk) -> None:
    desk.settle()
    add(desk.store, Staff(uid="user-2", login="user-2", name="Kim Kollegin"))


def review(desk: Desk) -> None:
    """A colleague asks about a plan of theirs."""
    colleague(desk)
    change(desk, Case, counsellor_id=2)
    ask_review(desk.store, desk.session.records, 1, "PLAN", "Passt das so?")
    change(desk, Review, asked_by_id=2)


def test_deadlines_long_past_are_one_line_that_leads_to_them(desk: Desk) -> None:
    deadlines(desk, [*range(-130, -98), -3, 2])
    card = page(desk).deadlines
    assert texts(card)[-1] == "32 Fristen sind seit mehr als 90 Tagen überfällig"
    assert len(lines(card)) == 3
    assert card.heading.text() == "Fristen (34)"
    button(lines(card)[-1], "Ansehen").click()
    desk.settle()
    assert isinstance(desk.window.page, RadarPage)


def test_a_single_old_deadline_stands_for_itself(desk: Desk) -> None:
    deadlines(desk, [-200])
    card = page(desk).deadlines
    assert [text for text in texts(card) if "seit mehr als" in text] == []
    assert len(lines(card)) == 1


def test_lines_with_an_arabic_name_read_from_the_left_with_the_time_first(desk: Desk) -> None:
    change(desk, Person, family_name=ARABIC, given_name="نادية")
    appointment(desk)
    deadlines(desk, [0])
    today = page(desk)
    (line,) = lines(today.appointments)
    assert line.title.text().startswith("\u200e08:00–09:00")
    assert f"\u2068{ARABIC}" in line.title.text()
    for card in (today.appointments, today.deadlines, today.waiting):
        for each in lines(card):
            right = Qt.AlignmentFlag.AlignRight
            assert not any(label.alignment() & right for label in each.findChildren(QLabel))


def test_how_an_appointment_went_is_said_in_place_and_taken_back(desk: Desk) -> None:
    appointment(desk)
    today = page(desk)
    menu = button(lines(today.appointments)[0], "Wie war es?")
    assert isinstance(menu, QPushButton)
    action = next(each for each in menu.menu().actions() if each.text() == "Versäumt")
    action.trigger()
    desk.settle()
    assert "versäumt" in said(lines(today.appointments)[0])
    assert not has(lines(today.appointments)[0], "Wie war es?")
    today.undo_bar.take()
    desk.settle()
    assert has(lines(today.appointments)[0], "Wie war es?")


def test_an_appointment_that_took_place_offers_its_entry_of_the_contact_log(desk: Desk) -> None:
    appointment(desk)
    today = page(desk)
    menu = button(lines(today.appointments)[0], "Wie war es?")
    assert isinstance(menu, QPushButton)
    next(each for each in menu.menu().actions() if each.text() == "Stattgefunden").trigger()
    desk.settle()
    contacts = desk.window.findChild(ContactCommands)
    assert isinstance(contacts, ContactCommands)
    desk.bot.waitUntil(contacts.dialog.isVisible)
    contacts.dialog.reject()


def test_what_has_not_begun_is_not_asked_about(desk: Desk) -> None:
    appointment(desk, "23:00", "23:30")
    assert not has(lines(page(desk).appointments)[0], "Wie war es?")


def has(line: RecordLine, words: str) -> bool:
    return any(words in each.text() for each in line.findChildren(QPushButton))


def said(line: RecordLine) -> str:
    return " ".join(label.text() for label in line.findChildren(QLabel))


def test_deadlines_and_measures_are_done_by_key(desk: Desk) -> None:
    deadlines(desk, [0])
    change(desk, Case, phase="UMSETZUNG")
    measure = {"case_id": 1, "what": "Anrufen", "responsible": "CM", "state": "MS_GEPLANT"}
    desk.add(Measure, **measure, due_on=desk.store.clock.today())
    today = page(desk)
    for card in (today.deadlines, today.measures):
        done = button(lines(card)[0], "Erledigt")
        done.setFocus()
        QTest.keyClick(done, Qt.Key.Key_Space)
        desk.settle()
        assert lines(card) == []
        today.undo_bar.take()
        desk.settle()
        assert len(lines(card)) == 1


def test_a_review_is_answered_below_its_line(desk: Desk) -> None:
    review(desk)
    today = page(desk)
    line = next(each for each in lines(today.waiting) if "Prüfung" in each.title.text())
    assert "Passt das so?" in said(line)
    button(line, "Antworten").click()
    form = today.waiting.answer_form
    assert form is not None
    assert form.comment.hasFocus() or form.comment.isAncestorOf(desk.window.focusWidget())
    form.back_button.click()
    desk.settle()
    assert form.comment.message()[0] == "error"
    form.comment.set_value("Bitte das Ziel schärfen")
    form.back_button.click()
    desk.settle()
    desk.settle()
    with desk.store.unit() as unit:
        assert unit.session.scalars(select(Review.state)).all() == ["ZURUECK"]
    assert not any("Prüfung" in text for text in texts(today.waiting))


def test_what_was_typed_below_a_review_outlives_whatever_else_happens(desk: Desk) -> None:
    review(desk)
    today = page(desk)
    line = next(each for each in lines(today.waiting) if "Prüfung" in each.title.text())
    button(line, "Antworten").click()
    form = today.waiting.answer_form
    assert form is not None
    desk.settle()
    QTest.keyClicks(form.comment.text, "Bitte warten")
    deadlines(desk, [1])
    desk.settle()
    again = today.waiting.answer_form
    assert again is not None
    assert again is not form
    assert again.comment.text.toPlainText() == "Bitte warten"


def test_a_substitution_is_ended_and_given_again_in_place(desk: Desk) -> None:
    colleague(desk)
    change(desk, Case, counsellor_id=1)
    day = desk.store.clock.today()
    grant(desk.store, Wanted((1,), 2, day, day + 7 * DAY, "Urlaub"))
    today = page(desk)
    line = next(each for each in lines(today.waiting) if "vertritt Sie" in each.title.text())
    button(line, "Beenden").click()
    desk.settle()
    assert running(desk.store) == ()
    today.undo_bar.take()
    desk.settle()
    assert [row.staff_id for row in running(desk.store)] == [2]
    desk.settle()
    assert any("Kim Kollegin vertritt Sie" in text for text in texts(today.waiting))


def test_birthdays_are_a_visible_choice_that_is_kept_in_the_store(desk: Desk) -> None:
    day = desk.store.clock.today()
    change(desk, Person, birth_date=f"1990-{day:%m-%d}")
    change(desk, Case, phase="UMSETZUNG", counsellor_id=1)
    today = page(desk)
    assert not today.waiting.birthdays.isChecked()
    assert texts(today.waiting) == []
    today.waiting.birthdays.setFocus()
    QTest.keyClick(today.waiting.birthdays, Qt.Key.Key_Space)
    desk.settle()
    desk.settle()
    assert len(texts(today.waiting)) == 1
    today.refresh({"person": frozenset({1})})
    desk.settle()
    assert today.waiting.birthdays.isChecked()


def test_a_normal_day_fits_without_scrolling(desk: Desk) -> None:
    change(desk, Case, phase="UMSETZUNG", counsellor_id=1)
    for hour in range(8, 13):
        appointment(desk, f"{hour:02}:00", f"{hour:02}:45", title="Muster", place="Büro")
    deadlines(desk, [*range(-140, -100), -2, 0, 3, 5])
    today = page(desk)
    assert today.area.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(("scheme", "zoom"), [("light", 1.0), ("dark", 2.0)])
def test_the_page_has_no_fault(make_desk: MakeDesk, look: Any, scheme: str, zoom: float) -> None:
    look(scheme, zoom)
    desk = make_desk()
    review(desk)
    change(desk, Person, family_name=ARABIC, given_name="نادية")
    change(desk, OfficeSettings, self_approval="J")
    appointment(desk)
    deadlines(desk, [-120, -121, -122, 0])
    today = page(desk)
    line = next(each for each in lines(today.waiting) if "Prüfung" in each.title.text())
    button(line, "Antworten").click()
    desk.settle()
    assert audit(page(desk)) == []
