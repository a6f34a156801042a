"""Cases on the edge of a quarter, and what must never be lost."""

from datetime import date
from typing import Any

import pytest

from kimdesk.base.errors import UserError
from kimdesk.statistics.catalogue import TABLES
from kimdesk.statistics.counting import count, count_all, identities, series
from kimdesk.statistics.opening import StatisticsUnit
from kimdesk.statistics.quarters import quarter_of
from tests.support.facts import some_case, some_state

Q = "2026Q3"
FIRST_DAY, LAST_DAY = quarter_of(date(2026, 7, 1)), quarter_of(date(2026, 9, 30))


def _put(unit: StatisticsUnit, *rows: Any) -> None:
    unit.session.add_all(rows)
    unit.session.flush()


def _totals(unit: StatisticsUnit, quarter: str = Q) -> dict[str, int]:
    names = {"BA": "B01", "ZU": "B02", "AB": "B03", "BE": "B04", "BQ": "B05"}
    return {name: count(unit, indicator, quarter).total for name, indicator in names.items()}


def _group(unit: StatisticsUnit, table: str, *cell: str, quarter: str = Q) -> int:
    return count(unit, table, quarter).cells[cell]


def test_a_case_closed_on_the_first_day_was_there_at_the_beginning_and_is_gone_at_the_end(
    unit: StatisticsUnit,
) -> None:
    _put(unit, some_case(1, "2026Q1", FIRST_DAY))
    assert _totals(unit) == {"BA": 1, "ZU": 0, "AB": 1, "BE": 0, "BQ": 1}


def test_a_case_closed_on_the_last_day_is_no_longer_in_the_stock(unit: StatisticsUnit) -> None:
    _put(unit, some_case(1, "2026Q1", LAST_DAY))
    assert _totals(unit) == {"BA": 1, "ZU": 0, "AB": 1, "BE": 0, "BQ": 1}
    assert _totals(unit, "2026Q4") == dict.fromkeys(("BA", "ZU", "AB", "BE", "BQ"), 0)


def test_a_case_admitted_on_the_last_day_is_in_the_stock(unit: StatisticsUnit) -> None:
    _put(unit, some_case(1, LAST_DAY), some_state(1, "A"), some_state(1, Q))
    assert _totals(unit) == {"BA": 0, "ZU": 1, "AB": 0, "BE": 1, "BQ": 1}
    assert _totals(unit, "2026Q4")["BA"] == 1


def test_a_case_admitted_and_closed_in_the_quarter_is_in_no_stock(unit: StatisticsUnit) -> None:
    _put(unit, some_case(1, FIRST_DAY, LAST_DAY), some_state(1, "A"), some_state(1, "E"))
    assert _totals(unit) == {"BA": 0, "ZU": 1, "AB": 1, "BE": 0, "BQ": 1}


def test_a_readmission_in_the_quarter_of_the_closure_is_another_case(unit: StatisticsUnit) -> None:
    _put(
        unit,
        some_case(1, "2026Q1", Q),
        some_case(2, Q, readmission="J"),
        some_case(3, Q),
        *(some_state(n, Q) for n in (2, 3)),
        some_state(1, "2026Q2"),
    )
    assert _totals(unit) == {"BA": 1, "ZU": 2, "AB": 1, "BE": 2, "BQ": 3}
    assert _group(unit, "B02_ZU_2", "J") == 1
    assert identities(unit, Q) == ()


def test_dormant_cases_stay_in_the_stock_and_are_told_apart(unit: StatisticsUnit) -> None:
    _put(unit, some_case(1, "2026Q1"), some_case(2, "2026Q1"))
    _put(unit, some_state(1, Q, dormant="J"), some_state(2, Q))
    assert count(unit, "B04", Q).total == 2
    assert _group(unit, "B04_BE_2", "J") == 1
    assert _group(unit, "B04_BE_2", "N") == 1


def test_a_case_that_was_cancelled_has_no_facts_and_counts_nowhere(unit: StatisticsUnit) -> None:
    _put(unit, some_case(1, "2026Q1"))
    unit.session.delete(unit.session.get_one(type(some_case(1, Q)), "f1"))
    unit.session.flush()
    assert not any(table.total for table in count_all(unit, Q))


def test_a_level_that_changed_counts_as_it_was_at_each_moment(unit: StatisticsUnit) -> None:
    levels = {"A": "0_A1", "2026Q2": "A2", Q: "B1", "E": "B2P"}
    _put(unit, some_case(1, "2026Q2", "2026Q4"))
    _put(unit, *(some_state(1, moment, german=level) for moment, level in levels.items()))
    assert _group(unit, "P12", "A2", quarter="2026Q2") == 1
    assert _group(unit, "P12", "B1") == 1
    assert count(unit, "P12", "2026Q4").total == 0
    assert _group(unit, "E05", "J", quarter="2026Q4") == 1


def test_admissions_count_with_what_held_at_admission(unit: StatisticsUnit) -> None:
    _put(unit, some_case(1, Q), some_state(1, "A", residence="GEST"), some_state(1, Q))
    assert _group(unit, "P06_ZU", "GEST") == 1
    assert _group(unit, "P06_BE", "AE_24") == 1


def test_cases_served_count_with_the_state_at_closure_once_they_are_closed(
    unit: StatisticsUnit,
) -> None:
    _put(unit, some_case(1, "2026Q1", Q), some_case(2, "2026Q1", "2026Q4"))
    _put(unit, some_state(1, "E", age="A65P"), some_state(2, Q, age="A18_26"))
    assert _group(unit, "P03", "W", "A55P") == 1
    assert _group(unit, "P03", "W", "U27") == 1


@pytest.mark.parametrize("table", [t.id for t in TABLES.values() if t.unit == "case"])
def test_whoever_has_no_state_is_not_stated_and_never_lost(
    unit: StatisticsUnit, table: str
) -> None:
    _put(unit, some_case(1, "2026Q2"), some_case(2, Q), some_case(3, "2026Q1", Q))
    if TABLES[table].population == "NS" or table == "E04_AB":
        return
    found = count(unit, table, Q, year_to_date=False)
    assert found.total == sum(_totals(unit)[p] for p in [TABLES[table].population])
    several = {"needs", "field"} & set(found.dimensions)
    if not several and table != "P05_BQ_2":
        assert sum(found.cells.values()) == found.total


def test_missing_values_are_a_group_of_their_own(unit: StatisticsUnit) -> None:
    _put(unit, some_case(1, "2026Q1", access_group="", access_way=""))
    _put(unit, some_state(1, Q, sex="", age="", nationality="", residence="", work="", german=""))
    assert _group(unit, "P01_BE", "DXU") == 1
    assert _group(unit, "P02_BE", "UNB") == 1
    assert _group(unit, "P04_BE", "STAATENLOS_UNB") == 1
    assert _group(unit, "P06_BE", "UNB") == 1
    assert _group(unit, "P11", "UNB") == 1
    assert _group(unit, "P12", "UNB") == 1


def test_a_code_that_the_catalogue_does_not_know_counts_as_missing(unit: StatisticsUnit) -> None:
    _put(unit, some_case(1, "2026Q1"), some_state(1, Q, residence="AE_NEU", district="NEUDORF"))
    assert _group(unit, "P06_BE", "UNB") == 1
    assert _group(unit, "P15", "UNB") == 1


def test_no_need_is_not_the_same_as_not_assessed(unit: StatisticsUnit) -> None:
    _put(unit, *(some_case(n, Q) for n in (1, 2, 3)))
    _put(
        unit,
        some_state(1, "A", needs=(), complexity="K0"),
        some_state(2, "A", needs=("UNB",), complexity="UNB"),
        some_state(3, "A", needs=("HF03_SPRACHE", "HF07_WOHNEN"), complexity="K1_2"),
    )
    found = count(unit, "H01_ZU", Q)
    assert found.total == 3
    assert {c[0]: n for c, n in found.cells.items() if n} == {
        "UNB": 1,
        "HF03_SPRACHE": 1,
        "HF07_WOHNEN": 1,
    }
    assert _group(unit, "H02", "K0") == 1


def test_the_year_so_far_adds_up_flows_and_takes_the_stock_as_it_is(unit: StatisticsUnit) -> None:
    _put(unit, some_case(1, "2025Q4", "2026Q1"), some_case(2, "2026Q2"), some_case(3, "2026Q3"))
    _put(unit, some_state(2, Q), some_state(3, Q))
    year = {
        name: count(unit, name, Q, year_to_date=True).total
        for name in ("B01", "B02", "B03", "B04", "B05")
    }
    assert year == {"B01": 1, "B02": 2, "B03": 1, "B04": 2, "B05": 3}


def test_a_series_has_the_same_table_for_each_quarter(unit: StatisticsUnit) -> None:
    _put(unit, some_case(1, "2026Q2"), some_state(1, "2026Q2"), some_state(1, Q))
    found = series(unit, "B04", ("2026Q1", "2026Q2", Q))
    assert [(table.quarter, table.total) for table in found] == [
        ("2026Q1", 0),
        ("2026Q2", 1),
        (Q, 1),
    ]


def test_what_is_no_quarter_is_refused(unit: StatisticsUnit) -> None:
    with pytest.raises(UserError):
        count(unit, "B04", "2026-3")
    with pytest.raises(KeyError):
        count(unit, "X99", Q)


def test_coarse_groups_add_up_the_fine_ones(unit: StatisticsUnit) -> None:
    _put(unit, *(some_case(n, "2026Q1") for n in (1, 2, 3)))
    _put(unit, some_state(1, Q, age="A18_26"), some_state(2, Q, age="A00_17"), some_state(3, Q))
    table = count(unit, "P02_BE", Q)
    assert table.suited().cells == {("U27",): 2, ("A27_54",): 1, ("A55P",): 0, ("UNB",): 0}
    assert table.coarse().level == "coarse"
    assert count(unit, "P01_BE", Q).coarse().level == "fine"
