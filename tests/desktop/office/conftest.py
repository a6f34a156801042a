"""A real store with its users, opened as the team lead, and a session on it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kimdesk.base.clock import FixedClock
from kimdesk.clients import opening
from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.session import Session
from kimdesk.vault.crypto import FLOOR
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.recovery import RecoveryCode
from kimdesk.vault.vault import Founding, unlock
from tests.vault.cheap import cheap_keys

LEAD, PASSPHRASE = "leitung", "Kaffee-Regen-Lampe-Zug"


@dataclass(slots=True)
class Office:
    """An opened store; `settle` waits until its thread is idle."""

    vault: OpenVault
    session: Session
    code: RecoveryCode
    settle: Callable[[], None]


@pytest.fixture
def office(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: FixedClock, qtbot: QtBot
) -> Iterator[Office]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state"))
    folder = tmp_path / "Beispiel.kimdesk"
    founding = Founding("Beispielstelle", "AWO", "AWO1", LEAD, "Erika Mustermann", PASSPHRASE)
    jobs = Jobs()
    bugs: list[Exception] = []
    jobs.bug.connect(bugs.append)
    with cheap_keys():
        code = opening.create_store(folder, founding, clock, FLOOR)
        with unlock(folder, LEAD, PASSPHRASE, clock) as vault:
            store = opening.open_store(vault, clock)
            session = Session(store, opening.catalogue_of(store), jobs, vault)

            def settle() -> None:
                qtbot.waitUntil(lambda: not jobs.busy, timeout=60_000)

            yield Office(vault, session, code, settle)
            settle()
            session.close()
            jobs.stop()
            assert bugs == []
