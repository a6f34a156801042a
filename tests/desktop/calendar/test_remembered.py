"""The calendar looks as its person last left it, on this store and for them alone."""

import pytest
from PySide6.QtCore import Qt

from kimdesk.calendar.choices import own_choice
from kimdesk.clients.model import Staff
from kimdesk.desktop.calendar.page import CalendarPage
from kimdesk.desktop.calendar.remembered import NAME, Look
from tests.desktop.calendar.conftest import KIM, MONDAY, CalendarDesk


def kept(calendar: CalendarDesk) -> Look:
    """What stands in the store."""
    calendar.settle()
    return Look.from_text(own_choice(calendar.desk.store, NAME))


def another(calendar: CalendarDesk) -> CalendarPage:
    """The page as a new window would have it."""
    page = CalendarPage(calendar.desk.session)
    calendar.desk.bot.addWidget(page)
    page.open(None)
    calendar.settle()
    return page


def test_view_people_and_zoom_are_there_again(calendar: CalendarDesk) -> None:
    page = calendar.page
    page.show_mode("month")
    page.side.whose["team"].click()
    page.view.grid.set_zoom(0)
    calendar.settle()
    # Another page goes to the front.
    calendar.desk.window.show_page("list")
    assert kept(calendar) == Look("month", "team", 0)
    again = another(calendar)
    assert (again.period.mode, again.whose, again.view.grid.zoom) == ("month", "team", 0)
    assert again.side.whose["team"].isChecked()
    assert again.stack.currentWidget() is again.month


def test_it_is_kept_a_moment_later_even_if_the_page_stays(calendar: CalendarDesk) -> None:
    calendar.page.show_mode("agenda")
    calendar.desk.bot.waitUntil(lambda: kept(calendar).mode == "agenda", timeout=30_000)


def test_locking_keeps_it_too(calendar: CalendarDesk) -> None:
    calendar.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    calendar.desk.window.leave_all()
    assert kept(calendar).mode == "day"


def test_the_kind_of_the_last_appointment_is_remembered(calendar: CalendarDesk) -> None:
    calendar.page.writer.use_kind("TA_HAUS")
    calendar.page.leave()
    assert kept(calendar).kind == "TA_HAUS"
    assert another(calendar).writer.last_kind == "TA_HAUS"


def test_what_is_chosen_before_it_is_read_counts_more(calendar: CalendarDesk) -> None:
    calendar.page.show_mode("month")
    calendar.page.leave()
    calendar.settle()
    page = CalendarPage(calendar.desk.session)
    calendar.desk.bot.addWidget(page)
    page.open(None)
    page.show_mode("day")
    calendar.settle()
    assert page.period.mode == "day"


@pytest.mark.parametrize(
    "text", ["", "x", "month", "month team 99 TA_HAUS", "day me 1 - 3,x,5", "a b c d e f"]
)
def test_what_another_version_wrote_does_no_harm(text: str) -> None:
    look = Look.from_text(text)
    assert Look.from_text(look.to_text()) == look


def test_the_team_may_be_some_of_it_and_that_is_kept(calendar: CalendarDesk) -> None:
    calendar.add(MONDAY, title="Meiner")
    calendar.add(MONDAY, title="Kims", staff=(KIM,))
    calendar.page.show_whose("team")
    calendar.show("day", MONDAY)
    assert len(calendar.page.view.grid.columns) == 2
    people = calendar.page.side.people
    assert people.isVisible()
    people.set_value((str(KIM),))
    people.commit()
    people.edited.emit()
    calendar.settle()
    assert [row.title for row in calendar.rows()] == ["Kims"]
    (column,) = calendar.page.view.grid.columns
    assert column.owner is not None
    assert column.owner.name == "Kim Kollegin"
    calendar.page.leave()
    assert kept(calendar).people == (KIM,)
    assert another(calendar).side.people.value() == (str(KIM),)


def test_who_left_is_no_longer_chosen(calendar: CalendarDesk) -> None:
    calendar.add(MONDAY, title="Meiner")
    calendar.page.show_whose("team")
    calendar.page.show_people((KIM,))
    calendar.settle()
    with calendar.desk.store.unit() as unit:
        unit.session.get_one(Staff, KIM).active = False
        unit.commit()
    calendar.page.read()
    calendar.settle()
    calendar.settle()
    assert calendar.page.side.people.value() == ()
    assert [row.title for row in calendar.rows()] == ["Meiner"]


def test_alone_nobody_is_asked_which_colleagues(calendar: CalendarDesk) -> None:
    calendar.page.show_whose("me")
    assert not calendar.page.side.people.isVisible()
