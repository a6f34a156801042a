"""The filters above the work list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from kimdesk.casework.work_list import WorkFilter, subject_names
from kimdesk.clients.lists import StaffRow
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.flow import FlowRow

BY_URGENCY, BY_FILE = "urgency", "file"


class WorkFilters(FlowRow):
    """Urgency, subject, counsellor, and how the list is grouped. Signal `changed`."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.severity = self._box(self.tr("Dringlichkeit"))
        for text, severity in (
            (self.tr("Alles"), ""),
            (self.tr("Nur Fehler"), "error"),
            (self.tr("Nur Warnungen"), "warning"),
            (self.tr("Nur Hinweise"), "hint"),
        ):
            self.severity.addItem(text, severity)
        self.subject = self._box(self.tr("Thema"))
        self.subject.addItem(self.tr("Alle Themen"), "")
        for subject, name in subject_names().items():
            self.subject.addItem(name, subject)
        self.counsellor = self._box(self.tr("Fallführung"))
        self.counsellor.addItem(self.tr("Alle Fallführungen"), None)
        self.counsellor.setVisible(session.store.identity.sees_all_cases)
        self.grouping = self._box(self.tr("Ordnen"))
        self.grouping.addItem(self.tr("Nach Dringlichkeit"), BY_URGENCY)
        self.grouping.addItem(self.tr("Nach Akte"), BY_FILE)

    def filter(self, text: str) -> WorkFilter:
        """What is chosen, with the words typed."""
        return WorkFilter(
            counsellor_id=self.counsellor.currentData(),
            severity=self.severity.currentData() or "",
            subject=self.subject.currentData() or "",
            text=text,
        )

    def widen(self) -> None:
        """Hide nothing any more."""
        for box in (self.severity, self.subject, self.counsellor):
            box.setCurrentIndex(0)
        self.changed.emit()

    def show_staff(self, people: tuple[StaffRow, ...]) -> None:
        """Offer these counsellors; the choice stays."""
        chosen = self.counsellor.currentData()
        while self.counsellor.count() > 1:
            self.counsellor.removeItem(1)
        for person in people:
            self.counsellor.addItem(person.name, person.id)
        self.counsellor.setCurrentIndex(max(self.counsellor.findData(chosen), 0))

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMaxVisibleItems(16)
        box.activated.connect(self.changed)
        self.add(box)
        return box
