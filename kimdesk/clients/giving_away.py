"""Who may give a case to another counsellor: who keeps it, and team leads."""

from sqlalchemy import inspect

from kimdesk.base.errors import NotAllowed
from kimdesk.base.text import translate
from kimdesk.clients.model import Case
from kimdesk.vault.work import Identity


def check_giving_away(identity: Identity, case: Case) -> None:
    """Raise NotAllowed for whoever only stands in for a colleague or looks in with a reason."""
    before = inspect(case).attrs.counsellor_id.history.deleted
    if not before or identity.sees_all_cases:
        return
    if before[0] not in {None, identity.staff_id}:
        raise NotAllowed(
            translate("Rules", "Die Fallführung ändert, wer die Akte führt, oder die Teamleitung.")
        )
