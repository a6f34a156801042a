"""What does not fit together in appointments: missed again and again, nobody to interpret.

`calendar_findings` looks at a batch of cases like the rules of case work do.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from sqlalchemy import and_, func, select

from kimdesk.base.text import translate
from kimdesk.calendar import occurrence_reading as reading
from kimdesk.calendar.model import Appointment, AppointmentCase
from kimdesk.calendar.occurrences import OPEN_STATES, expanded
from kimdesk.calendar.outcomes import KEPT, MISSED
from kimdesk.clients.findings import Facts, Finding
from kimdesk.vault.work import UnitOfWork

RULE = "K2"
IN_A_ROW = 3
WORKDAYS_BEFORE = 2
NOT_BOOKED = ("NOETIG", "ANGEFRAGT", "ABGESAGT")
APPOINTMENT = Appointment.__tablename__


def calendar_findings(unit: UnitOfWork, cases: Mapping[int, Facts]) -> Iterator[Finding]:
    """The findings of the cases in `cases` (by case id); five statements at most.

    Access is checked by the caller.
    """
    yield from _missed(unit, cases)
    yield from _without_interpreter(unit, cases)


def _missed(unit: UnitOfWork, cases: Mapping[int, Facts]) -> Iterator[Finding]:
    """The last three that came to an end were all missed; what was called off does not count."""
    newest = (
        func.row_number()
        .over(
            partition_by=AppointmentCase.case_id,
            order_by=(Appointment.begins_on.desc(), Appointment.begins_at.desc()),
        )
        .label("newest")
    )
    ended = (
        select(
            AppointmentCase.case_id,
            Appointment.id,
            Appointment.begins_on,
            Appointment.state,
            newest,
        )
        .join(Appointment, Appointment.id == AppointmentCase.appointment_id)
        .where(AppointmentCase.case_id.in_(tuple(cases)), Appointment.state.in_((KEPT, MISSED)))
        .subquery()
    )
    query = (
        select(ended).where(ended.c.newest <= IN_A_ROW).order_by(ended.c.case_id, ended.c.newest)
    )
    found = defaultdict(list)
    for row in unit.session.connection().execute(query):
        found[row.case_id].append(row)
    for case_id, rows in found.items():
        if len(rows) == IN_A_ROW and all(row.state == MISSED for row in rows):
            text = translate("Rules", "Die letzten drei Termine wurden versäumt.")
            last = rows[0]
            yield cases[case_id].finding(
                RULE, "warning", text, "state", APPOINTMENT, last.id, last.begins_on
            )


def _without_interpreter(unit: UnitOfWork, cases: Mapping[int, Facts]) -> Iterator[Finding]:
    """An appointment of the next two workdays needs an interpreter who is not confirmed."""
    if not cases:
        return
    today = unit.store.clock.today()
    links = select(AppointmentCase.appointment_id).where(AppointmentCase.case_id.in_(tuple(cases)))
    missing = and_(Appointment.id.in_(links), Appointment.interpreting_state.in_(NOT_BOOKED))
    last = workdays_later(today, WORKDAYS_BEFORE)
    rows = reading.rows_between(unit, today, last, missing)
    if not rows:
        return
    text = translate("Rules", "Für einen Termin in den nächsten Tagen fehlt die Sprachmittlung.")
    for row in expanded(unit, rows, today, last):
        if row.state not in OPEN_STATES:
            continue
        for client in row.clients:
            if client.case_id in cases:
                yield cases[client.case_id].finding(
                    RULE,
                    "warning",
                    text,
                    "interpreting_state",
                    APPOINTMENT,
                    row.appointment_id,
                    row.begins.date(),
                )


def workdays_later(day: date, count: int) -> date:
    """So many days from Monday to Friday later."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day
