"""Offices added up: bounds shown, "." unknown, gaps and levels named, never a bare sum."""

import random
from dataclasses import replace

import pytest

from kimdesk.bundles.statistics.about import Link
from kimdesk.bundles.statistics.manifest import TOTALS
from kimdesk.city.merged import Merged, MergedQuarter, MergedTable
from kimdesk.city.merging import merge
from kimdesk.city.shares import Share, share_of
from kimdesk.city.trends import trend
from kimdesk.statistics.disclosure.data import Cell, Published, Release
from kimdesk.statistics.disclosure.rounding import rounded
from tests.support.bundles import bundle, release

COARSE = {"REGION": {"SYR": "ASIEN", "AFG": "ASIEN", "UKR": "EUROPA"}}


def share(name: str = "stelle", made: Release | None = None, link: Link | None = None) -> Share:
    return share_of(bundle(made, link, name))


def merged(*shares: Share, offices: tuple[str, ...] = ()) -> MergedQuarter:
    return merge("2026Q3", shares, offices, COARSE)


def table(found: MergedQuarter, name: str) -> MergedTable:
    made = found.table(name)
    assert made is not None
    return made


def with_table(name: str, level: str, numbers: dict[Cell, int | None]) -> Release:
    """The usual release with another table in the place of one."""
    base = release()
    tables = tuple(
        Published(name, level, "2026Q3", numbers) if each.table == name else each  # type: ignore[arg-type]
        for each in base.tables
    )
    return replace(base, tables=tables)


def test_rounded_numbers_are_added_with_two_for_each_office() -> None:
    found = table(merged(share(), share("zweite")), "P01_BE")
    number = found.cells["M",]
    assert (number.sum, number.low, number.high) == (70, 66, 74)
    assert number.text == "70 ± 4"
    assert number.by_office == {"MUSTER1": 35, "MUSTER2": 35}


def test_exact_numbers_stay_exact() -> None:
    found = table(merged(share(), share("zweite")), TOTALS)
    assert found.cells["BE",].text == "124"
    assert found.cells["BE",].low == found.cells["BE",].high == 124


def test_a_point_makes_the_sum_a_lower_bound() -> None:
    numbers: dict[Cell, int | None] = {("M",): 35, ("W",): None, ("X",): None}
    found = table(merged(share(), share("zweite", with_table("P01_BE", "fine", numbers))), "P01_BE")
    number = found.cells["W",]
    assert (number.text, number.unknown, number.high) == ("≥ 23", 1, None)
    assert number.by_office == {"MUSTER1": 25, "MUSTER2": None}
    assert number.public is None


def test_missing_offices_are_named_in_every_table() -> None:
    found = merged(share(), offices=("MUSTER1", "MUSTER2", "MUSTER3"))
    assert found.missing == ("MUSTER2", "MUSTER3")
    assert not found.complete
    for each in found.tables:
        assert {remark.office for remark in each.remarks} >= {"MUSTER2", "MUSTER3"}
    assert any("kein Paket" in remark.text for remark in found.tables[0].remarks)


def test_finer_groups_are_added_up_to_the_coarser_ones() -> None:
    numbers: dict[Cell, int | None] = {("SYR",): 30, ("AFG",): 20, ("UKR",): 10}
    found = table(merged(share(), share("zweite", with_table("P04_BE", "fine", numbers))), "P04_BE")
    assert found.level == "coarse"
    assert set(found.cells) == {("ASIEN",), ("EUROPA",)}
    number = found.cells["ASIEN",]
    assert (number.sum, number.low, number.high) == (100, 48 + 46, 52 + 54)
    assert any("zusammengefasst" in remark.text for remark in found.remarks)


def test_a_table_that_an_office_left_out_is_named() -> None:
    less = replace(
        release(),
        tables=tuple(
            Published("P01_BE", "none", "2026Q3", {}) if each.table == "P01_BE" else each
            for each in release().tables
        ),
    )
    found = table(merged(share(), share("zweite", less)), "P01_BE")
    assert found.offices == ("MUSTER1",)
    assert [remark.text for remark in found.remarks] == [
        "MUSTER2: zu wenige Personen, nicht enthalten"
    ]


def test_a_table_carried_forward_is_flagged() -> None:
    base = release()
    carried = replace(base, tables=(replace(base.tables[0], quarter="2026Q2"), *base.tables[1:]))
    found = table(merged(share("stelle", carried), share("zweite")), "P01_BE")
    assert [remark.text for remark in found.remarks] == [
        "MUSTER1: Stand 2026Q2, unverändert fortgeschrieben"
    ]


def test_a_withdrawn_quarter_counts_with_its_totals_only() -> None:
    before = bundle()
    link = Link(2, 1, before.manifest.hash, before.manifest.hash, "RUECKZUG")
    bare = share("stelle", replace(release(revision=1), tables=()), link)
    found = merged(bare, share("zweite"))
    assert table(found, TOTALS).cells["BE",].sum == 124
    assert table(found, "P01_BE").offices == ("MUSTER2",)
    assert "zurückgezogen" in table(found, "P01_BE").remarks[0].text


def test_tables_with_other_dimensions_are_not_added_up() -> None:
    other = share("zweite")
    renamed = replace(
        other.tables[1],
        entry=replace(other.tables[1].entry, dimensions=("GENDER",)),
        dimensions=(replace(other.tables[1].dimensions[0], id="GENDER"),),
    )
    other = replace(other, catalogue="2027-1", tables=(other.tables[0], renamed))
    found = table(merged(share(), other), "P01_BE")
    assert found.offices == ("MUSTER2",)
    assert "anders aufgegliedert" in found.remarks[0].text


def test_tables_come_in_the_order_of_the_catalogue() -> None:
    less = replace(release(), tables=release().tables[2:])
    found = merged(share("stelle", less), share("zweite"))
    assert [each.id for each in found.tables] == [TOTALS, "P01_BE", "P03_BQ", "P04_BE", "H03_KO"]


def test_one_office_twice_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="office"):
        merged(share(), share())


def test_what_is_published_is_rounded_once_more() -> None:
    assert Merged(75, 71, 79).public == 80
    assert Merged(62, 58, 66).public == 60


def test_the_truth_always_lies_within_the_bounds() -> None:
    chance = random.Random(5)
    for _ in range(200):
        shares, truth = [], dict.fromkeys(("ASIEN", "EUROPA"), 0)
        for name in ("stelle", "zweite"):
            fine = {code: chance.randrange(0, 40) for code in ("SYR", "AFG", "UKR")}
            at_fine = chance.random() < 0.5
            coarse = {"ASIEN": fine["SYR"] + fine["AFG"], "EUROPA": fine["UKR"]}
            counts = fine if at_fine else coarse
            numbers: dict[Cell, int | None] = {
                (code,): None if chance.random() < 0.2 else rounded(count)
                for code, count in counts.items()
            }
            for code, count in coarse.items():
                truth[code] += count
            total = sum(fine.values())
            made = Release(
                "2026Q3",
                0,
                {"BA": total, "ZU": 0, "AB": 0, "BE": total, "BQ": total},
                (Published("P04_BE", "fine" if at_fine else "coarse", "2026Q3", numbers),),
            )
            shares.append(share(name, made))
        found = table(merged(*shares), "P04_BE")
        for cell, number in found.cells.items():
            if found.level == "coarse":
                assert number.low <= truth[cell[0]]
                assert number.high is None or truth[cell[0]] <= number.high


def test_a_table_over_time_keeps_gaps_open() -> None:
    quarters = [
        merge("2026Q2", [share("stelle", release("2026Q2"))], ("MUSTER1", "MUSTER2"), COARSE),
        merged(share("stelle", release("2026Q3", more=5)), offices=("MUSTER1",)),
    ]
    found = trend("P01_BE", quarters)
    assert found is not None
    assert found.quarters == ("2026Q2", "2026Q3")
    line = found.lines[0]
    assert line.labels == ("männlich",)
    assert [point.number.sum for point in line.points if point.number] == [35, 40]
    assert [point.complete for point in line.points] == [False, True]
    assert trend("Z99", quarters) is None
