"""The fields of one appointment, in the order in which people think of them."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError, UserError
from kimdesk.calendar.model import Appointment
from kimdesk.calendar.model.appointments import NO_REMINDER
from kimdesk.calendar.times import time_of
from kimdesk.calendar.views import Owner
from kimdesk.calendar.warnings import Plan
from kimdesk.desktop.calendar.clients_field import ClientsField
from kimdesk.desktop.calendar.series_form import SeriesForm
from kimdesk.desktop.files.record_form import RecordForm
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import SectionCard
from kimdesk.desktop.widgets.fields import CodeField, CodesField, Field

WHAT = ("title", "kind", "state")
WHEN = ("begins_on", "ends_on", "begins_at", "ends_at")
WHERE = ("room_id", "place", "partner_id", "video")
INTERPRETING = (
    "interpreter_id",
    "interpreting_state",
    "interpreting_language",
    "interpreting_dialect",
    "interpreting_sex",
    "interpreting_minutes",
)
AROUND = ("client_reminder", "client_reminder_state", "preparation", "note")
RECORDS = ("room_id", "interpreter_id")
MINUTES = (0, 5, 15, 30, 60, 120, 1440, 2880, 10080)
Values = dict[str, object]


class AppointmentForm(QWidget):
    """`fields` by attribute, `clients`, `staff`, `series`. Signal `changed` on every edit."""

    changed = Signal()

    def __init__(self, session: Session, *, new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._new = new
        self._length = timedelta(minutes=30)
        self.clients = ClientsField(session, self)
        self.staff = CodesField(self)
        self.reminders = CodesField(self)
        self.series = SeriesForm(self)
        self.forms: list[RecordForm] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(metrics.M)
        first = self._section(
            "", (*WHAT[:2], *WHEN, "all_day") if new else (*WHAT, "all_day", *WHEN)
        )
        first.add_widget(self.clients)
        first.add(self.tr("Wer nimmt teil?"), self.staff, wide=True)
        self._section(self.tr("Ort"), WHERE)
        self._section(self.tr("Sprachmittlung"), INTERPRETING)
        again = SectionCard(self.tr("Serie"), self)
        again.add(self.series)
        self._column.addWidget(again)
        around = self._section(self.tr("Erinnerung und Vorbereitung"), AROUND)
        around.add(self.tr("Mich erinnern"), self.reminders, wide=True)
        self.fields: dict[str, Field] = {
            name: field for form in self.forms for name, field in form.fields.items()
        }
        times = [(str(n), self._before(n)) for n in MINUTES]
        self.reminders.set_codes(
            [(NO_REMINDER, self.tr("keine Erinnerung")), *times],
            empty=self.tr("wie üblich (15 Minuten vorher, ganztägig um 8 Uhr)"),
        )
        self._reminded: tuple[str, ...] = ()
        self._listen()

    def offer(
        self,
        staff: Iterable[Owner],
        rooms: Iterable[Owner],
        interpreters: Iterable[tuple[int, str, bool]],
    ) -> None:
        """The people and rooms to choose from."""
        self.staff.set_codes([(str(one.id), one.name) for one in staff])
        self._codes("room_id").set_codes([(str(one.id), one.name) for one in rooms])
        people = list(interpreters)
        self._codes("interpreter_id").set_codes(
            [(str(key), name) for key, name, works in people if works],
            ended=[(str(key), name) for key, name, works in people if not works],
        )

    def show_values(self, values: Mapping[str, object], staff: Iterable[int], rule: str) -> None:
        """Show these values; what is not named is empty."""
        for form in self.forms:
            form.set_values(values)
        day = values.get("begins_on")
        self.series.show_rule(rule, day if isinstance(day, date) else date(2000, 1, 1))
        self.staff.set_value(tuple(str(one) for one in staff))
        kept = str(values.get("reminders") or "")
        self._reminded = tuple(part for part in kept.split("|") if part)
        self.reminders.set_value(self._reminded)
        self._fit()
        self._remember_length()

    def values(self) -> Values:
        """What is entered."""
        found: Values = {name: field.value() for name, field in self.fields.items()}
        for name in RECORDS:
            found[name] = int(str(found[name])) if found[name] else None
        found["reminders"] = "|".join(self.reminders.value())
        found["rule"] = self.series.rule()
        if found["ends_on"] is None:
            found["ends_on"] = found["begins_on"]
        if found["all_day"]:
            found["begins_at"] = found["ends_at"] = ""
        return found

    def staff_ids(self) -> tuple[int, ...]:
        """Who takes part."""
        return tuple(int(code) for code in self.staff.value())

    def finish(self) -> bool:
        """Commit all fields; False when one cannot be read."""
        finished = [form.finish() for form in self.forms]
        return all(finished)

    def show_error(self, error: KimdeskError) -> bool:
        """Say an error at its field; False when it belongs to none."""
        field = self.fields.get(error.field or "") if isinstance(error, UserError) else None
        if field is not None:
            field.set_message("error", error.text)
            field.setFocus()
        return field is not None

    def plan(self, key: tuple[int, date] | None) -> Plan | None:
        """The time that is thought of, None while it cannot be read."""
        times = self.times()
        if times is None:
            return None
        values = self.values()
        room = values["room_id"]
        return Plan(
            times[0],
            times[1],
            self.staff_ids(),
            room if isinstance(room, int) else None,
            bool(values["all_day"]),
            str(values["kind"]),
            key,
            str(values["rule"]),
        )

    def times(self) -> tuple[datetime, datetime] | None:
        """Begin and end as they stand in the fields."""
        first, last = self.fields["begins_on"].value(), self.fields["ends_on"].value()
        if not isinstance(first, date):
            return None
        final = last if isinstance(last, date) else first
        if self.fields["all_day"].value():
            midnight = time_of("")
            return (datetime.combine(first, midnight),
                    datetime.combine(final, midnight) + timedelta(days=1))  # fmt: skip
        begin, end = str(self.fields["begins_at"].value()), str(self.fields["ends_at"].value())
        if not begin or not end:
            return None
        return datetime.combine(first, time_of(begin)), datetime.combine(final, time_of(end))

    # Inside -----------------------------------------------------------------------------------

    def _section(self, heading: str, names: tuple[str, ...]) -> RecordForm:
        card = SectionCard(heading, self)
        form = RecordForm(Appointment, names, self._session, card)
        card.add(form)
        self.forms.append(form)
        self._column.addWidget(card)
        return form

    def _listen(self) -> None:
        for name, field in self.fields.items():
            field.edited.connect(self.changed)
            field.typed.connect(self.changed)
            if name in {"begins_on", "begins_at"}:
                field.edited.connect(self._keep_length)
            elif name in {"ends_on", "ends_at"}:
                field.edited.connect(self._remember_length)
        self.fields["all_day"].edited.connect(self._fit)
        self.fields["kind"].edited.connect(self._take_minutes)
        self.reminders.edited.connect(self._choose_reminders)
        for other in (self.staff, self.reminders):
            other.edited.connect(self.changed)
        self.clients.changed.connect(self.changed)
        self.series.changed.connect(self.changed)

    def _codes(self, name: str) -> CodeField:
        field = self.fields[name]
        assert isinstance(field, CodeField)  # noqa: S101 - as the form is made
        return field

    def _fit(self) -> None:
        whole = bool(self.fields["all_day"].value())
        for name in ("begins_at", "ends_at"):
            row = self.fields[name].parentWidget()
            if row is not None:
                row.setVisible(not whole)

    def _remember_length(self) -> None:
        times = self.times()
        if times is not None and times[1] >= times[0]:
            self._length = times[1] - times[0]

    def _keep_length(self) -> None:
        """Another beginning moves the end along."""
        day, at = self.fields["begins_on"].value(), str(self.fields["begins_at"].value())
        if not isinstance(day, date):
            return
        self.series.begin_on(day)
        whole = bool(self.fields["all_day"].value())
        ends = datetime.combine(day, time_of("" if whole else at)) + self._length
        if whole:
            self.fields["ends_on"].set_value((ends - timedelta(days=1)).date())
        elif at:
            self.fields["ends_on"].set_value(ends.date())
            self.fields["ends_at"].set_value(f"{ends:%H:%M}")

    def _choose_reminders(self) -> None:
        """No reminder and a reminder exclude each other: what was chosen last holds."""
        now = self.reminders.value()
        if NO_REMINDER in now and len(now) > 1:
            none_is_new = NO_REMINDER not in self._reminded
            now = (
                (NO_REMINDER,)
                if none_is_new
                else tuple(code for code in now if code != NO_REMINDER)
            )
            self.reminders.set_value(now)
        self._reminded = now

    def _take_minutes(self) -> None:
        """A new appointment lasts as long as its kind usually does."""
        kind = self._session.catalogue["CL49"].get(str(self.fields["kind"].value()))
        minutes = str(kind.extra.get("minutes") or "") if kind is not None else ""
        if self._new and minutes and not self.fields["all_day"].value():
            self._length = timedelta(minutes=int(minutes))
            self._keep_length()

    def _before(self, minutes: int) -> str:
        if minutes == 0:
            return self.tr("zum Beginn")
        if minutes % 1440 == 0:
            days = minutes // 1440
            text = self.tr("{n} Tag vorher") if days == 1 else self.tr("{n} Tage vorher")
            return text.format(n=days)
        return self.tr("{n} Minuten vorher").format(n=minutes)
