"""Whatever somebody does, in whatever order: no forbidden step, no open gate, nothing lost.

What is allowed stands here once more, in the words of the handbook, and not by asking the
program; the machine does things as the windows do, wrong ones included.
"""

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import func, select

from kimdesk.base.errors import KimdeskError
from kimdesk.casework.levels import readmit
from kimdesk.casework.model import PhaseStep
from kimdesk.casework.steps import decide, take_back
from kimdesk.clients.cases import create_file
from kimdesk.clients.model import Case
from kimdesk.clients.records import Records
from kimdesk.reference import load_catalogue
from kimdesk.vault.orm import Base
from tests.casework.journey import TODAY, Journey
from tests.support.store import open_memory_store

CATALOGUE = load_catalogue()
PHASES = tuple(code.code for code in CATALOGUE["CL_PHASE"])
ACTIVE = ("ASSESSMENT", "PLANUNG", "UMSETZUNG", "MONITORING")
ALLOWED = {
    *(("ANFRAGE", to) for to in ("CLEARING", "WARTELISTE", "ABGELEHNT", "STORNIERT")),
    *(("WARTELISTE", to) for to in ("CLEARING", "ABGELEHNT", "STORNIERT")),
    *(("CLEARING", to) for to in ("ASSESSMENT", "WARTELISTE", "ABGELEHNT", "STORNIERT")),
    ("ASSESSMENT", "PLANUNG"),
    ("PLANUNG", "UMSETZUNG"),
    ("UMSETZUNG", "MONITORING"),
    ("MONITORING", "ASSESSMENT"),
    ("MONITORING", "PLANUNG"),
    *((phase, "EVALUATION") for phase in ACTIVE),
    *((phase, "RUHEND") for phase in ACTIVE),
    *(("RUHEND", phase) for phase in ACTIVE),
    ("EVALUATION", "ABGESCHLOSSEN"),
    ("ABGESCHLOSSEN", "NACHSORGE"),
}
LEVELS = {
    **dict.fromkeys(("ANFRAGE", "WARTELISTE", "CLEARING", "ABGELEHNT"), "ST2_CLEARING"),
    **dict.fromkeys((*ACTIVE, "RUHEND", "EVALUATION", "ABGESCHLOSSEN"), "ST3_CM"),
    "NACHSORGE": "ST4_NACHSORGE",
    "STORNIERT": "ST2_CLEARING",
}
FORWARD = {
    "ANFRAGE": "CLEARING",
    "CLEARING": "ASSESSMENT",
    "ASSESSMENT": "PLANUNG",
    "PLANUNG": "UMSETZUNG",
    "UMSETZUNG": "MONITORING",
    "MONITORING": "EVALUATION",
    "EVALUATION": "ABGESCHLOSSEN",
    "ABGESCHLOSSEN": "NACHSORGE",
}
DAYS = st.integers(-3, 3).map(lambda days: TODAY + timedelta(days=days))
RESUMES = st.sampled_from([None, *(TODAY + timedelta(days=d) for d in (-1, 0, 1, 60, 92, 93))])
REASONS = st.sampled_from(["", "RU_REISE", *(code.code for code in CATALOGUE["CL_CR"])])


class Office(RuleBasedStateMachine):
    """One case and somebody at work on it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.store = open_memory_store(self.folder)
        self.records = Records(self.store, CATALOGUE)
        self.counts: dict[str, int] = {}
        self.prepared: set[str] = set()

    @initialize()
    def begin(self) -> None:
        case = create_file(self.store, self.records, {"family_name": "Muster"}, {})
        self.journey = Journey(self.store, self.records, case.id)

    def teardown(self) -> None:
        self.store.engine.dispose()
        shutil.rmtree(self.folder, ignore_errors=True)

    # What somebody may try ---------------------------------------------------------------------

    @rule(to=st.sampled_from(PHASES), reason=REASONS, resume_on=RESUMES, on=st.none() | DAYS)
    def step(self, to: str, **wish: object) -> None:
        self._try(to, **wish)

    @rule()
    def forward(self) -> None:
        target = self._next()
        if target:
            self._try(target)

    @precondition(lambda self: self._next() not in {None, *self.prepared})
    @rule()
    def prepare(self) -> None:
        self._prepare(str(self._next()))

    @rule(phases=st.integers(1, 5))
    def walk(self, phases: int) -> None:
        """As somebody does who knows what comes next."""
        for _ in range(phases):
            if target := self._next():
                self._prepare(target)
                self._try(target)

    @rule()
    def rest_and_go_on(self) -> None:
        before = self.journey.case.phase
        self._try("RUHEND", reason="RU_REISE", resume_on=TODAY + timedelta(days=60))
        if before in ACTIVE:
            self._try("MONITORING")
            self._try(before)

    @rule(result=st.sampled_from([code.code for code in CATALOGUE["CL_CR"]]))
    def decide(self, result: str) -> None:
        before = self.journey.case.phase
        try:
            decide(self.store, self.records, self.journey.case_id, result)
        except KimdeskError:
            return
        assert (before, self.journey.case.phase) in ALLOWED

    @rule()
    def back(self) -> None:
        try:
            take_back(self.store, self.records, self.journey.case_id)
        except KimdeskError:
            return

    @rule(
        name=st.sampled_from(["level", "phase", "dormant_from", "clearing_result"]),
        value=st.sampled_from([*PHASES, "ST3_CM", "CR_AUFNAHME", ""]),
    )
    def type_it(self, name: str, value: str) -> None:
        before = self.journey.case
        try:
            self.journey.change(**{name: value})
        except KimdeskError:
            return
        after = self.journey.case
        assert (before.level, before.phase) == (after.level, after.phase)

    @rule(
        name=st.sampled_from(["admitted_on", "closed_on", "resume_on", "phase_since"]),
        day=st.none() | DAYS,
    )
    def type_day(self, name: str, day: object) -> None:
        try:
            self.journey.change(**{name: day})
        except KimdeskError:
            return

    @rule()
    def readmit(self) -> None:
        phase = self.journey.case.phase
        try:
            again = readmit(self.store, self.records, self.journey.case_id)
        except KimdeskError:
            return
        closed = phase in {"ABGESCHLOSSEN", "NACHSORGE"}
        assert closed or phase == "ABGELEHNT"
        assert again.phase == ("CLEARING" if closed else "ANFRAGE")
        assert again.previous_case_id == (self.journey.case_id if closed else None)

    # What always holds -------------------------------------------------------------------------

    @invariant()
    def every_step_was_allowed(self) -> None:
        with self.store.unit() as unit:
            query = select(PhaseStep).order_by(PhaseStep.id)
            steps = list(unit.session.scalars(query))
        here, before = "ANFRAGE", None
        for step in steps:
            assert step.phase_from == here
            if step.takes_back:
                assert before is not None
                assert (step.phase_from, step.phase_to) == (before.phase_to, before.phase_from)
            else:
                assert (step.phase_from, step.phase_to) in ALLOWED
            here, before = step.phase_to, step
        assert not hasattr(self, "journey") or self.journey.case.phase == here

    @invariant()
    def level_and_days_fit_the_phase(self) -> None:
        if not hasattr(self, "journey"):
            return
        case = self.journey.case
        assert case.level == LEVELS[case.phase]
        admitted = case.level in {"ST3_CM", "ST4_NACHSORGE"}
        assert (case.admitted_on is not None) == admitted
        assert (case.clearing_result == "CR_AUFNAHME") == admitted
        assert (case.closed_on is not None) == (case.phase in {"ABGESCHLOSSEN", "NACHSORGE"})
        resting = case.phase == "RUHEND"
        assert bool(case.dormant_from) == bool(case.dormant_reason) == resting
        assert (case.resume_on is not None) == resting

    @invariant()
    def nothing_is_lost(self) -> None:
        with self.store.unit() as unit:
            for table in Base.metadata.sorted_tables:
                rows = unit.session.scalar(select(func.count()).select_from(table)) or 0
                assert rows >= self.counts.get(table.name, 0), table.name
                self.counts[table.name] = rows

    # How it is done ----------------------------------------------------------------------------

    def _next(self) -> str | None:
        return FORWARD.get(self.journey.case.phase) if hasattr(self, "journey") else None

    def _prepare(self, target: str) -> None:
        if target not in self.prepared:
            self.prepared.add(target)
            self.journey.ready_for(target)

    def _try(self, target: str, **wish: object) -> None:
        before = self.journey.case
        event(f"{before.phase} to {target}")
        try:
            self.journey.step(target, **wish)
        except KimdeskError:
            after = self.journey.case
            assert (after.phase, after.version) == (before.phase, before.version)
            return
        self._gate_was_shut(before, self.journey.case)

    def _gate_was_shut(self, before: Case, after: Case) -> None:
        """What the handbook asks for to leave a phase was there."""
        facts = self.journey.facts
        went = (before.phase, after.phase)
        if went == ("CLEARING", "ASSESSMENT"):
            assert all(facts.checks[c].answer == "JA" for c in facts.figure("must_criteria"))
            given = facts.given("EW_DATEN")
            assert given is not None
            assert given.given_on <= after.admitted_on  # type: ignore[operator]
            assert after.notice_given_on is not None
            assert after.clearing_decided_by_id is not None
        if went == ("ASSESSMENT", "PLANUNG"):
            assert len(facts.begin_scores) == len(CATALOGUE["CL29"])
            assert facts.resources
        if went == ("PLANUNG", "UMSETZUNG"):
            assert any(version.signed for version in facts.versions)
            assert any(goal.level == "Z_HANDL" for goal in facts.goals)
        if after.phase == "ABGESCHLOSSEN":
            assert after.closure_reason
            assert not facts.open_goals
            assert not facts.open_measures
            assert set(facts.begin_scores) <= set(facts.end_scores)
        if before.phase == "RUHEND":
            assert after.phase == before.dormant_from


Office.TestCase.settings = settings(max_examples=14, stateful_step_count=20)
test_no_sequence_of_acts_breaks_the_order_of_phases = Office.TestCase
