"""Settings: how many days before a deadline the office wants to hear of it."""

from functools import partial

from PySide6.QtWidgets import QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.calendar.deadlines.lead_times import lead_times, set_lead_time
from kimdesk.desktop.office.section import Section
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SectionCard
from kimdesk.desktop.widgets.fields import TextField
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.vault.work import Changes

Times = dict[str, tuple[tuple[int, ...], bool]]


class LeadSection(Section):
    """One line for each kind of deadline; team leads change them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.header.title.setText(self.tr("Fristen"))
        self.header.say(
            self.tr("Wie viele Tage vorher erinnert wird, zum Beispiel 90, 28, 7. Leer gelassen "
                    "gilt der übliche Vorlauf.")
        )  # fmt: skip
        card = SectionCard("", self.column)
        grid = FormGrid(2, card)
        self.fields: dict[str, TextField] = {}
        for code in session.catalogue["CL39"]:
            field = TextField(card)
            field.set_label(code.label())
            field.set_max_length(40)
            field.edited.connect(partial(self._write, code.code))
            field.set_read_only(not session.store.identity.sees_all_cases)
            grid.add(code.label().replace("&", "&&"), field)
            self.fields[code.code] = field
        card.add(grid)
        self.column.add(card)
        self.column.body.addStretch(1)

    def open(self) -> None:
        session = self.session
        session.jobs.run(
            self, lead_times, session.store, session.catalogue, done=self._show,
            failed=self.refuse, replaces="lead times",
        )  # fmt: skip

    def refresh(self, changes: Changes) -> None:
        if "lead_time" in changes:
            self.open()

    def leave(self) -> None:
        for field in self.fields.values():
            if field.draft() is not None:
                field.commit()

    def focus_first(self) -> None:
        next(iter(self.fields.values())).setFocus()

    def _show(self, times: Times) -> None:
        for kind, (days, own) in times.items():
            field = self.fields[kind]
            if field.draft() is None:
                field.set_value(", ".join(str(day) for day in days))
                said = self.tr("von Ihrer Stelle gewählt") if own else ""
                field.set_message("info" if own else "", said)

    def _write(self, kind: str) -> None:
        session = self.session
        session.jobs.run(
            self, set_lead_time, session.store, session.records, kind,
            str(self.fields[kind].value()), done=self._written,
            failed=partial(self._refuse_at, kind),
        )  # fmt: skip

    def _written(self, _: object) -> None:
        self.saved.emit()

    def _refuse_at(self, kind: str, error: KimdeskError) -> None:
        self.fields[kind].set_message("error", error.text)
