"""The contact log: pages, search inside one file, proposals for the next entry, the tally."""

from datetime import date, timedelta

import pytest

from kimdesk.base.errors import NotAllowed
from kimdesk.clients.contact_entry import contact_defaults, interpreter_choices, last_tally_kind
from kimdesk.clients.contacts import (
    add_contact,
    all_contacts,
    contact_page,
    found_contacts,
    tallied_today,
    tally,
)
from kimdesk.clients.model import Case, Contact, Interpreter, Person, Staff
from kimdesk.clients.records import Records
from kimdesk.vault.work import Identity, Store

DAY = date(2026, 11, 20)


@pytest.fixture
def long_log(store: Store, case: Case) -> Case:
    """250 entries on 125 days, two a day."""
    with store.unit() as unit:
        for at in range(250):
            unit.session.add(
                Contact(
                    case_id=case.id, held_on=DAY - timedelta(at // 2), kind="K_TEL", author_id=1
                )
            )
        unit.commit()
    return case


def noted(store: Store, records: Records, case: Case, note: str, day: date = DAY) -> int:
    values = {"case_id": case.id, "held_on": day, "kind": "K_TEL", "note": note}
    return add_contact(records, store, values).id


def test_the_log_comes_page_by_page_without_gap_or_repeat(store: Store, long_log: Case) -> None:
    rows = list(all_contacts(store, long_log.id))
    assert len({row.id for row in rows}) == len(rows) == 250
    assert [row.key for row in rows] == sorted((row.key for row in rows), reverse=True)


def test_an_entry_names_its_author(store: Store, records: Records, case: Case) -> None:
    noted(store, records, case, "Anruf")
    assert [row.author for row in contact_page(store, case.id)] == ["Mika Muster"]


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("Räumung", 1),
        ("raeumung", 1),
        ("räum", 1),
        ("klage räumung", 1),
        ("klage job", 0),
        ("jobcenter", 2),
        ("äumung", 0),
        ('"OR * NEAR(', 0),
        ("…", 0),
        ("", 0),
    ],
)
def test_search_in_the_log_folds_and_takes_beginnings_of_words(
    store: Store, records: Records, case: Case, query: str, hits: int
) -> None:
    noted(store, records, case, "Räumungsklage droht, Klage beim Amtsgericht")
    noted(store, records, case, "Brief vom Jobcenter erklärt")
    noted(store, records, case, "JOBCENTER angerufen", DAY - timedelta(3))
    assert len(found_contacts(store, case.id, query)) == hits


def test_search_stays_in_its_file(store: Store, records: Records, case: Case) -> None:
    noted(store, records, case, "Jobcenter")
    other = records.add(Person, {"family_name": "Probe"})
    second = records.add(Case, {"person_id": other.id, "number": "AWO1-2026-0999"})
    assert found_contacts(store, second.id, "Jobcenter") == ()


def test_a_deleted_entry_is_found_no_more(store: Store, records: Records, case: Case) -> None:
    gone = noted(store, records, case, "Jobcenter")
    records.remove(Contact, gone)
    assert found_contacts(store, case.id, "jobcenter") == ()


def test_a_new_entry_is_proposed_in_the_clients_language(
    store: Store, records: Records, case: Case
) -> None:
    person = {"counselling_language": "ar", "interpreting": "SM_LAIE"}
    records.change(Person, case.person_id, 1, person)
    found = contact_defaults(store, case.id)
    assert (found.language, found.interpreting, found.kind) == ("ar", "SM_LAIE", "K_BUERO")


def test_without_such_entries_the_last_talk_is_the_pattern(
    store: Store, records: Records, case: Case
) -> None:
    who = records.add(Interpreter, {"name": "Sam Beispiel"})
    values = {"case_id": case.id, "held_on": DAY, "kind": "K_HAUS", "language": "ti"}
    values |= {"interpreting": "SM_PROF_ORT", "interpreter_id": who.id}
    add_contact(records, store, values)
    found = contact_defaults(store, case.id)
    assert (found.language, found.interpreting) == ("ti", "SM_PROF_ORT")
    assert (found.interpreter_id, found.kind) == (who.id, "K_HAUS")


def test_interpreters_are_offered_by_name_and_retired_ones_marked(
    store: Store, records: Records
) -> None:
    records.add(Interpreter, {"name": "Zora Beispiel", "retired": "J"})
    records.add(Interpreter, {"name": "Alex Beispiel"})
    names = [(name, works) for _, name, works in interpreter_choices(store)]
    assert names == [("Alex Beispiel", True), ("Zora Beispiel", False)]


def test_the_tally_counts_today_and_remembers_the_kind(store: Store, records: Records) -> None:
    assert (tallied_today(store), last_tally_kind(store)) == (0, "K_SPRECH")
    tally(records, store, {"held_on": DAY, "kind": "K_TEL"})
    tally(records, store, {"held_on": DAY - timedelta(1), "kind": "K_MSG"})
    assert (tallied_today(store), last_tally_kind(store)) == (1, "K_MSG")


def test_a_foreign_log_stays_closed(store: Store, records: Records, case: Case) -> None:
    with store.unit() as unit:
        unit.session.add(Staff(uid="user-2", login="zwei", name="Toni Test"))
        unit.commit()
    store.identity = Identity("user-2", "zwei", "Toni Test", frozenset({"R_CM"}), 2)
    for ask in (contact_page, contact_defaults):
        with pytest.raises(NotAllowed):
            ask(store, case.id)
    with pytest.raises(NotAllowed):
        found_contacts(store, case.id, "a")
    with pytest.raises(NotAllowed):
        noted(store, records, case, "fremd")
