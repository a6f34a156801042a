"""Addresses on paper: one with an information block (§ 51 BMG) never gets there."""

from collections.abc import Sequence
from datetime import date

from kimdesk.base.text import translate
from kimdesk.clients.findings import holding
from kimdesk.clients.model import AddressPeriod, Person


def is_blocked(person: Person) -> bool:
    """Whether no address of this person may be printed."""
    return person.information_block


def printed_address(
    person: Person, addresses: Sequence[AddressPeriod], today: date
) -> tuple[str, ...]:
    """The lines of the address that holds today, () for none and for one that is blocked."""
    address = holding(tuple(addresses), today)
    if address is None or is_blocked(person):
        return ()
    place = f"{address.postcode} {address.city}".strip()
    return tuple(line for line in (address.care_of, address.street, place) if line)


def blocked_text() -> str:
    """What stands in place of an address that is blocked."""
    return translate("Blocked", "Auskunftssperre (§ 51 BMG): Die Anschrift wird nicht gedruckt.")
