"""The example templates of plans in the demo store, under the same identities each time."""

import uuid
from random import Random

from sqlalchemy import select

from kimdesk.casework.model import PlanTemplate, PlanTemplateItem
from kimdesk.casework.plan.examples import load_examples
from kimdesk.clients import opening
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store


def add_plan_templates(store: Store, seed: int) -> None:
    """What a lead gets who loads the examples."""
    load_examples(store, Records(store, opening.catalogue_of(store)))
    random = Random(seed)  # noqa: S311 - identities, not keys
    with store.unit() as unit:
        templates = unit.session.scalars(select(PlanTemplate).order_by(PlanTemplate.id))
        items = unit.session.scalars(select(PlanTemplateItem).order_by(PlanTemplateItem.id))
        for record in (*templates, *items):
            record.uid = str(uuid.UUID(int=random.getrandbits(128), version=4))
        unit.commit()
