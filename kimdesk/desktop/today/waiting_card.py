"""What waits for the person at work: reviews, new inquiries, dormant cases, substitutions."""

from functools import partial

from PySide6.QtWidgets import QWidget

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.calendar.today import Today
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.session import Session
from kimdesk.desktop.today.list_card import ListCard

Line = tuple[str, str, int]


class WaitingCard(ListCard):
    """Rows are title, detail and the case to open (0 for the team's page)."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            translate("Today", "Wartet auf Sie"),
            translate("Today", "Nichts wartet auf Sie."),
            parent,
        )

    def show_day(self, day: Today) -> None:
        """Show everything that waits."""
        rows: list[Line] = []
        for review in day.reviews:
            subject = self.session.label("CL_REVIEW", review.subject)
            text = translate("Today", "Prüfung: {what}").format(what=subject)
            rows.append((text, f"{review.client} · {review.case_number}", 0))
        for case in day.waiting:
            since = format_day(case.since) if case.since else ""
            dormant = case.why == "RUHEND"
            text = (
                translate("Today", "Wiedervorlage des ruhenden Falls seit {day}")
                if dormant
                else translate("Today", "Anfrage seit {day}")
            )
            rows.append((case.client, text.format(day=since), case.case_id))
        for each in day.substitutions:
            text = translate("Today", "Vertretung bis {day}").format(day=format_day(each.until))
            rows.append((text, each.reason, 0))
        for birthday in day.birthdays:
            text = translate("Today", "Geburtstag, {n} Jahre").format(n=birthday.age)
            rows.append((birthday.client, text, birthday.case_id))
        self.show_rows(rows)

    def line_of(self, row: Line) -> RecordLine:
        title, detail, case_id = row
        line = RecordLine(title, detail, self)
        if case_id:
            go = partial(self._go, case_id)
            line.add_button("client", translate("Today", "Akte öffnen"), go)
        else:
            go = partial(self._to_team)
            line.add_button("clients", translate("Today", "Zum Team"), go)
        return line

    def open_all(self) -> None:
        self.session.ask("work")

    def _go(self, case_id: int, _checked: bool = False) -> None:
        self.session.ask("file", case_id)

    def _to_team(self, _checked: bool = False) -> None:
        self.session.ask("team")
