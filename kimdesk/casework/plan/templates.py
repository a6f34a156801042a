"""Templates of the office: goals and measures for situations that come up often.

Reading takes a fixed number of statements. What is inserted into a plan keeps its tree, and
days become due dates.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.casework.model import Goal, Measure, PlanTemplate, PlanTemplateItem
from kimdesk.casework.plan.reading import goals_of
from kimdesk.clients.access import require_case
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One goal (`level` of CL30) or measure (`level` empty) of a template."""

    id: int
    version: int
    parent_id: int | None
    level: str
    what: str
    indicator: str
    kind: str
    responsible: str
    days: int | None
    position: int


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A template with its items, parents before what stands below them."""

    id: int
    version: int
    title: str
    life_domain: str
    note: str
    items: tuple[ItemRow, ...]


def templates(store: Store) -> tuple[TemplateRow, ...]:
    """All templates by title, in two statements."""
    with store.unit() as unit:
        return templates_in(unit.session)


def templates_in(session: Session) -> tuple[TemplateRow, ...]:
    """The same in a transaction of the caller."""
    names = ItemRow.__slots__
    columns = [getattr(PlanTemplateItem, name) for name in names]
    items: dict[int, list[ItemRow]] = {}
    rows = session.execute(
        select(PlanTemplateItem.template_id, *columns).order_by(
            PlanTemplateItem.position, PlanTemplateItem.id
        )
    )
    for template_id, *values in rows:
        items.setdefault(template_id, []).append(ItemRow(*values))
    table = PlanTemplate
    heads = session.execute(
        select(table.id, table.version, table.title, table.life_domain, table.note).order_by(
            table.title, table.id
        )
    )
    return tuple(TemplateRow(*head, in_order(items.get(head.id, ()))) for head in heads)


def in_order(items: Sequence[ItemRow]) -> tuple[ItemRow, ...]:
    """Each item followed by what stands below it."""
    below: dict[int | None, list[ItemRow]] = {}
    for item in items:
        below.setdefault(item.parent_id, []).append(item)

    def walk(parent_id: int | None) -> Iterator[ItemRow]:
        for item in below.get(parent_id, ()):
            yield item
            yield from walk(item.id)

    return tuple(walk(None))


def insert(
    store: Store,
    records: Records,
    case_id: int,
    template_id: int,
    chosen: Collection[int],
    start: date,
) -> tuple[int, ...]:
    """Add the chosen items to a plan; days count from `start`. Returns the goals at the top.

    What stands above a chosen item comes along, so that the tree stays whole.
    Raises UserError when the template is gone, NotAllowed.
    """
    with store.unit() as unit:
        require_case(unit, case_id)
        template = next((t for t in templates_in(unit.session) if t.id == template_id), None)
        if template is None:
            raise UserError(translate("Templates", "Diese Vorlage gibt es nicht mehr."))
        wanted = with_parents(template.items, chosen)
        first = len(goals_of(unit.session, case_id))
        made: dict[int, int] = {}
        roots: list[int] = []
        for at, item in enumerate(item for item in template.items if item.id in wanted):
            above = made.get(item.parent_id) if item.parent_id is not None else None
            due = start + timedelta(days=item.days) if item.days is not None else None
            values: dict[str, object] = {"case_id": case_id, "what": item.what, "due_on": due}
            values["position"] = first + at
            if item.level:
                values |= {"level": item.level, "parent_id": above, "indicator": item.indicator}
                values |= {"life_domain": template.life_domain, "state": "ZS_OFFEN"}
                made[item.id] = records.add_in(unit, Goal, values).id
                roots += [] if above else [made[item.id]]
            else:
                values |= {"goal_id": above, "kind": item.kind, "state": "MS_GEPLANT"}
                values["responsible"] = item.responsible or "CM"
                records.add_in(unit, Measure, values)
        unit.commit()
    return tuple(roots)


def with_parents(items: Sequence[ItemRow], chosen: Collection[int]) -> set[int]:
    """The chosen items and everything above them."""
    by_id = {item.id: item for item in items}
    wanted: set[int] = set()
    for item_id in chosen:
        item = by_id.get(item_id)
        while item is not None and item.id not in wanted:
            wanted.add(item.id)
            item = by_id.get(item.parent_id) if item.parent_id is not None else None
    return wanted
