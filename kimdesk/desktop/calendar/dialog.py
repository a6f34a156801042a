"""The window of one appointment: new ones are entered, existing ones saved when it closes."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.calendar.appointments import AppointmentFile, Scope, appointment_file
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.calendar.views import Owner, people_and_rooms
from kimdesk.calendar.warnings import TimeWarning, warnings_for
from kimdesk.clients.contact_entry import interpreter_choices
from kimdesk.clients.drafts import drafts_with
from kimdesk.desktop import theme
from kimdesk.desktop.calendar import acts
from kimdesk.desktop.calendar.form import AppointmentForm
from kimdesk.desktop.calendar.outcome_words import OUTCOMES, may_be_decided, outcome_text
from kimdesk.desktop.calendar.scope_question import with_scope
from kimdesk.desktop.calendar.unfinished import KEY, Unfinished, from_text, to_text
from kimdesk.desktop.contacts.client_field import ClientChoice
from kimdesk.desktop.contacts.kept_entry import KeptEntry
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.vault.work import Store

if TYPE_CHECKING:
    from kimdesk.desktop.calendar.writer import CalendarWriter

Values = Mapping[str, object]
People = tuple[tuple[Owner, ...], tuple[Owner, ...], tuple[tuple[int, str, bool], ...], str]
_PAUSE = 250


class AppointmentDialog(QDialog):
    """Without a `row` for a new appointment. No client's name in its title."""

    def __init__(
        self,
        session: Session,
        writer: "CalendarWriter",
        row: OccurrenceRow | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.session, self.writer, self.row = session, writer, row
        self._known: tuple[dict[str, object], tuple[int, ...], tuple[int, ...]] | None = None
        self._begun: tuple[Values, tuple[int, ...], tuple[ClientChoice, ...]] | None = None
        self.read_only = False
        self.setWindowTitle(self.tr("Termin") if row else self.tr("Neuer Termin"))
        self.banner = Banner(self)
        self.warning = Banner(self)
        self.form = AppointmentForm(session, new=row is None, parent=self)
        self.save_button = QPushButton(self.tr("&Speichern"), self)
        self.discard_button = QPushButton(self.tr("&Verwerfen"), self)
        self.remove_button = QPushButton(self.tr("&Löschen"), self)
        self.outcomes: dict[str, QPushButton] = {}
        self._kept = KeptEntry(session, KEY, self._as_text, self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._ask_warnings)
        self._lay_out()
        self.form.changed.connect(self._touched)
        parent.window().installEventFilter(self)
        session.jobs.run(self, _people, session.store, done=self._take_people)

    # Beginning --------------------------------------------------------------------------------

    def begin(
        self, values: Values, staff: tuple[int, ...], clients: tuple[ClientChoice, ...] = ()
    ) -> None:
        """Show a new appointment with what is known of it; an unfinished one goes on instead."""
        self._begun = (values, staff, clients)
        self._kept.begin()
        self._show(values, staff, clients, str(values.get("rule") or ""))
        self._appear()

    def begin_existing(self, file: AppointmentFile) -> None:
        """Show an appointment as it was read."""
        record, row = file.appointment, file.occurrence
        values: dict[str, object] = {name: getattr(record, name) for name in self.form.fields}
        values |= {"begins_on": file.begins_on, "ends_on": file.ends_on}
        values["reminders"] = record.reminders
        clients = tuple(
            ClientChoice(one.case_id, one.name or one.number, one.number) for one in row.clients
        )
        self._show(values, row.staff_ids, clients, file.rule)
        self.read_only = not file.may_change
        if self.read_only:
            self.banner.say(
                "info", self.tr("Nur zum Lesen: Die Akte führt jemand anders."), closable=False
            )
            for field in self.form.fields.values():
                field.set_read_only(True)
            for button in (self.save_button, self.remove_button, *self.outcomes.values()):
                button.setEnabled(False)
        self._known = self._state()
        self._appear()

    def _show(
        self,
        values: Values,
        staff: tuple[int, ...],
        clients: tuple[ClientChoice, ...],
        rule: str,
    ) -> None:
        self.form.show_values(values, staff, rule)
        self.form.clients.set_choices(list(clients))
        self._later.start()

    def _appear(self) -> None:
        line = self.fontMetrics().height()
        host = self.parentWidget()
        window = host.window() if host is not None else self
        wide = min(44 * line, window.width() - 2 * metrics.L)
        self.resize(wide, min(window.height() - 2 * metrics.L, 38 * line))
        self.open()
        self.form.fields["title"].setFocus()

    # Ending -----------------------------------------------------------------------------------

    def accept(self) -> None:
        """Save and close; what cannot be read is said at its field."""
        if self.read_only:
            super().accept()
        elif not self.form.finish():
            return
        elif self.row is None:
            self._add()
        else:
            self._save()

    def reject(self) -> None:
        """Esc: an existing one is saved, a new one waits as a draft."""
        if self.row is not None and self._known is not None and self._state() != self._known:
            self.accept()
            return
        self._kept.keep()
        super().reject()

    def put_away(self) -> None:
        """Close without a question: keep the draft of a new one, save this one otherwise."""
        if self._known is not None and not self.read_only and self._state() != self._known:
            if self.form.finish():
                self._save_scope("this")
        else:
            self._kept.keep()
        super().reject()

    def discard(self) -> None:
        """Close without saving."""
        self._kept.drop()
        self._known = None
        super().reject()

    def _add(self) -> None:
        values = {name: value for name, value in self.form.values().items() if name != "state"}
        self.writer.use_kind(str(values["kind"]))
        act = acts.adding(self.session, values, self.form.clients.ids(), self.form.staff_ids())
        self.save_button.setEnabled(False)
        text = self.tr("Termin eingetragen")
        self.writer.edits.run(self, text, act, self._saved, self._refused, offer=True)

    def _save(self) -> None:
        if self._known is None or self.row is None or self._state() == self._known:
            super().accept()
            return
        text = self.tr("Der Termin gehört zu einer Serie. Was soll geändert werden?")
        with_scope(self.row, text, self, self._save_scope)

    def _save_scope(self, scope: Scope) -> None:
        if self._known is None or self.row is None:
            return
        before, cases, staff = self._known
        now, cases_now, staff_now = self._state()
        values = {name: value for name, value in now.items() if before.get(name) != value}
        if scope == "this":
            values.pop("rule", None)
        act = acts.changing(
            self.session,
            self.row,
            scope,
            values,
            cases_now if cases_now != cases else None,
            staff_now if staff_now != staff else None,
        )
        self.save_button.setEnabled(False)
        text = self.tr("Termin geändert")
        self.writer.edits.run(self, text, act, self._saved, self._refused, offer=True)

    def _saved(self) -> None:
        self._kept.drop()
        self._known = None
        super().accept()

    def _refused(self, error: KimdeskError) -> None:
        self.save_button.setEnabled(True)
        if not self.form.show_error(error):
            self.banner.say("error", error.text)

    def _remove(self) -> None:
        if self.row is not None:
            row = self.row
            self._known = None
            super().reject()
            self.writer.remove(row)

    def _decide(self, state: str, _checked: bool = False) -> None:
        if self.row is not None and self.form.finish():
            row = self.row
            self.reject()
            self.writer.decide(row, state)

    # While it is open -------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and self.isVisible():
            parent = self.parentWidget()
            if parent is not None and watched is parent.window():
                # The store locks: nothing of a client may stay on the screen.
                self.put_away()
        return super().eventFilter(watched, event)

    def _touched(self) -> None:
        if self.row is None:
            self._kept.touch()
            self.discard_button.show()
        self._later.start()

    def _ask_warnings(self) -> None:
        plan = self.form.plan(self.row.key if self.row else None)
        if plan is not None:
            self.session.jobs.run(
                self,
                warnings_for,
                self.session.store,
                plan,
                done=self._show_warnings,
                failed=self._no_warnings,
                replaces=("warnings", id(self)),
            )

    def _show_warnings(self, found: tuple[TimeWarning, ...]) -> None:
        if found:
            text = "\n".join(dict.fromkeys(warning.text for warning in found))
            if text != self.warning.text.text() or self.warning.isHidden():
                self.warning.say("warning", text, closable=False)
        else:
            self.warning.hide()

    def _no_warnings(self, error: KimdeskError) -> None:
        if not isinstance(error, Cancelled):
            self.banner.say("error", error.text)

    def _take_people(self, people: People) -> None:
        staff, rooms, interpreters, draft = people
        self.form.offer(staff, rooms, interpreters)
        unfinished = from_text(draft) if draft and self.row is None else None
        if unfinished is not None and not self._kept.touched:
            rule = str(unfinished.values.get("rule") or "")
            self._show(unfinished.values, unfinished.staff, unfinished.clients, rule)
            self._kept.resume(draft)
            self.discard_button.show()
            self.banner.say(
                "info",
                self.tr("Hier geht es weiter, wo Sie aufgehört haben."),
                offer=self.tr("Neu beginnen"),
            )

    def _begin_anew(self) -> None:
        self._kept.drop()
        self.banner.hide()
        if self._begun is not None:
            self.begin(*self._begun)

    def _state(self) -> tuple[dict[str, object], tuple[int, ...], tuple[int, ...]]:
        return self.form.values(), self.form.clients.ids(), self.form.staff_ids()

    def _as_text(self) -> str:
        clients = tuple(self.form.clients.choices)
        return to_text(Unfinished(self.form.values(), clients, self.form.staff_ids()))

    # Making -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.save_button.setProperty("kind", "primary")
        self.save_button.setDefault(True)
        theme.set_icon(self.remove_button, "delete")
        for button in (self.discard_button, self.remove_button):
            button.setAutoDefault(False)
        self.remove_button.setVisible(self.row is not None)
        self.discard_button.setVisible(self.row is not None)
        self.save_button.clicked.connect(self.accept)
        self.discard_button.clicked.connect(self.discard)
        self.remove_button.clicked.connect(self._remove)
        self.banner.acted.connect(self._begin_anew)
        middle = ScrollColumn(self)
        middle.body.setContentsMargins(metrics.L, metrics.S, metrics.L, metrics.L)
        if self.row is not None and may_be_decided(self.row):
            middle.add(self._outcome_row(self.row))
        middle.add(self.form)
        buttons = FlowRow(self)
        for button in (self.save_button, self.discard_button, self.remove_button):
            buttons.add(button)
        held = QWidget(self)
        inner = QVBoxLayout(held)
        inner.setContentsMargins(metrics.L, metrics.S, metrics.L, metrics.M)
        inner.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.banner, self.warning):
            column.addWidget(widget)
        column.addWidget(middle, 1)
        column.addWidget(held)

    def _outcome_row(self, row: OccurrenceRow) -> QWidget:
        held = FlowRow(self)
        for state, icon in OUTCOMES.items():
            button = QPushButton(outcome_text(state), held)
            button.setAutoDefault(False)
            button.setEnabled(row.state != state)
            theme.set_icon(button, icon)
            button.clicked.connect(partial(self._decide, state))
            held.add(button)
            self.outcomes[state] = button
        return held


def ask_for_appointment(
    session: Session,
    writer: "CalendarWriter",
    parent: QWidget,
    values: Values,
    staff: tuple[int, ...],
    clients: tuple[ClientChoice, ...] = (),
) -> AppointmentDialog:
    """Ask for a new appointment."""
    dialog = AppointmentDialog(session, writer, None, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.begin(values, staff, clients)
    return dialog


def show_appointment(
    session: Session, writer: "CalendarWriter", parent: QWidget, row: OccurrenceRow
) -> AppointmentDialog:
    """Open an appointment as soon as it is read."""
    dialog = AppointmentDialog(session, writer, row, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    session.jobs.run(
        dialog,
        appointment_file,
        session.store,
        row.appointment_id,
        row.original_on,
        done=dialog.begin_existing,
        failed=partial(_not_opened, writer, dialog),
    )
    return dialog


def _not_opened(writer: "CalendarWriter", dialog: AppointmentDialog, error: KimdeskError) -> None:
    writer.edits.refused.emit(error.text)
    dialog.deleteLater()


def _people(store: Store) -> People:
    staff, rooms = people_and_rooms(store)
    return staff, rooms, interpreter_choices(store), drafts_with(store, KEY).get(KEY, "")
