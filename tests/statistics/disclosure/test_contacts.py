"""Contacts, goals, referrals: what persons have many of leaves by a rule of its own."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kimdesk.statistics.disclosure.contacts import contact_table
from kimdesk.statistics.disclosure.data import Amount, Dimension, Published, TableSpec
from kimdesk.statistics.disclosure.protecting import Protection
from tests.statistics.disclosure.conftest import KEY, History
from tests.statistics.disclosure.offices import CONTACTS, DIMENSIONS, Office

WAYS = Dimension("way", ("VOR_ORT", "TELEFON", "BRIEF"))
BY_WAY = TableSpec("contact-ways", "KO", ("way",), rule="contacts")
TOPICS = CONTACTS[1]
KEY_OF_QUARTER = ("2026Q1", 0)


def _amounts(**ways: list[int]) -> list[Amount]:
    """By way, how many contacts each person had."""
    return [
        Amount(f"p{at}", {"way": way}, count)
        for way, counts in ways.items()
        for at, count in enumerate(counts)
    ]


def _table(amounts: list[Amount]) -> Published:
    return contact_table(BY_WAY, amounts, {"way": WAYS}, "fine", KEY_OF_QUARTER)


def test_contacts_of_enough_persons_are_rounded_to_ten() -> None:
    numbers = _table(_amounts(VOR_ORT=[4, 5, 5, 3], TELEFON=[2, 2, 2], BRIEF=[9, 9, 9])).numbers
    assert numbers == {("VOR_ORT",): 20, ("TELEFON",): 10, ("BRIEF",): 30}


def test_contacts_of_two_persons_are_a_point_however_many_there_are() -> None:
    numbers = _table(_amounts(VOR_ORT=[30, 40], TELEFON=[2, 2, 2], BRIEF=[9, 9, 9])).numbers
    assert numbers["VOR_ORT",] is None


def test_contacts_that_are_mostly_one_persons_are_a_point() -> None:
    half = _table(_amounts(VOR_ORT=[10, 5, 5], TELEFON=[3, 3, 3], BRIEF=[9, 9, 9])).numbers
    more = _table(_amounts(VOR_ORT=[11, 5, 5], TELEFON=[3, 3, 3], BRIEF=[9, 9, 9])).numbers
    assert half["VOR_ORT",] == 20
    assert more["VOR_ORT",] is None


def test_a_single_point_takes_the_smallest_other_number_with_it() -> None:
    """Else it could be had from the total."""
    numbers = _table(_amounts(VOR_ORT=[30, 40], TELEFON=[2, 2, 2], BRIEF=[9, 9, 9])).numbers
    assert numbers == {("VOR_ORT",): None, ("TELEFON",): None, ("BRIEF",): 30}


def test_topics_are_each_a_number_of_their_own() -> None:
    amounts = [Amount(f"p{at}", {"topics": ("WOHNEN", "GELD")}, 2) for at in range(10)]
    amounts += [Amount("x", {"topics": ("ARBEIT",)}, 50)]
    numbers = contact_table(TOPICS, amounts, DIMENSIONS, "fine", KEY_OF_QUARTER).numbers
    assert numbers["WOHNEN",] == numbers["GELD",] == 20
    assert numbers["ARBEIT",] is None


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.integers(0, 30), max_size=8), min_size=3, max_size=3))
def test_no_number_tells_of_few_persons_or_mostly_of_one(counts: list[list[int]]) -> None:
    table = _table(_amounts(VOR_ORT=counts[0], TELEFON=counts[1], BRIEF=counts[2]))
    for (way,), number in table.numbers.items():
        have = [count for count in counts[WAYS.fine.index(way)] if count]
        if number is not None:
            assert len(have) >= 3
            assert 2 * max(have) <= sum(have)
            assert number % 10 == 0
            assert abs(number - sum(have)) <= 5


def test_contacts_leave_with_a_quarter_and_few_changes_do_not_change_them() -> None:
    history, office = History(CONTACTS), Office(3, 80)
    data = office.next_quarter("2026Q1")
    first = history.give_away(data).release
    assert any(first.tables[1].numbers.values())
    assert all(number is None or number % 10 == 0 for number in first.tables[1].numbers.values())
    again = history.protection.protect(office.correct(data, 2), history.sealed).release
    assert again.tables == first.tables


def test_an_office_with_few_clients_gives_no_contacts() -> None:
    release = History(CONTACTS).give_away(Office(3, 15).next_quarter("2026Q1")).release
    assert [table.level for table in release.tables] == ["none", "none"]


def test_contacts_are_never_crossed() -> None:
    crossed = TableSpec("x", "KO", ("sex", "status"), rule="contacts")
    with pytest.raises(ValueError, match="x"):
        Protection((crossed,), DIMENSIONS, KEY)
