"""The case conference (print product 8): letters to bodies, a sheet for the client, minutes."""

from kimdesk.base.errors import UserError
from kimdesk.printing.bilingual import Setting
from kimdesk.printing.desk import Desk
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.reading.meeting import Meeting, not_there, read_meeting
from kimdesk.printing.reports.conference_client import conference_client
from kimdesk.printing.reports.conference_letter import conference_letters
from kimdesk.printing.reports.conference_minutes import conference_minutes

MINUTES, CLIENT = "minutes", "client"


def make(desk: Desk, order: Order) -> Sheet:
    """The paper asked for: of one conference, by default the next one or the last held.

    Without a recipient there is a letter for each participant. Raises NotAllowed, UserError.
    """
    case_id = order.case_id or 0
    wants_minutes = order.variant == MINUTES
    meeting = read_meeting(desk, case_id, order.record_id, coming=not wants_minutes)
    if wants_minutes:
        return conference_minutes(desk, meeting, named=_is_named(meeting, order.partner_id))
    if order.variant == CLIENT:
        return conference_client(desk, Setting(desk.phrases(order.language)), meeting)
    return conference_letters(desk, meeting, order.partner_id)


def _is_named(meeting: Meeting, partner_id: int | None) -> bool:
    """Whether who gets the minutes may know whom they are about. Raises UserError."""
    if partner_id is None or meeting.is_anonymous:
        return not meeting.is_anonymous
    rows = [r for r in meeting.row.participants if r.participant.partner_id == partner_id]
    if not rows:
        raise UserError(not_there(), "recipient")
    return all(meeting.hears_name(row) for row in rows)
