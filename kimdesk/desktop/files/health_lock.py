"""What stands in place of health data while they are locked: why, and the two ways out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.clients.consents import standing
from kimdesk.clients.files import ClientFile
from kimdesk.clients.health import erase_health_data, filled_fields, health_kinds
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.notice import Banner, EmptyState


class HealthLock(QWidget):
    """Signal `asked`: the way to the consent is wanted."""

    asked = Signal()

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self._file: ClientFile | None = None
        self.state = EmptyState("lock", "", self.tr("Zur Einwilligung"), self)
        self.state.acted.connect(self.asked)
        self.button = self.state.button
        self.erase = QPushButton(self.tr("Gesundheitsangaben löschen …"), self)
        self.erase.setProperty("kind", "danger")
        self.erase.clicked.connect(self._ask)
        self.question = Banner(self)
        self.question.acted.connect(self._erase)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.M)
        column.addWidget(self.question)
        column.addWidget(self.state)
        inside = self.state.layout()
        if isinstance(inside, QVBoxLayout):
            at = inside.indexOf(self.button) + 1
            inside.insertWidget(at, self.erase, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_file(self, file: ClientFile) -> None:
        """Say what is locked in `file` and what should become of it."""
        self._file = file
        there = bool(self._what(file))
        self.erase.setVisible(there and not file.person.restricted)
        if not there:
            self.question.hide()
        self.state.say(self._reason(file, there=there), self.tr("Zur Einwilligung"))

    def _reason(self, file: ClientFile, *, there: bool) -> str:
        last = standing.last_word(file.person_consents, standing.HEALTH)
        withdrawn = last is not None and last.state == standing.WITHDRAWN
        if there and withdrawn:
            return self.tr(
                "Die Einwilligung ist widerrufen. Die Angaben sind gesperrt und bald zu löschen, "
                "wenn es keine neue Einwilligung gibt."
            )
        if there:
            return self.tr(
                "Hier stehen Gesundheitsangaben ohne gültige Einwilligung. Sie sind gesperrt, bis "
                "es eine gibt oder sie gelöscht sind."
            )
        return self.tr(
            "Gesundheitsangaben brauchen eine ausdrückliche Einwilligung. "
            "Ohne sie bleibt diese Seite gesperrt."
        )

    def _what(self, file: ClientFile) -> list[str]:
        """What would be erased, in words."""
        catalogue = self._edits.session.catalogue
        what = [field.label for field in filled_fields(file.person)]
        kinds = [kind for kind in health_kinds(catalogue) if kind in file.document_kinds]
        return what + [catalogue["CL50"].label(kind) for kind in kinds]

    def _ask(self) -> None:
        if self._file is not None:
            text = self.tr("Endgültig gelöscht werden: {what}. Rückgängig geht das nicht.")
            self.question.say(
                "error",
                text.format(what=", ".join(self._what(self._file))),
                offer=self.tr("Endgültig löschen"),
            )
            self.question.button.setFocus()

    def _erase(self) -> None:
        self.question.hide()
        if self._file is None:
            return
        session = self._edits.session
        session.jobs.run(
            self,
            erase_health_data,
            session.store,
            session.records,
            self._file.case.id,
            done=self._erased,
            failed=self._failed,
        )

    def _erased(self, _: int) -> None:
        self._edits.saved.emit()

    def _failed(self, error: KimdeskError) -> None:
        self.question.say("error", error.text)
