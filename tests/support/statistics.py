"""A statistics database for tests: real encryption, fixed key, no passphrase."""

from collections.abc import Iterable
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

import kimdesk.statistics.model  # noqa: F401 - maps the tables
from kimdesk.base.clock import FixedClock
from kimdesk.statistics.opening import StatisticsStore
from kimdesk.vault.database import engine_for
from kimdesk.vault.orm import StatisticsBase
from kimdesk.vault.work import Identity
from tests.support.store import MOMENT


def open_memory_statistics(
    folder: Path, roles: Iterable[str] = ("R_TL",), clock: FixedClock | None = None
) -> StatisticsStore:
    """A new statistics database in `folder` with its tables, opened by user "muster"."""
    connection = driver.connect(
        str(folder / "statistics-1.db"), isolation_level=None, check_same_thread=False
    )
    connection.execute(f"PRAGMA key=\"x'{'22' * 32}'\"")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA synchronous=OFF")
    engine = engine_for(connection)
    StatisticsBase.metadata.create_all(engine)
    return StatisticsStore(
        engine=engine,
        identity=Identity("user-1", "muster", "Mika Muster", frozenset(roles), 0),
        clock=clock or FixedClock(MOMENT),
        folder=folder,
        sign=Ed25519PrivateKey.generate().sign,
        key_for=lambda purpose: purpose.encode().ljust(32, b"-")[:32],
    )
