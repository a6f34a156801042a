"""Files to choose from while a name is typed."""

from kimdesk.base.dates import format_partial
from kimdesk.clients.lists import recent_cases
from kimdesk.clients.search import search
from kimdesk.desktop.contacts.client_field import ClientChoice
from kimdesk.vault.work import Store

FOUND = 12


def client_choices(store: Store, text: str) -> tuple[ClientChoice, ...]:
    """Files for what was typed, the last ones opened for nothing; runs in the store thread."""
    if not text:
        return tuple(
            ClientChoice(row.id, row.name, _detail(row.number, row.birth_date))
            for row in recent_cases(store, FOUND)
        )
    found: dict[int, ClientChoice] = {}
    for hit in search(store, text, FOUND).hits:
        if hit.case_id is not None:
            choice = ClientChoice(hit.case_id, hit.name, hit.case_number)
            found.setdefault(hit.case_id, choice)
    return tuple(found.values())


def _detail(number: str, birth_date: str) -> str:
    return " · ".join(part for part in (number, format_partial(birth_date)) if part)
