"""A full month of the calendar against hand-written SQL, read on the same connection."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from kimdesk.base.clock import Clock
from kimdesk.calendar.occurrences import occurrences
from kimdesk.clients import opening
from kimdesk.demo.store import LEAD, LEAD_PASSPHRASE
from kimdesk.vault.vault import unlock
from tests.benchmarks.measuring import Measure, compared, counting

# A month the demo leaves free.
FIRST, LAST = date(2031, 3, 1), date(2031, 3, 31)
MANY, SERIES = 1000, 10
_MADE = "Messung"
_APPOINTMENT = {
    "kind": "TA_BERATUNG",
    "all_day": False,
    "zone": "Europe/Berlin",
    "place": "",
    "video": "",
    "state": "T_GEPLANT",
    "preparation": "",
    "note": "",
    "reminders": "",
    "interpreting_language": "",
    "interpreting_dialect": "",
    "interpreting_sex": "",
    "interpreting_state": "",
    "client_reminder": "",
    "client_reminder_state": "",
    "except_on": "",
    "ics_uid": "",
    "ics_sequence": 0,
    "ics_rest": "",
    "version": 1,
}
_ROWS = """
SELECT a.id, a.version, a.series_id, a.replaces_on, a.kind, a.title, a.begins_on, a.begins_at,
       a.ends_on, a.ends_at, a.all_day, a.zone, a.state, a.place, a.room_id, a.video, a.rule,
       a.except_on, a.interpreting_state, p.name, i.name
FROM appointment a LEFT JOIN partner p ON p.id = a.partner_id
LEFT JOIN interpreter i ON i.id = a.interpreter_id
WHERE a.begins_on BETWEEN :first AND :last OR (a.rule != '' AND a.repeats_until >= :first)
"""
_STAFF = f"""
SELECT s.appointment_id, s.staff_id FROM appointment_staff s
WHERE s.appointment_id IN (SELECT id FROM ({_ROWS}))
"""
_CLIENTS = f"""
SELECT l.appointment_id, c.id, c.number, p.family_name, p.given_name
FROM appointment_case l JOIN "case" c ON c.id = l.case_id JOIN person p ON p.id = c.person_id
WHERE l.appointment_id IN (SELECT id FROM ({_ROWS}))
"""


def measure(folder: Path, size: int) -> list[Measure]:
    """A month of a thousand appointments with client and colleague, and ten series."""
    vault = unlock(folder, LEAD, LEAD_PASSPHRASE, Clock())
    store = opening.open_store(vault, vault.clock)
    raw = vault.cases_connection()
    prepare(raw)

    def month() -> int:
        return len(occurrences(store, FIRST, LAST))

    with counting(store.engine) as sent:
        shown = month()
    statements = len(sent)
    if shown < MANY:
        raise AssertionError(shown)
    ours_ms, baseline_ms = compared(month, lambda: by_hand(raw))
    vault.close()
    what = f"month of {MANY} appointments"
    return [Measure(what, "service", size, ours_ms, baseline_ms, statements)]


def by_hand(raw: Any) -> list[tuple[Any, ...]]:
    """The same rows with colleagues and clients, as they come from the driver."""
    days = {"first": FIRST.isoformat(), "last": LAST.isoformat()}
    return [row for query in (_ROWS, _STAFF, _CLIENTS) for row in raw.execute(query, days)]


def prepare(raw: Any) -> None:
    """Fill the month once; a kept store has it already."""
    if raw.execute("SELECT 1 FROM appointment WHERE title = ?", (_MADE,)).fetchone():
        return
    cases = [row[0] for row in raw.execute('SELECT id FROM "case" LIMIT 200')]
    staff = [row[0] for row in raw.execute("SELECT id FROM staff")]
    raw.execute("BEGIN IMMEDIATE")
    for number, values in enumerate(_appointments()):
        names = ", ".join(values)
        marks = ", ".join("?" for _ in values)
        query = f"INSERT INTO appointment ({names}) VALUES ({marks})"
        made = raw.execute(query, tuple(values.values())).lastrowid
        for table, key, linked in (
            ("appointment_case", "case_id", cases[number % len(cases)]),
            ("appointment_staff", "staff_id", staff[number % len(staff)]),
        ):
            raw.execute(
                f"INSERT INTO {table} (appointment_id, {key}, uid, version) VALUES (?, ?, ?, 1)",
                (made, linked, f"bench-{table}-{number}"),
            )
    raw.execute("COMMIT")


def _appointments() -> Iterator[dict[str, Any]]:
    for number in range(MANY + SERIES):
        series = number >= MANY
        day = FIRST + timedelta(days=0 if series else number % 31)
        hour = 8 + number % 9
        yield {
            **_APPOINTMENT,
            "uid": f"bench-{number}",
            "title": _MADE,
            "begins_on": day.isoformat(),
            "begins_at": f"{hour:02}:00",
            "ends_on": day.isoformat(),
            "ends_at": f"{hour:02}:45",
            "rule": "FREQ=WEEKLY;UNTIL=20321231" if series else "",
            "repeats_until": "2032-12-31" if series else None,
        }
