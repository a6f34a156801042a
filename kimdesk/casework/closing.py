"""Evaluation and closure of a case: results of goals and measures, how it ends, what follows.

Closing itself is a step (`steps.py`); here stands what the step asks for.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kimdesk.casework import gates
from kimdesk.casework.fact_reading import facts_in
from kimdesk.casework.facts import WorkFacts
from kimdesk.casework.model import Closure, Goal, Measure
from kimdesk.casework.plan.reading import MeasureRow, goals_of, measures_of
from kimdesk.casework.plan.tree import FINAL_GOAL, FINAL_MEASURE, GoalNode, grown
from kimdesk.casework.retention import Retention, retention_of
from kimdesk.clients.access import require_case
from kimdesk.clients.records import Change, Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store

DROPPED_MEASURE = "MS_ENTF"


@dataclass(frozen=True, slots=True)
class ClosingWork:
    """What the tab shows. `missing` is what still stands between the case and its closure."""

    facts: WorkFacts
    closure: Closure | None
    goals: tuple[GoalNode, ...]
    measures: tuple[MeasureRow, ...]
    missing: tuple[gates.Missing, ...]
    retention: Retention | None

    @property
    def open_goals(self) -> tuple[GoalNode, ...]:
        """Goals without a result."""
        return tuple(node for node in self.goals if node.goal.state not in FINAL_GOAL)

    @property
    def open_measures(self) -> tuple[MeasureRow, ...]:
        """Measures without a result."""
        return tuple(each for each in self.measures if each.state not in FINAL_MEASURE)

    @property
    def aftercare_contacts(self) -> tuple[int, int]:
        """Contacts with the client since the closure, and how many are meant."""
        most = int(self.facts.figure("aftercare_contacts"))
        if self.closure is not None and self.closure.aftercare_contacts:
            most = min(most, self.closure.aftercare_contacts)
        return self.facts.contacts.after_closure, most


def read_closing(store: Store, catalogue: Catalogue, case_id: int) -> ClosingWork:
    """Everything about the end of a case, in a fixed number of statements. Raises NotAllowed."""
    with store.unit() as unit:
        require_case(unit, case_id)
        facts = facts_in(unit, catalogue, case_id)
        measures = measures_of(unit.session, case_id)
        tree = grown(goals_of(unit.session, case_id), measures)
    return ClosingWork(
        facts,
        facts.closure,
        tuple(tree.walk()),
        measures,
        tuple(gates.GATES["EVALUATION", "ABGESCHLOSSEN"](facts, facts.today)),
        retention_of(facts.case, facts.contacts.last_client_on),
    )


def prepare(store: Store, records: Records, case_id: int) -> Closure:
    """The closure of a case, begun now if there is none yet."""
    with store.unit() as unit:
        require_case(unit, case_id)
        facts = facts_in(unit, records.catalogue, case_id)
        if facts.closure is not None:
            return facts.closure
        closure = records.add_in(unit, Closure, {"case_id": case_id})
        unit.commit()
    return closure


def evaluate(
    records: Records, store: Store, goal_id: int, version: int, state: str, evaluation: str | None
) -> Change:
    """Give a goal its result (CL31); `evaluation` None leaves its words as they are."""
    changes: dict[str, object] = {"state": state, "state_on": store.clock.today()}
    if evaluation is not None:
        changes["evaluation"] = evaluation
    return records.change(Goal, goal_id, version, changes)


def drop_measures(store: Store, records: Records, case_id: int) -> tuple[Change, ...]:
    """Let every measure without a result be dropped; all or nothing."""
    with store.unit() as unit:
        require_case(unit, case_id)
        changes = tuple(
            records.change_in(unit, Measure, each.id, each.version, {"state": DROPPED_MEASURE})
            for each in measures_of(unit.session, case_id)
            if each.state not in FINAL_MEASURE
        )
        unit.commit()
    return changes


def take_back(store: Store, records: Records, changes: Sequence[Change]) -> tuple[Change, ...]:
    """Write back what `drop_measures` has replaced, all or nothing. Raises ChangeConflict."""
    with store.unit() as unit:
        undone = [
            records.change_in(unit, c.mapped, c.id, c.version, c.before, before=c.after)
            for c in reversed(changes)
        ]
        unit.commit()
    return tuple(undone)
