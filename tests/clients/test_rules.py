"""The plausibility rules: each with a file that breaks it and one that does not."""

from datetime import date
from typing import Any

import pytest

from kimdesk.base.errors import UserError
from kimdesk.clients.checking import all_findings, findings_of
from kimdesk.clients.files import reload_file
from kimdesk.clients.model import (
    Case,
    Consent,
    Contact,
    IncomePeriod,
    Person,
    ResidencePeriod,
    WorkPeriod,
)
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.support.cases import place

TODAY = date(2026, 11, 20)


class File:
    """One file that a test fills; `rules` are the rules that find something in it."""

    def __init__(self, store: Store, records: Records, catalogue: Catalogue, case: Case) -> None:
        self._store, self._records, self._catalogue, self._case = store, records, catalogue, case

    def person(self, **values: object) -> None:
        person = reload_file(self._store, self._case.id).person
        self._records.change(Person, person.id, person.version, values)

    def case(self, **values: object) -> None:
        place(self._store, self._case.id, **values)

    def add(self, mapped: Any, **values: object) -> None:
        owner = {"person_id": self._case.person_id} if hasattr(mapped, "valid_from") else {}
        owner = owner or {"case_id": self._case.id}
        self._records.add(mapped, {**owner, **values})

    def consent(self, given_on: date = date(2026, 1, 1), **values: object) -> None:
        usual = {"kind": "EW_DATEN", "state": "ES_ERTEILT", "given_on": given_on}
        self.add(Consent, **{**usual, **values})

    def rules(self) -> set[tuple[str, str]]:
        file = reload_file(self._store, self._case.id)
        found = findings_of(file, self._store, self._catalogue)
        assert list(all_findings(self._store, self._catalogue)) == list(found)
        return {(finding.rule, finding.field) for finding in found}


@pytest.fixture
def file(store: Store, records: Records, catalogue: Catalogue, case: Case) -> File:
    made = File(store, records, catalogue, case)
    made.consent()
    made.case(notice_given_on=date(2026, 1, 1))
    return made


def test_a_file_in_order_has_no_findings(file: File) -> None:
    assert file.rules() == set()


def test_r01_days_in_wrong_order_or_in_the_future(file: File) -> None:
    file.case(inquired_on=date(2026, 3, 1), clearing_from=date(2026, 2, 1))
    assert file.rules() == {("R01", "clearing_from")}
    file.case(clearing_from=date(2026, 12, 1))
    assert file.rules() == {("R01", "clearing_from")}
    file.case(clearing_from=date(2026, 3, 1))
    assert file.rules() == set()


@pytest.mark.parametrize(
    ("birth", "entry", "broken"),
    [
        ("1990-05-01", "1989", {("R02", "entry_date")}),
        ("1990-05-01", "1990", set()),
        ("1990", "1990-01-01", set()),
        ("~1990", "1988", set()),
        ("1900", "", {("R02", "birth_date")}),
        ("1990-05-01", "1990-04", {("R02", "entry_date")}),
    ],
)
def test_r02_entry_before_birth_and_impossible_ages(
    file: File, birth: str, entry: str, broken: set[tuple[str, str]]
) -> None:
    file.person(birth_date=birth, entry_date=entry)
    assert file.rules() == broken


def test_r02_whoever_was_born_here_has_not_entered_before(file: File) -> None:
    file.person(birth_date="1990-05-01", entry_date="1989", immigration_path="ZW_GEBOREN")
    assert file.rules() == set()


def test_r05_r06_status_and_nationality(file: File) -> None:
    file.person(nationalities=("475",))
    file.add(ResidencePeriod, status="EU_FREIZ", valid_from=date(2024, 1, 1))
    assert file.rules() == {("R06", "status")}
    file.person(nationalities=("475", "154"))
    assert file.rules() == set()
    file.person(nationalities=("000",))
    assert file.rules() == {("R05", "status")}


def test_r07_an_expired_document_until_the_renewal_is_filed(file: File) -> None:
    expired = {"status": "AE_25_2_GFK", "expires_on": date(2026, 11, 19)}
    file.add(ResidencePeriod, valid_from=date(2023, 1, 1), **expired)
    assert file.rules() == {("R07", "expires_on")}


def test_r08_unlimited_titles_do_not_expire(file: File) -> None:
    file.add(ResidencePeriod, status="NE_9", expires_on=date(2030, 1, 1))
    assert file.rules() == {("R08", "expires_on")}


@pytest.mark.parametrize(
    ("values", "broken"),
    [
        ({"benefits": ("L_SGB2",), "benefit_regime": "RK_SGB2"}, set()),
        ({"benefits": ("L_SGB2", "L_ASYL_3"), "benefit_regime": "RK_SGB2"}, {"R09"}),
        ({"benefits": ("L_KG",), "benefit_regime": "RK_SGB2"}, {"R10"}),
        ({"benefits": ("L_SGB2",), "benefit_regime": "RK_KEIN"}, {"R10"}),
        ({"benefits": ("L_ERWERB",), "benefit_regime": "RK_KEIN"}, set()),
        ({"benefits": ("L_SGB12_4",), "benefit_regime": "RK_SGB12"}, set()),
        ({"health_insurance": "KV_SCHEIN"}, {"R12"}),
        (
            {
                "health_insurance": "KV_SCHEIN",
                "benefits": ("L_ASYL_1A",),
                "benefit_regime": "RK_ASYLBLG",
            },
            set(),
        ),
    ],
)
def test_r09_r10_r12_benefits_fit_each_other(
    file: File, values: dict[str, object], broken: set[str]
) -> None:
    file.add(IncomePeriod, valid_from=date(2026, 1, 1), **values)
    assert {rule for rule, _ in file.rules()} == broken


def test_r11_employed_without_permission(file: File) -> None:
    file.add(ResidencePeriod, status="DULD_60A_2_1", work_permission="EW_NICHT")
    file.add(WorkPeriod, status="E_SV_TZ")
    assert file.rules() == {("R11", "status")}


def test_r20_an_active_case_without_contact_for_eight_weeks(file: File) -> None:
    days = {"inquired_on": date(2026, 9, 1), "admitted_on": date(2026, 9, 25)}
    file.case(level="ST3_CM", phase="UMSETZUNG", **days)
    assert file.rules() == set()
    file.case(admitted_on=date(2026, 9, 24))
    assert file.rules() == {("R20", "contacts")}
    file.add(Contact, held_on=date(2026, 11, 1), kind="K_TEL")
    assert file.rules() == set()


def test_only_what_holds_today_is_looked_at(file: File) -> None:
    past = {"valid_from": date(2020, 1, 1), "valid_to": date(2026, 11, 19)}
    file.add(IncomePeriod, benefits=("L_SGB2", "L_ASYL_3"), benefit_regime="RK_SGB2", **past)
    assert file.rules() == set()


def test_a_new_state_says_something(file: File) -> None:
    with pytest.raises(UserError) as caught:
        file.add(ResidencePeriod, valid_from=date(2026, 1, 1))
    assert caught.value.field == "status"
