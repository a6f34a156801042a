"""Files that are replaced as a whole or not at all, readable by their owner only."""

import contextlib
import errno
import os
import stat
from pathlib import Path

from kimdesk.base.errors import EnvironmentProblem
from kimdesk.base.text import translate

FOLDER_MODE = 0o700
FILE_MODE = 0o600
PART_SUFFIX = ".part"
OTHERS = 0o077
FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


def replace_file(path: Path, content: bytes) -> None:
    """Put `content` in the place of `path`: after a crash either the old or the new is there.

    Raises EnvironmentProblem when it cannot be written; the old file is then untouched.
    """
    part = path.with_name(path.name + PART_SUFFIX)
    try:
        _write_durably(part, content)
        part.replace(path)
        fsync_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise problem(error) from error


def _write_durably(path: Path, content: bytes) -> None:
    """Write a file and wait until the disk has it.

    Always a new one: what lies there may lead elsewhere or belong to somebody who reads along.
    """
    path.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, FILE_MODE)
    try:
        left = memoryview(content)
        while left:
            left = left[os.write(descriptor, left) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_private(path: Path, content: bytes) -> None:
    """Write a file where somebody chose; a new one is the owner's alone. Raises OSError."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, FILE_MODE), "wb") as file:
        file.write(content)


def fsync_folder(folder: Path) -> None:
    """Make renames in `folder` durable, where the system knows such a thing."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def owner_only(path: Path) -> None:
    """Take all rights from others; Windows inherits those of the owner's profile."""
    if os.name == "posix":
        path.chmod(FOLDER_MODE if path.is_dir() else FILE_MODE)


def mend_rights(store: Path) -> None:
    """Take the rights that others got on a store, as copying or unpacking gives them.

    Only what belongs to whoever opens it, and quietly: where it cannot be done it stays.
    """
    if os.name != "posix":
        return
    for path in (store, *store.iterdir()):
        with contextlib.suppress(OSError):
            found = path.lstat() if path != store else path.stat()
            if stat.S_ISLNK(found.st_mode) or found.st_uid != os.geteuid():
                continue
            if found.st_mode & OTHERS:
                owner_only(path)


def problem(error: OSError) -> EnvironmentProblem:
    """The sentence for an error of the file system; it names no path."""
    if error.errno in FULL:
        return EnvironmentProblem(
            translate(
                "Vault",
                "Der Datenträger ist voll, oder der Platz, der Ihnen darauf zusteht, ist"
                " verbraucht. Bitte schaffen Sie Platz und versuchen Sie es noch einmal; die"
                " Ablage ist unverändert.",
            )
        )
    if error.errno in _FORBIDDEN:
        return read_only()
    return EnvironmentProblem(
        translate(
            "Vault",
            "Der Datenträger antwortet nicht wie erwartet. Bitte prüfen Sie, ob er noch"
            " angeschlossen ist, und versuchen Sie es noch einmal.",
        )
    )


def not_written() -> EnvironmentProblem:
    """The sentence for a write that failed without saying why; a quota does so."""
    return EnvironmentProblem(
        translate(
            "Vault",
            "Auf den Datenträger lässt sich nichts mehr schreiben: Meist ist er voll, oder der"
            " Platz, der Ihnen darauf zusteht, ist verbraucht. Bitte schaffen Sie Platz und"
            " versuchen Sie es noch einmal; die Ablage ist unverändert.",
        )
    )


def read_only() -> EnvironmentProblem:
    """The sentence for a place that cannot be written to."""
    return EnvironmentProblem(
        translate(
            "Vault",
            "In diesem Ordner darf nichts geschrieben werden. Jede Einsicht in eine Akte"
            " wird vermerkt, darum öffnet sich die Ablage nur an einem beschreibbaren Ort:"
            " Bitte kopieren Sie den ganzen Ordner an einen eigenen Platz auf diesem Rechner.",
        )
    )
