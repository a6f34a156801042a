"""Numbers of all offices: bounds in words, over time, and as files to take along."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kimdesk.city.window import figures_view
from kimdesk.city.window.window import CityWindow
from kimdesk.desktop.shell.preview import PreviewDialog
from tests.city.conftest import City
from tests.city.window.conftest import CityRobot


@pytest.fixture
def at_figures(robot: CityRobot) -> CityWindow:
    """Everything accepted, the numbers in front."""
    window = robot.enter()
    window.inbox.accept_all()
    robot.until(lambda: not window.inbox.table.rows.rows())
    robot.settle()
    robot.go("figures")
    robot.until(window.figures.chart.accessibleDescription)
    return window


def _texts(window: CityWindow) -> list[list[str]]:
    model = window.figures.table.model
    role = Qt.ItemDataRole.DisplayRole
    return [
        [str(model.data(model.index(row, at), role)) for at in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def _choose(robot: CityRobot, window: CityWindow, table: str) -> None:
    window.figures.nav.choose(table)
    robot.settle()


def test_totals_are_exact_and_stand_first(at_figures: CityWindow) -> None:
    assert at_figures.figures.quarter.value() == "2026Q3"
    rows = _texts(at_figures)
    assert rows[0][:2] == ["Bestand am Quartalsanfang", "115"]
    assert not any("±" in row[1] for row in rows)


def test_sums_show_how_far_they_may_be_off(robot: CityRobot, at_figures: CityWindow) -> None:
    _choose(robot, at_figures, "P01_BE")
    rows = {row[0]: row[1:] for row in _texts(at_figures)}
    assert rows["männlich"][:3] == ["75 ± 4", "71", "79"]
    assert rows["andere"][0].startswith("≥")
    assert rows["andere"][-2:] == [".", "."]
    assert "Vielfaches von 5" in at_figures.figures.table.notes.text()
    assert "Bestand am Stichtag" in at_figures.figures.header.line.text()


def test_each_row_has_its_past_as_picture_and_in_words(
    robot: CityRobot, at_figures: CityWindow
) -> None:
    view = at_figures.figures
    _choose(robot, at_figures, "P01_BE")
    view.table.table.setCurrentIndex(view.table.model.index(1, 0))
    assert view.row_name.text() == "weiblich"
    words = "Q1 26: 50 ± 4, Q2 26: 50 ± 4, Q3 26: 50 ± 4"
    assert words in view.said.text()
    assert words in view.chart.accessibleDescription()


def test_an_earlier_quarter_keeps_the_table(robot: CityRobot, at_figures: CityWindow) -> None:
    _choose(robot, at_figures, "P01_BE")
    at_figures.figures.quarter.set_value("2026Q1")
    at_figures.figures.quarter.edited.emit()
    robot.settle()
    assert at_figures.figures.nav.current() == "P01_BE"
    assert at_figures.figures.quarter.value() == "2026Q1"


def test_missing_offices_are_named_above_the_numbers(
    city: City, make_robot: Callable[[Path], CityRobot]
) -> None:
    city.send()
    city.archive.close()
    robot = make_robot(city.inbox)
    window = robot.enter()
    window.inbox.accept_all()
    robot.until(lambda: not window.inbox.table.rows.rows())
    robot.go("figures")
    robot.until(lambda: window.figures.missing.isVisibleTo(window))
    assert "Es fehlen" in window.figures.missing.text.text()


def test_without_bundles_it_says_where_to_begin(
    city: City, make_robot: Callable[[Path], CityRobot]
) -> None:
    city.archive.close()
    robot = make_robot(city.inbox)
    window = robot.enter()
    robot.go("figures")
    assert "Eingang" in window.figures.empty.sentence.text()
    assert window.figures.empty.isVisibleTo(window)


def test_the_quarter_is_saved_for_other_programs(
    robot: CityRobot, at_figures: CityWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = at_figures.figures
    for name, save in (("zahlen.xlsx", view.save_workbook), ("zahlen.csv", view.save_csv)):
        monkeypatch.setattr(figures_view, "ask_place", partial(_at, tmp_path / name))
        save()
        robot.until(lambda: robot.banner() == f"Gespeichert: {name}")  # noqa: B023 - at once
        assert (tmp_path / name).stat().st_size > 0
    assert "Vielfaches von 5" in (tmp_path / "zahlen.csv").read_text(encoding="utf-8-sig")


def _at(place: Path, *_: object) -> Path:
    return place


def test_the_quarter_can_be_looked_at_on_paper(robot: CityRobot, at_figures: CityWindow) -> None:
    at_figures.figures.show_paper()
    robot.until(_previews)
    preview = _previews()[0]
    assert "3. Quartal 2026" in preview.windowTitle()
    robot.settle()
    preview.reject()


def _previews() -> list[PreviewDialog]:
    tops = QApplication.topLevelWidgets()
    return [each for each in tops if isinstance(each, PreviewDialog) and each.isVisible()]
