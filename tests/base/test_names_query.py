"""What is typed into the search field is read as people mean it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.base.names import parse_query, phone_key, phone_number
from kimdesk.base.names.born import parse_born

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("1.1.90", "1990-01-01"),
        ("01.01.1990", "1990-01-01"),
        ("1. 1. 1990", "1990-01-01"),
        ("1/1/1990", "1990-01-01"),
        ("1990-01-01", "1990-01-01"),
        ("010190", "1990-01-01"),
        ("01011990", "1990-01-01"),
        ("1990", "1990-05-17"),
        ("1990", "1990-05"),
        ("1990", "1990"),
        ("1990", "~1990"),
        ("1990-05", "1990-05-17"),
        ("05/1990", "1990-05-17"),
        ("5.1990", "1990-05"),
        ("1.1.", "1990-01-01"),
        ("1.1.199", "1996-01-01"),
        ("1.1.25", "1925-01-01"),
        ("1.1.25", "2025-01-01"),
        ("١.١.١٩٩٠", "1990-01-01"),
        ("29.2.2000", "2000-02-29"),
    ],
)
def test_typed_birth_date_fits_the_stored_one(typed: str, stored: str) -> None:
    (term,) = parse_query(typed, TODAY).terms
    assert term.born
    assert term.born.matches(stored)
    ranges = term.born.ranges
    assert not ranges or any(low <= stored < high for low, high in ranges)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("1.1.90", "1990-01-02"),
        ("1.1.90", "1990"),
        ("1990", "1991"),
        ("1990", "~1991"),
        ("1990", ""),
        ("1.1.", "1990-11-01"),
    ],
)
def test_typed_birth_date_does_not_fit_another(typed: str, stored: str) -> None:
    (term,) = parse_query(typed, TODAY).terms
    assert term.born
    assert not term.born.matches(stored)


@pytest.mark.parametrize("typed", ["31.2.1990", "29.2.1999", "1.13.90", "1.1.1700", "1.1.2090"])
def test_days_that_do_not_exist_are_no_birth_dates(typed: str) -> None:
    assert parse_born(typed, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("AWO1-2026-0001", "AWO1-2026-0001"),
        ("awo1-2026-0001", "AWO1-2026-0001"),
        ("AWO1-2026-00", "AWO1-2026-0001"),
        ("AWO1-2026", "AWO1-2026-0001"),
        ("2026-0001", "AWO1-2026-0001"),
        ("0001", "AWO1-2026-0001"),
        ("1", "AWO1-2026-0001"),
        ("17", "DRK-2026-0017"),
    ],
)
def test_typed_case_number_fits(typed: str, number: str) -> None:
    (term,) = parse_query(typed, TODAY).terms
    assert term.case
    assert term.case.matches(number)
    assert not term.case.matches("AWO1-2025-0002")


@pytest.mark.parametrize(
    "written",
    [
        "0521/000072",
        "0521 000072",
        "(0521) 000072",
        "0521-000072",
        "+49 521 000072",
        "+49 (0)521 000072",
        "0049-521-000072",
        "+49 521 000072 (Nachbar)",
        "Tel. 0521/000072",
        "٠٥٢١ ٠٠٠٠٧٢",
    ],
)
def test_one_phone_number_written_in_many_ways(written: str) -> None:
    assert phone_number(written) == "521000072"


def test_foreign_and_short_numbers() -> None:
    assert phone_number("+380 44 1234567") == "441234567"
    assert phone_number("110") == ""
    assert phone_key("keine") is None


@pytest.mark.parametrize("typed", ["0521 0000", "+49 521 00", "000072", "00072", "0521/000072"])
def test_a_typed_part_of_a_number_leads_to_the_stored_one(typed: str) -> None:
    (term,) = parse_query(typed, TODAY).terms
    key = phone_key("0521/000072")
    assert key
    assert key.number.startswith(term.phone) or any(
        key.ending.startswith(ending) for ending in term.phone_endings
    )


@pytest.mark.parametrize(
    ("typed", "names", "others"),
    [
        ("müller", "müller", 0),
        ("Müller, Anna 1.1.90", "Müller Anna", 1),
        ("1.1.1990 0521 000072 ali", "ali", 2),
        ("1990 0521 000072", "", 2),
        ("ali 1990", "ali", 1),
        ("al-mithali", "al-mithali", 0),
        ("O'Neil", "O'Neil", 0),
        ("محمد ١٩٩٠", "محمد", 1),
        ("+49 521 000072 (Nachbar)", "(Nachbar)", 1),
        ("", "", 0),
        ("()[]{}*\"'", "", 0),
        ("\u200b\u202e", "", 0),
    ],
)
def test_mixed_queries(typed: str, names: str, others: int) -> None:
    query = parse_query(typed, TODAY)
    assert query.names == names
    assert len(query.others) == others
    assert bool(query) == bool(names or others)


@given(st.text())
def test_nothing_typed_raises(text: str) -> None:
    parse_query(text, TODAY)


@given(st.text(alphabet="0123456789.-/+() ", max_size=250))
def test_no_digits_raise(text: str) -> None:
    for term in parse_query(text, TODAY).terms:
        assert term.born or term.case or term.phone


def test_a_long_query_is_cut() -> None:
    assert len(parse_query("ab " * 700_000, TODAY).text) <= 200
