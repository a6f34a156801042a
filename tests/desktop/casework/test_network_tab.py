"""Resources and the network map: quick entry, mouse, keyboard, undo, the list beside it."""

import math
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kimdesk.casework.model import NetworkNode, Resource
from kimdesk.casework.network import SECTORS, NetworkWork, NodeRow, read_network
from kimdesk.casework.network_layout import RINGS, START, WEDGE
from kimdesk.desktop.casework.network_tab import NetworkTab
from kimdesk.desktop.casework.node_dialog import NodeDialog
from kimdesk.desktop.files.file_page import FilePage
from tests.desktop.audit import audit
from tests.desktop.files.conftest import Desk
from tests.desktop.files.test_accessibility import page_of
from tests.desktop.files.test_statements import cost

ARABIC = "عبد الرحمن بن محمد الأحمد المثالي"


def node(desk: Desk, name: str = "Musterfrau", sector: str = "FAMILIE", **values: Any) -> int:
    full = {"closeness": 1, "quality": "UNTERST"} | values
    added = int(desk.add(NetworkNode, case_id=1, name=name, sector=sector, **full).id)
    # What is open may read it in the store's thread.
    desk.settle()
    return added


def opened(desk: Desk) -> tuple[FilePage, NetworkTab]:
    page = desk.open()
    tab = desk.tab(page, "network")
    assert isinstance(tab, NetworkTab)
    tab.area.ensureWidgetVisible(tab.network.map)
    return page, tab


def stored(desk: Desk) -> NetworkWork:
    return read_network(desk.store, 1)


def the_node(desk: Desk, node_id: int) -> NodeRow:
    return next(each for each in stored(desk).nodes if each.id == node_id)


def press(*keys: Qt.Key) -> None:
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key)


def open_dialog(desk: Desk) -> NodeDialog:
    desk.bot.waitUntil(lambda: bool(desk.window.findChildren(NodeDialog)))
    (dialog,) = [each for each in desk.window.findChildren(NodeDialog) if each.isVisible()]
    return dialog


def test_enter_adds_a_resource_and_waits_for_the_next(desk: Desk) -> None:
    _, tab = opened(desk)
    box = tab.resources.boxes["SOZIAL"]
    box.new.line.setFocus()
    for text in ("Nachbarin", ARABIC):
        box.new.line.insert(text)
        press(Qt.Key.Key_Return)
        desk.settle()
        assert QApplication.focusWidget() is box.new.line
    assert [row.what for row in stored(desk).resources] == ["Nachbarin", ARABIC]
    assert [line.value() for line in box.lines.values()] == ["Nachbarin", ARABIC]
    assert box.new.value() == ""


def test_an_emptied_resource_goes_and_comes_back(desk: Desk) -> None:
    record = desk.add(Resource, case_id=1, sector="SOZIAL", what="Nachbarin")
    desk.settle()
    page, tab = opened(desk)
    line = tab.resources.boxes["SOZIAL"].lines[record.id]
    line.line.setText("Nachbar")
    line.commit()
    desk.settle()
    assert stored(desk).resources[0].what == "Nachbar"
    line.line.clear()
    line.commit()
    desk.settle()
    assert stored(desk).resources == ()
    page.edits.undo()
    desk.settle()
    assert stored(desk).resources[0].what == "Nachbar"


def test_n_asks_who_it_is_and_the_new_one_stands_in_front(desk: Desk) -> None:
    _, tab = opened(desk)
    tab.network.map.focus_current()
    press(Qt.Key.Key_N)
    dialog = open_dialog(desk)
    dialog.submit()
    assert dialog.fields["name"].message()[0] == "error"
    dialog.fields["name"].set_value("Musterfrau")
    dialog.fields["sector"].set_value("FREUNDE")
    dialog.fields["quality"].set_value("BELAST")
    dialog.submit()
    desk.settle()
    (added,) = stored(desk).nodes
    assert (added.name, added.sector, added.closeness, added.place) == (
        "Musterfrau", "FREUNDE", 2, None,
    )  # fmt: skip
    assert tab.network.map.current == added.id
    handle = tab.network.map.handles[added.id]
    assert handle.accessibleName() == "Musterfrau, Freunde/Nachbarschaft, Nähe 2, belastend"
    assert tab.network.table.current_row() == added


def test_a_double_click_adds_where_it_happened(desk: Desk) -> None:
    _, tab = opened(desk)
    the_map = tab.network.map
    at = point_in(the_map, "INSTITUTION", 3)
    QTest.mouseDClick(the_map, Qt.MouseButton.LeftButton, pos=at)
    dialog = open_dialog(desk)
    assert (dialog.fields["sector"].value(), dialog.fields["closeness"].value()) == (
        "INSTITUTION", "3",
    )  # fmt: skip
    dialog.reject()


def test_dragging_puts_somebody_to_another_sector_and_ring(desk: Desk) -> None:
    somebody = node(desk)
    page, tab = opened(desk)
    the_map = tab.network.map
    drag(the_map, the_map.handles[somebody], point_in(the_map, "ARBEIT_SCHULE", 3))
    desk.settle()
    moved = the_node(desk, somebody)
    assert (moved.sector, moved.closeness) == ("ARBEIT_SCHULE", 3)
    assert moved.place is not None
    page.edits.undo()
    desk.settle()
    back = the_node(desk, somebody)
    assert (back.sector, back.closeness, back.place) == ("FAMILIE", 1, None)
    assert the_map.node(somebody) == back


def test_a_click_alone_moves_nobody(desk: Desk) -> None:
    somebody = node(desk)
    _, tab = opened(desk)
    handle = tab.network.map.handles[somebody]
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton)
    desk.settle()
    assert the_node(desk, somebody).version == 1


def test_arrows_move_between_rings_and_around(desk: Desk) -> None:
    somebody = node(desk, closeness=2)
    page, tab = opened(desk)
    tab.network.map.focus_current()
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up)
    desk.settle()
    assert the_node(desk, somebody).closeness == 1
    press(*[Qt.Key.Key_Right] * 8)
    desk.settle()
    assert the_node(desk, somebody).sector == "FREUNDE"
    for _ in range(11):
        page.edits.undo()
        desk.settle()
    assert the_node(desk, somebody).sector == "FAMILIE"
    assert the_node(desk, somebody).closeness == 2


def test_the_keyboard_goes_from_one_to_the_next_and_the_list_follows(desk: Desk) -> None:
    first, second = node(desk), node(desk, "Beispiel", "FREUNDE")
    _, tab = opened(desk)
    the_map, table = tab.network.map, tab.network.table
    the_map.focus_current()
    press(Qt.Key.Key_PageDown)
    assert QApplication.focusWidget() is the_map.handles[second]
    row = table.current_row()
    assert row is not None
    assert row.id == second
    table.selectRow(0)
    assert the_map.current == first
    the_map.focus_current()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is table


def test_delete_takes_off_and_undo_brings_back(desk: Desk) -> None:
    somebody, other = node(desk), node(desk, "Beispiel", "FREUNDE", place=250)
    page, tab = opened(desk)
    tab.network.stand_on(other)
    tab.network.map.focus_current()
    press(Qt.Key.Key_Delete)
    desk.settle()
    assert [each.id for each in stored(desk).nodes] == [somebody]
    page.edits.undo()
    desk.settle()
    assert the_node(desk, other).place == 250


def test_enter_changes_a_name(desk: Desk) -> None:
    somebody = node(desk)
    _, tab = opened(desk)
    tab.network.map.focus_current()
    press(Qt.Key.Key_Return)
    dialog = open_dialog(desk)
    dialog.fields["name"].set_value(ARABIC)
    dialog.submit()
    desk.settle()
    assert the_node(desk, somebody).name == ARABIC
    assert ARABIC in tab.network.map.handles[somebody].accessibleName()


def test_forty_people_have_targets_apart_from_each_other(desk: Desk) -> None:
    for at in range(40):
        node(desk, f"{ARABIC} {at}", SECTORS[at % 5], closeness=1 + at % 3)
    _, tab = opened(desk)
    the_map = tab.network.map
    assert len(the_map.handles) == 40
    assert len({handle.accessibleName() for handle in the_map.handles.values()}) == 40
    assert all(handle.width() >= 24 for handle in the_map.handles.values())
    assert all(spot.box is not None for spot in the_map.spots)


def test_a_restricted_file_can_only_be_read(desk: Desk) -> None:
    somebody = node(desk)
    person = desk.file().person
    desk.session.records.change(type(person), person.id, person.version, {"restricted": True})
    desk.settle()
    _, tab = opened(desk)
    tab.network.map.focus_current()
    press(Qt.Key.Key_Down, Qt.Key.Key_Delete)
    desk.settle()
    assert the_node(desk, somebody).closeness == 1
    assert not tab.network.add_button.isVisible()


def test_moving_costs_the_same_statements_for_few_and_for_many(desk: Desk) -> None:
    node(desk)
    _, tab = opened(desk)
    tab.network.map.focus_current()
    few = cost(desk, lambda: press(Qt.Key.Key_Down))
    for at in range(30):
        node(desk, f"Muster {at}", SECTORS[at % 5])
    tab.network.map.focus_current()
    many = cost(desk, lambda: press(Qt.Key.Key_Down))
    assert many == few


@pytest.mark.parametrize("nodes", [0, 40])
def test_the_tab_has_no_fault(desk: Desk, nodes: int) -> None:
    for at in range(nodes):
        node(desk, f"{ARABIC} {at}", SECTORS[at % 5], closeness=1 + at % 3)
    for at in range(nodes // 8):
        desk.add(Resource, case_id=1, sector="SOZIAL", what=f"{ARABIC} {at}")
        desk.settle()
    assert audit(page_of(desk, "network")) == []


def test_the_dialog_has_no_fault(desk: Desk) -> None:
    _, tab = opened(desk)
    tab.add_node(None)
    assert audit(open_dialog(desk)) == []


def point_in(the_map: Any, sector: str, ring: int) -> QPoint:
    """A point in the middle of a ring of a sector."""
    angle = START + (SECTORS.index(sector) + 0.4) * WEDGE
    away = (RINGS[ring - 1] + RINGS[ring]) / 2 * the_map._room.radius  # noqa: SLF001
    middle = QPoint(the_map.width() // 2, the_map.height() // 2)
    return middle + QPoint(round(away * math.cos(angle)), round(away * math.sin(angle)))


def drag(the_map: QWidget, handle: QWidget, to: QPoint) -> None:
    """Drag a node by the mouse."""
    start = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    end = handle.mapFromParent(to)
    for step in (start + QPoint(20, 20), end):
        QTest.mouseMove(handle, step)
        QApplication.processEvents()
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=end)
