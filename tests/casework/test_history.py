"""The history of a case: every event once, in order, found by any word in any spelling."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from kimdesk.base.errors import NotAllowed
from kimdesk.casework.history import HistoryEntry, history, matches
from kimdesk.casework.model import Assessment, DomainScore, Goal, Measure, PhaseStep
from kimdesk.clients.model import Case, Consent, Contact
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue
from kimdesk.vault.orm import Base
from kimdesk.vault.work import Store
from tests.support.statements import counting


@pytest.fixture
def lived(store: Store, records: Records, case: Case) -> Case:
    """A case with one event of several kinds."""
    of: dict[str, Any] = {"case_id": case.id}
    note = {"note": "Räumungsklage besprochen", "next_step": "Rückruf"}
    records.add(Contact, {**of, "held_on": date(2026, 3, 5), "kind": "K_TEL", **note})
    step: dict[str, Any] = {"phase_from": "CLEARING", "phase_to": "RUHEND", "reason": "RU_KRANK"}
    put(store, PhaseStep(**of, taken_on=date(2026, 4, 1), **step))
    sitting = records.add(
        Assessment, {**of, "held_on": date(2026, 2, 1), "occasion": "BEGINN", "note": ""}
    )
    score = {"life_domain": "HF07_WOHNEN", "by_counsellor": "1", "reason": "Kündigung"}
    records.add(DomainScore, {**of, "assessment_id": sitting.id, **score})
    goal: dict[str, Any] = {"level": "Z_HANDL", "what": "Wohnung finden", "state": "ZS_ERREICHT"}
    made = datetime(2026, 11, 20, 9)  # noqa: DTZ001 - as the store keeps it
    put(store, Goal(**of, **goal, state_on=date(2026, 9, 1), created_at=made))
    done = {"responsible": "KLIENT", "state": "MS_ERLEDIGT", "done_on": date(2026, 5, 1)}
    records.add(Measure, {**of, "what": "Wohnberechtigungsschein", **done})
    withdrawn: dict[str, Any] = {
        "kind": "EW_KANAL",
        "state": "ES_WIDERRUFEN",
        "given_on": date(2026, 1, 2),
    }
    put(store, Consent(**of, **withdrawn, withdrawn_on=date(2026, 6, 1)))
    return case


def put(store: Store, record: Base) -> None:
    """As services write it: what people may not do by themselves is none of the history's."""
    with store.unit() as unit:
        unit.session.add(record)
        unit.commit()


def titles(entries: tuple[HistoryEntry, ...]) -> list[str]:
    return [entry.title for entry in entries]


def test_events_of_all_kinds_stand_in_order(
    store: Store, catalogue: Catalogue, lived: Case
) -> None:
    assert titles(history(store, catalogue, lived.id)) == [
        "Handlungsziel aufgenommen",
        "Handlungsziel: erreicht",
        "Widerruf: unsichere Kanäle (E-Mail/Messenger/SMS)",
        "Maßnahme: erledigt",
        "Phase: ruhend",
        "Telefon",
        "Einschätzung zu Beginn",
        "Einwilligung: unsichere Kanäle (E-Mail/Messenger/SMS)",
    ]


def test_an_event_says_why_and_what(store: Store, catalogue: Catalogue, lived: Case) -> None:
    told = {entry.kind: entry for entry in history(store, catalogue, lived.id)}
    assert told["phase_step"].facts == "Krankheit oder Klinikaufenthalt"
    assert told["contact"].note == "Räumungsklage besprochen\nNächster Schritt: Rückruf"
    assert told["assessment"].facts == "1 von 12 Handlungsfeldern eingeschätzt, 1 mit Bedarf"
    assert told["assessment"].note == "Wohnen: akute Krise – Kündigung"
    ids = [entry.id for entry in told.values()]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("query", ["raumungs", "Raeumungsklage", "RÜCKRUF räumung"])
def test_words_are_found_in_any_spelling(
    store: Store, catalogue: Catalogue, lived: Case, query: str
) -> None:
    found = [e.kind for e in history(store, catalogue, lived.id) if matches(e, query)]
    assert found == ["contact"]


def test_a_long_case_takes_no_more_statements(
    store: Store, records: Records, catalogue: Catalogue, lived: Case
) -> None:
    def cost() -> int:
        with counting(store) as sent:
            history(store, catalogue, lived.id)
        return len(sent)

    before = cost()
    for day in range(1, 29):
        values = {"case_id": lived.id, "held_on": date(2026, 8, day), "kind": "K_TEL"}
        records.add(Contact, values)
    assert cost() == before


def test_a_foreign_case_is_not_told(store: Store, catalogue: Catalogue, lived: Case) -> None:
    store.identity = replace(store.identity, roles=frozenset({"R_CM"}), staff_id=99)
    with pytest.raises(NotAllowed):
        history(store, catalogue, lived.id)
