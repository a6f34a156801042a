"""Which tables leave at all, how fine, and that the choice stays for the calendar year."""

import pytest

from kimdesk.statistics.disclosure.admission import admitted
from kimdesk.statistics.disclosure.data import Level, Person, QuarterData, Sealed, TableSpec
from kimdesk.statistics.disclosure.protecting import Protection
from tests.statistics.disclosure.conftest import KEY, History
from tests.statistics.disclosure.offices import DIMENSIONS, ONE_WAY, Office, quarters

STATUS = TableSpec("status-BE", "BE", ("status",))
CROSSED = TableSpec("status-region-BE", "BE", ("status", "region"))
FLOW = TableSpec("status-ZU", "ZU", ("status",))


def _data(stock: int, flow: int = 0, quarter: str = "2026Q1") -> QuarterData:
    values = {"sex": "W", "region": "SYR", "status": "P24"}
    persons = tuple(Person(f"p{at}", values) for at in range(max(stock, flow)))
    return QuarterData(
        quarter, {"BE": persons[:stock], "ZU": persons[:flow], "BA": persons[:stock]}
    )


@pytest.mark.parametrize(
    ("spec", "stock", "level"),
    [
        (STATUS, 19, "none"),  # fewer than twenty: totals only
        (STATUS, 20, "fine"),  # nine cells, more than two persons each
        (CROSSED, 20, "none"),  # nine coarse cells, fewer than three each
        (CROSSED, 28, "coarse"),  # counts as thirty
        (CROSSED, 27, "none"),  # counts as twenty-five
        (CROSSED, 243, "fine"),  # counts as 245
    ],
)
def test_a_table_leaves_at_the_finest_level_with_enough_persons_for_its_cells(
    spec: TableSpec, stock: int, level: Level
) -> None:
    assert admitted(spec, _data(stock), DIMENSIONS, []).level == level


@pytest.mark.parametrize(("flow", "level"), [(9, "none"), (10, "coarse"), (18, "fine")])
def test_a_flow_of_fewer_than_ten_is_not_broken_down(flow: int, level: Level) -> None:
    assert admitted(FLOW, _data(60, flow), DIMENSIONS, []).level == level


def test_a_flow_is_never_crossed() -> None:
    spec = TableSpec("x", "ZU", ("sex", "status"))
    found = admitted(spec, _data(900, 900), DIMENSIONS, [])
    assert (found.level, found.why) == ("none", "crossed_flow")


def test_an_office_of_fifteen_gives_totals_alone() -> None:
    history = History(ONE_WAY)
    data = Office(1, 15).next_quarter("2026Q1")
    release = history.give_away(data).release
    assert release.totals["BE"] == data.total("BE")
    assert {table.level for table in release.tables} == {"none"}
    assert "too_few" in {note.code for note in release.notes}


def test_the_level_stays_for_the_calendar_year_and_is_chosen_anew_in_the_next() -> None:
    protection = Protection((CROSSED, STATUS), DIMENSIONS, KEY)
    history: list[Sealed] = []
    levels = []
    sizes = (250, 60, 22, 250, 60)
    for quarter, size in zip(quarters(5, first=2026), sizes, strict=True):
        found = protection.protect(_data(size, quarter=quarter), history)
        history.append(found.sealed)
        levels.append(found.sealed.levels["status-region-BE"])
    assert levels == ["fine", "fine", "fine", "fine", "coarse"]


def test_what_was_left_out_stays_so_for_the_year() -> None:
    protection = Protection((CROSSED, STATUS), DIMENSIONS, KEY)
    first = protection.protect(_data(25), [])
    second = protection.protect(_data(250, quarter="2026Q2"), [first.sealed])
    assert second.sealed.levels["status-region-BE"] == "none"


def test_a_flow_too_small_in_one_quarter_does_not_settle_the_year() -> None:
    protection = Protection((FLOW,), DIMENSIONS, KEY)
    first = protection.protect(_data(60, 3), [])
    second = protection.protect(_data(60, 40, "2026Q2"), [first.sealed])
    assert "status-ZU" not in first.sealed.levels
    assert second.sealed.levels["status-ZU"] == "fine"


def test_codes_of_which_one_may_have_several_cannot_be_crossed() -> None:
    with pytest.raises(ValueError, match="topics"):
        Protection((TableSpec("sex-topics", "BE", ("sex", "topics")),), DIMENSIONS, KEY)


def test_a_code_that_the_catalogue_does_not_know_is_refused() -> None:
    data = QuarterData(
        "2026Q1", {"BE": tuple(Person(f"p{at}", {"status": "?"}) for at in range(30))}
    )
    with pytest.raises(KeyError):
        Protection((STATUS,), DIMENSIONS, KEY).protect(data, [])
