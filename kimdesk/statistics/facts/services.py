"""What was done with a client: contacts, appointments, case conferences."""

from collections.abc import Iterable

from kimdesk.statistics.facts.entries import ContactEntry
from kimdesk.statistics.facts.file import CaseFile
from kimdesk.statistics.facts.groups import UNKNOWN, Groups
from kimdesk.statistics.facts.rows import Row, Rows, Sums
from kimdesk.statistics.model import FactAppointment, FactConference, FactContact, FactShort
from kimdesk.statistics.quarters import quarter_of

ANONYMOUS, SHORT = "ST0_ANONYM", "ST1_KURZ"
_AMOUNTS = ("contacts", "minutes", "timed")
_NO_LANGUAGE = "und"


def add_services(file: CaseFile, fact_id: str, groups: Groups, rows: Rows) -> None:
    """Contacts, appointments and conferences of one case."""
    short, full = Sums(), Sums()
    for contact in file.contacts:
        is_short = file.is_short_on(contact.held_on)
        _add(short if is_short else full, contact, groups)
    rows[FactContact].extend(full.rows(_AMOUNTS, fact_id=fact_id))
    rows[FactShort].extend(short.rows(_AMOUNTS, fact_id=fact_id, level=SHORT))
    appointments = Sums()
    for day, state in file.appointments:
        appointments.add({"quarter": quarter_of(day), "state": state}, appointments=1)
    rows[FactAppointment].extend(appointments.rows(("appointments",), fact_id=fact_id))
    conferences = Sums()
    for day, present, bodies in file.conferences:
        key = {
            "quarter": quarter_of(day),
            "client_present": present or UNKNOWN,
            "bodies": str(bodies),
        }
        conferences.add(key, conferences=1)
    rows[FactConference].extend(conferences.rows(("conferences",), fact_id=fact_id))


def tally_rows(contacts: Iterable[ContactEntry], groups: Groups) -> list[Row]:
    """Anonymous contacts, which stand under nobody's id."""
    sums = Sums()
    for contact in contacts:
        _add(sums, contact, groups)
    return sums.rows(_AMOUNTS, fact_id="", level=ANONYMOUS)


def _add(sums: Sums, contact: ContactEntry, groups: Groups) -> None:
    key = {
        "quarter": quarter_of(contact.held_on),
        "kind": groups.of("CL37", contact.kind),
        "topics": tuple(sorted(contact.topics)),
        "interpreting": groups.of("CL09", contact.interpreting),
        "language": contact.language or _NO_LANGUAGE,
    }
    timed = contact.minutes is not None
    sums.add(key, contacts=1, minutes=contact.minutes or 0, timed=int(timed))
