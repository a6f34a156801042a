"""Appointments found by words: one's own, and those of files one may open, never others."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import event, update

from kimdesk.calendar.finding import find_appointments
from kimdesk.clients.model import Case, Person, Staff, Substitution
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store
from tests.calendar.appointment_parts import added
from tests.support.client_files import add

COUNSELLOR, COLLEAGUE = 1, 2
Find = Callable[[str], list[str]]


@pytest.fixture
def find(store: Store, records: Records) -> Find:
    """The titles found, in their order."""

    def run(text: str) -> list[str]:
        return [row.title for row in find_appointments(store, records.catalogue, text)]

    return run


@pytest.fixture
def day(store: Store) -> date:
    return store.clock.today()


def become(store: Store, staff_id: int, *roles: str) -> None:
    """Work on as somebody else."""
    store.identity = replace(store.identity, staff_id=staff_id, roles=frozenset(roles))


@pytest.fixture
def of_the_counsellor(store: Store, records: Records, case: Case, day: date) -> int:
    """An appointment of the counsellor about a file, and the colleague who shall look for it."""
    add(store, Staff(uid="user-2", login="user-2", name="Kim Kollegin"))
    return added(store, records, day=day, title="Hilfeplan", cases=[case.id], staff=[COUNSELLOR])


@pytest.mark.usefixtures("of_the_counsellor")
def test_a_team_lead_finds_what_others_do_and_with_whom(store: Store, find: Find) -> None:
    become(store, COLLEAGUE, "R_TL")
    assert find("hilfeplan") == ["Hilfeplan"]
    assert find("amina beispiel") == ["Hilfeplan"]
    assert find("mika hilfe") == ["Hilfeplan"]


@pytest.mark.usefixtures("of_the_counsellor")
def test_a_substitute_finds_it_as_long_as_it_lasts(
    store: Store, find: Find, case: Case, day: date
) -> None:
    become(store, COLLEAGUE, "R_CM")
    assert find("hilfeplan") == find("beispiel") == []
    add(store, Substitution(case_id=case.id, staff_id=COLLEAGUE, since=day, until=day))
    assert find("hilfeplan") == find("beispiel") == ["Hilfeplan"]


def test_who_takes_part_finds_it_by_its_number_but_not_by_a_name(
    store: Store, records: Records, case: Case, day: date, find: Find
) -> None:
    add(store, Staff(uid="user-2", login="user-2", name="Kim Kollegin"))
    staff = [COUNSELLOR, COLLEAGUE]
    added(store, records, day=day, title="Hilfeplan", cases=[case.id], staff=staff)
    become(store, COLLEAGUE, "R_CM")
    assert find("amina") == []
    assert find(case.number) == ["Hilfeplan"]


@pytest.mark.usefixtures("of_the_counsellor")
def test_nothing_about_a_restricted_file_is_found(store: Store, case: Case, find: Find) -> None:
    with store.unit() as unit:
        unit.session.execute(
            update(Person).where(Person.id == case.person_id).values(restricted=True)
        )
        unit.commit()
    assert find("amina") == find("hilfeplan") == []


def test_ones_own_stand_before_those_of_others(
    store: Store, records: Records, case: Case, day: date, find: Find
) -> None:
    add(store, Staff(uid="user-2", login="user-2", name="Kim Kollegin"))
    cases = [case.id]
    added(store, records, day=day, begins="22:00", ends="23:00", title="A", cases=cases, staff=[2])
    added(store, records, day=day, begins="23:00", ends="23:30", title="B", cases=cases, staff=[1])
    rule = "FREQ=WEEKLY;COUNT=9"
    added(store, records, day=day, begins="23:30", ends="23:40", title="C", cases=cases, staff=[2],
          rule=rule)  # fmt: skip
    assert find("beispiel") == ["B", "A", "C"]


def test_statements_do_not_grow(store: Store, records: Records, case: Case, day: date) -> None:
    counts = []
    for _ in range(2):
        for _ in range(5):
            added(store, records, day=day, cases=[case.id], staff=[1])
        said: list[str] = []

        def note(*args: object, said: list[str] = said) -> None:
            said.append(str(args[2]))

        event.listen(store.engine, "before_cursor_execute", note)
        find_appointments(store, records.catalogue, "beispiel")
        event.remove(store.engine, "before_cursor_execute", note)
        counts.append(len(said))
    assert counts[0] == counts[1]
