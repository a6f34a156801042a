"""Text files: character sets, separators, quotes, and files that are no lists."""

import pytest

from kimdesk.base.errors import UserError
from kimdesk.clients.importing import read_table
from tests.clients.importing.lists import csv_bytes, csv_table

LINES = ("Nachname;Vorname;Geburtsdatum", "Großbeispiel;Zoë;30.05.2004")


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),
        ("cp1252", "Windows-1252"),
    ],
)
def test_umlauts_arrive_in_every_character_set(encoding: str, told: str) -> None:
    data = "\r\n".join(LINES).encode(encoding)
    table = read_table(data, "liste.csv")
    assert table.rows[0].cells == ("Großbeispiel", "Zoë", "30.05.2004")
    assert table.encoding == told


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_the_separator_is_found(separator: str) -> None:
    table = csv_table(*(line.replace(";", separator) for line in LINES))
    assert table.headings == ("Nachname", "Vorname", "Geburtsdatum")


def test_a_comma_inside_names_does_not_win_over_the_semicolon() -> None:
    table = csv_table("Name, Vorname;geb.", "Muster, Ali;1990", "Beispiel, Zoë;1991")
    assert table.headings == ("Name, Vorname", "geb.")


def test_a_first_line_naming_the_separator_is_not_data() -> None:
    table = csv_table("sep=;", *LINES)
    assert table.heading_row == 1
    assert table.rows[0].number == 2


def test_line_breaks_and_quotes_inside_quoted_cells_are_kept() -> None:
    table = csv_table("Nachname;Notiz", 'Muster;"siehe ""Akte""', 'zweite Zeile"', "Beispiel;kurz")
    assert table.rows[0].cells[1] == 'siehe "Akte"\r\nzweite Zeile'
    assert [row.number for row in table.rows] == [2, 3]


def test_a_file_that_breaks_off_inside_quotes_is_refused_with_the_line() -> None:
    with pytest.raises(UserError, match="In Zeile 4 der Datei"):
        csv_table("Nachname;Notiz", 'Muster;"zwei', 'Zeilen"', 'Beispiel;"bricht ab', "und aus")


def test_a_stray_quote_that_would_swallow_rows_is_refused() -> None:
    with pytest.raises(UserError, match="In Zeile 2 der Datei"):
        csv_table("Nachname;Notiz", 'Muster;"offen', 'Beispiel;"zu"', "Probe;ohne")


@pytest.mark.parametrize(
    "data",
    [
        b"Nachname;Vorname\nMus\0ter;Ali\n",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"%PDF-1.7\x01\x02\x03",
        b"Nachname\n\x81\x8d\x8f\x90",
        b"\xff\xfeN\0a\0c\0h\0n\0a\0m\0e",
    ],
)
def test_what_is_no_list_is_refused(data: bytes) -> None:
    with pytest.raises(UserError):
        read_table(data, "liste.csv")


@pytest.mark.parametrize("data", [b"", b"\r\n\r\n", b";;;\r\n;;\r\n"])
def test_an_empty_file_is_refused(data: bytes) -> None:
    with pytest.raises(UserError, match="leer"):
        read_table(data, "liste.csv")


def test_a_row_whose_cells_have_moved_is_marked() -> None:
    table = csv_table("Nachname;Vorname;Ort;Notiz", "A;B;C;D", "E;F;G;H", "Muster;Ali;Ort;zu;viel")
    assert [bool(row.fault) for row in table.rows] == [False, False, True]


def test_a_row_in_which_the_file_breaks_off_is_marked() -> None:
    whole = b"Nachname;Vorname;Ort;Notiz\nA;B;C;D\nE;F;G;H\n"
    assert "bricht" in read_table(whole + b"Muster;Ali;Biel", "liste.csv").rows[2].fault
    assert not read_table(whole + b"Muster;Ali;Biel\n", "liste.csv").rows[2].fault
    assert not read_table(whole + b"Muster;Ali;Bielefeld;", "liste.csv").rows[2].fault


def test_too_many_columns_and_rows_are_refused() -> None:
    with pytest.raises(UserError, match="Spalten"):
        csv_table(";".join(f"S{n}" for n in range(400)), "1")
    with pytest.raises(UserError, match="Zeilen"):
        read_table(b"Nachname;Vorname\n" + b"a;b\n" * 100_001, "liste.csv")


def test_reading_what_was_written_with_any_quotes_is_the_same() -> None:
    cells = ["ein;fach", 'mit "Gänsefüßchen"', "zwei\nZeilen", "", "'Abd"]
    quoted = ";".join('"' + cell.replace('"', '""') + '"' for cell in cells)
    table = csv_table("Nachname;Vorname;Ort;Notiz;Info", quoted)
    assert list(table.rows[0].cells) == cells


def test_lone_carriage_returns_end_lines_too() -> None:
    table = read_table(b"Nachname;Vorname\rMuster;Ali\r", "liste.csv")
    assert [row.cells for row in table.rows] == [("Muster", "Ali")]


def test_file_bytes_are_limited() -> None:
    with pytest.raises(UserError, match="größer"):
        read_table(csv_bytes("Nachname") + b"a" * (60 * 1024 * 1024), "liste.csv")


def test_a_list_without_known_headings_is_told() -> None:
    assert csv_table("foo;bar", "Muster;Ali").hints
    assert not csv_table("Nachname;Vorname", "Muster;Ali").hints
