"""Broken, hostile and huge files: a clear sentence, quickly, and everything stays as it was."""

import time
import zipfile
from io import BytesIO

import pytest

from kimdesk.base.errors import UserError
from kimdesk.calendar.ics.applying import apply_import
from kimdesk.calendar.ics.planning import plan_import
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
