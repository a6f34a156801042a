"""Where a restored store goes: is the place free, and how it gets there in one piece."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from kimdesk.base.clock import OFFICE_ZONE, Clock
from kimdesk.base.errors import CannotOpen, EnvironmentProblem, UserError
from kimdesk.base.text import translate
from kimdesk.vault import header_file
from kimdesk.vault.files import fsync_folder, problem
from kimdesk.vault.lease import Lease
from kimdesk.vault.place import place_problem

_MARGIN = 4 * 1024 * 1024
_MARKS = (header_file.NAME, header_file.COPY)


def require_place(folder: Path, vault_id: str, *, replace: bool) -> None:
    """Raises UserError at "folder" unless a store may come here, InUse if one is open."""
    bad = place_problem(folder)
    if bad:
        raise UserError(bad, "folder")
    if not folder.parent.is_dir():
        raise UserError(
            translate("Restore", "Diesen Ordner gibt es nicht. Bitte wählen Sie einen anderen."),
            "folder",
        )
    if not _is_taken(folder):
        return
    if not replace or not _is_store(folder):
        raise UserError(
            translate(
                "Restore",
                "In diesem Ordner liegt schon etwas. Bitte wählen Sie einen neuen Ordner.",
            ),
            "folder",
        )
    if _vault_id(folder) not in {vault_id, None}:
        raise UserError(
            translate(
                "Restore",
                "Diese Sicherung gehört zu einer anderen Ablage. Bitte wählen Sie einen neuen"
                " Ordner.",
            ),
            "folder",
        )
    Lease.take(folder).release()


def _is_taken(folder: Path) -> bool:
    return folder.exists() and not (folder.is_dir() and not any(folder.iterdir()))


def _is_store(folder: Path) -> bool:
    """Whether this is what is left of a store, so that no other folder is ever moved away."""
    return folder.is_dir() and any((folder / name).exists() for name in _MARKS)


def _vault_id(folder: Path) -> str | None:
    """The number of the store that lies here; None when its header cannot be read."""
    try:
        return header_file.load(folder).sealed.header.vault_id
    except (CannotOpen, EnvironmentProblem):
        return None


def require_room(folder: Path, size: int) -> None:
    """Raises EnvironmentProblem unless `size` bytes fit where `folder` is."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise problem(error) from error
    if free < size + _MARGIN:
        raise EnvironmentProblem(
            translate(
                "Restore",
                "Für die Ablage ist hier nicht genug Platz. Bitte schaffen Sie Platz oder"
                " wählen Sie einen anderen Ordner; es wurde nichts verändert.",
            )
        )


@contextmanager
def waiting(folder: Path) -> Iterator[Path]:
    """The name under which a store is prepared beside `folder`; gone when it fails."""
    prepared = folder.with_name(f".{folder.name}.restoring")
    for left in (prepared, _ready(folder)):
        shutil.rmtree(left, ignore_errors=True)
    try:
        yield prepared
    finally:
        shutil.rmtree(prepared, ignore_errors=True)


def put_in_place(prepared: Path, folder: Path, clock: Clock) -> None:
    """Bring the prepared store to its place; a store that is there is set aside first."""
    ready = _ready(folder)
    try:
        _rename(prepared, ready)
        if _is_taken(folder):
            Lease.take(folder).release()  # nobody may have opened it meanwhile
            _rename(folder, _aside(folder, clock.now()))
        elif folder.exists():
            folder.rmdir()
        _rename(ready, folder)
    except OSError as error:
        raise problem(error) from error


def finish_restore(folder: Path) -> bool:
    """Complete a restoring that broke off between its last two steps; whether it had to."""
    if folder.exists() or not _ready(folder).is_dir():
        return False
    with suppress(OSError):
        _rename(_ready(folder), folder)
    return folder.exists()


def _ready(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.restored")


def _aside(folder: Path, at: datetime) -> Path:
    """A name for the replaced store that says what it is and is not taken."""
    stamp = f"{at.astimezone(OFFICE_ZONE):%Y-%m-%d %H%M%S}"
    number, addition = 1, ""
    while True:
        aside = folder.with_name(f"{folder.stem} ersetzt {stamp}{addition}{folder.suffix}")
        if not aside.exists():
            return aside
        number += 1
        addition = f" {number}"


def _rename(old: Path, new: Path) -> None:
    old.rename(new)
    fsync_folder(new.parent)
