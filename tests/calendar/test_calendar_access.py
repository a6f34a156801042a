"""Who sees what of an appointment, and who may change it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from kimdesk.base.errors import NotAllowed
from kimdesk.calendar.appointments import (
    appointment_file,
    change_appointment,
    copy,
    move,
    remove,
)
from kimdesk.calendar.ics.writing import between
from kimdesk.calendar.model import Appointment, AppointmentStaff
from kimdesk.calendar.occurrences import next_of_case, occurrences, occurrences_of_case
from kimdesk.calendar.outcomes import set_outcome
from kimdesk.calendar.reminders import coming
from kimdesk.clients.access import open_with_reason
from kimdesk.clients.cases import create_file
from kimdesk.clients.model import Case, Person, Staff
from kimdesk.clients.records import Records
from kimdesk.vault.log import LogEntry
from kimdesk.vault.work import Changes, Store
from tests.calendar.appointment_parts import MONDAY, added
from tests.support.client_files import add, client

COUNSELLOR, COLLEAGUE = 1, 2
NOON = datetime(2026, 11, 23, 12)  # noqa: DTZ001 - wall time
Turn = Callable[[int], None]


@pytest.fixture
def turn(store: Store) -> Turn:
    """Work on as another counsellor: `turn(COLLEAGUE)`."""
    add(store, Staff(uid="user-2", login="user-2", name="Kim Kollegin"))

    def to(staff_id: int) -> None:
        store.identity = replace(store.identity, staff_id=staff_id, roles=frozenset({"R_CM"}))

    return to


def test_a_colleague_sees_when_but_not_with_whom(
    store: Store, records: Records, case: Case, turn: Turn
) -> None:
    series = added(
        store,
        records,
        cases=[case.id],
        staff=[COUNSELLOR],
        place="Beispielstraße 1",
        rule="FREQ=WEEKLY;COUNT=2",
        interpreting_state="ANGEFRAGT",
    )
    turn(COLLEAGUE)
    (row,) = occurrences(store, MONDAY, MONDAY)
    assert row.busy
    assert (row.begins.hour, row.staff_ids, row.title) == (9, (COUNSELLOR,), "belegt")
    assert (row.clients, row.kind, row.place, row.interpreting_state) == ((), "", "", "")
    with pytest.raises(NotAllowed):
        appointment_file(store, series, MONDAY)


def test_who_takes_part_sees_the_appointment_but_no_name(
    store: Store, records: Records, case: Case, turn: Turn
) -> None:
    added(store, records, cases=[case.id], staff=[COUNSELLOR, COLLEAGUE])
    turn(COLLEAGUE)
    (row,) = occurrences(store, MONDAY, MONDAY)
    assert not row.busy
    assert [(client.name, client.number) for client in row.clients] == [("", case.number)]


def test_a_file_opened_with_a_reason_shows_its_appointments(
    store: Store, records: Records, case: Case, turn: Turn
) -> None:
    added(store, records, cases=[case.id], staff=[COUNSELLOR])
    turn(COLLEAGUE)
    open_with_reason(store, case.id, "Anruf der Klientin")
    (row,) = occurrences(store, MONDAY, MONDAY)
    assert row.clients[0].name == "Beispiel, Amina"


def test_of_an_absence_others_see_only_that_it_is_one(
    store: Store, records: Records, turn: Turn
) -> None:
    added(store, records, kind="TA_ABWESEND", title="Kur", staff=[COUNSELLOR])
    turn(COLLEAGUE)
    (row,) = occurrences(store, MONDAY, MONDAY)
    assert (row.kind, row.title, row.busy) == ("TA_ABWESEND", "abwesend", True)


def test_what_is_about_nobody_is_there_for_all(store: Store, records: Records, turn: Turn) -> None:
    added(store, records, kind="TA_TEAM", title="Teamsitzung", staff=[COUNSELLOR])
    turn(COLLEAGUE)
    (row,) = occurrences(store, MONDAY, MONDAY)
    assert (row.title, row.busy) == ("Teamsitzung", False)


@pytest.mark.parametrize("scope", ["this", "following", "all"])
def test_an_appointment_of_a_foreign_file_cannot_be_touched(
    store: Store, records: Records, case: Case, turn: Turn, scope: str
) -> None:
    series = added(store, records, cases=[case.id], rule="FREQ=WEEKLY;COUNT=3")
    day = MONDAY + timedelta(weeks=1)
    turn(COLLEAGUE)
    acts: list[Callable[[], object]] = [
        lambda: change_appointment(store, records, series, day, scope, {"title": "X"}),  # type: ignore[arg-type]
        lambda: move(store, records, series, day, scope, NOON, NOON),  # type: ignore[arg-type]
        lambda: remove(store, records, series, day, scope),  # type: ignore[arg-type]
        lambda: copy(store, records, series, day, NOON),
        lambda: set_outcome(store, records, series, day, "T_ABG_KL"),
        lambda: occurrences_of_case(store, case.id, MONDAY, day),
    ]
    for do in acts:
        with pytest.raises(NotAllowed):
            do()
    turn(COUNSELLOR)
    assert [row.title for row in occurrences_of_case(store, case.id, MONDAY, day)] == ["Muster"] * 2


def test_nobody_makes_an_appointment_about_a_foreign_file(
    store: Store, records: Records, case: Case, turn: Turn
) -> None:
    mine = added(store, records)
    turn(COLLEAGUE)
    with pytest.raises(NotAllowed):
        added(store, records, cases=[case.id])
    with pytest.raises(NotAllowed):
        change_appointment(store, records, mine, MONDAY, "this", {}, case_ids=[case.id])
    assert len(occurrences(store, MONDAY, MONDAY)) == 1


def test_undo_asks_again_who_may(store: Store, records: Records, case: Case, turn: Turn) -> None:
    single = added(store, records, cases=[case.id])
    undo = remove(store, records, single, MONDAY, "all")
    turn(COLLEAGUE)
    with pytest.raises(NotAllowed):
        undo.take_back(store, records)
    turn(COUNSELLOR)
    undo.take_back(store, records)
    assert occurrences(store, MONDAY, MONDAY)[0].clients[0].case_id == case.id


def test_the_absence_of_a_colleague_is_changed_by_the_lead_only(
    store: Store, records: Records, turn: Turn
) -> None:
    away = added(store, records, kind="TA_ABWESEND", staff=[COUNSELLOR])
    turn(COLLEAGUE)
    with pytest.raises(NotAllowed):
        remove(store, records, away, MONDAY, "all")
    turn(COUNSELLOR)
    remove(store, records, away, MONDAY, "all")


def test_acts_are_logged_by_names_of_fields_and_told_to_open_pages(
    store: Store, records: Records, case: Case
) -> None:
    told: list[Changes] = []
    store.listeners.append(told.append)
    single = added(store, records, cases=[case.id], title="Beispiel geheim")
    undo = change_appointment(store, records, single, MONDAY, "this", {"title": "Noch geheim"})
    undo.take_back(store, records)
    assert [(set(each["appointment"]), set(each["case"])) for each in told] == [
        ({single}, {case.id})
    ] * 3
    with store.unit() as unit:
        query = select(LogEntry).where(LogEntry.kind == "appointment").order_by(LogEntry.seq)
        entries = [(e.action, e.object_id, e.detail) for e in unit.session.scalars(query)]
    assert entries[0][:2] == ("ANLEGEN", single)
    assert entries[-2:] == [("AENDERN", single, "title")] * 2
    assert not any("geheim" in entry[2] for entry in entries)


def test_the_next_appointment_of_a_case(store: Store, records: Records, case: Case) -> None:
    other = client(store, "Muster")
    added(store, records, cases=[other])
    assert next_of_case(store, case.id) is None
    series = added(store, records, cases=[case.id], rule="FREQ=WEEKLY")
    remove(store, records, series, MONDAY, "this")
    coming = next_of_case(store, case.id)
    assert coming is not None
    assert coming.original_on == MONDAY + timedelta(weeks=1)


def test_colleagues_and_rooms_filter(store: Store, records: Records, turn: Turn) -> None:
    added(store, records, staff=[1], title="eins")
    added(store, records, staff=[2], title="zwei")
    added(store, records, title="drei")
    assert [row.title for row in occurrences(store, MONDAY, MONDAY, (2,))] == ["zwei"]
    assert occurrences(store, MONDAY, MONDAY, ()) == ()
    assert len(occurrences(store, MONDAY, MONDAY)) == 3


def test_no_way_of_writing_leads_to_an_appointment_about_a_foreign_file(
    store: Store, records: Records, case: Case, turn: Turn
) -> None:
    appointment_id = added(store, records, cases=[case.id], staff=[COUNSELLOR])
    turn(COLLEAGUE)
    with store.unit() as unit:
        version = unit.session.get_one(Appointment, appointment_id).version
        taking_part = unit.session.scalars(select(AppointmentStaff.id)).one()
    with pytest.raises(NotAllowed):
        records.change(Appointment, appointment_id, version, {"title": "Anders"})
    with pytest.raises(NotAllowed):
        records.remove(Appointment, appointment_id)
    with pytest.raises(NotAllowed):
        records.remove(AppointmentStaff, taking_part)


def restrict(store: Store, case: Case) -> None:
    """As the office does it by Art. 18 DSGVO."""
    with store.unit() as unit:
        unit.session.execute(
            update(Person).where(Person.id == case.person_id).values(restricted=True)
        )
        unit.commit()


def test_a_restricted_file_is_named_only_to_those_who_take_part(
    store: Store, records: Records, case: Case, turn: Turn
) -> None:
    words = {"title": "Frau Beispiel", "place": "Beispielweg 1", "video": "https://example.org"}
    added(store, records, cases=[case.id], staff=[COUNSELLOR], **words)
    restrict(store, case)
    (mine,) = occurrences(store, MONDAY, MONDAY)
    assert (mine.title, mine.clients[0].name) == ("Frau Beispiel", "Beispiel, Amina")
    turn(COLLEAGUE)
    (row,) = occurrences(store, MONDAY, MONDAY)
    assert (row.busy, row.title, row.clients) == (True, "belegt", ())
    store.identity = replace(store.identity, roles=frozenset({"R_TL"}))
    (row,) = occurrences(store, MONDAY, MONDAY)
    assert (row.busy, row.text, row.place) == (False, f"Termin – {case.number}", "")
    assert not row.has_video


def test_nothing_that_leaves_the_calendar_names_a_restricted_file(
    store: Store, records: Records, case: Case
) -> None:
    words = {"title": "Frau Beispiel", "place": "Beispielweg 1", "note": "über Amina"}
    other = create_file(store, records, {"family_name": "Muster", "given_name": "Bea"}, {})
    added(store, records, cases=[case.id], staff=[COUNSELLOR], kind="TA_ERST", **words)
    added(store, records, cases=[case.id, other.id], staff=[COUNSELLOR], begins="11:00",
          ends="12:00", **words)  # fmt: skip
    restrict(store, case)
    for names in (True, False):
        made = between(store, records.catalogue, MONDAY, MONDAY, names=names).content
        text = made.decode().replace("\r\n ", "")
        assert f"SUMMARY:Termin – {case.number}\r\n" in text
        assert f"B. M. ({other.number})" in text
        for secret in ("Beispiel", "Amina", "A. B.", "TA_ERST"):
            assert secret not in text
    store.clock.moment = datetime(2026, 11, 23, 7, 50, tzinfo=UTC)  # type: ignore[attr-defined]
    for reminder in coming(store, records.catalogue).rows:
        assert case.number in reminder.text
        assert "Beispiel" not in reminder.text


def test_a_client_of_a_foreign_file_leaves_by_number_only(
    store: Store, records: Records, case: Case, turn: Turn
) -> None:
    added(store, records, cases=[case.id], staff=[COUNSELLOR, COLLEAGUE], title="Frau Beispiel")
    turn(COLLEAGUE)
    made = between(store, records.catalogue, MONDAY, MONDAY, names=True).content.decode()
    assert f"SUMMARY:Termin – {case.number}" in made
    assert "Beispiel" not in made
