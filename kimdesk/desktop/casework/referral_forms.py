"""The forms of a referral: a new one, and the step to its next state."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kimdesk.casework.linking import AUTHORITY, Linking
from kimdesk.casework.linking_rules import ENDED, FAILED
from kimdesk.casework.model import Referral
from kimdesk.casework.referrals import Step, day_of
from kimdesk.casework.releases import release_for
from kimdesk.desktop import theme
from kimdesk.desktop.casework.release_lamp import ReleaseLamp
from kimdesk.desktop.casework.row_choice import RowChoice
from kimdesk.desktop.files.record_form import RecordForm
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.fields import FlagField
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.partner_field import PartnerField
from kimdesk.vault.fields import fields_of

_LONGEST = 40
_NEW = ("partner_id", "purpose", "asked_on", "life_domain")


class ReferralForm(RecordForm):
    """A new referral.

    Signals: `release_wanted` when a release is to be entered first, `body_wanted` when the body
    is missing in the directory.
    """

    release_wanted = Signal()
    body_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(Referral, _NEW, session, parent)
        self._work: Linking | None = None
        self._session = session
        partner = self.fields["partner_id"]
        assert isinstance(partner, PartnerField)  # noqa: S101 - what the set-up makes of it
        self.partner = partner
        self.measure = RowChoice(self)
        self.fields["measure_id"] = self.measure
        self._measure_row = self.add(fields_of(Referral)["measure_id"].label, self.measure)
        self.lamp = ReleaseLamp(self)
        self.missing = QPushButton(self.tr("Stelle fehlt im Verzeichnis"), self)
        self.missing.setProperty("kind", "flat")
        theme.set_icon(self.missing, "add")
        self.missing.clicked.connect(self.body_wanted)
        self.add_widget(self.lamp)
        self.add_widget(_at_the_left(self.missing, self))
        self.fields["override_reason"] = self.lamp.reason
        self.partner.edited.connect(self._look)
        self.partner.filled.connect(self._look)
        self.fields["asked_on"].edited.connect(self._look)
        self.measure.edited.connect(self._take_measure)
        self.lamp.wanted.connect(self.release_wanted)

    def show_work(self, work: Linking) -> None:
        """Offer the measures of the case and look at its releases."""
        self._work = work
        self.measure.show_rows((measure.id, measure.what) for measure in work.measures)
        self._measure_row.setVisible(bool(work.measures))
        self._look()

    def begin_from(self, measure_id: int) -> None:
        """Carry out a measure: its body and what it is for are there already."""
        self.measure.set_value(measure_id)
        self._take_measure()

    def set_values(self, values: Mapping[str, object]) -> None:
        super().set_values(values)
        if "without_data" in values or "override_reason" in values:
            self.lamp.put(
                without_data=bool(values.get("without_data")),
                reason=str(values.get("override_reason", "")),
            )
        self._look()

    def values(self) -> dict[str, object]:
        return {**super().values(), **self.lamp.values()}

    def finish(self) -> bool:
        return super().finish() and self.lamp.finish()

    def _look(self) -> None:
        partner_id, asked_on = self.partner.value(), self.fields["asked_on"].value()
        day = asked_on if isinstance(asked_on, date) else self._session.store.clock.today()
        consents = self._work.consents if self._work is not None else ()
        release = (
            release_for(consents, partner_id, self.partner.name(), day)
            if partner_id is not None
            else None
        )
        row = self.partner.row()
        authority = row is not None and row.kind == AUTHORITY
        self.lamp.show_release(partner_id, release, authority=authority)
        self.missing.setVisible(partner_id is None)

    def _take_measure(self) -> None:
        """Whoever chooses a measure has said who and what already."""
        measures = self._work.measures if self._work is not None else ()
        chosen = next((each for each in measures if each.id == self.measure.value()), None)
        if chosen is None:
            return
        if not self.fields["purpose"].value():
            self.fields["purpose"].set_value(chosen.what)
        if self.partner.value() is None and chosen.partner_id is not None:
            self.partner.set_value(chosen.partner_id)
            self._look()


class StepForm(RecordForm):
    """What is known of the next state of a referral."""

    def __init__(self, session: Session, referral: Referral, state: str, measure: str) -> None:
        super().__init__(Referral, _fields_of_step(state), session)
        self.state = state
        self._today = session.store.clock.today()
        known = {name: getattr(referral, name) for name in self.fields}
        if self.fields:
            self.set_values({**known, day_of(state): self._today})
        self.measure = FlagField(self)
        if measure and state in ENDED:
            self.measure.set_text(_measure_text(state).format(measure=_short(measure)))
            self.measure.set_value(True)
            self.add_widget(self.measure)
        else:
            self.measure.hide()

    def step(self) -> Step:
        """What was entered as a step."""
        values = self.values()
        day = values.pop(day_of(self.state), None)
        on = day if isinstance(day, date) else self._today
        return Step(self.state, on, values, measure=bool(self.measure.value()))


def _at_the_left(button: QPushButton, parent: QWidget) -> FlowRow:
    """No wider than its words, also in a column that is."""
    row = FlowRow(parent)
    row.add(button)
    return row


def _fields_of_step(state: str) -> tuple[str, ...]:
    day = day_of(state)
    if state in FAILED:
        return (day, "failure_reason", "result")
    if state in ENDED:
        return (day, "accompanied", "result")
    if state == "VE_BEGONNEN":
        return (day, "accompanied")
    return (day,) if day else ()


def _short(text: str) -> str:
    """A text beside a box, which cannot break its line; `&` is no mnemonic there."""
    cut = text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + " …"
    return cut.replace("&", "&&")


def _measure_text(state: str) -> str:
    if state in FAILED:
        return QCoreApplication.translate(
            "StepForm", "Auch die Maßnahme „{measure}“ als gescheitert eintragen"
        )
    return QCoreApplication.translate(
        "StepForm", "Auch die Maßnahme „{measure}“ als erledigt eintragen"
    )
