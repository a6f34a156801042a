"""From an order to what was given away: asked about, made, noted, frozen in the file."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from kimdesk.base.text import translate
from kimdesk.clients.access import require_case
from kimdesk.clients.documents import DocumentRow, add_document
from kimdesk.clients.model import Case, Consent, Partner
from kimdesk.clients.records import Records
from kimdesk.printing.making import make
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.precautions import precautions, require_reason
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store, UnitOfWork

Way = Literal["printer", "file"]
# Kinds of documents (CL50). Signed papers have kinds of their own; what is printed is not signed.
_OUTGOING, _MINUTES = "D_AUSGANG", "D_PROTOKOLL"


@dataclass(frozen=True, slots=True)
class Handing:
    """How something was handed over: the day, to whom in words, and whether that is recorded."""

    day: date
    recipient: str
    partner_id: int | None = None
    record: bool = False


def make_allowed(store: Store, catalogue: Catalogue, order: Order, reason: str = "") -> Sheet:
    """Make it unless something speaks against it that no reason overrides.

    Raises UserError (field `reason`) where a reason is needed, and all that `make` raises.
    """
    said = require_reason(precautions(store, catalogue, order), reason)
    return make(store, catalogue, order, reason=said)


def note_given(store: Store, order: Order, way: Way) -> None:
    """Note in the log that it left the store, on paper or as a file that is not encrypted."""
    with store.unit() as unit:
        if order.case_id is not None:
            require_case(unit, order.case_id)
        partner = f" partner {order.partner_id}" if order.partner_id else ""
        kind = "case" if order.case_id is not None else "office_settings"
        unit.log("DRUCK", kind, order.case_id, f"{order.product} to {way}{partner}")
        unit.commit()


def keep(
    store: Store, records: Records, order: Order, sheet: Sheet, handing: Handing
) -> DocumentRow:
    """Freeze what was given away in the file, byte by byte, with its SHA-256.

    With `handing.record` the file also says that it was handed over, where there is a field
    for that. Raises what `add_document` raises: twice the same is refused.
    """
    if order.case_id is None:
        raise ValueError(order.product)
    row = add_document(
        store,
        records,
        order.case_id,
        sheet.content,
        sheet.file_name,
        {
            "title": sheet.title,
            "kind": _MINUTES if order.variant == "minutes" else _OUTGOING,
            "dated_on": handing.day,
            "received_on": None,
            "sent": True,
            "recipient": handing.recipient,
            "partner_id": handing.partner_id,
            "made_from": order.product,
        },
    )
    if handing.record:
        _record_handing(store, records, order, handing.day)
    return row


def what_is_recorded(order: Order) -> str:
    """What the file can say about handing this over, "" for nothing."""
    if order.product == "privacy-notice":
        return translate("Giving", "Infoblatt Datenschutz als ausgehändigt eintragen")
    if order.product in {"consent", "release"} and order.record_id and order.language:
        return translate("Giving", "Sprache der Erklärung bei der Einwilligung eintragen")
    return ""


def recipient_name(store: Store, order: Order) -> str:
    """Whom it is for in words: the body, else the client."""
    with store.unit() as unit:
        partner = unit.session.get(Partner, order.partner_id) if order.partner_id else None
        return partner.name if partner else translate("Giving", "Klient:in")


def _record_handing(store: Store, records: Records, order: Order, day: date) -> None:
    write = _RECORDING.get(order.product)
    if write is not None:
        with store.unit() as unit:
            write(unit, records, order, day)
            unit.commit()


def _notice(unit: UnitOfWork, records: Records, order: Order, day: date) -> None:
    case = unit.session.get_one(Case, order.case_id)
    values = {"notice_given_on": day, "notice_language": order.language or "de"}
    records.change_in(unit, Case, case.id, case.version, values)


def _language(unit: UnitOfWork, records: Records, order: Order, _: date) -> None:
    consent = unit.session.get(Consent, order.record_id)
    if consent is not None and consent.case_id == order.case_id and order.language:
        values = {"language": order.language}
        records.change_in(unit, Consent, consent.id, consent.version, values)


Recording = Callable[[UnitOfWork, Records, Order, date], None]
_RECORDING: dict[str, Recording] = {
    "privacy-notice": _notice,
    "consent": _language,
    "release": _language,
}
