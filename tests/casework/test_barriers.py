"""The register of structural barriers: counted cases, workflow, nothing personal in a report."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.casework import barriers
from kimdesk.casework.model import Barrier, BarrierStep
from kimdesk.clients.cases import create_file
from kimdesk.clients.model import Case, Staff
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.support.client_files import add

WHAT = {"title": "Formulare nur auf Deutsch", "kind": "SH_SPRACHE", "level": "EB_KOMMUNE"}


@pytest.fixture
def barrier(store: Store, records: Records, case: Case) -> Barrier:
    return barriers.add_barrier(store, records, WHAT, case.id)


def state_of(store: Store, catalogue: Catalogue, barrier: Barrier) -> str:
    return str(barriers.barrier_file(store, catalogue, barrier.id).barrier.state)


def write(records: Records, store: Store, barrier: Barrier, **texts: str) -> None:
    with store.unit() as unit:
        version = unit.session.get_one(Barrier, barrier.id).version
    records.change(Barrier, barrier.id, version, texts)


def test_reach_follows_the_number_of_cases(
    store: Store, records: Records, barrier: Barrier
) -> None:
    reaches = [barriers.barrier_rows(store)[0].reach]
    for number in range(2):
        other = create_file(store, records, {"family_name": f"Muster{number}"}, {})
        barriers.affect(store, records, barrier.id, other.id)
        barriers.affect(store, records, barrier.id, other.id)
        reaches.append(barriers.barrier_rows(store)[0].reach)
    assert reaches == ["RW_EINZEL", "RW_MEHRFACH", "RW_GENERATIV"]


def test_it_goes_step_by_step_and_every_step_is_kept(
    store: Store, records: Records, catalogue: Catalogue, barrier: Barrier
) -> None:
    write(records, store, barrier, description="Anträge werden ohne Ausfüllhilfe ausgegeben.")
    with pytest.raises(UserError):
        barriers.move(store, records, catalogue, barrier.id, "HS_LENKUNG")
    for state in ("HS_GEPRUEFT", "HS_GEMELDET", "HS_BEARB", "HS_GELOEST", "HS_BEARB"):
        barriers.move(store, records, catalogue, barrier.id, state)
    read = barriers.barrier_file(store, catalogue, barrier.id)
    assert read.barrier.reported_on == store.clock.today()
    assert [step.state for step, _ in read.steps][::-1] == [
        "HS_ERFASST", "HS_GEPRUEFT", "HS_GEMELDET", "HS_BEARB", "HS_GELOEST", "HS_BEARB",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Amina bekam keinen Termin.",
        "Siehe AWO1-2026-0001.",
        "Bitte an muster@example.org.",
        "Telefon 0521 123456.",
        "Von Mika Muster gesehen.",
    ],
)
def test_a_report_that_points_to_a_person_is_refused_at_its_field(
    store: Store, records: Records, catalogue: Catalogue, barrier: Barrier, text: str
) -> None:
    write(records, store, barrier, description="Kein Termin.", example=text)
    barriers.move(store, records, catalogue, barrier.id, "HS_GEPRUEFT")
    with pytest.raises(UserError) as refused:
        barriers.move(store, records, catalogue, barrier.id, "HS_GEMELDET")
    assert refused.value.field == "example"
    assert state_of(store, catalogue, barrier) == "HS_GEPRUEFT"


def test_what_may_point_to_a_person_is_shown_and_may_be_reported(
    store: Store, records: Records, catalogue: Catalogue, barrier: Barrier
) -> None:
    text = "Eine syrische Mutter, 34 Jahre alt, wartete seit dem 3.4.2026."
    write(records, store, barrier, description=text)
    found = barriers.barrier_file(store, catalogue, barrier.id).traces
    assert {trace.text for trace in found} == {"syrische", "Mutter", "34 Jahre alt", "3.4.2026"}
    for state in ("HS_GEPRUEFT", "HS_GEMELDET"):
        barriers.move(store, records, catalogue, barrier.id, state)


def test_a_report_without_description_is_refused(
    store: Store, records: Records, catalogue: Catalogue, barrier: Barrier
) -> None:
    barriers.move(store, records, catalogue, barrier.id, "HS_GEPRUEFT")
    with pytest.raises(UserError) as refused:
        barriers.move(store, records, catalogue, barrier.id, "HS_GEMELDET")
    assert refused.value.field == "description"


def test_foreign_cases_are_counted_and_not_named(
    store: Store, records: Records, catalogue: Catalogue, barrier: Barrier
) -> None:
    store.identity = replace(store.identity, roles=frozenset({"R_CM"}), staff_id=99)
    read = barriers.barrier_file(store, catalogue, barrier.id)
    assert (read.cases, read.seen) == (1, ())
    with pytest.raises(NotAllowed):
        barriers.affect(store, records, barrier.id, 1)


def test_a_guessed_name_does_not_tell_who_is_a_client_of_a_colleague(
    store: Store, records: Records, catalogue: Catalogue, barrier: Barrier
) -> None:
    write(records, store, barrier, description="Amina bekam keinen Termin.")
    colleague = add(store, Staff(uid="user-2", login="kollegin", name="Kim Kollegin"))
    lead = store.identity
    store.identity = replace(lead, roles=frozenset({"R_CM"}), staff_id=colleague)
    assert barriers.barrier_file(store, catalogue, barrier.id).traces == ()
    for state in ("HS_GEPRUEFT", "HS_GEMELDET"):
        barriers.move(store, records, catalogue, barrier.id, state)
    store.identity = lead
    (trace,) = barriers.barrier_file(store, catalogue, barrier.id).traces
    assert trace.certain


def test_parting_a_case_can_be_taken_back(
    store: Store, records: Records, case: Case, barrier: Barrier
) -> None:
    ((link_id, *_),) = barriers.of_case(store, case.id)
    removal = barriers.release(records, link_id)
    assert barriers.of_case(store, case.id) == ()
    records.put_back(removal)
    assert len(barriers.of_case(store, case.id)) == 1


def test_no_state_changes_and_no_step_goes_without_a_step(
    store: Store, records: Records, catalogue: Catalogue, barrier: Barrier
) -> None:
    with pytest.raises(NotAllowed):
        write(records, store, barrier, state="HS_GEMELDET")
    barriers.move(store, records, catalogue, barrier.id, "HS_GEPRUEFT")
    with store.unit() as unit:
        step = unit.session.scalars(select(BarrierStep)).first()
    assert step is not None
    with pytest.raises(NotAllowed):
        records.change(BarrierStep, step.id, step.version, {"note": "Anders"})
    with pytest.raises(NotAllowed):
        records.remove(BarrierStep, step.id)
    with pytest.raises(UserError):
        records.remove(Barrier, barrier.id)


def test_a_barrier_entered_by_mistake_goes_and_comes_back(
    store: Store, records: Records, catalogue: Catalogue, barrier: Barrier
) -> None:
    removal = records.remove(Barrier, barrier.id)
    assert barriers.barrier_rows(store) == ()
    records.put_back(removal)
    assert len(barriers.barrier_file(store, catalogue, barrier.id).steps) == 1
