"""Calendar files of other programs: what they mean here, tried out first, taken back as a whole."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from kimdesk.base.errors import Cancelled, UserError
from kimdesk.calendar.appointments import change_appointment, set_outcome
from kimdesk.calendar.ics.applying import Imported, apply_import
from kimdesk.calendar.ics.holidays import load_holidays, plan_holidays
from kimdesk.calendar.ics.plan import ImportPlan
from kimdesk.calendar.ics.planning import plan_import
from kimdesk.calendar.occurrences import occurrences
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.clients.model import Case
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store

FILES = Path(__file__).parents[1] / "data" / "calendars"
Plan = Callable[..., ImportPlan]
Take = Callable[..., Imported]


@pytest.fixture
def plan(store: Store, catalogue: Catalogue) -> Plan:
    """The trial run of a sample file, of an event, or of bytes."""

    def run(source: str | bytes) -> ImportPlan:
        if isinstance(source, bytes):
            return plan_import(store, catalogue, source)
        content = event(source) if ":" in source else (FILES / source).read_bytes()
        return plan_import(store, catalogue, content)

    return run


@pytest.fixture
def take(store: Store, records: Records, plan: Plan) -> Take:
    """Read all of it."""

    def run(source: str | bytes) -> Imported:
        return apply_import(store, records, plan(source))

    return run


def event(lines: str, *others: str, method: str = "") -> bytes:
    """A file with one event of these lines, and others; UID "one" unless they say another."""
    parts = ["BEGIN:VCALENDAR", "VERSION:2.0", *([f"METHOD:{method}"] if method else [])]
    for each in (lines, *others):
        uid = [] if "UID:" in each else ["UID:one"]
        parts += ["BEGIN:VEVENT", *uid, *each.split("\n"), "END:VEVENT"]
    return "\r\n".join([*parts, "END:VCALENDAR", ""]).encode()


def seen(
    store: Store, first: date = date(2026, 1, 1), last: date = date(2027, 12, 31)
) -> list[str]:
    """Everything between two days, short."""
    return [_short(row) for row in occurrences(store, first, last)]


def _short(row: OccurrenceRow) -> str:
    when = f"{row.begins:%d.%m.%y}" if row.all_day else f"{row.begins:%d.%m.%y %H:%M}"
    return f"{when} {row.title}"


def effects(plan: ImportPlan) -> list[str]:
    return [row.effect for row in plan.rows]


# Exports of others --------------------------------------------------------------------------


def test_outlook(store: Store, take: Take) -> None:
    take("outlook.ics")
    assert seen(store) == [
        "02.11.26 09:00 Teamrunde (Beispiel)",
        "09.11.26 09:00 Teamrunde (Beispiel)",
        "24.11.26 10:00 Teamrunde (verlegt)",
        "30.11.26 09:00 Teamrunde (Beispiel)",
        "07.12.26 09:00 Teamrunde (Beispiel)",
        "14.12.26 09:00 Teamrunde (Beispiel)",
        "21.12.26 09:00 Teamrunde (Beispiel)",
        "24.12.26 Büro geschlossen",
    ]


def test_google(store: Store, take: Take) -> None:
    take("google.ics")
    assert seen(store, date(2026, 9, 1)) == [
        "07.09.26 08:30 Rückblick",
        "02.11.26 08:30 Rückblick",
        "01.12.26 14:00 Netzwerktreffen; Stadtteil",
        "07.12.26 08:30 Rückblick",
        "04.01.27 08:30 Rückblick",
        "01.02.27 08:30 Rückblick",
    ]
    assert seen(store, date(2028, 2, 1), date(2028, 3, 9)) == ["29.02.28 Schalttag"]


def test_thunderbird(store: Store, plan: Plan, take: Take) -> None:
    assert plan("thunderbird.ics").remarks == (
        "Aufgaben und Notizen der Datei werden nicht eingelesen (1).",
    )
    take("thunderbird.ics")
    assert seen(store) == [
        "01.12.26 14:00 Sprechstunde Beispielstelle",
        "03.12.26 09:30 Anruf ohne Zeitzone",
        "03.12.26 14:00 Sprechstunde Beispielstelle",
        "04.12.26 10:00 Austausch mit London",
        "08.12.26 14:00 Sprechstunde Beispielstelle",
        "10.12.26 14:00 Sprechstunde Beispielstelle",
        "11.12.26 14:00 Sprechstunde Beispielstelle",
    ]


def test_an_invitation_and_its_cancellation(store: Store, plan: Plan, take: Take) -> None:
    take("invitation.ics")
    (row,) = occurrences(store, date(2026, 12, 1), date(2026, 12, 31))
    assert (row.begins, row.place) == (datetime(2026, 12, 7, 10), "Rathaus, Saal 3")  # noqa: DTZ001
    assert row.staff_ids == (1,)
    assert plan("cancellation.ics").rows[0].calls_off
    take("cancellation.ics")
    (row,) = occurrences(store, date(2026, 12, 1), date(2026, 12, 31))
    assert (row.state, row.title) == ("T_ABG_CM", "Runder Tisch")


def test_a_cancellation_of_what_is_not_here_is_refused_with_its_reason(plan: Plan) -> None:
    (row,) = plan("cancellation.ics").rows
    assert row.reason == "Abgesagt wird ein Termin, den es hier nicht gibt."


@pytest.mark.parametrize("name", ["outlook.ics", "google.ics", "thunderbird.ics", "invitation.ics"])
def test_the_same_file_again_changes_nothing_and_undo_takes_back_all(
    store: Store, records: Records, plan: Plan, take: Take, name: str
) -> None:
    done = take(name)
    assert set(effects(plan(name))) == {"unchanged"}
    done.undo.take_back(store, records)
    assert seen(store) == []


# Times --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("begins", "expected"),
    [
        ("DTSTART:20260701T100000Z", "01.07.26 12:00 "),
        ("DTSTART:20261201T100000Z", "01.12.26 11:00 "),
        ("DTSTART:20261201T100000", "01.12.26 10:00 "),
        ("DTSTART;TZID=Europe/London:20260701T100000", "01.07.26 11:00 "),
        ("DTSTART;TZID=GMT Standard Time:20260701T100000", "01.07.26 11:00 "),
        ("DTSTART;TZID=Mitteleuropäische Zeit:20260701T100000", "01.07.26 10:00 "),
        ("DTSTART;VALUE=DATE:20260701", "01.07.26 "),
    ],
)
def test_times_of_all_kinds(store: Store, take: Take, begins: str, expected: str) -> None:
    take(begins)
    assert seen(store) == [expected]


def test_a_zone_nobody_knows_is_named(plan: Plan) -> None:
    (row,) = plan("DTSTART;TZID=Mond:20260701T100000").rows
    assert row.remarks == ("Die Zeitzone ist unbekannt. Bitte die Uhrzeit prüfen.",)


def test_a_zone_told_only_by_its_offsets(store: Store, take: Take) -> None:
    zone = (
        b"BEGIN:VTIMEZONE\r\nTZID:Customized Time Zone\r\n"
        b"BEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\n"
        b"END:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:+0000\r\n"
        b"TZOFFSETTO:+0100\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT"
    )
    content = event("DTSTART;TZID=Customized Time Zone:20260701T100000")
    take(content.replace(b"BEGIN:VEVENT", zone, 1))
    assert seen(store) == ["01.07.26 11:00 "]


def test_a_series_in_utc_moves_with_summer_time(store: Store, take: Take) -> None:
    take("DTSTART:20261024T080000Z\nRRULE:FREQ=DAILY;COUNT=2")
    assert seen(store) == ["24.10.26 10:00 ", "25.10.26 09:00 "]


def test_the_end_of_a_series_in_utc_is_a_day_of_its_zone(store: Store, take: Take) -> None:
    rule = "RRULE:FREQ=DAILY;UNTIL=20261129T230000Z"
    take(f"DTSTART;TZID=Asia/Tokyo:20261128T080000\n{rule}")
    assert len(seen(store)) == 3


# Versions -----------------------------------------------------------------------------------

WEEKLY = "DTSTART;TZID=Europe/Berlin:20261102T090000\nRRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY:Runde"
MOVED = (
    "RECURRENCE-ID;TZID=Europe/Berlin:20261109T090000\n"
    "DTSTART;TZID=Europe/Berlin:20261110T130000\nSUMMARY:Runde"
)


def test_a_higher_sequence_changes_and_a_lower_one_is_old(
    store: Store, plan: Plan, take: Take
) -> None:
    take(WEEKLY)
    newer = WEEKLY.replace("T090000", "T100000") + "\nSEQUENCE:2"
    assert effects(plan(newer)) == ["changed"]
    take(newer)
    assert seen(store)[0] == "02.11.26 10:00 Runde"
    assert plan(WEEKLY).rows[0].reason == "Hier steht schon eine neuere Fassung."


def test_one_moved_occurrence_comes_alone_and_goes_with_a_newer_series(
    store: Store, take: Take
) -> None:
    take(WEEKLY)
    take(event(MOVED))
    assert seen(store)[1] == "10.11.26 13:00 Runde"
    take(WEEKLY + "\nSEQUENCE:1")
    assert seen(store)[1] == "09.11.26 09:00 Runde"


def test_an_invitation_to_one_occurrence_of_an_unknown_series_is_one_appointment(
    store: Store, plan: Plan, take: Take
) -> None:
    take(event(MOVED))
    assert seen(store) == ["10.11.26 13:00 Runde"]
    assert effects(plan(event(MOVED))) == ["unchanged"]


def test_one_occurrence_is_called_off(store: Store, take: Take) -> None:
    take(WEEKLY)
    take(event(MOVED + "\nSEQUENCE:1", method="CANCEL"))
    states = [row.state for row in occurrences(store, date(2026, 11, 1), date(2026, 11, 30))]
    assert states == ["T_GEPLANT", "T_ABG_CM", "T_GEPLANT"]


def test_what_took_place_stays_so_whatever_others_plan(
    store: Store, records: Records, take: Take
) -> None:
    take("DTSTART:20261102T090000\nSTATUS:CONFIRMED")
    (row,) = occurrences(store, date(2026, 11, 1), date(2026, 11, 30))
    set_outcome(store, records, row.appointment_id, row.original_on, "T_STATT")
    take("DTSTART:20261102T100000\nSTATUS:CONFIRMED\nSEQUENCE:4")
    (row,) = occurrences(store, date(2026, 11, 1), date(2026, 11, 30))
    assert (row.state, row.begins.hour) == ("T_STATT", 10)


def test_a_calendar_changed_since_the_trial_run_is_left_alone(
    store: Store, records: Records, plan: Plan, take: Take
) -> None:
    take(WEEKLY)
    planned = plan(WEEKLY + "\nSEQUENCE:1\nLOCATION:anderswo")
    (row, *_) = occurrences(store, date(2026, 11, 1), date(2026, 11, 30))
    values = {"title": "Neu"}
    change_appointment(store, records, row.appointment_id, row.original_on, "all", values)
    with pytest.raises(UserError, match="inzwischen geändert"):
        apply_import(store, records, planned)


def test_cancelling_in_the_middle_leaves_everything_as_it_was(
    store: Store, records: Records, plan: Plan
) -> None:
    def cancel(done: int, _total: int) -> None:
        if done:
            raise Cancelled("")

    many = event(
        "DTSTART:20261102T090000", *(f"UID:{n}\nDTSTART:20261102T100000" for n in range(50))
    )
    with pytest.raises(Cancelled):
        apply_import(store, records, plan(many), progress=cancel)
    assert seen(store) == []


def test_only_what_is_chosen_is_read(store: Store, records: Records, plan: Plan) -> None:
    two = plan(event("DTSTART:20261102T090000\nSUMMARY:a", "UID:b\nDTSTART:20261102T100000"))
    apply_import(store, records, two, keys=[0])
    assert seen(store) == ["02.11.26 09:00 a"]


def test_an_appointment_of_a_file_one_may_not_open_is_left_alone(
    store: Store, records: Records, case: Case, plan: Plan, take: Take
) -> None:
    take("DTSTART:20261102T090000\nSUMMARY:geheim")
    (row,) = occurrences(store, date(2026, 11, 1), date(2026, 11, 30))
    change_appointment(
        store, records, row.appointment_id, row.original_on, "this", {}, case_ids=[case.id]
    )
    records.change(Case, case.id, case.version, {"counsellor_id": None})
    store.identity = replace(store.identity, roles=frozenset({"R_CM"}))
    (planned,) = plan("DTSTART:20261102T110000\nSEQUENCE:5").rows
    assert planned.effect == "rejected"
    assert planned.reason == "Der Termin gehört zu einer Akte anderer Personen."


# School holidays ----------------------------------------------------------------------------


def test_school_holidays_are_loaded_once(store: Store, records: Records) -> None:
    content = (FILES / "holidays.ics").read_bytes()
    rows = plan_holidays(store, content)
    assert [(row.first_on, row.last_on) for row in rows] == [
        (date(2026, 12, 23), date(2027, 1, 6)),
        (date(2027, 3, 22), date(2027, 4, 3)),
    ]
    assert load_holidays(store, records, rows) == 2
    assert all(row.known for row in plan_holidays(store, content))


def test_what_seems_to_be_here_already_is_marked_and_not_suggested(
    store: Store, records: Records, plan: Plan, take: Take
) -> None:
    event = "BEGIN:VEVENT\nUID:{uid}\nSUMMARY:{title}\nDTSTART:20261203T100000Z\nEND:VEVENT\n"

    def file(*pairs: tuple[str, str]) -> bytes:
        events = "".join(event.format(uid=uid, title=title) for uid, title in pairs)
        return f"BEGIN:VCALENDAR\n{events}END:VCALENDAR\n".encode()

    take(file(("a", "Teamsitzung")))
    found = plan(file(("b", "TEAMSITZUNG"), ("c", "Anruf"), ("d", "Anruf"), ("e", "Besuch")))
    assert [row.double for row in found.rows] == [True, False, True, False]
    assert found.suggested == (1, 3)
    assert (found.count("new"), found.doubles) == (2, 2)
