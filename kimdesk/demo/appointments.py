"""An invented calendar: appointments of the running cases, the team's series, deadlines."""

from datetime import date, datetime, timedelta
from typing import Any

from kimdesk.calendar.model import (
    Appointment,
    AppointmentCase,
    AppointmentStaff,
    Deadline,
    DeadlineStep,
    Room,
    SchoolHoliday,
)
from kimdesk.demo.journey import Journey
from kimdesk.demo.people import Demo

ROOMS = ("Beratungsraum 1", "Besprechungsraum 2", "Kinderecke")
_TIMES = ("08:30", "09:00", "10:00", "11:15", "13:00", "14:00", "15:30")
# So many of the first appointments are today.
TODAY = 14
_AHEAD, _PAST = ("T_GEPLANT", "T_BESTAET"), ("T_STATT", "T_STATT", "T_VERSAEUMT")
_FREE = {"TA_TEAM", "TA_ABWESEND", "TA_SPRECH", "TA_PARTNER"}
_DAYS = {"F_WIDERSPRUCH": 21, "F_KLAGE_1M": 12, "F_KLAGE_ASYL_1W": 5, "F_MITWIRKUNG": 9}


def add_office_calendar(demo: Demo, staff: list[int]) -> list[int]:
    """Rooms, the weekly team meeting, the open hour, an absence, school holidays; room ids."""
    rooms = [demo.rows.add(Room, name=name) for name in ROOMS]
    monday = demo.today - timedelta(days=demo.today.weekday())
    begun = monday - timedelta(weeks=12)
    series = (
        ("Teamsitzung", "TA_TEAM", begun, "09:00", 90, "FREQ=WEEKLY", staff),
        (
            "Offene Sprechstunde",
            "TA_SPRECH",
            begun + timedelta(days=1),
            "14:00",
            120,
            "FREQ=WEEKLY",
            staff[-1:],
        ),
        (
            "Netzwerktreffen Stadtteil",
            "TA_PARTNER",
            begun + timedelta(days=2),
            "10:00",
            90,
            "FREQ=MONTHLY;BYDAY=1WE",
            staff[:1],
        ),
    )
    for title, kind, first, at, minutes, rule, people in series:
        appointment = _appointment(demo, kind, first, at, minutes, title=title, rule=rule)
        demo.rows.rows(Appointment)[-1]["room_id"] = rooms[1]
        for staff_id in people:
            demo.rows.add(AppointmentStaff, appointment_id=appointment, staff_id=staff_id)
    away = demo.rows.add(
        Appointment,
        title="Fortbildung",
        kind="TA_ABWESEND",
        begins_on=monday + timedelta(days=10),
        ends_on=monday + timedelta(days=11),
        all_day=True,
        state="T_BESTAET",
    )
    demo.rows.add(AppointmentStaff, appointment_id=away, staff_id=staff[-1])
    demo.rows.add(
        SchoolHoliday,
        name="Weihnachtsferien (Beispiel)",
        first_on=date(demo.today.year, 12, 23),
        last_on=date(demo.today.year + 1, 1, 6),
    )
    return rooms


def add_appointments(
    demo: Demo, journey: Journey, rooms: list[int], interpreters: list[int]
) -> None:
    """Two appointments of a running case: one that was, one that will be."""
    case_id = journey.case_id
    for ahead in (False, True):
        kind = _kind(demo)
        day = _workday(demo.day(-25, -1) if ahead else demo.day(1, 25))
        if ahead and len(demo.rows.rows(AppointmentCase)) < TODAY:
            # Something to see on the first page, whatever day it is.
            day = demo.today
        state = demo.deal.mostly("CL38", _AHEAD if ahead else _PAST, rarely=0.1)
        if not ahead and state in _AHEAD:
            state = "T_ABG_KL"
        appointment = _appointment(demo, kind, day, demo.random.choice(_TIMES), 45, state=state)
        row: dict[str, Any] = demo.rows.rows(Appointment)[-1]
        row["room_id"] = demo.random.choice(rooms)
        row["reminders"] = "15|1440"
        row["preparation"] = demo.random.choice(("", "Bescheid mitbringen lassen"))
        row["client_reminder"] = demo.deal.any("CL38E")
        row["client_reminder_state"] = demo.deal.any("CL38R")
        if demo.chance(0.6):
            row["interpreter_id"] = demo.random.choice(interpreters)
            row["interpreting_language"] = demo.random.choice(("ar", "uk", "ti"))
            row["interpreting_state"] = demo.deal.any("CL_BOOKING")
            row["interpreting_minutes"] = 60
        demo.rows.add(AppointmentCase, appointment_id=appointment, case_id=case_id)
        demo.rows.add(AppointmentStaff, appointment_id=appointment, staff_id=journey.staff_id)


def add_deadlines(demo: Demo, journey: Journey) -> None:
    """Deadlines entered by hand, one of every kind among few cases."""
    for _ in range(3):
        kind = demo.deal.any("CL39")
        state = demo.deal.mostly("CL_DEADLINE", ("OFFEN",), rarely=0.2)
        due = demo.today + timedelta(days=_DAYS.get(kind, demo.random.randint(-3, 80)))
        deadline_id = demo.rows.add(
            Deadline,
            case_id=journey.case_id,
            kind=kind,
            due_on=due,
            state=state,
            served_on=due - timedelta(days=30) if kind == "F_WIDERSPRUCH" else None,
            reason="" if state == "OFFEN" else "Bescheid liegt vor",
            closed_on=None if state == "OFFEN" else demo.today,
        )
        demo.rows.add(
            DeadlineStep,
            case_id=journey.case_id,
            deadline_id=deadline_id,
            taken_on=demo.day(1, 20),
            state=state,
            due_after=due,
            staff_id=journey.staff_id,
        )


def _kind(demo: Demo) -> str:
    while (kind := demo.deal.any("CL49")) in _FREE:
        continue
    return kind


def _appointment(demo: Demo, kind: str, on: date, at: str, minutes: int, **values: object) -> int:
    begins = datetime.combine(on, datetime.strptime(at, "%H:%M").time())  # noqa: DTZ007 - wall time
    ends = begins + timedelta(minutes=minutes)
    usual: dict[str, object] = {"title": "", "state": "T_GEPLANT", "zone": "Europe/Berlin"}
    return demo.rows.add(
        Appointment,
        **{**usual, **values},
        kind=kind,
        begins_on=on,
        begins_at=at,
        ends_on=ends.date(),
        ends_at=f"{ends:%H:%M}",
    )


def _workday(day: date) -> date:
    return day - timedelta(days=max(0, day.weekday() - 4))
