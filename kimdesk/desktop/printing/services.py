"""Calls of the printing room for the store thread; its engine is loaded with the first one."""

from typing import TYPE_CHECKING

from kimdesk.clients.documents import DocumentRow
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store

if TYPE_CHECKING:
    from kimdesk.printing.choices import Choices
    from kimdesk.printing.giving import Handing, Way
    from kimdesk.printing.orders import Order, Sheet
    from kimdesk.printing.precautions import Precaution


def read_choices(store: Store, catalogue: Catalogue, case_id: int) -> "Choices":
    """What can be printed for a case. Raises NotAllowed."""
    from kimdesk.printing.choices import choices

    return choices(store, catalogue, case_id)


def read_precautions(
    store: Store, catalogue: Catalogue, order: "Order"
) -> "tuple[Precaution, ...]":
    """What has to be minded. Raises NotAllowed."""
    from kimdesk.printing.precautions import precautions

    return precautions(store, catalogue, order)


def make_sheet(store: Store, catalogue: Catalogue, order: "Order", reason: str = "") -> "Sheet":
    """The sheet, unless something speaks against it. Raises UserError, NotAllowed."""
    from kimdesk.printing.giving import make_allowed

    return make_allowed(store, catalogue, order, reason)


def note_way(store: Store, order: "Order", way: "Way") -> None:
    """Note that it left the store."""
    from kimdesk.printing.giving import note_given

    note_given(store, order, way)


def keep_sheet(
    store: Store, records: Records, order: "Order", sheet: "Sheet", handing: "Handing"
) -> DocumentRow:
    """Freeze it in the file. Raises UserError, NotAllowed."""
    from kimdesk.printing.giving import keep

    return keep(store, records, order, sheet, handing)


def name_recipient(store: Store, order: "Order") -> str:
    """Whom it is for, in words."""
    from kimdesk.printing.giving import recipient_name

    return recipient_name(store, order)
