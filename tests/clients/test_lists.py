"""The list of client files: order, pages, filters, and who sees what."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import event

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.clients.access import open_with_reason
from kimdesk.clients.cases import create_file
from kimdesk.clients.files import open_file
from kimdesk.clients.lists import ListFilter, count_cases, list_cases, recent_cases
from kimdesk.clients.model import Case, Person, Staff, Substitution
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store
from tests.support.cases import place

ALL = ListFilter("all")


@pytest.fixture
def colleague(store: Store) -> int:
    with store.unit() as unit:
        other = Staff(uid="user-2", login="probe", name="Kim Probe")
        unit.session.add(other)
        unit.commit()
    return other.id


def as_counsellor(store: Store) -> Store:
    """The same store in the eyes of a counsellor."""
    store.identity = replace(store.identity, roles=frozenset({"R_CM"}))
    return store


def named(store: Store, records: Records, name: str, **case: object) -> Case:
    created = create_file(store, records, {"family_name": name}, {})
    if case:
        place(store, created.id, **case)
    return created


def names(store: Store, wanted: ListFilter) -> list[str]:
    return [row.name for row in list_cases(store, wanted)]


def test_names_stand_in_alphabetical_order_whatever_their_accents(
    store: Store, records: Records
) -> None:
    for name in ("Örneköz", "Probe", "Oberbeispiel", "öko-Muster"):
        named(store, records, name)
    assert names(store, ALL) == ["Oberbeispiel", "öko-Muster", "Örneköz", "Probe"]


def test_pages_follow_each_other_without_gap_or_repetition(store: Store, records: Records) -> None:
    for number in range(25):
        named(store, records, f"Muster {number % 5}")
    seen, after = [], None
    while page := list_cases(store, ALL, after, limit=10):
        seen += [row.id for row in page]
        after = page[-1].key
    assert len(seen) == len(set(seen)) == 25 == count_cases(store, ALL)


def test_a_counsellor_sees_own_and_substituted_cases_only(
    store: Store, records: Records, colleague: int
) -> None:
    named(store, records, "Eigen")
    foreign = named(store, records, "Fremd", counsellor_id=colleague)
    lent = named(store, records, "Vertreten", counsellor_id=colleague)
    ended = named(store, records, "Vorbei", counsellor_id=colleague)
    with store.unit() as unit:
        for case, until in ((lent, date(2026, 11, 20)), (ended, date(2026, 11, 19))):
            since = date(2026, 11, 1)
            unit.session.add(Substitution(case_id=case.id, staff_id=1, since=since, until=until))
        unit.commit()
    counsellor = as_counsellor(store)
    assert names(counsellor, ALL) == ["Eigen", "Vertreten"]
    assert names(counsellor, ListFilter("own")) == ["Eigen"]
    assert names(counsellor, ListFilter("substituted")) == ["Vertreten"]
    assert count_cases(counsellor, ListFilter("mine")) == 2
    with pytest.raises(NotAllowed):
        open_file(counsellor, foreign.id)


def test_a_foreign_file_opens_only_with_a_reason_that_is_logged(
    store: Store, records: Records, colleague: int
) -> None:
    foreign = named(store, records, "Fremd", counsellor_id=colleague)
    counsellor = as_counsellor(store)
    with pytest.raises(UserError):
        open_with_reason(counsellor, foreign.id, "  ok ")
    open_with_reason(counsellor, foreign.id, "Anruf der Klientin, Kollegin im Urlaub")
    assert open_file(counsellor, foreign.id).display_name == "Fremd"
    assert names(counsellor, ALL) == []


def test_roles_without_cases_see_none(store: Store, records: Records) -> None:
    named(store, records, "Eigen")
    store.identity = replace(store.identity, roles=frozenset({"R_DSB"}))
    assert names(store, ALL) == []
    assert count_cases(store, ALL) == 0


def test_filters_narrow_the_list(store: Store, records: Records, colleague: int) -> None:
    named(store, records, "Anfrage")
    named(store, records, "Plan", level="ST3_CM", phase="PLANUNG", counsellor_id=colleague)
    named(store, records, "Zu", level="ST3_CM", phase="ABGESCHLOSSEN")
    assert names(store, ALL) == ["Anfrage", "Plan"]
    assert names(store, ListFilter("all", with_ended=True)) == ["Anfrage", "Plan", "Zu"]
    assert names(store, ListFilter("all", level="ST3_CM")) == ["Plan"]
    assert names(store, ListFilter("all", phase="ABGESCHLOSSEN")) == ["Zu"]
    assert names(store, ListFilter("all", counsellor_id=colleague)) == ["Plan"]


def test_restricted_persons_are_in_no_list(store: Store, records: Records) -> None:
    case = named(store, records, "Eingeschränkt")
    records.change(Person, case.person_id, 1, {"restricted": True})
    assert names(store, ALL) == []
    assert count_cases(store, ALL) == 0


def test_what_was_opened_last_comes_first(store: Store, records: Records) -> None:
    first, second = named(store, records, "Erste"), named(store, records, "Zweite")
    open_file(store, second.id)
    store.clock.moment = store.clock.moment.replace(hour=10)  # type: ignore[attr-defined]
    open_file(store, first.id)
    assert [row.name for row in recent_cases(store)] == ["Erste", "Zweite"]


def test_statements_do_not_depend_on_the_number_of_cases(store: Store, records: Records) -> None:
    counted: list[str] = []
    event.listen(store.engine, "before_cursor_execute", lambda *args: counted.append(args[2]))

    def statements() -> int:
        counted.clear()
        page = list_cases(store, ListFilter("mine"))
        open_file(store, page[0].id)
        return len(counted)

    named(store, records, "Muster 0")
    few = statements()
    for number in range(1, 40):
        named(store, records, f"Muster {number}")
    assert statements() == few
