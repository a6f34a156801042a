"""Asks to whom and when something was given before it is frozen in the file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kimdesk.desktop.printing.services import name_recipient
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.date_fields import DateField
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.desktop.widgets.text_fields import TextField
from kimdesk.printing.giving import Handing, what_is_recorded
from kimdesk.printing.orders import Order


class KeepDialog(QDialog):
    """Signal `agreed(Handing)`."""

    agreed = Signal(object)

    def __init__(
        self, session: Session, order: Order, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._order = order
        self.setWindowTitle(self.tr("In die Akte legen"))
        about = label(
            self.tr(
                "„{title}“ kommt so, wie Sie es sehen, zu den Dokumenten der Akte und bleibt"
                " unverändert."
            ).format(title=title),
            "muted",
            self,
        )
        about.setWordWrap(True)
        self.recipient = TextField(self)
        self.recipient.set_label(self.tr("Herausgegeben an"))
        self.day = DateField(self)
        self.day.set_label(self.tr("Am"))
        self.day.set_value(session.store.clock.today())
        grid = FormGrid(parent=self)
        grid.add(self.tr("&Herausgegeben an"), self.recipient)
        grid.add(self.tr("&Am"), self.day)
        recorded = what_is_recorded(order)
        self.record = QCheckBox(recorded, self)
        self.record.setVisible(bool(recorded))
        self.record.setChecked(bool(recorded))
        self.keep_button = QPushButton(self.tr("In die A&kte legen"), self)
        self.keep_button.setProperty("kind", "primary")
        self.keep_button.setDefault(True)
        self.keep_button.clicked.connect(self.submit)
        self.cancel_button = QPushButton(self.tr("A&bbrechen"), self)
        self.cancel_button.clicked.connect(self.reject)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.keep_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.cancel_button, QDialogButtonBox.ButtonRole.ActionRole)
        area = ScrollColumn(self)
        area.body.setContentsMargins(*[metrics.L] * 4)
        for part in (about, grid, self.record):
            area.add(part)
        area.body.addStretch(1)
        buttons.setContentsMargins(metrics.L, 0, metrics.L, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, metrics.L)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        letters = self.fontMetrics()
        self.resize(66 * letters.averageCharWidth(), 17 * letters.height())

    def begin(self) -> None:
        """Show it, with the recipient that the order names."""
        store = self._session.store
        self._session.jobs.run(self, name_recipient, store, self._order, done=self._propose)
        self.open()
        self.recipient.setFocus()

    def submit(self) -> None:
        """Check the fields and say so."""
        if not (self.recipient.commit() and self.day.commit()):
            return
        day = self.day.value()
        if not self.recipient.value():
            self.recipient.set_message("error", self.tr("Bitte eintragen, wer es bekommen hat."))
            self.recipient.setFocus()
            return
        if day is None:
            self.day.set_message("error", self.tr("Bitte den Tag eintragen."))
            self.day.setFocus()
            return
        handing = Handing(
            day, self.recipient.value(), self._order.partner_id, record=self.record.isChecked()
        )
        self.accept()
        self.agreed.emit(handing)

    def _propose(self, name: str) -> None:
        if not self.recipient.value():
            self.recipient.set_value(name)
