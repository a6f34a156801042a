"""What other rooms ask the code lists: labels, validity, order, groups."""

from datetime import date

import pytest

from kimdesk.reference import Catalogue

TODAY = date(2026, 3, 2)


def test_labels_follow_the_language_in_force(catalogue: Catalogue, english: None) -> None:
    assert catalogue["CL10"].label("ASYL_ANKN") == "proof of arrival (s. 63a Asylum Act)"
    assert catalogue["CL10"].label("ASYL_ANKN", "de") == "Ankunftsnachweis (§ 63a AsylG)"
    assert catalogue["CL10"].title() == "residence status"


def test_an_unknown_code_is_shown_as_it_is(catalogue: Catalogue) -> None:
    assert catalogue["CL10"].label("AE_99") == "AE_99"
    assert catalogue["CL10"].group("AE_99") == "AE_99"
    assert catalogue["CL10"].label("") == ""
    assert "AE_99" not in catalogue["CL10"]
    assert catalogue["CL10"].get("AE_99") is None


def test_an_unknown_list_is_a_mistake_of_the_program(catalogue: Catalogue) -> None:
    with pytest.raises(KeyError):
        catalogue["CL99"]


def test_a_title_can_be_chosen_from_the_day_its_law_came_into_force(
    catalogue: Catalogue,
) -> None:
    def codes(day: date) -> set[str]:
        return {code.code for code in catalogue["CL10"].selectable(day)}

    assert "AE_104C_1" not in codes(date(2022, 12, 30))
    assert "AE_104C_1" in codes(date(2022, 12, 31))
    assert "CK_20A" not in codes(date(2024, 5, 31))
    assert "CK_20A" in codes(date(2024, 6, 1))
    assert "BK_18G" in codes(date(2015, 1, 1))  # Blue Cards are older than their section


def test_states_that_are_gone_cannot_be_chosen_today(catalogue: Catalogue) -> None:
    chosen = [code.code for code in catalogue["CL07"].selectable(TODAY)]
    assert len(chosen) == 203
    assert "120" not in chosen
    assert catalogue["CL07"].label("120") == "Jugoslawien (bis 1992)"


def test_nationalities_stand_in_alphabetical_order_with_the_exceptions_last(
    catalogue: Catalogue,
) -> None:
    labels = [code.label() for code in catalogue["CL07"].selectable(TODAY)]
    assert labels[:4] == ["Afghanistan", "Ägypten", "Albanien", "Algerien"]
    assert labels[-4:] == [
        *("Britische Überseegebiete", "ohne Angabe", "staatenlos", "ungeklärt"),
    ]


def test_the_order_is_alphabetical_in_english_too(catalogue: Catalogue, english: None) -> None:
    labels = [code.label() for code in catalogue["CL07"].selectable(TODAY)]
    assert labels[:3] == ["Afghanistan", "Albania", "Algeria"]


def test_other_lists_keep_the_order_of_the_work(catalogue: Catalogue) -> None:
    levels = [code.code for code in catalogue["CL14"].selectable(TODAY)]
    assert levels == ["0", "A1", "A2", "B1", "B2", "C1", "C2", "M", "UNB"]


def test_a_list_without_groups_counts_its_codes(catalogue: Catalogue) -> None:
    assert [group.code for group in catalogue["CL44"].groups()] == [
        code.code for code in catalogue["CL44"]
    ]
    assert catalogue["CL34"].group("HEEPEN") == "HEEPEN"
    assert catalogue["CL34"].coarse_group("HEEPEN") == "OST"


def test_groups_have_labels(catalogue: Catalogue) -> None:
    residence = catalogue["CL10"]
    assert residence.group_label("AE_24") == "vorübergehender Schutz"
    assert residence.group_label("SICHER", coarse=True, language="en").startswith("secure")
    assert residence.group_label("NICHTS") == "NICHTS"


def test_columns_of_a_list_are_read_by_what_they_are(catalogue: Catalogue) -> None:
    deadline = catalogue["CL39"].get("F_AT_ABLAUF")
    assert deadline is not None
    assert deadline.values("lead_days") == ("90", "56", "28", "7")
    dari = catalogue["CL08"].get("prs")
    assert dari is not None
    assert dari.flag("rtl")
    assert not dari.flag("there_is_no_such_column")


def test_versions_of_all_lists_can_be_told(catalogue: Catalogue) -> None:
    versions = catalogue.versions()
    assert set(versions) == set(catalogue)
    assert len(catalogue) == len(versions)
    assert set(versions.values()) == {"2025-1"}
    assert catalogue.label("CL47", "R_TL") == "Teamleitung"
