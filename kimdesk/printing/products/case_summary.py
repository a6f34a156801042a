"""What a case is about: on one page, or everything that stands in the file."""

from kimdesk.printing.desk import Desk
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.reading.case_work import read_whole, read_work
from kimdesk.printing.reports.summary_page import summary_page
from kimdesk.printing.reports.whole_file import whole_file


def make(desk: Desk, order: Order) -> Sheet:
    """One page (variant "page") or the whole file ("full"). Raises NotAllowed."""
    case_id = order.case_id or 0
    if order.variant == "full":
        return whole_file(desk, read_whole(desk, case_id))
    return summary_page(desk, read_work(desk, case_id))
