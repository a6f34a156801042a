"""The facts of cases: the same for one and for many, in a fixed number of statements."""

from datetime import date, timedelta

from kimdesk.casework.fact_reading import all_work_facts, facts_of, work_facts
from kimdesk.casework.model import Assessment, DomainScore, Goal, IntakeCheck, Measure, Resource
from kimdesk.clients.cases import create_file
from kimdesk.clients.model import Case, Contact
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.support.statements import counting

TODAY = date(2026, 11, 20)


def score(records: Records, case: Case, occasion: str, days: int, **scores: str) -> None:
    sitting = records.add(
        Assessment,
        {"case_id": case.id, "held_on": TODAY - timedelta(days=days), "occasion": occasion},
    )
    for domain, value in scores.items():
        values = {"assessment_id": sitting.id, "life_domain": domain, "by_counsellor": value}
        records.add(DomainScore, {"case_id": case.id, **values})


def test_first_scores_are_the_begin_and_those_of_the_end_are_the_end(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    score(records, case, "BEGINN", 90, HF07_WOHNEN="2", HF06_ARBEIT="9")
    score(records, case, "VERLAUF", 30, HF07_WOHNEN="3", HF03_SPRACHE="1")
    score(records, case, "ENDE", 1, HF07_WOHNEN="4")
    facts = work_facts(store, catalogue, case.id)
    assert facts.begin_scores == {"HF07_WOHNEN": "2", "HF06_ARBEIT": "9", "HF03_SPRACHE": "1"}
    assert facts.end_scores == {"HF07_WOHNEN": "4"}
    assert facts.end_missing == ("HF03_SPRACHE",)
    assert facts.rescored
    assert len(facts.unscored) == 9


def test_a_case_that_did_nothing_yet_has_empty_facts(
    store: Store, catalogue: Catalogue, case: Case
) -> None:
    facts = work_facts(store, catalogue, case.id)
    assert facts.checks == {}
    assert facts.scores == ()
    assert facts.resources == 0
    assert facts.version is None
    assert facts.closure is None
    assert facts.contacts.count == 0
    assert facts.contacts.last_on is None


def test_only_contacts_with_the_client_count_as_such(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    for kind, days in (("K_BUERO", 9), ("K_TEL", 5), ("K_VERSUCH", 1)):
        held_on = TODAY - timedelta(days=days)
        records.add(Contact, {"case_id": case.id, "held_on": held_on, "kind": kind})
    contacts = work_facts(store, catalogue, case.id).contacts
    assert (contacts.count, contacts.client) == (3, 2)
    assert contacts.last_client_on == TODAY - timedelta(days=5)
    assert contacts.last_on == TODAY - timedelta(days=1)
    assert contacts.first_on == TODAY - timedelta(days=9)


def test_many_cases_cost_as_many_statements_as_one(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    for number in range(4):
        other = create_file(store, records, {"family_name": f"Muster{number}"}, {})
        score(records, other, "BEGINN", 3, HF07_WOHNEN="2")
        records.add(Resource, {"case_id": other.id, "sector": "PERSOENLICH", "what": "Mut"})
        check = {"criterion": "FA01_ZIELGRUPPE", "answer": "JA"}
        records.add(IntakeCheck, {"case_id": other.id, **check})
    with store.unit() as unit, counting(store) as for_one:
        facts_of(unit, catalogue, [case.id])
    with store.unit() as unit, counting(store) as for_all:
        facts_of(unit, catalogue, [1, 2, 3, 4, 5])
    assert len(for_one) == len(for_all)
    found = list(all_work_facts(store, catalogue))
    assert [facts.case.id for facts in found] == [1, 2, 3, 4, 5]
    assert [facts.resources for facts in found] == [0, 1, 1, 1, 1]
    assert [len(facts.checks) for facts in found] == [0, 1, 1, 1, 1]


def test_open_goals_and_measures_are_those_without_a_final_state(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    owner = {"case_id": case.id}
    frame = records.add(Goal, {**owner, "level": "Z_RAHMEN", "what": "Wohnung", "state": "ZS_ENTF"})
    values = {"level": "Z_HANDL", "what": "Antrag", "parent_id": frame.id, "state": "ZS_ARBEIT"}
    goal = records.add(Goal, {**owner, **values})
    for state in ("MS_ERLEDIGT", "MS_BEGONNEN"):
        measure = {"what": "Ausfüllen", "responsible": "CM", "goal_id": goal.id, "state": state}
        records.add(Measure, {**owner, **measure})
    facts = work_facts(store, catalogue, case.id)
    assert [g.id for g in facts.open_goals] == [goal.id]
    assert [m.state for m in facts.open_measures] == ["MS_BEGONNEN"]
    assert [g.id for g in facts.planned_action_goals] == [goal.id]
