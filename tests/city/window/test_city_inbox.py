"""The inbox: every file in words, taking what is right, what is missing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from kimdesk.bundles.keys import SecretKey
from kimdesk.bundles.statistics.about import Link
from kimdesk.city.inbox import RECEIPTS
from kimdesk.city.keys import add_office_key
from kimdesk.city.window.words import gap_text, state_name
from tests.city.conftest import City
from tests.city.window.conftest import CityRobot
from tests.support.bundles import key, release

Make = Callable[[Path], CityRobot]
OFFICE = key("stelle").public.owner
STRANGER, UNHEARD = SecretKey.new("stelle", "DRK8"), SecretKey.new("stelle", "DRK9")


def _states(robot: CityRobot) -> dict[str, str]:
    return {row.name: state_name(row) for row in robot.window.inbox.table.rows.rows()}


def test_each_file_says_in_words_what_it_is(city: City, make_robot: Make) -> None:
    first, _, third = city.send()
    (city.inbox / "kaputt.kimstat").write_bytes(b"nichts")
    for path in city.inbox.glob(f"{OFFICE}_2_*"):
        path.unlink()
    city.put(city.package(STRANGER, release(), Link(1)), STRANGER)
    add_office_key(city.archive, UNHEARD.public.file())
    city.put(city.package(UNHEARD, release(), Link(1)), UNHEARD)
    city.archive.close()
    robot = make_robot(city.inbox)
    robot.enter()
    states = _states(robot)
    assert states[f"{OFFICE}_1_{first.manifest.hash[:6]}.kimstat"] == "geprüft, bereit"
    assert states[f"{OFFICE}_3_{third.manifest.hash[:6]}.kimstat"] == "Lücke davor"
    assert states["kaputt.kimstat"] == "abgelehnt"
    found = {row.office: row for row in robot.window.inbox.table.rows.rows()}
    assert state_name(found[STRANGER.public.owner]) == "unbekannte Stelle"
    unheard = found[UNHEARD.public.owner]
    assert state_name(unheard) == "Schlüssel nicht verglichen"
    robot.window.inbox.table.stand_on(str(unheard.file))
    panel = robot.window.inbox.panel
    assert "Schlüssel" in panel.hint.text()
    assert not panel.accept_button.isVisibleTo(panel)
    assert UNHEARD.public.owner in robot.window.inbox.gaps.text.text()


def test_accepting_writes_receipts_and_hides_what_was_taken(robot: CityRobot) -> None:
    view = robot.enter().inbox
    assert view.accept_button.text().startswith("6")
    view.accept_all()
    robot.until(lambda: not view.table.rows.rows())
    robot.settle()
    assert len(list((robot.inbox / RECEIPTS).iterdir())) == 6
    assert "6 angenommen" in robot.banner()
    assert "angenommen" in view.empty.sentence.text()
    view.old.setChecked(True)
    assert set(_states(robot).values()) == {"schon angenommen"}


def test_one_bundle_is_taken_with_those_before_it(robot: CityRobot) -> None:
    view = robot.enter().inbox
    second = [row for row in view.table.rows.rows() if row.office == OFFICE][1]
    view.panel.accept_wanted.emit(second)
    robot.until(lambda: len(view.table.rows.rows()) == 4)
    robot.settle()
    robot.go("kept")
    rows = robot.window.kept.table.rows.rows()
    assert [(row.office, row.sequence) for row in rows] == [(OFFICE, 1), (OFFICE, 2)]


def test_dropped_files_are_looked_at_where_they_are(
    city: City, make_robot: Make, tmp_path: Path
) -> None:
    city.send(quarters=("2026Q1",))
    bundle = next(city.inbox.glob("*.kimstat"))
    elsewhere = tmp_path / bundle.name
    bundle.rename(elsewhere)
    city.archive.close()
    robot = make_robot(city.inbox)
    view = robot.enter().inbox
    assert not view.table.rows.rows()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(elsewhere))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    view.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    robot.until(view.table.rows.rows)
    assert list(_states(robot).values()) == ["geprüft, bereit"]
    assert elsewhere.exists()


def test_a_second_bundle_of_one_number_is_refused_with_a_receipt(
    city: City, make_robot: Make, tmp_path: Path
) -> None:
    secret = key("stelle")
    other = city.put(city.package(secret, release("2026Q1", more=5), Link(1)), secret)
    other = other.rename(tmp_path / other.name)
    city.put(city.package(secret, release("2026Q1"), Link(1)), secret)
    city.archive.close()
    robot = make_robot(city.inbox)
    view = robot.enter().inbox
    view.accept_all()
    robot.until(lambda: not view.table.rows.rows())
    view.take_files([other])
    robot.until(view.table.rows.rows)
    assert view.panel.refuse_button.isVisibleTo(view)
    view.panel.refuse_button.click()
    robot.until(lambda: "Antwort" in robot.banner())
    assert len(list((city.inbox / RECEIPTS).iterdir())) == 2


def test_what_is_missing_is_named_by_office_and_quarter() -> None:
    gaps = [("AWO1", ("2026Q1",)), ("DRK1", tuple(f"202{y}Q1" for y in range(1, 7)))]
    said = gap_text(gaps, ["AWO2"])
    assert "AWO1 Q1 26" in said
    assert "und 2 weitere" in said
    assert "AWO2 bisher nichts" in said
    assert gap_text([], []) == ""
