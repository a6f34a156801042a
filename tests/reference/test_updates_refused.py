"""Files with newer lists that are not in order: refused, each with its reason and line."""

import pytest

from kimdesk.base.errors import UserError
from kimdesk.reference import Catalogue, parse, read_update
from tests.reference.update_files import changed, file, table

NASTY = {
    "lower case": (0, "ru_klient", "Zeile 5: Der Code hat nicht die Form"),
    "umlaut": (0, "RU_GRÜN", "Zeile 5: Der Code hat nicht die Form"),
    "path": (0, "../RU", "Zeile 5: Der Code hat nicht die Form"),
    "no code": (0, "", "Zeile 5: Der Code hat nicht die Form"),
    "twice": (0, "RU_KRANK", "Zeile 6: „RU_KRANK“ kommt doppelt vor."),
    "left out": (0, "RU_ANDERS", "Der Code RU_KLIENT fehlt."),
    "label twice": (1, "Haft", "kommt doppelt vor."),
    "no German": (1, "", "Zeile 5: „RU_KLIENT“ braucht beide Texte."),
    "no English": (2, "", "Zeile 5: „RU_KLIENT“ braucht beide Texte."),
    "formula": (1, "=cmd|' /C calc'!A0", "Zeile 5: Ein Text beginnt wie eine Formel."),
    "direction": (1, "abc\u202edef", "Zeile 5: Der Text enthält unsichtbare Zeichen."),
    "zero width": (1, "abc\u200bdef", "Zeile 5: Der Text enthält unsichtbare Zeichen."),
    "null": (1, "a\x00b", "Zeile 5: Der Text enthält unsichtbare Zeichen."),
    "decomposed": (1, "Gru\u0308n", "Zeile 5: Der Text enthält unsichtbare Zeichen."),
    "endless": (1, "x" * 301, "Zeile 5: Ein Text ist zu lang."),
    "line break": (1, '"a\nb"', "Zeile 6: Der Text enthält unsichtbare Zeichen."),
    "no date": (3, "31.12.2026", "Zeile 5: Ein Datum"),
    "short date": (3, "20261231", "Zeile 5: Ein Datum"),
    "impossible date": (3, "2026-02-30", "Zeile 5: Ein Datum"),
    "no number": (5, "1e3", "Zeile 5: Ein Datum (JJJJ-MM-TT) oder die Sortierzahl"),
    "too great": (5, "100000", "Zeile 5: Die Sortierzahl"),
    "negative": (5, "-5", "Zeile 5: Die Sortierzahl"),
    "group": (6, "ERFUNDEN", "Zeile 5: Die Statistikgruppe von „RU_KLIENT“ ist unbekannt."),
}


@pytest.mark.parametrize("case", NASTY)
def test_an_entry_that_is_not_in_order_is_refused_with_its_line(
    catalogue: Catalogue, case: str
) -> None:
    column, text, said = NASTY[case]
    rows = changed(table(catalogue, "CL52"), 1, column, text)
    with pytest.raises(UserError) as refusal:
        read_update(file(rows), catalogue)
    assert said in refusal.value.text


def test_an_end_before_the_beginning_is_refused(catalogue: Catalogue) -> None:
    rows = changed(table(catalogue, "CL52"), 1, 3, "2026-05-01")
    rows = changed(rows, 1, 4, "2026-04-30")
    with pytest.raises(UserError, match="endet, bevor es beginnt"):
        read_update(file(rows), catalogue)


@pytest.mark.parametrize(
    ("list_id", "version", "said"),
    [
        ("CL99", "2026-1", "keine bekannte Liste"),
        ("../CL52", "2026-1", "keine bekannte Liste"),
        ("", "2026-1", "keine bekannte Liste"),
        ("CL_PHASE", "2026-1", "gehört fest zum Programm"),
        ("CL52", "2025-1", "nicht neuer als die Liste hier (2025-1)"),
        ("CL52", "2024-12", "nicht neuer"),
        ("CL52", "neu", "Die Version ist keine"),
        ("CL52", "", "Die Version ist keine"),
        ("CL52", "２０２６-1", "Die Version ist keine"),
        ("CL52", "2026-1234", "Die Version ist keine"),
    ],
)
def test_a_file_must_name_a_list_and_a_newer_version(
    catalogue: Catalogue, rows: list[list[str]], list_id: str, version: str, said: str
) -> None:
    with pytest.raises(UserError) as refusal:
        read_update(file(rows, list_id, version), catalogue)
    assert said in refusal.value.text


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "fehlt die Zeile mit den Spaltennamen"),
        (b"\x00" * 100, "Vor der Tabelle"),
        (b"x" * 1_000_001, "zu groß"),
        ("list;CL52\nversion;2026-1\nsource;Träger\n".encode("cp1252"), "nicht als UTF-8"),
        ("list;CL52\n".encode("utf-16"), "nicht als UTF-8"),
        (b"list;CL52\nlist;CL51\n", "Zeile 2: Vor der Tabelle"),
        (b"list;CL52;CL51\n", "Zeile 1: Vor der Tabelle"),
        (b"geheim;1\n", "Zeile 1: Vor der Tabelle"),
        (b'list;CL52\nversion;2026-1\ncode;"label', "Nach Zeile 2: Ein Anf"),
        (b'list;"CL52"x\n', "Nach Zeile 0: Ein Anf"),
        (b"list;CL52\nversion;2026-1\ncode;label_de\n", "Es fehlt die Spalte „label_en“."),
        (b"PK\x03\x04" + bytes(range(256)), "nicht als UTF-8"),
        (b"version;" + b"y" * 200_000, "Nach Zeile 0"),
    ],
)
def test_a_file_that_is_no_list_is_refused(catalogue: Catalogue, data: bytes, said: str) -> None:
    with pytest.raises(UserError) as refusal:
        read_update(data, catalogue)
    assert said in refusal.value.text


def test_unknown_and_double_columns_are_refused(
    catalogue: Catalogue, rows: list[list[str]]
) -> None:
    for name in ("farbe", "sort"):
        with pytest.raises(UserError, match=f"„{name}“ ist unbekannt oder doppelt"):
            read_update(file([[*rows[0], name], *rows[1:]]), catalogue)


def test_more_cells_than_columns_are_refused(catalogue: Catalogue, rows: list[list[str]]) -> None:
    with pytest.raises(UserError, match="Zeile 6: Es sind mehr Zellen"):
        read_update(file([*rows[:2], [*rows[2], "mehr"], *rows[3:]]), catalogue)


def test_an_empty_table_would_drop_every_code(catalogue: Catalogue, rows: list[list[str]]) -> None:
    with pytest.raises(UserError, match="Der Code RU_KLIENT fehlt"):
        read_update(file(rows[:1]), catalogue)


def test_nobody_can_take_a_merged_status_out_of_its_group(catalogue: Catalogue) -> None:
    rows = table(catalogue, "CL10")
    place = next(i for i, row in enumerate(rows) if row[0] == "OHNE_PAPIERE")
    with pytest.raises(UserError, match="darf sich nicht ändern"):
        read_update(file(changed(rows, place, 6, "UNB"), "CL10"), catalogue)


def test_a_new_code_cannot_pull_a_group_into_another_coarse_one(catalogue: Catalogue) -> None:
    rows = table(catalogue, "CL10")
    new = [
        "AE_NEU",
        "AE neu",
        "new permit",
        "",
        "",
        "2000",
        "AE_HUM",
        "SICHER",
        "BEFR",
        "0",
        "",
        "",
    ]
    with pytest.raises(UserError, match="darf sich nicht ändern"):
        read_update(file([*rows, new], "CL10"), catalogue)
    new[7] = "BEFR_SCHUTZ"
    assert [code.code for code in read_update(file([*rows, new], "CL10"), catalogue).new] == [
        "AE_NEU"
    ]


@pytest.mark.parametrize(
    ("list_id", "column", "text"),
    [
        ("CL10", "mon", "ANDERS"),
        ("CL10", "permanent", "ja"),
        ("CL39", "lead_days", "28|bald"),
        ("CL23", "benefits", "L_SGB2|L_SGB99"),
        ("CL49", "minutes", "9" * 30),
    ],
)
def test_columns_of_a_list_hold_what_they_are_for(
    catalogue: Catalogue, list_id: str, column: str, text: str
) -> None:
    rows = table(catalogue, list_id)
    rows = changed(rows, 1, rows[0].index(column), text)
    with pytest.raises(UserError, match=f"Zeile 5: Die Spalte „{column}“ passt nicht"):
        read_update(file(rows, list_id), catalogue)


def test_a_list_kept_in_the_store_that_is_damaged_is_refused() -> None:
    for damaged in ("", "list;CL52\nversion;2026-1\n", "list;CL52\ncode;label_de\nA;b\n"):
        with pytest.raises(UserError):
            parse(damaged)
