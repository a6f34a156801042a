"""How appointments went, the entry that is offered for it, and what is found."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import update

from kimdesk.base.clock import FixedClock
from kimdesk.base.errors import UserError
from kimdesk.calendar.checking import all_findings, rows_of
from kimdesk.calendar.findings import calendar_findings, workdays_later
from kimdesk.calendar.occurrences import occurrences
from kimdesk.calendar.outcomes import contact_offers, link_contact, set_outcome
from kimdesk.clients.checking import read_facts
from kimdesk.clients.contacts import add_contact
from kimdesk.clients.findings import Finding
from kimdesk.clients.model import Case, Interpreter, Person
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store
from tests.calendar.appointment_parts import added
from tests.support.client_files import add, client

# The clock of the tests stands at 20 November 2026, 10:00 on the wall.
TODAY = date(2026, 11, 20)
WEEK = timedelta(weeks=1)


def found(store: Store, records: Records) -> list[Finding]:
    with store.unit() as unit:
        facts = read_facts(unit, records.catalogue, Case.id > 0, 100)
        return list(calendar_findings(unit, {each.case.id: each for each in facts}))


def test_the_outcome_of_one_occurrence_is_its_own(
    store: Store, records: Records, case: Case
) -> None:
    series = added(store, records, day=TODAY - WEEK, cases=[case.id], rule="FREQ=WEEKLY;COUNT=3")
    outcome = set_outcome(store, records, series, TODAY - WEEK, "T_VERSAEUMT")
    rows = occurrences(store, TODAY - WEEK, TODAY + WEEK)
    assert [row.state for row in rows] == ["T_VERSAEUMT", "T_GEPLANT", "T_GEPLANT"]
    assert rows[0].appointment_id == outcome.appointment_id != series
    assert outcome.offers == ()
    outcome.undo.take_back(store, records)
    rows = occurrences(store, TODAY - WEEK, TODAY + WEEK)
    assert {row.state for row in rows} == {"T_GEPLANT"}
    assert rows[0].appointment_id == series


def test_what_has_not_begun_can_be_called_off_but_not_missed(
    store: Store, records: Records
) -> None:
    single = added(store, records, day=TODAY, begins="10:30", ends="11:00")
    for state in ("T_STATT", "T_VERSAEUMT"):
        with pytest.raises(UserError):
            set_outcome(store, records, single, TODAY, state)
    set_outcome(store, records, single, TODAY, "T_ABG_KL")
    assert occurrences(store, TODAY, TODAY)[0].state == "T_ABG_KL"


def test_what_took_place_offers_an_entry_for_each_client(
    store: Store, records: Records, case: Case
) -> None:
    other = client(store, "Muster", counselling_language="uk", interpreting="SM_PROF_VIDEO")
    single = added(
        store,
        records,
        day=TODAY,
        begins="08:00",
        ends="08:47",
        cases=[case.id, other],
    )
    offers = set_outcome(store, records, single, TODAY, "T_STATT").offers
    assert [offer.case_id for offer in offers] == [case.id, other]
    assert offers[1].values == {
        "kind": "K_BUERO",
        "held_on": TODAY,
        "held_at": "08:00",
        "minutes": 45,
        "participants": ("KLIENT",),
        "language": "uk",
        "interpreting": "SM_PROF_VIDEO",
    }


def test_an_offer_can_be_saved_as_it_is_and_is_then_linked(
    store: Store, records: Records, case: Case
) -> None:
    interpreter = add(store, Interpreter(name="Sami Beispiel", languages=("ar",)))
    single = added(
        store,
        records,
        day=TODAY,
        begins="08:00",
        ends="09:00",
        cases=[case.id],
        kind="TA_TEL",
        interpreter_id=interpreter,
        interpreting_language="ar",
        interpreting_state="BESTAETIGT",
        interpreting_minutes=60,
    )
    (offer,) = set_outcome(store, records, single, TODAY, "T_STATT").offers
    assert (offer.values["kind"], offer.values["interpreting"]) == ("K_TEL", "SM_PROF_TEL")
    entry = add_contact(records, store, {"case_id": offer.case_id, **offer.values})
    assert (entry.language, entry.interpreter_id, entry.minutes) == ("ar", interpreter, 60)
    assert len(contact_offers(store, records, single, TODAY)) == 1
    undo = link_contact(store, records, single, entry.id)
    assert contact_offers(store, records, single, TODAY) == ()
    undo.take_back(store, records)
    assert len(contact_offers(store, records, single, TODAY)) == 1


def test_an_entry_of_another_file_is_not_linked(store: Store, records: Records, case: Case) -> None:
    other = client(store, "Muster")
    values = {"held_on": TODAY, "kind": "K_TEL", "minutes": 10}
    entry = add_contact(records, store, {"case_id": other, **values})
    single = added(store, records, day=TODAY, cases=[case.id])
    with pytest.raises(UserError):
        link_contact(store, records, single, entry.id)


def test_absences_and_appointments_without_a_client_offer_nothing(
    store: Store, records: Records, case: Case
) -> None:
    away = added(store, records, day=TODAY, kind="TA_ABWESEND", cases=[case.id])
    team = added(store, records, day=TODAY, kind="TA_TEAM")
    for appointment in (away, team):
        assert set_outcome(store, records, appointment, TODAY, "T_STATT").offers == ()


def ended(store: Store, records: Records, case_id: int, states: Iterable[str]) -> None:
    for back, state in enumerate(states):
        day = TODAY - WEEK * (back + 1)
        added(store, records, day=day, cases=[case_id], state=state)


@pytest.mark.parametrize(
    ("newest_first", "count"),
    [
        (["T_VERSAEUMT"] * 3, 1),
        (["T_VERSAEUMT"] * 5, 1),
        (["T_VERSAEUMT"] * 2, 0),
        (["T_VERSAEUMT", "T_ABG_KL", "T_VERSAEUMT", "T_VERSCH", "T_VERSAEUMT"], 1),
        (["T_STATT", *["T_VERSAEUMT"] * 3], 0),
        (["T_VERSAEUMT", "T_VERSAEUMT", "T_STATT", "T_VERSAEUMT"], 0),
    ],
)
def test_missed_three_times_in_a_row(
    store: Store, records: Records, case: Case, newest_first: list[str], count: int
) -> None:
    ended(store, records, case.id, newest_first)
    findings = found(store, records)
    assert len(findings) == count
    assert all(each.since == TODAY - WEEK and each.case_id == case.id for each in findings)


@pytest.mark.parametrize(
    ("state", "days", "count"),
    [("NOETIG", 0, 1), ("ANGEFRAGT", 4, 1), ("NOETIG", 5, 0), ("BESTAETIGT", 3, 0), ("", 0, 0)],
)
def test_nobody_is_booked_to_interpret_two_workdays_before(
    store: Store, records: Records, case: Case, state: str, days: int, count: int
) -> None:
    day = TODAY + timedelta(days=days)
    added(store, records, day=day, cases=[case.id], interpreting_state=state)
    assert [each.since for each in found(store, records)] == [day] * count


def test_an_occurrence_of_a_series_lacks_an_interpreter_too(
    store: Store, records: Records, case: Case
) -> None:
    more = {"rule": "FREQ=WEEKLY", "interpreting_state": "NOETIG"}
    series = added(store, records, day=TODAY - 3 * WEEK, cases=[case.id], **more)
    assert [each.record_id for each in found(store, records)] == [series]
    set_outcome(store, records, series, TODAY, "T_ABG_KL")
    assert found(store, records) == []


def test_two_workdays_after_a_friday_is_tuesday() -> None:
    assert workdays_later(TODAY, 2) == date(2026, 11, 24)


def test_the_moment_an_appointment_begins_is_that_of_the_wall(
    store: Store, records: Records
) -> None:
    # In July the clock of the office is two hours ahead of UTC.
    day = date(2026, 7, 1)
    single = added(store, records, day=day, begins="09:00", ends="09:30")
    store.clock = FixedClock(datetime(2026, 7, 1, 6, 59, tzinfo=UTC))
    with pytest.raises(UserError):
        set_outcome(store, records, single, day, "T_STATT")
    store.clock = FixedClock(datetime(2026, 7, 1, 7, 0, tzinfo=UTC))
    set_outcome(store, records, single, day, "T_STATT")


def test_without_a_language_of_its_own_the_client_s_is_offered(
    store: Store, records: Records, case: Case
) -> None:
    with store.unit() as unit:
        unit.session.execute(
            update(Person).where(Person.id == case.person_id).values(counselling_language="ti")
        )
        unit.commit()
    single = added(store, records, day=TODAY, begins="08:00", ends="09:00", cases=[case.id])
    (offer,) = set_outcome(store, records, single, TODAY, "T_STATT").offers
    assert offer.values["language"] == "ti"


def test_what_is_found_in_the_calendar_stands_in_check_and_work_list(
    store: Store, records: Records, case: Case
) -> None:
    ended(store, records, case.id, ["T_VERSAEUMT"] * 3)
    in_check = [each for each in all_findings(store, records.catalogue) if each.rule == "K2"]
    listed = rows_of(store, records.catalogue, [case.id])
    mine = [row for row in listed if row.finding.rule == "K2"]
    assert [row.finding for row in mine] == in_check
    assert [(row.client, row.subject) for row in mine] == [("Beispiel, Amina", "contacts")]
