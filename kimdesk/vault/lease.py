"""`lease`: who has the store open, on which machine and since when.

The operating system's lock on this file keeps a second program out, also one whose user
holds neither database; it vanishes with the process. The text inside only tells people who
it is. The file is never deleted and only emptied by whoever wrote it.
"""

import contextlib
import json
import os
import platform
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from kimdesk.base.clock import Clock
from kimdesk.base.errors import CannotOpen
from kimdesk.base.text import translate
from kimdesk.vault.files import FILE_MODE, problem

NAME = "lease"
_MOST_BYTES = 4096
_LOCKED_BYTE = 1 << 30  # far behind the text, which stays readable on Windows as well


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the store open. `since` is UTC, ISO 8601."""

    name: str
    machine: str
    since: str
    pid: int


class InUse(CannotOpen):
    """The store is open elsewhere; `holder` says by whom, if that can be told."""

    def __init__(self, holder: Holder | None) -> None:
        if holder is None:
            text = translate(
                "Vault",
                "Die Ablage ist gerade in einem anderen Fenster geöffnet. Bitte schließen Sie"
                " es zuerst.",
            )
        else:
            text = translate(
                "Vault",
                "Die Ablage ist gerade geöffnet: {name}, Rechner {machine}, seit {since} Uhr."
                " Bitte schließen oder sperren Sie sie dort zuerst.",
            ).format(name=holder.name, machine=holder.machine, since=_clock_time(holder.since))
        super().__init__(text)
        self.holder = holder


class Lease:
    """The held lock; `write` says by whom, `release` gives it back."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._written = b""

    @classmethod
    def take(cls, folder: Path) -> "Lease":
        """Lock the store for this process.

        Raises InUse if another has it, EnvironmentProblem where nothing can be written.
        """
        # A store from elsewhere may hold a link here, and what it leads to would be written over.
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        try:
            descriptor = os.open(folder / NAME, flags, FILE_MODE)
        except OSError as error:
            raise problem(error) from error
        if not _lock(descriptor):
            holder = _parsed(_content(descriptor))
            os.close(descriptor)
            raise InUse(holder)
        return cls(descriptor)

    @property
    def left_behind(self) -> Holder | None:
        """Who did not close the store properly, if the last session ended in a crash."""
        return _parsed(_content(self._descriptor)) if not self._written else None

    def write(self, name: str, clock: Clock) -> None:
        """Say who holds it."""
        since = clock.now().isoformat(timespec="seconds")
        holder = Holder(name, platform.node(), since, os.getpid())
        self._put(json.dumps(asdict(holder)).encode("ascii"))

    def release(self) -> None:
        """Empty what we wrote ourselves and give the lock back."""
        if self._descriptor < 0:
            return
        with contextlib.suppress(OSError):
            if self._written and _content(self._descriptor) == self._written:
                self._put(b"")
        os.close(self._descriptor)
        self._descriptor = -1

    def _put(self, content: bytes) -> None:
        try:
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, content)
            os.ftruncate(self._descriptor, len(content))
        except OSError as error:
            raise problem(error) from error
        self._written = content


def holder_of(folder: Path) -> Holder | None:
    """Who has the store open now; None if nobody has, or if that cannot be told."""
    try:
        descriptor = os.open(folder / NAME, os.O_RDWR)
    except OSError:
        return None
    try:
        return None if _lock(descriptor) else _parsed(_content(descriptor))
    finally:
        os.close(descriptor)


def _content(descriptor: int) -> bytes:
    os.lseek(descriptor, 0, os.SEEK_SET)
    return os.read(descriptor, _MOST_BYTES)


def _parsed(content: bytes) -> Holder | None:
    """The holder in the text; None for an empty or strange one."""
    try:
        found = json.loads(content)
        since = _clock_time(found["since"])
        return (
            Holder(
                str(found["name"])[:100],
                str(found["machine"])[:100],
                found["since"],
                int(found["pid"]),
            )
            if since
            else None
        )
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None


def _clock_time(since: str) -> str:
    """The moment as people say it: 22.11.2026, 09:15."""
    from datetime import datetime

    from kimdesk.base.clock import OFFICE_ZONE

    return f"{datetime.fromisoformat(since).astimezone(OFFICE_ZONE):%d.%m.%Y, %H:%M}"


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        # flock, not lockf: closing another descriptor of this file must not lose the lock.
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            raise problem(error) from error
        return True
