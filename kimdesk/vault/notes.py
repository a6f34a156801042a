"""Entries in the access log about the store as a whole, made by the vault itself."""

from collections.abc import Callable, Iterable
from pathlib import Path

from kimdesk.base.clock import Clock
from kimdesk.vault.database import Connection, engine_for
from kimdesk.vault.work import Identity, Store


def note(
    cases: Connection,
    action: str,
    uid: str,
    roles: Iterable[str],
    sign: Callable[[bytes], bytes],
    clock: Clock,
) -> None:
    """Log `action` (code of CL46) on the store, signed by the person `uid`."""
    identity = Identity(uid, login="", name="", roles=frozenset(roles), staff_id=0)
    with Store(engine_for(cases), identity, clock, Path(), sign).unit() as unit:
        unit.log(action, "store")
        unit.commit()
