"""The copies that go into a backup: made beside the open databases, opened and compared.

They are made inside the store's own folder, which is always on a local disk, for the place
of the backup may be a network share, where no database may be opened.
"""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kimdesk.base.errors import CannotOpen, EnvironmentProblem
from kimdesk.base.text import translate
from kimdesk.vault import blobs, header_file, header_json
from kimdesk.vault.backup_file import Step
from kimdesk.vault.database import (
    APPLICATION_IDS,
    create_database,
    driver_errors,
    open_database,
)
from kimdesk.vault.files import FOLDER_MODE, FULL, problem, replace_file
from kimdesk.vault.inspection import connections_of, require_sound, row_counts
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.refusals import damaged
from kimdesk.vault.roles import DATABASES

STAGING = "backup.part"
_PAGES = 256
_MARGIN = 4 * 1024 * 1024


@contextmanager
def staging(store: Path) -> Iterator[Path]:
    """A folder inside the store for copies; what a broken-off backup left goes first."""
    folder = store / STAGING
    shutil.rmtree(folder, ignore_errors=True)
    try:
        folder.mkdir(mode=FOLDER_MODE)
    except OSError as error:
        raise problem(error) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def collected(opened: OpenVault, staging: Path, step: Step) -> Iterator[tuple[str, Path]]:
    """The files of the backup by their names in it."""
    header = staging / header_file.NAME
    replace_file(header, header_json.write(opened.header, opened.unlocked.keys))
    yield header_file.NAME, header
    held = connections_of(opened)
    for name in DATABASES:
        file_name = opened.header.database_name(name)
        if name in held:
            _copy_database(opened, name, staging / file_name, step)
            yield file_name, staging / file_name
        else:
            yield file_name, _closed_database(opened, name)
    for path in _blobs(opened):
        yield f"{blobs.FOLDER}/{path.name}", path


def _copy_database(opened: OpenVault, name: str, path: Path, step: Step) -> None:
    """Copy one open database under the same key, then open the copy and compare."""
    source, key = connections_of(opened)[name], opened.database_key(name)
    page_bytes = int(source.execute("PRAGMA page_size").fetchone()[0])
    left = int(source.execute("PRAGMA page_count").fetchone()[0])

    def report(_status: int, remaining: int, _total: int) -> None:
        nonlocal left
        step((left - remaining) * page_bytes)
        left = remaining

    with driver_errors(), closing(create_database(path, key, APPLICATION_IDS[name])) as copy:
        copy.execute("PRAGMA synchronous=OFF")  # worthless until it has been checked anyway
        source.backup(copy, pages=_PAGES, progress=report)
    with closing(open_database(path, key, APPLICATION_IDS[name])) as copy:
        require_sound(copy)
        if row_counts(copy) != row_counts(source):
            raise damaged()


def _closed_database(opened: OpenVault, name: str) -> Path:
    """A database to which the person holds no key: nobody has it open, so it may be copied.

    Raises CannotOpen if a crash left it unfinished, which only its key can mend.
    """
    path = opened.database_path(name)
    journal = path.with_name(f"{path.name}-journal")
    if journal.exists() and journal.stat().st_size:
        raise CannotOpen(
            translate(
                "Backup",
                "Die Ablage wurde zuletzt nicht richtig geschlossen. Bitte lassen Sie sie"
                " zuerst von Ihrer Teamleitung öffnen und schließen.",
            )
        )
    return path


def database_bytes(opened: OpenVault) -> int:
    """Both databases together, in bytes."""
    return sum(opened.database_path(name).stat().st_size for name in DATABASES)


def blob_bytes(opened: OpenVault) -> int:
    """All sealed documents together, in bytes."""
    return sum(path.stat().st_size for path in _blobs(opened))


def _blobs(opened: OpenVault) -> list[Path]:
    """The sealed documents there are; a missing one must not prevent the backup of the rest."""
    folder = opened.folder / blobs.FOLDER
    paths = (folder / name for name in sorted(blobs.referenced(opened.cases_connection())))
    return [path for path in paths if path.is_file()]


def require_room(opened: OpenVault, target: Path) -> None:
    """Raises EnvironmentProblem unless copies and backup fit; nothing was written then."""
    copies = database_bytes(opened) + _MARGIN
    backup = copies + blob_bytes(opened)
    try:
        if opened.folder.stat().st_dev == target.stat().st_dev:
            copies += backup
        enough = shutil.disk_usage(opened.folder).free >= copies
        enough = enough and shutil.disk_usage(target).free >= backup
    except OSError as error:
        raise place_problem(error) from error
    if not enough:
        raise no_room()


def no_room() -> EnvironmentProblem:
    """The sentence for a full disk."""
    return EnvironmentProblem(
        translate(
            "Backup",
            "Für die Sicherung ist nicht genug Platz. Bitte schaffen Sie Platz oder wählen"
            " Sie einen anderen Datenträger; die Ablage ist unverändert.",
        )
    )


def place_problem(error: OSError) -> EnvironmentProblem:
    """The sentence for an error at the place where the backup goes; it names no path."""
    if error.errno in FULL:
        return no_room()
    return EnvironmentProblem(
        translate(
            "Backup",
            "An diesem Ort kann keine Sicherung abgelegt werden. Bitte prüfen Sie, ob der"
            " Datenträger angeschlossen und beschreibbar ist, oder wählen Sie einen anderen.",
        )
    )
