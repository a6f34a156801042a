"""The closing report (print product 10): one for the client, one for the file."""

from kimdesk.printing.bilingual import Setting
from kimdesk.printing.desk import Desk
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.reading.ending import read_ending
from kimdesk.printing.reports.closing_client import closing_client
from kimdesk.printing.reports.closing_file import closing_file


def make(desk: Desk, order: Order) -> Sheet:
    """In plain words for the client (also in their language), or complete. Raises NotAllowed."""
    ending = read_ending(desk, order.case_id or 0)
    if order.variant == "file":
        return closing_file(desk, ending)
    return closing_client(desk, Setting(desk.phrases(order.language)), ending)
