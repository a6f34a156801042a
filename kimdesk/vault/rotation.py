"""Which backups of a store are kept: 7 daily, 4 weekly, 2 monthly, none older than 90 days.

Only files that carry a name given here are ever removed; what people name themselves stays.
"""

import os
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kimdesk.vault.backup_file import SUFFIX
from kimdesk.vault.files import PART_SUFFIX

DAYS, WEEKS, MONTHS = 7, 4, 2
LONGEST = timedelta(days=90)
_STAMP = "%Y%m%d-%H%M%S"
_ID_DIGITS = 8
_NAME = re.compile(
    rf"[A-Z0-9]{{2,8}}-([0-9a-f]{{{_ID_DIGITS}}})-(\d{{8}}-\d{{6}})-[0-9a-f]{{4}}{re.escape(SUFFIX)}"
)


@dataclass(frozen=True, slots=True, order=True)
class Kept:
    """A backup by its name: when it was made (UTC, naive), and where it is."""

    made_at: datetime
    path: Path


def new_name(code: str, vault_id: str, at: datetime) -> str:
    """A file name of office, store and moment that no backup has had before."""
    stamp = at.astimezone(UTC).strftime(_STAMP)
    return f"{code}-{vault_id[:_ID_DIGITS]}-{stamp}-{os.urandom(2).hex()}{SUFFIX}"


def backups_of(folder: Path, vault_id: str) -> list[Kept]:
    """The backups of this store in `folder` that were named here, the oldest first."""
    found = []
    for path in folder.glob(f"*{SUFFIX}"):
        match = _NAME.fullmatch(path.name)
        if match and match[1] == vault_id[:_ID_DIGITS]:
            found.append(Kept(_moment(match[2]), path))
    return sorted(found)


def _moment(stamp: str) -> datetime:
    """The moment in a name; one that is none counts as very old."""
    try:
        return datetime.strptime(stamp, _STAMP)  # noqa: DTZ007 - always UTC, compared as such
    except ValueError:
        return datetime.min  # noqa: DTZ901


def superfluous(kept: Iterable[Kept], now: datetime) -> list[Kept]:
    """Those that may go at `now` (UTC): all but the newest of each day, week and month kept.

    The newest of all always stays.
    """
    newest_first = sorted(kept, reverse=True)
    moment = now.astimezone(UTC).replace(tzinfo=None)
    staying = set(newest_first[:1])
    for period, count in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        staying.update(_newest_of_each(newest_first, period, count))
    too_old = {each for each in newest_first[1:] if moment - each.made_at > LONGEST}
    return [each for each in newest_first if each not in staying or each in too_old]


def _newest_of_each(
    newest_first: list[Kept], period: Callable[[datetime], object], count: int
) -> list[Kept]:
    first: dict[object, Kept] = {}
    for each in newest_first:
        first.setdefault(period(each.made_at), each)
    return list(first.values())[:count]


def _day(at: datetime) -> object:
    return at.date()


def _week(at: datetime) -> object:
    return at.isocalendar()[:2]


def _month(at: datetime) -> object:
    return at.year, at.month


def rotate(new: Path, vault_id: str, now: datetime) -> int:
    """Remove what need not be kept beside the backup `new`; return how many.

    `new` stays in any case: by a clock that was set back it may look older than it is.
    """
    gone = [each for each in superfluous(backups_of(new.parent, vault_id), now) if each.path != new]
    for each in gone:
        each.path.unlink(missing_ok=True)
    return len(gone)


def clear_parts(folder: Path, vault_id: str) -> None:
    """Remove what a broken-off backup of this store left unfinished."""
    for path in folder.glob(f"*{SUFFIX}{PART_SUFFIX}"):
        match = _NAME.fullmatch(path.name.removesuffix(PART_SUFFIX))
        if match and match[1] == vault_id[:_ID_DIGITS]:
            path.unlink(missing_ok=True)
