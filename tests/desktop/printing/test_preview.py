"""Looking at what is about to be printed: pages, size, words, printing, saving."""

import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.shell.preview import PreviewDialog
from kimdesk.desktop.widgets.pdf_pages import PdfPages
from kimdesk.desktop.widgets.pdf_view import WHOLE, WIDTH
from kimdesk.printing.paper import sheet
from kimdesk.printing.text import Text
from tests.desktop.audit import audit

ROOT = Path(__file__).parents[3]


def pdf(pages: int = 3, lines: int = 40) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for page in range(pages):
        for line in range(lines):
            canvas.drawString(72, 780 - 18 * line, f"Zeile {line + 1} Musterbescheid {page + 1}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def shown(qtbot: QtBot, jobs: Jobs, content: bytes) -> PreviewDialog:
    dialog = PreviewDialog(jobs, content, "Plan", "plan.pdf")
    qtbot.addWidget(dialog)
    dialog.resize(900, 700)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.view.pages is not None and not jobs.busy)
    return dialog


def test_pages_are_turned_and_named(qtbot: QtBot, jobs: Jobs) -> None:
    dialog = shown(qtbot, jobs, pdf())
    assert dialog.bar.place.text() == "Seite 1 von 3"
    assert not dialog.bar.back.isEnabled()
    qtbot.keyClick(dialog.view, Qt.Key.Key_PageDown)
    assert dialog.bar.place.text() == "Seite 2 von 3"
    qtbot.keyClick(dialog.view, Qt.Key.Key_End)
    assert dialog.bar.place.text() == "Seite 3 von 3"
    assert not dialog.bar.forward.isEnabled()
    dialog.bar.back.click()
    assert dialog.view.page() == 1


def test_size_fits_width_whole_page_or_a_step(qtbot: QtBot, jobs: Jobs) -> None:
    dialog = shown(qtbot, jobs, pdf())
    view, paper = dialog.view, dialog.view.papers[0]
    wide = paper.width()
    assert wide <= view.viewport().width()
    view.set_size(WHOLE)
    assert paper.height() <= view.viewport().height()
    assert paper.width() < wide
    view.set_size(1.0)
    assert paper.width() == round(595.27 * 96 / 72)
    view.zoom(1)
    assert view.size_shown == 1.25
    assert dialog.bar.sizes.currentText() == "125 %"
    qtbot.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert view.size_shown == 1.0
    qtbot.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.size_shown == WIDTH
    qtbot.waitUntil(lambda: not jobs.busy)


def test_words_are_found_and_walked_through(qtbot: QtBot, jobs: Jobs) -> None:
    dialog = shown(qtbot, jobs, pdf())
    dialog.bar.search.setText("zeile 7  MUSTER")
    qtbot.waitUntil(lambda: dialog.bar.hits.text() == "1 von 3")
    dialog.bar.following.click()
    assert dialog.bar.hits.text() == "2 von 3"
    assert dialog.view.page() == 1
    dialog.bar.previous.click()
    dialog.bar.previous.click()
    assert dialog.bar.hits.text() == "3 von 3"
    dialog.bar.search.setText("Klabautermann")
    qtbot.waitUntil(lambda: dialog.bar.hits.text() == "nicht gefunden")
    assert not dialog.bar.following.isEnabled()


def test_a_found_word_is_marked_where_it_stands() -> None:
    pages = PdfPages(pdf(1))
    (hit,) = pages.find("Zeile 39")
    (box,) = hit.rectangles
    assert box.left() == pytest.approx(72, abs=2)
    assert box.center().y() == pytest.approx(842 - 780 + 18 * 38 - 4, abs=6)
    pages.close()


@pytest.mark.parametrize("wanted", ["محمد", "محمّد", "عبد الرحمن", "ОЛЕНА", "straße"])
def test_every_script_is_found_with_and_without_vowel_signs(wanted: str) -> None:
    text = Text("محمّد عبد الرحمن, Олена, Musterstraße")
    pages = PdfPages(sheet("Plan", "plan.pdf", "", [text]).content)
    assert len(pages.find(wanted)) == 1
    pages.close()


def test_text_is_copied_by_page_and_by_mouse(qtbot: QtBot, jobs: Jobs) -> None:
    dialog = shown(qtbot, jobs, pdf())
    dialog.view.copy()
    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: "Zeile 40 Musterbescheid 1" in clipboard.text())
    paper = dialog.view.papers[0]
    begin = paper.pos() + QPoint(round(72 * paper.scale), round((842 - 776) * paper.scale))
    end = begin + QPoint(round(60 * paper.scale), 0)
    port = dialog.view.viewport()
    offset = QPoint(0, dialog.view.verticalScrollBar().value())
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=begin - offset)
    qtbot.mouseMove(port, end - offset)
    qtbot.waitUntil(lambda: dialog.view.selected().startswith("Zeile 1"))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end - offset)
    qtbot.waitUntil(lambda: not jobs.busy)
    dialog.view.copy()
    assert clipboard.text() == dialog.view.selected()


def test_screen_readers_hear_what_stands_on_the_pages(qtbot: QtBot, jobs: Jobs) -> None:
    dialog = shown(qtbot, jobs, pdf())
    papers = dialog.view.papers
    qtbot.waitUntil(lambda: "Musterbescheid 3" in papers[2].accessibleDescription())
    assert papers[0].accessibleName() == "Seite 1"


def test_forty_pages_stop_nobody(qtbot: QtBot, jobs: Jobs) -> None:
    content = pdf(40, 44)
    pauses: list[int] = []
    clock = QElapsedTimer()

    def beat() -> None:
        if clock.isValid():
            pauses.append(clock.restart())
        else:
            clock.start()

    dialog = shown(qtbot, jobs, content)
    timer = QTimer(dialog)
    timer.setInterval(0)
    timer.timeout.connect(beat)
    timer.start()
    for _ in range(12):
        dialog.view.turn(3)
        until = time.monotonic() + 0.06
        qtbot.waitUntil(lambda until=until: time.monotonic() > until)  # type: ignore[misc]
    qtbot.waitUntil(lambda: not jobs.busy)
    timer.stop()
    # A machine with other work stops everybody now and then.
    assert sorted(pauses)[-4] < 50


def test_only_pages_in_sight_keep_their_pictures(qtbot: QtBot, jobs: Jobs) -> None:
    dialog = shown(qtbot, jobs, pdf(40))
    for _ in range(13):
        dialog.view.turn(3)
        qtbot.waitUntil(lambda: not jobs.busy)
    assert sum(1 for paper in dialog.view.papers if paper.drawn_for) < 16


def test_printing_sends_every_page(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    dialog = shown(qtbot, jobs, pdf())
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "aus.pdf"))
    with qtbot.waitSignal(dialog.printed, timeout=30_000):
        dialog.print_on(printer)
    assert len(PdfPages((tmp_path / "aus.pdf").read_bytes())) == 3
    assert "Drucker" in dialog.banner.text.text()


def test_saving_says_that_the_file_is_not_encrypted(
    qtbot: QtBot, jobs: Jobs, tmp_path: Path
) -> None:
    content = pdf(1)
    dialog = shown(qtbot, jobs, content)
    assert "nicht verschlüsselt" in dialog.open_note.text()
    with qtbot.waitSignal(dialog.saved):
        dialog.save_to(tmp_path / "bogen")
    assert (tmp_path / "bogen.pdf").read_bytes() == content
    assert "nicht verschlüsselt" in dialog.banner.text.text()
    assert [path.name for path in tmp_path.iterdir()] == ["bogen.pdf"]


def test_a_place_that_takes_nothing_is_said(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    dialog = shown(qtbot, jobs, pdf(1))
    dialog.save_to(tmp_path / "fehlt" / "bogen.pdf")
    qtbot.waitUntil(dialog.banner.isVisible)
    assert dialog.banner.property("level") == "error"


def test_closing_while_pages_are_drawn_breaks_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    bugs: list[object] = []
    jobs.bug.connect(bugs.append)
    dialog = PreviewDialog(jobs, pdf(20), "Plan", "plan.pdf")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.view.pages is not None)
    dialog.view.search("Zeile")
    dialog.reject()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert bugs == []


def test_the_preview_is_accessible(qtbot: QtBot, jobs: Jobs, qapp: QApplication) -> None:
    dialog = shown(qtbot, jobs, pdf())
    dialog.bar.search.setText("Zeile 7")
    qtbot.waitUntil(lambda: dialog.bar.hits.text() != "")
    assert audit(dialog) == []


_CRASH = """
import os, signal, sys
from PySide6.QtWidgets import QApplication
from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.shell.preview import PreviewDialog
app = QApplication([])
jobs = Jobs()
dialog = PreviewDialog(jobs, sys.stdin.buffer.read(), "Plan", "plan.pdf")
dialog.show()
while dialog.view.pages is None or jobs.busy:
    app.processEvents()
print(os.listdir(os.environ["TMPDIR"]), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
def test_nothing_is_left_in_temporary_folders_after_a_crash(tmp_path: Path) -> None:
    folder = tmp_path / "tmp"
    folder.mkdir()
    names = ("TMPDIR", "TMP", "TEMP", "HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME")
    place = dict.fromkeys(names, str(folder))
    around = {**os.environ, **place, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-B", "-c", _CRASH],
        input=pdf(),
        env=around,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    assert done.stdout.decode().strip() == "[]"
    left = [path for path in folder.rglob("*") if path.is_file()]
    assert all(b"Musterbescheid" not in path.read_bytes() for path in left)
    assert left == []
