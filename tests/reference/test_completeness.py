"""Every list is there, with as many codes as the field has, and every entry is whole."""

import re

import pytest

from kimdesk.base.resources import resource
from kimdesk.reference import Catalogue, load_catalogue
from kimdesk.reference.checking import check_code, check_list
from kimdesk.reference.listfile import MAX_BYTES

COUNTS = {
    "CL01": 5,
    "CL02": 5,
    "CL03": 7,
    "CL04": 10,
    "CL05": 9,
    "CL06": 14,
    "CL07": 210,
    "CL08": 102,
    "CL09": 11,
    "CL10": 104,
    "CL11": 21,
    "CL12E": 7,
    "CL12W": 8,
    "CL13": 11,
    "CL14": 9,
    "CL14B": 4,
    "CL15": 5,
    "CL16": 24,
    "CL17": 11,
    "CL18": 11,
    "CL19": 13,
    "CL20": 9,
    "CL21": 21,
    "CL22": 25,
    "CL23": 7,
    "CL24": 8,
    "CL25": 16,
    "CL26": 12,
    "CL27": 10,
    "CL28": 14,
    "CL29": 12,
    "CL30": 3,
    "CL31": 8,
    "CL32": 15,
    "CL32R": 5,
    "CL32S": 6,
    "CL33": 18,
    "CL34": 12,
    "CL35": 31,
    "CL36": 46,
    "CL37": 16,
    "CL38": 7,
    "CL38E": 6,
    "CL38R": 3,
    "CL39": 28,
    "CL40": 10,
    "CL41": 6,
    "CL42": 17,
    "CL43": 22,
    "CL44": 6,
    "CL44R": 3,
    "CL45": 9,
    "CL46": 21,
    "CL47": 6,
    "CL48": 8,
    "CL49": 19,
    "CL50": 20,
    "CL51": 15,
    "CL52": 13,
    "CL_ST": 5,
    "CL_PHASE": 13,
    "CL_FA": 12,
    "CL_CR": 12,
    "CL_SCORE": 6,
    "CL_YESNO": 2,
    "CL_CHECK": 3,
    "CL_BOOKING": 4,
    "CL_DEADLINE": 3,
    "CL_DIRECTION": 3,
    "CL_OCCASION": 3,
    "CL_REVIEW": 2,
    "CL_REVIEWS": 4,
    "CL_SOURCE": 5,
    "CL_NET": 5,
    "CL_NETQ": 4,
    "CL_RES": 6,
    "CL_NAME_KIND": 6,
    "CL_CONTACT_WAY": 4,
    "CL_PARTICIPANT": 3,
}
LISTS = sorted(load_catalogue())


def test_every_list_of_the_field_is_there(catalogue: Catalogue) -> None:
    assert {list_id: len(catalogue[list_id]) for list_id in catalogue} == COUNTS
    numbers = {int(found[1]) for one in catalogue if (found := re.match(r"CL(\d\d)", one))}
    assert numbers == set(range(1, 53))


def test_there_is_a_file_for_every_list_and_no_other(catalogue: Catalogue) -> None:
    files = {path.stem for path in resource("reference").glob("CL*.csv")}
    assert files == set(catalogue)


def test_there_are_199_states_and_four_other_answers(catalogue: Catalogue) -> None:
    today = [code for code in catalogue["CL07"] if not code.flag("import_only")]
    states = [code for code in today if code.extra["iso2"]]
    assert len(states) == 199
    assert {code.code for code in today} - {code.code for code in states} == {
        *("997", "998", "999", "185")
    }


def test_states_that_are_gone_can_be_imported_and_not_chosen(catalogue: Catalogue) -> None:
    gone = {code.code for code in catalogue["CL07"] if code.flag("import_only")}
    assert gone == {"120", "132", "133", "138", "159", "162", "276"}
    assert all(catalogue["CL07"].get(code).valid_to for code in gone)  # type: ignore[union-attr]
    assert "910" not in catalogue["CL07"]


@pytest.mark.parametrize("list_id", LISTS)
def test_every_entry_is_what_a_loaded_one_would_have_to_be(
    catalogue: Catalogue, list_id: str
) -> None:
    code_list = catalogue[list_id]
    for line, code in enumerate(code_list, start=2):
        check_code(code, line, code_list, catalogue)
    check_list(code_list.codes, range(2, len(code_list) + 2), code_list)


@pytest.mark.parametrize("list_id", LISTS)
def test_no_label_is_left_blank_padded_or_in_capitals(catalogue: Catalogue, list_id: str) -> None:
    for code in catalogue[list_id]:
        for label in (code.label("de"), code.label("en")):
            assert label == " ".join(label.split())
            assert label.strip()
            assert "_" not in label
    title = (catalogue[list_id].title("de"), catalogue[list_id].title("en"))
    assert all(title)


@pytest.mark.parametrize("list_id", LISTS)
def test_every_file_stays_far_below_what_an_update_may_hold(list_id: str) -> None:
    assert resource("reference", f"{list_id}.csv").stat().st_size < MAX_BYTES / 10


def test_every_nationality_has_its_adjective(catalogue: Catalogue) -> None:
    by_code = {code.code: code.extra["adjective_de"] for code in catalogue["CL07"]}
    others = {
        "000": "deutsch",
        "185": "der Britischen Überseegebiete",
        "997": "staatenlos",
        "998": "ungeklärt",
        "999": "ohne Angabe",
        "133": "serbisch (bis 2008)",
        "276": "sudanesisch (bis 2011)",
    }
    for code, adjective in by_code.items():
        if code in others:
            assert adjective == others[code]
        else:
            assert re.fullmatch(r"[a-zäöüãé-]+[iy]sch", adjective), (code, adjective)
    assert by_code["475"] == "syrisch"
    assert by_code["150"] == "kosovarisch"
    assert by_code["231"] == "ivorisch"


def test_only_both_congos_and_both_yugoslavias_share_an_adjective(catalogue: Catalogue) -> None:
    seen: dict[str, list[str]] = {}
    for code in catalogue["CL07"]:
        seen.setdefault(code.extra["adjective_de"], []).append(code.code)
    assert [codes for codes in seen.values() if len(codes) > 1] == [["120", "138"], ["245", "246"]]


def test_every_deadline_has_lead_days_that_go_down(catalogue: Catalogue) -> None:
    for code in catalogue["CL39"]:
        days = [int(day) for day in code.values("lead_days")]
        assert days, code.code
        assert days == sorted(days, reverse=True), code.code
