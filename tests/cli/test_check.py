"""`kimdesk check`: what it finds, what it advises, and that it never makes damage worse."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine
from tests.support.client_files import client
from tests.support.filled import Filled, store_of

Opening = tuple[object, ...]


def test_a_store_in_order(run: CommandLine, store: Filled, opening: Opening) -> None:
    done = run("check", store.folder, "--json", *opening)
    assert (done.code, done.err) == (0, "")
    assert done.said["ok"] is True
    assert all(finding["severity"] != "error" for finding in done.said["findings"])


def test_findings_have_the_promised_shape_and_errors_decide(
    run: CommandLine, store: Filled, opening: Opening
) -> None:
    statements = (
        "UPDATE \"case\" SET closed_on = '2026-01-01', admitted_on = '2026-06-01'",
        "UPDATE person SET birth_date = '2200'",
    )
    with store.unlock() as opened:
        client(store_of(opened), "Muster", "Zoe")
        for statement in statements:
            opened.cases_connection().execute(statement)
    done = run("check", store.folder, "--json", *opening)
    found = done.said["findings"]
    assert done.code == 1
    assert done.said["ok"] is False
    assert all(set(f) == {"rule", "case", "field", "text", "severity"} for f in found)
    assert any(finding["case"] and finding["severity"] == "error" for finding in found)
    text = run("check", store.folder, *opening).out
    assert text.startswith("Fehler")
    assert "Muster" not in text


def cut_log(store: Filled) -> None:
    with store.unlock() as opened:
        log = opened.cases_connection()
        triggers = log.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall()
        for (name,) in triggers:
            log.execute(f'DROP TRIGGER "{name}"')
        log.execute("UPDATE access_log SET detail = 'anders' WHERE seq = 1")


def lose_reference(store: Filled) -> None:
    with store.unlock() as opened:
        cases = opened.cases_connection()
        cases.execute("PRAGMA foreign_keys=OFF")
        cases.execute("UPDATE contact SET case_id = 4711 WHERE id = 1")


def lose_document(store: Filled) -> None:
    next((store.folder / "blobs").iterdir()).unlink()


def damage_page(store: Filled) -> None:
    path = store.folder / "cases-1.db"
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("harm", "rule"),
    [
        (cut_log, "log"),
        (lose_reference, "references"),
        (lose_document, "documents"),
        (damage_page, "damaged"),
    ],
)
def test_harm_is_found_and_says_what_to_do(
    run: CommandLine,
    store: Filled,
    opening: Opening,
    harm: Callable[[Filled], None],
    rule: str,
) -> None:
    harm(store)
    done = run("check", store.folder, "--json", *opening)
    assert (done.code, done.err) == (1, "")
    texts = [finding["text"] for finding in done.said["findings"] if finding["rule"] == rule]
    assert texts
    assert "Bitte" in texts[0]


def test_a_damaged_database_is_not_written_to(
    run: CommandLine, store: Filled, opening: Opening
) -> None:
    damage_page(store)
    before = (store.folder / "cases-1.db").read_bytes()
    assert run("check", store.folder, *opening).code == 1
    assert (store.folder / "cases-1.db").read_bytes() == before


def test_a_store_that_was_not_closed_properly_is_in_order_and_says_so(
    run: CommandLine, store: Filled, opening: Opening
) -> None:
    left = {"name": "Erika", "machine": "pc", "since": "2026-11-20T09:00:00+00:00", "pid": 1}
    (store.folder / "lease").write_text(json.dumps(left))
    done = run("check", store.folder, "--json", *opening)
    assert done.code == 0
    assert "not-closed" in [finding["rule"] for finding in done.said["findings"]]
    again = run("check", store.folder, "--json", *opening)
    assert "not-closed" not in [finding["rule"] for finding in again.said["findings"]]


def test_a_damaged_key_file_with_a_good_copy_is_told(
    run: CommandLine, store: Filled, opening: Opening
) -> None:
    (store.folder / "vault.key").write_bytes(b"{")
    done = run("check", store.folder, "--json", *opening)
    assert done.code == 0
    assert "header-copy" in [finding["rule"] for finding in done.said["findings"]]


def test_an_older_copy_put_in_place_is_told(
    run: CommandLine, store: Filled, opening: Opening
) -> None:
    kept = {path: path.read_bytes() for path in store.folder.iterdir() if path.is_file()}
    assert run("search", store.folder, "Muster", *opening).code == 0
    for path, content in kept.items():
        path.write_bytes(content)
    assert run("search", store.folder, "Muster", *opening).err.count("\n") == 1
    done = run("check", store.folder, "--json", *opening)
    assert "older-copy" in [finding["rule"] for finding in done.said["findings"]]


def hashes(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def spoil(name: str, content: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    def act(folder: Path) -> None:
        path = folder / name
        path.write_bytes(content(path.read_bytes()))

    return act


BROKEN = {
    "no key file": lambda folder: [path.unlink() for path in folder.glob("vault.key*")],
    "empty key file": lambda folder: [path.write_bytes(b"") for path in folder.glob("vault.key*")],
    "missing database": lambda folder: (folder / "cases-1.db").unlink(),
    "empty database": spoil("cases-1.db", lambda _: b""),
    "truncated database": spoil("cases-1.db", lambda old: old[: len(old) // 2]),
    "foreign database": spoil("cases-1.db", lambda _: b"SQLite format 3\0" + bytes(8176)),
    "first page": spoil("cases-1.db", lambda old: bytes([old[0] ^ 1]) + old[1:]),
}


@pytest.mark.parametrize("command", ["check", "search"])
@pytest.mark.parametrize("kind", BROKEN)
def test_what_cannot_be_opened_is_told_and_left_as_it_was(
    run: CommandLine, store: Filled, opening: Opening, kind: str, command: str
) -> None:
    BROKEN[kind](store.folder)
    before = hashes(store.folder)
    words = ("Muster",) if command == "search" else ()
    done = run(command, store.folder, *words, "--json", *opening)
    assert done.code == 3
    assert done.said["error"]["kind"] == "cannot-open"
    assert done.complaint.endswith(".")
    assert hashes(store.folder) == before


def test_each_of_them_has_its_own_sentence(
    run: CommandLine, store: Filled, opening: Opening
) -> None:
    kept = hashes(store.folder)
    said = {}
    for kind, act in BROKEN.items():
        act(store.folder)
        said[kind] = run("search", store.folder, "Muster", *opening).complaint
        for path, content in kept.items():
            Path(path).write_bytes(content)
    assert len(set(said.values())) == 5, said


def test_a_store_of_a_newer_program_is_left_alone(
    run: CommandLine, store: Filled, opening: Opening
) -> None:
    with store.unlock() as opened:
        opened.cases_connection().execute("PRAGMA user_version = 99")
    before = (store.folder / "cases-1.db").read_bytes()
    for words in (("check", store.folder), ("search", store.folder, "Muster")):
        done = run(*words, *opening)
        assert done.code == 3
        assert "neueren Version" in done.complaint
    assert (store.folder / "cases-1.db").read_bytes() == before


def test_a_folder_that_is_no_store_and_one_that_is_not_there(run: CommandLine) -> None:
    (run.folder / "leer").mkdir()
    for folder in ("leer", "fehlt", "passwort.txt"):
        done = run("check", run.folder / folder, "--passphrase-file", run.file("egal"))
        assert done.code == 3
        assert "keine Ablage" in done.complaint
    assert not (run.folder / "fehlt").exists()
