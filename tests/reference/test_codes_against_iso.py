"""Codes of countries and languages are those of ISO 3166 and ISO 639."""

from typing import Any

import pycountry

from kimdesk.reference import Catalogue

KOSOVO = ("XK", "XKX")  # user-assigned: ISO has none


def test_country_codes_are_those_of_iso_3166(catalogue: Catalogue) -> None:
    for code in catalogue["CL07"]:
        pair = (code.extra["iso2"], code.extra["iso3"])
        if pair in {("", ""), KOSOVO}:
            continue
        country: Any = pycountry.countries.get(alpha_2=pair[0])
        assert country is not None, code.code
        assert pair == (country.alpha_2, country.alpha_3), code.code


def test_no_country_code_stands_twice(catalogue: Catalogue) -> None:
    for column in ("iso2", "iso3"):
        codes = [code.extra[column] for code in catalogue["CL07"] if code.extra[column]]
        assert len(codes) == len(set(codes)) == 199


def test_states_of_the_united_nations_are_all_there(catalogue: Catalogue) -> None:
    here = {code.extra["iso2"] for code in catalogue["CL07"]}
    others: Any = pycountry.countries
    missing = {country.alpha_2 for country in others} - here
    # Dependent territories, Antarctica, the Western Sahara and islands under the New Zealand
    # crown have no nationality of their own in the key of Destatis.
    assert missing == {
        *("AI", "AQ", "AS", "AW", "AX", "BL", "BM", "BQ", "BV", "CC", "CK", "CW", "CX", "EH", "FK"),
        *("FO", "GF", "GG", "GI", "GL", "GP", "GS", "GU", "HM", "IM", "IO", "JE", "KY", "MF", "MP"),
        *("MQ", "MS", "NC", "NF", "NU", "PF", "PM", "PN", "PR", "RE", "SH", "SJ", "SX", "TC", "TF"),
        *("TK", "UM", "VG", "VI", "WF", "YT"),
    }


def test_language_codes_are_those_of_iso_639(catalogue: Catalogue) -> None:
    known: Any = pycountry.languages
    for code in catalogue["CL08"]:
        by = {"alpha_2": code.code} if len(code.code) == 2 else {"alpha_3": code.code}
        language = known.get(**by)
        assert language is not None, code.code
        assert code.extra["iso639_3"] == language.alpha_3, code.code


def test_taiwan_and_switzerland_are_not_swapped(catalogue: Catalogue) -> None:
    assert catalogue.label("CL07", "158") == "Schweiz"
    assert catalogue.label("CL07", "465") == "Taiwan"


def test_right_to_left_languages_are_marked(catalogue: Catalogue) -> None:
    marked = {code.code for code in catalogue["CL08"] if code.flag("rtl")}
    assert marked == {
        *("ar", "ckb", "fa", "prs", "ps", "ur", "aii", "cld", "rhg", "ug", "he"),
    }
