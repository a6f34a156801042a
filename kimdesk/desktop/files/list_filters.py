"""The filters above the list of client files."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from kimdesk.clients.lists import ListFilter, StaffRow, Whose
from kimdesk.desktop.files.field_setup import choices
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.flow import FlowRow


class ListFilters(FlowRow):
    """Whose files, level, phase, counsellor, with ended ones. Signal `changed`."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        today = session.store.clock.today()
        self.whose = self._box(self.tr("Wessen Akten"))
        self.whose.addItem(self.tr("Eigene und vertretene"), "mine")
        self.whose.addItem(self.tr("Nur eigene"), "own")
        self.whose.addItem(self.tr("Nur vertretene"), "substituted")
        if session.store.identity.sees_all_cases:
            self.whose.addItem(self.tr("Alle der Stelle"), "all")
            self.whose.setCurrentIndex(3)
        self.level = self._codes(self.tr("Fallstufe"), self.tr("Alle Fallstufen"), "CL_ST", today)
        self.phase = self._codes(self.tr("Phase"), self.tr("Alle Phasen"), "CL_PHASE", today)
        self.counsellor = self._box(self.tr("Fallführung"))
        self.counsellor.addItem(self.tr("Alle Fallführungen"), None)
        self.counsellor.setVisible(session.store.identity.sees_all_cases)
        self.ended = QCheckBox(self.tr("auch beendete"), self)
        self.ended.clicked.connect(self.changed)
        self.add(self.ended)

    def filter(self) -> ListFilter:
        """What is chosen."""
        return ListFilter(
            whose=self.whose.currentData(),
            level=self.level.currentData() or "",
            phase=self.phase.currentData() or "",
            counsellor_id=self.counsellor.currentData(),
            with_ended=self.ended.isChecked(),
        )

    def widest(self) -> ListFilter:
        """The filter that hides nothing this person may see."""
        return ListFilter(whose=self._widest(), with_ended=True)

    def widen(self) -> None:
        """Hide nothing any more."""
        for box in (self.level, self.phase, self.counsellor):
            box.setCurrentIndex(0)
        self.whose.setCurrentIndex(self.whose.findData(self._widest()))
        self.ended.setChecked(True)
        self.changed.emit()

    def show_staff(self, people: tuple[StaffRow, ...]) -> None:
        """Offer these counsellors; the choice stays."""
        chosen = self.counsellor.currentData()
        while self.counsellor.count() > 1:
            self.counsellor.removeItem(1)
        for person in people:
            self.counsellor.addItem(person.name, person.id)
        self.counsellor.setCurrentIndex(max(self.counsellor.findData(chosen), 0))

    def _widest(self) -> Whose:
        return "all" if self._session.store.identity.sees_all_cases else "mine"

    def _codes(self, name: str, all_of_them: str, code_list: str, today: date) -> QComboBox:
        box = self._box(name)
        box.addItem(all_of_them, "")
        offered, _ = choices(self._session.catalogue, code_list, today)
        for code, text in offered:
            box.addItem(text, code)
        return box

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMaxVisibleItems(16)
        box.activated.connect(self.changed)
        self.add(box)
        return box
