"""Unlocking a store against the bare derivation of its key."""

from pathlib import Path

from kimdesk.base.clock import Clock
from kimdesk.clients.opening import open_store
from kimdesk.demo.store import LEAD, LEAD_PASSPHRASE
from kimdesk.vault import crypto
from kimdesk.vault.unlocking import load
from kimdesk.vault.vault import unlock
from tests.benchmarks.measuring import Measure, compared

RUNS = 5


def measure(folder: Path, size: int) -> list[Measure]:
    """From passphrase to a store that answers."""
    users = load(folder).sealed.header.users
    lock = next(user.lock for user in users if user.login == LEAD)
    assert lock is not None

    def ours() -> None:
        vault = unlock(folder, LEAD, LEAD_PASSPHRASE, Clock())
        open_store(vault, vault.clock)
        vault.close()

    def derivation() -> None:
        crypto.stretch(LEAD_PASSPHRASE, lock.salt, lock.cost)

    ours_ms, baseline_ms = compared(ours, derivation, RUNS)
    return [Measure("unlock a store", "unlock", size, ours_ms, baseline_ms)]
