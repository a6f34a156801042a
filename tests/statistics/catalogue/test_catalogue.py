"""The catalogue is complete, its groups are those of the reference lists, all has names."""

import pytest

from kimdesk.reference import load_catalogue
from kimdesk.statistics.catalogue import (
    BREAKDOWNS,
    CATALOGUE_VERSION,
    DIMENSIONS,
    INDICATORS,
    POPULATIONS,
    TABLES,
    UNITS,
    Breakdown,
    Indicator,
)
from kimdesk.statistics.catalogue.exports import exported, leaving, table_specs
from kimdesk.statistics.catalogue.labels import group_label
from kimdesk.statistics.disclosure.data import EXACT, Level

LISTS = load_catalogue()

# What the field asks for, chapter by chapter.
EXPECTED = (
    "B01 B02 B03 B04 B05 B06 B07 B08 B09 B10"
    " P01 P02 P03 P04 P05 P06 P07 P08 P09 P10 P11 P12 P13 P14 P15"
    " Z01 Z02 H01 H02 H03 L01 L02 L03 L04 L05 L06 L07 L08 V01 V02 V03"
    " E01 E02 E03 E04 E05 E06 E07 E08 E09 E10 R01 R02 R03 R04 Q01 Q02 Q03 Q04"
)
YEARLY = "P03 P05 P08 P13 Z02 L04 E05 E06 E07 E09"
EXTENDED = "P09 P15 L08 V02 V03 E10"
BOTH = "E04 E08"


def test_every_indicator_of_the_field_is_there_and_no_other() -> None:
    assert list(INDICATORS) == EXPECTED.split()
    assert len(INDICATORS) == 59


def test_forty_one_indicators_are_the_core_and_eighteen_are_not() -> None:
    sets = {name: {i.id for i in INDICATORS.values() if i.set == name} for name in "K E J".split()}
    assert len(sets["K"]) == 41
    assert sets["J"] == set(YEARLY.split())
    assert sets["E"] == set(EXTENDED.split())
    assert {i.id for i in INDICATORS.values() if i.set == "E/J"} == set(BOTH.split())


@pytest.mark.parametrize("each", INDICATORS.values(), ids=lambda each: each.id)
def test_an_indicator_says_in_both_languages_what_it_is(each: Indicator) -> None:
    for language in ("de", "en"):
        assert each.name.label(language)
        assert each.definition.label(language).endswith(".")
    assert each.name.de != each.definition.de


def test_tables_name_only_populations_and_breakdowns_that_exist() -> None:
    for table in TABLES.values():
        assert table.population in POPULATIONS
        assert table.unit in UNITS
        assert set(table.dimensions) <= set(BREAKDOWNS)
    assert {name for table in TABLES.values() for name in table.dimensions} == set(BREAKDOWNS)


def test_persons_cases_and_contacts_are_told_apart_within_an_indicator() -> None:
    for indicator in INDICATORS.values():
        assert len({POPULATIONS[name].unit for name in indicator.populations}) == 1, indicator.id


@pytest.mark.parametrize("breakdown", BREAKDOWNS.values(), ids=lambda each: each.id)
def test_what_nobody_entered_is_a_group_of_its_own(breakdown: Breakdown) -> None:
    if breakdown.missing and not breakdown.is_open:
        assert breakdown.missing in breakdown.groups
    assert breakdown.known("") == breakdown.missing
    assert breakdown.known(None) == breakdown.missing
    if not breakdown.is_open:
        assert breakdown.known("NEUER_CODE") == breakdown.missing


@pytest.mark.parametrize("level", ["fine", "coarse"])
@pytest.mark.parametrize("language", ["de", "en"])
def test_every_group_has_a_name(level: Level, language: str) -> None:
    same = {"sex", "age", "nationality"}  # English names that are their own code
    for breakdown in BREAKDOWNS.values():
        for group in DIMENSIONS[breakdown.id].codes(level):
            said = group_label(LISTS, breakdown.id, group, level, language)
            assert said, (breakdown.id, group)
            assert said != group or said in same or said in {"A2", "B1"}, (breakdown.id, group)


@pytest.mark.parametrize("breakdown", BREAKDOWNS.values(), ids=lambda each: each.id)
def test_groups_are_those_of_the_reference_list(breakdown: Breakdown) -> None:
    """A list that changed needs a new version of the catalogue, not silently other tables."""
    if not breakdown.list_id or breakdown.is_open:
        return
    codes = LISTS[breakdown.list_id]
    wanted = {group for group in breakdown.groups if group not in breakdown.names}
    coarse = breakdown.list_level == "coarse"
    all_groups = {group.code for group in codes.groups(coarse=coarse)}
    singles = {code.code for code in codes}
    if breakdown.id in {"access_single", "declined_for", "outcome", "attainment"}:
        assert wanted <= singles
    elif breakdown.id == "referral_result":
        assert wanted == all_groups - {"OFFEN"}
    else:
        assert wanted == all_groups
    for code in codes:
        if breakdown.coarse_of and code.code in singles:
            group = code.code if breakdown.id == "access_single" else codes.group(code.code)
            coarser = codes.group if breakdown.id == "access_single" else codes.coarse_group
            assert breakdown.coarse_of[group] == coarser(code.code)


def test_coarse_groups_always_merged_cannot_be_told_apart() -> None:
    assert BREAKDOWNS["sex"].groups == ("M", "W", "DXU")
    assert {"GUEB", "OHNE_PAPIERE", "EU_VERLUST"}.isdisjoint(BREAKDOWNS["residence"].groups)
    assert {"AG_TOD", "AG_HAFT_KLINIK", "AG_AUFBEEND"}.isdisjoint(BREAKDOWNS["closure"].groups)


def test_only_groups_leave_and_only_counts_of_persons_are_audited() -> None:
    for table in exported("2026Q4", "persons"):
        assert table.unit in {"case", "clearing"}
        assert not any(BREAKDOWNS[name].inside for name in table.dimensions)
    assert {t.population for t in exported("2026Q4", "total")} == EXACT
    for stays in ("P05_BQ_2", "L04_KO_2", "P08_ZU", "E08_RW", "R03_SH", "Q01_BE", "L08_BQ"):
        assert leaving(TABLES[stays]) == ""


def test_flows_leave_broken_down_one_way_only() -> None:
    for spec in table_specs("2026Q4"):
        if spec.is_flow and spec.rule == "persons":
            assert len(spec.dimensions) == 1


def test_tables_for_a_year_leave_with_the_fourth_quarter_only() -> None:
    assert "P03_BQ" in {spec.id for spec in table_specs("2026Q4")}
    assert "P03_BQ" not in {spec.id for spec in table_specs("2026Q3")}


def test_sensitive_tables_are_marked_for_the_audit() -> None:
    sensitive = {spec.id for spec in table_specs("2026Q4") if spec.sensitive}
    assert {"P06_BE", "P10_BE", "P04_BE", "H01_ZU", "E01_AB"} <= sensitive


def test_a_share_is_of_a_group_that_the_first_breakdown_has() -> None:
    for indicator in INDICATORS.values():
        if indicator.share:
            ((name,), *_) = indicator.breakdowns
            assert indicator.share in BREAKDOWNS[name].groups, indicator.id


def test_names_of_tables_are_plain_and_the_catalogue_has_a_version() -> None:
    assert all(name.isascii() and name.replace("_", "").isalnum() for name in TABLES)
    assert CATALOGUE_VERSION
