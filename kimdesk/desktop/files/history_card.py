"""One dated history: what holds now and since when, "gilt noch?", earlier states below."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.dates import format_day
from kimdesk.clients.files import ClientFile
from kimdesk.clients.findings import holding
from kimdesk.clients.histories import begin, confirm, is_stale, stale_days
from kimdesk.clients.model import OfficeSettings
from kimdesk.clients.records import Records
from kimdesk.desktop import theme
from kimdesk.desktop.files.conflict import value_text
from kimdesk.desktop.files.edits import Act, Edits, in_order, removing, undoing
from kimdesk.desktop.files.facts import Facts, facts_of
from kimdesk.desktop.files.history_names import history_name
from kimdesk.desktop.files.record_card import RecordCard
from kimdesk.desktop.files.record_form import DATED, RecordForm
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.field import MessageLine
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.vault.fields import fields_of
from kimdesk.vault.work import Store

ENTRY = ("valid_from", "source", "note")
EDITING = ("valid_from", "valid_to", "source", "note")


class HistoryCard(RecordCard):
    """The card of one history of the person."""

    def __init__(self, mapped: type[Any], edits: Edits) -> None:
        heading = history_name(mapped.__tablename__)
        super().__init__(mapped, edits, heading, "")
        self.add_button.setText(self.tr("Neuer Stand ab …"))
        self.add_button.setAccessibleName(self.tr("Neuer Stand: {what}").format(what=heading))
        self.state = tuple(name for name in fields_of(mapped) if name not in DATED)
        self.names = (*self.state, *EDITING)
        self.now = _Now(self)
        self.body.insertWidget(1, self.now)
        self.earlier = label(self.tr("Frühere und spätere Stände"), "caption", self)
        self.body.insertWidget(2, self.earlier)

    def show_file(self, file: ClientFile) -> None:
        super().show_file(file)
        current = self.current(file)
        # Who edits the current state sees it in the form, not twice.
        self.now.setVisible(self._editing == 0 or current is None or current.id != self._editing)
        self.now.show_period(file, current)

    def show_lines(self) -> None:
        super().show_lines()
        if self.file is not None:
            current = self.current(self.file)
            self.now.setVisible(current is None or current.id != self._editing)
            self.earlier.setVisible(bool(list(self.records_of(self.file))))

    def current(self, file: ClientFile) -> Any:  # noqa: ANN401 - a period
        """The state that holds today, None when there is none."""
        return holding(file.histories.get(self.mapped, ()), self._today())

    def records_of(self, file: ClientFile) -> Iterable[Any]:
        current = self.current(file)
        return (p for p in file.histories.get(self.mapped, ()) if p is not current)

    def empty_text(self) -> str:
        return ""

    def line_of(self, record: Any) -> tuple[str, str]:  # noqa: ANN401
        return period_text(record), summary(self.session, self.mapped, record, self.state)

    def entry_forms(self) -> list[RecordForm]:
        names = ("valid_from", *self.state, "source", "note")
        return [RecordForm(self.mapped, names, self.session)]

    def new_values(self) -> Mapping[str, object]:
        return {"valid_from": self._today()}

    def entering(self, values: Mapping[str, object]) -> Act:
        person = self.file.person.id if self.file is not None else 0
        session = self.session
        return beginning(
            session.store, session.records, self.mapped, {**values, "person_id": person}
        )

    def confirm(self, record: Any, _checked: bool = False) -> None:  # noqa: ANN401
        """Note that the state still holds."""
        session = self.session
        act = confirming(session.store, session.records, self.mapped, record)
        self.edits.run(self, self.tr("Bestätigt: {what}").format(what=self.heading.text()), act)

    def focus_field(self, name: str) -> bool:
        if super().focus_field(name):
            return True
        finding = next((f for f in self.edits.findings if self._is_mine(f, name)), None)
        current = self.current(self.file) if self.file is not None else None
        if finding is None or current is None:
            return False
        self.open_editor(current)
        return any(binding.focus_field(name) for binding in self.bindings)

    def _by_id(self, record_id: int | None) -> Any:  # noqa: ANN401
        periods = self.file.histories.get(self.mapped, ()) if self.file is not None else ()
        return next((p for p in periods if p.id == record_id), None)

    def _today(self) -> date:
        return self.session.store.clock.today()


class _Now(QWidget):
    """The state that holds: facts, since when, findings, and the question whether it still does."""

    def __init__(self, card: HistoryCard) -> None:
        super().__init__(card)
        self._card = card
        self.facts = Facts(3, self)
        self.since = label("", "caption", self)
        self.since.setWordWrap(True)
        self.question = MessageLine(self)
        self.confirm = QPushButton(self.tr("Ja, gilt noch"), self)
        theme.set_icon(self.confirm, "check")
        self.edit = QPushButton(self.tr("Bearbeiten"), self)
        theme.set_icon(self.edit, "edit")
        for button in (self.confirm, self.edit):
            button.setAccessibleName(f"{button.text()}: {card.heading.text()}")
        self.confirm.clicked.connect(self._confirm)
        self.edit.clicked.connect(self._edit)
        buttons = FlowRow(self)
        buttons.add(self.confirm)
        buttons.add(self.edit)
        self.found = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.facts)
        column.addWidget(self.since)
        column.addLayout(self.found)
        column.addWidget(self.question)
        column.addWidget(buttons)
        self._period: Any = None

    def show_period(self, file: ClientFile, period: Any) -> None:  # noqa: ANN401
        """Show `period`, or that nothing holds."""
        self._period = period
        card = self._card
        self.edit.setVisible(period is not None and not file.person.restricted)
        if period is None:
            self.facts.show_facts(())
            self.since.setText(self.tr("Noch nichts eingetragen."))
            self.question.say("info", "")
            self.confirm.hide()
            self._say_findings(())
            return
        self.facts.show_facts(facts_of(card.session, card.mapped, period, card.state))
        self.since.setText(since_text(card.session, card.mapped, period))
        self._ask(file.office, period, file.person.restricted)
        kind = card.mapped.__tablename__
        self._say_findings(
            [f for f in card.edits.findings if f.kind == kind and f.record_id == period.id]
        )

    def _ask(self, office: OfficeSettings, period: Any, read_only: bool) -> None:  # noqa: ANN401
        stale = is_stale(period, self._card.session.store.clock.today(), stale_days(office))
        self.question.say("warning", self.tr("Gilt das noch?") if stale else "")
        self.confirm.setVisible(stale and not read_only)

    def _say_findings(self, findings: Iterable[Any]) -> None:
        while (item := self.found.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for finding in findings:
            line = MessageLine(self)
            line.say("error" if finding.severity == "error" else "warning", finding.text)
            self.found.addWidget(line)

    def _confirm(self) -> None:
        self._card.confirm(self._period)

    def _edit(self) -> None:
        self._card.open_editor(self._period)


def period_text(period: Any) -> str:  # noqa: ANN401 - any history's period
    """`01.02.2024 – 31.01.2025`, with dots where a day is not known."""
    begins = format_day(period.valid_from) or "…"
    return f"{begins} – {format_day(period.valid_to) or '…'}"


def since_text(session: Session, mapped: type, period: Any) -> str:  # noqa: ANN401
    """Since when a state holds, when it was confirmed, where the entry is from."""
    names = ("valid_from", "valid_to", "confirmed_on", "source", "note")
    pairs = facts_of(session, mapped, period, names)
    return " · ".join(f"{caption}: {value}" for caption, value in pairs)


def summary(
    session: Session,
    mapped: type,
    period: Any,  # noqa: ANN401 - any history's period
    names: Iterable[str],
) -> str:
    """What a period says, in one line."""
    known = fields_of(mapped)
    texts = (value_text(session, known[name], getattr(period, name)) for name in names)
    return " · ".join(text for text in texts if text)


def beginning(store: Store, records: Records, mapped: type[Any], values: Any) -> Act:  # noqa: ANN401
    """Begin a new state, which ends the one before."""

    def act() -> Act:
        begun = begin(store, records, mapped, values)
        taking_away = removing(records, mapped, begun.record.id)
        if begun.ended is None:
            return taking_away
        return in_order(taking_away, undoing(records, begun.ended))

    return act


def confirming(store: Store, records: Records, mapped: type[Any], period: Any) -> Act:  # noqa: ANN401
    """Note that a state still holds."""

    def act() -> Act:
        return undoing(records, confirm(store, records, mapped, period.id, period.version))

    return act
