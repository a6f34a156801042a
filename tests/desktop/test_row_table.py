"""Tables: rows by difference, selection and scroll kept, pages fetched at the end."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.desktop.widgets.notice import EmptyState
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable, TableWithEmptyState


@dataclass(frozen=True)
class Entry:
    id: int
    name: str


def entries(*numbers: int) -> list[Entry]:
    return [Entry(number, f"Muster {number}") for number in numbers]


def model() -> RowModel[Entry]:
    columns = [
        Column[Entry]("Name", lambda row: row.name, stretch=True, sort="name"),
        Column[Entry](
            "Nummer", lambda row: str(row.id), right=True, spoken=lambda row: f"Nr. {row.id}"
        ),
    ]
    return RowModel(columns, key=lambda row: row.id)


@pytest.fixture
def table(qtbot: QtBot) -> RowTable[Entry]:
    made = RowTable("Einträge", model())
    tester = QAbstractItemModelTester(
        made.rows, QAbstractItemModelTester.FailureReportingMode.Warning, made
    )
    assert tester.model() is made.rows
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    return made


def names(table: RowTable[Entry]) -> list[str]:
    return [table.rows.index(row, 0).data() for row in range(table.rows.rowCount())]


@pytest.mark.parametrize(
    "after", [(1, 2, 3), (3, 2, 1), (2,), (4, 1, 5, 3), (9, 8), (), (1, 2, 3, 4), (5, 3, 1, 2)]
)
def test_any_list_turns_into_any_other(table: RowTable[Entry], after: tuple[int, ...]) -> None:
    table.show_rows(entries(1, 2, 3))
    table.show_rows(entries(*after))
    assert names(table) == [f"Muster {number}" for number in after]
    assert [table.rows.key_at(at) for at in range(len(after))] == list(after)


def test_selection_follows_its_row(table: RowTable[Entry]) -> None:
    table.show_rows(entries(1, 2, 3))
    table.stand_on(2)
    table.show_rows(entries(7, 3, 2, 1))
    assert table.current_row() == Entry(2, "Muster 2")


def test_a_changed_row_is_shown_without_moving(table: RowTable[Entry]) -> None:
    table.show_rows(entries(*range(100)))
    table.verticalScrollBar().setValue(500)
    before = table.verticalScrollBar().value()
    rows = entries(*range(100))
    rows[50] = replace(rows[50], name="Beispiel")
    table.show_rows(rows)
    assert "Beispiel" in names(table)
    assert abs(table.verticalScrollBar().value() - before) < table.verticalHeader().sectionSize(0)


def test_rows_added_above_do_not_move_what_is_read(table: RowTable[Entry]) -> None:
    table.show_rows(entries(*range(100)))
    QApplication.processEvents()
    table.scrollTo(table.rows.index(50, 0), table.ScrollHint.PositionAtTop)
    table.show_rows(entries(200, 201, *range(100)))
    assert table.rows.key_at(table.rowAt(0)) == 50


def test_the_next_page_is_asked_for_once(table: RowTable[Entry]) -> None:
    asked: list[Entry] = []
    table.rows.wanted.connect(asked.append)
    table.show_rows(entries(1, 2), more=True)
    root = QModelIndex()
    while table.rows.canFetchMore(root):
        table.rows.fetchMore(root)
    assert asked == entries(2)
    table.rows.append(entries(3, 4), more=False)
    assert not table.rows.canFetchMore(root)
    assert len(names(table)) == 4


def test_enter_and_double_click_open(table: RowTable[Entry]) -> None:
    opened: list[Entry] = []
    table.opened.connect(opened.append)
    table.show_rows(entries(1, 2))
    table.stand_on(2)
    QTest.keyClick(table, Qt.Key.Key_Return)
    place = table.visualRect(table.rows.index(0, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [Entry(2, "Muster 2"), Entry(1, "Muster 1")]


def test_headings_ask_for_another_order(table: RowTable[Entry]) -> None:
    asked: list[tuple[str, bool]] = []
    table.sort_wanted.connect(lambda key, up: asked.append((key, up)))
    header = table.horizontalHeader()
    for section in (0, 0, 1):
        header.sectionClicked.emit(section)
    assert asked == [("name", True), ("name", False)]


def test_cells_say_what_they_show(table: RowTable[Entry]) -> None:
    table.show_rows(entries(7))
    cell = table.rows.index(0, 1)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Nr. 7"
    assert cell.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


def test_an_empty_list_offers_what_to_do(qtbot: QtBot) -> None:
    empty = EmptyState("clients", "Noch keine Akten.", "Akte &anlegen")
    table = RowTable("Akten", model())
    view = TableWithEmptyState(table, empty)
    qtbot.addWidget(view)
    view.show()
    assert empty.button.isVisible()
    assert empty.button.isEnabled()
    table.show_rows(entries(1))
    assert view.currentWidget() is table
    table.show_rows([])
    assert view.currentWidget() is empty
