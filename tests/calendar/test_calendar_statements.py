"""Views of the calendar take a fixed number of statements, whatever it holds."""

from datetime import date, datetime, time, timedelta

from kimdesk.calendar.occurrences import occurrences
from kimdesk.calendar.warnings import Plan, warnings_for
from kimdesk.clients.model import Case
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store
from tests.calendar.appointment_parts import MONDAY, added
from tests.support.statements import counting

# With the one that begins the transaction.
VIEW = 5


def fill(store: Store, records: Records, case: Case) -> None:
    """Thirty appointments and ten series with a client and a colleague."""
    for at in range(40):
        rule = "FREQ=DAILY" if at % 4 == 0 else ""
        day = MONDAY + timedelta(days=at % 5)
        added(store, records, day=day, rule=rule, cases=[case.id], staff=[1])


def test_a_view_takes_the_same_statements_for_few_and_for_many(
    store: Store, records: Records, case: Case
) -> None:
    added(store, records, rule="FREQ=DAILY", cases=[case.id], staff=[1])
    with counting(store) as few:
        assert len(occurrences(store, MONDAY, MONDAY)) == 1
    fill(store, records, case)
    with counting(store) as many:
        assert len(occurrences(store, MONDAY, MONDAY + timedelta(days=30))) > 300
    assert len(few) == len(many) <= VIEW


def test_warnings_take_the_same_statements_for_few_and_for_many(
    store: Store, records: Records, case: Case
) -> None:
    added(store, records, staff=[1])
    wanted = an_hour()
    with counting(store) as few:
        warnings_for(store, wanted)
    fill(store, records, case)
    with counting(store) as many:
        warnings_for(store, wanted)
    assert len(few) == len(many)


def test_the_indexes_of_days_and_series_are_used(store: Store, records: Records) -> None:
    added(store, records, rule="FREQ=DAILY")
    with counting(store) as sent:
        occurrences(store, date(2026, 11, 23), date(2026, 11, 29))
    query = next(each for each in sent if "interpreter" in each)
    with store.unit() as unit:
        count = query.count("?")
        plan = unit.session.connection().exec_driver_sql(
            f"EXPLAIN QUERY PLAN {query}", tuple("2026-11-23" for _ in range(count))
        )
        steps = " ".join(row[3] for row in plan)
    assert "ix_appointment_days" in steps
    assert "ix_appointment_rule" in steps
    assert "SCAN appointment" not in steps


def an_hour() -> Plan:
    """An hour on the Monday of the tests."""
    begins = datetime.combine(MONDAY, time(9))
    return Plan(begins, begins + timedelta(hours=1), (1,))
