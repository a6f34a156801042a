"""Our appointments as calendar files: neutral unless chosen, whole again when they come back."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from sqlalchemy import select

from kimdesk.base.errors import UserError
from kimdesk.calendar.appointments import add_appointment, change_appointment, remove
from kimdesk.calendar.ics.applying import apply_import
from kimdesk.calendar.ics.lines import folded
from kimdesk.calendar.ics.planning import plan_import
from kimdesk.calendar.ics.subscription import write_subscription
from kimdesk.calendar.ics.writing import between, one
from kimdesk.calendar.model import Appointment
from kimdesk.calendar.model.appointments import NO_REMINDER
from kimdesk.calendar.occurrences import occurrences
from kimdesk.clients.model import Case
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue, load_catalogue
from kimdesk.vault.work import Store
from tests.support.store import open_memory_store

FIRST, LAST = date(2026, 1, 1), date(2027, 12, 31)
FILES = Path(__file__).parents[1] / "data" / "calendars"
DAY = date(2026, 11, 23)
Text = Callable[..., str]


@pytest.fixture
def text(store: Store, catalogue: Catalogue) -> Text:
    """The file of everything, unfolded."""

    def write(*, names: bool = False) -> str:
        content = between(store, catalogue, FIRST, LAST, names=names).content
        return content.decode().replace("\r\n ", "")

    return write


def add(store: Store, records: Records, case: Case | None = None, **values: Any) -> int:
    full = {"kind": "TA_BERATUNG", "begins_on": DAY, "begins_at": "09:00", "ends_at": "10:00"}
    cases = (case.id,) if case else ()
    return add_appointment(store, records, full | values, cases, (store.identity.staff_id,))


def test_without_names_only_kind_initials_and_number(
    store: Store, records: Records, case: Case, text: Text
) -> None:
    words = {"title": "Frau Beispiel", "place": "Geheimweg 1", "note": "vertraulich"}
    add(store, records, case, **words, preparation="Akte", video="https://example.org/x")
    made = text()
    assert f"SUMMARY:Beratungsgespräch – A. B. ({case.number})" in made
    for secret in ("Beispiel,", "Frau", "Geheimweg", "vertraulich", "Akte", "example.org"):
        assert secret not in made


def test_with_names_everything_but_the_preparation(
    store: Store, records: Records, case: Case, text: Text
) -> None:
    add(store, records, case, title="Anruf", place="Weg 1", note="Bitte, ja", preparation="Akte")
    made = text(names=True)
    assert "SUMMARY:Anruf – Beispiel\\, Amina" in made
    assert "LOCATION:Weg 1" in made
    assert "DESCRIPTION:Bitte\\, ja" in made
    assert "Akte" not in made


def test_no_reminder_leaves_and_comes_back_as_such(
    store: Store, records: Records, catalogue: Catalogue, text: Text, tmp_path: Path
) -> None:
    add(store, records, reminders=NO_REMINDER, title="Still")
    add(store, records, title="Wie üblich")
    for names in (True, False):
        assert text(names=names).count("ACTION:NONE") == 1
        content = between(store, catalogue, FIRST, LAST, names=names).content
        plan = plan_import(store, catalogue, content)
        assert [row.effect for row in plan.rows] == ["unchanged", "unchanged"]
    (tmp_path / "there").mkdir()
    there = open_memory_store(tmp_path / "there")
    content = between(store, catalogue, FIRST, LAST, names=True).content
    apply_import(there, Records(there, catalogue), plan_import(there, catalogue, content))
    with there.unit() as unit:
        kept = dict(unit.session.execute(select(Appointment.title, Appointment.reminders)).all())
    assert kept == {"Still": NO_REMINDER, "Wie üblich": ""}


def test_invited_people_of_others_leave_only_with_names(
    store: Store, records: Records, catalogue: Catalogue, text: Text
) -> None:
    content = (FILES / "invitation.ics").read_bytes()
    apply_import(store, records, plan_import(store, catalogue, content))
    assert "example.org:" not in text()
    assert "mailto:bea@example.org" not in text()
    assert "mailto:bea@example.org" in text(names=True)


def test_nothing_another_program_said_is_lost(
    store: Store, records: Records, catalogue: Catalogue, text: Text
) -> None:
    for name in ("outlook.ics", "google.ics", "thunderbird.ics", "invitation.ics"):
        content = (FILES / name).read_bytes()
        apply_import(store, records, plan_import(store, catalogue, content))
    made = text(names=True)
    for line in (
        "X-ALT-DESC;FMTTYPE=text/html:<html><body>Themen bitte vorher schicken.</body></html>",
        "X-MICROSOFT-CDO-BUSYSTATUS:OOF",
        "X-GOOGLE-CONFERENCE:https://meet.example.org/abc-defg-hij",
        "X-MOZ-GENERATION:3",
        "CATEGORIES:Beruf",
        "ACTION:EMAIL",
        "SEQUENCE:2",
        "DTSTART:20261203T093000",
        "DTSTART:20261201T130000Z",
        "DTSTART;TZID=Europe/London:20261204T090000",
        "RRULE:FREQ=WEEKLY;UNTIL=20261221T080000Z;BYDAY=MO",
    ):
        assert line in made.split("\r\n")


def test_the_uid_stays_and_the_sequence_rises_with_each_change(
    store: Store, records: Records, text: Text
) -> None:
    appointment_id = add(store, records)
    before = _events(text())[0]
    change_appointment(store, records, appointment_id, DAY, "this", {"begins_at": "09:30"})
    after = _events(text())[0]
    assert after["UID"] == before["UID"]
    assert after["SEQUENCE"] == before["SEQUENCE"] + 1


def test_a_series_with_exceptions_as_the_standard_has_it(
    store: Store, records: Records, text: Text
) -> None:
    series = add(store, records, rule="FREQ=WEEKLY;UNTIL=20261221")
    week = timedelta(weeks=1)
    remove(store, records, series, DAY + week, "this")
    change_appointment(store, records, series, DAY + 2 * week, "this", {"begins_at": "09:15"})
    made = text()
    assert "RRULE:FREQ=WEEKLY;UNTIL=20261221T080000Z" in made
    assert "EXDATE;TZID=Europe/Berlin:20261130T090000" in made
    assert "RECURRENCE-ID;TZID=Europe/Berlin:20261207T090000" in made
    assert made.count("BEGIN:VTIMEZONE") == 1


def test_one_appointment_alone(store: Store, records: Records, catalogue: Catalogue) -> None:
    add(store, records)
    second = add(store, records, begins_at="11:00", ends_at="12:00")
    made = one(store, catalogue, second, names=False)
    assert made.count == 1
    assert b"T110000" in made.content


def test_our_own_file_comes_back_unchanged_with_and_without_names(
    store: Store, records: Records, case: Case, catalogue: Catalogue
) -> None:
    series = add(store, records, case, rule="FREQ=WEEKLY;COUNT=4", title="Gespräch", place="Amt")
    change_appointment(
        store, records, series, DAY + timedelta(weeks=1), "this", {"begins_at": "08:00"}
    )
    add(store, records, case, all_day=True, reminders="15|1440", title="Ganzer Tag")
    for names in (True, False):
        content = between(store, catalogue, FIRST, LAST, names=names).content
        plan = plan_import(store, catalogue, content)
        assert [row.effect for row in plan.rows] == ["unchanged", "unchanged"]


def test_an_older_own_file_does_not_overwrite_what_was_changed_since(
    store: Store, records: Records, catalogue: Catalogue
) -> None:
    appointment_id = add(store, records)
    content = between(store, catalogue, FIRST, LAST, names=True).content
    change_appointment(store, records, appointment_id, DAY, "this", {"begins_at": "09:30"})
    (row,) = plan_import(store, catalogue, content).rows
    assert row.reason == "Hier steht schon eine neuere Fassung."


def test_the_subscription_is_rewritten_only_when_something_changed(
    store: Store, records: Records, catalogue: Catalogue, tmp_path: Path
) -> None:
    folder = tmp_path / "anderswo"
    folder.mkdir()
    store.folder = tmp_path / "ablage"
    path = folder / "kalender.ics"
    add(store, records)
    assert write_subscription(store, catalogue, path, names=False)
    assert not write_subscription(store, catalogue, path, names=False)
    add(store, records)
    assert write_subscription(store, catalogue, path, names=False)
    assert path.stat().st_mode & 0o077 == 0
    assert list(folder.iterdir()) == [path]


def test_the_subscription_never_lies_in_the_store(store: Store, catalogue: Catalogue) -> None:
    with pytest.raises(UserError, match="Ablage"):
        write_subscription(store, catalogue, store.folder / "k.ics", names=False)
    assert not (store.folder / "k.ics").exists()


# Whatever an appointment is, it comes back --------------------------------------------------

_WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs", "Zl", "Zp", "Cn", "Mn")),
    max_size=60,
).map(lambda words: " ".join(words.split()))
_RULES = st.sampled_from(
    ["", "FREQ=DAILY;COUNT=5", "FREQ=WEEKLY;UNTIL=20270131;BYDAY=MO,TH", "FREQ=MONTHLY;COUNT=4"]
)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    title=_WORDS,
    place=_WORDS,
    day=st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    minutes=st.integers(0, 1425),
    zone=st.sampled_from(["Europe/Berlin", "Europe/London", "America/New_York", "Asia/Tokyo"]),
    rule=_RULES,
    whole=st.booleans(),
    reminders=st.sampled_from(["", "15", "15|60|1440"]),
)
def test_a_round_trip_loses_nothing(
    tmp_path_factory: pytest.TempPathFactory, **values: Any
) -> None:
    catalogue = load_catalogue()
    stores = [open_memory_store(tmp_path_factory.mktemp("store")) for _ in range(2)]
    here, there = stores
    whole, minutes = values.pop("whole"), values.pop("minutes")
    at = f"{minutes // 60:02}:{minutes % 60:02}"
    times = {"all_day": True} if whole else {"begins_at": at, "ends_at": at}
    full = {**values, **times, "begins_on": values["day"], "kind": "TA_BERATUNG"}
    full.pop("day")
    add_appointment(here, Records(here, catalogue), full, (), (1,))
    first = between(here, catalogue, FIRST, LAST, names=True).content
    records = Records(there, catalogue)
    apply_import(there, records, plan_import(there, catalogue, first))
    seen = [
        [(o.begins, o.ends, o.title, o.place, o.all_day) for o in occurrences(s, FIRST, LAST)]
        for s in stores
    ]
    assert seen[0] == seen[1]
    second = between(there, catalogue, FIRST, LAST, names=True).content
    assert _without_stamps(second) == _without_stamps(first)
    for each in stores:
        each.engine.dispose()


@given(_WORDS)
def test_long_lines_are_folded_between_characters(words: str) -> None:
    made = folded(f"SUMMARY:{words * 4}")
    assert all(len(line) <= 75 for line in made.split(b"\r\n"))
    assert made.decode().replace("\r\n ", "") == f"SUMMARY:{words * 4}\r\n"


def _events(text: str) -> list[Any]:
    return list(Calendar.from_ical(text).walk("VEVENT"))


def _without_stamps(content: bytes) -> list[str]:
    lines = content.decode().replace("\r\n ", "").split("\r\n")
    return [line for line in lines if not line.startswith(("DTSTAMP", "LAST-MODIFIED"))]
