"""I5: a table is given anew only when at least five persons changed, and corrections follow it."""

from dataclasses import replace
from itertools import pairwise

import pytest

from kimdesk.base.errors import UserError
from kimdesk.statistics.disclosure.data import Person, QuarterData, Sealed, TableSpec
from kimdesk.statistics.disclosure.protecting import Protection
from tests.statistics.disclosure.conftest import KEY, History
from tests.statistics.disclosure.offices import DIMENSIONS, ONE_WAY, Office, quarters

TABLES = (TableSpec("status-BE", "BE", ("status",)), TableSpec("sex-BE", "BE", ("sex",)))
PROTECTION = Protection(TABLES, DIMENSIONS, KEY)


def _persons(count: int, changed: int = 0) -> tuple[Person, ...]:
    """So many persons, of whom some have another status than at first."""
    return tuple(
        Person(
            f"p{at}",
            {
                "sex": "MW"[at % 2],
                "region": "SYR",
                "status": "EU" if at < changed else ("GEST", "FLUECHT", "P24")[at % 3],
            },
        )
        for at in range(count)
    )


def _quarter(quarter: str, persons: tuple[Person, ...]) -> QuarterData:
    return QuarterData(quarter, {"BE": persons, "BA": persons, "ZU": (), "AB": (), "BQ": persons})


def _first() -> list[Sealed]:
    return [PROTECTION.protect(_quarter("2026Q1", _persons(60)), []).sealed]


@pytest.mark.parametrize("changed", [0, 1, 4])
def test_a_table_in_which_fewer_than_five_changed_is_the_old_one(changed: int) -> None:
    history = _first()
    release = PROTECTION.protect(_quarter("2026Q2", _persons(60, changed)), history).release
    assert release.table("status-BE") == history[0].release.table("status-BE")
    assert "carried_forward" in {n.code for n in release.notes if n.table == "status-BE"}


def test_a_table_in_which_five_changed_is_counted_anew() -> None:
    release = PROTECTION.protect(_quarter("2026Q2", _persons(60, 5)), _first()).release
    table = release.table("status-BE")
    assert table is not None
    assert table.quarter == "2026Q2"
    assert table.numbers["EU",] == 5


def test_totals_are_always_those_of_the_quarter() -> None:
    release = PROTECTION.protect(_quarter("2026Q2", _persons(61)), _first()).release
    assert release.totals["BE"] == 61


def test_changes_are_counted_from_the_last_time_a_table_was_counted_not_carried() -> None:
    history = _first()
    for quarter, changed in (("2026Q2", 3), ("2026Q3", 6)):
        found = PROTECTION.protect(_quarter(quarter, _persons(60, changed)), history)
        history.append(found.sealed)
    table = history[-1].release.table("status-BE")
    assert table is not None
    assert table.quarter == "2026Q3"


def test_a_table_never_comes_back_to_fewer_than_five_changes_of_an_older_one() -> None:
    history = _first()
    for quarter, changed in (("2026Q2", 9), ("2026Q3", 1)):
        found = PROTECTION.protect(_quarter(quarter, _persons(60, changed)), history)
        history.append(found.sealed)
    table = history[-1].release.table("status-BE")
    assert table is not None
    assert table.quarter == "2026Q2"


def test_between_any_two_versions_in_eight_quarters_nobody_or_five_changed(
    eight_quarters: History,
) -> None:
    versions: dict[str, list[frozenset[tuple[str, object]]]] = {}
    for data, release in zip(eight_quarters.data, eight_quarters.releases, strict=True):
        for spec in eight_quarters.specs:
            table = release.table(spec.id)
            if spec.population == "BE" and table is not None and release.is_fresh(table):
                behind = frozenset(
                    (person.id, person.values[spec.dimensions[0]]) for person in data.persons["BE"]
                )
                versions.setdefault(spec.id, []).append(behind)
    assert len(versions) == 5
    for sets in versions.values():
        for one, other in pairwise(sets):
            assert len({person for person, _ in one ^ other}) >= 5


def test_a_correction_of_few_is_refused_and_counts_with_the_next_quarter() -> None:
    with pytest.raises(UserError, match="nächsten Quartal"):
        PROTECTION.correct(_quarter("2026Q1", _persons(60, 4)), _first())


@pytest.mark.parametrize("barriers", [12, 40])
def test_a_correction_of_what_concerns_no_person_needs_other_numbers(barriers: int) -> None:
    specs = (*TABLES, TableSpec("barriers", "SH", ("status",), rule="rounding"))
    protection = Protection(specs, DIMENSIONS, KEY)
    data = _quarter("2026Q1", _persons(60))
    data = replace(data, persons={**data.persons, "SH": _persons(12)})
    history = [protection.protect(data, []).sealed]
    again = replace(data, persons={**data.persons, "SH": _persons(barriers)})
    if barriers == 12:
        with pytest.raises(UserError):
            protection.correct(again, history)
    else:
        assert protection.correct(again, history).release.revision == 1


def test_a_correction_of_many_is_a_new_version() -> None:
    history = _first()
    found = PROTECTION.correct(_quarter("2026Q1", _persons(60, 8)), history)
    assert found.release.key == ("2026Q1", 1)
    assert found.release.table("status-BE") != history[0].release.table("status-BE")
    assert found.release.table("sex-BE") == history[0].release.table("sex-BE")


def test_a_withdrawn_quarter_has_totals_alone_and_its_tables_are_not_repeated() -> None:
    history = _first()
    withdrawn = PROTECTION.withdraw(_quarter("2026Q1", _persons(60)), history)
    assert withdrawn.release.totals["BE"] == 60
    assert all(not table.numbers for table in withdrawn.release.tables)
    history.append(withdrawn.sealed)
    release = PROTECTION.protect(_quarter("2026Q2", _persons(60, 3)), history).release
    table = release.table("status-BE")
    assert table is not None
    assert table.level == "none"
    assert "not_carried_forward" in {note.code for note in release.notes}


def test_flows_of_different_quarters_are_different_persons_and_never_carried_forward() -> None:
    office, history = Office(31, 200), History(ONE_WAY)
    for quarter in quarters(2):
        history.give_away(office.next_quarter(quarter))
    table = history.releases[1].table("sex-ZU")
    assert table is not None
    assert table.quarter == "2024Q2"


def test_late_entries_in_a_flow_are_compared_with_the_same_quarter() -> None:
    office, history = Office(31, 200), History(ONE_WAY)
    data = office.next_quarter("2024Q1")
    history.give_away(data)
    late = office.correct(data, 2)
    found = history.protection.protect(late, history.sealed)
    assert found.release.table("sex-ZU") == history.releases[0].table("sex-ZU")
    assert found.release.totals["ZU"] == data.total("ZU") + 2


def test_digests_kept_for_this_say_nothing_without_the_offices_secret() -> None:
    data = _quarter("2026Q1", _persons(30))
    other = replace(PROTECTION, key=b"another invented key of 32 bytes")
    one, two = (p.protect(data, []).sealed.persons["sex-BE"] for p in (PROTECTION, other))
    assert not one & two
    assert not any(person.id in digest for person in data.persons["BE"] for digest in one)
