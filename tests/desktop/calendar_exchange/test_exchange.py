"""Calendar files in the window: tried out, read, taken back; saved; subscribed to."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton
from sqlalchemy import select

from kimdesk.calendar.appointments import add_appointment
from kimdesk.calendar.days import school_holidays
from kimdesk.calendar.ics.subscription import Subscription, kept_subscription
from kimdesk.calendar.occurrences import occurrences
from kimdesk.desktop.calendar_exchange.commands import Exchange, exchange_of
from kimdesk.desktop.calendar_exchange.holidays_dialog import HolidaysDialog
from kimdesk.desktop.calendar_exchange.read_dialog import ReadDialog
from kimdesk.desktop.calendar_exchange.save_dialog import SaveDialog
from kimdesk.desktop.calendar_exchange.subscription_dialog import SubscriptionDialog
from kimdesk.desktop.calendar_exchange.tick_model import PAGE
from kimdesk.desktop.office.machine import machine_settings
from kimdesk.vault.log import LogEntry
from tests.desktop.audit import audit
from tests.desktop.files.conftest import Desk, MakeDesk

FILES = Path(__file__).parents[2] / "data" / "calendars"
DAY = date(2026, 12, 3)


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The settings of this machine are nobody's in a test."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def exchange(desk: Desk) -> Exchange:
    found = exchange_of(desk.window)
    assert found is not None
    return found


def shown(desk: Desk, kind: type[QDialog]) -> Any:
    desk.bot.waitUntil(lambda: desk.window.findChild(kind) is not None)
    desk.bot.wait(0)
    desk.settle()
    desk.settle()
    return desk.window.findChild(kind)


def titles(desk: Desk) -> list[str]:
    desk.settle()
    return [row.title for row in occurrences(desk.store, date(2026, 12, 1), date(2026, 12, 9))]


def add(desk: Desk) -> int:
    values = {"kind": "TA_BERATUNG", "begins_on": DAY, "begins_at": "09:00", "ends_at": "10:00"}
    made = add_appointment(desk.store, desk.session.records, values, (1,), (1,))
    desk.settle()
    return made


def test_a_file_is_tried_out_first_and_read_as_a_whole_and_taken_back(desk: Desk) -> None:
    exchange(desk).read(FILES / "thunderbird.ics")
    dialog = shown(desk, ReadDialog)
    desk.bot.waitUntil(lambda: dialog.plan is not None)
    assert dialog.summary.text() == "3 neu"
    assert titles(desk) == []
    dialog.main_button.click()
    desk.bot.waitUntil(lambda: desk.window.undo_bar.offers)
    assert len(titles(desk)) == 5
    desk.window.undo_bar.take()
    assert titles(desk) == []


def test_a_file_nobody_can_read_is_refused_with_a_sentence(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "bild.ics"
    path.write_bytes(b"PK\x03\x04")
    exchange(desk).read(path)
    dialog = shown(desk, ReadDialog)
    desk.bot.waitUntil(dialog.banner.isVisible)
    assert dialog.banner.text.text().startswith("Das ist ein ZIP-Archiv.")
    assert not dialog.main_button.isEnabled()
    dialog.reject()


def test_what_cannot_be_taken_stands_first_with_its_reason(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "k.ics"
    good = "BEGIN:VEVENT\nUID:a\nDTSTART:20261203T100000\nEND:VEVENT\n"
    bad = good.replace("UID:a", "UID:b\nRRULE:FREQ=SECONDLY")
    path.write_text(f"BEGIN:VCALENDAR\n{good}{bad}END:VCALENDAR\n")
    exchange(desk).read(path)
    dialog = shown(desk, ReadDialog)
    desk.bot.waitUntil(lambda: dialog.plan is not None)
    assert [row.effect for row in dialog.rows.rows()] == ["rejected", "new"]
    assert "mehrmals am Tag" in dialog.detail.text()
    dialog.reject()


def test_saving_asks_where_and_writes_without_names(desk: Desk, tmp_path: Path) -> None:
    desk.store.folder = tmp_path / "ablage"
    add(desk)
    desk.window.actions_["save_calendar"].trigger()
    dialog = shown(desk, SaveDialog)
    dialog.main_button.click()
    chooser = dialog.findChild(QFileDialog)
    folder = tmp_path / "anderswo"
    folder.mkdir()
    chooser.fileSelected.emit(str(folder / "k.ics"))
    chooser.reject()
    desk.bot.waitUntil(desk.window.banner.isVisible)
    assert desk.window.banner.text.text() == "Gespeichert: 1 Termine."
    assert "Muster" not in (folder / "k.ics").read_text()


def test_a_range_that_ends_before_it_begins_is_refused_at_its_field(desk: Desk) -> None:
    desk.window.actions_["save_calendar"].trigger()
    dialog = shown(desk, SaveDialog)
    dialog.last.set_value(date(2026, 1, 1))
    dialog.main_button.click()
    assert dialog.last.message()[0] == "error"
    dialog.reject()


def test_the_subscription_is_kept_up_to_date_until_it_is_ended(desk: Desk, tmp_path: Path) -> None:
    desk.store.folder = tmp_path / "ablage"
    folder = tmp_path / "anderswo"
    folder.mkdir()
    desk.window.actions_["subscribe_calendar"].trigger()
    dialog = shown(desk, SubscriptionDialog)
    dialog.path.set_value(str(folder / "abo.ics"))
    dialog.main_button.click()
    desk.bot.waitUntil(lambda: kept_subscription(desk.store) is not None)
    desk.settle()
    before = (folder / "abo.ics").read_bytes()
    add(desk)
    exchange(desk).keeper.renew()
    desk.settle()
    after = (folder / "abo.ics").read_bytes()
    assert before.count(b"BEGIN:VEVENT") == 0
    assert after.count(b"BEGIN:VEVENT") == 1
    again = SubscriptionDialog(desk.session, desk.window)
    desk.settle()
    assert again.path.value() == str(folder / "abo.ics")
    again.end()
    desk.settle()
    assert kept_subscription(desk.store) is None
    assert logged(desk) == ["ics subscription: neutral", "ics subscription: off"]


def logged(desk: Desk) -> list[str]:
    """What the access log says of calendar files."""
    with desk.store.unit() as unit:
        query = select(LogEntry.detail).where(LogEntry.detail.startswith("ics"))
        return list(unit.session.scalars(query.order_by(LogEntry.seq)))


def test_names_are_written_only_when_somebody_says_to_be_sure(desk: Desk, tmp_path: Path) -> None:
    desk.store.folder = tmp_path / "ablage"
    folder = tmp_path / "anderswo"
    folder.mkdir()
    add(desk)
    desk.window.actions_["subscribe_calendar"].trigger()
    dialog = shown(desk, SubscriptionDialog)
    dialog.path.set_value(str(folder / "abo.ics"))
    assert dialog.names.sure.isHidden()
    dialog.names.names.box.click()
    assert dialog.names.warning.property("level") == "error"
    dialog.main_button.click()
    assert dialog.names.sure.message()[0] == "error"
    assert not (folder / "abo.ics").exists()
    dialog.names.sure.box.click()
    dialog.main_button.click()
    desk.bot.waitUntil(lambda: kept_subscription(desk.store) is not None)
    desk.settle()
    assert b"Muster" in (folder / "abo.ics").read_bytes()
    assert logged(desk) == ["ics subscription: names"]
    assert str(folder) not in machine_settings().fileName()


def test_what_stood_in_the_open_moves_into_the_store(desk: Desk, tmp_path: Path) -> None:
    desk.store.folder = tmp_path / "ablage"
    path = tmp_path / "abo.ics"
    opened = desk.session.opened
    key = f"calendar/{opened.vault_id if opened else 'store'}/{desk.store.identity.uid}"
    machine_settings().setValue(f"{key}/path", str(path))
    machine_settings().setValue(f"{key}/names", False)
    exchange(desk).keeper.renew()
    desk.settle()
    assert kept_subscription(desk.store) == Subscription(path, names=False)
    assert not [each for each in machine_settings().allKeys() if each.startswith("calendar")]
    assert path.exists()


def test_the_store_is_no_place_for_it(desk: Desk) -> None:
    desk.window.actions_["subscribe_calendar"].trigger()
    dialog = shown(desk, SubscriptionDialog)
    dialog.path.set_value(str(desk.store.folder / "abo.ics"))
    dialog.main_button.click()
    desk.bot.waitUntil(dialog.banner.isVisible)
    assert "Ablage" in dialog.banner.text.text()
    assert kept_subscription(desk.store) is None
    dialog.reject()


def test_school_holidays_are_shown_and_loaded(desk: Desk) -> None:
    exchange(desk).load_holidays(FILES / "holidays.ics")
    dialog = shown(desk, HolidaysDialog)
    desk.bot.waitUntil(lambda: dialog.found is not None)
    dialog.main_button.click()
    desk.bot.waitUntil(desk.window.banner.isVisible)
    desk.settle()
    found = school_holidays(desk.store, date(2026, 12, 1), date(2027, 12, 31))
    assert len(found) == 2


def test_roles_without_cases_have_no_calendar_files(make_desk: MakeDesk) -> None:
    desk = make_desk(roles=("R_STAT",))
    assert exchange_of(desk.window) is None


@pytest.mark.parametrize(("scheme", "zoom"), [("light", 1.0), ("dark", 2.0)])
@pytest.mark.parametrize("kind", ["read", "save", "subscribe", "holidays"])
def test_the_dialogs_have_no_fault(
    desk: Desk, look: Any, kind: str, scheme: str, zoom: float
) -> None:
    look(scheme, zoom)
    dialog: Any
    if kind == "read":
        exchange(desk).read(FILES / "outlook.ics")
        dialog = shown(desk, ReadDialog)
        desk.bot.waitUntil(lambda: dialog.plan is not None)
    elif kind == "holidays":
        exchange(desk).load_holidays(FILES / "holidays.ics")
        dialog = shown(desk, HolidaysDialog)
        desk.bot.waitUntil(lambda: dialog.found is not None)
    elif kind == "save":
        exchange(desk).save()
        dialog = shown(desk, SaveDialog)
    else:
        exchange(desk).subscribe()
        dialog = shown(desk, SubscriptionDialog)
    assert audit(dialog) == []
    dialog.reject()


def test_only_what_is_ticked_is_read(desk: Desk) -> None:
    exchange(desk).read(FILES / "thunderbird.ics")
    dialog = shown(desk, ReadDialog)
    desk.bot.waitUntil(lambda: dialog.plan is not None)
    assert dialog.main_button.text().endswith("(3)")
    keep = dialog.rows.row(1)
    for at in (0, 2):
        dialog.table.setCurrentIndex(dialog.rows.index(at, 1))
        QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.main_button.text().endswith("(1)")
    dialog.main_button.click()
    desk.bot.waitUntil(lambda: desk.window.undo_bar.offers)
    assert set(titles(desk)) <= {keep.title}
    assert dialog.result_.added == 1


def test_a_box_is_ticked_with_the_mouse_and_all_at_once(desk: Desk) -> None:
    exchange(desk).read(FILES / "thunderbird.ics")
    dialog = shown(desk, ReadDialog)
    desk.bot.waitUntil(lambda: dialog.plan is not None)
    cell = dialog.table.visualRect(dialog.rows.index(0, 0))
    spot = QPoint(cell.left() + 14, cell.center().y())
    QTest.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert len(dialog.rows.ticked) == 2
    buttons = {b.text(): b for b in dialog.choices.findChildren(QPushButton)}
    buttons["&Keine"].click()
    assert not dialog.main_button.isEnabled()
    buttons["Nur &neue"].click()
    assert len(dialog.rows.ticked) == 3
    dialog.reject()


def test_thousands_are_shown_a_page_at_a_time_and_all_of_them_are_read(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "k.ics"
    event = "BEGIN:VEVENT\nUID:{n}\nSUMMARY:{n}\nDTSTART:20261203T100000\nEND:VEVENT\n"
    events = "".join(event.format(n=n) for n in range(1000))
    path.write_text(f"BEGIN:VCALENDAR\n{events}END:VCALENDAR\n")
    exchange(desk).read(path)
    dialog = shown(desk, ReadDialog)
    desk.bot.waitUntil(lambda: dialog.plan is not None)
    assert dialog.rows.rowCount() == PAGE
    assert len(dialog.rows.ticked) == 1000
    dialog.table.scrollToBottom()
    desk.bot.waitUntil(lambda: dialog.rows.rowCount() == 2 * PAGE)
    dialog.reject()
