"""Says whether data may go to a body, and offers three ways where they may not (R17)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.dates import format_day
from kimdesk.casework.model import Referral
from kimdesk.clients.consents.reading import SHORTEST_REASON
from kimdesk.clients.model import Consent
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.fields import TextField
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.form import FieldRow
from kimdesk.desktop.widgets.notice import StatusChip
from kimdesk.vault.fields import fields_of

ASKED, ALONE, DESPITE = "asked", "alone", "despite"


class ReleaseLamp(QWidget):
    """`way` is how it goes on: with a release, the client alone, or despite its absence.

    Signals: `wanted` when a release is to be entered, `chosen` when another way was.
    """

    wanted = Signal()
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way = ASKED
        self._release: Consent | None = None
        self._partner_id: int | None = None
        self._authority = False
        self.chip = StatusChip(parent=self)
        self.text = label("", "muted", self)
        self.text.setWordWrap(True)
        self.warning = label("", parent=self)
        self.warning.setWordWrap(True)
        self.reason = TextField(self)
        definition = fields_of(Referral)["override_reason"]
        self.reason.set_max_length(definition.maximum)
        self.reason_row = FieldRow(definition.label, self.reason, parent=self)
        self.enter = QPushButton(self.tr("Entbindung eintragen"), self)
        self.alone = QPushButton(self.tr("Klient:in meldet sich selbst"), self)
        self.despite = QPushButton(self.tr("Trotzdem – mit Begründung"), self)
        self.back = QPushButton(self.tr("Doch anders"), self)
        self._lay_out()
        self.enter.clicked.connect(self.wanted)
        self.alone.clicked.connect(self._go_alone)
        self.despite.clicked.connect(self._go_despite)
        self.back.clicked.connect(self._go_back)
        self._show()

    def show_release(
        self, partner_id: int | None, release: Consent | None, *, authority: bool = False
    ) -> None:
        """Say what stands for this body; `authority` warns of the Ausländerbehörde."""
        self._partner_id, self._release = partner_id, release
        self._authority = authority
        if release is not None and self.way == DESPITE:
            self.way = ASKED
        self._show()

    def put(self, *, without_data: bool, reason: str) -> None:
        """Go a way that was chosen before, as kept in a draft."""
        self.way = ALONE if without_data else DESPITE if reason else ASKED
        self.reason.set_value(reason)
        self._show()

    def values(self) -> dict[str, object]:
        """What the way means for the record."""
        reason = self.reason.value() if self.way == DESPITE else ""
        return {"without_data": self.way == ALONE, "override_reason": reason}

    def finish(self) -> bool:
        """Whether a reason says enough where one is needed; it has the keyboard if not."""
        short = self.way == DESPITE and len(self.reason.value()) < SHORTEST_REASON
        if short:
            text = self.tr("Bitte in mindestens {n} Zeichen begründen.")
            self.reason.set_message("error", text.format(n=SHORTEST_REASON))
            self.reason.setFocus()
        return not short

    def focus_way(self) -> None:
        """Stand on the first way that is offered."""
        (self.reason if self.way == DESPITE else self.enter).setFocus()

    # Ways -------------------------------------------------------------------------------------

    def _go_alone(self) -> None:
        self._go(ALONE)
        self.back.setFocus()
        # Enter twice must not take the choice back; what follows is the rest of the form.
        self.focusNextChild()

    def _go_despite(self) -> None:
        self._go(DESPITE)
        self.reason.setFocus()

    def _go_back(self) -> None:
        self._go(ASKED)
        (self.alone if self._release else self.enter).setFocus()

    def _go(self, way: str) -> None:
        self.way = way
        self._show()
        self.chosen.emit()

    def _show(self) -> None:
        known = self._partner_id is not None
        missing = known and self._release is None
        if self.way == ALONE:
            self._say("info", self.tr("Klient:in meldet sich selbst"), self.tr(
                "Es gehen keine Angaben an die Stelle."))  # fmt: skip
        elif self.way == DESPITE and missing:
            self._say("warning", self.tr("ohne Entbindung"), self.tr(
                "Der Grund steht im Zugriffsprotokoll. Bitte ohne Namen schreiben."))  # fmt: skip
        elif missing:
            self._say("error", self.tr("keine gültige Entbindung"), self.tr(
                "Ohne Schweigepflichtentbindung für diese Stelle dürfen keine Angaben "
                "weitergegeben werden. Wie geht es weiter?"))  # fmt: skip
        elif known:
            self._say("success", self._valid(), "")
        self.setVisible(known or self.way == ALONE)
        self.text.setVisible(bool(self.text.text()))
        self.warning.setVisible(self._authority and self.way != ALONE)
        asked = self.way == ASKED
        self.enter.setVisible(missing and asked)
        self.alone.setVisible(known and asked)
        self.despite.setVisible(missing and asked)
        self.back.setVisible(not asked and (missing or self.way == ALONE))
        self.reason_row.setVisible(self.way == DESPITE and missing)

    def _valid(self) -> str:
        until = self._release.expires_on if self._release else None
        if until is None:
            return self.tr("Entbindung liegt vor")
        return self.tr("Entbindung gültig bis {day}").format(day=format_day(until))

    def _say(self, level: str, chip: str, text: str) -> None:
        self.chip.say(chip, level)
        self.text.setText(text)

    def _lay_out(self) -> None:
        self.warning.setText(
            self.tr(
                "Die Ausländerbehörde darf Angaben weiterverwenden. Bitte nur weitergeben, "
                "was in der Entbindung steht."
            )
        )
        ways = FlowRow(self)
        for button in (self.enter, self.alone, self.despite, self.back):
            ways.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.XS)
        for part in (self.chip, self.text, self.warning, ways, self.reason_row):
            column.addWidget(part)
