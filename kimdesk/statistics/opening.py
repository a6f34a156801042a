"""From an unlocked vault to the statistics, for people with and without the key of the cases.

A data steward holds only this key: nothing here, and nothing that stands on it, can open a file.
"""

import platform
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Self

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from kimdesk.base.clock import Clock
from kimdesk.vault import log, schema
from kimdesk.vault.database import engine_for, explained
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.roles import STATISTICS
from kimdesk.vault.statistics_tables import statistics_log
from kimdesk.vault.work import Identity

# Who counts as whose hand, the strongest role first.
_ROLES = ("R_STAT", "R_TL", "R_CM")


def _no_key(purpose: str) -> bytes:
    raise KeyError(purpose)


@dataclass(slots=True)
class StatisticsStore:
    """The opened statistics database with the person who opened it.

    `key_for` gives 32 bytes for one purpose, the same for everybody with the statistics key.
    """

    engine: Engine
    identity: Identity
    clock: Clock
    folder: Path
    sign: Callable[[bytes], bytes]
    key_for: Callable[[str], bytes] = _no_key
    # One connection, one at a time: whoever comes from another thread waits.
    turn: RLock = field(default_factory=RLock)

    def unit(self) -> "StatisticsUnit":
        """A new unit of work; use it in a `with` block and commit it."""
        return StatisticsUnit(self)

    @property
    def author(self) -> log.Author:
        """Whose entries the log of the statistics gets."""
        role = next((role for role in _ROLES if role in self.identity.roles), "")
        return log.Author(self.identity.uid, role, platform.node(), self.sign)


class StatisticsUnit:
    """One transaction over the statistics with its log entries; rolls back unless committed."""

    def __init__(self, store: StatisticsStore) -> None:
        self.store = store
        self.session = Session(store.engine, expire_on_commit=False, autoflush=False)
        self._events: list[log.Event] = []

    def __enter__(self) -> Self:
        self.store.turn.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        try:
            self.session.close()
        finally:
            self.store.turn.release()
        if isinstance(error, DBAPIError):
            known = explained(error)
            if known is not None:
                raise known from None

    def log(self, action: str, kind: str, detail: str = "") -> None:
        """Note for the log of the statistics: code of CL46, what it was about, e.g. a quarter."""
        self._events.append(log.Event(action, kind, None, detail))

    def commit(self) -> None:
        """Make it durable. Raises what the database raises."""
        self.session.flush()
        at = self.store.clock.now().astimezone(UTC).replace(tzinfo=None)
        log.append(self.session, self.store.author, at, self._events, statistics_log)
        self.session.commit()
        self._events.clear()


def open_statistics(opened: OpenVault, clock: Clock) -> StatisticsStore:
    """The statistics behind an unlocked vault, with the schema brought up to date.

    Raises NotAllowed for roles without their key, CannotOpen for a newer schema, and for an
    older one where the person cannot bring it up to date.
    """
    connection = opened.statistics_connection()
    schema.upgrade(opened)
    who = opened.identity
    return StatisticsStore(
        engine=engine_for(connection),
        identity=Identity(who.uid, who.login, who.name, who.roles, staff_id=0),
        clock=clock,
        folder=opened.folder,
        sign=opened.sign,
        key_for=lambda purpose: opened.derived_key(STATISTICS, purpose),
    )
