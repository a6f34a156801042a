"""What the protection of numbers gets is what was counted, and stock and flows add up in it."""

from collections import Counter
from typing import Any

import pytest

from kimdesk.statistics.catalogue import DIMENSIONS
from kimdesk.statistics.catalogue.exports import exported
from kimdesk.statistics.counting import count, count_table
from kimdesk.statistics.counting.exporting import export_data, export_specs
from kimdesk.statistics.disclosure.data import EXACT
from kimdesk.statistics.disclosure.protecting import Protection
from kimdesk.statistics.disclosure.rounding import counted
from kimdesk.statistics.model import FactShort
from kimdesk.statistics.opening import StatisticsUnit
from tests.support.facts import random_facts, some_case, some_state

STABLE = [name for name, dimension in DIMENSIONS.items() if dimension.stable]


@pytest.fixture(params=[1, 2, 3])
def filled(unit: StatisticsUnit, request: pytest.FixtureRequest) -> StatisticsUnit:
    unit.session.add_all(random_facts(request.param, 60))
    unit.session.flush()
    return unit


@pytest.mark.parametrize("quarter", ["2026Q3", "2026Q4"])
def test_persons_are_those_that_were_counted(filled: StatisticsUnit, quarter: str) -> None:
    data = export_data(filled, quarter)
    for table in exported(quarter, "persons", "barriers"):
        found = count_table(filled, table, quarter, year_to_date=False)
        persons = data.persons[table.population]
        assert len(persons) == found.total, table.id
        if table.population == "ZU" and set(table.dimensions) & set(STABLE):
            continue
        parts = tuple(DIMENSIONS[name] for name in table.dimensions)
        assert counted(persons, parts) == dict(found.cells), table.id


@pytest.mark.parametrize("quarter", ["2026Q3", "2026Q4"])
def test_what_persons_have_many_of_adds_up(filled: StatisticsUnit, quarter: str) -> None:
    data = export_data(filled, quarter)
    specs = {spec.id: spec for spec in export_specs(quarter)}
    for table in exported(quarter, "contacts"):
        found = count_table(filled, table, quarter, year_to_date=table.year)
        amounts = data.amounts[specs[table.id].population]
        assert sum(amount.count for amount in amounts) == found.total, table.id
        assert all(set(table.dimensions) <= set(amount.values) for amount in amounts)


def test_stock_and_flows_add_up_in_what_cannot_change(filled: StatisticsUnit) -> None:
    data = export_data(filled, "2026Q3")
    n = {
        name: Counter(tuple(p.values[s] for s in STABLE) for p in data.persons[name])
        for name in EXACT
    }
    assert n["BA"] + n["ZU"] == n["BE"] + n["AB"] == n["BQ"]
    assert {name: sum(n[name].values()) for name in EXACT} == {
        table.population: count(filled, table.indicator, "2026Q3").total
        for table in exported("2026Q3", "total")
    }


def test_a_nationality_corrected_after_admission_is_told_once(unit: StatisticsUnit) -> None:
    unit.session.add_all(
        [
            some_case(1, "2026Q3"),
            some_state(1, "A", nationality="STAATENLOS_UNB", german="0_A1"),
            some_state(1, "2026Q3", nationality="UKR", german="B1"),
        ]
    )
    unit.session.flush()
    data = export_data(unit, "2026Q3")
    (came,), (there,) = data.persons["ZU"], data.persons["BE"]
    assert came.id == there.id
    assert came.values["nationality"] == there.values["nationality"] == "UKR"
    assert there.values["german"] == "B1"


def test_anonymous_contacts_are_of_somebody_else_each(filled: StatisticsUnit) -> None:
    talk: dict[str, Any] = {"level": "ST0_ANONYM", "kind": "FERN", "topics": ("HF07_WOHNEN",)}
    filled.session.add(
        FactShort(
            fact_id="",
            quarter="2026Q3",
            interpreting="KEINE",
            language="uk",
            contacts=4,
            **talk,
        )
    )
    filled.session.flush()
    amounts = export_data(filled, "2026Q3").amounts["KB"]
    anonymous = [amount for amount in amounts if amount.person.startswith("-")]
    assert [amount.count for amount in anonymous] == [1, 1, 1, 1]
    assert len({amount.person for amount in anonymous}) == 4


def test_reading_takes_as_many_statements_for_many_as_for_few(
    unit: StatisticsUnit, sent: list[str]
) -> None:
    numbers = []
    for facts in ([some_case(999, "2026Q3")], random_facts(5, 40)):
        unit.session.add_all(facts)
        unit.session.flush()
        sent.clear()
        export_data(unit, "2026Q3")
        numbers.append(len(sent))
    assert numbers[0] == numbers[1] < 20


@pytest.mark.parametrize("quarter", ["2026Q3", "2026Q4"])
def test_every_spec_has_its_data_and_can_be_protected(filled: StatisticsUnit, quarter: str) -> None:
    data = export_data(filled, quarter)
    specs = export_specs(quarter)
    assert Protection(specs, DIMENSIONS, b"k" * 32).specs == specs
    for spec in specs:
        known = data.amounts if spec.rule == "contacts" else data.persons
        assert spec.population in known, spec.id
        for counted_one in known[spec.population]:
            for name in spec.dimensions:
                value = counted_one.values[name]
                codes = value if isinstance(value, tuple) else (value,)
                assert set(codes) <= set(DIMENSIONS[name].fine), spec.id


def test_specs_fit_the_protection_and_numbers_come_out_rounded(unit: StatisticsUnit) -> None:
    unit.session.add_all(random_facts(1, 60))
    unit.session.flush()
    data = export_data(unit, "2026Q3")
    protection = Protection(export_specs("2026Q3"), DIMENSIONS, b"k" * 32)
    release = protection.protect(data, ()).release
    assert release.totals == {name: len(data.persons[name]) for name in EXACT}
    numbers = [n for table in release.tables for n in table.numbers.values() if n is not None]
    assert numbers
    assert all(number % 5 == 0 for number in numbers)
