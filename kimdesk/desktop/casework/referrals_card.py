"""The referrals of a case: who was asked, how far it is, and the button of the next step."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from kimdesk.base.errors import KimdeskError, UserError
from kimdesk.casework.linking import AUTHORITY, Linking, ReferralRow
from kimdesk.casework.linking_rules import ENDED
from kimdesk.casework.model import Referral
from kimdesk.casework.referrals import last_change, next_states
from kimdesk.desktop.casework.linking_acts import adding_referral, stepping
from kimdesk.desktop.casework.linking_words import (
    LEVEL_OF_REFERRAL,
    days_of,
    referral_title,
    step_text,
)
from kimdesk.desktop.casework.referral_forms import ReferralForm, StepForm
from kimdesk.desktop.casework.work_card import Run, WorkCard
from kimdesk.desktop.files.edits import Act, Edits
from kimdesk.desktop.files.record_form import RecordForm
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.files.releases_card import FOR_BODY
from kimdesk.desktop.partners.commands import NEW
from kimdesk.printing.orders import Order
from kimdesk.vault.work import Changes

_DAYS = ("asked_on", "accepted_on", "begins_on", "ended_on")
# The tab of consents.
CONSENTS = "consents"
# Standing on "measure:7" begins a referral that carries out measure 7.
FROM_MEASURE = "measure:"


class ReferralsCard(WorkCard):
    """Signal `asked(tab, field)`: another tab is wanted, to enter a release."""

    asked = Signal(str, str)

    def __init__(self, edits: Edits) -> None:
        super().__init__(Referral, edits, "", "")
        self.set_heading(self.tr("Vermittlungen"))
        self.add_button.setText(self.tr("Vermitteln"))
        self._open: Referral | None = None

    # What the card shows ----------------------------------------------------------------------

    def rows(self, work: Linking) -> Iterable[Any]:
        return (row.referral for row in work.referrals)

    def line_of(self, record: Referral) -> tuple[str, str]:
        row = self._row(record)
        reason = self.session.label("CL33", record.failure_reason)
        measure = self.tr("aus der Maßnahme „{what}“").format(what=row.measure)
        parts = (
            record.purpose,
            days_of(record),
            reason,
            self.tr("begleitet") if record.accompanied == "J" else "",
            measure if row.measure else "",
            record.result,
        )
        return referral_title(row), "\n".join(part for part in parts if part)

    def empty_text(self) -> str:
        if self.work is None:
            return ""
        return self.tr(
            "Noch niemand vermittelt. Wählen Sie eine Stelle und wozu; "
            "die Entbindung wird dabei geprüft."
        )

    def removed_text(self) -> str:
        return self.tr("Vermittlung gelöscht.")

    def chips(self, line: RecordLine, record: Any) -> None:  # noqa: ANN401 - a Referral
        row = self._row(record)
        level = LEVEL_OF_REFERRAL.get(record.state, "neutral")
        line.add_chip(self.session.label("CL48", record.state), level)
        if not row.covered:
            line.add_chip(self.tr("Entbindung gilt nicht mehr"), "error")
        elif record.without_data:
            line.add_chip(self.tr("meldet sich selbst"), "neutral")
        elif record.override_reason:
            line.add_chip(self.tr("ohne Entbindung, begründet"), "warning")
        if row.partner_kind == AUTHORITY and record.state not in ENDED and not record.without_data:
            line.add_chip(self.tr("nur das Nötigste"), "warning")

    def steps(self, line: RecordLine, record: Any) -> None:  # noqa: ANN401 - a Referral
        states = next_states(record.state)
        if not states:
            return
        row = self._row(record)
        offers: list[tuple[str, Run]] = []
        if not row.covered:
            ask = partial(self._ask_release, record.partner_id)
            offers.append((self.tr("Entbindung eintragen"), ask))
        offers += [(step_text(state), partial(self._begin_step, record, state)) for state in states]
        self.offer_steps(line, referral_title(row), offers)

    def dress(self, line: RecordLine, record: Any) -> None:  # noqa: ANN401 - a Referral
        super().dress(line, record)
        order = Order("referral-letter", record.case_id, record_id=record.id)
        self.offer_print(line, self.tr("Begleitschreiben drucken"), order)
        if record.partner_id is not None:
            show = partial(self._show_partner, record.partner_id)
            line.add_button("partner", self.tr("Stelle ansehen"), show)

    def _row(self, record: Referral) -> ReferralRow:
        rows = self.work.referrals if self.work is not None else ()
        found = next((row for row in rows if row.id == record.id), None)
        return found or ReferralRow(record, "", "", "", covered=True)

    def focus_field(self, name: str) -> bool:
        if name.startswith(FROM_MEASURE) and self.work is not None:
            return self._begin_from(int(name.removeprefix(FROM_MEASURE)))
        return super().focus_field(name)

    def found_at(self, work: Linking, name: str) -> Any:  # noqa: ANN401
        rows = [row for row in work.referrals if row.referral.state not in ENDED]
        if name == "consent_id":
            rows = [row for row in rows if not row.covered]
        elif name == "state":
            rows.sort(key=_untouched_since)
        else:
            rows = []
        return rows[0].referral if rows else None

    def _begin_from(self, measure_id: int) -> bool:
        """A new referral that carries out a measure of the plan."""
        self.open_entry()
        form = self._entry_form()
        if form is not None:
            form.begin_from(measure_id)
        return form is not None

    # A new one --------------------------------------------------------------------------------

    def entry_forms(self) -> list[RecordForm]:
        form = ReferralForm(self.session)
        if self.work is not None:
            form.show_work(self.work)
        form.release_wanted.connect(self._release_for_entry)
        form.body_wanted.connect(self._new_body)
        return [form]

    def new_values(self) -> Mapping[str, object]:
        return {"asked_on": self.session.store.clock.today()}

    def entering(self, values: Mapping[str, object]) -> Act:
        case_id = self.work.case_id if self.work is not None else 0
        return adding_referral(self.session, case_id, values)

    def _refuse(self, error: KimdeskError) -> None:
        super()._refuse(error)
        form = self._entry_form()
        if form is not None and isinstance(error, UserError) and error.field == "consent_id":
            form.lamp.focus_way()

    def _entry_form(self) -> ReferralForm | None:
        form = self.entry.forms[0] if self.entry is not None else None
        return form if isinstance(form, ReferralForm) else None

    def work_read(self) -> None:
        form = self._entry_form()
        if form is not None and self.work is not None:
            form.show_work(self.work)

    def _release_for_entry(self) -> None:
        form = self._entry_form()
        self._ask_release(form.partner.value() if form is not None else None)

    def _ask_release(self, partner_id: int | None, _checked: bool = False) -> None:
        self.asked.emit(CONSENTS, release_place(partner_id))

    def _new_body(self) -> None:
        """Enter it in the directory; what is begun here waits as it is."""
        self.session.ask("partners", NEW)

    def follow(self, changes: Changes) -> None:
        """A body that was just entered can be chosen at once."""
        form = self._entry_form()
        if form is not None and "partner" in changes:
            form.partner.read(self.session)

    def _show_partner(self, partner_id: int | None, _checked: bool = False) -> None:
        self.session.ask("partners", partner_id)

    # The next step ----------------------------------------------------------------------------

    def _begin_step(self, record: Referral, state: str, _checked: bool = False) -> None:
        row = self._row(record)
        form = StepForm(self.session, record, state, row.measure)
        text = step_text(state)
        if not form.fields:
            act = stepping(self.session, record.id, record.version, form.step())
            form.deleteLater()
            self.edits.run(self, text, act, offer=True)
            return
        title = f"{referral_title(row)}: {text}"
        self.open_step(form, title, text, partial(self._take_step, record, form))

    def _take_step(self, record: Referral, form: StepForm, _: object) -> None:
        act = stepping(self.session, record.id, record.version, form.step())
        self.run_step(step_text(form.state), act)

    # Editing ----------------------------------------------------------------------------------

    def open_editor(self, record: Any, _checked: bool = False) -> None:  # noqa: ANN401
        self._open = record
        super().open_editor(record)

    def editor_forms(self) -> list[RecordForm]:
        record = self._open
        days = [name for name in _DAYS if record is not None and getattr(record, name)]
        ended = record is not None and record.state in ENDED
        failed = ["failure_reason"] if record is not None and record.failure_reason else []
        names = ["purpose", "life_domain", *days, "accompanied", *failed]
        return [RecordForm(Referral, [*names, "result"] if ended else names, self.session)]


def _untouched_since(row: ReferralRow) -> date:
    return last_change(row.referral) or date.min


def release_place(partner_id: int | None) -> str:
    """Where the tab of consents begins a release for a body."""
    return f"{FOR_BODY}{partner_id}" if partner_id is not None else "releases"
