"""A quarter is closed in the window by two people who have never seen it before."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from kimdesk.base.clock import FixedClock
from kimdesk.bundles.office.states import QuarterRow
from kimdesk.bundles.statistics.reading import read, unseal
from kimdesk.bundles.statistics.receipts import receipt
from kimdesk.desktop.shell.fileless_window import FilelessWindow
from kimdesk.desktop.statistics.build_dialog import BuildDialog
from kimdesk.desktop.statistics.keys_dialog import KeysDialog
from kimdesk.desktop.statistics.points_dialog import PointsDialog
from kimdesk.desktop.statistics.quarters_view import QuartersView
from kimdesk.desktop.statistics.release_dialog import ReleaseDialog
from tests.desktop.audit import audit
from tests.desktop.shell.conftest import LEAD
from tests.desktop.statistics.conftest import CITY, STEWARD, Statistician


def state(view: QuartersView) -> str:
    row = view.table.current_row()
    assert isinstance(row, QuarterRow)
    return row.state


def closed(at_work: Statistician) -> QuartersView:
    """Until the quarter waits for its release; then the lead stands before it."""
    view = at_work.come(STEWARD)
    view.panel.close_button.click()
    dialog = at_work.dialog_of(BuildDialog)
    dialog.posts.set_value(150)
    dialog.do_button.click()
    at_work.until(lambda: state(view) == "waits")
    return at_work.come(LEAD)


def test_from_looking_through_to_the_receipt(
    at_work: Statistician, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = at_work.come(LEAD)
    view.panel.look_button.click()
    points = at_work.dialog_of(PointsDialog)
    at_work.until(points.declare_button.isEnabled)
    points.declare_button.click()
    at_work.until(lambda: state(view) == "cleaned")

    view = closed(at_work)
    view.panel.release_button.click()
    release = at_work.dialog_of(ReleaseDialog)
    at_work.until(release.release_button.isEnabled)
    assert release.tables.count() > 3
    release.release_button.click()
    at_work.until(lambda: state(view) == "released")

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    view.panel.deliver_button.click()
    at_work.until(lambda: state(view) == "delivered")
    (bundle,) = tmp_path.glob("*.kimstat")
    manifest = read(unseal(bundle.read_bytes(), CITY.identity)).manifest
    assert (manifest.quarter, manifest.sender.posts) == ("2026Q3", 150)

    answer = tmp_path / "antwort.kimquittung"
    answer.write_bytes(receipt(manifest, CITY, manifest.hash).file())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(answer), ""))
    view.panel.receipt_button.click()
    at_work.until(lambda: state(view) == "accepted")


def test_each_person_sees_only_the_buttons_that_are_theirs(at_work: Statistician) -> None:
    view = at_work.come(STEWARD)
    panel = view.panel
    assert isinstance(at_work.program.window, FilelessWindow)
    assert panel.close_button.isVisibleTo(panel)
    assert not panel.look_button.isVisibleTo(panel)
    panel = closed(at_work).panel
    assert panel.release_button.isVisibleTo(panel)
    assert not panel.close_button.isVisibleTo(panel)


def test_cancelling_keeps_the_quarter_open(at_work: Statistician) -> None:
    view = at_work.come(STEWARD)
    view.panel.close_button.click()
    dialog = at_work.dialog_of(BuildDialog)
    dialog.do_button.click()
    dialog.reject()
    at_work.settle()
    view.read()
    at_work.settle()
    assert state(view) == "open"


def test_what_waits_can_be_taken_back(
    at_work: Statistician, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = closed(at_work)
    view.panel.discard_button.click()
    question = at_work.dialog_of(QMessageBox)
    question.buttons()[0].click()
    at_work.until(lambda: state(view) == "open")


def test_wrong_words_do_not_make_a_key_count(
    at_work: Statistician, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from kimdesk.bundles.fingerprint import spoken
    from kimdesk.bundles.keys import SecretKey

    other = SecretKey.new("stadt", "BIELEFELD", CITY)
    stranger = SecretKey.new("stadt", "ANDERSWO")
    view = at_work.come(LEAD)
    view.keys_button.click()
    dialog = at_work.dialog_of(KeysDialog)
    at_work.settle()
    place = tmp_path / "stadt.kimkey"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(place), ""))
    for key, text in ((other, "verglichen"), (stranger, "noch nicht verglichen")):
        place.write_bytes(key.public.file())
        dialog.take_button.click()
        at_work.settle()
        if key is other:
            assert dialog.chip.text.text() == text
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Esel Pferd", True))
    place.write_bytes(b"{}")
    dialog.take_button.click()
    at_work.until(lambda: "Schlüssel" in dialog.banner.text.text())
    assert spoken(other.public) in dialog.city_text.text()


def test_everybody_can_use_the_pages_and_dialogs(at_work: Statistician) -> None:
    view = at_work.come(LEAD)
    assert audit(at_work.window) == []
    view.keys_button.click()
    keys = at_work.dialog_of(KeysDialog)
    at_work.settle()
    assert audit(keys) == []
    keys.reject()
    view.panel.look_button.click()
    points = at_work.dialog_of(PointsDialog)
    at_work.settle()
    assert audit(points) == []
    points.reject()
    at_work.window.show_page("figures")
    at_work.settle()
    assert audit(at_work.window) == []


def test_everybody_can_use_the_window_of_the_steward(at_work: Statistician) -> None:
    view = at_work.come(STEWARD)
    window = at_work.program.window
    assert isinstance(window, FilelessWindow)
    assert audit(window) == []
    view.panel.close_button.click()
    build = at_work.dialog_of(BuildDialog)
    at_work.settle()
    assert audit(build) == []


def test_everybody_can_use_the_release(at_work: Statistician) -> None:
    view = closed(at_work)
    view.panel.release_button.click()
    release = at_work.dialog_of(ReleaseDialog)
    at_work.settle()
    assert audit(release) == []


def test_the_lead_is_reminded_of_a_bundle_without_receipt(
    at_work: Statistician, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: FixedClock
) -> None:
    view = closed(at_work)
    view.panel.release_button.click()
    release = at_work.dialog_of(ReleaseDialog)
    at_work.until(release.release_button.isEnabled)
    release.release_button.click()
    at_work.until(lambda: state(view) == "released")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    view.panel.deliver_button.click()
    at_work.until(lambda: state(view) == "delivered")
    assert "keine Quittung" not in at_work.window.banner.text.text()
    clock.moment += timedelta(days=28)
    at_work.come(LEAD)
    at_work.until(lambda: "3. Quartal 2026" in at_work.window.banner.text.text())
    assert "keine Quittung" in at_work.window.banner.text.text()
