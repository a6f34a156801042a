"""Today's appointments, in their order, with the way to file and calendar."""

from functools import partial

from PySide6.QtWidgets import QWidget

from kimdesk.base.text import translate
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.session import Session
from kimdesk.desktop.today.list_card import ListCard
from kimdesk.desktop.widgets.notice import StatusChip

_LEVELS = {"T_STATT": "success", "T_VERSAEUMT": "warning", "T_BESTAET": "info"}


class AppointmentsCard(ListCard):
    """A line for each; Enter on the arrow opens the client's file."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            translate("Today", "Termine"),
            translate("Today", "Heute steht kein Termin an."),
            parent,
        )

    def line_of(self, row: OccurrenceRow) -> RecordLine:
        kind = self.session.label("CL49", row.kind)
        what = row.text or kind
        detail = " · ".join(part for part in (kind if row.text else "", row.place) if part)
        line = RecordLine(f"{_time(row)}  {what}", detail, self)
        if row.state != "T_GEPLANT":
            state = self.session.label("CL38", row.state)
            line.add_widget(StatusChip(state, _LEVELS.get(row.state, "neutral"), line))
        if row.interpreting_state in {"NOETIG", "ANGEFRAGT"}:
            booking = self.session.label("CL_BOOKING", row.interpreting_state)
            line.add_chip(
                translate("Today", "Sprachmittlung {state}").format(state=booking), "warning"
            )
        for client in row.clients:
            if client.name:
                go = partial(self._to_file, client.case_id)
                line.add_button("client", translate("Today", "Akte öffnen"), go)
        show = partial(self._to_calendar, row)
        line.add_button("calendar", translate("Today", "Im Kalender zeigen"), show)
        return line

    def open_all(self) -> None:
        self.session.ask("calendar")

    def _to_file(self, case_id: int, _checked: bool = False) -> None:
        self.session.ask("file", case_id)

    def _to_calendar(self, row: OccurrenceRow, _checked: bool = False) -> None:
        self.session.ask("calendar", row.begins.date())


def _time(row: OccurrenceRow) -> str:
    if row.all_day:
        return translate("Today", "ganztägig")
    return f"{row.begins:%H:%M}–{row.ends:%H:%M}"
