"""Demo stores of the sizes that are measured, kept between runs where a folder is given."""

import shutil
from pathlib import Path

from kimdesk.demo.store import create_demo

LONG_FILE = 800
CONTACTS = 10
# The largest store has one contact a case: it is the number of cases that is measured.
LARGE = 100_000


def store_of(folder: Path, size: int) -> Path:
    """The store of `size` cases; the first file has 800 contacts."""
    found = folder / f"{size}.kimdesk"
    mark = folder / f"{size}.ready"
    if not mark.exists():
        shutil.rmtree(found, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
        contacts = 1 if size >= LARGE else CONTACTS
        create_demo(found, size, contacts=contacts, long_file=LONG_FILE)
        mark.touch()
    return found
