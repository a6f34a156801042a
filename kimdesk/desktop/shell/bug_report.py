"""When the program itself is wrong: a report of type, place and versions, never of values.

The report stays on this machine, in the program's own folder, until somebody copies it.
"""

import contextlib
import platform
import traceback
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kimdesk import __version__
from kimdesk.base.clock import OFFICE_ZONE
from kimdesk.desktop import theme
from kimdesk.desktop.widgets.card import label

MOST_REPORTS = 20
_MOST_PLACES = 30


def report_of(error: BaseException) -> str:
    """What may be told: an error's own text may quote somebody's data, so it is left out."""
    lines = [
        f"KIMdesk {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"{datetime.now(OFFICE_ZONE):%Y-%m-%d %H:%M}",
    ]
    cause: BaseException | None = error
    while cause is not None:
        lines.append("")
        lines.append(type(cause).__name__)
        lines += [f"  {place}" for place in _places(cause)][-_MOST_PLACES:]
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines)


def _places(error: BaseException) -> list[str]:
    """Module, line and function of each call, without the lines of code and their values."""
    frames = traceback.walk_tb(error.__traceback__)
    return [
        f"{frame.f_globals.get('__name__', '?')}:{line} {frame.f_code.co_name}"
        for frame, line in frames
    ]


def keep(report: str, folder: Path) -> Path | None:
    """Write the report into `folder`, only the newest stay; None where that cannot be done."""
    path = folder / f"{datetime.now(OFFICE_ZONE):%Y%m%d-%H%M%S-%f}.txt"
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_text(report, encoding="utf-8")
        path.chmod(0o600)
        for old in sorted(folder.glob("*.txt"))[:-MOST_REPORTS]:
            old.unlink()
        return path
    return None


class BugDialog(QDialog):
    """Says what happened and shows the report, to be copied."""

    def __init__(self, report: str, path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Das hat leider nicht geklappt"))
        text = label(
            self.tr(
                "Das ist ein Fehler des Programms. Ihre gespeicherten Daten sind unverändert. "
                "Bitte geben Sie diesen Bericht weiter; er enthält keine Daten aus Akten."
            ),
            parent=self,
        )
        text.setWordWrap(True)
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Fehlerbericht"))
        flags = Qt.TextInteractionFlag
        self.report.setTextInteractionFlags(
            flags.TextSelectableByKeyboard | flags.TextSelectableByMouse
        )
        where = label(str(path) if path else "", "muted", self)
        where.setWordWrap(True)
        where.setVisible(path is not None)
        self.copy_button = QPushButton(self.tr("&Kopieren"), self)
        theme.set_icon(self.copy_button, "copy")
        self.copy_button.clicked.connect(self._copy)
        buttons = QDialogButtonBox(self)
        self.close_button = QPushButton(self.tr("&Weiterarbeiten"), self)
        self.close_button.setProperty("kind", "primary")
        self.close_button.setDefault(True)
        buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (text, self.report, where, buttons):
            column.addWidget(widget)
        self.resize(560, 380)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())


class BugCatcher(QObject):
    """Keeps and shows reports, one dialog at a time."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._dialog: BugDialog | None = None

    def catch(self, error: BaseException) -> None:
        """Write the report, and show it unless one is on the screen."""
        report = report_of(error)
        path = keep(report, self._folder)
        if self._dialog is None:
            self._dialog = BugDialog(report, path, QApplication.activeWindow())
            self._dialog.finished.connect(self._forget)
            self._dialog.open()

    def caught(self, kind: type[BaseException], error: BaseException, at: object) -> None:
        """What `sys.excepthook` gets."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self.catch(error)

    def _forget(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
