"""What the tests of referrals and conferences begin with."""

from typing import Any

from sqlalchemy import select

from kimdesk.clients.model import Case, Consent
from kimdesk.clients.partners import write_partner
from kimdesk.clients.records import Records
from kimdesk.vault.log import LogEntry
from kimdesk.vault.work import Store


def body(store: Store, records: Records, name: str = "Beratung Muster", **more: object) -> int:
    """A body of the directory."""
    values = {"name": name, "kind": "N_SCHULDNER", **more}
    return write_partner(records, store, 0, 0, values).id


def release(records: Records, case: Case, partner_id: int | None, **more: Any) -> Consent:
    """A release towards a body that is in force."""
    usual = {
        "case_id": case.id,
        "kind": "EW_SPE",
        "state": "ES_ERTEILT",
        "partner_id": partner_id,
        "direction": "BEIDE",
        # What a release has to name.
        "recipient": "Beratung Muster",
        "information": "Stand der Anträge",
        "purpose": "Schulden regeln",
    }
    return records.add(Consent, {**usual, **more})


def log_details(store: Store, kind: str) -> list[str]:
    """What the access log says of records of one kind."""
    with store.unit() as unit:
        query = select(LogEntry.detail).where(LogEntry.kind == kind).order_by(LogEntry.seq)
        return list(unit.session.scalars(query))
