"""Bringing a backup back: checked, opened with a passphrase or the recovery code, then put in.

Until the backup has been opened nothing of an existing store is touched, and then it is not
overwritten but set aside under another name. The restored folder waits complete beside it,
so whatever happens between the two renames, `finish_restore` can bring it to its place.
"""

import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from kimdesk.base.clock import OFFICE_ZONE, Clock
from kimdesk.base.errors import NotAllowed
from kimdesk.base.text import translate
from kimdesk.vault import header_file, lease, remembered
from kimdesk.vault.backup_file import Container, Step, damaged, open_container
from kimdesk.vault.database import APPLICATION_IDS, driver_errors, open_database
from kimdesk.vault.files import fsync_folder, problem, replace_file
from kimdesk.vault.header import Head, Office
from kimdesk.vault.header_json import Sealed
from kimdesk.vault.inspection import require_sound, version_of
from kimdesk.vault.log_heads import head_of
from kimdesk.vault.notes import note
from kimdesk.vault.recovery import RecoveryCode
from kimdesk.vault.refusals import newer
from kimdesk.vault.restore_place import (
    put_in_place,
    require_place,
    require_room,
    waiting,
)
from kimdesk.vault.roles import CASES, DATABASES
from kimdesk.vault.schema import SCHEMA_VERSION
from kimdesk.vault.unlocking import Unlocked, by_passphrase, by_recovery

__all__ = [
    "BackupInfo",
    "Proof",
    "check_backup",
    "restore",
    "with_code",
    "with_passphrase",
]

Proof = Callable[[Sealed], Unlocked]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """A backup that was opened and found right: whose, from which day, up to which entry."""

    office: Office
    made_on: date
    log: Head


def with_passphrase(login: str | None, passphrase: str) -> Proof:
    """Opens a backup as that person could when it was made."""
    return lambda sealed: by_passphrase(sealed, login, passphrase)


def with_code(typed: str) -> Proof:
    """Opens a backup with the recovery sheet of that time. Raises UserError for a slip."""
    code = RecoveryCode.read(typed)
    return lambda sealed: by_recovery(sealed, code)


def check_backup(file: Path, proof: Proof, progress: Progress | None = None) -> BackupInfo:
    """Open the backup in a temporary place and look at all of it; nothing stays there.

    Raises CannotOpen (damaged, changed, wrong passphrase), NotAllowed, EnvironmentProblem.
    """
    with open_container(file) as container, tempfile.TemporaryDirectory("kimdesk") as place:
        require_room(Path(place), container.size)
        unlocked = _unlocked(container, proof)
        folder = Path(place) / "store"
        _extract(container, folder, progress)
        _require_opens(container, unlocked, folder)
        return _info(container)


def restore(
    file: Path,
    folder: Path,
    proof: Proof,
    clock: Clock,
    *,
    replace: bool = False,
    progress: Progress | None = None,
) -> BackupInfo:
    """Make the store in `folder` from the backup `file`.

    `folder` must be free; with `replace` it may be a store, also a damaged one, that nobody
    has open: it is set aside beside it. The log of the restored store says what happened.
    Passphrases and users are those of the day of the backup. Raises UserError at "folder",
    InUse, CannotOpen (damaged, changed, wrong passphrase), NotAllowed, EnvironmentProblem.
    """
    with open_container(file) as container:
        require_place(folder, container.sealed.header.vault_id, replace=replace)
        require_room(folder.parent, container.size)
        unlocked = _unlocked(container, proof)
        with waiting(folder) as prepared:
            _extract(container, prepared, progress)
            _require_opens(container, unlocked, prepared)
            _complete(unlocked, prepared, clock)
            put_in_place(prepared, folder, clock)
        remembered.remember(unlocked.header)
        return _info(container)


def _unlocked(container: Container, proof: Proof) -> Unlocked:
    if container.manifest.schema > SCHEMA_VERSION:
        raise newer()
    unlocked = proof(container.sealed)
    if CASES not in unlocked.keys.by_name:
        raise NotAllowed(
            translate(
                "Restore", "Eine Sicherung zurückholen kann nur, wer darin Akten öffnen darf."
            )
        )
    return unlocked


def _extract(container: Container, folder: Path, progress: Progress | None) -> None:
    try:
        container.extract(folder, _steps(container.size, progress))
    except OSError as error:
        raise problem(error) from error


def _steps(total: int, progress: Progress | None) -> Step:
    done = 0

    def step(size: int) -> None:
        nonlocal done
        done += size
        if progress:
            progress(done, total)

    return step


def _require_opens(container: Container, unlocked: Unlocked, folder: Path) -> None:
    """Open what the person's keys open. Raises CannotOpen unless all of it is in order."""
    for name in DATABASES:
        if name in unlocked.keys.by_name:
            path = folder / unlocked.header.database_name(name)
            key = unlocked.keys.derived(name, "sqlcipher")
            with closing(open_database(path, key, APPLICATION_IDS[name])) as database:
                require_sound(database)
                if name == CASES and head_of(database, CASES) != container.manifest.log:
                    raise damaged()


def _complete(unlocked: Unlocked, folder: Path, clock: Clock) -> None:
    """Add what a store has and a backup has not, and note the restoring in its log."""
    replace_file(folder / header_file.COPY, (folder / header_file.NAME).read_bytes())
    replace_file(folder / lease.NAME, b"")
    path = folder / unlocked.header.database_name(CASES)
    key = unlocked.keys.derived(CASES, "sqlcipher")
    roles = unlocked.trust.roles_of(unlocked.uid)
    with driver_errors(), closing(open_database(path, key, APPLICATION_IDS[CASES])) as cases:
        if version_of(cases) == SCHEMA_VERSION:  # an older log is another program's
            note(cases, "WIEDERHERST", unlocked.uid, roles, unlocked.pair.sign, clock)
    fsync_folder(folder)


def _info(container: Container) -> BackupInfo:
    made_at = datetime.fromisoformat(container.manifest.made_at)
    day = made_at.astimezone(OFFICE_ZONE).date()
    return BackupInfo(container.sealed.header.office, day, container.manifest.log)
