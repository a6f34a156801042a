"""Another program on the same machine, for what only two processes can show."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

_BEGIN = """
import os, sys
from pathlib import Path
from kimdesk.base.clock import Clock
from kimdesk.base.errors import KimdeskError
from kimdesk.vault import crypto, vault
from tests.vault.cheap import cheap_stretch
crypto.stretch = cheap_stretch
folder, login, passphrase = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
"""

HOLD = """
opened = vault.unlock(folder, login, passphrase, Clock())
print("open", flush=True)
sys.stdin.read()
"""

TRY = """
if "ordinary" in sys.argv and os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
try:
    vault.unlock(folder, login, passphrase, Clock()).close()
    print("opened")
except KimdeskError as error:
    print(f"{type(error).__name__}: {error.text}")
"""


def start(code: str, *arguments: str | Path) -> subprocess.Popen[str]:
    """Run `code` (HOLD, TRY or other) with folder, login, passphrase; ends with its input."""
    return subprocess.Popen(
        [sys.executable, "-c", _BEGIN + code, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
    )


def answer(code: str, *arguments: str | Path) -> str:
    """What `code` prints."""
    process = start(code, *arguments)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert err == ""
    return out.strip()
