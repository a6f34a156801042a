"""Everything that changes the calendar from its views: one undo stack, a question for series."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kimdesk.calendar.appointments import Scope
from kimdesk.calendar.appointments import span_values as stored_span
from kimdesk.calendar.outcomes import Outcome
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.desktop.calendar import acts
from kimdesk.desktop.calendar.blocks import DayColumn
from kimdesk.desktop.calendar.drag import Times
from kimdesk.desktop.calendar.scope_question import with_scope
from kimdesk.desktop.calendar.title_kind import kind_for
from kimdesk.desktop.contacts.client_field import ClientChoice
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.session import Session

Values = dict[str, object]


class CalendarWriter(QObject):
    """Acts of one page; what was done can be taken back through `edits`.

    Signals: `contact_offered(outcome)` when it took place, and the contact log should say so;
    `kind_used(kind)` by a new appointment.
    """

    contact_offered = Signal(object)
    kind_used = Signal(str)

    def __init__(self, session: Session, host: QWidget) -> None:
        super().__init__(host)
        self._session = session
        self._host = host
        # The kind a title is entered with where it names none.
        self.last_kind = ""
        self.edits = Edits(session, self)

    def add_titled(
        self,
        times: Times,
        title: str,
        column: DayColumn | None,
        client: ClientChoice | None = None,
    ) -> None:
        """A new appointment of which only time, title and perhaps the client are known."""
        values, staff = self.values_at(times, column)
        catalogue = self._session.catalogue
        values["kind"] = kind_for(title, catalogue, self.last_kind, about_client=client is not None)
        values["title"] = title
        cases = (client.case_id,) if client is not None else ()
        self.use_kind(str(values["kind"]))
        act = acts.adding(self._session, values, cases, staff)
        self.edits.run(self, self.tr("Termin eingetragen"), act, offer=True)

    def use_kind(self, kind: str) -> None:
        """Remember the kind of a new appointment."""
        self.last_kind = kind
        self.kind_used.emit(kind)

    def values_at(self, times: Times, column: DayColumn | None) -> tuple[Values, tuple[int, ...]]:
        """Time and room of a new appointment drawn into a column, and who takes part."""
        whole = times.ends - times.begins >= timedelta(days=1)
        values: Values = dict(stored_span(times.begins, times.ends, all_day=whole))
        mine = self._session.store.identity.staff_id
        staff = (mine,) if mine else ()
        if column is not None and column.owner is not None:
            if column.is_room:
                values["room_id"] = column.owner.id
            else:
                staff = (column.owner.id,)
        return values, staff

    def move(
        self, row: OccurrenceRow, times: Times, was: DayColumn | None, to: DayColumn | None
    ) -> None:
        """Another time, and in another column another colleague or room."""
        if row.busy:
            return
        text = self.tr("Der Termin gehört zu einer Serie. Was soll verschoben werden?")
        with_scope(row, text, self._host, partial(self._move, row, times, was, to))

    def copy(self, row: OccurrenceRow, times: Times) -> None:
        """The same appointment once more."""
        if not row.busy:
            act = acts.copying(self._session, row, times.begins)
            self.edits.run(self, self.tr("Termin kopiert"), act, offer=True)

    def remove(self, row: OccurrenceRow) -> None:
        """Delete, with an offer to take it back."""
        if row.busy:
            return
        text = self.tr("Der Termin gehört zu einer Serie. Was soll gelöscht werden?")
        with_scope(row, text, self._host, partial(self._remove, row))

    def decide(self, row: OccurrenceRow, state: str) -> None:
        """Say what became of it."""
        text = self._session.label("CL38", state)
        found: list[Outcome] = []
        act = acts.deciding(self._session, row, state, found)
        said = self.tr("Termin: {state}").format(state=text)
        self.edits.run(self, said, act, partial(self._decided, found), offer=True)

    def _decided(self, found: list[Outcome]) -> None:
        for outcome in found:
            if outcome.offers:
                self.contact_offered.emit(outcome)

    def _remove(self, row: OccurrenceRow, scope: Scope) -> None:
        act = acts.removing(self._session, row, scope)
        self.edits.run(self, self.tr("Termin gelöscht"), act, offer=True)

    def _move(
        self,
        row: OccurrenceRow,
        times: Times,
        was: DayColumn | None,
        to: DayColumn | None,
        scope: Scope,
    ) -> None:
        act = acts.moving(self._session, row, scope, times.begins, times.ends)
        if was is not None and to is not None and was.owner != to.owner and to.owner is not None:
            values: Values = dict(stored_span(times.begins, times.ends, all_day=row.all_day))
            staff: tuple[int, ...] | None = None
            if to.is_room:
                values["room_id"] = to.owner.id
            else:
                gone = was.owner.id if was.owner else 0
                staff = (*(i for i in row.staff_ids if i not in {gone, to.owner.id}), to.owner.id)
            act = acts.changing(self._session, row, scope, values, None, staff)
        self.edits.run(self, self.tr("Termin verschoben"), act, offer=True)
