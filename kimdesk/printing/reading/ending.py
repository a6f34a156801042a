"""The end of a case as the closing reports tell it: what was reached, who goes on helping."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kimdesk.calendar.deadlines.radar import DeadlineRow
from kimdesk.casework.linking import Linking, ReferralRow, linking_of
from kimdesk.casework.linking_rules import FAILED
from kimdesk.casework.model import Closure
from kimdesk.casework.network import NetworkWork, read_network
from kimdesk.casework.plan.reading import ACTION
from kimdesk.casework.plan.tree import DROPPED_GOAL, GoalNode
from kimdesk.clients.model import Partner
from kimdesk.clients.partners import partner_file
from kimdesk.printing.desk import Desk
from kimdesk.printing.reading.case_work import CaseWork, read_work

# Deadlines of the office's own work, which concern nobody outside.
_INTERNAL = frozenset({"F_PLAN_REVIEW", "F_EINWILL", "F_ABSCHLUSS_PRUEF", "F_LOESCH"})


@dataclass(frozen=True, slots=True)
class Ending:
    """A case at its end; `partner` takes over, None where nobody does."""

    work: CaseWork
    network: NetworkWork
    linking: Linking
    partner: Partner | None

    @property
    def closure(self) -> Closure | None:
        """How it ends, None while nobody has begun to close."""
        return self.work.facts.closure

    @property
    def reason(self) -> str:
        """The code of the reason (CL42), "" for none yet."""
        reason = self.closure.reason if self.closure is not None else ""
        return self.work.file.case.closure_reason or reason

    @property
    def ended_on(self) -> date | None:
        """The day of closing, or the day it is meant to be."""
        meant = self.closure.closing_on if self.closure is not None else None
        return self.work.file.case.closed_on or meant

    @property
    def begun_on(self) -> date | None:
        """The day of admission, of inquiry where nobody was admitted."""
        case = self.work.file.case
        return case.admitted_on or case.inquired_on

    @property
    def goals(self) -> tuple[GoalNode, ...]:
        """The goals that were worked for: action goals, all goals where there are none."""
        kept = [node for node in self.work.goals if node.goal.state not in DROPPED_GOAL]
        return tuple(node for node in kept if node.goal.level == ACTION) or tuple(kept)

    @property
    def helping(self) -> tuple[ReferralRow, ...]:
        """Referrals that came about, or still may."""
        return tuple(r for r in self.linking.referrals if r.referral.state not in FAILED)

    @property
    def deadlines(self) -> tuple[DeadlineRow, ...]:
        """Open deadlines of the client from today on."""
        return tuple(
            row
            for row in self.work.open_deadlines
            if row.kind not in _INTERNAL and row.due_on >= self.work.today
        )


def read_ending(desk: Desk, case_id: int) -> Ending:
    """The case with how it ends. Raises NotAllowed, UserError when it is gone."""
    work = read_work(desk, case_id)
    closure = work.facts.closure
    partner_id = closure.partner_id if closure is not None else None
    partner = partner_file(desk.store, partner_id).partner if partner_id else None
    network = read_network(desk.store, case_id)
    return Ending(work, network, linking_of(desk.store, case_id), partner)


def results(goals: Iterable[GoalNode]) -> dict[str, int]:
    """How many goals came to which state (CL31)."""
    found: dict[str, int] = {}
    for node in goals:
        found[node.goal.state] = found.get(node.goal.state, 0) + 1
    return found
