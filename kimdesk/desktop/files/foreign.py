"""A file somebody else keeps: it opens with a reason, which the team lead can read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError, UserError
from kimdesk.clients.access import open_with_reason
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.fields import TextField
from kimdesk.desktop.widgets.form import FieldRow
from kimdesk.desktop.widgets.notice import IconLabel


class ReasonPanel(QWidget):
    """Asks for a reason and opens. Signal `opened` when the file may be read."""

    opened = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._case_id = 0
        icon = IconLabel(self, factor=2.6)
        icon.draw("lock")
        self.text = label("", "heading", self)
        self.text.setWordWrap(True)
        hint = label(
            self.tr("Ihre Begründung steht im Zugriffsprotokoll; die Teamleitung kann sie lesen."),
            "muted",
            self,
        )
        hint.setWordWrap(True)
        self.reason = TextField(self)
        row = FieldRow(self.tr("Warum öffnen Sie diese Akte?"), self.reason, parent=self)
        self.button = QPushButton(self.tr("Mit Begründung öffnen"), self)
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self._open)
        self.reason.line.returnPressed.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[metrics.XL] * 4)
        column.setSpacing(metrics.M)
        column.addStretch(1)
        for widget in (icon, self.text, hint, row):
            column.addWidget(widget)
        column.addWidget(self.button)
        column.addStretch(2)

    def ask(self, case_id: int, text: str) -> None:
        """Ask for case `case_id`; `text` says why it does not simply open."""
        self._case_id = case_id
        self.text.setText(text)
        self.reason.set_value("")
        self.reason.setFocus()

    def _open(self) -> None:
        self._session.jobs.run(
            self,
            open_with_reason,
            self._session.store,
            self._case_id,
            self.reason.value(),
            done=self._done,
            failed=self._refuse,
        )

    def _done(self, _: None) -> None:
        self.opened.emit()

    def _refuse(self, error: KimdeskError) -> None:
        if isinstance(error, UserError):
            self.reason.set_message("error", error.text)
            self.reason.setFocus()
        else:
            self.text.setText(error.text)
