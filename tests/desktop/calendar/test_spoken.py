"""Screen readers find every appointment as a child of the grid, and nobody else pays for it."""

from PySide6.QtGui import QAccessible

from tests.desktop.calendar.conftest import MONDAY, TODAY, CalendarDesk


def test_while_a_screen_reader_runs_each_appointment_is_a_child_with_its_name(
    calendar: CalendarDesk,
) -> None:
    grid = calendar.page.view.grid
    was = QAccessible.isActive()
    try:
        QAccessible.setActive(True)
        calendar.add(MONDAY, title="Erster")
        calendar.add(TODAY, title="Zweiter")
        inside = QAccessible.queryAccessibleInterface(grid.viewport())
        names = [inside.child(at).text(QAccessible.Text.Name) for at in range(inside.childCount())]
    finally:
        QAccessible.setActive(was)
    assert "Mo 30.11., 9:00–10:00, Beratungsgespräch, Erster, geplant, Mika Muster" in names
    assert any("Zweiter" in name for name in names)


def test_without_one_there_are_no_such_children(calendar: CalendarDesk) -> None:
    if not QAccessible.isActive():
        calendar.add(TODAY)
        assert calendar.page.view.grid.spoken.children == []


def test_cancelled_and_interpreted_are_said_in_words(calendar: CalendarDesk) -> None:
    calendar.add(TODAY, state="T_ABG_KL", interpreting_state="ANGEFRAGT", room_id=1)
    grid = calendar.page.view.grid
    grid.stand_on(calendar.row("Muster"))
    name = grid.accessibleName()
    assert "abgesagt Klient:in" in name
    assert "Sprachmittlung angefragt" in name
    assert "Raum 1" in name
