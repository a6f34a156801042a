"""A data steward sees facts and nobody: with their key, and all files of the store in hand."""

import re
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from kimdesk.base.clock import FixedClock
from kimdesk.base.errors import NotAllowed
from kimdesk.clients import opening
from kimdesk.clients.cases import create_file
from kimdesk.clients.model import Case, Contact, HouseholdMember, Person
from kimdesk.clients.records import Records
from kimdesk.statistics.facts import complete
from kimdesk.statistics.model import FactCase
from kimdesk.statistics.opening import open_statistics
from kimdesk.vault.crypto import FLOOR
from kimdesk.vault.log_heads import anchor_logs
from kimdesk.vault.users import add_user
from kimdesk.vault.vault import Founding, OpenVault, unlock
from kimdesk.vault.work import Store
from tests.vault.cheap import cheap_keys

MOMENT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
LEAD, STEWARD = "leitung", "statistik"
PASSPHRASE, OTHER = "Kaffee-Regen-Lampe-Zug", "Wolke-Stuhl-Fenster-Apfel"
FOUNDING = Founding("Beispielstelle", "AWO", "AWO1", LEAD, "Erika Mustermann", PASSPHRASE)
# What a thief would look for: names, days, numbers, free text, of clients and of colleagues.
SECRETS = (
    "Beispielyan",
    "Aylinmarke",
    "1991-04-23",
    "Musterdorfstadt",
    "0151 5550199",
    "AZR-MARKE-77",
    "Notizmarke",
    "Anliegenmarke",
    "Kindermarke",
    "AWO1-2026-",
    "Erika Mustermann",
    "2026-08-17",
)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    with cheap_keys():
        made = tmp_path / "Beispiel.kimdesk"
        clock = FixedClock(MOMENT)
        opening.create_store(made, FOUNDING, clock, FLOOR)
        with unlock(made, LEAD, PASSPHRASE, clock) as opened:
            store = opening.open_store(opened, clock)
            fill(store)
            complete(store, open_statistics(opened, clock))
            add_user(opened, STEWARD, "Sascha Probe", ("R_STAT",), OTHER)
            opening.note_closing(store, opened)
            anchor_logs(opened)
        yield made


def fill(store: Store) -> None:
    """One file with a mark in every place where a person can be made out."""
    catalogue = opening.catalogue_of(store)
    records = Records(store, catalogue)
    person = {
        "family_name": "Beispielyan",
        "given_name": "Aylinmarke",
        "birth_date": "1991-04-23",
        "birth_place": "Musterdorfstadt",
        "foreigner_register_number": "AZR-MARKE-77",
        "nationalities": ("475",),
        "sex": "W",
    }
    case = create_file(store, records, person, {"request": "Anliegenmarke"})
    entry = {"case_id": case.id, "held_on": date(2026, 8, 17), "kind": "K_BUERO"}
    records.add(Contact, {**entry, "note": "Notizmarke", "minutes": 30})
    child = Person(family_name="Kindermarke", birth_date="2016-08-17")
    with store.unit() as unit:
        unit.session.add(child)
        unit.session.flush()
        member = HouseholdMember(person_id=case.person_id, member_id=child.id, co_counselled=True)
        unit.session.add(member)
        found = unit.session.get_one(Case, case.id)
        found.level, found.phase = "ST3_CM", "UMSETZUNG"
        found.admitted_on = date(2026, 8, 17)
        unit.commit()


def as_steward(folder: Path) -> OpenVault:
    return unlock(folder, STEWARD, OTHER, FixedClock(MOMENT))


def dumped(opened: OpenVault) -> str:
    """Everything that stands in the statistics database, as text."""
    connection = opened.statistics_connection()
    names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    return "\n".join(
        repr(row)
        for (name,) in names
        for row in connection.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608 - own names
    )


def test_the_steward_counts_what_is_there(folder: Path) -> None:
    with as_steward(folder) as opened:
        statistics = open_statistics(opened, FixedClock(MOMENT))
        with statistics.unit() as unit:
            (fact,) = unit.session.query(FactCase).all()
        assert (fact.admitted_q, fact.closed_q) == ("2026Q3", "")
        assert statistics.identity.roles == {"R_STAT"}


def test_all_facts_together_name_nobody(folder: Path) -> None:
    with as_steward(folder) as opened:
        text = dumped(opened)
    assert "2026Q3" in text
    assert [secret for secret in SECRETS if secret.lower() in text.lower()] == []


def test_no_fact_holds_a_day(folder: Path) -> None:
    with as_steward(folder) as opened:
        connection = opened.statistics_connection()
        tables = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'fact%'"
        ).fetchall()
        rows = [
            repr(row)
            for (name,) in tables
            for row in connection.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608 - own names
        ]
    assert rows
    assert not [row for row in rows if re.search(r"\d{4}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}", row)]


def test_the_bytes_of_all_files_name_nobody(folder: Path) -> None:
    found = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file()).lower()
    named = [secret for secret in SECRETS if secret.encode().lower() in found]
    assert named == []


def test_the_steward_s_key_does_not_open_the_files(folder: Path) -> None:
    with as_steward(folder) as opened:
        with pytest.raises(NotAllowed):
            opened.cases_connection()
        with pytest.raises(NotAllowed):
            opening.open_store(opened, FixedClock(MOMENT))
        with pytest.raises(KeyError):
            opened.database_key("cases")
        keys = [opened.database_key("statistics"), *opened.unlocked.keys.by_name.values()]
        cases = opened.database_path("cases")
    for key in keys:
        with closing(driver.connect(str(cases))) as stolen:
            stolen.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
            with pytest.raises(driver.DatabaseError):
                stolen.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def test_what_the_steward_does_is_logged_without_anybody_s_data(folder: Path) -> None:
    with as_steward(folder) as opened:
        statistics = open_statistics(opened, FixedClock(MOMENT))
        with statistics.unit() as unit:
            unit.log("EXPORT_STATISTIK", "quarter", "2026Q3")
            unit.commit()
        anchor_logs(opened)
        entries = opened.statistics_connection().execute("SELECT * FROM statistics_log").fetchall()
    assert len(entries) == 1
    assert "2026Q3" in repr(entries)
    assert not [secret for secret in SECRETS if secret in repr(entries)]


def test_nothing_in_the_statistics_leads_from_a_fact_to_a_case(folder: Path) -> None:
    with unlock(folder, LEAD, PASSPHRASE, FixedClock(MOMENT)) as opened:
        mapping = opened.cases_connection().execute("SELECT fact_id FROM statistics_fact")
        ((fact_id,),) = mapping.fetchall()
    with as_steward(folder) as opened:
        tables = opened.statistics_connection().execute(
            "SELECT name FROM sqlite_schema WHERE sql LIKE '%case_id%' OR sql LIKE '%person%'"
        )
        assert tables.fetchall() == []
        assert fact_id in dumped(opened)


def test_an_administrator_gets_to_neither(folder: Path) -> None:
    with unlock(folder, LEAD, PASSPHRASE, FixedClock(MOMENT)) as opened:
        add_user(opened, "verwaltung", "Vera Probe", ("R_ADMIN",), OTHER)
    with (
        unlock(folder, "verwaltung", OTHER, FixedClock(MOMENT)) as opened,
        pytest.raises(NotAllowed),
    ):
        open_statistics(opened, FixedClock(MOMENT))
