"""`kimdesk statistics`: raw only for whoever sees cases and marked as such, else protected."""

from datetime import date

import pytest
from sqlalchemy import update

from kimdesk.clients.model import Case
from kimdesk.statistics.catalogue import INDICATORS
from kimdesk.vault.work import Store, UnitOfWork
from tests.cli.conftest import CommandLine
from tests.cli.test_users import OWN, add, as_user
from tests.support.filled import Filled, add_case

Opening = tuple[object, ...]


@pytest.fixture
def running(store: Filled) -> Filled:
    """A store with 33 cases in case management; 31 came in the last quarter, 7 are women."""

    def fill(unit: UnitOfWork, _: Store) -> None:
        for number in range(3, 33):
            add_case(unit, number)
        values = {"level": "ST3_CM", "phase": "UMSETZUNG", "inquired_on": date(2026, 6, 1)}
        unit.session.execute(update(Case).values(admitted_on=date(2026, 8, 3), **values))
        earlier = update(Case).where(Case.id <= 2).values(admitted_on=date(2026, 6, 30))
        unit.session.execute(earlier)

    store.change(fill)
    return store


def ask(run: CommandLine, store: Filled, *words: object) -> list[object]:
    return ["statistics", store.folder, "--quarter", "2026Q3", *words]


def test_raw_numbers_are_exact_and_say_that_they_are_raw(
    run: CommandLine, running: Filled, opening: Opening
) -> None:
    done = run(*ask(run, running, "--raw", *opening))
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[1].startswith("ROHZAHLEN")
    assert lines[-1].startswith("ROHZAHLEN")
    assert "B02 Zugänge: 31 Fälle" in lines
    assert "B04 Bestand am Stichtag: 33 Fälle" in lines


def test_the_raw_object_holds_every_indicator_that_facts_tell(
    run: CommandLine, running: Filled, opening: Opening
) -> None:
    said = run(*ask(run, running, "--raw", "--json", *opening)).said
    assert said["raw"] is True
    assert said["warning"].startswith("ROHZAHLEN")
    assert {table["indicator"] for table in said["tables"]} == set(INDICATORS) - {"Q04"}
    stock = next(table for table in said["tables"] if table["id"] == "B04_BE")
    assert (stock["total"], stock["unit"]) == (33, "case")
    assert stock["cells"] == [{"groups": [], "number": 33}]
    assert said["findings"] == []


def test_without_raw_only_totals_are_exact(
    run: CommandLine, running: Filled, opening: Opening
) -> None:
    done = run(*ask(run, running, "--json", *opening))
    assert (done.code, done.err) == (0, "")
    said = done.said
    assert (said["raw"], said["released"]) == (False, False)
    assert said["totals"] == {"AB": 0, "BA": 2, "BE": 33, "BQ": 33, "ZU": 31}
    numbers = [cell["number"] for table in said["tables"] for cell in table["cells"]]
    assert numbers
    assert all(number is None or number % 5 == 0 for number in numbers)


def test_protected_numbers_are_explained(
    run: CommandLine, running: Filled, opening: Opening
) -> None:
    out = run(*ask(run, running, *opening)).out
    assert "ROHZAHLEN" not in out
    assert "Vorschau" in out
    assert "Bestand am Stichtag: 33" in out
    assert "Vielfaches von 5" in out


def test_a_data_steward_gets_protected_numbers_only(
    run: CommandLine, running: Filled, opening: Opening
) -> None:
    run(*ask(run, running, *opening))  # whoever has the files brings the facts up to date
    add(run, running, "sascha", "R_STAT", by=opening)
    refused = run(*ask(run, running, *as_user(run, "sascha")))
    assert refused.code == 4
    assert "Bitte ändern Sie es" in refused.err
    own = run.file(OWN, "own.txt")
    words = ("user", running.folder, "passphrase", "--new-passphrase-file", own)
    assert run(*words, *as_user(run, "sascha")).code == 0
    steward = as_user(run, "sascha", OWN)
    assert run(*ask(run, running, "--json", *steward)).said["totals"]["BE"] == 33
    refused = run(*ask(run, running, "--raw", *steward))
    assert (refused.code, refused.out) == (4, "")
    assert refused.complaint == "Rohzahlen sieht nur, wer auch Akten sehen darf."


def test_roles_without_the_statistics_are_refused(
    run: CommandLine, running: Filled, opening: Opening
) -> None:
    add(run, running, "admin", "R_ADMIN", by=opening)
    own = run.file(OWN, "own.txt")
    words = ("user", running.folder, "passphrase", "--new-passphrase-file", own)
    assert run(*words, *as_user(run, "admin")).code == 0
    assert run(*ask(run, running, *as_user(run, "admin", OWN))).code == 4


@pytest.mark.parametrize("quarter", ["2026", "2026Q5", "Herbst", ""])
def test_what_is_no_quarter_is_refused_before_any_passphrase(
    run: CommandLine, store: Filled, quarter: str
) -> None:
    done = run("statistics", store.folder, "--quarter", quarter)
    assert done.code != 0
    assert "2026Q3" in done.complaint
