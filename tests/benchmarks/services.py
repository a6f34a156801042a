"""The services alone, without a view, against hand-written SQL on the same connection."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import random

from kimdesk.base.clock import Clock
from kimdesk.clients import opening
from kimdesk.clients.contacts import contact_page
from kimdesk.clients.files import open_file
from kimdesk.clients.lists import ListFilter, list_cases
from kimdesk.clients.model import Person
from kimdesk.clients.records import Records
from kimdesk.clients.search import search
from kimdesk.demo.store import LEAD, LEAD_PASSPHRASE
from kimdesk.vault.vault import unlock
from tests.benchmarks import baseline
from tests.benchmarks.measuring import Measure, compared, counting

LONG_FILE, SHORT_FILE, OTHER_FILE = 1, 3, 4
TYPED = ("mu", "mus", "must", "muster", "beispiel", "1.1.90", "muhammad", "raumung")


def measure(folder: Path, size: int) -> list[Measure]:
    """List, search, open, save."""
    vault = unlock(folder, LEAD, LEAD_PASSPHRASE, Clock())
    store = opening.open_store(vault, vault.clock)
    records = Records(store, opening.catalogue_of(store))
    raw = vault.cases_connection()
    person = open_file(store, SHORT_FILE).person
    other = open_file(store, OTHER_FILE).person
    version = [person.version]

    def save() -> None:
        value = {"birth_place": f"Musterstadt {random()}"}
        version[0] = records.change(Person, person.id, version[0], value).version

    def opened(case_id: int) -> None:
        open_file(store, case_id)
        contact_page(store, case_id)

    pairs: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
        "first page of the list": (
            lambda: list_cases(store, ListFilter("all")),
            lambda: baseline.first_page(raw),
        ),
        "open a file with 10 contacts": (
            lambda: opened(SHORT_FILE),
            lambda: baseline.open_file(raw, SHORT_FILE),
        ),
        "open a file with 800 contacts": (
            lambda: opened(LONG_FILE),
            lambda: baseline.open_file(raw, LONG_FILE),
        ),
        "save one field": (
            save,
            lambda: baseline.save_field(raw, other.id, f"Musterstadt {random()}"),
        ),
        **{
            f"search “{typed}”": (
                partial(search, store, typed),
                partial(baseline.find_name, raw, typed),
            )
            for typed in TYPED
        },
    }
    found = []
    for what, (ours, bare) in pairs.items():
        with counting(store.engine) as sent:
            ours()
        statements = len(sent)
        ours_ms, baseline_ms = compared(ours, bare)
        found.append(Measure(what, "service", size, ours_ms, baseline_ms, statements))
    vault.close()
    return found
