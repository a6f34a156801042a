"""`kimdesk create`, `backup`, `restore`: what they make, what they refuse, what they leave."""

from pathlib import Path

import pytest

from kimdesk.vault.vault import RecoveryCode, describe
from tests.cli.conftest import CommandLine, Done
from tests.support.filled import LOGIN, PASSPHRASE, Filled

ENTRIES = ("--office", "Beispielstelle", "--provider", "AWO", "--code", "AWO1", "--user", LOGIN)


def create(run: CommandLine, folder: Path, *more: str) -> Done:
    secret = run.file(PASSPHRASE)
    return run("create", folder, *ENTRIES, "--passphrase-file", secret, *more)


def test_create_gives_the_recovery_code_once_and_a_store_that_is_in_order(
    run: CommandLine, passphrase: Path
) -> None:
    folder = run.folder / "Neu.kimdesk"
    done = create(run, folder, "--json")
    assert (done.code, done.err) == (0, "")
    assert RecoveryCode.read(done.said["recovery_code"]).text == done.said["recovery_code"]
    assert done.said["store"] == str(folder)
    assert describe(folder).office.name == "Beispielstelle"
    checked = run("check", folder, "--passphrase-file", passphrase)
    assert (checked.code, checked.out) == (0, "Alles in Ordnung.\n")


def test_create_prints_the_code_for_people(run: CommandLine) -> None:
    lines = create(run, run.folder / "Neu.kimdesk").out.splitlines()
    assert RecoveryCode.read(lines[-1]).text == lines[-1]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (("--office", "\u200b\u202e"), "Bitte geben Sie den Namen der Beratungsstelle ein."),
        (("--office", "B" * 2_000_000), "Bitte geben Sie den Namen der Beratungsstelle ein."),
        (("--code", "awo1"), "Das Kürzel besteht aus zwei bis acht"),
        (("--code", "../x"), "Das Kürzel besteht aus zwei bis acht"),
        (("--user", "zwei Worte"), "Der Anmeldename hat"),
        (("--name", "\x00\x1b"), "Bitte geben Sie den Namen ein"),
    ],
)
def test_create_refuses_odd_entries_and_leaves_nothing(
    run: CommandLine, changed: tuple[str, str], said: str
) -> None:
    folder = run.folder / "Neu.kimdesk"
    done = create(run, folder, *changed)
    assert (done.code, done.out) == (2, "")
    assert done.complaint.startswith(said)
    assert not folder.exists()


@pytest.mark.parametrize("office", ["<img src=file:///etc/passwd>", "=cmd|'/c'!A0", "مكتب", "🦔"])
def test_create_takes_any_name_as_a_name(run: CommandLine, office: str) -> None:
    folder = run.folder / "Neu.kimdesk"
    assert create(run, folder, "--office", office).code == 0
    assert describe(folder).office.name == office


def test_create_touches_nothing_that_is_there(run: CommandLine, store: Filled) -> None:
    file = run.file("Brief", "Brief.txt")
    full = run.folder / "voll"
    full.mkdir()
    (full / "Brief.txt").write_text("Brief")
    before = (store.folder / "vault.key").read_bytes()
    for folder in (file, full, store.folder):
        done = create(run, folder)
        assert done.code == 2
        assert done.complaint.startswith("Dieser Ordner ist nicht leer.")
    assert (store.folder / "vault.key").read_bytes() == before
    assert [path.name for path in full.iterdir()] == ["Brief.txt"]
    assert file.read_text() == "Brief"


def backed_up(run: CommandLine, store: Filled, opening: tuple[object, ...]) -> Path:
    file = run.folder / "Sicherung.kimbak"
    done = run("backup", store.folder, file, "--json", *opening)
    assert (done.code, done.said, done.err) == (0, {"file": str(file)}, "")
    return file


def test_a_backup_comes_back_with_everything(
    run: CommandLine, store: Filled, opening: tuple[object, ...]
) -> None:
    file = backed_up(run, store, opening)
    folder = run.folder / "Zurück.kimdesk"
    done = run("restore", file, folder, "--json", *opening)
    assert (done.code, done.err) == (0, "")
    assert done.said["store"] == str(folder)
    assert Filled(folder, store.clock, store.code).numbers() == store.numbers()
    assert run("check", folder, *opening).code == 0


def test_a_backup_opens_with_the_recovery_code_of_its_day(
    run: CommandLine, store: Filled, opening: tuple[object, ...]
) -> None:
    file = backed_up(run, store, opening)
    typed = store.code.text.lower().replace("-", " ").replace("0", "o")
    code = run.file(typed, "code.txt")
    folder = run.folder / "Zurück.kimdesk"
    assert run("restore", file, folder, "--recovery-code-file", code).code == 0
    both = run("restore", file, folder, "--recovery-code-file", code, *opening[2:])
    assert both.code == 2
    slip = run.file(typed[:-1] + ("a" if typed[-1] != "a" else "b"), "tippfehler.txt")
    done = run("restore", file, run.folder / "Nie", "--recovery-code-file", slip)
    assert done.code == 2
    assert not (run.folder / "Nie").exists()


def test_a_restoring_replaces_only_when_asked_and_keeps_what_was_there(
    run: CommandLine, store: Filled, opening: tuple[object, ...]
) -> None:
    file = backed_up(run, store, opening)
    refused = run("restore", file, store.folder, *opening)
    assert (refused.code, refused.out) == (2, "")
    assert refused.complaint.startswith("In diesem Ordner liegt schon etwas.")
    done = run("restore", file, store.folder, "--replace", *opening)
    assert done.code == 0
    assert "20.11.2026" not in done.err
    aside = [path for path in run.folder.iterdir() if path.name.startswith("Beispiel")]
    assert len(aside) == 2
    assert store.numbers()


def test_a_backup_never_overwrites(
    run: CommandLine, store: Filled, opening: tuple[object, ...]
) -> None:
    file = backed_up(run, store, opening)
    before = file.read_bytes()
    done = run("backup", store.folder, file, *opening)
    assert done.code == 2
    assert done.complaint.startswith("Unter diesem Namen gibt es schon eine Datei.")
    assert file.read_bytes() == before


def test_a_backup_does_not_lie_in_the_store_itself(
    run: CommandLine, store: Filled, opening: tuple[object, ...]
) -> None:
    done = run("backup", store.folder, store.folder / "neu.kimbak", *opening)
    assert done.code == 2
    assert not (store.folder / "neu.kimbak").exists()


def test_a_folder_gets_one_backup_after_the_other(
    run: CommandLine, store: Filled, opening: tuple[object, ...]
) -> None:
    target = run.folder / "Sicherungen"
    target.mkdir()
    done = run("backup", store.folder, target, "--json", *opening)
    assert done.code == 0
    assert [str(path) for path in target.iterdir()] == [done.said["file"]]


def test_a_backup_into_a_missing_folder_is_a_sentence(
    run: CommandLine, store: Filled, opening: tuple[object, ...]
) -> None:
    done = run("backup", store.folder, run.folder / "gibt" / "es" / "nicht.kimbak", *opening)
    assert done.code in {2, 4}
    assert done.complaint.endswith(".")


@pytest.mark.parametrize("kind", ["missing", "empty", "text", "truncated", "flipped"])
def test_what_is_no_whole_backup_restores_nothing(
    run: CommandLine, store: Filled, opening: tuple[object, ...], kind: str
) -> None:
    file = backed_up(run, store, opening)
    content = bytearray(file.read_bytes())
    if kind == "flipped":
        content[len(content) // 2] ^= 1
    changed = {"empty": b"", "text": b"Brief", "truncated": bytes(content[:-4096])}
    file.write_bytes(changed.get(kind, bytes(content)))
    if kind == "missing":
        file.unlink()
    folder = run.folder / "Zurück.kimdesk"
    done = run("restore", file, folder, *opening)
    assert done.code in {3, 4}
    assert done.complaint.endswith(".")
    assert not folder.exists()


def test_a_wrong_passphrase_restores_nothing(
    run: CommandLine, store: Filled, opening: tuple[object, ...]
) -> None:
    file = backed_up(run, store, opening)
    before = (store.folder / "cases-1.db").read_bytes()
    wrong = run.file("falsch", "falsch.txt")
    words = ("restore", file, store.folder, "--replace", "--passphrase-file", wrong)
    assert run(*words).code == 3
    assert (store.folder / "cases-1.db").read_bytes() == before
