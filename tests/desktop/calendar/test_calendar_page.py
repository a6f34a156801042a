"""The calendar page: views, people and rooms, access for everybody, cost."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from sqlalchemy import event

from kimdesk.calendar.model import SchoolHoliday
from kimdesk.desktop.theme.calendar import GROUPS, event_shape_pairs, event_text_pairs
from kimdesk.desktop.theme.colours import contrast_ratio
from tests.desktop.audit import audit
from tests.desktop.calendar.conftest import KIM, MONDAY, TODAY, CalendarDesk

# Occurrences (4), people, rooms, hours, school holidays, the begin.
STATEMENTS = 9
_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def _nothing_later(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is written a moment later would be counted with what is looked at."""
    monkeypatch.setattr("kimdesk.desktop.calendar_exchange.commands.AFTER", 10**6)
    monkeypatch.setattr("kimdesk.desktop.calendar_exchange.subscription.PAUSE", 10**6)
    monkeypatch.setattr("kimdesk.desktop.calendar.remembered._LATER", 10**6)


def fill(calendar: CalendarDesk) -> None:
    """Something of everything in this week."""
    add = calendar.add
    add(MONDAY, "09:00", "10:30", "Team", staff=(1, KIM), rule="FREQ=WEEKLY", kind="TA_TEAM")
    add(TODAY, "10:00", "11:00", "", (1,), interpreting_state="ANGEFRAGT", state="T_BESTAET")
    add(TODAY, "10:30", "11:30", "Gespräch mit einem sehr langen Titel", kind="TA_TEL")
    add(TODAY, "14:00", "15:00", "Abgesagt", state="T_ABG_KL")
    add(MONDAY + timedelta(days=3), "", "", "Fortbildung", kind="TA_ABWESEND")
    calendar.desk.add(SchoolHoliday, name="Ferien", first_on=TODAY, last_on=TODAY)
    calendar.show()


@pytest.mark.parametrize("mode", ["week", "month", "agenda"])
def test_every_view_can_be_used_by_everybody(calendar: CalendarDesk, mode: str) -> None:
    fill(calendar)
    calendar.show(mode)
    assert audit(calendar.page) == []


def test_the_day_of_the_team_can_be_used_by_everybody(calendar: CalendarDesk) -> None:
    fill(calendar)
    calendar.page.show_whose("team")
    calendar.show("day", TODAY)
    assert audit(calendar.page) == []


def test_appointments_can_be_read_in_all_looks() -> None:
    assert [p for p in event_text_pairs() if contrast_ratio(*p) < 4.5] == []
    assert [p for p in event_shape_pairs() if contrast_ratio(*p) < 3] == []


@pytest.mark.parametrize("mode", ["week", "month", "agenda", "day"])
def test_a_view_takes_the_same_statements_however_much_there_is(
    calendar: CalendarDesk, mode: str
) -> None:
    calendar.add(TODAY, title="Serie", cases=(1,), rule="FREQ=WEEKLY")
    calendar.show(mode)
    few = cost(calendar)
    for number in range(12):
        calendar.add(TODAY, f"{8 + number // 2:02}:00", "19:00", f"Nr. {number}", (1, 2))
    calendar.add(TODAY, title="Serie 2", cases=(2,), rule="FREQ=DAILY")
    assert cost(calendar) == few <= STATEMENTS


def test_another_view_of_the_same_days_takes_no_statement(calendar: CalendarDesk) -> None:
    calendar.add(TODAY, title="Muster")
    assert cost(calendar, partial(calendar.show, "month")) == 0
    assert cost(calendar, partial(calendar.show, "day", TODAY)) == 0
    assert [block.row.title for block in calendar.page.view.grid.blocks] == ["Muster"]
    assert cost(calendar, partial(calendar.show, "week", date(2027, 3, 1))) == STATEMENTS


def cost(calendar: CalendarDesk, act: Callable[[], None] | None = None) -> int:
    """How many statements reading a view takes, or what is done."""
    sent: list[str] = []

    def note(*arguments: Any) -> None:
        sent.append(str(arguments[2]))

    engine = calendar.desk.store.engine
    event.listen(engine, "before_cursor_execute", note)
    (act or calendar.page.read)()
    calendar.settle()
    event.remove(engine, "before_cursor_execute", note)
    return len(sent)


def test_only_my_appointments_are_shown_until_the_team_is_asked_for(
    calendar: CalendarDesk,
) -> None:
    calendar.add(TODAY, title="Kims Termin", staff=(KIM,))
    assert calendar.rows() == []
    QTest.mouseClick(calendar.page.side.whose["team"], _LEFT)
    calendar.settle()
    assert [row.title for row in calendar.rows()] == ["Kims Termin"]


def test_the_day_of_rooms_has_a_column_for_each(calendar: CalendarDesk) -> None:
    calendar.add(TODAY, title="Im Raum", room_id=2)
    calendar.add(TODAY, title="Irgendwo")
    calendar.page.show_whose("rooms")
    calendar.show("day", TODAY)
    grid = calendar.page.view.grid
    assert [column.owner.name for column in grid.columns if column.owner] == ["Raum 1", "Raum 2"]
    assert [(block.row.title, block.column) for block in grid.blocks] == [("Im Raum", 1)]


def test_the_grid_begins_with_the_working_hours(calendar: CalendarDesk) -> None:
    grid = calendar.page.view.grid
    first = grid.scale.minute(grid.verticalScrollBar().value())
    assert 7.5 * 60 <= first <= 8 * 60


def test_no_two_appointments_cover_each_other_on_the_screen(calendar: CalendarDesk) -> None:
    fill(calendar)
    blocks = calendar.page.view.grid.blocks
    for at, one in enumerate(blocks):
        for other in blocks[at + 1 :]:
            assert not one.area.intersects(other.area)


def test_the_month_says_how_many_more_there_are_and_lists_them(calendar: CalendarDesk) -> None:
    for hour in range(8, 18):
        calendar.add(TODAY, f"{hour:02}:00", f"{hour:02}:30", f"Termin {hour}")
    calendar.show("month", TODAY)
    month = calendar.page.month
    shown = [line for line in month.lines if line.row.begins.date() == TODAY]
    assert len(shown) + month.more[TODAY] == 10
    cell = month.cell((TODAY - month.first).days)
    QTest.mouseClick(month, _LEFT, _NONE, QPoint(cell.center().x(), cell.bottom() - 4))
    calendar.settle()
    menu = calendar.page.findChild(QMenu)
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[0] == "8:00–8:30  Termin 8"
    assert len(texts) == 10 + 1
    menu.actions()[-1].trigger()
    menu.close()
    calendar.settle()
    assert (calendar.page.period.mode, calendar.page.period.day) == ("day", TODAY)


def test_the_small_month_marks_days_and_goes_there(calendar: CalendarDesk) -> None:
    calendar.add(TODAY + timedelta(days=8))
    days = calendar.page.side.month.days
    day = TODAY + timedelta(days=8)
    QTest.mouseClick(days, _LEFT, _NONE, days.place_of(day).center())
    calendar.settle()
    assert calendar.page.period.day == day
    assert "mit Terminen" in days.accessibleName()


def test_no_name_of_a_client_stands_in_a_window_title(calendar: CalendarDesk) -> None:
    calendar.add(TODAY, title="", cases=(1,))
    calendar.page.work.show_row(calendar.rows()[0])
    dialog = calendar.dialog()
    assert "Muster" not in dialog.windowTitle() + calendar.desk.window.windowTitle()
    dialog.discard()


def test_what_changes_elsewhere_is_shown_at_once(calendar: CalendarDesk) -> None:
    from kimdesk.calendar.appointments import add_appointment

    session = calendar.desk.session
    values = {"title": "Neu", "kind": "TA_SONST", "begins_on": TODAY, "begins_at": "09:00",
              "ends_on": TODAY, "ends_at": "10:00"}  # fmt: skip
    session.jobs.run(
        calendar.page, add_appointment, session.store, session.records, values, (), (1,)
    )
    calendar.settle()
    assert [row.title for row in calendar.rows()] == ["Neu"]


def test_an_appointment_found_by_the_palette_is_stood_on(calendar: CalendarDesk) -> None:
    from kimdesk.calendar.finding import find_appointments

    calendar.add(date(2027, 1, 14), title="Hilfeplan", cases=(1,))
    session = calendar.desk.session
    found = find_appointments(session.store, session.catalogue, "hilfe muster")
    assert [row.title for row in found] == ["Hilfeplan"]
    session.ask("calendar", found[0])
    calendar.settle()
    current = calendar.page.view.grid.current
    assert current is not None
    assert current.title == "Hilfeplan"


def test_colours_and_signs_are_explained_where_there_is_room(calendar: CalendarDesk) -> None:
    side, window = calendar.page.side, calendar.desk.window
    assert set(side.legend.colours) == set(GROUPS)
    assert side.legend.blocks == 2
    assert "Sprechstunde, Team" in side.legend.accessibleDescription()
    window.resize(1366, 600)
    calendar.settle()
    assert side.legend.blocks < 2
