"""Who opens a store and with what: users, passphrases from files, and all that is refused."""

import unicodedata
from pathlib import Path

import pytest

from kimdesk.vault.vault import add_user
from tests.cli.conftest import CommandLine
from tests.support.filled import LOGIN, PASSPHRASE, Filled

DIFFICULT = [
    "Grüße an Öl, süß und ßcharf",
    unicodedata.normalize("NFD", "Grüße an Öl, süß und ßcharf"),
    "zwölf Boxkämpfer jagen Viktor " * 6 + "quer über den Sylter Deich",
    "🦔🥨👩‍👩‍👧 Igel mag Brezel 🧦",
    " Kaffee-Regen-Lampe-Zug mit Rand ",
    "كلمة سر طويلة جدا 42",
]


def create(run: CommandLine, folder: Path, secret: Path) -> int:
    entries = ("--office", "Beispielstelle", "--provider", "AWO", "--code", "AWO1")
    words = ("create", folder, *entries, "--user", LOGIN, "--passphrase-file", secret)
    return run(*words).code


@pytest.mark.parametrize("text", DIFFICULT)
def test_a_passphrase_of_any_kind_opens_what_it_made(run: CommandLine, text: str) -> None:
    folder = run.folder / "Neu.kimdesk"
    assert create(run, folder, run.file(text)) == 0
    forms = {
        "as it is": text.encode(),
        "with a line end": f"{text}\n".encode(),
        "from Windows": f"\ufeff{text}\r\nnoch eine Zeile\r\n".encode(),
        "from PowerShell": f"{text}\r\n".encode("utf-16"),
        "composed": unicodedata.normalize("NFC", text).encode(),
        "decomposed": unicodedata.normalize("NFD", text).encode(),
    }
    for name, content in forms.items():
        done = run("search", folder, "xyz", "--passphrase-file", run.file(content))
        assert (done.code, done.err) == (0, ""), name


def test_blanks_around_a_passphrase_belong_to_it(run: CommandLine, store: Filled) -> None:
    done = run("check", store.folder, "--passphrase-file", run.file(f" {PASSPHRASE}"))
    assert done.code == 3


@pytest.mark.parametrize("content", [b"", b"\n", b"\xef\xbb\xbf\r\n"])
def test_an_empty_file_is_no_passphrase(run: CommandLine, store: Filled, content: bytes) -> None:
    done = run("check", store.folder, "--passphrase-file", run.file(content))
    assert (done.code, done.complaint) == (2, "Die Datei mit dem Passwort ist leer.")


@pytest.mark.parametrize(
    "content", ["Grüße".encode("cp1252"), b"\xff\xfea", bytes(range(128, 255))]
)
def test_a_passphrase_in_another_encoding_is_told(
    run: CommandLine, store: Filled, content: bytes
) -> None:
    done = run("check", store.folder, "--passphrase-file", run.file(content))
    assert done.code == 2
    assert "UTF-8" in done.complaint


def test_a_passphrase_file_that_cannot_be_read(run: CommandLine, store: Filled) -> None:
    for file in (run.folder / "fehlt.txt", run.folder):
        done = run("check", store.folder, "--passphrase-file", file)
        assert done.code == 2
        assert done.complaint.startswith("Die Datei mit dem Passwort kann nicht gelesen werden.")


def test_where_nobody_can_be_asked_the_option_is_named(run: CommandLine, store: Filled) -> None:
    done = run("check", store.folder)
    assert done.code == 2
    assert "--passphrase-file" in done.complaint


def test_a_wrong_passphrase_and_an_unknown_person_get_the_same_answer(
    run: CommandLine, store: Filled, passphrase: Path
) -> None:
    wrong = run("check", store.folder, "--passphrase-file", run.file("falsch", "falsch.txt"))
    unknown = run("check", store.folder, "--user", "niemand", "--passphrase-file", passphrase)
    assert (wrong.code, wrong.err) == (3, unknown.err)
    assert unknown.code == 3


def test_options_may_stand_before_and_after_everything(
    run: CommandLine, store: Filled, passphrase: Path
) -> None:
    opening = ("--passphrase-file", passphrase, "--user", LOGIN, "--json")
    orders = [
        (*opening, "user", store.folder, "list"),
        ("user", *opening, store.folder, "list"),
        ("user", store.folder, *opening, "list"),
        ("user", store.folder, "list", *opening),
        ("--json", "user", "--user", LOGIN, store.folder, "list", *opening[:2]),
    ]
    for words in orders:
        done = run(*words)
        assert (done.code, done.err) == (0, "")
        assert [user["login"] for user in done.said["users"]] == [LOGIN]


def test_with_several_people_each_says_who_it_is(
    run: CommandLine, store: Filled, passphrase: Path
) -> None:
    with store.unlock() as opened:
        add_user(opened, "mika", "Mika Muster", ["R_CM"], "Sieben leise Regenschirme wandern")
    done = run("check", store.folder, "--passphrase-file", passphrase)
    assert done.code == 2
    assert "--user" in done.complaint
    assert run("check", store.folder, "--user", LOGIN, "--passphrase-file", passphrase).code == 0


def test_the_login_is_found_in_whatever_spelling(run: CommandLine) -> None:
    folder, secret = run.folder / "Neu.kimdesk", run.file(PASSPHRASE)
    words = ("--office", "Beispielstelle", "--provider", "DRK", "--code", "DRK1")
    login = unicodedata.normalize("NFD", "Jürgen")
    made = run("create", folder, *words, "--user", login, "--passphrase-file", secret)
    assert made.code == 0
    for name in ("Jürgen", "jürgen", login):
        assert run("check", folder, "--user", name, "--passphrase-file", secret).code == 0


def test_a_store_that_is_open_elsewhere_says_who_has_it(
    run: CommandLine, store: Filled, opening: tuple[object, ...]
) -> None:
    with store.unlock():
        done = run("search", store.folder, "Muster", *opening, "--json")
    assert done.code == 3
    assert "Erika Mustermann" in done.complaint
    assert done.said["error"]["kind"] == "cannot-open"


@pytest.mark.parametrize("role", ["R_ADMIN", "R_STAT"])
@pytest.mark.parametrize("command", [("search", "Muster"), ("check",), ("backup", "neu.kimbak")])
def test_roles_without_cases_are_refused_what_needs_them(
    run: CommandLine, store: Filled, role: str, command: tuple[str, ...]
) -> None:
    secret = "Sieben leise Regenschirme wandern"
    with store.unlock() as opened:
        add_user(opened, "andere", "Andrea Beispiel", [role], secret)
    name, *rest = command
    rest = [str(run.folder / word) if word.endswith(".kimbak") else word for word in rest]
    opening = ("--user", "andere", "--passphrase-file", run.file(secret), "--json")
    done = run(name, store.folder, *rest, *opening)
    assert done.code == 4
    assert done.said["error"]["kind"] == "not-allowed"
    assert not (run.folder / "neu.kimbak").exists()
