"""UID and SEQUENCE of our appointments: the same for ever, and raised with every change.

What came from elsewhere keeps its own. A note in `ics_rest` says which version of our row was
the one that came, so that what we change here raises the number that leaves the house.
"""

from kimdesk.calendar.ics.rest import notes_of
from kimdesk.calendar.model import Appointment

OWN = "@kimdesk"
AS_OF = "AS-OF"


def uid_of(row: Appointment) -> str:
    """The UID in other calendars."""
    return row.ics_uid or f"{row.uid}{OWN}"


def own_uid(uid: str) -> str:
    """The `uid` of our row that this UID was made from, "" for one of elsewhere."""
    return uid.removesuffix(OWN) if uid.endswith(OWN) else ""


def sequence_of(row: Appointment) -> int:
    """The SEQUENCE in other calendars."""
    as_of = notes_of(row.ics_rest).get(AS_OF, "")
    came = int(as_of) if as_of.isdigit() else 1
    return row.ics_sequence + max(row.version - came, 0)
