"""The demo store: invented, complete, and the same again for the same seed."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select, text

from kimdesk.casework.findings import all_findings
from kimdesk.casework.model import PlanTemplate, PlanVersion
from kimdesk.casework.plan.comparing import changes
from kimdesk.casework.plan.examples import examples
from kimdesk.casework.plan.frozen import freeze, read
from kimdesk.casework.plan.reading import read_plan
from kimdesk.clients.model import Case, Person
from kimdesk.demo.names import NAMES
from kimdesk.demo.store import fill
from kimdesk.reference import load_catalogue
from kimdesk.vault.fields import fields_of
from kimdesk.vault.orm import Base
from kimdesk.vault.work import Store
from tests.support.store import open_memory_store

# Made by opening the store, not by filling it.
OWN = ("access_log", "office_settings", "staff")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Store:
    store = open_memory_store(tmp_path_factory.mktemp("demo"))
    fill(store, cases=40, seed=1, contacts=10)
    return store


def dumped(store: Store) -> list[tuple[object, ...]]:
    with store.unit() as unit:
        tables = [table for name, table in Base.metadata.tables.items() if name not in OWN]
        return [tuple(row) for table in tables for row in unit.session.execute(select(table))]


def test_the_same_seed_gives_the_same_store(tmp_path: Path) -> None:
    contents = []
    for name, seed in (("a", 7), ("b", 7), ("c", 8)):
        (tmp_path / name).mkdir()
        store = open_memory_store(tmp_path / name)
        fill(store, cases=5, seed=seed, contacts=2)
        contents.append(dumped(store))
    assert contents[0] == contents[1]
    assert contents[0] != contents[2]


def test_forty_cases_use_every_code_of_every_list_in_a_client_file(demo: Store) -> None:
    catalogue = load_catalogue()
    offered: dict[str, set[str]] = {}
    used: dict[str, set[str]] = {}
    with demo.unit() as unit:
        for mapper in Base.registry.mappers:
            for name, field in fields_of(mapper.class_).items():
                if not field.code_list or mapper.class_.__name__ == "OfficeSettings":
                    continue
                codes = catalogue[field.code_list].selectable(date(2026, 11, 20))
                offered[field.code_list] = {code.code for code in codes}
                column = getattr(mapper.class_, name)
                for value in unit.session.scalars(select(column)):
                    found = value if isinstance(value, tuple) else (value,)
                    used.setdefault(field.code_list, set()).update(found)
    # Anonymous contacts have no case; they are the tally.
    offered["CL_ST"].discard("ST0_ANONYM")
    missing = {name: codes - used[name] for name, codes in offered.items() if codes - used[name]}
    assert missing == {}


def test_every_level_and_phase_appears(demo: Store) -> None:
    with demo.unit() as unit:
        levels = set(unit.session.scalars(select(Case.level)))
        phases = set(unit.session.scalars(select(Case.phase)))
    catalogue = load_catalogue()
    assert phases - {""} == {code.code for code in catalogue["CL_PHASE"]}
    assert levels == {code.code for code in catalogue["CL_ST"]} - {"ST0_ANONYM"}


def test_every_family_name_is_an_invented_one(demo: Store) -> None:
    invented = {family for families, _, _ in NAMES.values() for family in families}
    with demo.unit() as unit:
        assert set(unit.session.scalars(select(Person.family_name))) <= invented


def test_no_case_breaks_a_rule_that_is_an_error(demo: Store) -> None:
    errors = [f for f in all_findings(demo, load_catalogue()) if f.severity == "error"]
    assert errors == []


def test_the_store_is_whole(demo: Store) -> None:
    with demo.unit() as unit:
        assert unit.session.execute(text("PRAGMA foreign_key_check")).all() == []
        assert unit.session.execute(text("PRAGMA integrity_check")).scalar() == "ok"


def test_office_finds_the_shipped_plan_templates(demo: Store) -> None:
    with demo.unit() as unit:
        titles = set(unit.session.scalars(select(PlanTemplate.title)))
    assert titles == {example["title"] for example in examples()}


def test_a_signed_plan_differs_from_todays_only_in_what_really_changed(demo: Store) -> None:
    with demo.unit() as unit:
        newest = unit.session.scalars(select(PlanVersion).where(PlanVersion.number == 2)).all()
    assert newest
    for version in newest:
        now = freeze(read_plan(demo, version.case_id))
        assert changes(read(version.content), now) == 0
