"""Where the files that ship with the program lie: in a checkout, installed, and frozen."""

import sys
from pathlib import Path


def resources_folder() -> Path:
    """The folder `resources/`.

    Raises FileNotFoundError when the installation is incomplete.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parents[2]
    folder = root / "resources"
    if not folder.is_dir():
        raise FileNotFoundError("resources")
    return folder


def resource(*parts: str) -> Path:
    """The path of one shipped file, e.g. `resource("fonts", "NotoSans-Regular.ttf")`."""
    return resources_folder().joinpath(*parts)
