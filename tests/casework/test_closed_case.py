"""A closed case stands still, whatever belongs to it, but for the little that goes on."""

from typing import Any

import pytest
from sqlalchemy import select

from kimdesk.base.errors import NotAllowed
from kimdesk.calendar.model import Deadline
from kimdesk.casework import steps
from kimdesk.casework.model import (
    Assessment,
    CaseConference,
    Closure,
    DomainScore,
    Goal,
    IntakeCheck,
    Measure,
    NetworkNode,
    PlanVersion,
    Referral,
    Resource,
)
from kimdesk.casework.plan import order
from kimdesk.clients import documents
from kimdesk.clients.consents.recording import withdraw
from kimdesk.clients.model import Case, Consent, Contact, Partner
from kimdesk.clients.records import Records
from kimdesk.clients.standing_still import GOES_ON
from kimdesk.vault.orm import Base
from kimdesk.vault.work import Store
from tests.casework.journey import Journey


@pytest.fixture
def closed(store: Store, records: Records, case: Case) -> Journey:
    """A case taken all the way to its closure."""
    return Journey(store, records, case.id).go("ABGESCHLOSSEN")


def test_a_closed_case_takes_nothing_new(closed: Journey) -> None:
    partner = closed.records.add(Partner, {"name": "Beispielstelle", "kind": "N_ABH"})
    today = closed.today
    refused: tuple[tuple[type[Any], dict[str, object]], ...] = (
        (Goal, {"level": "Z_RICHT", "what": "Ein neues Ziel"}),
        (Measure, {"what": "Anrufen", "responsible": "CM"}),
        (Assessment, {"held_on": today, "occasion": "VERLAUF"}),
        (Referral, {"partner_id": partner.id, "asked_on": today, "state": "VE_OFFEN"}),
        (
            PlanVersion,
            {"review_on": today, "signed_client_on": today, "signed_counsellor_on": today},
        ),
        (CaseConference, {"held_on": today, "state": "T_GEPLANT"}),
        (Resource, {"sector": "PERSOENLICH", "what": "Mut"}),
        (NetworkNode, {"name": "Tante", "sector": "FAMILIE"}),
        (IntakeCheck, {"criterion": "FA11_NEU_3J", "answer": "JA"}),
    )
    for mapped, values in refused:
        with pytest.raises(NotAllowed, match="abgeschlossen"):
            closed.add(mapped, **values)


def test_what_a_closed_case_has_neither_changes_nor_goes(closed: Journey) -> None:
    changes = ((Goal, {"what": "Anders"}), (Measure, {"result": "Anders"}),
               (Assessment, {"note": "Anders"}), (DomainScore, {"reason": "Anders"}),
               (Resource, {"what": "Anders"}), (IntakeCheck, {"note": "Anders"}))  # fmt: skip
    for mapped, values in changes:
        record_id, version = first(closed, mapped)
        with pytest.raises(NotAllowed, match="abgeschlossen"):
            closed.records.change(mapped, record_id, version, values)
        with pytest.raises(NotAllowed, match="abgeschlossen"):
            closed.records.remove(mapped, record_id)


def test_what_was_removed_before_the_closure_does_not_come_back(
    store: Store, records: Records, case: Case
) -> None:
    journey = Journey(store, records, case.id).go("EVALUATION")
    node = journey.add(NetworkNode, name="Tante", sector="FAMILIE")
    removal = records.remove(NetworkNode, node.id)
    journey.ready_for("ABGESCHLOSSEN")
    journey.step("ABGESCHLOSSEN")
    with pytest.raises(NotAllowed, match="abgeschlossen"):
        records.put_back(removal)
    steps.take_back(store, records, case.id)
    records.put_back(removal)


def test_the_order_of_goals_stays_too(closed: Journey) -> None:
    record_id, _ = first(closed, Goal)
    with pytest.raises(NotAllowed, match="abgeschlossen"):
        order.move(
            closed.store, closed.records, closed.case_id, order.Place("goal", record_id, None, 0)
        )


def test_letters_calls_consents_and_deadlines_go_on(closed: Journey) -> None:
    contact = closed.add(Contact, held_on=closed.today, kind="K_TEL")
    closed.records.change(Contact, contact.id, contact.version, {"note": "Rief noch einmal an."})
    documents.add_document(
        closed.store, closed.records, closed.case_id, b"%PDF-1.7\n%%EOF\n", "brief.pdf", {}
    )
    record_id, _ = first(closed, Consent)
    withdraw(closed.store, closed.records, record_id)
    closed.add(Deadline, kind="F_SONST", due_on=closed.today, state="OFFEN")


def test_whatever_belongs_to_a_case_stands_still_unless_it_is_named() -> None:
    owned = {name for name, table in Base.metadata.tables.items() if "case_id" in table.c}
    assert GOES_ON - {"case"} <= owned


def test_reason_and_day_of_a_closure_stay_and_words_may_be_mended(closed: Journey) -> None:
    record_id, version = first(closed, Closure)
    for values in ({"reason": "AG_UMZUG"}, {"closing_on": None}):
        with pytest.raises(NotAllowed, match="Grund und Tag"):
            closed.records.change(Closure, record_id, version, values)
    with pytest.raises(NotAllowed, match="Grund und Tag"):
        closed.records.remove(Closure, record_id)
    change = closed.records.change(Closure, record_id, version, {"summary": "Gut gelaufen."})
    assert change.after == {"summary": "Gut gelaufen."}


def test_aftercare_goes_on_with_the_plan_but_not_with_another_end(closed: Journey) -> None:
    record_id, version = first(closed, Closure)
    closed.records.change(Closure, record_id, version, {"aftercare": "J", "aftercare_contacts": 3})
    closed.step("NACHSORGE")
    closed.add(Measure, what="Noch einmal anrufen", responsible="CM")
    with pytest.raises(NotAllowed, match="Grund und Tag"):
        closed.records.change(Closure, record_id, version + 1, {"reason": "AG_UMZUG"})


def test_taking_the_closure_back_opens_the_case_again(closed: Journey) -> None:
    steps.take_back(closed.store, closed.records, closed.case_id)
    record_id, version = first(closed, Goal)
    closed.records.change(Goal, record_id, version, {"what": "Anders"})
    record_id, version = first(closed, Closure)
    closed.records.change(Closure, record_id, version, {"reason": "AG_UMZUG"})


def first(journey: Journey, mapped: type[Any]) -> tuple[int, int]:
    """Id and version of some record of the case."""
    with journey.store.unit() as unit:
        query = select(mapped.id, mapped.version).where(mapped.case_id == journey.case_id)
        row = unit.session.execute(query.limit(1)).one()
    return row[0], row[1]
