"""What cells mean: dates, names, telephones, addresses."""

from datetime import date

import pytest

from kimdesk.clients.importing.cells import read_cell
from kimdesk.clients.importing.understood import StaffName, Surroundings, Understood
from kimdesk.reference import Catalogue

TODAY = date(2026, 11, 20)


@pytest.fixture
def around(catalogue: Catalogue) -> Surroundings:
    return Surroundings(catalogue, TODAY, staff=(StaffName(7, "muster", "Mika Muster"),))


def read(around: Surroundings, target: str, text: str) -> Understood:
    return read_cell(around, "Spalte", target, text)


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("05.04.1996", "1996-04-05"),
        ("1.1.90", "1990-01-01"),
        ("28.04.88", "1988-04-28"),
        ("08.10.04", "2004-10-08"),
        ("ca. 1984", "~1984"),
        ("1. Nov 1965", "1965-11-01"),
        ("21. Sept 1965", "1965-09-21"),
        ("2. Juli 2000", "2000-07-02"),
        ("2013", "2013"),
        ("03/1985", "1985-03"),
        ("1996-04-05 00:00:00", "1996-04-05"),
        ("32874", "1990-01-01"),
        ("00.00.1990", "1990"),
        ("xx.xx.1990", "1990"),
        ("00.05.1990", "1990-05"),
    ],
)
def test_dates_as_offices_write_them(around: Surroundings, text: str, stored: str) -> None:
    assert read(around, "birth_date", text).values == {"birth_date": stored}


@pytest.mark.parametrize("text", ["30.02.1990", "31.04.2000", "13/1990", "Frühling", "1.13.1990"])
def test_days_that_do_not_exist_are_refused(around: Surroundings, text: str) -> None:
    assert read(around, "birth_date", text).problem
    assert not read(around, "birth_date", text).asks


@pytest.mark.parametrize("text", ["", "-", "unbekannt", "k.A.", "?"])
def test_a_date_nobody_knows_is_empty(around: Surroundings, text: str) -> None:
    understood = read(around, "birth_date", text)
    assert (understood.values, understood.problem) == ({}, "")


def test_two_digit_years_of_documents_may_lie_ahead(around: Surroundings) -> None:
    assert read(around, "residence_expires_on", "08.08.27").values == {
        "residence_expires_on": date(2027, 8, 8)
    }


@pytest.mark.parametrize("text", ["unbefristet", "unbefr."])
def test_a_title_without_end_has_no_last_day(around: Surroundings, text: str) -> None:
    understood = read(around, "residence_expires_on", text)
    assert (understood.values, understood.problem) == ({}, "")
    assert understood.note
    assert read(around, "closed_on", text).problem


def test_words_before_a_date_do_not_count(around: Surroundings) -> None:
    assert read(around, "entry_date", "seit 2015").values == {"entry_date": "2015"}
    assert read(around, "admitted_on", "ab 01.02.2024").values == {"admitted_on": date(2024, 2, 1)}


def test_formulas_are_told_and_errors_of_the_table_refused(around: Surroundings) -> None:
    assert read(around, "given_name", "=B2").values == {"given_name": "=B2"}
    assert read(around, "given_name", "=B2").warning
    assert read(around, "given_name", "#REF!").problem
    assert read(around, "birth_date", "#NV").problem


@pytest.mark.parametrize("text", ["03/24", "2024", "3.5.", "heute", "Mai"])
def test_a_day_needs_day_month_and_year(around: Surroundings, text: str) -> None:
    assert read(around, "admitted_on", text).problem


def test_serial_numbers_count_from_the_day_zero_of_their_file(catalogue: Catalogue) -> None:
    mac = Surroundings(catalogue, TODAY, epoch=date(1904, 1, 1))
    assert read(mac, "birth_date", "31412").values == {"birth_date": "1990-01-01"}


@pytest.mark.parametrize(
    ("text", "family", "given"),
    [
        ("Muster, Ali", "Muster", "Ali"),
        ("N'Exemple, محمد", "N'Exemple", "محمد"),
        ("Al-Mithali,Ioana", "Al-Mithali", "Ioana"),
        ("Muster", "Muster", ""),
        ("Muster, Ali, jun.", "Muster", "Ali, jun."),
    ],
)
def test_names_in_one_cell(around: Surroundings, text: str, family: str, given: str) -> None:
    values = read(around, "full_name", text).values
    assert (values.get("family_name", ""), values.get("given_name", "")) == (family, given)


def test_a_name_without_comma_is_not_cut_by_guessing(around: Surroundings) -> None:
    assert read(around, "full_name", "Ali Muster Beispiel").problem
    assert read(around, "full_name_given_first", "Ali Muster").values == {
        "family_name": "Muster",
        "given_name": "Ali",
    }


def test_surnames_that_look_like_abbreviations_stay(around: Surroundings) -> None:
    for name in ("Na", "Ka", "Nn", "Null", "None"):
        assert read(around, "family_name", name).values == {"family_name": name}


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("0521/000006", (("TEL", "0521/000006", ""),)),
        ("0151 00040357", (("MOBIL", "0151 00040357", ""),)),
        ("+49 521 000857 (Nachbar)", (("TEL", "+49 521 000857", "Nachbar"),)),
        ("0521 12345, 0176 98765", (("TEL", "0521 12345", ""), ("MOBIL", "0176 98765", ""))),
        ("0521 12345 oder 0176 98765", (("TEL", "0521 12345", ""), ("MOBIL", "0176 98765", ""))),
        ("0049 (0)521 12345", (("TEL", "0049 (0)521 12345", ""),)),
    ],
)
def test_telephone_numbers(
    around: Surroundings, text: str, ways: tuple[tuple[str, str, str], ...]
) -> None:
    assert read(around, "phone", text).values == {"contact_ways": ways}


def test_words_in_the_telephone_column_become_a_hint(around: Surroundings) -> None:
    understood = read(around, "phone", "über Schwester")
    assert understood.values == {"contact_note": "über Schwester"}
    assert understood.warning


def test_a_zero_that_a_spreadsheet_has_eaten_is_pointed_out(around: Surroundings) -> None:
    assert read(around, "phone", "52112345").warning
    assert not read(around, "phone", "052112345").warning


def test_email_addresses_are_checked(around: Surroundings) -> None:
    ways = read(around, "email", "a@example.org; b@example.org").values["contact_ways"]
    assert ways == (("EMAIL", "a@example.org", ""), ("EMAIL", "b@example.org", ""))
    assert read(around, "email", "ali at example").problem


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "Musterweg 65 c/o Heim, 33611 Bielefeld",
            {
                "street": "Musterweg 65",
                "care_of": "Heim",
                "postcode": "33611",
                "city": "Bielefeld",
            },
        ),
        ("Musterweg 3", {"street": "Musterweg 3"}),
        ("33602 Bielefeld", {"postcode": "33602", "city": "Bielefeld"}),
        (
            "Musterweg 1\n33602 Bielefeld",
            {"street": "Musterweg 1", "postcode": "33602", "city": "Bielefeld"},
        ),
    ],
)
def test_addresses_in_one_cell(around: Surroundings, text: str, values: dict[str, object]) -> None:
    assert read(around, "address", text).values == values


def test_counsellors_by_login_or_name(around: Surroundings) -> None:
    assert read(around, "counsellor", "MUSTER").values == {"counsellor": 7}
    assert read(around, "counsellor", "Mika Muster").values == {"counsellor": 7}
    unknown = read(around, "counsellor", "Jemand")
    assert unknown.asks
    assert [p.text for p in unknown.proposals] == ["Mika Muster", "niemandem zugeordnet"]


def test_consent_by_day_or_by_word(around: Surroundings) -> None:
    assert read(around, "consent_on", "01.02.2026").values == {"consent_on": date(2026, 2, 1)}
    assert read(around, "consent_on", "ja").values == {"consent_on": True}
    assert read(around, "consent_on", "nein").asks


@pytest.mark.parametrize(
    "text",
    [
        "<img src=file:///etc/passwd>",
        "=cmd|' /C calc'!A0",
        "' OR 1=1 --",
        '"NEAR" (a OR b)*',
        "a" + "\u0301" * 60,
        "\u202eniltraM",
        "👨‍👩‍👧",
    ],
)
def test_nasty_names_are_stored_as_text(around: Surroundings, text: str) -> None:
    understood = read(around, "family_name", text)
    assert not understood.problem
    stored = str(understood.values["family_name"]) if understood.values else ""
    assert "\u202e" not in stored
    assert stored.count("\u0301") <= 4


def test_names_of_invisible_characters_alone_are_empty(around: Surroundings) -> None:
    assert read(around, "family_name", "\u200b\u200d\ufeff").values == {}


def test_overlong_names_are_refused(around: Surroundings) -> None:
    assert "Zeichen" in read(around, "family_name", "x" * 201).problem
    assert read(around, "family_name", "x" * 2_000_000).problem
