"""A newer list from a file: taken when it is in order, refused with the line when not."""

from datetime import date
from pathlib import Path

import pytest

from kimdesk.base.errors import UserError
from kimdesk.reference import (
    Catalogue,
    ListUpdate,
    load_catalogue,
    parse,
    read_update,
    serialise,
)
from tests.reference.update_files import file, table


def test_a_newer_list_is_read_and_says_what_it_changes(
    catalogue: Catalogue, rows: list[list[str]]
) -> None:
    update = read_update(file(rows), catalogue)
    assert (update.list_id, update.version, update.source) == ("CL52", "2026-1", "Team")
    assert update.summary() == (
        "Liste CL52 Ruhensgrund: Version 2026-1 ersetzt 2025-1.",
        "Neu (1): Pflege von Angehörigen [RU_PFLEGE].",
        "Geändert (1): auf eigenen Wunsch [RU_KLIENT].",
        "Künftig nicht mehr wählbar (1): Krankheit oder Klinikaufenthalt [RU_KRANK].",
    )


def test_an_accepted_list_lies_over_the_shipped_one(
    catalogue: Catalogue, rows: list[list[str]]
) -> None:
    kept = serialise(read_update(file(rows), catalogue))
    newer = load_catalogue(updates=[parse(kept)])
    assert newer["CL52"].version == newer.versions()["CL52"] == "2026-1"
    assert newer["CL52"].source == "Team"
    assert newer["CL52"].label("RU_KLIENT") == "auf eigenen Wunsch"
    assert newer["CL52"].title() == "Ruhensgrund"
    chosen = [code.code for code in newer["CL52"].selectable(date(2027, 1, 1))]
    assert "RU_KRANK" not in chosen
    assert chosen.index("RU_PFLEGE") == chosen.index("RU_FAMILIE") + 1
    assert newer["CL51"].version == "2025-1"


def test_what_is_kept_reads_back_as_it_was(catalogue: Catalogue) -> None:
    for list_id in ("CL07", "CL10", "CL39"):
        update = read_update(file(table(catalogue, list_id), list_id), catalogue)
        assert parse(serialise(update)).codes == update.codes == catalogue[list_id].codes
        assert update.summary()[1] == "Die Codes bleiben, wie sie sind."


def test_a_file_from_a_spreadsheet_with_mark_and_empty_cells_is_read(
    catalogue: Catalogue, rows: list[list[str]]
) -> None:
    padded = file(rows).replace(b"list;CL52", b"list;CL52;;;;;;").replace(b"\r\n", b";;;\r\n")
    padded = padded.replace(b"group_coarse;;;", b"group_coarse")
    assert read_update(b"\xef\xbb\xbf" + padded + b";;;;\r\n", catalogue).new


def test_columns_may_stand_in_another_order(catalogue: Catalogue, rows: list[list[str]]) -> None:
    turned = [[row[0], *row[:0:-1]] for row in rows]
    assert read_update(file(turned), catalogue).codes == read_update(file(rows), catalogue).codes


def test_a_program_with_a_newer_list_ignores_an_older_one_from_the_store(
    catalogue: Catalogue, rows: list[list[str]]
) -> None:
    update = read_update(file(rows), catalogue)
    old = ListUpdate(
        **{**vars(update), "version": "2024-9"},
    )
    assert load_catalogue(updates=[old])["CL52"].version == "2025-1"


def test_the_newest_of_several_counts(catalogue: Catalogue, rows: list[list[str]]) -> None:
    first = read_update(file(rows, version="2026-2"), catalogue)
    second = read_update(file(rows, version="2026-10"), catalogue)
    assert load_catalogue(updates=[second, first]).versions()["CL52"] == "2026-10"


def test_a_list_the_program_no_longer_knows_is_left_alone(
    catalogue: Catalogue, rows: list[list[str]]
) -> None:
    update = read_update(file(rows), catalogue)
    strange = ListUpdate(**{**vars(update), "list_id": "CL99"})
    assert "CL99" not in load_catalogue(updates=[strange])


def test_codes_only_the_program_knows_stay_readable(
    catalogue: Catalogue, rows: list[list[str]]
) -> None:
    update = read_update(file(rows), catalogue)
    short = ListUpdate(**{**vars(update), "codes": update.codes[1:]})
    assert load_catalogue(updates=[short])["CL52"].label("RU_KLIENT") == "auf Wunsch der Klient:in"


def test_a_folder_of_newer_lists_is_read(
    catalogue: Catalogue, rows: list[list[str]], tmp_path: Path
) -> None:
    (tmp_path / "ruhensgrund.csv").write_bytes(file(rows))
    assert load_catalogue(tmp_path).versions()["CL52"] == "2026-1"
    (tmp_path / "zweite.csv").write_bytes(b"nichts")
    with pytest.raises(UserError):
        load_catalogue(tmp_path)
