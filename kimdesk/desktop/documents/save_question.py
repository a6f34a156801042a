"""Asks before a document leaves the store: the copy outside is not encrypted."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from kimdesk.clients.documents import DocumentRow
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.scroll import ScrollColumn


class SaveQuestion(QDialog):
    """Signal `agreed(row)`: choose a place now."""

    agreed = Signal(object)

    def __init__(self, row: DocumentRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = row
        self.setWindowTitle(self.tr("Kopie speichern"))
        text = label(
            self.tr(
                "Die gespeicherte Kopie ist nicht verschlüsselt: Wer an diesen Rechner oder"
                " Datenträger kommt, kann sie lesen. Bitte löschen Sie die Kopie, sobald Sie sie"
                " nicht mehr brauchen."
            ),
            parent=self,
        )
        text.setWordWrap(True)
        self.go_on = QPushButton(self.tr("&Speichern unter …"), self)
        self.go_on.setProperty("kind", "primary")
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.accept)
        self.stop = QPushButton(self.tr("&Abbrechen"), self)
        self.stop.clicked.connect(self.reject)
        buttons = FlowRow(self)
        buttons.add(self.go_on)
        buttons.add(self.stop)
        area = ScrollColumn(self)
        area.body.setContentsMargins(*[metrics.L] * 4)
        area.add(text)
        area.add(buttons)
        area.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self.resize(54 * self.fontMetrics().averageCharWidth(), self.sizeHint().height())
        parent.window().installEventFilter(self)

    def accept(self) -> None:
        super().accept()
        self.agreed.emit(self._row)

    def done(self, result: int) -> None:
        super().done(result)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and watched is not self and self.isVisible():
            self.reject()
        return super().eventFilter(watched, event)
