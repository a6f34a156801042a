"""Cases as an import leaves them: in any phase, without the steps that lead there."""

from sqlalchemy import update

from kimdesk.clients.model import Case
from kimdesk.vault.work import Store


def place(store: Store, case_id: int, **values: object) -> None:
    """Write columns of a case directly, as an import does."""
    with store.unit() as unit:
        unit.session.execute(update(Case).where(Case.id == case_id).values(values))
        unit.changed("case", case_id)
        unit.commit()
