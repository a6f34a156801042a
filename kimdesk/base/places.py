"""Where the program keeps what belongs to this machine and account; nobody's data."""

import os
import sys
from pathlib import Path


def state_folder() -> Path:
    """The program's own folder; it need not exist yet."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "KIMdesk"
    base = os.environ.get("XDG_STATE_HOME")
    return (Path(base) if base else Path.home() / ".local" / "state") / "kimdesk"
