"""What the composition root gives the window to work with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

# Named here for readers and checkers only: the start waits for none of it.
if TYPE_CHECKING:
    from kimdesk.desktop.shell.window import Window
    from kimdesk.reference import Catalogue
    from kimdesk.statistics.opening import StatisticsStore
    from kimdesk.vault.founding import Founding
    from kimdesk.vault.opened import OpenVault
    from kimdesk.vault.recovery import RecoveryCode
    from kimdesk.vault.vault import VaultInfo
    from kimdesk.vault.work import Store

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Opened:
    """What unlocking brings: keys, store, code lists, and the office's minutes until lock.

    `store` and `statistics` are None for roles without their keys: a data steward has only the
    statistics, a data protection officer only the files.
    """

    vault: OpenVault
    store: Store | None
    catalogue: Catalogue
    lock_minutes: int
    statistics: StatisticsStore | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """A person of the demo store, whose passphrase everybody may know."""

    login: str
    name: str
    passphrase: str


@dataclass(frozen=True, slots=True)
class DemoOffer:
    """How to make a store of invented people: `make(folder, progress=…)` in the store thread.

    `code` is the office's by which such a store is known.
    """

    make: Callable[..., None]
    code: str
    accounts: tuple[Account, ...]


@dataclass(frozen=True, slots=True)
class Verbs:
    """All run in the store thread, but `furnish` and `demo`.

    `suspend(opened, ending)` locks; `ending` says that the program closes and time is no matter.
    `warm_up` are imports that opening needs, one for each step; `warm_window` those of the
    toolkit's classes, which the window's own thread does.
    """

    describe: Callable[[Path], VaultInfo]
    create: Callable[[Path, Founding], RecoveryCode]
    open: Callable[[Path, str, str], Opened]
    resume: Callable[[OpenVault, str], Opened]
    suspend: Callable[..., None]
    recover: Callable[[Path, str, str, str], None]
    change_passphrase: Callable[[OpenVault, str, str], None]
    warm_up: tuple[Callable[[], object], ...]
    warm_window: tuple[Callable[[], object], ...]
    furnish: Callable[[Window], None]
    demo: Callable[[], DemoOffer] | None = None
