"""Appointments that are over, with how they went, from admission on: what the statistics count.

They are derived from the case alone, so that the rest of the demo stays what it is.
"""

import uuid
from datetime import date, timedelta
from random import Random

from kimdesk.calendar.model import Appointment, AppointmentCase, AppointmentStaff
from kimdesk.demo.journey import Journey
from kimdesk.demo.people import Demo

_EVERY = timedelta(weeks=7)
# The last weeks have their own appointments.
_UNTIL = timedelta(weeks=4)
_STATES = ("T_STATT",) * 9 + ("T_VERSAEUMT",) * 2 + ("T_ABG_KL", "T_ABG_CM", "T_VERSCH")


def add_past_appointments(demo: Demo, journey: Journey) -> None:
    """One every few weeks while the case ran."""
    admitted: date | None = journey.case["admitted_on"]
    if admitted is None or journey.phase == "STORNIERT":
        return
    random = Random(journey.case_id)  # noqa: S311 - invented data
    closed: date | None = journey.case["closed_on"]
    day, last = admitted + timedelta(days=random.randint(3, 20)), demo.today - _UNTIL
    while day <= min(closed or last, last):
        _add(demo, journey, day - timedelta(days=max(0, day.weekday() - 4)), random)
        day += _EVERY + timedelta(days=random.randint(-10, 10))


def _add(demo: Demo, journey: Journey, day: date, random: Random) -> None:
    hour = random.randint(9, 15)
    appointment = demo.rows.add(
        Appointment,
        uid=_uid(random),
        kind="TA_BERATUNG",
        begins_on=day,
        ends_on=day,
        begins_at=f"{hour:02}:00",
        ends_at=f"{hour:02}:45",
        zone="Europe/Berlin",
        state=random.choice(_STATES),
    )
    about = {"appointment_id": appointment, "uid": _uid(random)}
    demo.rows.add(AppointmentCase, **about, case_id=journey.case_id)
    with_whom = {"appointment_id": appointment, "uid": _uid(random)}
    demo.rows.add(AppointmentStaff, **with_whom, staff_id=journey.staff_id)


def _uid(random: Random) -> str:
    return str(uuid.UUID(int=random.getrandbits(128), version=4))
