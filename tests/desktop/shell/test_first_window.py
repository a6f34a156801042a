"""The first window is up before anything of the store is imported: that is most of the start."""

import os
import subprocess
import sys
from pathlib import Path

LATER = (
    "sqlalchemy",
    "sqlcipher3",
    "cryptography",
    "rapidfuzz",
    "kimdesk.vault",
    "kimdesk.clients",
)
SHOW = f"""
import os, sys
from kimdesk.app import make_application, make_program, program_settings
from kimdesk.base.clock import Clock
app = make_application([])
program = make_program(app, Clock(), program_settings())
program.begin(None)
early = [name for name in sys.modules if name.startswith({LATER})]
print("shown", program.start.isVisible(), early, flush=True)
os._exit(0)
"""


def test_the_first_window_needs_nothing_of_the_store(tmp_path: Path) -> None:
    surroundings = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_STATE_HOME": str(tmp_path),
        "LOCALAPPDATA": str(tmp_path),
    }
    done = subprocess.run(
        [sys.executable, "-c", SHOW], env=surroundings, capture_output=True, text=True, check=True
    )
    assert done.stdout.split("\n")[0] == "shown True []"
