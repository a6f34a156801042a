"""Values of code lists: certain ones are taken, everything else is asked."""

from datetime import date

import pytest

from kimdesk.clients.importing.cells import read_answer, read_cell
from kimdesk.clients.importing.doubtful import _entries
from kimdesk.clients.importing.targets import TARGETS
from kimdesk.clients.importing.understood import Surroundings
from kimdesk.reference import Catalogue


@pytest.fixture
def around(catalogue: Catalogue) -> Surroundings:
    return Surroundings(catalogue, date(2026, 11, 20))


@pytest.mark.parametrize(
    ("target", "text", "code"),
    [
        ("sex", "weibl.", "W"),
        ("sex", "female", "W"),
        ("sex", "D", "D"),
        ("nationalities", "syrisch", ("475",)),
        ("nationalities", "eritr.", ("224",)),
        ("nationalities", "UA", ("166",)),
        ("nationalities", "EU (bulg.)", ("125",)),
        ("nationalities", "423", ("423",)),
        ("nationalities", "deutsch/türkisch", ("000", "163")),
        ("residence_status", "§ 24", "AE_24"),
        ("residence_status", "AE §25 (5)", "AE_25_5"),
        ("residence_status", "AE 25.2 subs.", "AE_25_2_SUB"),
        ("residence_status", "Gestattung", "ASYL_GEST"),
        ("german_level", "b1", "B1"),
        ("district", "Jöllenbeck", "JOELLENBECK"),
        ("district", "Joellenbeck", "JOELLENBECK"),
        ("native_languages", "Arabisch, Tigrinya", ("ar", "ti")),
        ("access_way", "Willkommen-Büro", "Z_WILLKOMMEN"),
        ("call_allowed", "ja", "J"),
        ("information_block", "x", True),
    ],
)
def test_certain_values_are_taken(
    around: Surroundings, target: str, text: str, code: object
) -> None:
    assert read_cell(around, "Spalte", target, text).values == {target: code}


@pytest.mark.parametrize(
    ("target", "text", "proposed"),
    [
        ("residence_status", "Fiktion", "FIKT_81_4"),
        ("residence_status", "104c", "AE_104C_1"),
        ("residence_status", "Duldung §60a", "DULD_60A_2_1"),
        ("residence_status", "§ 28 Ehegatte", "AE_28_EHE"),
        ("residence_status", "EU-Bürger", "EU_FREIZ"),
        ("residence_status", "unklar", "UNB"),
        ("german_level", "B2 (mündl.)", "B2"),
        ("german_level", "keine", "0"),
        ("closure_reason", "Umzug", "AG_UMZUG"),
        ("native_languages", "Kurdisch", "kmr"),
        ("nationalities", "koreanisch", "467"),
    ],
)
def test_uncertain_values_are_asked_with_proposals(
    around: Surroundings, target: str, text: str, proposed: str
) -> None:
    understood = read_cell(around, "Spalte", target, text)
    assert understood.asks
    assert understood.values == {}
    assert proposed in [proposal.answer.get("") for proposal in understood.proposals]
    assert all(proposal.reason for proposal in understood.proposals)


def test_of_two_codes_in_one_cell_a_person_chooses(around: Surroundings) -> None:
    understood = read_cell(around, "Deutsch", "german_level", "A2/B1")
    assert [proposal.answer for proposal in understood.proposals] == [{"": "A2"}, {"": "B1"}]


def test_levels_are_asked_as_a_column_stand_is(around: Surroundings) -> None:
    assert read_cell(around, "Stufe", "level", "laufend").proposals
    assert read_cell(around, "Stufe", "level", "Clearing").values == {"level": "ST2_CLEARING"}


def test_a_value_of_no_list_is_asked_without_a_guess(around: Surroundings) -> None:
    understood = read_cell(around, "Spalte", "residence_status", "irgendwas Buntes")
    assert understood.asks
    assert understood.proposals == ()


@pytest.mark.parametrize("text", ["CM", "laufend", "nur Beratung", "Abbruch", "abgeschl. 03/24"])
def test_where_a_case_stands_is_asked(around: Surroundings, text: str) -> None:
    understood = read_cell(around, "Stand", "state", text)
    assert understood.asks
    assert understood.proposals


def test_a_closure_with_its_month_proposes_the_last_day(around: Surroundings) -> None:
    proposals = read_cell(around, "Stand", "state", "abgeschl. 02/24").proposals
    assert proposals[0].answer == {"phase": "ABGESCHLOSSEN", "closed_on": "29.02.2024"}


def test_levels_and_phases_by_their_own_names_are_certain(around: Surroundings) -> None:
    assert read_cell(around, "Stand", "state", "Clearing").values == {
        "phase": "CLEARING",
        "level": "ST2_CLEARING",
    }
    assert read_cell(around, "Stand", "state", "Warteliste").values == {"phase": "WARTELISTE"}


def test_benefits_fill_regime_and_benefit_where_both_are_clear(around: Surroundings) -> None:
    assert read_cell(around, "Leistung", "benefit", "SGB II").values == {
        "benefit_regime": "RK_SGB2",
        "benefits": ("L_SGB2",),
    }
    assert read_cell(around, "Leistung", "benefit", "AsylbLG").values == {
        "benefit_regime": "RK_ASYLBLG"
    }
    assert read_cell(around, "Leistung", "benefit", "SGB II + Wohngeld, Kindergeld").values == {
        "benefit_regime": "RK_SGB2",
        "benefits": ("L_SGB2", "L_WOHNGELD", "L_KG"),
    }
    assert read_cell(around, "Leistung", "benefit", "SGB II / AsylbLG").asks
    assert read_cell(around, "Leistung", "benefit", "SGB II / irgendwas").asks
    assert read_cell(around, "Leistung", "benefit", "arbeitet").asks
    assert read_cell(around, "Leistung", "benefit", "-").asks


def test_everything_proposed_can_be_answered(around: Surroundings) -> None:
    for (target, value), proposals in _entries().items():
        assert target in TARGETS, value
        for answer, reason in proposals:
            assert reason
            values = read_answer(around, target, answer)
            assert bool(values) == bool(answer), (target, value, answer)
