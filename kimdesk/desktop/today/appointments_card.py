"""Today's appointments, in their order, with the way to file and calendar."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from kimdesk.base.text import translate
from kimdesk.calendar.occurrences import OPEN_STATES
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.calendar.times import wall_now
from kimdesk.desktop import theme
from kimdesk.desktop.calendar.outcome_words import OUTCOMES, may_be_decided, outcome_text
from kimdesk.desktop.files.direction import isolated, left_to_right
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.session import Session
from kimdesk.desktop.today.list_card import ListCard
from kimdesk.desktop.widgets.notice import StatusChip

_LEVELS = {"T_STATT": "success", "T_VERSAEUMT": "warning", "T_BESTAET": "info"}


class AppointmentsCard(ListCard):
    """A line for each. Signal `decided(row, state)`: how it went, said in place."""

    decided = Signal(object, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            translate("Today", "Termine"),
            translate("Today", "Heute steht kein Termin an."),
            parent,
        )

    def line_of(self, row: OccurrenceRow) -> RecordLine:
        kind = self.session.label("CL49", row.kind)
        people = [isolated(client.name or client.number) for client in row.clients]
        words = [isolated(row.title), ", ".join(people)]
        what = " – ".join(part for part in words if part)
        detail = left_to_right(kind if what else "", row.place)
        line = RecordLine(f"\u200e{_time(row)}  {what or kind}", detail if what else "", self)
        if row.state != "T_GEPLANT":
            state = self.session.label("CL38", row.state)
            line.add_widget(StatusChip(state, _LEVELS.get(row.state, "neutral"), line))
        if row.interpreting_state in {"NOETIG", "ANGEFRAGT"}:
            booking = self.session.label("CL_BOOKING", row.interpreting_state)
            line.add_chip(
                translate("Today", "Sprachmittlung {state}").format(state=booking), "warning"
            )
        if self._is_open(row):
            line.add_widget(self._outcome_button(row, line))
        for client in row.clients:
            if client.name:
                go = partial(self._to_file, client.case_id)
                line.add_button("client", translate("Today", "Akte öffnen"), go)
        show = partial(self._to_calendar, row)
        line.add_button("calendar", translate("Today", "Im Kalender zeigen"), show)
        return line

    def open_all(self) -> None:
        self.session.ask("calendar")

    def _is_open(self, row: OccurrenceRow) -> bool:
        """Whether one can say now how it went."""
        begun = row.begins <= wall_now(self.session.store.clock.now())
        return begun and may_be_decided(row) and row.state in OPEN_STATES

    def _outcome_button(self, row: OccurrenceRow, line: RecordLine) -> QPushButton:
        button = QPushButton(translate("Today", "Wie war es?"), line)
        button.setProperty("kind", "flat")
        button.setAccessibleName(f"{button.text()} {line.title.text()}")
        menu = QMenu(button)
        for state, icon in OUTCOMES.items():
            action = menu.addAction(outcome_text(state))
            theme.set_icon(action, icon)
            action.triggered.connect(partial(self._decide, row, state))
        button.setMenu(menu)
        return button

    def _decide(self, row: OccurrenceRow, state: str, _checked: bool = False) -> None:
        self.decided.emit(row, state)

    def _to_file(self, case_id: int, _checked: bool = False) -> None:
        self.session.ask("file", case_id)

    def _to_calendar(self, row: OccurrenceRow, _checked: bool = False) -> None:
        self.session.ask("calendar", row.begins.date())


def _time(row: OccurrenceRow) -> str:
    if row.all_day:
        return translate("Today", "ganztägig")
    return f"{row.begins:%H:%M}–{row.ends:%H:%M}"
