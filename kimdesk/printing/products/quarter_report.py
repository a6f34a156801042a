"""The reading version of a quarter that was closed; `record_id` is its number in the chain."""

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.bundles.office.kept import releases
from kimdesk.bundles.office.reading_version import read_release
from kimdesk.printing.desk import Desk
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.reports.quarter_sheet import quarter_sheet


def make(desk: Desk, order: Order) -> Sheet:
    """The sheet, by default of the newest quarter. Raises NotAllowed, UserError for none."""
    if desk.statistics is None:
        raise NotAllowed(translate("Printing", "Ihre Rolle sieht keine Statistik."))
    sequence = order.record_id or _newest(desk)
    release = read_release(desk.statistics, desk.catalogue, sequence)
    return quarter_sheet(desk.office, release)


def _newest(desk: Desk) -> int:
    assert desk.statistics is not None  # noqa: S101 - asked before
    known = releases(desk.statistics)
    if not known:
        raise UserError(translate("Printing", "Noch ist kein Quartal abgeschlossen."), "quarter")
    return known[0].sequence
