"""Assessments: sittings, scores, what is missing, what got better."""

from datetime import date, timedelta

import pytest

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.casework.assessment import (
    Sitting,
    improved,
    in_need,
    life_domains,
    missing,
    read_assessments,
)
from kimdesk.casework.model import Assessment, DomainScore, NetworkNode, Resource
from kimdesk.casework.network import read_network
from kimdesk.casework.score_ways import ways
from kimdesk.casework.sittings import begin_sitting, proposals, remove_sitting, score
from kimdesk.clients.model import Case
from kimdesk.clients.records import Change, ChangeConflict, Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Identity, Store
from tests.support.statements import counting

HOUSING, WORK = "HF07_WOHNEN", "HF06_ARBEIT"


def begin(store: Store, records: Records, case: Case, **scores: str) -> Sitting:
    """A sitting with the counsellor's score for each named domain."""
    begun = begin_sitting(store, records, case.id)
    for domain, value in scores.items():
        score(store, records, begun.id, domain, {"by_counsellor": value}, {"by_counsellor": ""})
    found = read_assessments(store, case.id).sitting(begun.id)
    assert found is not None
    return found


def to_phase(store: Store, phase: str) -> None:
    with store.unit() as unit:
        case = unit.session.get(Case, 1)
        assert case is not None
        case.phase = phase
        unit.commit()


def test_the_first_sitting_is_at_the_beginning_later_ones_on_the_way_the_last_at_the_end(
    store: Store, records: Records, case: Case
) -> None:
    begin(store, records, case, **{HOUSING: "2"})
    begin(store, records, case, **{HOUSING: "3"})
    to_phase(store, "EVALUATION")
    begin(store, records, case, **{HOUSING: "4"})
    work = read_assessments(store, case.id)
    assert [each.occasion for each in work.sittings] == ["BEGINN", "VERLAUF", "ENDE"]
    assert work.begin is work.sittings[0]
    assert work.end is work.sittings[2]
    assert {each.held_on for each in work.sittings} == {store.clock.today()}
    assert work.sittings[0].author == "Mika Muster"


def test_beginning_twice_goes_on_with_the_empty_sitting(
    store: Store, records: Records, case: Case
) -> None:
    first, second = (begin_sitting(store, records, case.id) for _ in range(2))
    assert (first.new, second.new) == (True, False)
    assert first.id == second.id


def test_a_score_is_written_changed_and_taken_back(
    store: Store, records: Records, case: Case
) -> None:
    sitting = begin(store, records, case)
    added = score(store, records, sitting.id, WORK, {"by_client": "3"}, {"by_client": ""})
    assert isinstance(added, DomainScore)
    change = score(store, records, sitting.id, WORK, {"by_client": "4"}, {"by_client": "3"})
    assert isinstance(change, Change)
    records.undone(change)
    shown = read_assessments(store, case.id).sittings[0].score(WORK)
    assert (shown.by_client, shown.by_counsellor, shown.priority) == ("3", "", None)


def test_quick_entries_do_not_conflict_but_somebody_elses_do(
    store: Store, records: Records, case: Case
) -> None:
    sitting = begin(store, records, case)
    score(store, records, sitting.id, WORK, {"by_client": "3"}, {"by_client": ""})
    score(store, records, sitting.id, WORK, {"by_counsellor": "2"}, {"by_counsellor": ""})
    with pytest.raises(ChangeConflict):
        score(store, records, sitting.id, WORK, {"by_client": "5"}, {"by_client": "1"})


@pytest.mark.parametrize("values", [{"by_client": "6"}, {"priority": 4}, {"by_client": "x"}])
def test_a_score_outside_of_the_scale_is_refused(
    store: Store, records: Records, case: Case, values: dict[str, object]
) -> None:
    sitting = begin(store, records, case)
    with pytest.raises(UserError):
        score(store, records, sitting.id, WORK, values, {})


def test_a_day_to_come_is_refused(store: Store, records: Records, case: Case) -> None:
    sitting = begin(store, records, case)
    for day in (store.clock.today() + timedelta(days=1), None):
        with pytest.raises(UserError) as caught:
            records.change(Assessment, sitting.id, sitting.version, {"held_on": day})
        assert caught.value.field == "held_on"


def test_need_is_what_the_counsellor_scores_with_one_or_two(
    store: Store, records: Records, case: Case, catalogue: Catalogue
) -> None:
    domains = life_domains(catalogue, store.clock.today())
    sitting = begin(
        store, records, case, HF01_AUFENTHALT="1", HF03_SPRACHE="2", HF06_ARBEIT="3",
        HF07_WOHNEN="9",
    )  # fmt: skip
    assert in_need(sitting, domains) == ("HF01_AUFENTHALT", "HF03_SPRACHE")
    assert len(missing(sitting, domains)) == 8
    assert missing(None, domains) == domains
    assert len(domains) == 12


def test_better_is_one_step_up_and_nine_is_no_judgement(
    store: Store, records: Records, case: Case, catalogue: Catalogue
) -> None:
    domains = life_domains(catalogue, store.clock.today())
    first = begin(store, records, case, HF01_AUFENTHALT="1", HF03_SPRACHE="2", HF06_ARBEIT="3")
    last = begin(store, records, case, HF01_AUFENTHALT="2", HF03_SPRACHE="2", HF06_ARBEIT="9")
    assert improved(first, last, domains) == ("HF01_AUFENTHALT",)


def test_a_way_begins_where_a_domain_was_judged_first(
    store: Store, records: Records, case: Case
) -> None:
    begin(store, records, case, HF01_AUFENTHALT="1", HF03_SPRACHE="9")
    begin(store, records, case, HF01_AUFENTHALT="2", HF03_SPRACHE="3")
    begin(store, records, case, HF01_AUFENTHALT="4", HF03_SPRACHE="4")
    begin(store, records, case, HF01_AUFENTHALT="5")
    stay, language = ways(read_assessments(store, case.id), ("HF01_AUFENTHALT", "HF03_SPRACHE"))
    assert (stay.counsellor, language.counsellor) == ((1, 4, 5), (3, 4, 0))
    assert stay.client == (0, 0, 0)


def test_what_stood_last_time_is_proposed_and_not_stored(
    store: Store, records: Records, case: Case
) -> None:
    begin(store, records, case, HF01_AUFENTHALT="1", HF03_SPRACHE="2")
    now = begin(store, records, case, HF03_SPRACHE="4")
    work = read_assessments(store, case.id)
    assert proposals(now, work.before(now)) == {"HF01_AUFENTHALT": {"by_counsellor": "1"}}
    assert now.score("HF01_AUFENTHALT").empty
    assert proposals(now, None) == {}


def test_a_priority_is_proposed_only_where_the_counsellor_sees_it_as_last_time(
    store: Store, records: Records, case: Case
) -> None:
    first = begin(store, records, case, **{WORK: "1", HOUSING: "1"})
    for domain in (WORK, HOUSING):
        score(store, records, first.id, domain, {"priority": 1}, {"priority": None})
    now = begin(store, records, case, **{WORK: "4"})
    work = read_assessments(store, case.id)
    assert proposals(now, work.before(now)) == {HOUSING: {"by_counsellor": "1", "priority": 1}}


def test_only_an_empty_sitting_can_be_removed_and_comes_back(
    store: Store, records: Records, case: Case
) -> None:
    full = begin(store, records, case, **{WORK: "3"})
    with pytest.raises(UserError):
        remove_sitting(store, records, full.id)
    empty = begin(store, records, case)
    removal = remove_sitting(store, records, empty.id)
    assert len(read_assessments(store, case.id).sittings) == 1
    records.put_back(removal)
    assert read_assessments(store, case.id).sittings[1].id == empty.id


def test_a_foreign_case_is_neither_read_nor_written(
    store: Store, records: Records, case: Case
) -> None:
    sitting = begin(store, records, case)
    store.identity = Identity("user-2", "fremd", "Fremd", frozenset({"R_CM"}), 2)
    for forbidden in (
        lambda: read_assessments(store, case.id),
        lambda: read_network(store, case.id),
        lambda: begin_sitting(store, records, case.id),
        lambda: score(store, records, sitting.id, WORK, {"by_client": "3"}, {}),
    ):
        with pytest.raises(NotAllowed):
            forbidden()


def test_reading_takes_the_same_statements_for_one_sitting_and_for_many(
    store: Store, records: Records, case: Case
) -> None:
    begin(store, records, case, **{WORK: "3"})
    with counting(store) as short:
        read_assessments(store, case.id)
        read_network(store, case.id)
    for at in range(20):
        day = date(2026, 1, 1) + timedelta(days=at)
        sitting = records.add(Assessment, {"case_id": 1, "held_on": day, "occasion": "VERLAUF"})
        score(store, records, sitting.id, WORK, {"by_client": "3"}, {})
        records.add(Resource, {"case_id": 1, "sector": "SOZIAL", "what": f"Beispiel {at}"})
        node = {"case_id": 1, "sector": "FAMILIE", "name": f"Muster {at}"}
        records.add(NetworkNode, node)
    with counting(store) as long:
        work = read_assessments(store, case.id)
        network = read_network(store, case.id)
    assert len(work.sittings) == 21
    assert len(network.nodes) == len(network.resources) == 20
    assert len(long) == len(short)
    assert [node.number for node in network.nodes] == [*range(1, 21)]
