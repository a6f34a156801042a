"""Commands as a user types them, run in this process with keys that cost nothing."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kimdesk.cli import __main__ as command_line
from kimdesk.clients.opening import open_store
from tests.support.filled import LOGIN, PASSPHRASE, Filled, filled
from tests.vault.cheap import cheap_keys


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Cheap keys, an own place for what the machine remembers, this process left as it is."""
    for name in ("XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "state"))
    for name in ("KIMDESK_LANGUAGE", "PYTHONIOENCODING"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(command_line, "harden", lambda: None)
    with cheap_keys():
        yield


@dataclass(frozen=True, slots=True)
class Done:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> dict[str, Any]:
        """The one object of `--json`."""
        (line,) = self.out.splitlines()
        found: dict[str, Any] = json.loads(line)
        return found

    @property
    def complaint(self) -> str:
        """The one line on stderr."""
        (line,) = self.err.splitlines()
        return line


class CommandLine:
    """Runs commands; passphrases go through files, as scripts do it."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capture = capture

    def __call__(self, *words: object) -> Done:
        self._capture.readouterr()
        code = command_line.main([str(word) for word in words])
        out, err = self._capture.readouterr()
        return Done(code, out, err)

    def file(self, text: str | bytes, name: str = "passwort.txt") -> Path:
        """A file with a secret."""
        path = self.folder / name
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return CommandLine(tmp_path, capsys)


@pytest.fixture
def store(tmp_path: Path) -> Filled:
    made = filled(tmp_path / "Beispiel.kimdesk")
    with made.unlock() as opened:
        open_store(opened, made.clock)  # knows its staff from then on
    return made


@pytest.fixture
def passphrase(run: CommandLine) -> Path:
    """A file with the passphrase of the team lead."""
    return run.file(f"{PASSPHRASE}\n")


@pytest.fixture
def opening(passphrase: Path) -> tuple[object, ...]:
    """The options with which the team lead opens the store."""
    return ("--user", LOGIN, "--passphrase-file", passphrase)
