"""Deadlines and measures that are due: done with one click, from the first page."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from kimdesk.base.text import translate
from kimdesk.calendar.deadlines import deciding
from kimdesk.calendar.deadlines.deciding import Decided
from kimdesk.calendar.deadlines.radar import DeadlineRow
from kimdesk.calendar.today import MeasureRow
from kimdesk.casework.model import Measure
from kimdesk.clients.records import Change, Records
from kimdesk.desktop.deadlines.words import level, what, when
from kimdesk.desktop.files.deadlines import distance
from kimdesk.desktop.files.direction import left_to_right
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.session import Session
from kimdesk.desktop.today.list_card import ListCard
from kimdesk.desktop.widgets.notice import StatusChip
from kimdesk.vault.work import Store

LONG_PAST = timedelta(days=90)
# So many of them stand one by one as well.
FEW = 2


class DeadlinesCard(ListCard):
    """Overdue ones and those within a week."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            translate("Today", "Fristen"),
            translate("Today", "Keine Frist in den nächsten sieben Tagen."),
            parent,
        )

    def show_rows(self, rows: Sequence[DeadlineRow], older: int = 0) -> None:
        """Those that are long overdue (a file that was read in has dozens) are one line."""
        first = self.session.store.clock.today() - LONG_PAST
        near = [row for row in rows if row.due_on >= first]
        past = len(rows) - len(near)
        if past < FEW:
            near, past = list(rows), 0
        super().show_rows(near, older + past)

    def older_line(self, count: int) -> RecordLine:
        text = translate("Today", "{n} Fristen sind seit mehr als {days} Tagen überfällig")
        line = RecordLine(text.format(n=count, days=LONG_PAST.days), parent=self)
        look = QPushButton(translate("Today", "Ansehen"), line)
        look.setProperty("kind", "flat")
        look.setAccessibleName(f"{look.text()}: {line.title.text()}")
        look.clicked.connect(self.open_all)
        line.add_widget(look)
        return line

    def line_of(self, row: DeadlineRow) -> RecordLine:
        today = self.session.store.clock.today()
        line = RecordLine(left_to_right(what(self.session, row)), left_to_right(row.client), self)
        line.add_widget(StatusChip(when(row, today), level(row, today), line))
        line.add_button("check", translate("Today", "Erledigt"), partial(self._finish, row))
        line.add_button("client", translate("Today", "Akte öffnen"), partial(self._go, row))
        return line

    def open_all(self) -> None:
        self.session.ask("deadlines")

    def _go(self, row: DeadlineRow, _checked: bool = False) -> None:
        self.session.ask("file", row.case_id)

    def _finish(self, row: DeadlineRow, _checked: bool = False) -> None:
        session = self.session
        session.jobs.run(
            self, deciding.finish, session.store, session.records, row.id,
            done=self._finished, failed=self.refuse,
        )  # fmt: skip

    def _finished(self, decided: Decided) -> None:
        session = self.session
        back = partial(deciding.take_back, session.store, session.records, decided)
        self.done.emit(translate("Today", "Frist erledigt"), back)


class MeasuresCard(ListCard):
    """Measures that are due today or were due before."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            translate("Today", "Fällige Maßnahmen"),
            translate("Today", "Keine Maßnahme ist fällig."),
            parent,
        )

    def line_of(self, row: MeasureRow) -> RecordLine:
        today = self.session.store.clock.today()
        who = self.session.label("CL32R", row.responsible)
        line = RecordLine(left_to_right(row.what), left_to_right(row.client, who), self)
        late = row.due_on < today
        line.add_widget(
            StatusChip(distance(row.due_on, today), "error" if late else "warning", line)
        )
        line.add_button("check", translate("Today", "Erledigt"), partial(self._finish, row))
        line.add_button("client", translate("Today", "Akte öffnen"), partial(self._go, row))
        return line

    def open_all(self) -> None:
        self.session.ask("work")

    def _go(self, row: MeasureRow, _checked: bool = False) -> None:
        self.session.ask("file", row.case_id)

    def _finish(self, row: MeasureRow, _checked: bool = False) -> None:
        session = self.session
        session.jobs.run(
            self, _done, session.store, session.records, row,
            done=self._finished, failed=self.refuse,
        )  # fmt: skip

    def _finished(self, change: Change) -> None:
        self.done.emit(translate("Today", "Maßnahme erledigt"), change)


def _done(store: Store, records: Records, row: MeasureRow) -> Change:
    """Runs in the store thread."""
    changes = {"state": "MS_ERLEDIGT", "done_on": store.clock.today()}
    return records.change(Measure, row.id, row.version, changes)
