"""The audit finds each kind of fault, and the gallery has none."""

import time

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.audit import audit
from tests.desktop.bad_window import BadWindow
from tests.desktop.gallery import GalleryWindow

CHECKS = {
    "name", "label", "mnemonic", "shortcut", "focus", "ring", "contrast", "target", "clipped",
}  # fmt: skip


def test_each_kind_of_fault_is_found(qtbot: QtBot) -> None:
    window = BadWindow()
    qtbot.addWidget(window)
    assert CHECKS - {finding.check for finding in audit(window)} == set()


@pytest.mark.parametrize("tab", [0, 1, 2])
def test_the_gallery_has_no_fault(qtbot: QtBot, tab: int) -> None:
    window = GalleryWindow()
    qtbot.addWidget(window)
    window.tabs.setCurrentIndex(tab)
    assert audit(window) == []


def test_the_audit_is_quick(qtbot: QtBot, qapp: QApplication) -> None:
    window = BadWindow()
    qtbot.addWidget(window)
    before = time.process_time()
    audit(window)
    assert time.process_time() - before < 2
