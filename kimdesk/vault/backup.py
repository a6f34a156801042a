"""Backups of an open store: made, checked by reading them back, noted in the log, rotated."""

import contextlib
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path

from kimdesk.base.clock import OFFICE_ZONE
from kimdesk.base.errors import CannotOpen, EnvironmentProblem, NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.vault import rotation
from kimdesk.vault.backup_copies import (
    blob_bytes,
    collected,
    database_bytes,
    place_problem,
    require_room,
    staging,
)
from kimdesk.vault.backup_file import SUFFIX, Step, open_container, write_container
from kimdesk.vault.files import FOLDER_MODE, PART_SUFFIX, fsync_folder
from kimdesk.vault.inspection import version_of
from kimdesk.vault.log_heads import anchor_logs, head_of
from kimdesk.vault.manifest import Entry, Manifest
from kimdesk.vault.notes import note
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.roles import CASES

Progress = Callable[[int, int], None]


def default_folder(store: Path) -> Path:
    """Where backups go unless another folder is chosen: beside the store."""
    return store.with_name(f"{store.stem} Sicherungen")


def back_up(opened: OpenVault, folder: Path, progress: Progress | None = None) -> Path:
    """Make a verified backup in `folder`, note it in the log, remove superfluous ones.

    `progress` is told bytes done and in total. Raises NotAllowed without the cases key,
    EnvironmentProblem (disk full, not writable), CannotOpen when the store is damaged.
    """
    file = save_backup(opened, _new_file(opened, folder), progress)
    with contextlib.suppress(OSError):  # an old one too many does no harm
        rotation.rotate(file, opened.vault_id, opened.clock.now())
    return file


def back_up_before_upgrade(opened: OpenVault, progress: Progress | None = None) -> Path:
    """A verified backup of a store whose tables may be older, so without a note in the log."""
    file = _new_file(opened, default_folder(opened.folder))
    make_backup(opened, file, progress)
    return file


def _new_file(opened: OpenVault, folder: Path) -> Path:
    """A name for a backup in `folder`, which is made if need be and cleared of leftovers."""
    try:
        folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        rotation.clear_parts(folder, opened.vault_id)
    except OSError as error:
        raise place_problem(error) from error
    return folder / rotation.new_name(opened.office.code, opened.vault_id, opened.clock.now())


def save_backup(opened: OpenVault, file: Path, progress: Progress | None = None) -> Path:
    """Make a verified backup as `file`, which must not exist yet, and note it in the log.

    Raises UserError if it exists, else as `back_up`.
    """
    make_backup(opened, file, progress)
    who = opened.identity
    note(opened.cases_connection(), "SICHERUNG", who.uid, who.roles, opened.sign, opened.clock)
    return file


def make_backup(opened: OpenVault, file: Path, progress: Progress | None = None) -> None:
    """As `save_backup`, without a note in the log."""
    if not opened.identity.holds_cases:
        raise NotAllowed(
            translate("Backup", "Eine Sicherung kann nur machen, wer Akten öffnen darf.")
        )
    if file.exists():
        raise UserError(
            translate(
                "Backup",
                "Unter diesem Namen gibt es schon eine Datei. Sicherungen werden nie"
                " überschrieben; bitte wählen Sie einen anderen Namen.",
            ),
            "file",
        )
    anchor_logs(opened)
    require_room(opened, file.parent)
    part = file.with_name(file.name + PART_SUFFIX)
    with staging(opened.folder) as copies:
        step = _steps(3 * database_bytes(opened) + 2 * blob_bytes(opened), progress)
        sources = dict(collected(opened, copies, step))
        try:
            part.unlink(missing_ok=True)
            write_container(part, sources, lambda files: _manifest(opened, files), step)
            with open_container(part) as container:
                container.compare(step)
            part.rename(file)
        except OSError as error:
            raise place_problem(error) from error
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
    with contextlib.suppress(OSError):  # not every network share knows this
        fsync_folder(file.parent)


def last_backup(folder: Path, vault_id: str) -> date | None:
    """The day of the newest backup of this store in `folder`, whatever its name."""
    days = [day for file in _files(folder) if (day := made_on(file, vault_id))]
    return max(days, default=None)


def made_on(file: Path, vault_id: str) -> date | None:
    """The day a backup was made, or None if it is none, or not one of this store."""
    try:
        with open_container(file) as container:
            said = container.manifest
    except (CannotOpen, EnvironmentProblem):
        return None
    if said.vault_id != vault_id:
        return None
    return datetime.fromisoformat(said.made_at).astimezone(OFFICE_ZONE).date()


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(folder.glob(f"*{SUFFIX}"))
    except OSError:
        return []


def _manifest(opened: OpenVault, files: Mapping[str, Entry]) -> Manifest:
    cases = opened.cases_connection()
    return Manifest(
        vault_id=opened.vault_id,
        generation=opened.header.generation,
        schema=version_of(cases),
        made_at=opened.clock.now().isoformat(timespec="seconds"),
        log=head_of(cases, CASES),
        by=opened.identity.uid,
        files=files,
    ).signed(opened.sign)


def _steps(total: int, progress: Progress | None) -> Step:
    """What is told of bytes done, and tells `progress` the sum of them."""
    done = 0

    def step(size: int) -> None:
        nonlocal done
        done = min(done + size, total)
        if progress:
            progress(done, total)

    return step
