"""The file of rejected rows: repaired and brought in again by itself."""

import csv
import io

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from kimdesk.base.errors import UserError
from kimdesk.clients.importing import read_table, rejected_file, run
from kimdesk.clients.model import ContactWay, Person
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.clients.importing.lists import csv_table, dry_run

LIST = csv_table(
    "Nachname;Vorname;Geburtsdatum;Telefon;Notiz",
    "Muster;Ali;01.02.1990;0521 12345;",
    '"=cmd|\' /C calc\'!A0";Zoë;30.02.1990;+49 521 000857;"zwei',
    'Zeilen; ""so"""',
)


@pytest.mark.parametrize("name", ["abgelehnt.csv", "abgelehnt.xlsx"])
def test_repaired_rows_come_in_as_what_they_were(
    store: Store, catalogue: Catalogue, name: str
) -> None:
    preview = dry_run(store, catalogue, LIST)
    run(store, preview)
    content = rejected_file(preview, name)
    broken = read_table(content, name)
    assert broken.headings[-3:] == ("Zeile", "Spalte", "Grund")
    assert broken.rows[0].cells[-3:-1] == ("3", "Geburtsdatum")
    assert broken.rows[0].cells[0] == "=cmd|' /C calc'!A0"
    again = dry_run(store, catalogue, broken)
    assert [rejected.row for rejected in again.rejected] == [2]
    repaired = type(broken)(
        broken.columns,
        tuple(
            type(row)(
                row.number,
                tuple(cell.replace("30.02.1990", "28.02.1990") for cell in row.cells),
            )
            for row in broken.rows
        ),
        broken.heading_row,
    )
    assert run(store, dry_run(store, catalogue, repaired)).accepted == 1
    with store.unit() as unit:
        person = unit.session.scalars(select(Person).order_by(Person.id.desc())).first()
        way = unit.session.scalars(select(ContactWay).order_by(ContactWay.id.desc())).first()
    assert person is not None
    assert way is not None
    assert (person.family_name, person.birth_date) == ("=cmd|' /C calc'!A0", "1990-02-28")
    assert way.value == "+49 521 000857"


def test_no_cell_of_the_text_file_can_run_as_a_formula(store: Store, catalogue: Catalogue) -> None:
    content = rejected_file(dry_run(store, catalogue, LIST), "x.csv")
    assert content.startswith(b"\xef\xbb\xbf")
    lines = list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    assert lines[1][0] == "'=cmd|' /C calc'!A0"
    assert lines[1][3] == "'+49 521 000857"
    assert not any(cell[:1] in "=+-@\t\r" for line in lines for cell in line if cell)


def test_no_cell_of_the_spreadsheet_is_a_formula(store: Store, catalogue: Catalogue) -> None:
    content = rejected_file(dry_run(store, catalogue, LIST), "x.xlsx")
    page = load_workbook(io.BytesIO(content)).worksheets[0]
    filled = [cell for row in page for cell in row if cell.value is not None]
    assert {cell.data_type for cell in filled} == {"s"}
    assert all(cell.quotePrefix for cell in filled)


def test_a_list_with_a_column_grund_keeps_it(store: Store, catalogue: Catalogue) -> None:
    table = csv_table("Nachname;Geburtsdatum;Grund", "Muster;30.2.90;Ziel erreicht")
    content = rejected_file(dry_run(store, catalogue, table), "x.csv")
    again = read_table(content, "x.csv")
    assert again.headings[2:] == ("Grund", "Zeile", "Spalte", "Grund (Import)")
    twice = rejected_file(dry_run(store, catalogue, again), "x.csv")
    assert read_table(twice, "x.csv").headings == again.headings


def test_other_kinds_of_files_are_not_written(store: Store, catalogue: Catalogue) -> None:
    with pytest.raises(UserError, match=r"\.csv oder \.xlsx"):
        rejected_file(dry_run(store, catalogue, LIST), "x.pdf")
