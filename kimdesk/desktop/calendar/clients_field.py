"""Whom an appointment is about: files found while typing, each with a button to take it out."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.desktop import theme
from kimdesk.desktop.contacts.client_field import ClientChoice, ClientField
from kimdesk.desktop.contacts.lookup import client_choices
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.tips import plain_tip


class ClientsField(QWidget):
    """`choices` are those chosen. Signal `changed`."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.choices: list[ClientChoice] = []
        self.label = QLabel(self.tr("&Klient:innen"), self)
        self.label.setProperty("role", "field")
        self.finder = ClientField(self)
        self.finder.set_placeholder(self.tr("Name oder Nummer"))
        self.label.setBuddy(self.finder)
        self.held = FlowRow(self)
        self._buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.XS)
        for widget in (self.label, self.held, self.finder):
            column.addWidget(widget)
        self.finder.asked.connect(self._look_up)
        self.finder.edited.connect(self._take)
        self._show()

    def ids(self) -> tuple[int, ...]:
        """The cases chosen."""
        return tuple(choice.case_id for choice in self.choices)

    def set_choices(self, choices: list[ClientChoice]) -> None:
        """Show these."""
        self.choices = list(choices)
        self.finder.set_value(None)
        self._show()

    def _take(self) -> None:
        choice = self.finder.choice()
        if choice is None:
            return
        self.finder.set_value(None)
        if choice.case_id not in self.ids():
            self.choices.append(choice)
            self._show()
            self.changed.emit()

    def _remove(self, case_id: int) -> None:
        self.choices = [one for one in self.choices if one.case_id != case_id]
        self._show()
        self.finder.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for choice in self.choices:
            button = QPushButton(choice.text.replace("&", "&&"), self.held)
            theme.set_icon(button, "close")
            name = self.tr("{name} herausnehmen").format(name=choice.text)
            button.setAccessibleName(name)
            button.setToolTip(plain_tip(name))
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._clicked, choice.case_id))
            self.held.add(button)
            self._buttons.append(button)
        self.held.setVisible(bool(self.choices))

    def _clicked(self, case_id: int, _checked: bool = False) -> None:
        self._remove(case_id)

    def _look_up(self, text: str) -> None:
        self._session.jobs.run(
            self,
            client_choices,
            self._session.store,
            text,
            done=self.finder.offer,
            failed=self._not_found,
            replaces=("clients", id(self)),
        )

    def _not_found(self, error: KimdeskError) -> None:
        if error.text:
            self.finder.set_message("warning", error.text)
