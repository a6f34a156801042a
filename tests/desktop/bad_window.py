"""A window that does everything wrong, to see that the audit notices."""

from PySide6.QtGui import QAction, QColor, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QFocusFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)


class BadWindow(QWidget):
    """One fault of each kind; placed by hand, because layouts would prevent some of them."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(600, 400)
        nameless = QToolButton(self)
        nameless.setGeometry(10, 10, 40, 40)
        unlabelled = QLineEdit(self)
        unlabelled.setPlaceholderText("Nachname")
        unlabelled.setGeometry(10, 60, 200, 32)
        combo = QComboBox(self)
        combo.addItem("weiblich")
        combo.setGeometry(220, 60, 200, 32)
        for at, text in enumerate(("&Speichern", "&Suchen")):
            QPushButton(text, self).setGeometry(10 + at * 160, 100, 150, 32)
        for _ in range(2):
            action = QAction("Drucken", self)
            action.setShortcut("Ctrl+P")
            self.addAction(action)
        tiny = QPushButton("x", self)
        tiny.setAccessibleName("Löschen")
        tiny.setFixedSize(16, 16)
        tiny.move(10, 150)
        pale = QLabel("Kaum zu lesen", self)
        palette = QPalette(pale.palette())
        palette.setColor(QPalette.ColorRole.WindowText, QColor(150, 150, 150))
        pale.setPalette(palette)
        pale.setGeometry(40, 150, 300, 24)
        cut = QLabel("Dieser Satz ist viel zu lang für seinen Platz.", self)
        cut.setGeometry(10, 190, 80, 20)
        trap = QPlainTextEdit(self)
        trap.setAccessibleName("Notiz")
        trap.setGeometry(10, 230, 300, 80)
        behind = QPushButton("Dahinter", self)
        behind.setGeometry(10, 330, 150, 32)
        unseen = Unseen("Ohne Ring", self)
        unseen.setGeometry(420, 10, 150, 32)
        QWidget.setTabOrder(nameless, unseen)
        QWidget.setTabOrder(unseen, unlabelled)


class Unseen(QPushButton):
    """Hides whatever would show its focus."""

    def paintEvent(self, event: QPaintEvent) -> None:
        for ring in self.findChildren(QFocusFrame):
            ring.hide()
        super().paintEvent(event)
