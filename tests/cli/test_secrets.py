"""Nothing that a command says holds a secret, a key, or what somebody typed in the wrong place."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.cli import searching
from tests.cli.conftest import CommandLine
from tests.support.filled import LOGIN, MARKER, PASSPHRASE, Filled

NEW = "Elf blaue Kamele singen rückwärts"


def commands(store: Filled, files: dict[str, Path]) -> Iterator[tuple[object, ...]]:
    """A day's commands, right and wrong ones; each store is opened with what is in force."""
    opening = ("--user", LOGIN, "--passphrase-file", files["old"])
    fresh = ("--new-passphrase-file", files["new"])
    user = ("user", store.folder)
    backup = store.folder.parent / "neu.kimbak"
    yield ("check", store.folder, *opening)
    yield ("backup", store.folder, backup, *opening)
    yield ("restore", backup, store.folder.parent / "Zurück.kimdesk", *opening)
    sheet = ("--recovery-code-file", files["code"])
    yield ("restore", backup, store.folder.parent / "Code.kimdesk", *sheet)
    yield (*user, "list", *opening)
    yield (*user, "add", "mika", "--role", "R_CM", *fresh, *opening)
    yield (*user, "add", "mika", "--role", "R_CM", *fresh, *opening)
    yield (*user, "reset", "mika", *fresh, *opening)
    yield (*user, "lock", "mika", *opening)
    yield (*user, "passphrase", "--new-passphrase-file", files["weak"], *opening)
    yield ("check", store.folder, PASSPHRASE, *opening)
    yield ("check", store.folder, "--passphrase", PASSPHRASE, *opening)
    yield ("frob", PASSPHRASE)
    yield ("search", store.folder, "xyz", "--user", PASSPHRASE, "--passphrase-file", files["new"])
    yield (*user, "passphrase", *fresh, *opening)
    yield ("check", store.folder, *opening)


def test_secrets_appear_in_no_output(run: CommandLine, store: Filled) -> None:
    with store.unlock() as opened:
        keys = [opened.database_key(name).hex() for name in ("cases", "statistics")]
    files = {
        "old": run.file(PASSPHRASE, "alt.txt"),
        "new": run.file(NEW, "neu.txt"),
        "weak": run.file("arminia-arminia", "schwach.txt"),
        "code": run.file(store.code.text, "code.txt"),
    }
    secrets = [PASSPHRASE, NEW, unicodedata.normalize("NFD", NEW), "arminia", MARKER, *keys]
    secrets += [store.code.text, store.code.groups[3]]
    codes = []
    for words in commands(store, files):
        done = run(*words)
        codes.append(done.code)
        said = done.out + done.err
        assert not [secret for secret in secrets if secret in said], words
    assert codes == [0, 0, 0, 0, 0, 0, 2, 0, 0, 2, 2, 2, 2, 3, 0, 3]


def test_a_bug_is_told_by_kind_and_place_only(
    run: CommandLine,
    store: Filled,
    opening: tuple[object, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def break_down(*_: object) -> None:
        raise ValueError(f"{MARKER} {PASSPHRASE}")

    monkeypatch.setattr(searching, "search", break_down)
    done = run("search", store.folder, MARKER, "--json", *opening)
    assert done.code == 4
    assert done.said["error"]["kind"] == "bug"
    assert done.complaint.startswith("Das hat leider nicht geklappt. Bitte melden Sie: ValueError")
    assert MARKER not in done.out + done.err
    assert (store.folder / "lease").read_bytes() == b""
