"""Substitutions that ended by themselves: their end stands in the access log as well.

Granting them is case work (`casework/substitution.py`); this much is needed at each opening.
"""

from sqlalchemy import select

from kimdesk.clients import team_acts
from kimdesk.clients.model import Substitution
from kimdesk.vault.work import Store


def note_ended(store: Store) -> int:
    """Log the ends nobody has logged yet, each at its case; how many those were."""
    today = store.clock.today()
    query = select(Substitution).where(
        Substitution.until < today, Substitution.end_logged.is_(False)
    )
    with store.unit() as unit:
        ended = unit.session.scalars(query.order_by(Substitution.id)).all()
        for each in ended:
            each.end_logged = True
            unit.log("RECHTE", "case", each.case_id, team_acts.ended(each.staff_id, each.until))
            unit.changed("substitution", each.id)
        if ended:
            unit.commit()
    return len(ended)
