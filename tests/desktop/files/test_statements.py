"""Every screen takes a fixed number of statements, whatever the store holds.

A new statement here is felt on every screen; raise a number only for something people see.
"""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from functools import partial
from typing import Any
from weakref import ref

import pytest
from sqlalchemy import event

from kimdesk.clients.model import Contact
from kimdesk.desktop.files.file_tabs import TABS
from tests.desktop.files.conftest import Desk, MakeDesk

# With the one that begins each transaction.
LIST = 4
# A file itself; beside it what the rules of case work look at, what is left to do, and the
# next appointment; what the calendar finds comes last.
OPEN = 32 + 12 + 3 + 6 + 2
SAVE = 8
SEARCH = 12
# What a tab may ask for beyond the file itself, which was read when it was opened.
TAB = 26  # the history: one for each kind of event, appointments and deadlines too


@contextmanager
def counting(desk: Desk) -> Iterator[list[str]]:
    """The statements sent inside the block."""
    sent: list[str] = []

    def note(*arguments: Any) -> None:
        sent.append(str(arguments[2]))

    event.listen(desk.store.engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(desk.store.engine, "before_cursor_execute", note)


def cost(desk: Desk, act: Callable[[], object]) -> int:
    """How many statements `act` and what follows from it take."""
    with counting(desk) as sent:
        act()
        desk.settle()
    return len(sent)


@pytest.fixture
def small(make_desk: MakeDesk) -> Desk:
    """A store with two files."""
    return make_desk(2)


def fill(desk: Desk) -> None:
    """Sixty contacts in the first file."""
    for at in range(60):
        day = date(2026, 1, 1) + timedelta(days=at)
        entry = {"case_id": 1, "held_on": day, "kind": "K_TEL", "minutes": 10, "note": "Muster"}
        desk.session.jobs.run(desk.window, desk.session.records.add, Contact, entry)
    desk.settle()


def test_the_list_takes_the_same_statements_for_one_file_and_for_many(make_desk: MakeDesk) -> None:
    desk = make_desk(40)
    page = desk.the_list()
    assert cost(desk, lambda: page.refresh({"case": frozenset({1})})) == LIST
    assert len(page.model.rows()) == 40


def test_opening_takes_the_same_statements_for_a_short_and_a_long_log(small: Desk) -> None:
    fill(small)
    long = cost(small, lambda: small.window.show_page("file", 1))
    short = cost(small, lambda: small.window.show_page("file", 2))
    assert long == short
    assert long <= OPEN


def test_no_tab_reads_the_file_again(small: Desk) -> None:
    fill(small)
    page = small.open(1)
    costs = {kind.key: cost(small, partial(page.nav.choose, kind.key)) for kind in TABS}
    assert max(costs.values()) <= TAB, costs
    again = {kind.key: cost(small, partial(page.nav.choose, kind.key)) for kind in TABS}
    assert sum(again.values()) == 0, again


def test_a_saved_field_is_written_and_nothing_is_read_again(small: Desk) -> None:
    page = small.open(1)
    field = small.tab(page, "person").form.ui.edit_birth_place

    def save() -> None:
        field.editor.setText("Musterstadt")
        field.commit()

    assert cost(small, save) <= SAVE
    assert small.file(1).person.birth_place == "Musterstadt"
    assert page.file is not None
    assert page.file.person.birth_place == "Musterstadt"
    assert page.file.person.version == small.file(1).person.version


def test_what_was_saved_elsewhere_too_is_read_again(small: Desk) -> None:
    page = small.open(1)
    field = small.tab(page, "person").form.ui.edit_birth_place
    field.editor.setText("Musterstadt")
    field.commit()
    entry = {"case_id": 1, "held_on": date(2026, 3, 1), "kind": "K_TEL", "minutes": 10}
    small.session.jobs.run(page, small.session.records.add, Contact, entry)
    small.settle()
    assert page.file is not None
    assert (page.file.contacts, page.file.person.birth_place) == (1, "Musterstadt")


def test_a_page_at_the_back_reads_when_it_comes_to_the_front(small: Desk) -> None:
    listed = small.the_list()
    page = small.open(1)
    assert page.file is not None
    person = page.file.person

    def change() -> None:
        small.session.records.change(
            type(person), person.id, person.version, {"family_name": "Umbenannt"}
        )

    cost(small, change)
    assert not any("Umbenannt" in row.name for row in listed.model.rows())
    small.the_list()
    assert any("Umbenannt" in row.name for row in listed.model.rows())


def test_a_search_takes_the_same_statements_for_few_and_for_many(small: Desk) -> None:
    page = small.the_list()
    few = cost(small, lambda: page.results.search("muster"))
    fill(small)
    many = cost(small, lambda: page.results.search("muster"))
    assert few <= SEARCH
    assert many <= SEARCH


def test_closed_files_leave_nothing_behind(small: Desk) -> None:
    page = small.open(1)
    small.tab(page, "contacts")
    gone = ref(page)
    destroyed = small.bot.waitSignal(page.destroyed)
    del page
    with destroyed:
        small.window.close_file(1)
    small.settle()
    gc.collect()
    assert gone() is None
