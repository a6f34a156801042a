"""Behind a number stand exactly the files it counts, and nobody is told of others' files."""

from pathlib import Path

import pytest

from kimdesk.base.errors import NotAllowed
from kimdesk.clients.model import Case, Person, Staff
from kimdesk.statistics.counting import count_all
from kimdesk.statistics.counting.behind import cases_behind
from kimdesk.statistics.model import StatisticsFact
from kimdesk.statistics.opening import StatisticsUnit
from kimdesk.vault.work import Store
from tests.support.facts import random_facts, some_case, some_state
from tests.support.store import open_memory_store

Q = "2026Q3"


def _store(folder: Path, role: str, number: int) -> Store:
    """A store with cases 1 to `number` behind the facts "f1" and so on; even ones are mine."""
    store = open_memory_store(folder, roles={role})
    with store.unit() as unit:
        unit.session.add(Staff(uid="user-2", login="beispiel", name="Bela Beispiel"))
        unit.session.flush()
        for at in range(1, number + 1):
            person = Person(family_name=f"Muster{at}")
            unit.session.add(person)
            unit.session.flush()
            case = Case(person_id=person.id, number=f"AWO1-2026-{at:04}", counsellor_id=1 + at % 2)
            unit.session.add(case)
            unit.session.flush()
            assert case.id == at
            unit.session.add(StatisticsFact(case_id=at, fact_id=f"f{at}"))
        unit.commit()
    return store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "cases"
    made.mkdir()
    return made


def test_a_team_lead_finds_the_files_behind_a_group(unit: StatisticsUnit, folder: Path) -> None:
    store = _store(folder, "R_TL", 3)
    unit.session.add_all(some_case(at, "2026Q1") for at in (1, 2, 3))
    unit.session.add_all([some_state(1, Q, sex="M"), some_state(2, Q), some_state(3, Q)])
    unit.session.flush()
    assert cases_behind(store, unit, "P01", Q, ("W",)) == (2, 3)
    assert cases_behind(store, unit, "P01_BE", Q, ("M",)) == (1,)
    assert cases_behind(store, unit, "B04", Q, ()) == (1, 2, 3)
    assert cases_behind(store, unit, "P02_BE", Q, ("A27_54",), level="coarse") == (1, 2, 3)


def test_a_counsellor_finds_own_files_only(unit: StatisticsUnit, folder: Path) -> None:
    store = _store(folder, "R_CM", 4)
    unit.session.add_all(some_case(at, "2026Q1") for at in (1, 2, 3, 4))
    unit.session.flush()
    assert cases_behind(store, unit, "B04", Q, ()) == (2, 4)


@pytest.mark.parametrize("role", ["R_STAT", "R_DSB", "R_ADMIN"])
def test_roles_that_see_no_cases_are_refused(unit: StatisticsUnit, folder: Path, role: str) -> None:
    store = _store(folder, role, 1)
    with pytest.raises(NotAllowed):
        cases_behind(store, unit, "B04", Q, ())


def test_as_many_files_stand_behind_every_number_of_cases_as_it_says(
    unit: StatisticsUnit, folder: Path
) -> None:
    store = _store(folder, "R_TL", 30)
    unit.session.add_all(random_facts(3, 31))
    unit.session.flush()
    for table in count_all(unit, Q):
        if table.unit != "case" or table.population == "NS":
            continue
        shown = [(cell, number) for cell, number in table.cells.items() if number]
        for cell, number in shown[:4]:
            found = cases_behind(store, unit, table.id, Q, cell)
            # The one without a file ("f0") is counted, but nobody can open it.
            assert number - 1 <= len(found) <= number, (table.id, cell)


def test_barriers_belong_to_no_file(unit: StatisticsUnit, folder: Path) -> None:
    unit.session.add_all(random_facts(3, 5))
    unit.session.flush()
    assert cases_behind(_store(folder, "R_TL", 4), unit, "R02", Q, ()) == ()
