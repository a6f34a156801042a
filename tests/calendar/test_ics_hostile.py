"""Broken, hostile and huge files: a clear sentence, quickly, and everything stays as it was."""

import time
import zipfile
from datetime import date, datetime
from io import BytesIO
from typing import Any

import pytest
from dateutil import rrule

from kimdesk.base.errors import UserError
from kimdesk.calendar.ics.applying import apply_import
from kimdesk.calendar.ics.bounds import MOST_LETTERS, MOST_LINES, MOST_OF_ONE_NAME, bounded
from kimdesk.calendar.ics.plan import PlannedRow
from kimdesk.calendar.ics.planning import plan_import
from kimdesk.calendar.ics.writing import between
from kimdesk.calendar.occurrences import occurrences
from kimdesk.calendar.series import SeriesDays
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store

QUICK = 5.0
EVENT = "BEGIN:VEVENT\r\nUID:{n}\r\nDTSTART:20261201T100000\r\n{more}END:VEVENT\r\n"


def calendar(*events: str) -> bytes:
    return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + "".join(events) + "END:VCALENDAR\r\n").encode()


def one(*lines: str) -> bytes:
    return calendar(EVENT.format(n=1, more="".join(f"{line}\r\n" for line in lines)))


def _zip() -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.ics", one())
    return packed.getvalue()


WHOLE = {
    "empty": (b"", "keine Kalenderdatei"),
    "no calendar": (b"\x89PNG\r\n\x1a\n".replace(b"\x89", b"P"), "keine Kalenderdatei"),
    "zip": (_zip(), "ZIP-Archiv"),
    "half": (one()[:60], "hört mittendrin auf"),
    "wrong encoding": (one("SUMMARY:Büro").decode().encode("latin-1"), "Umlaute"),
    "zeros": (one("SUMMARY:a\0b"), "beschädigt"),
    "crossed": (one("BEGIN:VALARM", "END:VEVENT", "END:VALARM"), "Aufbau"),
    "deep": (calendar("BEGIN:VEVENT\r\n" * 5000 + "END:VEVENT\r\n" * 5000), "Aufbau"),
    "too many": (calendar(*(EVENT.format(n=n, more="") for n in range(100_000))), "10000"),
    "too large": (one("DESCRIPTION:" + "x" * 21_000_000), "größer als 20 MB"),
    "no event": (calendar(), "kein Termin"),
    "answer": (one().replace(b"VERSION:2.0", b"METHOD:REPLY"), "Antwort"),
}


@pytest.mark.parametrize("name", WHOLE)
def test_a_file_nothing_can_be_made_of(store: Store, catalogue: Catalogue, name: str) -> None:
    content, sentence = WHOLE[name]
    began = time.process_time()
    with pytest.raises(UserError, match=sentence):
        plan_import(store, catalogue, content)
    assert time.process_time() - began < QUICK


REFUSED = {
    "every second": "RRULE:FREQ=SECONDLY",
    "every minute": "RRULE:FREQ=MINUTELY;COUNT=9",
    "no step": "RRULE:FREQ=DAILY;INTERVAL=0",
    "never": "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "never, counted": "RRULE:FREQ=DAILY;COUNT=5;BYMONTH=2;BYMONTHDAY=30",
    "too often": "RRULE:FREQ=DAILY;COUNT=99999999",
    "too long": "RRULE:FREQ=DAILY;UNTIL=20991231",
    "huge number": "RRULE:FREQ=DAILY;COUNT=" + "9" * 5000,
    "several a day": "RRULE:FREQ=DAILY;BYHOUR=9,10,11",
    "nonsense": "RRULE:FREQ=DAILY;BYDAY=XX",
    "no rule": "RRULE:immer",
    "over before it begins": "RRULE:FREQ=DAILY;UNTIL=20200101",
    "longer than any": "RRULE:FREQ=DAILY;BYDAY=" + ",".join(["MO"] * 100_000),
    "shorter than nothing": "DURATION:-PT1H",
    "longer than time": "DURATION:P99999999W",
    "end before beginning": "DTEND:20261101T100000",
    "thousand years": "DTEND:30261201T100000",
    "no date": "RECURRENCE-ID:gestern",
}


@pytest.mark.parametrize("name", REFUSED)
def test_an_event_that_cannot_be_taken_is_named_and_the_others_are_taken(
    store: Store, records: Records, catalogue: Catalogue, name: str
) -> None:
    bad = EVENT.format(n="bad", more=REFUSED[name] + "\r\n")
    began = time.process_time()
    plan = plan_import(store, catalogue, calendar(bad, EVENT.format(n="good", more="")))
    assert time.process_time() - began < QUICK
    assert [row.effect for row in plan.rows] == ["rejected", "new"]
    assert plan.rows[0].reason.endswith(".")
    assert apply_import(store, records, plan).added == 1


def test_nested_quotes_cost_only_their_line(store: Store, catalogue: Catalogue) -> None:
    content = one('ATTENDEE;CN="Muster "Mika" M.":mailto:mika@example.org', "SUMMARY:Runde")
    (row,) = plan_import(store, catalogue, content).rows
    assert (row.effect, row.title) == ("new", "Runde")
    assert row.remarks == ("Eine Angabe ist nicht lesbar und fehlt.",)


def test_an_event_without_uid_or_beginning_is_refused(store: Store, catalogue: Catalogue) -> None:
    content = calendar(
        "BEGIN:VEVENT\r\nSUMMARY:a\r\nDTSTART:20261201T100000\r\nEND:VEVENT\r\n",
        "BEGIN:VEVENT\r\nUID:b\r\nSUMMARY:b\r\nEND:VEVENT\r\n",
    )
    plan = plan_import(store, catalogue, content)
    assert [row.effect for row in plan.rows] == ["rejected", "rejected"]


def test_notes_of_this_program_cannot_be_slipped_in(
    store: Store, records: Records, catalogue: Catalogue
) -> None:
    content = one("X-KIMDESK-AS-OF:-999", "X-KIMDESK-STATE:UNBEKANNT", "X-KIMDESK-KIND:'; DROP")
    apply_import(store, records, plan_import(store, catalogue, content))
    (row,) = plan_import(store, catalogue, content).rows
    assert row.effect == "unchanged"


def test_an_inline_attachment_is_left_out_and_named(store: Store, catalogue: Catalogue) -> None:
    content = one("ATTACH;ENCODING=BASE64;VALUE=BINARY:" + "QUJD" * 50_000)
    (row,) = plan_import(store, catalogue, content).rows
    assert row.remarks == ("Anhänge und lange Zusätze fehlen.",)


def _plan(store: Store, catalogue: Catalogue, content: bytes) -> tuple[PlannedRow, ...]:
    return plan_import(store, catalogue, content).rows


def test_too_many_repetitions_are_named_as_such(store: Store, catalogue: Catalogue) -> None:
    for rule in ("COUNT=1000000000", "COUNT=10000", "UNTIL=21001231"):
        (row,) = _plan(store, catalogue, one(f"RRULE:FREQ=DAILY;{rule}"))
        assert row.reason == "Der Termin wiederholt sich öfter als 3660-mal."


def test_a_day_outside_of_the_calendar_is_named_as_such(store: Store, catalogue: Catalogue) -> None:
    content = one().replace(b"20261201", b"16010101")
    (row,) = _plan(store, catalogue, content)
    assert row.reason == "Der Kalender reicht von 1900 bis 2100."


def test_a_calendar_inside_of_a_calendar_is_read(store: Store, catalogue: Catalogue) -> None:
    inner = one("SUMMARY:Muster")
    content = b"BEGIN:VCALENDAR\r\n" + inner + b"END:VCALENDAR\r\n"
    assert [row.title for row in _plan(store, catalogue, content)] == ["Muster"]


def test_an_added_day_keeps_its_own_time(store: Store, records: Records) -> None:
    content = one(
        "DTEND:20261201T113000",
        "RRULE:FREQ=WEEKLY;COUNT=2",
        "RDATE:20261203T140000,20261204T100000",
        "EXDATE;TZID=America/New_York:20261208T040000",
    )
    plan = plan_import(store, records.catalogue, content)
    apply_import(store, records, plan)
    found = occurrences(store, date(2026, 12, 1), date(2026, 12, 31))
    assert [f"{row.begins:%d. %H:%M}-{row.ends:%H:%M}" for row in found] == [
        "01. 10:00-11:30",
        "03. 14:00-15:30",
        "04. 10:00-11:30",
    ]
    again = plan_import(store, records.catalogue, content)
    assert [row.effect for row in again.rows] == ["unchanged"]
    ours = between(store, records.catalogue, date(2026, 12, 1), date(2026, 12, 31), names=True)
    back = plan_import(store, records.catalogue, ours.content)
    assert [row.effect for row in back.rows] == ["unchanged"]


ENDLESS = {
    "text": ["DESCRIPTION:" + "x" * 10_000_000],
    "parameters": ["X-A" + ";P=y" * 2_000_000 + ":1"],
    "lines": [f"X-{n}:y" for n in range(100_000)],
    "alarms": ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT5M", "END:VALARM"] * 20_000,
    "days": ["EXDATE:20270101T100000"] * 100_000,
    "one line of days": ["RDATE:" + ",".join(["20270101T100000"] * 100_000)],
}


@pytest.mark.parametrize("name", ENDLESS)
def test_the_parser_never_gets_more_than_a_bound(
    store: Store, catalogue: Catalogue, name: str
) -> None:
    lines = ["BEGIN:VEVENT", *ENDLESS[name], "DTSTART:20261201T100000", "UID:1", "END:VEVENT"]
    short, _ = bounded(lines)
    assert len(short) <= MOST_LINES + 2 * MOST_OF_ONE_NAME
    assert max(map(len, short)) <= MOST_LETTERS
    assert sum(line.startswith("BEGIN:") for line in short) == short.count("END:VALARM") + 1
    assert short[-3:] == lines[-3:]
    (row,) = _plan(store, catalogue, one(*ENDLESS[name]))
    assert row.effect == "new"
    assert row.remarks


def test_a_rule_that_never_fits_is_not_counted_to_the_end_of_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked_at = []
    info: Any = vars(rrule)["_iterinfo"]
    whole_year = info.rebuild

    def rebuild(self: Any, year: int, month: int) -> None:
        looked_at.append(year)
        whole_year(self, year, month)

    monkeypatch.setattr(info, "rebuild", rebuild)
    first = date(2026, 1, 1)
    for rule in ("DAILY;BYMONTH=2;BYMONTHDAY=30", "MONTHLY;BYMONTHDAY=31;BYMONTH=4"):
        days = SeriesDays(f"FREQ={rule}", first)
        assert days.between(first, date(2100, 12, 31)) == [first]
    assert len(set(looked_at)) < 400


def test_counting_centuries_later_counts_the_same_days() -> None:
    for rule in ("FREQ=DAILY;INTERVAL=9", "FREQ=WEEKLY;BYDAY=MO,FR;INTERVAL=2",
                 "FREQ=MONTHLY;BYMONTHDAY=31", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
                 "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO", "FREQ=MONTHLY;BYDAY=-1FR"):  # fmt: skip
        first = date(2024, 2, 29)
        start = datetime.combine(first, datetime.min.time())
        straight = rrule.rrulestr(f"{rule};UNTIL=21001231", dtstart=start)
        assert SeriesDays(rule, first).all()[-50:] == [at.date() for at in straight][-50:]
