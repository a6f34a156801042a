"""The hand-over sheet of a case: for good ("handover") or for some weeks ("substitution").

It says what has to go on, when, and how the client may and may not be reached; why a case was
handed over stands in the access log and is no part of it.
"""

from kimdesk.casework.linking import linking_of
from kimdesk.casework.substitution import SubstitutionRow, running
from kimdesk.clients.contacts import contact_page
from kimdesk.printing.desk import Desk
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.reading.case_work import read_work
from kimdesk.printing.reports.handover_sheet import handover_sheet

_CONTACTS = 5


def make(desk: Desk, order: Order) -> Sheet:
    """The sheet of one case as it stands now. Raises NotAllowed."""
    case_id = order.case_id or 0
    return handover_sheet(
        desk,
        read_work(desk, case_id),
        linking_of(desk.store, case_id).referrals,
        contact_page(desk.store, case_id, limit=_CONTACTS),
        _of_case(desk, case_id) if order.variant == "substitution" else None,
    )


def _of_case(desk: Desk, case_id: int) -> tuple[SubstitutionRow, ...]:
    return tuple(row for row in running(desk.store) if case_id in row.case_ids)
