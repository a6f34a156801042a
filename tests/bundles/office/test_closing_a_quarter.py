"""A quarter is closed by one person, released by another, sealed for the city, answered."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.bundles.office import building, kept, releasing
from kimdesk.bundles.office.frozen import frozen_tables
from kimdesk.bundles.office.keys import make_key
from kimdesk.bundles.office.states import quarter_rows
from kimdesk.bundles.refusals import Refused
from kimdesk.bundles.statistics.reading import read, unseal
from kimdesk.bundles.statistics.receipts import receipt
from kimdesk.reference import load_catalogue
from kimdesk.statistics.counting import count_all
from kimdesk.statistics.model import FactCase
from kimdesk.vault.users import change_roles
from kimdesk.vault.vault import unlock
from tests.bundles.office.conftest import CITY, COUNSELLOR, LEAD, PASSPHRASE, STEWARD, OfficeStore
from tests.bundles.office.quarters import FIRST, SECOND, fill

CATALOGUE = load_catalogue()


@pytest.fixture
def ready(office: OfficeStore) -> OfficeStore:
    """Keys are exchanged and facts are there."""
    office.exchange_keys()
    with office.as_(STEWARD) as (_, statistics):
        fill(statistics)
    return office


def build(office: OfficeStore, quarter: str, reason: str = "") -> int:
    with office.as_(STEWARD) as (opened, statistics):
        return building.build(statistics, CATALOGUE, opened.office, quarter, reason)


def release(office: OfficeStore, sequence: int) -> bytes:
    with office.as_(LEAD) as (opened, statistics):
        releasing.release(opened, statistics, sequence)
        return kept.content(statistics, sequence)


def test_from_closing_to_the_city_and_back(ready: OfficeStore, tmp_path: Path) -> None:
    sequence = build(ready, FIRST)
    stick = tmp_path / "stick"
    stick.mkdir()
    with ready.as_(LEAD) as (opened, statistics):
        releasing.release(opened, statistics, sequence)
        path = releasing.hand_over(opened, statistics, sequence, stick)
    assert path.name == "kimstat_AWO1_2026Q2_f1_r0.kimstat"
    got = read(unseal(path.read_bytes(), CITY.identity))
    assert got.manifest.quarter == FIRST
    assert got.package.totals["BE"] == got.package.totals["BQ"] - got.package.totals["AB"]
    answer = receipt(got.manifest, CITY, got.manifest.hash)
    with ready.as_(STEWARD) as (_, statistics):
        releasing.take_receipt(statistics, "AWO1", answer.file())
        assert [each.state for each in kept.releases(statistics)] == ["angenommen"]


def test_a_released_quarter_stays_byte_for_byte_whatever_happens(ready: OfficeStore) -> None:
    sequence = build(ready, FIRST)
    before = release(ready, sequence)
    with ready.as_(STEWARD) as (_, statistics):
        counted = frozen_tables(statistics, FIRST)
        with statistics.unit() as unit:
            unit.session.query(FactCase).delete()
            unit.commit()
        assert kept.content(statistics, sequence) == before
        assert frozen_tables(statistics, FIRST) == counted
        with statistics.unit() as unit:
            assert count_all(unit, FIRST) != counted


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE quarter_release SET content = x'00'",
        "UPDATE quarter_release SET hash = 'anders'",
        "UPDATE quarter_release SET released_by = 'anna'",
        "DELETE FROM quarter_release",
    ],
)
def test_the_database_keeps_what_was_released(ready: OfficeStore, statement: str) -> None:
    release(ready, build(ready, FIRST))
    with (
        ready.as_(LEAD) as (_, statistics),
        statistics.unit() as unit,
        pytest.raises(DatabaseError, match="released"),
    ):
        unit.session.execute(text(statement))


def test_only_a_steward_closes_and_only_a_lead_releases(ready: OfficeStore) -> None:
    for login in (LEAD, COUNSELLOR):
        with ready.as_(login) as (opened, statistics), pytest.raises(NotAllowed):
            building.build(statistics, CATALOGUE, opened.office, FIRST)
    sequence = build(ready, FIRST)
    for login in (STEWARD, COUNSELLOR):
        with ready.as_(login) as (opened, statistics), pytest.raises(NotAllowed):
            releasing.release(opened, statistics, sequence)


def test_nobody_releases_what_they_closed_themselves(ready: OfficeStore) -> None:
    with unlock(ready.folder, LEAD, PASSPHRASE, ready.clock) as opened:
        change_roles(opened, LEAD, ["R_TL", "R_STAT"])
    with ready.as_(LEAD) as (opened, statistics):
        sequence = building.build(statistics, CATALOGUE, opened.office, FIRST)
        with pytest.raises(NotAllowed, match="verschiedene"):
            releasing.release(opened, statistics, sequence)


def test_a_running_quarter_and_a_second_one_at_once_are_refused(ready: OfficeStore) -> None:
    with pytest.raises(UserError, match="läuft noch"):
        build(ready, "2026Q4")
    build(ready, FIRST)
    with pytest.raises(UserError, match="wartet noch"):
        build(ready, SECOND)


def test_what_waits_can_be_taken_back_and_built_anew(ready: OfficeStore) -> None:
    sequence = build(ready, FIRST)
    with ready.as_(STEWARD) as (_, statistics):
        building.discard(statistics, sequence)
        assert kept.releases(statistics) == ()
    assert build(ready, FIRST) == sequence


def test_an_earlier_quarter_does_not_come_later(ready: OfficeStore) -> None:
    release(ready, build(ready, SECOND))
    with pytest.raises(UserError, match="späteres"):
        build(ready, FIRST)


def test_quarters_follow_each_other_in_one_chain(ready: OfficeStore) -> None:
    first = read(release(ready, build(ready, FIRST))).manifest
    second = read(release(ready, build(ready, SECOND))).manifest
    assert (second.link.sequence, second.link.previous) == (2, first.hash)


def test_a_quarter_is_told_twice_only_with_a_reason(ready: OfficeStore) -> None:
    first = read(release(ready, build(ready, FIRST))).manifest
    with pytest.raises(UserError, match="Grund"):
        build(ready, FIRST)
    withdrawn = read(release(ready, build(ready, FIRST, "RUECKZUG"))).manifest
    assert withdrawn.link.replaces == first.hash
    assert withdrawn.withdrawn
    assert [entry.id for entry in withdrawn.tables] == ["GESAMT"]


def test_stopping_leaves_everything_as_it_was(ready: OfficeStore) -> None:
    class Stopped(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise Stopped

    with ready.as_(STEWARD) as (opened, statistics):
        with pytest.raises(Stopped):
            building.build(statistics, CATALOGUE, opened.office, FIRST, progress=stop)
        assert kept.releases(statistics) == ()


def test_a_key_changed_in_between_asks_to_close_anew(ready: OfficeStore) -> None:
    sequence = build(ready, FIRST)
    with ready.as_(LEAD) as (opened, statistics):
        make_key(opened, statistics)
        with pytest.raises(UserError, match="gewechselt"):
            releasing.release(opened, statistics, sequence)


def test_a_receipt_of_another_office_or_city_changes_nothing(ready: OfficeStore) -> None:
    got = read(release(ready, build(ready, FIRST)))
    good = receipt(got.manifest, CITY, got.manifest.hash)
    with ready.as_(STEWARD) as (_, statistics):
        for raw in (replace(good, office="DRK1").file(), good.file()[:-3], b""):
            with pytest.raises(Refused):
                releasing.take_receipt(statistics, "AWO1", raw)
        assert [each.state for each in kept.releases(statistics)] == ["offen"]


def test_after_four_weeks_without_an_answer_the_office_is_reminded(
    ready: OfficeStore, tmp_path: Path
) -> None:
    sequence = build(ready, FIRST)
    with ready.as_(LEAD) as (opened, statistics):
        releasing.release(opened, statistics, sequence)
        releasing.hand_over(opened, statistics, sequence, tmp_path)
        assert releasing.unanswered(statistics) == ()
    ready.clock.moment = datetime(2026, 11, 5, 9, 0, tzinfo=UTC)
    with ready.as_(STEWARD) as (_, statistics):
        assert [each.quarter for each in releasing.unanswered(statistics)] == [FIRST]


def test_the_state_of_a_quarter_says_how_far_it_is(ready: OfficeStore, tmp_path: Path) -> None:
    def state(quarter: str) -> str:
        with ready.as_(STEWARD) as (_, statistics):
            rows = {str(row.quarter): row.state for row in quarter_rows(statistics)}
        return rows[quarter]

    assert (state("2026Q4"), state(SECOND), state("2025Q4")) == ("running", "open", "open")
    sequence = build(ready, SECOND)
    assert (state(SECOND), state(FIRST)) == ("waits", "passed_over")
    got = read(release(ready, sequence))
    assert state(SECOND) == "released"
    with ready.as_(LEAD) as (opened, statistics):
        releasing.hand_over(opened, statistics, sequence, tmp_path)
    assert state(SECOND) == "delivered"
    ready.clock.moment = datetime(2026, 11, 5, 9, 0, tzinfo=UTC)
    assert state(SECOND) == "late"
    with ready.as_(STEWARD) as (_, statistics):
        releasing.take_receipt(statistics, "AWO1", receipt(got.manifest, CITY, "").file())
    assert state(SECOND) == "accepted"
