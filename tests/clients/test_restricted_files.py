"""A restricted file (Art. 18 DSGVO) is kept as it is, whichever way somebody comes."""

# ruff: noqa: ARG005 - all ways in are called alike

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from kimdesk.base.errors import NotAllowed
from kimdesk.casework import barriers, closing, conferences, handover, intake, levels, steps
from kimdesk.casework.model import Goal, NetworkNode, Resource
from kimdesk.casework.plan import order
from kimdesk.casework.sittings import begin_sitting
from kimdesk.clients import documents
from kimdesk.clients.cases import add_member
from kimdesk.clients.consents import recording
from kimdesk.clients.merging import merge_persons
from kimdesk.clients.model import (
    Case,
    Consent,
    Contact,
    ContactWay,
    Document,
    HouseholdMember,
    HousingPeriod,
    Person,
    Staff,
    TallyContact,
)
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store
from tests.support.client_files import add, person

PDF = b"%PDF-1.7\n%%EOF\n"


@pytest.fixture
def kept(store: Store, records: Records, case: Case) -> Case:
    """Amina's file with a few things in it, restricted."""
    today = store.clock.today()
    recording.record(store, records, case.id, {"kind": "EW_DATEN", "given_on": today})
    for what in ("Wohnen", "Arbeiten"):
        records.add(Goal, {"case_id": case.id, "level": "Z_RICHT", "what": what})
    add_member(store, records, case.person_id, {"family_name": "Beispiel"}, {})
    restrict(store, records, case)
    return case


def restrict(store: Store, records: Records, case: Case) -> None:
    records.change(Person, case.person_id, version(store, Person, case.person_id), RESTRICTED)


RESTRICTED = {"restricted": True}
TODAY = date(2026, 11, 20)
Way = Callable[[Store, Records, Case], object]

WAYS: dict[str, Way] = {
    "person": lambda s, r, c: r.change(Person, c.person_id, 2, {"birth_place": "Anderswo"}),
    "case": lambda s, r, c: r.change(Case, c.id, c.version, {"remark": "Neu"}),
    "case and restriction": lambda s, r, c: r.change(
        Person, c.person_id, 2, {"restricted": False, "birth_place": "Anderswo"}
    ),
    "number": lambda s, r, c: r.add(
        ContactWay, {"person_id": c.person_id, "kind": "TEL", "value": "0521 000001"}
    ),
    "history": lambda s, r, c: r.add(
        HousingPeriod, {"person_id": c.person_id, "situation": "W_EIGEN"}
    ),
    "contact": lambda s, r, c: r.add(Contact, {"case_id": c.id, "held_on": TODAY, "kind": "K_TEL"}),
    "member": lambda s, r, c: add_member(s, r, c.person_id, {"family_name": "Neu"}, {}),
    "who a member is": lambda s, r, c: r.change(Person, 2, 1, {"birth_place": "Anderswo"}),
    "member leaves": lambda s, r, c: r.remove(HouseholdMember, 1),
    "document": lambda s, r, c: documents.add_document(s, r, c.id, PDF, "b.pdf", {}),
    "consent": lambda s, r, c: recording.record(
        s, r, c.id, {"kind": "EW_NACHBEFR", "given_on": TODAY}
    ),
    "consent removed": lambda s, r, c: recording.take_out(s, r, 1),
    "step": lambda s, r, c: steps.take_step(s, r, c.id, "CLEARING"),
    "criterion": lambda s, r, c: intake.answer(s, r, c.id, "FA01_ZIELGRUPPE", {"answer": "JA"}),
    "sitting": lambda s, r, c: begin_sitting(s, r, c.id),
    "resource": lambda s, r, c: r.add(
        Resource, {"case_id": c.id, "sector": "PERSOENLICH", "what": "Mut"}
    ),
    "network": lambda s, r, c: r.add(
        NetworkNode, {"case_id": c.id, "name": "Tante", "sector": "FAMILIE"}
    ),
    "goal": lambda s, r, c: order.add_goal(s, r, c.id, {"level": "Z_RICHT", "what": "Neu"}),
    "order of goals": lambda s, r, c: order.move(s, r, c.id, order.Place("goal", 1, None, 1)),
    "conference": lambda s, r, c: conferences.plan_conference(
        s, r, c.id, {"held_on": TODAY + timedelta(days=3)}
    ),
    "closure": lambda s, r, c: closing.prepare(s, r, c.id),
    "readmission": lambda s, r, c: r.add(Case, {"person_id": c.person_id, "number": "AWO1-1"}),
    "barrier": lambda s, r, c: barriers.add_barrier(
        s, r, {"title": "Kein Termin", "kind": "SH_TERMIN", "level": "EB_KOMMUNE"}, c.id
    ),
    "merging": lambda s, r, c: merge_persons(s, c.person_id, person(s, "Beispiel", "Amina")),
}


@pytest.mark.parametrize("way", WAYS)
def test_nothing_is_written_into_a_restricted_file(
    store: Store, records: Records, kept: Case, way: str
) -> None:
    with pytest.raises(NotAllowed, match="eingeschränkt"):
        WAYS[way](store, records, kept)


def test_what_was_removed_before_does_not_come_back(
    store: Store, records: Records, case: Case
) -> None:
    way = {"person_id": case.person_id, "kind": "TEL", "value": "0521 000001"}
    removal = records.remove(ContactWay, records.add(ContactWay, way).id)
    row = documents.add_document(store, records, case.id, PDF, "b.pdf", {})
    document = documents.remove_document(store, records, row.id)
    restrict(store, records, case)
    with pytest.raises(NotAllowed, match="eingeschränkt"):
        records.put_back(removal)
    with pytest.raises(NotAllowed, match="eingeschränkt"):
        documents.put_back_document(store, document)
    with store.unit() as unit:
        assert unit.session.get(ContactWay, removal.row["id"]) is None
        assert unit.session.get(Document, row.id) is None


def test_a_consent_may_still_be_withdrawn_and_the_slip_taken_back(
    store: Store, records: Records, kept: Case
) -> None:
    change = recording.withdraw(store, records, 1)
    records.undone(change)
    with pytest.raises(NotAllowed):
        records.change(Consent, 1, 3, {"state": "ES_VERWEIGERT"})


def test_only_the_team_lead_hands_it_over_and_lifts_the_restriction(
    store: Store, records: Records, kept: Case
) -> None:
    colleague = add(store, Staff(uid="user-2", login="kollegin", name="Kim Kollegin"))
    lead = store.identity
    store.identity = replace(lead, roles=frozenset({"R_CM"}))
    seen = version(store, Person, kept.person_id)
    with pytest.raises(NotAllowed):
        records.change(Person, kept.person_id, seen, {"restricted": False})
    store.identity = lead
    handover.hand_over(store, records, [kept.id], colleague, "Neue Zuständigkeit")
    records.change(Person, kept.person_id, seen, {"restricted": False})
    records.change(Person, kept.person_id, seen + 1, {"birth_place": "Beispielstadt"})


def test_a_short_counselling_does_not_reopen_it(store: Store, records: Records, kept: Case) -> None:
    tally = records.add(TallyContact, {"held_on": TODAY, "kind": "K_TEL"})
    with pytest.raises(NotAllowed, match="eingeschränkt"):
        levels.file_from_tally(store, records, tally.id, kept.person_id)


def version(store: Store, mapped: type[Any], record_id: int) -> int:
    with store.unit() as unit:
        found: int = unit.session.get_one(mapped, record_id).version
    return found
