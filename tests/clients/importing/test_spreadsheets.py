"""Spreadsheets: what cells hold, how lists are laid out, and files that mean harm."""

import io
import zipfile
from datetime import date, datetime

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill

from kimdesk.base.errors import UserError
from kimdesk.clients.importing import MARKING, read_table, xlsx_reader
from tests.clients.importing.lists import saved, xlsx_bytes


def test_dates_numbers_and_truths_become_text() -> None:
    table = read_table(
        xlsx_bytes(
            ["Nachname", "Geburtsdatum", "Einreise", "Post erlaubt", "Notiz"],
            ["Muster", date(1996, 4, 5), 2013, True, 2.5],
            [
                "Beispiel",
                datetime(2020, 1, 2, 9, 30),  # noqa: DTZ001 - a cell has no zone
                2014.0,
                False,
                None,
            ],
        ),
        "liste.xlsx",
    )
    assert table.rows[0].cells == ("Muster", "05.04.1996", "2013", "ja", "2.5")
    assert table.rows[1].cells == ("Beispiel", "02.01.2020 09:30", "2014", "nein", "")


def test_formulas_stay_the_text_they_are() -> None:
    table = read_table(
        xlsx_bytes(["Nachname", "Vorname"], ["=cmd|' /C calc'!A0", "=1+1"]), "liste.xlsx"
    )
    assert table.rows[0].cells == ("=cmd|' /C calc'!A0", "=1+1")


def test_titles_groups_separators_and_sums_are_no_data_but_told() -> None:
    table = read_table(
        xlsx_bytes(
            ["Klientenliste Stand Mai"],
            [],
            [None, "Person", None, "Aufenthalt"],
            ["Nr.", "Name, Vorname", "geb. am", "gültig bis"],
            [1, "Muster, Ali", "1990", "01.02.2027"],
            ["--- neu ab Mai ---"],
            ["Nr.", "Name, Vorname", "geb. am", "gültig bis"],
            [2, "Beispiel, Zoë", "1991", None],
            [],
            ["Summe", "=COUNTA(B5:B8)"],
        ),
        "liste.xlsx",
    )
    assert table.heading_row == 4
    assert [row.number for row in table.rows] == [5, 8]
    assert [skipped.number for skipped in table.skipped] == [1, 3, 6, 7, 10]
    assert table.columns[3].group == "Aufenthalt"


def test_two_heading_rows_complete_each_other() -> None:
    table = read_table(
        xlsx_bytes(
            ["Nachname", "Vorname", "Aufenthalt", None, "Clearing", None],
            [None, None, "Status", "gültig bis", "Clearing seit", "Clearing-Ergebnis"],
            ["Muster", "Ali", "§ 24", "01.02.2027", "01.02.2026", None],
        ),
        "liste.xlsx",
    )
    assert table.heading_row == 2
    assert table.headings[:4] == ("Nachname", "Vorname", "Status", "gültig bis")
    assert len(table.rows) == 1


def test_a_row_with_nothing_but_a_name_stays_a_person() -> None:
    table = read_table(
        xlsx_bytes(["Name, Vorname", "geb.", "Ort", "Notiz"], ["Muster, Ali"]), "liste.xlsx"
    )
    assert [row.cells[0] for row in table.rows] == ["Muster, Ali"]


def test_the_sheet_that_looks_like_a_client_list_is_taken() -> None:
    book = Workbook()
    book.worksheets[0].append(["Datum", "was"])
    second = book.create_sheet("Klienten")
    second.append(["Nachname", "Vorname", "Geburtsdatum"])
    second.append(["Muster", "Ali", "1990"])
    hidden = book.create_sheet("alt")
    hidden.sheet_state = "hidden"
    hidden.append(["Nachname", "Vorname", "Geburtsdatum", "Geschlecht"])
    table = read_table(saved(book), "liste.xlsx")
    assert table.sheet == "Klienten"
    assert table.sheets == ("Sheet", "Klienten")
    assert read_table(saved(book), "liste.xlsx", sheet="Sheet").headings == ("Datum", "was")
    with pytest.raises(UserError, match="gibt es in dieser Datei nicht"):
        read_table(saved(book), "liste.xlsx", sheet="alt")


def test_struck_and_coloured_rows_are_told_in_a_column() -> None:
    book = Workbook()
    page = book.worksheets[0]
    for line in (["Nachname", "Vorname"], ["Muster", "Ali"], ["Beispiel", "Zoë"], ["Probe", "A"]):
        page.append(line)
    for cell in page[2]:
        cell.font = Font(strike=True)
    for cell in page[3]:
        cell.fill = PatternFill("solid", fgColor="FFFF00")
    table = read_table(saved(book), "liste.xlsx")
    assert table.headings[-1] == MARKING
    assert [row.cells[-1] for row in table.rows] == ["durchgestrichen", "gelb", ""]


def test_cells_merged_over_rows_are_told() -> None:
    book = Workbook()
    page = book.worksheets[0]
    for line in (["Nachname", "Adresse"], ["Muster", "Musterweg 1"], ["Beispiel", None]):
        page.append(line)
    page.merge_cells("B2:B3")
    assert "Zeile 2" in read_table(saved(book), "liste.xlsx").hints[0]


def test_a_sheet_formatted_to_its_last_cell_is_read_at_once() -> None:
    book = Workbook()
    page = book.worksheets[0]
    page.append(["Nachname", "Vorname"])
    page.append(["Muster", "Ali"])
    page.cell(1_048_576, 16_384).font = Font(bold=True)
    table = read_table(saved(book), "liste.xlsx")
    assert len(table.rows) == 1
    assert table.headings == ("Nachname", "Vorname")


def _archive(**parts: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), data)
    return content.getvalue()


def _with(data: bytes, name: str, content: bytes) -> bytes:
    """A good spreadsheet with one more entry."""
    file = io.BytesIO(data)
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return file.getvalue()


GOOD = xlsx_bytes(["Nachname", "Vorname"], ["Muster", "Ali"])


def test_a_bomb_is_not_unpacked() -> None:
    bomb = _with(GOOD, "xl/media/bomb.xml", b"\0" * (50 * 1024 * 1024))
    with pytest.raises(UserError, match="ausgepackt"):
        read_table(bomb, "liste.xlsx")


def test_a_bomb_of_many_entries_is_not_unpacked() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(6000):
            archive.writestr(f"xl/{number}.xml", b"")
    with pytest.raises(UserError, match="ausgepackt"):
        read_table(file.getvalue(), "liste.xlsx")


def test_an_entity_bomb_is_not_expanded() -> None:
    laughs = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><l>&b;</l>'
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(GOOD)) as good, zipfile.ZipFile(file, "w") as bad:
        for entry in good.infolist():
            sheet = entry.filename.startswith("xl/worksheets/")
            bad.writestr(entry.filename, laughs if sheet else good.read(entry))
    with pytest.raises(UserError, match="beschädigt"):
        read_table(file.getvalue(), "liste.xlsx")


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1000000000000"><c t="inlineStr"><is><t>Muster</t></is></c></row>',
        "".join(f'<row r="{row}"><c r="XFD{row}"/></row>' for row in range(2, 6000)),
    ],
    ids=["a line far away", "empty lines to the last column"],
)
def test_a_sheet_that_claims_endless_room_is_refused_in_time(
    rows: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_reader, "MAX_CELLS", 1_000_000)
    heading = '<row r="1"><c t="inlineStr"><is><t>Nachname</t></is></c></row>'
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    sheet = f'<worksheet xmlns="{space}"><sheetData>{heading}{rows}</sheetData></worksheet>'
    book, written = zipfile.ZipFile(io.BytesIO(saved(Workbook()))), io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in book.namelist():
            archive.writestr(name, sheet if name.endswith("sheet1.xml") else book.read(name))
    with pytest.raises(UserError, match="beschädigt"):
        read_table(written.getvalue(), "liste.xlsx")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (_with(GOOD, "xl/vbaProject.bin", b"x"), "Makros"),
        (_with(GOOD, "../../evil.xml", b"x"), "beschädigt"),
        (_with(GOOD, "/etc/passwd", b"x"), "beschädigt"),
        (_with(GOOD, "C:/x.xml", b"x"), "beschädigt"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "Passwort"),
        (GOOD[: len(GOOD) // 2], "beschädigt"),
        (b"PK\x03\x04 something else", "beschädigt"),
        (_archive(word__document_dot_xml=b"<w/>"), "beschädigt"),
    ],
)
def test_foreign_and_dangerous_files_get_a_sentence(data: bytes, told: str) -> None:
    with pytest.raises(UserError, match=told):
        read_table(data, "liste.xlsx")


def test_an_encrypted_archive_is_refused() -> None:
    data = bytearray(GOOD)
    place = data.find(b"PK\x01\x02")
    data[place + 8] |= 1
    with pytest.raises(UserError, match="Passwort"):
        read_table(bytes(data), "liste.xlsx")


def test_a_text_file_with_the_wrong_ending_is_refused_as_a_spreadsheet() -> None:
    with pytest.raises(UserError, match="beschädigt"):
        read_table(b"Nachname;Vorname", "liste.xlsx")
