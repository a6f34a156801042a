"""Facts follow the files: after a crash, in a new quarter, when a case is erased, in few steps."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import delete, func, select

from kimdesk.base.errors import Cancelled
from kimdesk.clients.model import Case, Person
from kimdesk.statistics.facts import catch_up, complete, due, keeping, refresh, writing
from kimdesk.statistics.model import FactCase, FactEnquiry, FactState, StatisticsDue, StatisticsFact
from kimdesk.vault.statistics_tables import Meta
from tests.support.fact_office import FactOffice, open_fact_office
from tests.support.statements import counting

MAY = date(2026, 5, 1)


@pytest.fixture
def office(tmp_path: Path) -> FactOffice:
    return open_fact_office(tmp_path)


def waiting(office: FactOffice) -> int:
    with office.store.unit() as unit:
        return unit.session.scalar(select(func.count(StatisticsDue.case_id))) or 0


class PowerCut(Exception):
    """The machine stops here."""


def test_what_was_done_is_due_from_its_own_transaction_on(office: FactOffice) -> None:
    office.project()
    assert waiting(office) == 0
    case = office.case(MAY)
    assert waiting(office) == 1
    assert not due.is_complete(office.store, office.statistics, office.catalogue)
    office.project()
    assert waiting(office) == 0
    assert due.is_complete(office.store, office.statistics, office.catalogue)
    office.contact(case, MAY)
    assert waiting(office) == 1


def test_what_is_rolled_back_is_not_due(office: FactOffice) -> None:
    office.project()
    with office.store.unit() as unit:
        unit.session.add(Case(person_id=office.person(), number="AWO1-2026-0099"))
        unit.session.flush()
    assert waiting(office) == 0


def test_what_does_not_matter_to_the_statistics_is_not_due(office: FactOffice) -> None:
    case = office.case(MAY)
    office.project()
    office.change(Case, case, remark="Muster", site="Musterort")
    assert waiting(office) == 0


def test_a_crash_between_facts_and_crossing_out_is_made_up_for(
    office: FactOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = office.case(MAY)
    with monkeypatch.context() as patch:

        def cut(*_: object) -> None:
            raise PowerCut

        patch.setattr(due, "cross_out", cut)
        with pytest.raises(PowerCut):
            catch_up(office.store, office.statistics, office.catalogue)
    assert len(office.facts(FactCase)) == 1
    assert waiting(office) > 0
    office.project()
    assert [row["fact_id"] for row in office.facts(FactCase)] == [office.id_of(case)]
    assert waiting(office) == 0


def test_a_crash_before_the_facts_leaves_no_fact_and_forgets_nothing(
    office: FactOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = office.case(MAY)
    with monkeypatch.context() as patch:

        def cut(*_: object) -> None:
            raise PowerCut

        patch.setattr(writing, "write", cut)
        with pytest.raises(PowerCut):
            catch_up(office.store, office.statistics, office.catalogue)
    assert office.facts(FactCase) == []
    office.project()
    assert [row["fact_id"] for row in office.facts(FactCase)] == [office.id_of(case)]


def test_a_new_quarter_carries_running_cases_on_and_leaves_closed_ones(office: FactOffice) -> None:
    running, closed = office.case(MAY), office.case(MAY, date(2026, 8, 1))
    office.project()
    office.clock.moment = datetime(2027, 1, 1, 9, 0, tzinfo=UTC)
    assert not due.is_complete(office.store, office.statistics, office.catalogue)
    office.project()
    assert "2027Q1" in office.moments(running)
    assert office.moments(closed) == {"A", "2026Q2", "E"}
    assert due.is_complete(office.store, office.statistics, office.catalogue)


def test_a_new_statistics_database_is_filled_from_the_files(office: FactOffice) -> None:
    office.case(MAY)
    office.project()
    before = office.everything()
    with office.statistics.unit() as unit:
        for mapped in (FactCase, FactState, Meta):
            unit.session.execute(delete(mapped))
        unit.commit()
    office.project()
    assert office.everything() == before


def test_with_an_erased_case_its_facts_go_and_nothing_leads_to_them(office: FactOffice) -> None:
    case, other = office.case(MAY), office.case(MAY)
    office.contact(case, MAY)
    office.project()
    gone = office.id_of(case)
    office.remove(Case, case)
    office.project()
    assert [row["fact_id"] for row in office.facts(FactCase)] == [office.id_of(other)]
    assert office.facts(FactState, fact_id=gone) == []
    with office.store.unit() as unit:
        assert unit.session.get(StatisticsFact, case) is None


def test_removing_a_person_with_everything_is_noted_once_for_each_case(
    office: FactOffice,
) -> None:
    person = office.person()
    cases = [office.case(MAY, person_id=person) for _ in range(2)]
    for case in cases:
        office.contact(case, MAY)
        office.contact(case, date(2026, 6, 1))
    office.remove(Person, person)
    assert waiting(office) == 2
    office.project()
    assert office.facts(FactCase) == []


def test_ids_are_random_and_stay_the_same(office: FactOffice) -> None:
    cases = [office.case(MAY) for _ in range(20)]
    office.project()
    ids = [office.id_of(case) for case in cases]
    assert len(set(ids)) == 20
    assert all(len(fact_id) == 16 for fact_id in ids)
    # In another order than the cases: facts lie in the order of their ids.
    assert ids != sorted(ids)
    office.rebuild()
    assert [office.id_of(case) for case in cases] == ids


def test_catching_up_goes_in_small_steps_and_says_whether_there_is_more(
    office: FactOffice,
) -> None:
    for _ in range(5):
        office.case(inquired_on=MAY)
    assert catch_up(office.store, office.statistics, office.catalogue, 2)
    assert 0 < len(office.facts(FactEnquiry)) < 5
    office.project()
    assert len(office.facts(FactEnquiry)) == 5
    assert not catch_up(office.store, office.statistics, office.catalogue, 2)


def test_completing_tells_how_far_it_is(
    office: FactOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(6):
        office.case(inquired_on=MAY)
    monkeypatch.setattr(keeping, "BATCH", 2)
    told: list[tuple[int, int]] = []
    complete(
        office.store, office.statistics, lambda done, of: told.append((done, of)), office.catalogue
    )
    assert [done for done, _ in told] == sorted({done for done, _ in told})
    assert all(done <= of for done, of in told)
    assert due.is_complete(office.store, office.statistics, office.catalogue)


def test_a_rebuild_that_is_cancelled_leaves_all_facts_as_they_were(office: FactOffice) -> None:
    office.case(MAY)
    office.project()
    before = office.everything()
    office.case(MAY)

    def cancel(_: int, __: int) -> None:
        raise Cancelled("")

    with pytest.raises(Cancelled):
        keeping.rebuild(office.store, office.statistics, cancel, office.catalogue)
    assert office.everything() == before
    office.project()
    assert len(office.facts(FactCase)) == 2


def test_refreshing_some_cases_looks_at_those_only(office: FactOffice) -> None:
    first, second = office.case(MAY), office.case(MAY)
    refresh(office.store, office.statistics, [first], office.catalogue)
    assert len(office.facts(FactCase)) == 1
    assert waiting(office) == 1
    refresh(office.store, office.statistics, [second], office.catalogue)
    assert len(office.facts(FactCase)) == 2


def test_however_many_cases_the_number_of_statements_is_the_same(office: FactOffice) -> None:
    def statements(cases: int) -> int:
        for _ in range(cases):
            office.contact(office.case(MAY), MAY)
        with counting(office.store) as sent:
            office.rebuild()
        return len(sent)

    assert statements(3) == statements(40)
