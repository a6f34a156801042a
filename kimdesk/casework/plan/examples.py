"""Example templates that ship with the program, loaded into the store when a lead wants them."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from kimdesk.base.errors import NotAllowed
from kimdesk.base.resources import resource
from kimdesk.base.text import translate
from kimdesk.casework.model import PlanTemplate, PlanTemplateItem
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store, UnitOfWork

FILE = ("plan_templates", "examples.toml")
# Goals stand in this order, one level below the other.
LEVELS = ("Z_RICHT", "Z_RAHMEN", "Z_HANDL")


@dataclass(frozen=True, slots=True)
class Loaded:
    """How many templates came, and how many were there already and stayed as they are."""

    added: int
    kept: int


def load_examples(store: Store, records: Records) -> Loaded:
    """Add the shipped templates whose title the office does not have yet.

    What is there is never written over. Raises NotAllowed for everybody but team leads.
    """
    if "R_TL" not in store.identity.roles:
        raise NotAllowed(translate("Templates", "Beispiele lädt die Teamleitung."))
    shipped = examples()
    with store.unit() as unit:
        known = set(unit.session.scalars(select(PlanTemplate.title)))
        new = [each for each in shipped if each["title"] not in known]
        for each in new:
            _add(unit, records, each)
        unit.commit()
    return Loaded(len(new), len(shipped) - len(new))


def examples() -> tuple[Mapping[str, Any], ...]:
    """The shipped templates as the file has them.

    Raises FileNotFoundError when the installation is incomplete.
    """
    with resource(*FILE).open("rb") as file:
        return tuple(tomllib.load(file)["template"])


def _add(unit: UnitOfWork, records: Records, template: Mapping[str, Any]) -> None:
    head = {name: template[name] for name in ("title", "life_domain", "note")}
    made = records.add_in(unit, PlanTemplate, head)
    _add_goals(unit, records, made.id, template["goal"], None, LEVELS)


def _add_goals(
    unit: UnitOfWork,
    records: Records,
    template_id: int,
    goals: Sequence[Mapping[str, Any]],
    parent_id: int | None,
    levels: Sequence[str],
) -> None:
    for at, goal in enumerate(goals):
        common = {"template_id": template_id, "position": at}
        values = {"level": levels[0], "parent_id": parent_id, **_own(goal)}
        item = records.add_in(unit, PlanTemplateItem, common | values)
        _add_goals(unit, records, template_id, goal.get("goal", ()), item.id, levels[1:])
        for place, measure in enumerate(goal.get("measure", ())):
            below = {"template_id": template_id, "parent_id": item.id, "position": place}
            records.add_in(unit, PlanTemplateItem, below | dict(_own(measure)))


def _own(entry: Mapping[str, Any]) -> Mapping[str, Any]:
    return dict(_texts(entry))


def _texts(entry: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in entry.items():
        if name not in {"goal", "measure"}:
            yield name, value
