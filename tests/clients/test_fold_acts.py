"""What administrators did stands in the access log once a key holder has opened the store."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kimdesk.base.clock import FixedClock
from kimdesk.clients import opening
from kimdesk.vault import users
from kimdesk.vault.acts import pending_acts
from kimdesk.vault.crypto import FLOOR
from kimdesk.vault.log_reading import LogRow, read_log
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.vault import Founding, unlock
from kimdesk.vault.work import Store
from tests.vault.cheap import cheap_keys

LEAD, PASSPHRASE = "leitung", "Kaffee-Regen-Lampe-Zug"
ONE_TIME = "Sieben leise Regenschirme"


@pytest.fixture
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenVault]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state"))
    clock = FixedClock(datetime(2026, 11, 2, 8, 30, tzinfo=UTC))
    folder = tmp_path / "Beispiel.kimdesk"
    founding = Founding("Beispielstelle", "AWO", "AWO1", LEAD, "Erika Mustermann", PASSPHRASE)
    with cheap_keys():
        opening.create_store(folder, founding, clock, FLOOR)
        with unlock(folder, LEAD, PASSPHRASE, clock) as opened:
            yield opened


def about_users(store: Store) -> tuple[LogRow, ...]:
    return tuple(row for row in read_log(store) if row.kind == opening.ACT_KIND)


def test_acts_are_folded_into_the_log_when_the_store_is_opened(vault: OpenVault) -> None:
    users.add_user(vault, "mika", "Mika Muster", ("R_CM",), ONE_TIME)
    waiting = pending_acts(vault)
    assert waiting
    store = opening.open_store(vault, vault.clock)
    assert pending_acts(vault) == ()
    entries = about_users(store)
    assert len(entries) == len(waiting)
    assert all(row.action == "RECHTE" for row in entries)
    assert "Mika" not in " ".join(row.detail for row in entries)


def test_an_act_whose_clearing_broke_off_is_not_logged_twice(vault: OpenVault) -> None:
    users.add_user(vault, "mika", "Mika Muster", ("R_CM",), ONE_TIME)
    before = vault.header
    store = opening.open_store(vault, vault.clock)
    count = len(about_users(store))
    vault.commit(before)
    assert opening.fold_acts(store, vault) == 0
    assert len(about_users(store)) == count
    assert pending_acts(vault) == ()
