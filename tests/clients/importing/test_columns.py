"""What headings are taken for, and what happens to columns nobody knows."""

import tomllib

import pytest

from kimdesk.base.resources import resource
from kimdesk.clients.importing import (
    IGNORE,
    REMARK_WITH_HEADING,
    TARGETS,
    Mapping,
    Table,
    suggest_mapping,
)
from kimdesk.clients.importing.heading_names import CERTAIN, heading_key, meaning_of
from tests.clients.importing.lists import csv_table


def _targets(table: Table, preset: Mapping | None = None) -> dict[str, str]:
    mapping = suggest_mapping(table, [preset] if preset else [])
    return {heading: column.target for heading, column in mapping.columns.items()}


@pytest.mark.parametrize(
    ("heading", "target"),
    [
        ("Geb.-Datum", "birth_date"),
        ("GEBURTSDATUM (TT.MM.JJJJ)", "birth_date"),
        ("Geburtdatum", "birth_date"),
        ("Date of birth", "birth_date"),
        ("Strasse", "street"),
        ("Straße", "street"),
        ("Traeger", "provider"),
        ("Telefon 2", "phone"),
        ("Klient*innen", "full_name"),
        ("in D seit", "entry_date"),
        ("Aufenthalt: gültig bis", "residence_expires_on"),
    ],
)
def test_headings_are_known_in_many_spellings(heading: str, target: str) -> None:
    assert meaning_of(heading).target == target


@pytest.mark.parametrize("heading", ["Geburtdatum", "lfd. Nr.", "Stand", "Grund"])
def test_vague_headings_are_to_be_confirmed(heading: str) -> None:
    assert 0 < meaning_of(heading).confidence < CERTAIN


@pytest.mark.parametrize("heading", ["", "Lieblingsfarbe", "xyz", "A"])
def test_unknown_headings_mean_nothing(heading: str) -> None:
    assert meaning_of(heading).target == ""


def test_every_column_is_known_by_its_own_label() -> None:
    for name, target in TARGETS.items():
        assert meaning_of(target.label).target == name


def test_no_spelling_stands_for_two_columns() -> None:
    known = tomllib.loads(resource("import", "headings.toml").read_text("utf-8"))
    seen: dict[str, str] = {}
    for target, headings in known["columns"].items():
        assert target in TARGETS
        for heading in headings:
            assert seen.setdefault(heading_key(heading), target) == target, heading
    for heading in known["vague"]["headings"]:
        assert heading_key(heading) in seen


def test_unknown_columns_are_kept_in_the_remark_and_empty_ones_left_out() -> None:
    table = csv_table("Nachname;Lieblingsfarbe;", "Muster;grün;")
    assert _targets(table) == {
        "Nachname": "family_name",
        "Lieblingsfarbe": REMARK_WITH_HEADING,
        "Spalte C": IGNORE,
    }


def test_a_second_column_of_the_same_meaning_is_kept_as_remark() -> None:
    table = csv_table("Nachname;Geburtsdatum;Geb.", "Muster;1990;1991")
    assert _targets(table)["Geb."] == REMARK_WITH_HEADING


def test_several_telephones_are_all_telephones() -> None:
    table = csv_table("Nachname;Telefon;Telefon;Handy", "Muster;1;2;3")
    assert table.headings == ("Nachname", "Telefon", "Telefon (2)", "Handy")
    assert list(_targets(table).values())[1:] == ["phone", "phone", "phone"]


def test_name_beside_given_name_is_the_family_name() -> None:
    assert _targets(csv_table("Name;Vorname", "Muster;Ali"))["Name"] == "family_name"
    assert _targets(csv_table("Name;Ort", "Muster, Ali;Bielefeld"))["Name"] == "full_name"


def test_a_kept_mapping_is_used_for_the_same_headings_only() -> None:
    table = csv_table("Nachname;Farbe", "Muster;grün")
    preset = suggest_mapping(table).with_column("Farbe", "request")
    assert _targets(table, preset)["Farbe"] == "request"
    other = csv_table("Nachname;Vorname", "Muster;Ali")
    assert _targets(other, preset)["Nachname"] == "family_name"


def test_columns_of_a_file_of_rejected_rows_are_left_out() -> None:
    table = csv_table("Nachname;Grund;Zeile;Spalte;Grund (Import)", "Muster;x;5;Grund;unklar")
    targets = _targets(table)
    assert targets["Grund"] == "closure_reason"
    assert {targets[name] for name in table.headings[2:]} == {IGNORE}
