"""How offices write codes in their own lists, and what may be taken without asking."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.reference import (
    Catalogue,
    Match,
    find_code,
    find_nationalities,
    find_nationality,
    load_catalogue,
)

CATALOGUE = load_catalogue()


def sure(matches: tuple[Match, ...]) -> str:
    """The one code that may be taken without asking, "" when there is none."""
    taken = [match.code for match in matches if match.certain]
    assert len(taken) <= 1
    return taken[0] if taken else ""


def codes(matches: tuple[Match, ...]) -> list[str]:
    return [match.code for match in matches]


NATIONALITIES = {
    "UA": "166",
    "SYR": "475",
    "AFG": "423",
    "eritr.": "224",
    "EU (bulg.)": "125",
    "Syrien": "475",
    "syrisch": "475",
    "SYRISCH": "475",
    "Syrerin": "475",
    "Syria": "475",
    "syrische Staatsangehörigkeit": "475",
    "syrischer Staatsbürger": "475",
    "Türkei": "163",
    "Tuerkei": "163",
    "TURKEI": "163",
    "türk.": "163",
    "Türkin": "163",
    "Turkey": "163",
    "Türkiye": "163",
    "Turkiye": "163",
    "423": "423",
    "000": "000",
    "997": "997",
    "deutsch": "000",
    "Deutsche": "000",
    "D": "000",
    "Cote d'Ivoire": "231",
    "Elfenbeinküste": "231",
    "ivorisch": "231",
    "Kosovo": "150",
    "XK": "150",
    "RKS": "150",
    "kosovarisch": "150",
    "Polin": "152",
    "Rumänin": "154",
    "Bulgarin": "125",
    "Afghanin": "423",
    "Iraker": "438",
    "DR Kongo": "246",
    "Kongo-Brazzaville": "245",
    "Südkorea": "467",
    "Nordkorea": "434",
    "England": "168",
    "britisch": "168",
    "USA": "368",
    "Weißrussland": "169",
    "Mazedonien": "144",
    "serbisch": "170",
    "Sudan": "277",
    "Niger": "255",
    "nigrisch": "255",
    "nigerianisch": "232",
    "guineisch": "261",
    "Guinea-Bissau": "259",
    "dominikanisch": "335",
    "staatenlos": "997",
    "ungeklärt": "998",
    "k. A.": "999",
    "Palästina": "459",
    "120": "120",
    " Iran ": "439",
    "IR": "439",
}


@pytest.mark.parametrize("written", NATIONALITIES)
def test_nationalities_are_understood_as_people_write_them(written: str) -> None:
    assert sure(find_nationality(CATALOGUE, written)) == NATIONALITIES[written]


DOUBTFUL = {
    "Kongo": ["245", "246"],
    "kongolesisch": ["245", "246"],
    "koreanisch": ["434", "467"],
    "jugoslawisch": ["120", "138"],
    "Sowjetunion": ["159"],
    "0": ["000"],
    "T?rkei": ["163"],
    "?thiopien": ["225"],
    "Rum?nien": ["154"],
    "Afganistan": ["423"],
    "Urkaine": ["166"],
    "Syrien (Kurde)": ["475"],
    "Syrien?": ["475"],
}


@pytest.mark.parametrize("written", DOUBTFUL)
def test_what_may_mean_something_else_is_asked(written: str) -> None:
    found = find_nationality(CATALOGUE, written)
    assert sure(found) == ""
    assert codes(found) == DOUBTFUL[written]
    assert all(match.explained() for match in found)


@pytest.mark.parametrize("written", ["", " ", "-", "?", "EU", "kurdisch", "910", "158a", "\x00"])
def test_what_is_no_nationality_is_none(written: str) -> None:
    assert find_nationality(CATALOGUE, written) == ()


def test_several_nationalities_in_one_cell_are_told_apart() -> None:
    both = find_nationalities(CATALOGUE, "deutsch/türkisch")
    assert [sure(one) for one in both] == ["000", "163"]
    both = find_nationalities(CATALOGUE, "Syrien und Irak")
    assert [sure(one) for one in both] == ["475", "438"]
    island = find_nationalities(CATALOGUE, "Trinidad und Tobago")
    assert [sure(one) for one in island] == ["371"]
    assert find_nationalities(CATALOGUE, "Nachbar / Freund") == ((),)


@pytest.mark.parametrize("code", [code.code for code in CATALOGUE["CL07"]])
def test_every_state_is_found_by_key_name_adjective_and_iso_codes(code: str) -> None:
    entry = CATALOGUE["CL07"].get(code)
    assert entry is not None
    assert sure(find_nationality(CATALOGUE, code)) == code
    texts = (entry.label_de, entry.label_en, entry.extra["adjective_de"])
    for written in (*texts, entry.extra["iso2"], entry.extra["iso3"]):
        if written:
            assert code in codes(find_nationality(CATALOGUE, written)), written


RESIDENCE = {
    "§ 24": "AE_24",
    "AE § 24": "AE_24",
    "AE §25 (5)": "AE_25_5",
    "AE 25.2 subs.": "AE_25_2_SUB",
    "§ 25 Abs. 3 AufenthG": "AE_25_3",
    "NE § 26 Abs. 4": "NE_26_4",
    "§ 9a": "NE_9A",
    "Aufenthaltserlaubnis § 28 I Nr. 3": "AE_28_ELT",
    "§ 60a Abs. 2 S. 3": "DULD_60A_2_3",
    "Gestattung": "ASYL_GEST",
    "EU-Bürger": "EU_FREIZ",
    "unklar": "UNB",
    "GÜB": "GUEB",
    "Blaue Karte": "BK_18G",
    "Ausbildungsduldung": "DULD_60C",
    "AE_25_5": "AE_25_5",
    "subsidiärer Schutz": "AE_25_2_SUB",
    "Ankunftsnachweis": "ASYL_ANKN",
    "104c Abs. 1": "",
}


@pytest.mark.parametrize("written", [text for text, code in RESIDENCE.items() if code])
def test_residence_statuses_are_understood_as_colleagues_write_them(written: str) -> None:
    assert sure(find_code(CATALOGUE, "CL10", written)) == RESIDENCE[written]


OPEN = {
    "104c": {"AE_104C_1", "AE_104C_2"},
    "Fiktion": {"FIKT_81_3_1", "FIKT_81_3_2", "FIKT_81_4"},
    "Duldung §60a": {"DULD_60A_1", "DULD_60A_2_1", "DULD_60A_2_3"},
    "§ 36a": {"AE_36A_EHE", "AE_36A_KIND", "AE_36A_ELT"},
    "§ 25 Abs. 2": {"AE_25_2_GFK", "AE_25_2_SUB"},
    "AE § 25 Abs. 2 (Flüchtl.)": {"AE_25_2_GFK"},
    "24": {"AE_24"},
    "25 V": {"AE_25_5"},
}


@pytest.mark.parametrize("written", OPEN)
def test_a_residence_status_that_is_not_clear_is_asked(written: str) -> None:
    found = find_code(CATALOGUE, "CL10", written)
    assert sure(found) == ""
    assert set(codes(found)) == OPEN[written]


def test_duldung_alone_offers_every_kind_of_it() -> None:
    offered = codes(find_code(CATALOGUE, "CL10", "Duldung"))
    assert offered == [code.code for code in CATALOGUE["CL10"] if code.code.startswith("DULD_")]


@pytest.mark.parametrize(
    "written", ["§ 16d SGB II", "§ 2 AsylbLG", "§ 999", "Aufenthaltserlaubnis"]
)
def test_sections_of_other_laws_are_no_residence_status(written: str) -> None:
    assert find_code(CATALOGUE, "CL10", written) == ()


OTHERS = {
    ("CL02", "m"): "M",
    ("CL02", "weibl."): "W",
    ("CL04", "verh."): "VH",
    ("CL08", "Farsi"): "fa",
    ("CL08", "arab."): "ar",
    ("CL08", "French"): "fr",
    ("CL14", "keine"): "0",
    ("CL14", "b1"): "B1",
    ("CL23", "SGB II"): "RK_SGB2",
    ("CL23", "AsylbLG"): "RK_ASYLBLG",
    ("CL23", "SGB XII"): "RK_SGB12",
    ("CL35", "Jobcenter"): "Z_JC",
    ("CL35", "Willkommen-Buero"): "Z_WILLKOMMEN",
    ("CL35", "z_mbe"): "Z_MBE",
    ("CL42", "Umzug"): "AG_UMZUG",
    ("CL42", "Kontaktabbruch"): "AG_KONTAKT",
    ("CL_YESNO", "Ja"): "J",
}


@pytest.mark.parametrize(("list_id", "written"), OTHERS)
def test_other_lists_know_their_labels_codes_and_usual_words(list_id: str, written: str) -> None:
    assert sure(find_code(CATALOGUE, list_id, written)) == OTHERS[list_id, written]


def test_a_note_behind_a_level_is_asked() -> None:
    assert find_code(CATALOGUE, "CL14", "B2 (mündl.)") == (Match("B2", "without note", False),)


def test_kurdish_is_asked_because_the_interpreter_differs() -> None:
    found = find_code(CATALOGUE, "CL08", "Kurdisch")
    assert codes(found) == ["kmr", "ckb"]
    assert sure(found) == ""


@pytest.mark.parametrize("list_id", sorted(CATALOGUE))
def test_every_label_and_code_of_every_list_finds_its_code(
    catalogue: Catalogue, list_id: str
) -> None:
    for code in catalogue[list_id]:
        for written in (code.code, code.label_de, code.label_en):
            assert code.code in codes(find_code(catalogue, list_id, written)), written


@given(st.text(max_size=300))
def test_no_text_breaks_the_search_or_yields_two_certain_answers(text: str) -> None:
    for list_id in ("CL07", "CL10", "CL08", "CL35"):
        found = find_code(CATALOGUE, list_id, text)
        sure(found)
        assert all(code in CATALOGUE[list_id] for code in codes(found))
    find_nationalities(CATALOGUE, text)


def test_a_huge_cell_is_answered_at_once() -> None:
    for filling in ("(", "a ", "§ 25 ", "?", "deutsch/"):
        find_code(CATALOGUE, "CL07", filling * 400_000)
        find_code(CATALOGUE, "CL10", filling * 400_000)
        find_nationalities(CATALOGUE, filling * 400_000)


@pytest.mark.parametrize(
    ("list_id", "written"),
    [("CL23", "arbeitet"), ("CL16", "Integrationskurs"), ("CL24", "AOK"), ("CL05", "Familie")],
)
def test_a_word_that_only_makes_a_code_likely_is_asked(list_id: str, written: str) -> None:
    assert sure(find_code(CATALOGUE, list_id, written)) == ""
