"""The access log: who read or changed what, signed, each entry chained to the one before.

An entry names records and fields, never values, so that erasing a client later neither
breaks the chain nor leaves a name in it. `SHA-256(previous hash + canonical entry)` is the
chain; the user's Ed25519 signature over it proves who wrote the entry.
"""

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from sqlalchemy import (
    DDL,
    DateTime,
    FromClause,
    Insert,
    Integer,
    LargeBinary,
    Select,
    Table,
    Text,
    event,
    func,
    insert,
    select,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from kimdesk.vault.orm import Base

GENESIS = b"\0" * 32


class LogEntry(Base):
    """One line of the access log; `action` is a code of list CL46."""

    __tablename__ = "access_log"

    seq: Mapped[int] = mapped_column(Integer, primary_key=True)
    at: Mapped[datetime] = mapped_column(DateTime, index=True)
    user_uid: Mapped[str] = mapped_column(Text, index=True)
    role: Mapped[str] = mapped_column(Text)
    device: Mapped[str] = mapped_column(Text)
    action: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    object_id: Mapped[int | None] = mapped_column(Integer, index=True)
    detail: Mapped[str] = mapped_column(Text)
    previous: Mapped[bytes] = mapped_column(LargeBinary)
    hash: Mapped[bytes] = mapped_column(LargeBinary)
    signature: Mapped[bytes] = mapped_column(LargeBinary)


def append_only(table: FromClause, name: str) -> None:
    """Let a log refuse changes: a seat belt, for whoever holds the key can drop the triggers."""
    for verb in ("UPDATE", "DELETE"):
        statement = (
            f"CREATE TRIGGER {name}_no_{verb.lower()} BEFORE {verb} ON {name} "
            "BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END"
        )
        event.listen(table, "after_create", DDL(statement))  # type: ignore[no-untyped-call]


append_only(LogEntry.__table__, LogEntry.__tablename__)
ACCESS_LOG = LogEntry.metadata.tables[LogEntry.__tablename__]


@cache
def _adding(table: Table) -> Insert:
    """Composed once: every commit needs it."""
    return insert(table)


@cache
def _last(table: Table) -> Select[int, bytes]:
    """The last entry; composed once as well."""
    newest = select(func.max(table.c.seq)).scalar_subquery()
    return select(table.c.seq, table.c.hash).where(table.c.seq == newest)


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, before it becomes an entry."""

    action: str
    kind: str
    object_id: int | None
    detail: str


@dataclass(frozen=True, slots=True)
class Author:
    """Whose hand writes: identity, machine, and the signature of the user's key."""

    user_uid: str
    role: str
    device: str
    sign: Callable[[bytes], bytes]


def digest(previous: bytes, fields: tuple[object, ...]) -> bytes:
    """The hash of an entry: of the previous hash and the entry in canonical JSON."""
    canonical = json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(previous + canonical.encode()).digest()


def canonical_fields(
    seq: int, at: datetime, author: Author | LogEntry, event_: Event | LogEntry
) -> tuple[object, ...]:
    """The signed part of an entry in its fixed order."""
    return (
        seq,
        at.isoformat(),
        author.user_uid,
        author.role,
        author.device,
        event_.action,
        event_.kind,
        event_.object_id,
        event_.detail,
    )


def append(
    session: Session,
    author: Author,
    at: datetime,
    events: Iterable[Event],
    table: Table = ACCESS_LOG,
) -> None:
    """Add `events` at the end of the chain, in the session's transaction. `at` is UTC, naive.

    `table` is the log of the cases database, or that of the statistics, which looks the same.
    """
    seq, previous = head(session, table)
    rows = []
    for happened in events:
        seq += 1
        hashed = digest(previous, canonical_fields(seq, at, author, happened))
        rows.append(
            {
                "seq": seq,
                "at": at,
                "user_uid": author.user_uid,
                "role": author.role,
                "device": author.device,
                "action": happened.action,
                "kind": happened.kind,
                "object_id": happened.object_id,
                "detail": happened.detail,
                "previous": previous,
                "hash": hashed,
                "signature": author.sign(hashed),
            }
        )
        previous = hashed
    if rows:
        session.connection().execute(_adding(table), rows)


def head(session: Session, table: Table = ACCESS_LOG) -> tuple[int, bytes]:
    """Number and hash of the last entry; (0, zeros) of an empty log."""
    row = session.connection().execute(_last(table)).first()
    return (row.seq, row.hash) if row else (0, GENESIS)
