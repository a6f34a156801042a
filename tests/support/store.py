"""Stores for tests of the rooms above the vault: real encryption, fixed key, no passphrase."""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import create_engine, event
from sqlalchemy.pool import StaticPool

import kimdesk.statistics.model  # noqa: F401 - maps the tables, also those of rooms below
from kimdesk.base.clock import FixedClock
from kimdesk.clients.model import OfficeSettings, Staff
from kimdesk.vault.orm import Base
from kimdesk.vault.work import Identity, Store

MOMENT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def open_memory_store(
    folder: Path, roles: Iterable[str] = ("R_TL",), clock: FixedClock | None = None
) -> Store:
    """A new store in `folder` with its tables, office AWO1 and one user "muster"."""
    connection = driver.connect(
        str(folder / "cases-1.db"), isolation_level=None, check_same_thread=False
    )
    connection.execute(f"PRAGMA key=\"x'{'11' * 32}'\"")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA synchronous=OFF")
    engine = create_engine(
        "sqlite://", creator=lambda: connection, module=driver, poolclass=StaticPool
    )
    event.listen(engine, "begin", lambda c: c.exec_driver_sql("BEGIN IMMEDIATE"))
    Base.metadata.create_all(engine)
    identity = Identity("user-1", "muster", "Mika Muster", frozenset(roles), 1)
    store = Store(
        engine=engine,
        identity=identity,
        clock=clock or FixedClock(MOMENT),
        folder=folder,
        sign=Ed25519PrivateKey.generate().sign,
        row_hash_key=b"k" * 32,
    )
    with store.unit() as unit:
        unit.session.add(OfficeSettings(office="Beispielstelle", provider="AWO", code="AWO1"))
        unit.session.add(Staff(uid="user-1", login="muster", name="Mika Muster"))
        unit.commit()
    return store
