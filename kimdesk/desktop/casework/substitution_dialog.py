"""Have a colleague stand in: for which cases, from and until when, why."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from kimdesk.casework.substitution import Wanted, grant
from kimdesk.clients.lists import StaffRow
from kimdesk.desktop.casework.cases_dialog import CasesDialog
from kimdesk.desktop.files.staff_field import StaffField
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.fields import DateField, TextField


class SubstitutionDialog(CasesDialog):
    """Signal `granted(ids)` once it is done."""

    granted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("SubstitutionDialog", "Vertretung einrichten")
        explanation = QCoreApplication.translate(
            "SubstitutionDialog",
            "Bis zu dem Tag arbeitet die Vertretung in diesen Akten mit. Danach endet das von"
            " selbst. Die Fallführung bleibt, wie sie ist.",
        )
        super().__init__(session, title, explanation, parent)
        self.substitute = StaffField(self)
        self.since = DateField(self)
        self.until = DateField(self)
        self.reason = TextField(self)
        self.add_field("staff_id", self.tr("Wer vertritt?"), self.substitute)
        self.add_field("reason", self.tr("Warum?"), self.reason)
        self.add_field("since", self.tr("Von"), self.since)
        self.add_field("until", self.tr("Bis einschließlich"), self.until)
        self.since.set_value(session.store.clock.today())

    def say_count(self, count: int) -> str:
        one = self.tr("Für {n} Akte einrichten")
        return (one if count == 1 else self.tr("Für {n} Akten einrichten")).format(n=count)

    def show_people(self, people: Sequence[StaffRow]) -> None:
        self.substitute.show_staff(tuple(people))

    def send(self) -> None:
        wanted = Wanted(
            case_ids=self.choice.chosen(),
            staff_id=self.substitute.value(),
            since=self.since.value(),
            until=self.until.value(),
            reason=str(self.reason.value()),
        )
        self.session.jobs.run(
            self, grant, self.session.store, wanted, done=self._done, failed=self.failed
        )

    def _done(self, ids: tuple[int, ...]) -> None:
        self.accept()
        self.granted.emit(ids)
