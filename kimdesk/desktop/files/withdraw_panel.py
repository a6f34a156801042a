"""The question before a withdrawal: what it does, when it was said, and the button."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.casework.withdrawals import consequences_of
from kimdesk.clients.consents.consequences import Consequence
from kimdesk.clients.model import Consent
from kimdesk.desktop.files.consent_texts import name_of
from kimdesk.desktop.files.record_form import EntryForm, RecordForm
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.field import MessageLine


class WithdrawPanel(EntryForm):
    """Belongs to one consent. Signal `asked(tab, field)`: a consequence is looked at."""

    asked = Signal(str, str)

    def __init__(self, session: Session, consent: Consent, parent: QWidget | None = None) -> None:
        form = RecordForm(Consent, ("withdrawn_on", "withdrawal_note"), session)
        super().__init__([form], self.tr("Widerruf eintragen"), parent)
        self.consent = consent
        self.enter.setProperty("kind", "danger")
        self.enter.setEnabled(False)
        form.set_values({"withdrawn_on": session.store.clock.today()})
        heading = label(self.tr("Was der Widerruf bewirkt"), "heading", self)
        heading.setAccessibleName(f"{heading.text()}: {name_of(session, consent)}")
        self._list = QVBoxLayout()
        self._list.setSpacing(metrics.XS)
        self.column.insertWidget(0, heading)
        self.column.insertLayout(1, self._list)
        session.jobs.run(
            self,
            consequences_of,
            session.store,
            session.catalogue,
            consent.id,
            done=self._show,
            failed=self._fail,
        )

    def _show(self, found: Iterable[Consequence]) -> None:
        for each in found:
            line = MessageLine(self)
            line.say(each.level, each.text)
            row = QHBoxLayout()
            row.setSpacing(metrics.S)
            row.addWidget(line, 1, Qt.AlignmentFlag.AlignVCenter)
            if each.tab:
                row.addWidget(self._link(each))
            self._list.addLayout(row)
        self.enter.setEnabled(True)

    def submit(self) -> None:
        # Not by the Enter key either before it was said what follows.
        if self.enter.isEnabled():
            super().submit()

    def _link(self, each: Consequence) -> QPushButton:
        link = QPushButton(self.tr("Ansehen"), self)
        link.setProperty("kind", "flat")
        link.setAccessibleName(f"{link.text()}: {each.text}")
        link.clicked.connect(partial(self._ask, each.tab, each.field))
        return link

    def _ask(self, tab: str, field: str, _checked: bool = False) -> None:
        self.asked.emit(tab, field)

    def _fail(self, error: KimdeskError) -> None:
        self.banner.say("error", error.text)
