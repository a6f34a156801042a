"""To whom a letter goes: a body of the directory and somebody there, the client, or open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.clients.model import PartnerPerson
from kimdesk.desktop.letters.services import people_of
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.code_fields import CodeField
from kimdesk.desktop.widgets.form import FieldRow
from kimdesk.desktop.widgets.partner_field import PartnerField
from kimdesk.printing.letters.values import Recipient

TO_BODY, TO_CLIENT, OPEN = "body", "client", "open"


class RecipientForm(QWidget):
    """Signal `edited`: another recipient."""

    edited = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.way = CodeField(self)
        self.way.set_label(self.tr("An wen?"))
        self.way.set_codes(
            [
                (TO_BODY, self.tr("an eine Stelle")),
                (TO_CLIENT, self.tr("an die Klient:in")),
                (OPEN, self.tr("noch offen")),
            ],
            empty="",
        )
        self.way.set_value(TO_BODY)
        self.partner = PartnerField(self)
        self.partner.set_label(self.tr("Stelle aus dem Verzeichnis"))
        self.partner.read(session)
        self.person = CodeField(self)
        self.person.set_label(self.tr("Ansprechperson"))
        self.person.set_codes([], empty=self.tr("niemand Bestimmtes"))
        self.way_row = FieldRow(self.tr("A&n wen?"), self.way, parent=self)
        self.partner_row = FieldRow(
            self.tr("S&telle aus dem Verzeichnis"), self.partner, parent=self
        )
        self.person_row = FieldRow(self.tr("Ansprech&person"), self.person, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.M)
        for row in (self.way_row, self.partner_row, self.person_row):
            column.addWidget(row)
        self.person_row.hide()
        self.way.edited.connect(self._change_way)
        self.partner.edited.connect(self._change_partner)
        self.person.edited.connect(self.edited)

    def recipient(self) -> Recipient | None:
        """What is chosen; None while a body is still to be named."""
        way = self.way.value()
        if way == TO_CLIENT:
            return Recipient(to_client=True)
        if way == OPEN:
            return Recipient()
        partner_id = self.partner.value()
        if partner_id is None:
            return None
        person = self.person.value()
        return Recipient(partner_id=partner_id, person_id=int(person) if person else None)

    def _change_way(self) -> None:
        to_body = self.way.value() == TO_BODY
        self.partner_row.setVisible(to_body)
        self.person_row.setVisible(to_body and bool(self.person.property("some")))
        self.edited.emit()

    def _change_partner(self) -> None:
        self._show_people(())
        partner_id = self.partner.value()
        if partner_id is not None:
            self._session.jobs.run(
                self,
                people_of,
                self._session.store,
                partner_id,
                done=self._show_people,
                failed=self._fail,
                replaces=("people", id(self)),
            )
        self.edited.emit()

    def _show_people(self, people: tuple[PartnerPerson, ...]) -> None:
        codes = [(str(each.id), f"{each.name} {each.role}".strip()) for each in people]
        self.person.set_codes(codes, empty=self.tr("niemand Bestimmtes"))
        self.person.set_value("")
        self.person.setProperty("some", bool(codes))
        self.person_row.setVisible(bool(codes) and self.way.value() == TO_BODY)

    def _fail(self, error: KimdeskError) -> None:
        self.partner.set_message("warning", error.text)
