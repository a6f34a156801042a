"""The end of a case: results, what is still missing, how long the file is kept."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.casework import closing
from kimdesk.casework.closing_findings import closing_findings
from kimdesk.casework.fact_reading import work_facts
from kimdesk.casework.model import Closure, Goal, Measure
from kimdesk.casework.retention import Retention, retention_of
from kimdesk.clients.model import Case
from kimdesk.clients.records import ChangeConflict, Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store

TODAY = date(2026, 11, 20)


def goal(records: Records, case: Case, **values: object) -> Goal:
    usual = {"case_id": case.id, "level": "Z_RICHT", "what": "B1", "state": "ZS_ARBEIT"}
    return records.add(Goal, {**usual, **values})


def measure(records: Records, case: Case, **values: object) -> Measure:
    usual = {"case_id": case.id, "what": "Anmelden", "responsible": "KLIENT"}
    return records.add(Measure, {**usual, "state": "MS_BEGONNEN", **values})


def texts(work: closing.ClosingWork) -> list[str]:
    return [missing.text for missing in work.missing]


def test_an_untouched_case_misses_reason_day_and_nothing_else(
    store: Store, catalogue: Catalogue, case: Case
) -> None:
    work = closing.read_closing(store, catalogue, case.id)
    assert texts(work) == ["Der Abschlussgrund fehlt.", "Der Tag des Abschlusses fehlt."]
    assert work.retention is None


def test_results_of_goals_and_measures_are_asked_for_and_given(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    aim = goal(records, case)
    measure(records, case)
    values = {"case_id": case.id, "reason": "AG_ZIEL", "closing_on": TODAY}
    records.add(Closure, values)
    work = closing.read_closing(store, catalogue, case.id)
    assert texts(work) == ["Ziele ohne Ergebnis: 1.", "Maßnahmen ohne Ergebnis: 1."]
    closing.evaluate(records, store, aim.id, aim.version, "ZS_ERREICHT", "Kurs läuft.")
    dropped = closing.drop_measures(store, records, case.id)
    work = closing.read_closing(store, catalogue, case.id)
    assert texts(work) == []
    (node,) = work.goals
    assert (node.goal.state_on, node.goal.evaluation) == (TODAY, "Kurs läuft.")
    closing.take_back(store, records, dropped)
    assert len(closing.read_closing(store, catalogue, case.id).open_measures) == 1


def test_dropping_is_taken_back_whole_or_not_at_all(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    first, _ = measure(records, case), measure(records, case)
    dropped = closing.drop_measures(store, records, case.id)
    records.change(Measure, first.id, 2, {"state": "MS_ERLEDIGT"})
    with pytest.raises(ChangeConflict):
        closing.take_back(store, records, dropped)
    states = {row.state for row in closing.read_closing(store, catalogue, case.id).measures}
    assert states == {"MS_ERLEDIGT", "MS_ENTF"}


def test_preparing_twice_gives_the_same_closure(store: Store, records: Records, case: Case) -> None:
    first = closing.prepare(store, records, case.id)
    assert closing.prepare(store, records, case.id).id == first.id


def test_a_closed_case_that_owes_something_is_found(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    goal(records, case)
    with store.unit() as unit:
        closed = unit.session.get_one(Case, case.id)
        closed.phase, closed.closed_on = "ABGESCHLOSSEN", TODAY
        unit.commit()
    found = list(closing_findings(work_facts(store, catalogue, case.id)))
    assert [(f.rule, f.severity, f.kind) for f in found] == [
        ("R19", "error", "case"),
        ("R19", "error", "closure"),
    ]


@pytest.mark.parametrize(
    ("values", "last", "expected"),
    [
        ({"phase": "UMSETZUNG", "level": "ST3_CM"}, TODAY, None),
        (
            {"phase": "ABGESCHLOSSEN", "closed_on": date(2026, 1, 1)},
            TODAY,
            Retention("LK3", date(2026, 12, 31), date(2029, 12, 31)),
        ),
        (
            {"phase": "ABGELEHNT", "clearing_decided_on": date(2026, 8, 31)},
            None,
            Retention("LK1", date(2026, 8, 31), date(2027, 2, 28)),
        ),
        (
            {"level": "ST1_KURZ", "inquired_on": date(2024, 2, 1)},
            date(2024, 2, 29),
            Retention("LK2", date(2024, 2, 29), date(2025, 2, 28)),
        ),
    ],
)
def test_how_long_a_file_is_kept(
    values: dict[str, object], last: date | None, expected: Retention | None
) -> None:
    case = Case(person_id=1, number="AWO1-2026-0001", **values)  # type: ignore[arg-type]
    assert retention_of(case, last) == expected


@given(st.dates(date(2000, 1, 1), date(2090, 12, 31)))
def test_a_closed_file_is_kept_three_whole_calendar_years(closed: date) -> None:
    case = Case(person_id=1, number="AWO1-2026-0001", phase="ABGESCHLOSSEN", closed_on=closed)
    kept = retention_of(case, None)
    assert kept is not None
    assert kept.until == date(closed.year + 3, 12, 31)
