"""The template: names every column, lists the codes, and comes in as it is."""

import io
from datetime import date

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from kimdesk.base.text import set_language
from kimdesk.clients.importing import TARGETS, read_table, suggest_mapping, template_file
from kimdesk.clients.importing.heading_names import heading_key, meaning_of
from kimdesk.clients.model import Person
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.clients.importing.lists import bring_in, saved

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize("name", ["vorlage.csv", "vorlage.xlsx"])
def test_every_column_is_understood_as_what_it_is(catalogue: Catalogue, name: str) -> None:
    table = read_table(template_file(catalogue, TODAY, name), name)
    columns = suggest_mapping(table).columns
    expected = [target.name for target in TARGETS.values() if not target.alternative]
    assert [columns[heading].target for heading in table.headings] == expected
    assert table.rows == ()


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_two_columns_have_the_same_heading(language: str) -> None:
    set_language(language)
    headings = [heading_key(target.label) for target in TARGETS.values()]
    assert len(set(headings)) == len(headings)
    for name, target in TARGETS.items():
        assert meaning_of(target.label).target == name


def test_a_filled_template_comes_in(store: Store, catalogue: Catalogue) -> None:
    book = load_workbook(io.BytesIO(template_file(catalogue, TODAY, "vorlage.xlsx")))
    page = book.worksheets[0]
    places = {str(cell.value): at for at, cell in enumerate(page[1], start=1)}
    filled: dict[str, str | date] = {
        "Nachname": "Muster",
        "Vorname": "Ali",
        "Geburtsdatum": date(1990, 2, 1),
        "Geschlecht": "männlich",
        "Staatsangehörigkeiten": "Syrien; Deutschland",
        "Fallstufe": "ST3_CM",
        "Aufnahme am": "01.03.2026",
    }
    for heading, value in filled.items():
        page.cell(2, places[heading], value)
    result = bring_in(store, catalogue, read_table(saved(book), "vorlage.xlsx"))
    assert (result.accepted, result.rejected) == (1, ())
    with store.unit() as unit:
        person = unit.session.scalars(select(Person)).one()
    assert person.nationalities == ("475", "000")


def test_all_codes_stand_in_the_template_and_can_be_chosen(catalogue: Catalogue) -> None:
    book = load_workbook(io.BytesIO(template_file(catalogue, TODAY, "vorlage.xlsx")))
    codes = {row[1].value for row in book["Codes"]}
    used = {target.code_list for target in TARGETS.values() if target.code_list}
    for list_id in used:
        assert {code.code for code in catalogue[list_id].selectable(TODAY)} <= codes
    offered = book.worksheets[0].data_validations.dataValidation
    assert len(offered) > 20
    assert all(rule.formula1.startswith(("'Codes'!", "Codes!")) for rule in offered)


def test_every_column_is_explained(catalogue: Catalogue) -> None:
    book = load_workbook(io.BytesIO(template_file(catalogue, TODAY, "vorlage.xlsx")))
    told = {row[2].value: row[1].value for row in book["Spalten"]}
    assert all(told[name] for name in TARGETS)
    assert all(cell.comment for cell in book.worksheets[0][1])
