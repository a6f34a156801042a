"""Several people and one archive: passphrases, the recovery sheet, locking, as in an office."""

from pathlib import Path

import pytest

from kimdesk.base.clock import FixedClock
from kimdesk.base.errors import NotAllowed
from kimdesk.city.archive.archive import archive_in, create_archive, open_archive
from kimdesk.city.archive.kept import kept
from kimdesk.city.inbox import accept, look
from kimdesk.clients.opening import open_store
from kimdesk.vault.crypto import FLOOR
from kimdesk.vault.vault import InUse, add_user, change_passphrase, recover
from tests.city.conftest import FOUNDING, LOGIN, PASSPHRASE, City

COLLEAGUE, OWN = "kollegin", "Anderer-Regen-Lampe-Zug"


def test_a_colleague_opens_it_with_an_own_passphrase(city: City, clock: FixedClock) -> None:
    add_user(city.archive.opened, COLLEAGUE, "Max Muster", ["R_STAT"], PASSPHRASE)
    city.archive.close()
    with open_archive(city.inbox, COLLEAGUE, PASSPHRASE, clock) as archive:
        assert archive.opened.one_time
        change_passphrase(archive.opened, PASSPHRASE, OWN)
    city.archive.close()
    with open_archive(city.inbox, COLLEAGUE, OWN, clock) as archive:
        City(archive).send()
        assert len(accept(archive, look(archive))) == 3


def test_the_recovery_sheet_opens_it_when_the_passphrase_is_lost(
    tmp_path: Path, clock: FixedClock
) -> None:
    code = create_archive(tmp_path, FOUNDING, clock, FLOOR)
    recover(archive_in(tmp_path), code.text, LOGIN, OWN, clock)
    with open_archive(tmp_path, LOGIN, OWN, clock) as archive:
        assert kept(archive) == ()


def test_locking_and_unlocking_goes_on_where_it_was(city: City) -> None:
    city.send()
    accept(city.archive, look(city.archive))
    city.archive.opened.suspend()
    with pytest.raises(RuntimeError):
        kept(city.archive)
    city.archive.opened.resume(PASSPHRASE)
    assert len(kept(city.archive)) == 3


def test_one_archive_is_open_once(city: City, clock: FixedClock) -> None:
    with pytest.raises(InUse):
        open_archive(city.inbox, LOGIN, PASSPHRASE, clock)


def test_it_is_not_mistaken_for_the_store_of_an_office(city: City, clock: FixedClock) -> None:
    with pytest.raises(NotAllowed):
        open_store(city.archive.opened, clock)
