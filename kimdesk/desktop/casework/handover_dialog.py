"""Hand cases over to a colleague: whose, which, to whom, why."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from kimdesk.casework.handover import HandOver, hand_over
from kimdesk.clients.lists import StaffRow
from kimdesk.desktop.casework.cases_dialog import CasesDialog
from kimdesk.desktop.files.staff_field import StaffField
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.fields import TextField


class HandoverDialog(CasesDialog):
    """Signal `handed_over(HandOver)` once it is done."""

    handed_over = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("HandoverDialog", "Akten übergeben")
        explanation = QCoreApplication.translate(
            "HandoverDialog",
            "Die ausgewählten Akten wechseln in einem Schritt die Fallführung. Angefangene Texte"
            " bleiben bei der Person, die sie schreibt.",
        )
        super().__init__(session, title, explanation, parent)
        self.to = StaffField(self)
        self.reason = TextField(self)
        self.add_field("to_id", self.tr("Geht an"), self.to)
        self.add_field("reason", self.tr("Warum?"), self.reason)

    def say_count(self, count: int) -> str:
        one, many = self.tr("{n} Akte übergeben"), self.tr("{n} Akten übergeben")
        return (one if count == 1 else many).format(n=count)

    def show_people(self, people: Sequence[StaffRow]) -> None:
        self.to.show_staff(tuple(people))

    def send(self) -> None:
        self.session.jobs.run(
            self,
            hand_over,
            self.session.store,
            self.session.records,
            self.choice.chosen(),
            self.to.value(),
            self.reason.value(),
            done=self._done,
            failed=self.failed,
        )

    def _done(self, done: HandOver) -> None:
        self.accept()
        self.handed_over.emit(done)
