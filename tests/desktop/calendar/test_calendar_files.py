"""Calendar files on the calendar itself: dropped to be read, saved from the menu of a row."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu

from kimdesk.desktop.calendar.row_menu import row_menu
from kimdesk.desktop.calendar_exchange.read_dialog import ReadDialog
from kimdesk.desktop.calendar_exchange.save_dialog import SaveDialog
from kimdesk.desktop.printing.print_dialog import PrintDialog
from tests.desktop.calendar.conftest import MONDAY, TODAY, CalendarDesk

FILES = Path(__file__).parents[2] / "data" / "calendars"
_COPY = Qt.DropAction.CopyAction
_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


def drag(calendar: CalendarDesk, *paths: Path) -> bool:
    """Drag files over the calendar and drop them; whether they are taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    page, middle = calendar.page, QPoint(300, 300)
    entering = QDragEnterEvent(middle, _COPY, data, _LEFT, _NONE)
    QApplication.sendEvent(page, entering)
    if not entering.isAccepted():
        return False
    drop = QDropEvent(QPointF(middle), _COPY, data, _LEFT, _NONE)
    QApplication.sendEvent(page, drop)
    return drop.isAccepted()


def entry(menu: QMenu, text: str) -> None:
    """Choose a line of a menu."""
    action = next(one for one in menu.actions() if text in one.text().replace("&", ""))
    action.trigger()


def test_a_dropped_file_is_tried_out(calendar: CalendarDesk) -> None:
    assert drag(calendar, FILES / "thunderbird.ics")
    dialog = calendar.dialog(ReadDialog)
    calendar.desk.bot.waitUntil(lambda: dialog.plan is not None)
    assert dialog.summary.text() == "3 neu"
    dialog.reject()


@pytest.mark.parametrize("names", [("bild.png",), ("a.ics", "b.ics"), ()])
def test_nothing_else_is_taken(calendar: CalendarDesk, names: tuple[str, ...]) -> None:
    assert not drag(calendar, *(FILES / name for name in names))


def test_an_appointment_is_saved_from_its_menu(calendar: CalendarDesk) -> None:
    calendar.add(MONDAY, title="Muster")
    entry(row_menu(calendar.page, calendar.row("Muster")), "Als .ics speichern")
    dialog = calendar.dialog(SaveDialog)
    dialog.reject()


@pytest.mark.parametrize("weeks", [0, 2])
def test_the_slip_for_the_client_is_printed_for_the_day_chosen(
    calendar: CalendarDesk, weeks: int
) -> None:
    calendar.add(TODAY, title="Muster", cases=(1,), rule="FREQ=WEEKLY")
    calendar.show("week", TODAY + timedelta(weeks=weeks))
    day = TODAY + timedelta(weeks=weeks)
    row = next(row for row in calendar.rows() if row.begins.date() == day)
    entry(row_menu(calendar.page, row), "Einladung drucken")
    dialog = calendar.dialog(PrintDialog)
    calendar.desk.bot.waitUntil(lambda: dialog.form.order() is not None)
    order = dialog.form.order()
    assert (order.product, order.case_id, order.day) == ("invitation", 1, row.original_on)
    assert dialog.form.subject.label_of_value().startswith(f"{row.begins:%d.%m.%Y}")
    dialog.reject()


@pytest.mark.parametrize(("day", "state"), [(MONDAY, "T_GEPLANT"), (TODAY, "T_ABG_KL")])
def test_nobody_is_invited_to_what_is_over_or_called_off(
    calendar: CalendarDesk, day: date, state: str
) -> None:
    calendar.add(day, title="Muster", cases=(1,), state=state)
    texts = [action.text() for action in row_menu(calendar.page, calendar.row("Muster")).actions()]
    assert not [text for text in texts if "Einladung" in text]


def test_of_busy_time_nothing_can_be_saved(calendar: CalendarDesk) -> None:
    from dataclasses import replace

    calendar.add(MONDAY, title="Muster")
    menu = row_menu(calendar.page, replace(calendar.row("Muster"), busy=True))
    assert [action.isEnabled() for action in menu.actions()] == [False]
