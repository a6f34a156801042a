"""Reminders: each once, again after a snooze, missed ones for a week, never of what is closed."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from kimdesk.base.clock import FixedClock
from kimdesk.calendar.appointments import add_appointment, change_appointment, set_outcome
from kimdesk.calendar.deadlines import deciding
from kimdesk.calendar.model.appointments import NO_REMINDER
from kimdesk.calendar.reminders import (
    ReminderRow,
    coming,
    later,
    note_shown,
    snooze,
)
from kimdesk.calendar.times import wall_now
from kimdesk.clients.model import Case
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.support.store import open_memory_store

TODAY = date(2026, 11, 20)
Due = Callable[[], list[ReminderRow]]


@pytest.fixture
def clock() -> FixedClock:
    """Friday, ten o'clock in Bielefeld."""
    return FixedClock(datetime(2026, 11, 20, 9, tzinfo=UTC))


@pytest.fixture
def store(tmp_path: Path, clock: FixedClock) -> Store:
    return open_memory_store(tmp_path, clock=clock)


@pytest.fixture
def due(store: Store, catalogue: Catalogue) -> Due:
    """What is to be shown now."""

    def read() -> list[ReminderRow]:
        now = wall_now(store.clock.now())
        return [row for row in coming(store, catalogue).rows if row.due_at <= now]

    return read


def appointment(store: Store, records: Records, case: Case | None = None, **values: Any) -> int:
    full = {"kind": "TA_BERATUNG", "begins_on": TODAY, "begins_at": "11:00", "ends_at": "12:00"}
    cases = (case.id,) if case else ()
    return add_appointment(store, records, full | values, cases, (store.identity.staff_id,))


def wall(hour: int, minute: int = 0, day: int = 20) -> datetime:
    """What the office's clock shows."""
    return datetime(2026, 11, day, hour, minute)  # noqa: DTZ001 - wall time


def to(clock: FixedClock, hour: int, minute: int = 0, day: int = 20) -> None:
    """So late in Bielefeld, in winter."""
    clock.moment = datetime(2026, 11, day, hour - 1, minute, tzinfo=UTC)


def test_an_appointment_is_due_a_quarter_of_an_hour_before(
    store: Store, records: Records, case: Case, clock: FixedClock, due: Due
) -> None:
    appointment(store, records, case)
    to(clock, 10, 44)
    assert due() == []
    to(clock, 10, 45)
    (row,) = due()
    assert row.text == "11:00 · Beratungsgespräch – Beispiel, Amina"
    assert row.neutral == "Termin um 11:00"


def test_each_is_shown_once(store: Store, records: Records, clock: FixedClock, due: Due) -> None:
    appointment(store, records)
    to(clock, 10, 50)
    note_shown(store, due())
    assert due() == []


def test_a_snoozed_one_comes_again_at_its_time(
    store: Store, records: Records, clock: FixedClock, due: Due
) -> None:
    appointment(store, records)
    to(clock, 10, 50)
    snooze(store, due(), later(wall(10, 50), 5))
    assert due() == []
    to(clock, 10, 55)
    assert len(due()) == 1


def test_tomorrow_is_the_next_morning(clock: FixedClock) -> None:
    assert later(wall(10, 50), 0) == wall(8, day=21)


def test_several_times_before_remind_each_once(
    store: Store, records: Records, clock: FixedClock, due: Due
) -> None:
    appointment(store, records, begins_on=TODAY + timedelta(days=2), reminders="30|1440")
    to(clock, 11, 0, day=21)
    (first,) = due()
    assert first.text.startswith("22.11.2026, 11:00")
    note_shown(store, [first])
    to(clock, 10, 30, day=22)
    assert [row.about for row in due()] == ["2026-11-22T11:00|30"]


def test_nothing_of_an_appointment_that_is_called_off(
    store: Store, records: Records, clock: FixedClock, due: Due
) -> None:
    appointment_id = appointment(store, records)
    to(clock, 10, 50)
    snooze(store, due(), wall(10, 55))
    set_outcome(store, records, appointment_id, TODAY, "T_ABG_KL")
    to(clock, 11, 0)
    assert due() == []


def test_a_moved_appointment_reminds_anew(
    store: Store, records: Records, clock: FixedClock, due: Due
) -> None:
    appointment_id = appointment(store, records)
    to(clock, 10, 50)
    note_shown(store, due())
    times = {"begins_at": "15:00", "ends_at": "16:00"}
    change_appointment(store, records, appointment_id, TODAY, "this", times)
    to(clock, 14, 45)
    assert len(due()) == 1


def test_what_was_missed_is_due_still_but_not_for_ever(
    store: Store, records: Records, clock: FixedClock, due: Due
) -> None:
    appointment(store, records, begins_at="10:10", ends_at="10:20")
    to(clock, 10, 0)
    note_shown(store, due())
    appointment(store, records, begins_on=TODAY + timedelta(days=1))
    to(clock, 9, 0, day=23)
    assert len(due()) == 1
    to(clock, 9, 0, day=29)
    assert due() == []


def test_what_is_entered_afterwards_does_not_remind(
    store: Store, records: Records, clock: FixedClock, due: Due
) -> None:
    appointment(store, records, begins_at="08:00", ends_at="08:30")
    assert due() == []


def test_only_those_who_take_part_are_reminded(
    store: Store, records: Records, clock: FixedClock, due: Due
) -> None:
    values = {"kind": "TA_TEAM", "begins_on": TODAY, "begins_at": "11:00", "ends_at": "12:00"}
    add_appointment(store, records, values)
    to(clock, 10, 50)
    assert due() == []


def test_each_occurrence_of_a_series_reminds(
    store: Store, records: Records, clock: FixedClock, due: Due
) -> None:
    appointment(store, records, rule="FREQ=DAILY;COUNT=3")
    to(clock, 10, 50)
    note_shown(store, due())
    to(clock, 10, 50, day=21)
    assert [row.text[:5] for row in due()] == ["11:00"]


def test_a_deadline_reminds_at_each_lead_time_and_when_overdue(
    store: Store, records: Records, case: Case, clock: FixedClock, due: Due
) -> None:
    values = {"kind": "F_SONST", "due_on": TODAY + timedelta(days=3), "lead_days": "7|2"}
    deciding.add_deadline(store, records, case.id, values)
    abouts = []
    for day in (20, 21, 22, 23, 24, 25):
        to(clock, 9, 0, day=day)
        found = due()
        abouts.append([row.about[11:] for row in found])
        note_shown(store, found)
    assert abouts == [["7"], ["2"], [], ["0"], ["-1"], []]


def test_a_deadline_names_nobody_on_a_shared_screen(
    store: Store, records: Records, case: Case, due: Due
) -> None:
    values = {"kind": "F_SONST", "due_on": TODAY + timedelta(days=1)}
    deciding.add_deadline(store, records, case.id, values)
    (row,) = due()
    assert "Beispiel" in row.text
    assert row.neutral == "Frist am 21.11.2026"


def test_statements_do_not_grow_with_the_appointments(
    store: Store, records: Records, case: Case, catalogue: Catalogue
) -> None:
    counts = []
    for _ in range(2):
        seen: list[str] = []

        def count(*arguments: Any, seen: list[str] = seen) -> None:
            seen.append(arguments[2])

        event.listen(store.engine, "before_cursor_execute", count)
        coming(store, catalogue)
        event.remove(store.engine, "before_cursor_execute", count)
        counts.append(len(seen))
        for _ in range(10):
            appointment(store, records, case)
    assert counts[0] == counts[1]


def test_no_reminder_is_a_wish_of_its_own(
    store: Store, records: Records, clock: FixedClock, due: Due
) -> None:
    usual = appointment(store, records)
    appointment(store, records, reminders=NO_REMINDER)
    to(clock, 10, 50)
    assert [row.record_id for row in due()] == [usual]
    assert [row.record_id for row in coming(store, records.catalogue).rows] == [usual]


def test_reminders_that_nobody_can_read_are_as_usual(
    store: Store, records: Records, clock: FixedClock, due: Due
) -> None:
    appointment(store, records, reminders="bald|99999999")
    to(clock, 10, 50)
    assert [row.about for row in due()] == ["2026-11-20T11:00|15"]
