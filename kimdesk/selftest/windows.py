"""Window, fonts, texts, and that no network was packed."""

import importlib.util
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from kimdesk.base.resources import resource
from kimdesk.selftest.demand import SAMPLE, demand

FORBIDDEN_MODULES = ("PySide6.QtNetwork", "_ssl", "http", "ftplib", "smtplib")


def window() -> None:
    """A window without a screen comes up."""
    with _offscreen():
        from PySide6.QtWidgets import QApplication, QLabel

        QApplication.instance() or QApplication([])
        label = QLabel(SAMPLE)
        label.resize(200, 40)
        demand(not label.grab().isNull(), "grab")


@contextmanager
def _offscreen() -> Iterator[None]:
    """No screen is needed for this, and none may get in the way."""
    before = os.environ.get("QT_QPA_PLATFORM")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        yield
    finally:
        os.environ.pop("QT_QPA_PLATFORM")
        if before is not None:
            os.environ["QT_QPA_PLATFORM"] = before


def fonts() -> None:
    """All fonts that ship can be loaded."""
    from PySide6.QtGui import QFontDatabase

    files = sorted(resource("fonts").glob("*.ttf"))
    demand(files, "resources/fonts")
    for file in files:
        demand(QFontDatabase.addApplicationFont(str(file)) >= 0, file.name)


def translations() -> None:
    """The texts of the toolkit and of the program are there."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    shipped = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase_de", shipped), ("kimdesk_en", str(resource("i18n")))):
        translator = QTranslator()
        demand(translator.load(name, folder), name)
        demand(not translator.isEmpty(), name)


def no_network() -> None:
    """In a checkout the modules exist; nothing there may have loaded the toolkit's network."""
    if not getattr(sys, "frozen", False):
        demand("PySide6.QtNetwork" not in sys.modules, "PySide6.QtNetwork")
        return
    found = [name for name in FORBIDDEN_MODULES if importlib.util.find_spec(name)]
    demand(not found, ", ".join(found))
