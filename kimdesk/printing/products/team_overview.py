"""The overview of all cases for team leads (print product 7), with initials or with names."""

from kimdesk.calendar.deadlines.radar import radar
from kimdesk.casework.caseload import board
from kimdesk.casework.running_cases import running_cases
from kimdesk.printing.desk import Desk
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.reports.team_sheet import TeamWork, team_sheet

NAMES = "names"


def make(desk: Desk, order: Order) -> Sheet:
    """The team as it stands now. Raises NotAllowed for everybody but team leads."""
    cases = running_cases(desk.store)
    work = TeamWork(
        board=board(desk.store),
        cases=cases,
        deadlines=radar(desk.store, desk.catalogue),
        named=order.variant == NAMES,
    )
    return team_sheet(desk, work)
