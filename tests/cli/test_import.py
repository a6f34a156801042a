"""`kimdesk import`: lists come in as in the window, with the exit codes scripts need."""

from pathlib import Path

import pytest

from kimdesk.clients.importing import load_mapping, read_table
from tests.cli.conftest import CommandLine
from tests.support.filled import Filled

LISTS = Path(__file__).parents[1] / "data" / "lists"
LIST = "Nachname;Vorname;Geburtsdatum;Fallstufe\nMuster;Mika;1990;ST1_KURZ\n"
BAD_ROW = "Beispiel;Bo;31.02.1990;ST1_KURZ\n"


@pytest.mark.parametrize(
    ("name", "rows"), [("klientenliste.xlsx", 58), ("export_altprogramm.csv", 27)]
)
def test_a_list_with_its_mapping_comes_in_and_comes_in_once(
    run: CommandLine, store: Filled, opening: tuple[object, ...], name: str, rows: int
) -> None:
    mapping = LISTS / f"{Path(name).stem}.toml"
    words = ("import", store.folder, LISTS / name, "--mapping", mapping, "--json", *opening)
    first = run(*words)
    assert set(first.said) == {"read", "accepted", "unchanged", "rejected"}
    assert first.said["read"] == rows
    assert first.said["accepted"] + len(first.said["rejected"]) == rows
    assert first.code == (1 if first.said["rejected"] else 0)
    again = run(*words)
    assert again.said["accepted"] == 0
    assert again.said["unchanged"] == first.said["accepted"]


def test_a_rejected_row_is_named_and_written_to_be_repaired(
    run: CommandLine, store: Filled, opening: tuple[object, ...], tmp_path: Path
) -> None:
    file, rejected = run.file(LIST + BAD_ROW, "liste.csv"), tmp_path / "abgelehnt.csv"
    done = run("import", store.folder, file, "--rejected", rejected, "--json", *opening)
    assert done.code == 1
    (row,) = done.said["rejected"]
    assert set(row) == {"row", "column", "value", "reason"}
    assert (row["row"], row["column"], row["value"]) == (3, "Geburtsdatum", "31.02.1990")
    assert read_table(rejected.read_bytes(), rejected.name).rows[0].cells[0] == "Beispiel"


def test_a_dry_run_writes_nothing(
    run: CommandLine, store: Filled, opening: tuple[object, ...]
) -> None:
    file = run.file(LIST, "liste.csv")
    done = run("import", store.folder, file, "--dry-run", *opening)
    assert done.code == 0
    assert "nichts eingelesen" in done.out
    assert run("import", store.folder, file, "--json", *opening).said["accepted"] == 1


def test_the_mapping_used_is_saved_for_next_time(
    run: CommandLine, store: Filled, opening: tuple[object, ...], tmp_path: Path
) -> None:
    file, mapping = run.file(LIST, "liste.csv"), tmp_path / "zuordnung.toml"
    run("import", store.folder, file, "--dry-run", "--save-mapping", mapping, *opening)
    saved = load_mapping(mapping.read_text("utf-8"))
    assert saved.target("Nachname") == "family_name"


def test_the_rejected_rows_never_replace_the_list(
    run: CommandLine, store: Filled, opening: tuple[object, ...]
) -> None:
    file = run.file(LIST + BAD_ROW, "liste.csv")
    done = run("import", store.folder, file, "--rejected", file, *opening)
    assert done.code == 2
    assert file.read_text("utf-8") == LIST + BAD_ROW


@pytest.mark.parametrize("name", ["Vorlage.xlsx", "Vorlage.csv"])
def test_the_template_needs_no_store(run: CommandLine, tmp_path: Path, name: str) -> None:
    done = run("import", "--template", tmp_path / name)
    assert done.code == 0
    table = read_table((tmp_path / name).read_bytes(), name)
    assert "Nachname" in table.headings


def test_without_a_list_it_says_what_is_missing(run: CommandLine, store: Filled) -> None:
    done = run("import", store.folder)
    assert done.code == 2
    assert "Liste" in done.complaint


def test_a_list_that_is_none_is_answered_by_one_sentence(
    run: CommandLine, store: Filled, opening: tuple[object, ...]
) -> None:
    for content in ("", "\0\0\0", "Nachname\n"):
        done = run("import", store.folder, run.file(content, "liste.csv"), *opening)
        assert done.code in {0, 2}
        assert "Traceback" not in done.err
