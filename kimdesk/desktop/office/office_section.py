"""The office itself: letterhead, working hours, figures, and what belongs to the store."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from kimdesk.clients import office
from kimdesk.clients.model import OfficeSettings
from kimdesk.clients.records import Change, Records, Values
from kimdesk.desktop.office.logo_card import LogoCard
from kimdesk.desktop.office.record_form import RecordForm
from kimdesk.desktop.office.section import Section, paragraph
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SectionCard
from kimdesk.desktop.widgets.fields import LineField, TimeField
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.vault.work import Changes, Store

# They stand signed in the store's header as well and are in every case number.
_FIXED = ("provider", "code")
_ADDRESS = ("office", "provider", "code", "street", "postcode", "city", "phone", "email")
_PAPER = ("letterhead", "controller", "data_protection_officer")
_TIMES = ("opening_time", "closing_time", "lock_minutes")
_INTAKE = ("must_criteria", "need_domains", "arrival_years", "clearing_weeks")
_SHORT = ("short_contacts", "short_weeks")
_CASE = (
    *("plan_weeks", "monitoring_weeks", "contact_gap_weeks", "stale_days"),
    *("dormant_months", "case_months", "aftercare_months", "aftercare_contacts"),
)
_TEAM = (
    *("target_caseload", "caseload_warning", "substitution_weeks"),
    *("reviews_required", "self_approval"),
)


class ClockField(TimeField):
    """A time of day that is kept as text, `value()` "08:00" or ""."""

    def read(self, text: str) -> Any:  # noqa: ANN401 - text here, a time in the base
        return f"{super().read(text):%H:%M}"

    def write(self, value: object) -> str:
        return str(value)

    def value(self) -> str:
        return str(super().value() or "")

    def show_value(self, value: object) -> None:
        super().show_value(value or None)


class OfficeSection(Section):
    """Read by everybody, changed by team leads and administrators."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.header.title.setText(self.tr("Beratungsstelle"))
        write = partial(_write, session.records)
        self.form = RecordForm(session, OfficeSettings, write, self)
        self.form.written.connect(self._written)
        self.form.refused.connect(self.refused)
        self.form.stale.connect(self.open)
        self._card(self.tr("Anschrift"), _ADDRESS)
        self._card(self.tr("Briefkopf"), _PAPER, wide=_PAPER)
        self.logo = LogoCard(session, self.column)
        self.logo.saved.connect(self.saved)
        self.logo.refused.connect(self.refused)
        self.column.add(self.logo)
        self._hours()
        self._card(self.tr("Kurzberatung"), _SHORT)
        self._card(self.tr("Aufnahme"), _INTAKE, wide=_INTAKE[:1])
        self._card(self.tr("Fristen im Fall"), _CASE)
        self._card(self.tr("Team und Leitung"), _TEAM)
        self._card(self.tr("Erfassung"), ("numbers_on",))
        self.form.set_read_only(True, _FIXED)
        if not session.store.identity.roles & {"R_TL", "R_ADMIN"}:
            self.form.set_read_only(True)
            self.logo.set_read_only()
            self.header.say(self.tr("Ändern dürfen Teamleitung und Administration."))
        self.column.body.addStretch(1)

    def open(self) -> None:
        self.session.jobs.run(self, office.settings, self.session.store, done=self.form.show_record)
        self.logo.open()

    def refresh(self, changes: Changes) -> None:
        if "office_settings" in changes:
            self.open()

    def leave(self) -> None:
        self.form.commit()

    def focus_first(self) -> None:
        self.form.fields["office"].setFocus()

    def _card(self, heading: str, names: tuple[str, ...], wide: tuple[str, ...] = ()) -> None:
        card = SectionCard(heading, self.column)
        grid = FormGrid(2, card)
        self.form.add_to(grid, names, wide)
        for name in names:
            self._tell_usual(name)
        card.add(grid)
        self.column.add(card)

    def _tell_usual(self, name: str) -> None:
        """An empty figure counts as the usual one, which stands there in grey."""
        field, usual = self.form.fields[name], office.DEFAULT_FIGURES.get(name)
        if isinstance(field, LineField) and isinstance(usual, int):
            field.set_placeholder(self.tr("üblich: {n}").format(n=usual))

    def _hours(self) -> None:
        card = SectionCard(self.tr("Arbeitszeit und Sperre"), self.column)
        grid = FormGrid(3, card)
        for name in _TIMES[:2]:
            self.form.add_field(grid, name, ClockField())
        self.form.add_to(grid, _TIMES[2:])
        card.add(grid)
        card.add(paragraph(self.tr("Eine neue Sperrzeit gilt ab dem nächsten Entsperren.")))
        self.column.add(card)

    def _written(self, _: str) -> None:
        self.saved.emit()


def _write(records: Records, store: Store, _: int, version: int, changes: Values) -> Change:
    return office.change_settings(store, records, version, changes)
