"""I6: of sensitive tables nobody learns that all persons of a row are alike."""

from dataclasses import replace

from kimdesk.statistics.disclosure.data import Person, QuarterData, Release, TableSpec
from kimdesk.statistics.disclosure.protecting import Protection
from tests.statistics.disclosure.attacker import exact_bounds
from tests.statistics.disclosure.conftest import KEY
from tests.statistics.disclosure.offices import DIMENSIONS
from tests.statistics.disclosure.spying import Spy

ONE = TableSpec("status-BE", "BE", ("status",), sensitive=True)
TWO = TableSpec("sex-status-BE", "BE", ("sex", "status"), sensitive=True)
# Everybody knows of 73 persons; the next multiple of five is 75, which stands for 73 or more.
ALIKE = [{"sex": "MW"[at % 2], "region": "SYR", "status": "DULD"} for at in range(73)]


def _data(values: list[dict[str, str]]) -> QuarterData:
    persons = tuple(Person(f"p{at}", value) for at, value in enumerate(values))
    return QuarterData("2026Q1", {"BE": persons, "BA": persons, "BQ": persons, "ZU": (), "AB": ()})


def _release(spec: TableSpec, values: list[dict[str, str]]) -> Release:
    return Protection((spec,), DIMENSIONS, KEY).protect(_data(values), []).release


def _others(spec: TableSpec, values: list[dict[str, str]], row: dict[str, str]) -> float:
    """How many of a row may have another status than "DULD", as the attacker sees it."""
    release = _release(spec, values)
    spy = Spy((spec,), DIMENSIONS, [release], [_data(values)])
    spy.puzzle.know([(spy.totals[0, "BE"], 1)], release.totals["BE"], release.totals["BE"])
    columns = [
        column
        for cell, column in spy.cells[0, "BE", spec.dimensions].items()
        if cell[-1] != "DULD" and all(code in cell for code in row.values())
    ]
    return exact_bounds(spy.puzzle, [columns])[0][1]


def test_that_everybody_has_the_same_status_is_not_told() -> None:
    assert _release(ONE, ALIKE).tables[0].numbers["DULD",] is None
    assert _others(ONE, ALIKE, {}) >= 1


def test_of_a_table_that_is_not_sensitive_it_may_be_told() -> None:
    plain = replace(ONE, sensitive=False)
    assert _release(plain, ALIKE).tables[0].numbers["DULD",] == 75
    assert _others(plain, ALIKE, {}) == 0


def test_that_a_whole_row_has_the_same_status_is_not_told() -> None:
    women = [{**value, "sex": "W"} for value in ALIKE]
    assert _others(TWO, women, {"sex": "W"}) >= 1


def test_that_everybody_has_a_need_is_not_told() -> None:
    spec = TableSpec("topics-BE", "BE", ("topics",), sensitive=True)
    persons = tuple(Person(f"p{at}", {"topics": ("GESUND",)}) for at in range(73))
    data = QuarterData("2026Q1", {"BE": persons, "BA": persons, "BQ": persons, "ZU": (), "AB": ()})
    for is_sensitive in (True, False):
        specs = (replace(spec, sensitive=is_sensitive),)
        table = Protection(specs, DIMENSIONS, KEY).protect(data, []).release.tables[0]
        assert (table.numbers["GESUND",] is None) == is_sensitive


def test_rows_with_different_persons_are_left_as_they_are() -> None:
    mixed = [{**v, "status": ("DULD", "P24", "EU")[at % 3]} for at, v in enumerate(ALIKE)]
    assert None not in _release(ONE, mixed).tables[0].numbers.values()
