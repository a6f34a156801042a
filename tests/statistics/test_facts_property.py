"""Whatever people do: facts kept step by step are those that a rebuild makes, and they add up."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select

from kimdesk.calendar.model import Appointment, AppointmentCase
from kimdesk.casework.model import (
    Assessment,
    Barrier,
    BarrierCase,
    BarrierStep,
    CaseConference,
    DomainScore,
    Goal,
    PlanVersion,
    Referral,
)
from kimdesk.clients.model import (
    Case,
    Consent,
    Contact,
    HouseholdMember,
    IncomePeriod,
    Partner,
    Person,
    ResidencePeriod,
    TallyContact,
    WorkPeriod,
)
from kimdesk.statistics.facts import catch_up
from kimdesk.statistics.model import CASE_FACTS, FACTS
from kimdesk.statistics.quarters import Quarter, quarters
from kimdesk.vault.statistics_tables import Meta
from tests.support.fact_office import TODAY, FactOffice, open_fact_office
from tests.support.rows import empty

FIRST = date(2025, 6, 1)
DAYS = 700
REMOVABLE = (Contact, HouseholdMember, Goal, ResidencePeriod, Referral, BarrierCase, Case, Person)


class Work:
    """Random work in an office: every act leaves a store that could be."""

    def __init__(self, office: FactOffice, random: Random) -> None:
        self.office, self.random = office, random
        self.barrier = office.add(Barrier, title="Muster", kind="SH_TERMIN", level="EB_LAND")
        self.partner = office.add(Partner, name="Muster", kind="N_JC")
        self.cases = [self._case() for _ in range(3)]

    def acts(self) -> list[Callable[[], object]]:
        """Everything that may happen next."""
        return [
            self._new_case,
            self._closes,
            self._cancels,
            self._returns,
            self._contact,
            self._family,
            self._history,
            self._person,
            self._scores,
            self._plan,
            self._steps,
            self._links,
            self._meets,
            self._office,
            self._removes,
            self._time_passes,
            self._projects,
        ]

    def day(self) -> date:
        return FIRST + timedelta(days=self.random.randrange(DAYS))

    def one(self, *values: str) -> str:
        return self.random.choice(values)

    def case(self) -> int:
        known = self.office.cases() or [self._case()]
        return self.random.choice(known)

    def _case(self) -> int:
        admitted = self.random.choice([None, self.day()])
        closed = self.random.choice([None, None, self.day()]) if admitted else None
        person = self.office.person(sex=self.one("M", "W", ""), birth_date=self.one("1999", ""))
        return self.office.case(
            admitted,
            closed,
            person,
            inquired_on=self.random.choice([None, self.day()]),
            clearing_decided_on=self.day(),
            clearing_result=self.one("CR_MBE", "CR_AUFNAHME", ""),
            uid=str(self.random.random()),
        )

    def _new_case(self) -> None:
        with self.office.store.unit() as unit:
            count = len(list(unit.session.scalars(select(Case.id))))
        if count < 12:
            self.cases.append(self._case())

    def _closes(self) -> None:
        self.office.change(Case, self.case(), closed_on=self.day(), closure_reason="AG_ZIEL")

    def _cancels(self) -> None:
        self.office.change(Case, self.case(), phase=self.one("STORNIERT", "UMSETZUNG", "RUHEND"))

    def _returns(self) -> None:
        before = self.case()
        self.office.change(Case, self.case(), previous_case_id=before)

    def _contact(self) -> None:
        minutes = self.random.choice([None, 30])
        self.office.contact(self.case(), self.day(), minutes=minutes, life_domains=("HF01",))

    def _family(self) -> None:
        first, second = (self.office.person_of(self.case()) for _ in range(2))
        if first != second:
            self.office.lives_with(first, second, "KIND", counted=self.random.random() < 0.5)
        child = self.office.person(birth_date="2015-02-01")
        for person in (first, second):
            self.office.lives_with(person, child, "KIND", counted=True)

    def _history(self) -> None:
        person = self.office.person_of(self.case())
        table, name, code = self.random.choice(
            [
                (ResidencePeriod, "status", "FIKT_81_4"),
                (WorkPeriod, "status", "E_SV_VZ"),
                (IncomePeriod, "benefit_regime", self.one("RK_SGB2", "RK_ASYLBLG")),
            ]
        )
        dated = {"valid_from": self.day(), "valid_to": None}
        self.office.add(table, person_id=person, **dated, **{name: code})

    def _person(self) -> None:
        person = self.office.person_of(self.case())
        self.office.change(Person, person, birth_date=self.one("1960", "2009-09-30", ""))

    def _scores(self) -> None:
        case = self.case()
        sitting = self.office.add(Assessment, case_id=case, held_on=self.day(), occasion="BEGINN")
        ids = {"case_id": case, "assessment_id": sitting}
        score = self.one("1", "2", "4", "9")
        self.office.add(DomainScore, **ids, life_domain="HF01_AUFENTHALT", by_counsellor=score)

    def _plan(self) -> None:
        case, day = self.case(), self.day()
        ended = {"state": "ZS_ERREICHT", "state_on": day}
        self.office.add(Goal, case_id=case, level="Z_HANDL", what="Muster", **ended)
        signed = {"signed_client_on": day, "signed_counsellor_on": day}
        self.office.add(PlanVersion, case_id=case, **signed)
        given = {"kind": "EW_DATEN", "state": "ES_ERTEILT", "given_on": day}
        self.office.add(Consent, case_id=case, **given)

    def _steps(self) -> None:
        levels = {"level_from": self.one("ST1_KURZ", ""), "level_to": "ST2_CLEARING"}
        phase = self.one("RUHEND", "WARTELISTE", "NACHSORGE", "MONITORING")
        back = self.random.random() < 0.2
        self.office.step(self.case(), self.day(), phase, takes_back=back, **levels)

    def _links(self) -> None:
        asked = {"partner_id": self.partner, "asked_on": self.day(), "begins_on": self.day()}
        self.office.add(Referral, case_id=self.case(), state="VE_BEGONNEN", **asked)
        self.office.change(Partner, self.partner, kind=self.one("N_JC", "N_KURS"))

    def _meets(self) -> None:
        case, day = self.case(), self.day()
        self.office.add(CaseConference, case_id=case, held_on=day, state="T_STATT")
        dated = {"begins_on": day, "ends_on": day, "state": "T_VERSAEUMT"}
        appointment = self.office.add(Appointment, kind="TA_BERATUNG", **dated)
        self.office.add(AppointmentCase, case_id=case, appointment_id=appointment)

    def _office(self) -> None:
        self.office.add(TallyContact, held_on=self.day(), kind="K_SPRECH")
        state = {"taken_on": self.day(), "state": "HS_GEMELDET"}
        self.office.add(BarrierStep, barrier_id=self.barrier, **state)

    def _removes(self) -> None:
        mapped = self.random.choice(REMOVABLE)
        with self.office.store.unit() as unit:
            known = list(unit.session.scalars(select(mapped.id)))
        if known:
            self.office.remove(mapped, self.random.choice(known))

    def _time_passes(self) -> None:
        self.office.clock.moment += timedelta(days=self.random.choice([1, 95]))

    def _projects(self) -> None:
        limit = self.random.choice([1, 3, 50])
        catch_up(self.office.store, self.office.statistics, self.office.catalogue, limit)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> FactOffice:
    return open_fact_office(tmp_path_factory.mktemp("property"))


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 2**32), length=st.integers(1, 40))
def test_keeping_step_by_step_gives_what_a_rebuild_gives(
    shared: FactOffice, seed: int, length: int
) -> None:
    random = Random(seed)
    begin_anew(shared)
    work = Work(shared, random)
    for _ in range(length):
        random.choice(work.acts())()
    shared.project()
    kept = shared.everything()
    adds_up(shared)
    shared.rebuild()
    assert shared.everything() == kept
    known = {shared.id_of(case) for case in shared.cases()} | {""}
    for mapped in CASE_FACTS:
        assert {row["fact_id"] for row in shared.facts(mapped)} <= known


def begin_anew(office: FactOffice) -> None:
    empty(office.store)
    with office.statistics.unit() as unit:
        for mapped in (*FACTS, Meta):
            unit.session.execute(delete(mapped))
        unit.commit()
    office.clock.moment = TODAY


def adds_up(office: FactOffice) -> None:
    """BE = BA + ZU − AB in every quarter, and each stock is the next one's beginning."""
    last = Quarter.of(office.clock.today())
    for quarter in quarters(Quarter.of(FIRST), last):
        there = {name: office.population(name, str(quarter)) for name in ("BA", "ZU", "AB", "BE")}
        assert there["BE"] == (there["BA"] | there["ZU"]) - there["AB"]
        assert not there["BA"] & there["ZU"]
        assert there["AB"] <= there["BA"] | there["ZU"]
        assert office.population("BA", str(quarter.next)) == there["BE"]
        for case in there["BE"]:
            assert str(quarter) in office.moments(case)


def test_the_stock_by_quarters_is_that_of_the_days(tmp_path: Path) -> None:
    office = open_fact_office(tmp_path)
    random = Random(5)
    days: dict[int, tuple[date, date | None]] = {}
    for _ in range(40):
        admitted = FIRST + timedelta(days=random.randrange(DAYS))
        closed = admitted + timedelta(days=random.randrange(300)) if random.random() < 0.7 else None
        days[office.case(admitted, closed)] = (admitted, closed)
    office.clock.moment = datetime(2027, 6, 1, tzinfo=UTC)
    office.project()
    for quarter in quarters(Quarter(2025, 1), Quarter(2027, 2)):
        on_the_day = {
            case
            for case, (admitted, closed) in days.items()
            if admitted <= quarter.last_day and (closed is None or closed > quarter.last_day)
        }
        assert office.population("BE", str(quarter)) == on_the_day
