"""The tables of calendar and deadlines. Importing this package maps them all."""

import kimdesk.casework.model  # noqa: F401 - maps what these tables refer to
from kimdesk.calendar.model.appointments import (
    Appointment,
    AppointmentCase,
    AppointmentStaff,
    Reminder,
    Room,
    SchoolHoliday,
)
from kimdesk.calendar.model.choices import OwnChoice
from kimdesk.calendar.model.deadlines import Deadline, DeadlineStep, LeadTime

__all__ = [
    "Appointment",
    "AppointmentCase",
    "AppointmentStaff",
    "Deadline",
    "DeadlineStep",
    "LeadTime",
    "OwnChoice",
    "Reminder",
    "Room",
    "SchoolHoliday",
]
