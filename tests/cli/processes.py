"""The program as a process of its own, with everything a terminal or a script can do to it."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]

# As `python -m kimdesk`, with keys that cost nothing; what comes before runs in the process.
_CHEAP = """
import os, sys
from kimdesk.vault import crypto
from tests.vault.cheap import cheap_stretch
crypto.stretch = cheap_stretch
import kimdesk.cli.searching, kimdesk.cli.checking, kimdesk.clients.opening
from kimdesk.cli.__main__ import main
{first}
sys.exit(main(sys.argv[1:]))
"""
SMALL_DISK = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({most}, {most}))"
# Afterwards the installation may be out of reach, so what is still to come is imported before.
ORDINARY_USER = """
import encodings.utf_8_sig, resource
import kimdesk.base.hardening
kimdesk.base.hardening.harden()
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
"""


def cheap(*words: object, first: str = "") -> list[str]:
    """The command line of a process with cheap keys that runs `first` at its start."""
    return [sys.executable, "-c", _CHEAP.format(first=first), *map(str, words)]


def real(*words: object) -> list[str]:
    """The command line as a user has it."""
    return [sys.executable, "-m", "kimdesk", *map(str, words)]


def environment(folder: Path, more: Mapping[str, str] | None = None) -> dict[str, str]:
    """What a user's shell would hand on, with an own place for what the program remembers."""
    state = str(folder / "state")
    left_out = ("KIMDESK_LANGUAGE", "PYTHONIOENCODING", "PYTHONUTF8")
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    return {
        **kept,
        "PYTHONPATH": str(ROOT),
        "XDG_STATE_HOME": state,
        "LOCALAPPDATA": state,
        **(more or {}),
    }


def answer(
    command: Sequence[str],
    folder: Path,
    *,
    given: bytes = b"",
    more: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Run a command to its end."""
    return subprocess.run(
        command,
        input=given,
        capture_output=True,
        cwd=folder,
        env=environment(folder, more),
        timeout=120,
        check=False,
    )
