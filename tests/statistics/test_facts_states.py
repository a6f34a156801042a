"""What is said of a case at admission, at each quarter's end and at closure."""

from datetime import date
from pathlib import Path

import pytest

from kimdesk.casework.model import Assessment, DomainScore, PlanVersion
from kimdesk.clients.model import (
    AddressPeriod,
    Consent,
    EducationPeriod,
    HouseholdPeriod,
    HousingPeriod,
    IncomePeriod,
    LanguagePeriod,
    Person,
    ResidencePeriod,
    WorkPeriod,
)
from kimdesk.statistics.model import FactCase, FactRegime
from tests.support.fact_office import FactOffice, open_fact_office

MAY = date(2026, 5, 1)
Q2, Q3 = "2026Q2", "2026Q3"


@pytest.fixture
def office(tmp_path: Path) -> FactOffice:
    return open_fact_office(tmp_path)


def scored(office: FactOffice, case: int, day: date, **scores: str) -> None:
    sitting = office.add(Assessment, case_id=case, held_on=day, occasion="BEGINN")
    for domain, value in scores.items():
        row = {"case_id": case, "assessment_id": sitting, "by_counsellor": value}
        office.add(DomainScore, **row, life_domain=domain)


def test_a_full_file_is_said_in_groups(office: FactOffice) -> None:
    person = office.person(
        sex="W",
        birth_date="1990-03-14",
        nationalities=("475", "000"),
        entry_date="2022-06-01",
        immigration_path="ZW_ASYL",
    )
    case = office.case(MAY, person_id=person, access_way="Z_JC")
    start = date(2022, 6, 1)
    office.add(ResidencePeriod, person_id=person, valid_from=start, status="AE_25_2_SUB")
    office.add(LanguagePeriod, person_id=person, valid_from=start, overall="A1")
    school = {"school": "SCH_AHR", "vocational": "BER_BA"}
    office.add(EducationPeriod, person_id=person, valid_from=start, **school)
    office.add(WorkPeriod, person_id=person, valid_from=start, status="E_KURS")
    office.add(IncomePeriod, person_id=person, valid_from=start, benefit_regime="RK_SGB2")
    office.add(HousingPeriod, person_id=person, valid_from=start, situation="W_KOMM_GU")
    office.add(AddressPeriod, person_id=person, valid_from=start, district="HEEPEN")
    office.add(HouseholdPeriod, person_id=person, valid_from=start, kind="H1")
    office.project()
    state = office.state(case, Q3)
    assert {name: state[name] for name in state if name not in {"fact_id", "moment"}} == {
        "sex": "W",
        "age": "A27_39",
        "nationality": "ASYL8",
        "country": "475",
        "residence": "AE_SCHUTZ",
        "stay": "J3_4",
        "immigration_path": "ASYL_SCHUTZ",
        "household": "H1",
        "children": "N",
        "benefit_regime": "RK_SGB2",
        "work": "BILDUNG",
        "german": "0_A1",
        "school": "HOCH",
        "vocational": "AKADEM",
        "housing": "UNTERBR",
        "district": "HEEPEN",
        "needs": ("UNB",),
        "complexity": "UNB",
        "dormant": "N",
        "plan_current": "N",
        "consent": "N",
        "unknown": (),
    }
    (fact,) = office.facts(FactCase, case)
    assert (fact["access_group"], fact["access_way"]) == ("BEHOERDE", "Z_JC")


def test_what_nobody_entered_is_a_group_of_its_own_and_named(office: FactOffice) -> None:
    case = office.case(MAY)
    office.project()
    state = office.state(case, "A")
    assert state["sex"] == "DXU"
    assert state["nationality"] == "STAATENLOS_UNB"
    assert state["country"] == "999"
    assert state["immigration_path"] == "SONST"
    assert state["housing"] == "SONST_UNB"
    asked = "age residence stay household children benefit_regime work german school vocational"
    for name in (*asked.split(), "district", "complexity"):
        assert state[name] == "UNB", name
    assert set(state["unknown"]) == {
        *asked.split(),
        *("sex", "nationality", "immigration_path", "housing", "district"),
    }
    (fact,) = office.facts(FactCase, case)
    assert (fact["access_group"], fact["access_way"]) == ("SONST", "UNB")


def test_unknown_is_not_the_same_as_other(office: FactOffice) -> None:
    case = office.case(MAY, person_id=office.person(immigration_path="ZW_SONST", sex="D"))
    office.project()
    state = office.state(case, "A")
    assert (state["immigration_path"], state["sex"]) == ("SONST", "DXU")
    assert not {"immigration_path", "sex"} & set(state["unknown"])


def test_each_moment_says_what_held_then(office: FactOffice) -> None:
    case = office.case(MAY, date(2026, 10, 5))
    person = office.person_of(case)
    periods = (
        (date(2025, 1, 1), date(2026, 6, 29), "ASYL_GEST"),
        (date(2026, 6, 30), date(2026, 9, 30), "FIKT_81_4"),
        (date(2026, 10, 1), None, "AE_25_2_GFK"),
    )
    for begins, ends, status in periods:
        dated = {"valid_from": begins, "valid_to": ends}
        office.add(ResidencePeriod, person_id=person, status=status, **dated)
    office.project()
    found = {moment: office.state(case, moment)["residence"] for moment in ("A", Q2, Q3, "E")}
    assert found == {"A": "GEST", Q2: "FIKT", Q3: "FIKT", "E": "AE_SCHUTZ"}


def test_a_gap_in_a_history_is_unknown_not_what_was_before(office: FactOffice) -> None:
    case = office.case(MAY)
    dated = {"valid_from": date(2026, 1, 1), "valid_to": date(2026, 8, 1)}
    office.add(WorkPeriod, person_id=office.person_of(case), status="E_SV_VZ", **dated)
    office.project()
    assert office.state(case, Q2)["work"] == "ARBEIT"
    assert office.state(case, Q3)["work"] == "UNB"
    assert "work" in office.state(case, Q3)["unknown"]


def test_a_birthday_moves_somebody_to_the_next_group_and_the_day_itself_counts(
    office: FactOffice,
) -> None:
    case = office.case(MAY, person_id=office.person(birth_date="1999-09-30"))
    office.project()
    assert office.state(case, Q2)["age"] == "A18_26"
    assert office.state(case, Q3)["age"] == "A27_39"


def test_dormant_is_who_rested_on_the_reference_date_whatever_came_later(
    office: FactOffice,
) -> None:
    case = office.case(date(2026, 3, 1), inquired_on=date(2026, 2, 1))
    office.step(case, date(2026, 3, 1), "ASSESSMENT", phase_from="CLEARING")
    office.step(case, date(2026, 6, 15), "RUHEND", phase_from="ASSESSMENT")
    office.step(case, date(2026, 7, 15), "ASSESSMENT", phase_from="RUHEND")
    office.project()
    found = {moment: office.state(case, moment)["dormant"] for moment in ("2026Q1", Q2, Q3)}
    assert found == {"2026Q1": "N", Q2: "J", Q3: "N"}
    assert case in office.population("BE", Q2)


def test_a_step_that_was_taken_back_later_never_made_anybody_dormant(office: FactOffice) -> None:
    case = office.case(date(2026, 3, 1), phase="ASSESSMENT")
    office.step(case, date(2026, 3, 1), "ASSESSMENT", phase_from="CLEARING")
    office.step(case, date(2026, 9, 15), "RUHEND", phase_from="ASSESSMENT")
    office.step(case, date(2026, 10, 15), "ASSESSMENT", phase_from="RUHEND", takes_back=True)
    office.project()
    assert office.state(case, Q3)["dormant"] == "N"


def test_without_any_steps_the_phase_itself_tells_since_when_a_case_rests(
    office: FactOffice,
) -> None:
    case = office.case(date(2026, 3, 1), phase="RUHEND", phase_since=date(2026, 8, 1))
    office.project()
    assert (office.state(case, Q2)["dormant"], office.state(case, Q3)["dormant"]) == ("N", "J")


def test_needs_are_the_first_scores_of_one_or_two_known_by_then(office: FactOffice) -> None:
    case = office.case(date(2026, 6, 20))
    scored(office, case, date(2026, 7, 3), HF01_AUFENTHALT="1", HF03_SPRACHE="3", HF07_WOHNEN="9")
    scored(office, case, date(2026, 10, 3), HF01_AUFENTHALT="5", HF07_WOHNEN="2")
    office.project()
    assert office.state(case, Q2)["needs"] == ("UNB",)
    assert office.state(case, Q3)["needs"] == ("HF01_AUFENTHALT",)
    assert office.state(case, Q3)["complexity"] == "K1_2"
    assert office.state(case, "2026Q4")["needs"] == ("HF01_AUFENTHALT", "HF07_WOHNEN")
    # Admission comes before assessment, so it takes the first scores whenever they came.
    assert office.state(case, "A")["needs"] == ("HF01_AUFENTHALT", "HF07_WOHNEN")


def test_scored_without_any_need_is_not_the_same_as_not_scored(office: FactOffice) -> None:
    case = office.case(MAY)
    scored(office, case, MAY, HF01_AUFENTHALT="4")
    office.project()
    assert (office.state(case, Q2)["needs"], office.state(case, Q2)["complexity"]) == ((), "K0")


def test_at_closure_each_domain_is_better_the_same_or_worse(office: FactOffice) -> None:
    case = office.case(date(2026, 1, 1), date(2026, 8, 1), closure_reason="AG_TOD")
    scored(office, case, date(2026, 1, 5), HF01_AUFENTHALT="1", HF03_SPRACHE="3", HF06_ARBEIT="4")
    scored(office, case, date(2026, 7, 30), HF01_AUFENTHALT="2", HF03_SPRACHE="3", HF06_ARBEIT="2")
    scored(office, case, date(2026, 7, 30), HF07_WOHNEN="2")
    office.project()
    (fact,) = office.facts(FactCase, case)
    assert fact["improved"] == ("HF01_AUFENTHALT",)
    assert fact["unchanged"] == ("HF03_SPRACHE",)
    assert fact["worsened"] == ("HF06_ARBEIT",)
    assert fact["closure_group"] == "WEGFALL"
    assert (fact["duration"], fact["duration_months"]) == ("M6_11", 7)


@pytest.mark.parametrize(
    ("closed", "group"),
    [
        (date(2026, 3, 30), "M0_2"),
        (date(2026, 3, 31), "M3_5"),
        (date(2026, 6, 30), "M3_5"),
        (date(2026, 7, 1), "M6_11"),
    ],
)
def test_months_are_completed_months(office: FactOffice, closed: date, group: str) -> None:
    case = office.case(date(2025, 12, 31), closed)
    office.project()
    assert [row["duration"] for row in office.facts(FactCase, case)] == [group]


def test_a_plan_is_current_when_signed_and_looked_at_within_twelve_weeks(
    office: FactOffice,
) -> None:
    case = office.case(date(2026, 3, 1))
    signed = date(2026, 4, 10)
    office.add(PlanVersion, case_id=case, signed_client_on=signed, signed_counsellor_on=signed)
    office.project()
    found = [office.state(case, moment)["plan_current"] for moment in ("2026Q1", Q2, Q3)]
    assert found == ["N", "J", "N"]
    scored(office, case, date(2026, 9, 1), HF01_AUFENTHALT="3")
    office.project()
    assert office.state(case, Q3)["plan_current"] == "J"


def test_consent_counts_on_the_days_it_held(office: FactOffice) -> None:
    case = office.case(MAY)
    office.add(
        Consent,
        case_id=case,
        kind="EW_DATEN",
        state="ES_WIDERRUFEN",
        given_on=MAY,
        withdrawn_on=date(2026, 9, 30),
    )
    office.project()
    assert (office.state(case, Q2)["consent"], office.state(case, Q3)["consent"]) == ("J", "N")


def test_a_change_of_benefit_regime_counts_while_the_case_ran(office: FactOffice) -> None:
    case = office.case(date(2026, 4, 1))
    person = office.person_of(case)
    for begins, ends, regime, cut in (
        (date(2025, 1, 1), date(2026, 2, 28), "RK_KEIN", ""),
        (date(2026, 3, 1), date(2026, 7, 31), "RK_ASYLBLG", "N"),
        (date(2026, 8, 1), None, "RK_SGB2", "J"),
    ):
        dated = {"valid_from": begins, "valid_to": ends, "interrupted": cut}
        office.add(IncomePeriod, person_id=person, benefit_regime=regime, **dated)
    office.project()
    (change,) = office.facts(FactRegime, case)
    assert (change["quarter"], change["regime_from"], change["regime_to"]) == (
        Q3,
        "RK_ASYLBLG",
        "RK_SGB2",
    )
    assert (change["interrupted"], change["changes"]) == ("J", 1)


def test_what_is_corrected_after_the_quarter_is_corrected_in_the_facts(
    office: FactOffice,
) -> None:
    case = office.case(MAY, person_id=office.person(sex="M"))
    office.project()
    assert office.state(case, Q2)["sex"] == "M"
    office.change(Person, office.person_of(case), sex="W")
    begun = {"valid_from": date(2026, 6, 1), "status": "E_SV_VZ"}
    office.add(WorkPeriod, person_id=office.person_of(case), **begun)
    office.project()
    assert (office.state(case, Q2)["sex"], office.state(case, Q2)["work"]) == ("W", "ARBEIT")
    assert office.state(case, "A")["work"] == "UNB"
