"""The opened store as the services see it, and the unit of work they all write through.

A unit is one transaction: session, log entries and the list of what changed belong
together, and nothing of it stays unless `commit` is called.
"""

import platform
from collections import defaultdict
from collections.abc import Callable, Mapping
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
from kimdesk.vault import log
from kimdesk.vault.database import explained

Changes = Mapping[str, frozenset[int]]


@dataclass(frozen=True, slots=True)
class Identity:
    """Who works with the store. `staff_id` is the row that cases refer to."""

    uid: str
    login: str
    name: str
    roles: frozenset[str]
    staff_id: int

    @property
    def sees_all_cases(self) -> bool:
        """Team leads see every case of the office."""
        return "R_TL" in self.roles

    @property
    def sees_cases(self) -> bool:
        """Counsellors and team leads see cases at all."""
        return bool(self.roles & {"R_TL", "R_CM"})


@dataclass(slots=True)
class Store:
    """The opened cases database with the person who opened it."""

    engine: Engine
    identity: Identity
    clock: Clock
    folder: Path
    sign: Callable[[bytes], bytes]
    row_hash_key: bytes = b""
    # Sentences to show: what was found wrong after a session that broke off.
    found_on_opening: tuple[str, ...] = ()
    listeners: list[Callable[[Changes], None]] = field(default_factory=list)
    # One connection, one at a time: whoever comes from another thread waits.
    turn: RLock = field(default_factory=RLock)
    # Foreign files opened with a reason stay open until the store is locked.
    opened_with_reason: set[int] = field(default_factory=set)

    def unit(self) -> "UnitOfWork":
        """A new unit of work; use it in a `with` block and commit it."""
        return UnitOfWork(self)

    @property
    def author(self) -> log.Author:
        """Whose entries the log gets: the strongest role counts."""
        order = ("R_TL", "R_CM", "R_DSB", "R_STAT", "R_ADMIN")
        role = next((role for role in order if role in self.identity.roles), "")
        return log.Author(self.identity.uid, role, platform.node(), self.sign)


class UnitOfWork:
    """One transaction with its log entries; rolls back unless committed."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.session = Session(store.engine, expire_on_commit=False, autoflush=False)
        self._events: list[log.Event] = []
        self._changed: defaultdict[str, set[int]] = defaultdict(set)

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

    def log(self, action: str, kind: str, object_id: int | None = None, detail: str = "") -> None:
        """Note for the access log: code of CL46, kind and id of the record, names of fields."""
        self._events.append(log.Event(action, kind, object_id, detail))

    def changed(self, kind: str, *ids: int) -> None:
        """Tell open pages, after the commit, that these records changed."""
        self._changed[kind].update(ids)

    def commit(self) -> None:
        """Make it durable, then tell the listeners. Raises what the database raises."""
        self.session.flush()
        at = self.store.clock.now().astimezone(UTC).replace(tzinfo=None)
        log.append(self.session, self.store.author, at, self._events)
        self.session.commit()
        self._events.clear()
        changes = {kind: frozenset(ids) for kind, ids in self._changed.items()}
        self._changed.clear()
        if changes:
            for listener in self.store.listeners:
                listener(changes)
