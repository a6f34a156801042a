"""A colleague who neither leads nor substitutes a case: reads nothing of it, writes nothing."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

import kimdesk.casework
from kimdesk.base.errors import NotAllowed
from kimdesk.calendar.deadlines import keeping
from kimdesk.casework import barriers, conferences, fact_reading, referrals
from kimdesk.casework.handover import HandOver
from kimdesk.casework.model import Assessment, Goal, Measure, PlanVersion, Referral, Review
from kimdesk.casework.plan.order import Place
from kimdesk.casework.substitution import Wanted
from kimdesk.casework.work_list import Step as WorkStep
from kimdesk.clients.model import Case, Consent, Staff, Substitution, TallyContact
from kimdesk.clients.records import Change, Records
from kimdesk.vault.orm import Base
from kimdesk.vault.work import Store
from tests.casework.journey import TODAY, Journey
from tests.casework.linking_parts import body
from tests.support.client_files import add

NAMES = ("Beispiel", "Amina")
ABOUT_A_CASE = frozenset(
    {
        "case_id", "case_ids", "person_ids", "person", "goal_id", "measure_id", "sitting_id",
        "version_id", "consent_id", "referral_id", "conference_id", "review_id", "link_id", "ids",
        "staff_id", "facts", "done", "wanted", "changes",
    }
)  # fmt: skip
# Of several cases they give those one may open.
ANSWERING = {"caseload.cases_with", "work_list.rows_of"}
# Where one word means something else than in the other services.
OWN_WORDS: dict[str, dict[str, Any]] = {
    "work_list.next_step": {"before": WorkStep((), 0, 0, 1)},
    "caseload.cases_behind": {"name": "active"},
    "barriers.add_barrier": {
        "values": {"title": "Kein Termin", "kind": "SH_TERMIN", "level": "EB_KOMMUNE"}
    },
    "barriers.to_report": {"barrier_ids": (1,)},
    "sittings.score": {"values": {"reason": "Anders"}, "life_domain": "HF01_AUFENTHALT"},
    "review.send_back": {"comment": "Bitte noch einmal."},
}
# What belongs to the whole office: whoever works with cases reads and writes it.
OF_THE_OFFICE = {
    "barriers.barrier_rows",
    "barriers.move",
    "barriers.write",
    "levels.tallies_of",
    "plan.examples.load_examples",
    "plan.order.may_stand",
    "plan.template_making.shift_item",
    "plan.templates.templates",
}
# Asked inside a service that has checked the access itself.
INSIDE = {"steps.step_in", "referrals.add_referral_in", "sittings.score_in", "review.may_decide"}


@dataclass(frozen=True)
class Foreign:
    """The case of a colleague, and what to call services with."""

    store: Store
    records: Records
    given: Mapping[str, Any]


@pytest.fixture
def foreign(store: Store, records: Records, case: Case) -> Foreign:
    """Amina's file with something of everything in it; at work is a colleague."""
    journey = Journey(store, records, case.id).go("EVALUATION")
    journey.closure()
    partner = body(store, records)
    referral = journey.add(
        Referral, partner_id=partner, asked_on=TODAY, state="VE_OFFEN", without_data=True
    )
    held = {"held_on": TODAY, "anonymised": True}
    conference = conferences.plan_conference(store, records, case.id, held)
    barrier = barriers.add_barrier(
        store,
        records,
        {"title": "Kein Termin", "kind": "SH_TERMIN", "level": "EB_KOMMUNE"},
        case.id,
    )
    asked = add(
        store,
        Review(case_id=case.id, subject="PLAN", state="OFFEN", asked_by_id=1),
    )
    colleague = add(store, Staff(uid="user-2", login="kollegin", name="Kim Kollegin"))
    third = add(store, Staff(uid="user-3", login="dritter", name="Toni Dritter"))
    substitution = add(
        store,
        Substitution(case_id=case.id, staff_id=third, since=TODAY, until=TODAY + timedelta(days=5)),
    )
    goal = first(store, Goal)
    change = Change(Goal, goal, 1, {"what": "Anders"}, {"what": "Antrag gestellt"})
    given = {
        "case_id": case.id,
        "case_ids": [case.id],
        "person_ids": [case.person_id],
        "person": case.person_id,
        "goal_id": goal,
        "measure_id": first(store, Measure),
        "sitting_id": first(store, Assessment),
        "version_id": first(store, PlanVersion),
        "consent_id": first(store, Consent),
        "referral_id": referral.id,
        "conference_id": conference.id,
        "review_id": asked,
        "barrier_id": barrier.id,
        "link_id": barriers.of_case(store, case.id)[0][0],
        "ids": [substitution],
        "tally_id": records.add(TallyContact, {"held_on": TODAY, "kind": "K_TEL"}).id,
        "template_id": 1,
        "staff_id": 1,
        "to_id": third,
        "facts": fact_reading.work_facts(store, records.catalogue, case.id),
        "done": HandOver(third, "", (Change(Case, case.id, 1, {"counsellor_id": 1}, {}),)),
        "wanted": Wanted((case.id,), third, TODAY, TODAY, "Urlaub der Kollegin"),
        "changes": (change,),
        "place": Place("goal", goal, None, 0),
        "step": referrals.Step("VE_ANGENOMMEN", TODAY, {}),
        "before": {},
        "version": 1,
        "values": {"what": "Anders"},
        "signature": {},
        "criterion": "FA11_NEU_3J",
        "life_domain": "HF01",
        "subject": "PLAN",
        "target": "ABGESCHLOSSEN",
        "result": "CR_AUFNAHME",
        "state": "MS_ERLEDIGT",
        "evaluation": None,
        "comment": "Bitte noch einmal.",
        "reason": "Neue Zuständigkeit",
        "share": 50,
        "name": "",
        "day": TODAY,
        "time": "",
        "chosen": (),
        "start": TODAY,
        "size": 50,
    }
    store.identity = replace(store.identity, roles=frozenset({"R_CM"}), staff_id=colleague)
    return Foreign(store, records, given)


def _parameters(each: Callable[..., Any]) -> list[inspect.Parameter]:
    return list(inspect.signature(each).parameters.values())


def services() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Every public function of case work that takes a store or records."""
    path = kimdesk.casework.__path__
    for found in pkgutil.walk_packages(path, "kimdesk.casework."):
        module = importlib.import_module(found.name)
        for name, each in vars(module).items():
            own = inspect.isfunction(each) and each.__module__ == found.name
            if own and not name.startswith("_"):
                asked = {parameter.annotation for parameter in _parameters(each)}
                if asked & {Store, Records, "Store", "Records"}:
                    yield f"{found.name.removeprefix('kimdesk.casework.')}.{name}", each


SERVICES = dict(services())


def _is_about_a_case(each: Callable[..., Any]) -> bool:
    return bool(ABOUT_A_CASE & {parameter.name for parameter in _parameters(each)})


REFUSING = sorted(
    name
    for name, each in SERVICES.items()
    if _is_about_a_case(each) and name not in OF_THE_OFFICE | INSIDE | ANSWERING
)
GIVING = sorted(SERVICES.keys() - set(REFUSING) - OF_THE_OFFICE - INSIDE)


def call(foreign: Foreign, name: str) -> Any:
    """What the service gives, called with the colleague's case wherever it takes one."""
    known = {
        **foreign.given,
        **OWN_WORDS.get(name, {}),
        "store": foreign.store,
        "records": foreign.records,
        "catalogue": foreign.records.catalogue,
    }
    each = SERVICES[name]
    wanted = [p.name for p in _parameters(each) if p.default is p.empty or p.name in ABOUT_A_CASE]
    result = each(**{name: known[name] for name in wanted})
    return list(result) if isinstance(result, Iterator) else result


def everything(store: Store) -> dict[str, list[Any]]:
    """All rows of all tables, but for who opened what."""
    with store.unit() as unit:
        return {
            name: [tuple(row) for row in unit.session.execute(select(table))]
            for name, table in Base.metadata.tables.items()
            if name not in {"access_log", "recent_file"}
        }


@pytest.mark.parametrize("name", REFUSING)
def test_a_stranger_neither_reads_nor_writes_a_case(foreign: Foreign, name: str) -> None:
    before = everything(foreign.store)
    with pytest.raises(NotAllowed):
        call(foreign, name)
    assert everything(foreign.store) == before


@pytest.mark.parametrize("name", GIVING)
def test_what_everybody_may_ask_names_no_foreign_client(foreign: Foreign, name: str) -> None:
    before = everything(foreign.store)
    try:
        given = repr(call(foreign, name))
    except NotAllowed:
        given = ""
    assert not [each for each in NAMES if each in given]
    assert everything(foreign.store) == before


def test_deadlines_of_a_foreign_case_are_not_kept_by_a_stranger(foreign: Foreign) -> None:
    before = everything(foreign.store)
    keeping.keep_case(foreign.store, foreign.given["case_id"])
    keeping.keep_persons(foreign.store, foreign.given["person_ids"])
    assert everything(foreign.store) == before


def test_every_service_about_a_case_is_asked() -> None:
    assert len(REFUSING) > 50
    assert set(SERVICES) >= OF_THE_OFFICE | INSIDE | ANSWERING


def first(store: Store, mapped: type[Any]) -> int:
    """The id of some record."""
    with store.unit() as unit:
        return int(unit.session.scalars(select(mapped.id).limit(1)).one())
