"""What the team lead saw when approving, as a digest: an approval holds for just that.

Progress does not count: a measure that is done meanwhile changes no agreement. What was
agreed or how a case is to end does.
"""

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from kimdesk.casework.model import Closure, Goal, Measure
from kimdesk.casework.model.review import PLAN
from kimdesk.casework.plan.reading import Plan, plan_in
from kimdesk.vault.work import UnitOfWork

_GOAL = (
    "uid", "parent_id", "level", "life_domain", "what", "specific", "indicator", "wording",
    "realistic", "due_on",
)  # fmt: skip
_MEASURE = (
    "uid", "goal_id", "kind", "what", "responsible", "responsible_name", "partner_id", "due_on",
)  # fmt: skip
# The client's feedback and confirmed end values are often taken down in the last talk.
_CLOSURE = (
    "reason", "closing_on", "partner_id", "handover", "summary", "no_rescore_reason",
    "aftercare", "aftercare_contacts",
)  # fmt: skip


def plan_digest(plan: Plan) -> str:
    """SHA-256 (hex) of what a plan agrees on, in its order."""
    return _digest(
        [_values(goal, _GOAL) for goal in plan.goals],
        [_values(measure, _MEASURE) for measure in plan.measures],
    )


def closure_digest(closure: Closure | None, goals: Iterable[Any], measures: Iterable[Any]) -> str:
    """SHA-256 (hex) of how a case is to end, with the results of its goals and measures."""
    return _digest(
        _values(closure, _CLOSURE) if closure is not None else [],
        sorted((goal.id, goal.state) for goal in goals),
        sorted((measure.id, measure.state) for measure in measures),
    )


def digest_in(unit: UnitOfWork, case_id: int, subject: str) -> str:
    """The digest of what stands now; access is checked by the caller."""
    if subject == PLAN:
        return plan_digest(plan_in(unit, case_id))
    session = unit.session
    closure = session.scalars(select(Closure).where(Closure.case_id == case_id)).first()
    goals = session.execute(select(Goal.id, Goal.state).where(Goal.case_id == case_id))
    measures = session.execute(select(Measure.id, Measure.state).where(Measure.case_id == case_id))
    return closure_digest(closure, goals, measures)


def _values(record: object, names: tuple[str, ...]) -> list[Any]:
    return [getattr(record, name) for name in names]


def _digest(*parts: object) -> str:
    content = json.dumps(parts, ensure_ascii=False, default=str, separators=(",", ":"))
    return hashlib.sha256(content.encode()).hexdigest()
