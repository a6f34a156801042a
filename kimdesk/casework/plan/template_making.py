"""Making templates: out of a plan without the client's own words, and their order."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import case, update

from kimdesk.casework.model import PlanTemplate, PlanTemplateItem
from kimdesk.casework.model.plan_rules import require_template_writer
from kimdesk.casework.plan.order import placed
from kimdesk.casework.plan.reading import GoalRow, MeasureRow, goals_of, measures_of
from kimdesk.casework.plan.templates import templates_in
from kimdesk.casework.plan.tree import DROPPED_GOAL, GoalNode, grown
from kimdesk.clients.access import require_case
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store, UnitOfWork

MOST_DAYS = 1000


def from_plan(
    store: Store, records: Records, case_id: int, values: Mapping[str, object]
) -> PlanTemplate:
    """A new template with the goals and measures of a plan, without the client's own words.

    Wording, names, partners, results and evaluations are left out; days count from today.
    The texts of goals and measures stay: who makes the template looks through them for names.
    """
    with store.unit() as unit:
        require_case(unit, case_id)
        today = store.clock.today()
        tree = grown(goals_of(unit.session, case_id), measures_of(unit.session, case_id))
        template = records.add_in(unit, PlanTemplate, values)
        for at, node in enumerate(tree.goals):
            _keep_goal(unit, records, template.id, node, None, at, today)
        unit.commit()
    return template


def _keep_goal(
    unit: UnitOfWork,
    records: Records,
    template_id: int,
    node: GoalNode,
    parent_id: int | None,
    at: int,
    today: date,
) -> None:
    goal: GoalRow = node.goal
    if goal.state in DROPPED_GOAL:
        return
    common: dict[str, object] = {"template_id": template_id, "parent_id": parent_id}
    common["position"] = at
    values: dict[str, object] = {
        "level": goal.level,
        "what": goal.what,
        "indicator": goal.indicator,
    }
    values["days"] = _days(goal.due_on, today)
    item = records.add_in(unit, PlanTemplateItem, common | values)
    for place, below in enumerate(node.goals):
        _keep_goal(unit, records, template_id, below, item.id, place, today)
    for place, measure in enumerate(node.measures):
        below_item: dict[str, object] = {
            "template_id": template_id,
            "parent_id": item.id,
            "position": place,
        }
        records.add_in(unit, PlanTemplateItem, below_item | _measure(measure, today))


def _measure(measure: MeasureRow, today: date) -> dict[str, object]:
    return {
        "what": measure.what,
        "kind": measure.kind,
        "responsible": measure.responsible,
        "days": _days(measure.due_on, today),
    }


def _days(due_on: date | None, today: date) -> int | None:
    return None if due_on is None else max(0, min((due_on - today).days, MOST_DAYS))


def shift_item(store: Store, template_id: int, item_id: int, by: int) -> None:
    """Move an item up (-1) or down (1) among what stands below the same goal.

    Raises NotAllowed for roles that do not work with cases.
    """
    with store.unit() as unit:
        require_template_writer(unit)
        template = next((t for t in templates_in(unit.session) if t.id == template_id), None)
        item = next((i for i in template.items if i.id == item_id), None) if template else None
        if template is None or item is None:
            return
        siblings = [
            i.id
            for i in template.items
            if i.parent_id == item.parent_id and bool(i.level) == bool(item.level)
        ]
        order = placed(siblings, item_id, siblings.index(item_id) + by)
        table = PlanTemplateItem
        positions = case({each: at for at, each in enumerate(order)}, value=table.id)
        unit.session.execute(
            update(table).where(table.id.in_(order)).values(position=positions),
            execution_options={"synchronize_session": False},
        )
        unit.log("AENDERN", "plan_template_item", item_id, "position")
        unit.changed("plan_template_item", item_id)
        unit.commit()
