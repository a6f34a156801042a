"""The last steps of making a store: the recovery sheet is shown, then proved to be there."""

import random

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.text_fields import TextField
from kimdesk.vault.recovery import RecoveryCode

_COLUMNS = 3


class SheetStep(QWidget):
    """Groups and QR code on the screen; `print_wanted` for paper or PDF."""

    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Ihr Wiederherstellungsbogen")
        about = label(
            self.tr(
                "Wenn ein Passwort vergessen ist, öffnet nur noch dieser Bogen die Ablage. Er "
                "wird jetzt einmal gezeigt und nie wieder. Bitte drucken Sie ihn und legen Sie "
                "ihn in einen Tresor, nicht zum Rechner."
            ),
            "muted",
            self,
        )
        about.setWordWrap(True)
        self.groups = QWidget(self)
        self._grid = QGridLayout(self.groups)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.picture = QLabel(self)
        self.picture.setAccessibleName(self.tr("Der Code als QR-Code"))
        self.print_button = QPushButton(self.tr("Bogen ansehen, &drucken oder speichern …"), self)
        self.print_button.setAutoDefault(False)
        theme.set_icon(self.print_button, "print")
        self.print_button.clicked.connect(self.print_wanted)
        row = QHBoxLayout()
        row.setSpacing(metrics.L)
        row.addWidget(self.groups, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.M)
        column.addWidget(about)
        column.addLayout(row)
        column.addWidget(self.print_button)

    def show_code(self, code: RecoveryCode, squares: tuple[tuple[bool, ...], ...]) -> None:
        """Show the groups; `squares` are the dark ones of the QR code, row by row."""
        for at, group in enumerate(code.groups):
            number = label(str(at + 1), "caption", self.groups)
            cell = label(group, "heading", self.groups)
            cell.setAccessibleName(f"{at + 1}: {' '.join(group)}")
            row, column = divmod(at, _COLUMNS)
            self._grid.addWidget(number, row, 2 * column, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(cell, row, 2 * column + 1)
        self.picture.setPixmap(qr_picture(squares, 9 * self.fontMetrics().height()))

    def forget(self) -> None:
        """Take the groups off the screen."""
        for cell in self.groups.findChildren(QLabel):
            cell.deleteLater()
        self.picture.clear()

    def focus_first(self) -> None:
        """Printing comes first."""
        self.print_button.setFocus()


class ConfirmStep(QWidget):
    """One group of the sheet has to be typed: then it is on paper, or at least somewhere."""

    returned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Haben Sie den Bogen?")
        self._wanted = ""
        self._number = 0
        self.about = label("", "muted", self)
        self.about.setWordWrap(True)
        self.group = TextField(self)
        self.caption = QLabel(self)
        self.caption.setProperty("role", "field")
        self.caption.setBuddy(self.group)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.S)
        for widget in (self.about, self.caption, self.group):
            column.addWidget(widget)
        self.group.line.returnPressed.connect(self.returned)

    def ask(self, code: RecoveryCode) -> None:
        """Ask for one of the groups, another one each time."""
        at = random.SystemRandom().randrange(len(code.groups) - 1)
        self._wanted, self._number = code.groups[at], at + 1
        self.about.setText(
            self.tr("Nehmen Sie den Bogen zur Hand und tippen Sie Gruppe {n} ab.").format(
                n=self._number
            )
        )
        self.caption.setText(self.tr("&Gruppe {n}").format(n=self._number))
        self.group.set_label(self.tr("Gruppe {n}").format(n=self._number))
        self.group.set_value("")
        self.group.set_message("", "")

    def check(self) -> bool:
        """Whether the group was typed; forgiving as the code itself is."""
        typed = "".join(char for char in self.group.value().upper() if char.isalnum())
        right = typed.translate(str.maketrans("OIL", "011")) == self._wanted
        text = self.tr("Das ist nicht Gruppe {n}. Bitte sehen Sie auf dem Bogen nach.")
        self.group.set_message(
            "" if right else "error", "" if right else text.format(n=self._number)
        )
        if not right:
            self.group.setFocus()
        return right

    def focus_first(self) -> None:
        """The field."""
        self.group.setFocus()


def qr_picture(squares: tuple[tuple[bool, ...], ...], side: int) -> QPixmap:
    """The code in black on white with its quiet zone, about `side` pixels wide."""
    count, quiet = len(squares), 3
    image = QImage(count + 2 * quiet, count + 2 * quiet, QImage.Format.Format_Grayscale8)
    image.fill(255)
    white = image.pixel(0, 0)
    for y, row in enumerate(squares):
        for x, dark in enumerate(row):
            image.setPixel(x + quiet, y + quiet, white & 0xFF000000 if dark else white)
    scale = max(2, side // image.width())
    size = image.width() * scale
    return QPixmap.fromImage(image.scaled(size, size))
