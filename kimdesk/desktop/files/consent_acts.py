"""Writing consents down, withdrawing them and taking in a scan, each with what takes it back."""

from datetime import date

from kimdesk.clients.consents.recording import record, take_out, withdraw
from kimdesk.clients.model import Consent
from kimdesk.clients.records import Values
from kimdesk.desktop.files.edits import Act, in_order, putting_back, removing, undoing
from kimdesk.desktop.session import Session


def recording(session: Session, case_id: int, values: Values) -> Act:
    """Write a consent down; taken back, the one it replaced counts again."""

    def act() -> Act:
        recorded = record(session.store, session.records, case_id, values)
        back = [undoing(session.records, change) for change in reversed(recorded.changes)]
        return in_order(*back, removing(session.records, Consent, recorded.consent_id))

    return act


def taking_out(session: Session, consent_id: int) -> Act:
    """Remove a consent written down by mistake; the one it replaced counts again."""

    def act() -> Act:
        removal, changes = take_out(session.store, session.records, consent_id)
        back = [undoing(session.records, change) for change in changes]
        return in_order(*back, putting_back(session.records, removal))

    return act


def withdrawing(session: Session, consent_id: int, day: date | None, note: str) -> Act:
    """Withdraw a consent; taking it back is a change of its own, both stand in the log."""

    def act() -> Act:
        change = withdraw(session.store, session.records, consent_id, day, note)
        return undoing(session.records, change)

    return act
