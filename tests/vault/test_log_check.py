"""Whatever is done to the log afterwards is found, and its place is named."""

import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kimdesk.base.errors import Cancelled, NotAllowed
from kimdesk.vault.keypair import KeyPair
from kimdesk.vault.log import Author, Event, canonical_fields, digest
from kimdesk.vault.log_chain import LogProblem, LogReport
from kimdesk.vault.log_check import check_log, check_log_in_steps
from kimdesk.vault.log_heads import anchor_logs
from kimdesk.vault.log_prune import prune_log, year_before
from kimdesk.vault.log_reading import LogFilter, read_log
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.users import add_user
from kimdesk.vault.vault import unlock
from kimdesk.vault.work import Store
from tests.support.filled import Filled, filled, store_of

OTHER = "Tisch-Wolke-Fahrrad-Ast"


@pytest.fixture
def made(tmp_path: Path) -> Filled:
    return filled(tmp_path / "Beispiel.kimdesk", cases=1)


@pytest.fixture
def opened(made: Filled) -> Iterator[OpenVault]:
    with made.unlock() as opened:
        write(store_of(opened), 20)
        yield opened


def write(store: Store, count: int) -> None:
    with store.unit() as unit:
        for number in range(count):
            unit.log("AENDERN", "case", number, "Anliegen,Bemerkung")
        unit.commit()


def tamper(opened: OpenVault, *statements: str) -> None:
    cases = opened.cases_connection()
    for trigger in ("access_log_no_update", "access_log_no_delete"):
        cases.execute(f"DROP TRIGGER IF EXISTS {trigger}")
    for statement in statements:
        cases.execute(statement)


def problems(opened: OpenVault) -> list[tuple[str, int]]:
    return [(problem.kind, problem.seq) for problem in check_log(opened).problems]


def test_an_honest_log_is_in_order(opened: OpenVault) -> None:
    anchor_logs(opened)
    assert check_log(opened) == LogReport(entries=22, problems=())


def test_the_log_itself_refuses_changes(opened: OpenVault) -> None:
    for statement in ("UPDATE access_log SET detail = ''", "DELETE FROM access_log"):
        with pytest.raises(Exception, match="append-only"):
            opened.cases_connection().execute(statement)


@pytest.mark.parametrize(
    "change",
    [
        "action = 'OEFFNEN'",
        "detail = 'Anderes'",
        "object_id = 99",
        "role = 'R_CM'",
        "at = 'gestern'",
        "hash = 'x'",
    ],
)
def test_a_changed_entry_is_named(opened: OpenVault, change: str) -> None:
    tamper(opened, f"UPDATE access_log SET {change} WHERE seq = 7")  # noqa: S608
    assert problems(opened) == [("changed", 7)]


def test_a_removed_entry_is_named(opened: OpenVault) -> None:
    tamper(opened, "DELETE FROM access_log WHERE seq = 7")
    assert problems(opened) == [("missing", 7)]


def test_an_entry_removed_with_the_numbers_closed_up_is_named(opened: OpenVault) -> None:
    tamper(
        opened,
        "DELETE FROM access_log WHERE seq = 7",
        "UPDATE access_log SET seq = -seq WHERE seq > 7",
        "UPDATE access_log SET seq = -seq - 1 WHERE seq < 0",
    )
    assert problems(opened)[0] == ("changed", 6)


def test_swapped_entries_are_named(opened: OpenVault) -> None:
    tamper(
        opened,
        "UPDATE access_log SET seq = 1000 WHERE seq = 7",
        "UPDATE access_log SET seq = 7 WHERE seq = 8",
        "UPDATE access_log SET seq = 8 WHERE seq = 1000",
    )
    assert {seq for _, seq in problems(opened)} >= {7, 8}


def test_a_tail_cut_off_shows_by_the_header(opened: OpenVault) -> None:
    anchor_logs(opened)
    tamper(opened, "DELETE FROM access_log WHERE seq > 15")
    assert problems(opened) == [("cut", 15)]


def test_a_beginning_cut_off_without_a_note_is_named(opened: OpenVault) -> None:
    tamper(opened, "DELETE FROM access_log WHERE seq <= 5")
    assert problems(opened) == [("start", 5)]


def test_a_chain_built_anew_by_somebody_else_is_found(opened: OpenVault) -> None:
    anchor_logs(opened)
    forger = KeyPair(b"f" * 32)
    rows = [list(row) for row in rows_from(opened, 7)]
    rows[0][8] = "Anderes"
    previous = rows[0][9]
    tamper(opened, "DELETE FROM access_log WHERE seq >= 7")
    for row in rows:
        author, event = Author(row[2], row[3], row[4], bytes), Event(*row[5:9])
        moment = datetime.fromisoformat(row[1])
        hashed = digest(previous, canonical_fields(row[0], moment, author, event))
        row[9:] = [previous, hashed, forger.sign(hashed)]
        insert = f"INSERT INTO access_log VALUES ({','.join('?' * len(row))})"  # noqa: S608
        opened.cases_connection().execute(insert, row)
        previous = hashed
    found = problems(opened)
    assert ("signature", 7) in found
    assert ("replaced", 22) in found


def test_an_entry_in_a_colleagues_name_is_found(made: Filled, opened: OpenVault) -> None:
    add_user(opened, "kollegin", "Kim Beispiel", {"R_CM"}, OTHER)
    anchor_logs(opened)
    lead = opened.identity.uid
    opened.close()
    with unlock(made.folder, "kollegin", OTHER, made.clock) as colleague:
        store = store_of(colleague)
        write(store, 1)
        assert problems(colleague) == []
        store.identity = type(store.identity)(lead, "", "", frozenset({"R_TL"}), 1)
        write(store, 1)
        assert [kind for kind, _ in problems(colleague)] == ["signature"]


def test_a_clock_set_back_is_flagged_and_no_error(made: Filled, opened: OpenVault) -> None:
    made.clock.moment -= timedelta(days=1)
    write(store_of(opened), 1)
    report = check_log(opened)
    assert [(each.kind, each.seq, each.is_error) for each in report.problems] == [
        ("clock", 23, False)
    ]


def test_every_problem_is_a_sentence_with_its_place() -> None:
    for kind in ("missing", "changed", "signature", "start", "cut", "replaced", "clock"):
        assert "Eintr" in LogProblem(kind, 4711).text
        assert "4711" in LogProblem(kind, 4711).text


def test_it_works_in_short_steps_and_can_be_cancelled(opened: OpenVault) -> None:
    write(store_of(opened), 1000)
    *steps, report = check_log_in_steps(opened)
    assert steps == [(250, 1022), (500, 1022), (750, 1022), (1000, 1022), (1022, 1022)]
    assert report == LogReport(1022, ())

    def stop(_done: int, _total: int) -> None:
        raise Cancelled("")

    with pytest.raises(Cancelled):
        check_log(opened, progress=stop)


def test_it_keeps_up_with_a_hundred_thousand_entries_in_half_a_minute(opened: OpenVault) -> None:
    write(store_of(opened), 2000)
    begun = time.process_time()
    check_log(opened)
    assert (time.process_time() - begun) * 50 < 30


def test_old_entries_go_and_leave_a_signed_note(made: Filled, opened: OpenVault) -> None:
    made.clock.moment += timedelta(days=200)
    write(store_of(opened), 5)
    made.clock.moment += timedelta(days=200)
    assert prune_log(store_of(opened), made.clock.today()) == 22
    assert problems(opened) == []
    assert [row.seq for row in read_log(store_of(opened))] == [28, 27, 26, 25, 24, 23]
    assert prune_log(store_of(opened), made.clock.today()) == 0
    made.clock.moment += timedelta(days=200)
    assert prune_log(store_of(opened), made.clock.today()) == 5
    assert problems(opened) == []
    with pytest.raises(Exception, match="append-only"):
        opened.cases_connection().execute("DELETE FROM access_log")


def test_the_last_entry_always_stays(made: Filled, opened: OpenVault) -> None:
    made.clock.moment += timedelta(days=1000)
    assert prune_log(store_of(opened), made.clock.today()) == 21
    assert problems(opened) == []


def test_more_than_the_note_says_cannot_be_cut_off(made: Filled, opened: OpenVault) -> None:
    made.clock.moment += timedelta(days=200)
    write(store_of(opened), 5)
    made.clock.moment += timedelta(days=200)
    prune_log(store_of(opened), made.clock.today())
    tamper(opened, "DELETE FROM access_log WHERE seq < 25")
    assert problems(opened) == [("start", 24)]


def test_only_a_lead_prunes_and_a_note_by_anybody_else_counts_for_nothing(
    made: Filled, opened: OpenVault
) -> None:
    add_user(opened, "kollegin", "Kim Beispiel", {"R_CM"}, OTHER)
    opened.close()
    with unlock(made.folder, "kollegin", OTHER, made.clock) as colleague:
        with pytest.raises(NotAllowed):
            prune_log(store_of(colleague), made.clock.today())
        fifth = rows_from(colleague, 5)[0]
        with store_of(colleague).unit() as unit:
            unit.log("LOESCHLAUF", "access_log", 5, fifth[10].hex())
            unit.commit()
        tamper(colleague, "DELETE FROM access_log WHERE seq <= 5")
        assert problems(colleague) == [("start", 5)]


def test_a_year_before_a_leap_day_is_the_28th() -> None:
    assert year_before(date(2028, 2, 29)).date() == date(2027, 2, 28)
    assert year_before(date(2027, 3, 1)).date() == date(2026, 3, 1)


def test_the_officer_reads_by_person_action_record_and_day(made: Filled, opened: OpenVault) -> None:
    made.clock.moment += timedelta(days=3)
    with store_of(opened).unit() as unit:
        unit.log("OEFFNEN", "case", 7)
        unit.commit()
    store = store_of(opened)
    assert len(read_log(store)) == 23
    assert [row.seq for row in read_log(store, before=5, limit=2)] == [4, 3]
    assert [row.action for row in read_log(store, LogFilter(action="OEFFNEN"))] == ["OEFFNEN"]
    assert len(read_log(store, LogFilter(kind="case", object_id=7))) == 2
    assert len(read_log(store, LogFilter(first_day=date(2026, 11, 23)))) == 1
    assert len(read_log(store, LogFilter(last_day=date(2026, 11, 22)))) == 22
    assert len(read_log(store, LogFilter(user_uid=opened.identity.uid))) == 23
    assert read_log(store, LogFilter(user_uid="niemand")) == ()


def test_others_do_not_read_the_log(made: Filled, opened: OpenVault) -> None:
    add_user(opened, "kollegin", "Kim Beispiel", {"R_CM"}, OTHER)
    opened.close()
    colleague = unlock(made.folder, "kollegin", OTHER, made.clock)
    with colleague, pytest.raises(NotAllowed):
        read_log(store_of(colleague))


def rows_from(opened: OpenVault, seq: int) -> list[tuple[Any, ...]]:
    query = "SELECT * FROM access_log WHERE seq >= ? ORDER BY seq"
    return list(opened.cases_connection().execute(query, (seq,)).fetchall())
