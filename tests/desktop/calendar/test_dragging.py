"""The mouse in the calendar, by real events on the real grid."""

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.desktop.calendar.conftest import MONDAY, TODAY, CalendarDesk

THURSDAY = MONDAY + timedelta(days=3)
_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


def test_dragging_over_an_empty_place_and_a_title_make_an_appointment(
    calendar: CalendarDesk,
) -> None:
    calendar.drag(calendar.at(TODAY, 10), calendar.at(TODAY, 11.5))
    editor = calendar.page.view.grid.editor
    assert editor.isVisible()
    QTest.keyClicks(editor, "Hausbesuch")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    calendar.settle()
    assert calendar.times("Hausbesuch") == ("01. 10:00", "01. 11:30")
    assert calendar.row("Hausbesuch").staff_ids == (1,)


def test_an_appointment_dragged_to_another_day_and_time_stays_as_long(
    calendar: CalendarDesk,
) -> None:
    calendar.add(TODAY, "09:00", "10:00")
    calendar.drag(calendar.at(TODAY, 9.5), calendar.at(THURSDAY, 11.5))
    assert calendar.times("Muster") == ("03. 11:00", "03. 12:00")


def test_the_edges_change_beginning_and_end(calendar: CalendarDesk) -> None:
    calendar.add(TODAY, "09:00", "10:00")
    lower = calendar.at(TODAY, 10) - QPoint(0, 3)
    calendar.drag(lower, lower + QPoint(0, calendar.page.view.grid.scale.pixel(30)))
    assert calendar.times("Muster") == ("01. 09:00", "01. 10:30")
    upper = calendar.at(TODAY, 9) + QPoint(0, 4)
    calendar.drag(upper, upper - QPoint(0, calendar.page.view.grid.scale.pixel(30)))
    assert calendar.times("Muster") == ("01. 08:30", "01. 10:30")


def test_with_ctrl_a_copy_is_made(calendar: CalendarDesk) -> None:
    calendar.add(TODAY, "09:00", "10:00")
    ctrl = Qt.KeyboardModifier.ControlModifier
    calendar.drag(calendar.at(TODAY, 9.5), calendar.at(THURSDAY, 9.5), ctrl)
    assert [row.begins.day for row in calendar.rows()] == [1, 3]


def test_escape_gives_a_drag_up(calendar: CalendarDesk) -> None:
    calendar.add(TODAY, "09:00", "10:00")
    calendar.drag(calendar.at(TODAY, 9.5), calendar.at(THURSDAY, 12), drop=False)
    grid = calendar.page.view.grid
    assert grid.proposal is not None
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert grid.proposal is None
    QTest.mouseRelease(grid.viewport(), _LEFT, _NONE, calendar.at(THURSDAY, 12))
    calendar.settle()
    assert calendar.times("Muster") == ("01. 09:00", "01. 10:00")


def test_what_was_dragged_can_be_taken_back_and_done_again(calendar: CalendarDesk) -> None:
    calendar.add(TODAY, "09:00", "10:00")
    calendar.drag(calendar.at(TODAY, 9.5), calendar.at(TODAY, 12.5))
    assert calendar.page.undo_bar.offers
    calendar.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert calendar.times("Muster") == ("01. 09:00", "01. 10:00")
    calendar.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert calendar.times("Muster") == ("01. 12:00", "01. 13:00")


def test_one_of_a_series_asks_how_far_the_move_reaches(calendar: CalendarDesk) -> None:
    from kimdesk.desktop.calendar.scope_question import ScopeQuestion

    calendar.add(MONDAY, "09:00", "10:00", "Team", rule="FREQ=WEEKLY")
    calendar.drag(calendar.at(MONDAY, 9.5), calendar.at(MONDAY, 11.5))
    question = calendar.dialog(ScopeQuestion)
    QTest.mouseClick(question.this, _LEFT)
    calendar.settle()
    begins = [f"{row.begins:%d. %H:%M}" for row in calendar.rows() if row.begins.month == 12]
    assert calendar.times("Team")[0] == "30. 11:00"
    assert begins[0] == "07. 09:00"


def test_a_double_click_opens_what_is_there(calendar: CalendarDesk) -> None:
    from kimdesk.desktop.calendar.dialog import AppointmentDialog

    calendar.add(TODAY, "09:00", "10:00")
    viewport = calendar.page.view.grid.viewport()
    QTest.mouseDClick(viewport, _LEFT, _NONE, calendar.at(TODAY, 9.5))
    calendar.settle()
    dialog = calendar.dialog(AppointmentDialog)
    assert dialog.form.fields["title"].value() == "Muster"
    assert "Muster" not in dialog.windowTitle()
    dialog.discard()


def test_in_the_month_an_appointment_is_dragged_to_another_day(calendar: CalendarDesk) -> None:
    calendar.add(TODAY, "09:00", "10:00")
    calendar.show("month")
    month = calendar.page.month
    start = month.area_of(calendar.row("Muster")).center()
    target = month.cell((THURSDAY - month.first).days).center()
    calendar.drag(start, target, target=month)
    assert calendar.times("Muster") == ("03. 09:00", "03. 10:00")


def test_a_whole_day_is_dragged_to_another_one(calendar: CalendarDesk) -> None:
    calendar.add(TODAY, "", "", "Fortbildung", kind="TA_ABWESEND")
    head = calendar.page.view.head
    start = head.bars[0].area.center()
    width = head.bars[0].area.width() + 4
    calendar.drag(start, start + QPoint(2 * width, 0), target=head)
    assert calendar.times("Fortbildung") == ("03. 00:00", "04. 00:00")


def test_in_the_day_of_the_team_a_drag_hands_the_appointment_over(calendar: CalendarDesk) -> None:
    calendar.add(TODAY, "09:00", "10:00")
    calendar.page.show_whose("team")
    calendar.show("day", TODAY)
    grid = calendar.page.view.grid
    own = grid.place_of(calendar.row("Muster")).center()
    other = next(i for i, c in enumerate(grid.columns) if c.owner and c.owner.id == 2)
    width = grid.days_area.width() // len(grid.columns)
    calendar.drag(own, QPoint(grid.gutter + other * width + width // 2, own.y()))
    assert calendar.row("Muster").staff_ids == (2,)
