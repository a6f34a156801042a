"""The intake: answers, and what the file itself suggests."""

from datetime import date

import pytest

from kimdesk.base.errors import UserError
from kimdesk.casework.intake import Intake, answer, read_intake
from kimdesk.casework.model import Assessment, DomainScore
from kimdesk.clients.model import AddressPeriod, Case, Consent, IncomePeriod, Person
from kimdesk.clients.records import Change, Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store

TODAY = date(2026, 11, 20)


class File:
    def __init__(self, store: Store, records: Records, case: Case) -> None:
        self.store, self.records, self.case = store, records, case

    def read(self) -> Intake:
        return read_intake(self.store, self.case.id, self.records.catalogue)

    def said(self, criterion: str) -> str:
        """The answer suggested to the criterion that begins so, "" for none."""
        found = {name[:4]: each.answer for name, each in self.read().suggestions.items()}
        return found.get(criterion, "")

    def score(self, **scores: str) -> None:
        values = {"case_id": self.case.id, "held_on": TODAY, "occasion": "BEGINN"}
        sitting = self.records.add(Assessment, values)
        for domain, value in scores.items():
            row = {"assessment_id": sitting.id, "life_domain": domain, "by_counsellor": value}
            self.records.add(DomainScore, {"case_id": self.case.id, **row})

    def income(self, regime: str, begins: date | None, ends: date | None = None) -> None:
        values = {"benefit_regime": regime, "valid_from": begins, "valid_to": ends}
        self.records.add(IncomePeriod, {"person_id": self.case.person_id, **values})


@pytest.fixture
def file(store: Store, records: Records, case: Case) -> File:
    return File(store, records, case)


def test_an_empty_file_suggests_nothing(file: File) -> None:
    assert file.read().suggestions == {}


def test_three_domains_in_need_are_a_complex_need(file: File) -> None:
    file.score(HF07_WOHNEN="2", HF06_ARBEIT="1", HF03_SPRACHE="4")
    assert file.said("FA05") == "UNKLAR"
    file.score(HF02_EXISTENZ="2", HF08_GESUNDHEIT="9")
    assert file.said("FA05") == "JA"


def test_without_enough_need_in_all_domains_the_answer_is_no(
    file: File, catalogue: Catalogue
) -> None:
    file.score(**{code.code: "4" for code in catalogue["CL29"]})
    assert file.said("FA05") == "NEIN"


@pytest.mark.parametrize(
    ("state", "said"), [("ES_ERTEILT", "JA"), ("ES_VERWEIGERT", "NEIN"), ("ES_ENTWURF", "")]
)
def test_the_consent_answers_the_ninth(file: File, state: str, said: str) -> None:
    given = TODAY if state == "ES_ERTEILT" else None
    values = {"case_id": file.case.id, "kind": "EW_DATEN", "state": state, "given_on": given}
    file.records.add(Consent, values)
    assert file.said("FA09") == said


def test_a_change_of_benefit_regime_within_half_a_year_has_priority(file: File) -> None:
    file.income("RK_ASYLBLG", date(2024, 1, 1), date(2026, 7, 31))
    file.income("RK_SGB2", date(2026, 8, 1))
    assert file.said("FA10") == "JA"


def test_an_old_change_has_none_and_an_end_ahead_has(file: File) -> None:
    file.income("RK_ASYLBLG", date(2020, 1, 1), date(2022, 7, 31))
    file.income("RK_SGB2", date(2022, 8, 1), date(2027, 1, 31))
    assert file.said("FA10") == "JA"


def test_a_steady_regime_is_no_change(file: File) -> None:
    file.income("RK_SGB2", date(2022, 8, 1))
    assert file.said("FA10") == "NEIN"


@pytest.mark.parametrize(
    ("entered", "said"),
    [("2025", "JA"), ("2023", "UNKLAR"), ("2019-05", "NEIN"), ("~2024", "JA"), ("", "")],
)
def test_the_day_of_entry_answers_the_eleventh(file: File, entered: str, said: str) -> None:
    file.records.change(Person, file.case.person_id, 1, {"entry_date": entered})
    assert file.said("FA11") == said


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"district": "HEEPEN"}, "JA"),
        ({"district": "AUSSERHALB"}, "NEIN"),
        ({"city": "Bielefeld"}, "JA"),
        ({"city": "Beispielstadt"}, ""),
    ],
)
def test_the_address_answers_the_second(file: File, values: dict[str, str], said: str) -> None:
    file.records.add(AddressPeriod, {"person_id": file.case.person_id, **values})
    assert file.said("FA02") == said


def test_an_answer_has_its_day_and_is_changed_in_place(file: File) -> None:
    ask = (file.store, file.records, file.case.id, "FA01_ZIELGRUPPE")
    answer(*ask, {"answer": "UNKLAR"})
    second = answer(*ask, {"answer": "JA"})
    assert isinstance(second, Change)
    answer(*ask, {"note": "in Damaskus geboren"})
    check = file.read().facts.checks["FA01_ZIELGRUPPE"]
    assert (check.answer, check.answered_on) == ("JA", TODAY)
    assert check.note == "in Damaskus geboren"
    file.records.undone(second)
    assert file.read().facts.checks["FA01_ZIELGRUPPE"].answer == "UNKLAR"


def test_an_unknown_criterion_or_answer_is_refused(file: File) -> None:
    for criterion, value in (("FA99", "JA"), ("FA01_ZIELGRUPPE", "VIELLEICHT")):
        with pytest.raises(UserError):
            answer(file.store, file.records, file.case.id, criterion, {"answer": value})
