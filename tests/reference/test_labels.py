"""Labels of countries and languages are those of CLDR, but for named exceptions."""

import pytest
from babel import Locale

from kimdesk.reference import Catalogue, find_code

DESTATIS = "the official name in the key of Destatis"
WITH_INTERPRETER = "the name by which interpreters are booked"
BOTH_NAMES = "two names in use, one in brackets"
NOT_IN_CLDR = "CLDR has no name for it"

EXCEPTIONS = {
    "de": {
        "146": DESTATIS,
        "160": DESTATIS,
        "245": DESTATIS,
        "246": DESTATIS,
        "411": DESTATIS,
        "412": DESTATIS,
        "434": DESTATIS,
        "459": DESTATIS,
        "467": DESTATIS,
        "kmr": NOT_IN_CLDR,
        "ckb": WITH_INTERPRETER,
        "zza": WITH_INTERPRETER,
        "fa": BOTH_NAMES,
        "prs": NOT_IN_CLDR,
        "ff": WITH_INTERPRETER,
        "mnk": NOT_IN_CLDR,
        "dyu": WITH_INTERPRETER,
        "lua": WITH_INTERPRETER,
        "tw": BOTH_NAMES,
        "aii": NOT_IN_CLDR,
        "cld": NOT_IN_CLDR,
        "tru": BOTH_NAMES,
        "rhg": WITH_INTERPRETER,
        "zh": BOTH_NAMES,
        "yue": BOTH_NAMES,
        "gsg": NOT_IN_CLDR,
        "mis": NOT_IN_CLDR,
        "und": "an answer, not a language",
    },
    "en": {
        "160": DESTATIS,
        "242": "the name the state asks for",
        "245": DESTATIS,
        "246": DESTATIS,
        "411": "without the political addition, as in German",
        "412": "without the political addition, as in German",
        "427": "without the former name, as in German",
        "429": DESTATIS,
        "434": DESTATIS,
        "467": DESTATIS,
        "kmr": NOT_IN_CLDR,
        "ckb": WITH_INTERPRETER,
        "zza": WITH_INTERPRETER,
        "fa": BOTH_NAMES,
        "prs": NOT_IN_CLDR,
        "rom": "Romani is the name its speakers use",
        "mnk": NOT_IN_CLDR,
        "lua": WITH_INTERPRETER,
        "tw": BOTH_NAMES,
        "zgh": "the common short form",
        "aii": NOT_IN_CLDR,
        "cld": NOT_IN_CLDR,
        "tru": BOTH_NAMES,
        "bn": "the name by which interpreters are booked",
        "zh": BOTH_NAMES,
        "yue": BOTH_NAMES,
        "gsg": NOT_IN_CLDR,
        "mis": NOT_IN_CLDR,
        "und": "an answer, not a language",
    },
}


def cldr(language: str, catalogue: Catalogue) -> dict[tuple[str, str], str]:
    """The name CLDR has for each code, "" where it has none."""
    locale = Locale(language)
    names = {
        ("CL07", code.code): locale.territories.get(code.extra["iso2"], "")
        for code in catalogue["CL07"]
        if code.extra["iso2"]
    }
    names |= {("CL08", c.code): locale.languages.get(c.code, "") for c in catalogue["CL08"]}
    # CLDR writes "&" in English lists of names; official names write "and".
    return {key: name.replace(" & ", " and ") for key, name in names.items()}


@pytest.mark.parametrize("language", ["de", "en"])
def test_labels_are_those_of_cldr_but_for_named_exceptions(
    catalogue: Catalogue, language: str
) -> None:
    different = set()
    for (list_id, code), name in cldr(language, catalogue).items():
        label = catalogue[list_id].label(code, language)
        official = name.replace("St. Vincent and Gren", "St. Vincent and the Gren")
        if label != official:
            different.add(code)
    assert different == set(EXCEPTIONS[language])


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_name_of_cldr_is_understood_where_the_label_differs(
    catalogue: Catalogue, language: str
) -> None:
    for (list_id, code), name in cldr(language, catalogue).items():
        if not name:
            continue
        found = {match.code for match in find_code(catalogue, list_id, name)}
        assert code in found, (code, name)


def test_labels_of_residence_statuses_name_their_section(catalogue: Catalogue) -> None:
    for code in catalogue["CL10"]:
        for section in code.values("section"):
            number = section.split(".")[0]
            assert number in code.label_de, code.code
            assert number in code.label_en, code.code
