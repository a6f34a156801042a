"""One case as reports see it: file, work, plan, assessments, what is due, what comes next.

Every part comes from the service of the tab that shows it, so a report costs a fixed number of
statements and refuses what the tab refuses.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from kimdesk.calendar.deadlines.keeping import OPEN
from kimdesk.calendar.deadlines.radar import DeadlineRow, of_case
from kimdesk.calendar.occurrences import AHEAD, occurrences_of_case
from kimdesk.calendar.occurrences import OPEN_STATES as COMING
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.calendar.times import wall_now
from kimdesk.casework.assessment import (
    NOT_RECORDED,
    AssessmentWork,
    Sitting,
    life_domains,
    read_assessments,
)
from kimdesk.casework.facts import WorkFacts
from kimdesk.casework.intake import Intake, read_intake
from kimdesk.casework.linking import Linking, linking_of
from kimdesk.casework.network import NetworkWork, read_network
from kimdesk.casework.plan.reading import MeasureRow, Plan, read_plan
from kimdesk.casework.plan.tree import FINAL_GOAL, FINAL_MEASURE, GoalNode, tree_of
from kimdesk.casework.retention import Retention, retention_of
from kimdesk.casework.step_history import StepRow, steps_of
from kimdesk.clients.contacts import ContactRow, contact_page
from kimdesk.clients.documents import DocumentRow, documents_of
from kimdesk.clients.files import ClientFile
from kimdesk.printing.desk import Desk

# More than any log has; one page, so that the number of statements does not grow.
_WHOLE_LOG = 1_000_000
# Where there is no day of inquiry, appointments are looked for this far back.
_BACK = timedelta(days=3660)


@dataclass(frozen=True, slots=True)
class CaseWork:
    """What the short reports show of a case."""

    file: ClientFile
    intake: Intake
    plan: Plan
    assessments: AssessmentWork
    deadlines: tuple[DeadlineRow, ...]
    appointments: tuple[OccurrenceRow, ...]
    today: date

    @property
    def facts(self) -> WorkFacts:
        """What rules look at in this case."""
        return self.intake.facts

    @property
    def goals(self) -> tuple[GoalNode, ...]:
        """All goals in the order they are read."""
        return tuple(tree_of(self.plan).walk())

    @property
    def current_goals(self) -> tuple[GoalNode, ...]:
        """Goals that somebody works for."""
        return tuple(node for node in self.goals if node.goal.state not in FINAL_GOAL)

    @property
    def open_measures(self) -> tuple[MeasureRow, ...]:
        """Measures without a result, what is due first first."""
        found = [each for each in self.plan.measures if each.state not in FINAL_MEASURE]
        return tuple(sorted(found, key=lambda each: (each.due_on or date.max, each.id)))

    @property
    def open_deadlines(self) -> tuple[DeadlineRow, ...]:
        """Deadlines that are open, the nearest first."""
        return tuple(row for row in self.deadlines if row.state == OPEN)

    @property
    def coming(self) -> tuple[OccurrenceRow, ...]:
        """Appointments that are still to be and not called off."""
        return tuple(row for row in self.appointments if row.state in COMING)

    @property
    def newest_sitting(self) -> Sitting | None:
        """The last assessment in which something was scored."""
        filled = [each for each in self.assessments.sittings if not each.empty]
        return filled[-1] if filled else None

    @property
    def retention(self) -> Retention | None:
        """How long the file is kept, None while the case runs."""
        return retention_of(self.file.case, self.facts.contacts.last_client_on)


@dataclass(frozen=True, slots=True)
class WholeCase:
    """What the full reports show beside that: everything."""

    work: CaseWork
    network: NetworkWork
    linking: Linking
    steps: tuple[StepRow, ...]
    appointments: tuple[OccurrenceRow, ...]
    contacts: tuple[ContactRow, ...]
    documents: tuple[DocumentRow, ...]


def read_work(desk: Desk, case_id: int) -> CaseWork:
    """The case as it stands now. Raises NotAllowed, UserError when it is gone."""
    store, catalogue = desk.store, desk.catalogue
    now = wall_now(store.clock.now())
    coming = occurrences_of_case(store, case_id, now.date(), now.date() + AHEAD)
    return CaseWork(
        file=desk.file(case_id),
        intake=read_intake(store, case_id, catalogue),
        plan=read_plan(store, case_id),
        assessments=read_assessments(store, case_id),
        deadlines=of_case(store, catalogue, case_id),
        appointments=tuple(row for row in coming if row.ends > now),
        today=desk.today,
    )


def read_whole(desk: Desk, case_id: int) -> WholeCase:
    """Everything of a case. Raises NotAllowed, UserError when it is gone."""
    work = read_work(desk, case_id)
    store, case = desk.store, work.file.case
    first = case.inquired_on or desk.today - _BACK
    return WholeCase(
        work=work,
        network=read_network(store, case_id),
        linking=linking_of(store, case_id),
        steps=steps_of(store, case_id),
        appointments=occurrences_of_case(store, case_id, first, desk.today + AHEAD),
        contacts=contact_page(store, case_id, limit=_WHOLE_LOG),
        documents=documents_of(store, case_id),
    )


def scored(sitting: Sitting | None, desk: Desk) -> tuple[tuple[str, int, bool], ...]:
    """Label, figure (0 for none) and need of every life domain as the counsellor sees it."""
    found = []
    for domain in life_domains(desk.catalogue, desk.today):
        score = sitting.score(domain) if sitting is not None else None
        value = score.by_counsellor if score is not None else ""
        figure = int(value) if value and value != NOT_RECORDED else 0
        need = score is not None and score.need
        found.append((desk.catalogue["CL29"].label(domain), figure, need))
    return tuple(found)


def numbers_of(goals: Iterable[GoalNode]) -> dict[int, str]:
    """The number of each goal by its id, for the measures that belong to it."""
    return {node.goal.id: node.number for node in goals}
