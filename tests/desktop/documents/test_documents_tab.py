"""The tab "Dokumente": dropping, looking, naming, saving out, removing and taking it back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.desktop.documents.save_question import SaveQuestion
from kimdesk.desktop.documents.tab import DocumentsTab
from tests.desktop.audit import audit
from tests.desktop.documents.conftest import OpenTab
from tests.support import papers


def settled(qtbot: QtBot, tab: DocumentsTab) -> None:
    jobs = tab.session.jobs
    for _ in range(3):
        qtbot.waitUntil(lambda: not jobs.busy)
        QApplication.processEvents()


def bring(qtbot: QtBot, tab: DocumentsTab, *paths: Path) -> None:
    with qtbot.waitSignal(tab.edits.saved):
        tab.add_paths(paths)
    settled(qtbot, tab)


def titles(tab: DocumentsTab) -> list[str]:
    return sorted(row.title for row in tab.table.rows.rows())


def seen(qtbot: QtBot, tab: DocumentsTab) -> None:
    """Wait until the document in front is shown."""
    qtbot.waitUntil(lambda: tab.preview.pages.currentWidget() is not tab.preview.words)


def test_an_empty_tab_says_what_to_do(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab()
    assert tab.empty.isVisible()
    assert tab.preview.isHidden()


def test_dropped_files_are_taken_and_each_refusal_is_explained(
    qtbot: QtBot, open_tab: OpenTab, files: Path
) -> None:
    tab = open_tab()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in sorted(files.iterdir())])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    modifier = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), action, data, button, modifier)
    QApplication.sendEvent(tab, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(tab.edits.saved):
        QApplication.sendEvent(tab, QDropEvent(QPointF(5, 5), action, data, button, modifier))
    settled(qtbot, tab)
    assert titles(tab) == ["Bescheid Jobcenter", "Foto", "Notiz"]
    said = tab.bar.banner.text.text()
    assert "Aufgenommen: 3." in said
    assert "„Rechnung.pdf“: Diese Datei ist ein Programm" in said
    assert "„leer.pdf“: Diese Datei ist leer." in said


def test_an_address_elsewhere_is_not_taken(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab()
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/x.pdf")])
    enter = QDragEnterEvent(
        QPointF(5, 5).toPoint(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    QApplication.sendEvent(tab, enter)
    assert not enter.isAccepted()


def test_folders_and_unreadable_files_are_refused_with_a_sentence(
    qtbot: QtBot, open_tab: OpenTab, files: Path
) -> None:
    tab = open_tab()
    bring(qtbot, tab, files, files / "gibt-es-nicht.pdf")
    assert "keine Ordner" in tab.bar.banner.text.text()
    assert titles(tab) == []


def test_pages_turn_by_key_and_zoom_by_plus(qtbot: QtBot, open_tab: OpenTab, files: Path) -> None:
    tab = open_tab()
    bring(qtbot, tab, files / "Bescheid_Jobcenter.pdf")
    seen(qtbot, tab)
    view = tab.preview
    assert view.tools.place.text() == "Seite 1 von 3"
    QTest.keyClick(view.area, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: view.tools.place.text() == "Seite 2 von 3")
    before = view.picture.pixmap().width()
    QTest.keyClick(view.area, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: view.picture.pixmap().width() > before)
    QTest.keyClick(view.area, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: view.picture.pixmap().width() == before)


def test_a_text_is_shown_as_text(qtbot: QtBot, open_tab: OpenTab, files: Path) -> None:
    tab = open_tab()
    bring(qtbot, tab, files / "Notiz.txt")
    seen(qtbot, tab)
    assert tab.preview.text.toPlainText() == "Guten Tag\nمحمد نموذج"


def test_title_and_kind_are_written_on_leaving(
    qtbot: QtBot, open_tab: OpenTab, files: Path
) -> None:
    tab = open_tab()
    bring(qtbot, tab, files / "Foto.png")
    tab.facts.ui.edit_title.line.setText("Mietvertrag")
    tab.facts.ui.edit_title.commit()
    tab.facts.ui.edit_kind.show_value("D_WOHNEN")
    tab.facts.ui.edit_kind.commit()
    settled(qtbot, tab)
    (row,) = tab.table.rows.rows()
    assert (row.title, row.kind) == ("Mietvertrag", "D_WOHNEN")
    tab.edits.undo()
    qtbot.waitUntil(lambda: tab.table.rows.row(0).kind == "")


def test_delete_removes_and_undo_puts_back(qtbot: QtBot, open_tab: OpenTab, files: Path) -> None:
    tab = open_tab()
    bring(qtbot, tab, files / "Foto.png", files / "Notiz.txt")
    tab.table.setFocus()
    with qtbot.waitSignal(tab.edits.saved):
        QTest.keyClick(tab.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(titles(tab)) == 1)
    tab.edits.undo()
    qtbot.waitUntil(lambda: titles(tab) == ["Foto", "Notiz"])
    tab.edits.undo()
    qtbot.waitUntil(lambda: titles(tab) == [])


def test_a_copy_is_saved_only_after_the_warning(
    qtbot: QtBot, open_tab: OpenTab, files: Path, tmp_path: Path
) -> None:
    tab = open_tab()
    bring(qtbot, tab, files / "Bescheid_Jobcenter.pdf")
    tab.save_action.trigger()
    question = tab.window().findChild(SaveQuestion)
    assert question is not None
    assert question.isVisible()
    question.reject()
    place = tmp_path / "Kopie.pdf"
    tab.copies.save_to(tab.table.rows.row(0), place)
    settled(qtbot, tab)
    assert place.read_bytes() == papers.pdf(3)


def test_a_place_that_cannot_be_written_is_said(
    qtbot: QtBot, open_tab: OpenTab, files: Path, tmp_path: Path
) -> None:
    tab = open_tab()
    bring(qtbot, tab, files / "Foto.png")
    with qtbot.waitSignal(tab.refused):
        tab.copies.save_to(tab.table.rows.row(0), tmp_path / "gibt" / "es" / "nicht.png")


def test_cancel_keeps_what_is_in_and_says_what_is_missing(
    qtbot: QtBot, open_tab: OpenTab, files: Path
) -> None:
    tab = open_tab()
    tab.add_paths([files / "Foto.png", files / "Notiz.txt"])
    tab.bar.cancelled.emit()
    qtbot.waitUntil(lambda: bool(tab.bar.banner.text.text()))
    settled(qtbot, tab)
    assert "Noch nicht aufgenommen:" in tab.bar.banner.text.text()


def test_leaving_the_file_writes_what_was_typed(
    qtbot: QtBot, open_tab: OpenTab, files: Path
) -> None:
    tab = open_tab()
    bring(qtbot, tab, files / "Foto.png")
    tab.facts.ui.edit_note.line.setText("Original beim Amt")
    tab.leave()
    qtbot.waitUntil(lambda: tab.table.rows.row(0).note == "Original beim Amt")


@pytest.mark.parametrize("state", ["empty", "pdf", "text", "refused"])
def test_the_tab_can_be_used_by_everybody(
    qtbot: QtBot, open_tab: OpenTab, files: Path, state: str
) -> None:
    tab = open_tab()
    if state == "pdf":
        bring(qtbot, tab, files / "Bescheid_Jobcenter.pdf", files / "Foto.png")
    if state == "text":
        bring(qtbot, tab, files / "Notiz.txt")
    if state == "refused":
        bring(qtbot, tab, files / "Foto.png", files / "leer.pdf")
    if state != "empty":
        seen(qtbot, tab)
    assert audit(tab.window()) == []


def test_the_warning_can_be_used_by_everybody(qtbot: QtBot, open_tab: OpenTab, files: Path) -> None:
    tab = open_tab()
    bring(qtbot, tab, files / "Foto.png")
    tab.save_action.trigger()
    question = tab.window().findChild(SaveQuestion)
    assert question is not None
    assert audit(question) == []
