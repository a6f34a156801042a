"""Appointments, series and their exceptions, rooms, reminders, school holidays.

Times are wall time in the zone of the appointment ("09:00" in "Europe/Berlin"), never a
moment in UTC: nine o'clock stays nine o'clock across summer time and on a laptop abroad.
Whole days are days without any time.
"""

from datetime import date, datetime, timedelta

from sqlalchemy import Date, DateTime, ForeignKey, Index, Integer, Text, select, true
from sqlalchemy import text as sqlalchemy_text
from sqlalchemy.orm import Mapped, mapped_column

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.clients.access import openable
from kimdesk.clients.model import Case
from kimdesk.clients.model.case import case_key
from kimdesk.reference import Catalogue
from kimdesk.vault.fields import (
    code,
    flag,
    long_text,
    number,
    record,
    text,
    time_of_day,
    yes_no,
)
from kimdesk.vault.fields import day as day_field
from kimdesk.vault.orm import Base, Record
from kimdesk.vault.work import UnitOfWork

ZONE = "Europe/Berlin"
# What `Appointment.reminders` holds where nobody wants to be reminded.
NO_REMINDER = "-"
# Older beginnings need not be looked at for what may still last.
LONGEST = timedelta(days=3 * 366)


def _a_day(german: str) -> Mapped[date]:
    info = {"field": day_field(german, required=True).column.info["field"]}
    return mapped_column(Date, info=info)


class Room(Record, Base):
    """A room of the office that can be booked."""

    __tablename__ = "room"

    name: Mapped[str] = text("Raum", required=True)
    note: Mapped[str] = text("Ausstattung", maximum=500)
    retired: Mapped[str] = yes_no("nicht mehr verfügbar")


class Appointment(Record, Base):
    """One appointment, the master of a series (`rule`), or one changed occurrence of a series.

    A changed occurrence names its `series_id` and the day it stood on by the rule
    (`replaces_on`); a cancelled one of these is `T_ABG_…` or in `except_on` of the master.
    """

    __tablename__ = "appointment"
    __table_args__ = (
        Index("ix_appointment_days", "begins_on", "ends_on"),
        # Series only, which are few among the appointments.
        Index(
            "ix_appointment_rule",
            "repeats_until",
            "begins_on",
            sqlite_where=sqlalchemy_text("rule != ''"),
        ),
        Index("ix_appointment_series", "series_id", "replaces_on"),
    )

    title: Mapped[str] = text("Titel", maximum=300)
    kind: Mapped[str] = code("Terminart", "CL49", required=True)
    begins_on: Mapped[date] = _a_day("Tag")
    begins_at: Mapped[str] = time_of_day("Beginn")
    ends_on: Mapped[date] = _a_day("letzter Tag")
    ends_at: Mapped[str] = time_of_day("Ende")
    all_day: Mapped[bool] = flag("ganztägig")
    zone: Mapped[str] = mapped_column(Text, default=ZONE)
    place: Mapped[str] = text("Ort", maximum=300)
    room_id: Mapped[int | None] = record("Raum", "room.id")
    video: Mapped[str] = text("Videolink", maximum=500)
    partner_id: Mapped[int | None] = record("Netzwerkpartner", "partner.id")
    state: Mapped[str] = code("Stand", "CL38", required=True)
    preparation: Mapped[str] = long_text("Vorbereitung")
    note: Mapped[str] = long_text("Notiz zum Termin")
    # Minutes before the beginning, "15|1440"; "" as usual, NO_REMINDER for none.
    reminders: Mapped[str] = mapped_column(Text, default="")
    # The interpreter of this appointment and how far the booking is.
    interpreter_id: Mapped[int | None] = record("Sprachmittler:in", "interpreter.id")
    interpreting_language: Mapped[str] = code("Sprache der Sprachmittlung", "CL08")
    interpreting_dialect: Mapped[str] = text("Dialekt")
    interpreting_sex: Mapped[str] = code("Wunsch: Geschlecht der Sprachmittlung", "CL02")
    interpreting_state: Mapped[str] = code("Stand der Buchung", "CL_BOOKING")
    interpreting_minutes: Mapped[int | None] = number("Sprachmittlung in Minuten", maximum=480)
    # How the client is reminded of it (CL38E) and whether that was done (CL38R).
    client_reminder: Mapped[str] = code("Erinnerung der Klient:in", "CL38E")
    client_reminder_state: Mapped[str] = code("Stand der Erinnerung", "CL38R")
    # A series: rule as in iCalendar (RFC 5545, RRULE), days left out, end for the index.
    rule: Mapped[str] = mapped_column(Text, default="")
    except_on: Mapped[str] = mapped_column(Text, default="")
    repeats_until: Mapped[date | None] = mapped_column(Date, default=None)
    series_id: Mapped[int | None] = mapped_column(
        Integer, ForeignKey("appointment.id", ondelete="CASCADE"), default=None
    )
    replaces_on: Mapped[date | None] = mapped_column(Date, default=None)
    # The contact log entry that its outcome wrote.
    contact_id: Mapped[int | None] = record("Kontakteintrag", "contact.id")
    # Identity and version in other calendars (UID, SEQUENCE), and what we do not know of it.
    ics_uid: Mapped[str] = mapped_column(Text, default="", index=True)
    ics_sequence: Mapped[int] = mapped_column(Integer, default=0)
    ics_rest: Mapped[str] = mapped_column(Text, default="")

    def check_rules(
        self,
        unit: UnitOfWork,
        names: frozenset[str],  # noqa: ARG002 - as the protocol has it
        catalogue: Catalogue,  # noqa: ARG002
    ) -> None:
        """It has a kind, a beginning and an end, in this order; three years long at most.

        Nobody changes what is about a file they may not open, whichever way they come.
        """
        _require_open(unit, self.id)
        if not self.kind:
            raise UserError(translate("Appointments", "Bitte die Terminart wählen."), "kind")
        if not self.all_day and not self.begins_at:
            raise UserError(translate("Appointments", "Bitte die Uhrzeit eintragen."), "begins_at")
        if not self.all_day and not self.ends_at:
            text = translate("Appointments", "Bitte eintragen, bis wann der Termin dauert.")
            raise UserError(text, "ends_at")
        if (self.ends_on, self.ends_at) < (self.begins_on, self.begins_at):
            field = "ends_on" if self.ends_on < self.begins_on else "ends_at"
            raise UserError(
                translate("Appointments", "Das Ende liegt vor dem Beginn. Bitte prüfen."), field
            )
        if self.ends_on - self.begins_on > LONGEST:
            raise UserError(
                translate("Appointments", "Ein Termin dauert höchstens drei Jahre."), "ends_on"
            )

    def check_removal_rules(self, unit: UnitOfWork) -> None:
        """As for changes."""
        _require_open(unit, self.id)


class AppointmentCase(Record, Base):
    """A client's case that an appointment is about; several may be."""

    __tablename__ = "appointment_case"
    __table_args__ = (Index("ix_appointment_case_one", "appointment_id", "case_id", unique=True),)

    case_id: Mapped[int] = case_key()
    appointment_id: Mapped[int] = mapped_column(
        Integer, ForeignKey("appointment.id", ondelete="CASCADE")
    )


class AppointmentStaff(Record, Base):
    """A colleague who takes part."""

    __tablename__ = "appointment_staff"
    __table_args__ = (
        Index("ix_appointment_staff_one", "appointment_id", "staff_id", unique=True),
        Index("ix_appointment_staff_of", "staff_id", "appointment_id"),
    )

    appointment_id: Mapped[int] = mapped_column(
        Integer, ForeignKey("appointment.id", ondelete="CASCADE")
    )
    staff_id: Mapped[int] = mapped_column(Integer, ForeignKey("staff.id", ondelete="CASCADE"))

    def check_rules(
        self,
        unit: UnitOfWork,
        names: frozenset[str],  # noqa: ARG002 - as the protocol has it
        catalogue: Catalogue,  # noqa: ARG002
    ) -> None:
        """Who takes part is said by those who may change the appointment."""
        _require_open(unit, self.appointment_id)

    def check_removal_rules(self, unit: UnitOfWork) -> None:
        """The same."""
        _require_open(unit, self.appointment_id)


class Reminder(Base):
    """What somebody was reminded of: once each, and again only after a snooze."""

    __tablename__ = "reminder"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, init=False)
    staff_id: Mapped[int] = mapped_column(
        Integer, ForeignKey("staff.id", ondelete="CASCADE"), index=True
    )
    # "appointment" or "deadline", its id, and the day (and minutes before) it was about.
    kind: Mapped[str] = mapped_column(Text)
    record_id: Mapped[int] = mapped_column(Integer)
    about: Mapped[str] = mapped_column(Text)
    shown_at: Mapped[datetime | None] = mapped_column(DateTime, default=None)
    again_at: Mapped[datetime | None] = mapped_column(DateTime, default=None)


class SchoolHoliday(Record, Base):
    """School holidays or other days off that were loaded from a calendar file."""

    __tablename__ = "school_holiday"

    name: Mapped[str] = text("Bezeichnung", required=True)
    first_on: Mapped[date] = _a_day("erster Tag")
    last_on: Mapped[date] = _a_day("letzter Tag")


def reminder_minutes(reminders: str) -> tuple[int, ...]:
    """Minutes before the beginning that `Appointment.reminders` names; what is none is left out."""
    parts = [part for part in reminders.split("|") if part.isascii() and part.isdecimal()]
    return tuple(int(part) for part in parts if len(part) <= 6)


def _require_open(unit: UnitOfWork, appointment_id: int | None) -> None:
    """Raise NotAllowed for an appointment about a file that may not be opened."""
    if appointment_id is None or unit.store.identity.sees_all_cases:
        return
    foreign = (
        select(Case.id)
        .join(AppointmentCase, AppointmentCase.case_id == Case.id)
        .where(
            AppointmentCase.appointment_id == appointment_id, openable(unit.store).is_not(true())
        )
    )
    if unit.session.execute(foreign.limit(1)).first() is not None:
        raise NotAllowed(
            translate("Appointments", "Die Akte zu diesem Termin führt jemand anders.")
        )
