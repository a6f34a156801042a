"""A case on its way: whatever a gate asks for, written as somebody at work would."""

from dataclasses import dataclass
from datetime import date, timedelta

from kimdesk.casework.fact_reading import work_facts
from kimdesk.casework.facts import WorkFacts
from kimdesk.casework.model import (
    Assessment,
    Closure,
    DomainScore,
    Goal,
    IntakeCheck,
    Measure,
    PhaseStep,
    PlanVersion,
    Resource,
)
from kimdesk.casework.steps import StepWish, take_step
from kimdesk.clients.model import Case, Consent
from kimdesk.clients.office import MUST_CRITERIA
from kimdesk.clients.records import Records
from kimdesk.vault.orm import Record
from kimdesk.vault.work import Store

TODAY = date(2026, 11, 20)
WAY = ("CLEARING", "ASSESSMENT", "PLANUNG", "UMSETZUNG", "MONITORING", "EVALUATION")


@dataclass(frozen=True)
class Journey:
    """One case and what may happen to it."""

    store: Store
    records: Records
    case_id: int

    @property
    def today(self) -> date:
        return self.store.clock.today()

    @property
    def facts(self) -> WorkFacts:
        return work_facts(self.store, self.records.catalogue, self.case_id)

    @property
    def case(self) -> Case:
        return self.facts.case

    def step(self, target: str, **wish: object) -> PhaseStep:
        return take_step(
            self.store, self.records, self.case_id, target, StepWish(**wish)  # type: ignore[arg-type]
        )  # fmt: skip

    def add(self, mapped: type[Record], **values: object) -> Record:
        return self.records.add(mapped, {"case_id": self.case_id, **values})

    def change(self, **values: object) -> None:
        case = self.case
        self.records.change(Case, case.id, case.version, values)

    # What the gates ask for ------------------------------------------------------------------

    def answer(self, **answers: str) -> None:
        """Answer criteria, by default all that are required with yes."""
        for criterion in MUST_CRITERIA:
            value = answers.get(criterion[:4], "JA")
            known = self.facts.checks.get(criterion)
            if known is None:
                self.add(IntakeCheck, criterion=criterion, answer=value)
            else:
                self.records.change(IntakeCheck, known.id, known.version, {"answer": value})

    def consent(self) -> None:
        self.add(Consent, kind="EW_DATEN", state="ES_ERTEILT", given_on=self.today)

    def inform(self) -> None:
        self.change(notice_given_on=self.today)

    def score(self, occasion: str = "BEGINN", value: str = "2") -> None:
        sitting = self.add(Assessment, held_on=self.today, occasion=occasion)
        for domain in self.records.catalogue["CL29"]:
            self.add(
                DomainScore,
                assessment_id=sitting.id,
                life_domain=domain.code,
                by_counsellor=value,
                by_client=value,
            )

    def resource(self) -> None:
        self.add(Resource, sector="PERSOENLICH", what="spricht vier Sprachen")

    def plan(self) -> None:
        frame = self.add(Goal, level="Z_RAHMEN", what="Sicher wohnen", state="ZS_ARBEIT")
        goal = self.add(
            Goal, level="Z_HANDL", what="Antrag gestellt", parent_id=frame.id, state="ZS_ARBEIT"
        )
        self.add(
            Measure, goal_id=goal.id, what="Antrag ausfüllen", responsible="CM", state="MS_BEGONNEN"
        )

    def sign(self) -> None:
        version = PlanVersion(
            case_id=self.case_id,
            review_on=self.today + timedelta(days=60),
            signed_client_on=self.today,
            signed_counsellor_on=self.today,
        )
        with self.store.unit() as unit:
            unit.session.add(version)
            unit.commit()

    def finish(self) -> None:
        """Goals and measures get a result."""
        for goal in self.facts.open_goals:
            found = self._version(Goal, goal.id)
            self.records.change(Goal, goal.id, found, {"state": "ZS_ERREICHT"})
        for measure in self.facts.open_measures:
            found = self._version(Measure, measure.id)
            self.records.change(Measure, measure.id, found, {"state": "MS_ERLEDIGT"})

    def closure(self, **values: object) -> None:
        usual = {"reason": "AG_ZIEL", "closing_on": self.today}
        self.add(Closure, **{**usual, **values})

    def ready_for(self, target: str) -> None:
        """Everything that the step to `target` needs."""
        if target == "ASSESSMENT":
            self.answer()
            self.consent()
            self.inform()
        elif target == "PLANUNG":
            self.score()
            self.resource()
        elif target == "UMSETZUNG":
            self.plan()
            self.sign()
        elif target == "ABGESCHLOSSEN":
            self.score("VERLAUF", "3")
            self.score("ENDE", "4")
            self.finish()
            self.closure()

    def go(self, target: str) -> "Journey":
        """Forward, step by step, until the case stands in `target`."""
        for phase in (*WAY, "ABGESCHLOSSEN"):
            self.ready_for(phase)
            self.step(phase)
            if phase == target:
                break
        return self

    def _version(self, mapped: type[Record], record_id: int) -> int:
        with self.store.unit() as unit:
            return unit.session.get_one(mapped, record_id).version
