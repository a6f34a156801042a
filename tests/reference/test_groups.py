"""Statistics groups: known, complete, and merged where the law of small numbers asks for it."""

import csv
import itertools

import pytest

from kimdesk.base.resources import resource
from kimdesk.reference import Catalogue, load_catalogue

LISTS = sorted(load_catalogue())


@pytest.mark.parametrize("list_id", LISTS)
def test_every_code_is_counted_in_a_group_that_has_labels(
    catalogue: Catalogue, list_id: str
) -> None:
    code_list = catalogue[list_id]
    fine = {group.code for group in code_list.groups()}
    coarse = {group.code for group in code_list.groups(coarse=True)}
    assert {code_list.group(code.code) for code in code_list} == fine
    assert {code_list.coarse_group(code.code) for code in code_list} == coarse
    for group in (*code_list.groups(), *code_list.groups(coarse=True)):
        assert group.label("de")
        assert group.label("en")


def test_groups_are_named_only_for_lists_there_are(catalogue: Catalogue) -> None:
    text = resource("reference", "groups.csv").read_text("utf-8")
    rows = list(csv.reader(text.splitlines(), delimiter=";"))
    assert rows[0] == ["list", "level", "code", "label_de", "label_en"]
    assert {row[0] for row in rows[1:]} <= set(catalogue)
    assert {row[1] for row in rows[1:]} == {"fine", "coarse"}
    keys = [tuple(row[:3]) for row in rows[1:]]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("list_id", LISTS)
def test_a_fine_group_lies_in_one_coarse_group(catalogue: Catalogue, list_id: str) -> None:
    lies_in: dict[str, set[str]] = {}
    for code in catalogue[list_id]:
        group = catalogue[list_id].group(code.code)
        lies_in.setdefault(group, set()).add(catalogue[list_id].coarse_group(code.code))
    assert all(len(coarse) == 1 for coarse in lies_in.values())


def test_residence_statuses_have_thirteen_groups_and_five_coarse_ones(
    catalogue: Catalogue,
) -> None:
    groups = [group.code for group in catalogue["CL10"].groups()]
    assert groups == [
        *("DE", "EU", "UNBEFR", "AE_SCHUTZ", "AE_24", "AE_HUM", "AE_FAM", "AE_ERWB"),
        *("AE_SONST", "FIKT", "GEST", "DULD_OHNE", "UNB"),
    ]
    coarse = [group.code for group in catalogue["CL10"].groups(coarse=True)]
    assert coarse == ["SICHER", "BEFR_SCHUTZ", "BEFR_SONST", "UNSICHER", "UNB"]


def test_what_must_never_be_a_cell_of_its_own_is_merged(catalogue: Catalogue) -> None:
    residence = catalogue["CL10"]
    for code in ("OHNE_PAPIERE", "GUEB", "EU_VERLUST"):
        assert residence.group(code) == "DULD_OHNE"
    for code in ("D", "X", "UNB"):
        assert catalogue["CL02"].group(code) == "DXU"
    for code in ("AG_TOD", "AG_HAFT_KLINIK", "AG_AUFBEEND", "AG_AUSREISE"):
        assert catalogue["CL42"].group(code) == "WEGFALL"
    assert {one for one in catalogue if catalogue[one].never_exported} == {"CL26", "CL27", "CL28"}


def test_nationalities_have_thirteen_groups_and_five_coarse_ones(catalogue: Catalogue) -> None:
    assert len(catalogue["CL07"].groups()) == 13
    assert len(catalogue["CL07"].groups(coarse=True)) == 5
    eight = {code.extra["iso3"] for code in catalogue["CL07"] if code.group == "ASYL8"}
    assert eight == {"AFG", "ERI", "IRQ", "IRN", "NGA", "PAK", "SOM", "SYR"}
    union = [code for code in catalogue["CL07"] if code.group == "EU" and code.extra["iso2"]]
    assert len(union) == 26  # with Germany, which is a group of its own, 27


def test_the_same_body_is_counted_alike_as_access_and_as_partner(catalogue: Catalogue) -> None:
    alike = {"GESUND": "GESUNDHEIT", "BILDUNG": "ARBEIT_BILDUNG"}
    for name in ("ABH", "EINB", "SOZIALAMT", "JC", "AA", "REGE", "JUGENDAMT", "KI", "MBE", "JMD"):
        access = catalogue["CL35"].group(f"Z_{name}")
        assert catalogue["CL36"].group(f"N_{name}") == alike.get(access, access)


def test_benefit_regimes_name_the_benefits_that_belong_to_them(catalogue: Catalogue) -> None:
    mapping = {code.code: code.values("benefits") for code in catalogue["CL23"]}
    assert mapping == {
        "RK_SGB2": ("L_SGB2",),
        "RK_SGB3": ("L_SGB3",),
        "RK_SGB8": ("L_SGB8",),
        "RK_SGB12": ("L_SGB12_3", "L_SGB12_4"),
        "RK_ASYLBLG": ("L_ASYL_3", "L_ASYL_2", "L_ASYL_1A"),
        "RK_KEIN": (),
        "UNB": (),
    }


def test_titles_without_an_end_are_marked(catalogue: Catalogue) -> None:
    for code in catalogue["CL10"]:
        endless = code.code.startswith(("NE_", "DE_", "EU_DAK")) or code.code == "HEIMATLOS"
        assert code.flag("permanent") == endless


def test_phases_belong_to_the_levels_they_are_worked_in(catalogue: Catalogue) -> None:
    levels = {code.code: code.extra["level"] for code in catalogue["CL_PHASE"]}
    assert {phase for phase, level in levels.items() if level == "ST2_CLEARING"} == {
        *("ANFRAGE", "WARTELISTE", "CLEARING", "ABGELEHNT"),
    }
    assert levels["ASSESSMENT"] == levels["ABGESCHLOSSEN"] == "ST3_CM"
    assert levels["NACHSORGE"] == "ST4_NACHSORGE"
    must = {code.code[:4] for code in catalogue["CL_FA"] if code.flag("must")}
    assert must == {f"FA0{number}" for number in range(1, 10)}


def test_clearing_results_lead_where_the_work_goes_on(catalogue: Catalogue) -> None:
    leads = {code.code: code.extra["next_phase"] for code in catalogue["CL_CR"]}
    assert leads.pop("CR_AUFNAHME") == "ASSESSMENT"
    assert leads.pop("CR_WARTE") == "WARTELISTE"
    assert set(leads.values()) == {"ABGELEHNT"}


def test_age_groups_follow_each_other_without_gap(catalogue: Catalogue) -> None:
    bounds = [(code.extra["age_from"], code.extra["age_to"]) for code in catalogue["CL03"]][:-1]
    assert bounds[0][0] == "0"
    assert bounds[-1][1] == ""
    for (_, end), (start, _) in itertools.pairwise(bounds):
        assert int(end) + 1 == int(start)
