"""What the rules find about consents: R03, R17, R18, the notice of Art. 13, expiry."""

from collections.abc import Callable
from datetime import date

import pytest

from kimdesk.clients.checking import all_findings, findings_of
from kimdesk.clients.consents.consequences import consequences, kept_until
from kimdesk.clients.consents.recording import record, withdraw
from kimdesk.clients.documents import add_document
from kimdesk.clients.files import reload_file
from kimdesk.clients.findings import Finding
from kimdesk.clients.model import Case, Person
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.support import papers
from tests.support.cases import place

SPRING = date(2026, 3, 1)
Found = Callable[[], dict[str, Finding]]


@pytest.fixture
def found(store: Store, catalogue: Catalogue, case: Case) -> Found:
    """The findings of the file by rule; `check` finds the same."""

    def look() -> dict[str, Finding]:
        file = reload_file(store, case.id)
        mine = findings_of(file, store, catalogue)
        assert list(all_findings(store, catalogue)) == list(mine)
        return {finding.rule: finding for finding in mine}

    return look


@pytest.fixture
def give(store: Store, records: Records, case: Case) -> Callable[..., int]:
    def make(kind: str = "EW_DATEN", **values: object) -> int:
        whole = {"kind": kind, "given_on": SPRING, **values}
        return record(store, records, case.id, whole).consent_id

    return make


def test_r03_without_consent(store: Store, case: Case, found: Found) -> None:
    assert (found()["R03"].severity, found()["R03"].field) == ("warning", "consents")
    place(store, case.id, admitted_on=SPRING)
    assert found()["R03"].severity == "error"


def test_r03_only_the_first_consent_has_to_be_older_than_the_admission(
    store: Store, case: Case, found: Found, give: Callable[..., int]
) -> None:
    place(store, case.id, admitted_on=date(2026, 4, 1))
    give(given_on=date(2026, 5, 1))
    assert found()["R03"].field == "given_on"
    give(given_on=SPRING)
    assert "R03" not in found()
    give(given_on=date(2026, 6, 1))
    assert "R03" not in found()


def test_r03_says_what_became_of_the_consent(
    store: Store, records: Records, case: Case, found: Found, give: Callable[..., int]
) -> None:
    give(expires_on=date(2026, 11, 19))
    assert "abgelaufen" in found()["R03"].text
    give(state="ES_VERWEIGERT", given_on=date(2026, 5, 1))
    assert "verweigert" in found()["R03"].text
    withdraw(store, records, give(given_on=date(2026, 6, 1)), date(2026, 7, 1))
    assert "widerrufen" in found()["R03"].text
    assert (found()["R03"].severity, found()["R03"].since) == ("error", date(2026, 7, 1))
    place(store, case.id, phase="ABGESCHLOSSEN", closed_on=date(2026, 7, 2))
    assert "R03" not in found()


def test_the_notice_is_missed_once_clearing_has_begun(
    store: Store, case: Case, found: Found, give: Callable[..., int]
) -> None:
    place(store, case.id, phase="ANFRAGE", clearing_from=None)
    assert "ART13" not in found()
    place(store, case.id, phase="CLEARING", clearing_from=SPRING)
    assert (found()["ART13"].field, found()["ART13"].since) == ("notice_given_on", SPRING)
    place(store, case.id, notice_given_on=SPRING)
    assert "ART13" not in found()


@pytest.mark.parametrize(
    ("ends", "said"),
    [
        (date(2026, 11, 20), True),
        (date(2026, 12, 18), True),
        (date(2026, 12, 19), False),
        (date(2026, 11, 19), False),
    ],
)
def test_four_weeks_before_it_ends_a_consent_is_brought_up(
    found: Found, give: Callable[..., int], ends: date, said: bool
) -> None:
    give("EW_SPE", recipient="Praxis Beispiel", direction="AN", expires_on=ends)
    assert ("F_EINWILL" in found()) is said


def test_r18_health_fields_without_consent(
    store: Store, records: Records, case: Case, found: Found, give: Callable[..., int]
) -> None:
    consent = give("EW_ART9")
    person = reload_file(store, case.id).person
    records.change(Person, person.id, person.version, {"disability_card": "J"})
    assert "R18" not in found()
    withdraw(store, records, consent)
    assert (found()["R18"].severity, found()["R18"].field) == ("error", "health")
    give("EW_ART9", given_on=date(2026, 11, 20))
    assert "R18" not in found()


def test_r18_medical_papers_without_consent(
    store: Store, records: Records, case: Case, found: Found, give: Callable[..., int]
) -> None:
    consent = give("EW_ART9", expires_on=date(2026, 12, 31))
    add_document(store, records, case.id, papers.pdf(), "Brief.pdf", {"kind": "D_GESUND"})
    assert "R18" not in found()
    withdraw(store, records, consent)
    assert "R18" in found()


def test_r17_a_release_says_what_and_why(found: Found, give: Callable[..., int]) -> None:
    release = {"recipient": "Praxis Beispiel", "direction": "AN", "information": "Diagnose"}
    give("EW_SPE", **release)
    assert found()["R17"].field == "purpose"
    give("EW_SPE", **release, purpose="Antrag", given_on=date(2026, 4, 1))
    assert "R17" not in found()


def test_consequences_are_told_before_anything_is_written(
    store: Store, records: Records, catalogue: Catalogue, case: Case, give: Callable[..., int]
) -> None:
    data, health = give(), give("EW_ART9")
    give("EW_SPE", recipient="Praxis Beispiel", direction="AN", special_categories="J")
    person = reload_file(store, case.id).person
    records.change(Person, person.id, person.version, {"disability_card": "J"})
    told = consequences(store, catalogue, data)
    assert [each.tab for each in told if each.level == "error"] == ["", "closure"]
    assert any("Praxis Beispiel" in each.text for each in told)
    assert "20.11.2029" in told[-1].text
    told = consequences(store, catalogue, health)
    assert "Schwerbehindertenausweis" in told[0].text
    assert {each.tab for each in told} == {"health", "consents", ""}
    assert {each.state for each in reload_file(store, case.id).consents} == {"ES_ERTEILT"}


@pytest.mark.parametrize("kind", ["EW_FALLKONF", "EW_KANAL", "EW_DOLM", "EW_KIND", "EW_VERTRETUNG"])
def test_every_kind_says_what_follows(
    store: Store, catalogue: Catalogue, give: Callable[..., int], kind: str
) -> None:
    consent = give(kind, recipient="{Muster}")
    assert len(consequences(store, catalogue, consent)) >= 2


def test_proof_is_kept_for_three_years_also_from_a_leap_day() -> None:
    assert kept_until(date(2028, 2, 29)) == date(2031, 2, 28)
