"""The city's archive: encrypted, a folder like a store without cases, nothing in it changes."""

from pathlib import Path

import pytest

from kimdesk.base.clock import FixedClock
from kimdesk.base.errors import CannotOpen, KimdeskError, UserError
from kimdesk.bundles.fingerprint import spoken
from kimdesk.bundles.keyring import Keyring, revocation
from kimdesk.bundles.keys import SecretKey
from kimdesk.bundles.refusals import Refused
from kimdesk.bundles.statistics.reading import read
from kimdesk.city.archive.archive import archive_in, create_archive, open_archive
from kimdesk.city.archive.kept import content, kept, quarters, receipt_file
from kimdesk.city.inbox import accept, look
from kimdesk.city.keys import (
    add_office_key,
    city_key,
    city_keys,
    compare_key,
    key_rows,
    public_file,
    renew_city_key,
    replace_office_key,
    revoke_city_key,
    revoke_key,
    secret_file,
    take_revocation,
)
from kimdesk.vault.crypto import FLOOR
from kimdesk.vault.unlocking import WrongPassphrase
from tests.city.conftest import FOUNDING, LOGIN, PASSPHRASE, City
from tests.support.bundles import key
from tests.support.filled import LOGIN as OFFICE_LOGIN
from tests.support.filled import PASSPHRASE as OFFICE_PASSPHRASE
from tests.support.filled import filled


def test_it_is_a_folder_like_a_store_without_cases(city: City) -> None:
    city.archive.close()
    folder = archive_in(city.inbox)
    assert folder.name == "archiv.kimdesk"
    assert {path.name for path in folder.iterdir()} == {
        "vault.key",
        "vault.key.bak",
        "lease",
        "statistics-1.db",
        "statistics-1.db-journal",
    }


def test_only_the_passphrase_opens_it(city: City, clock: FixedClock) -> None:
    city.archive.close()
    with pytest.raises(WrongPassphrase):
        open_archive(city.inbox, LOGIN, "Falsch-Falsch-Falsch-1", clock)
    with open_archive(city.inbox, LOGIN, PASSPHRASE, clock) as again:
        assert city_key(again).public.owner == "MUSTER"
        assert len(key_rows(again)) == 2


def test_what_was_taken_is_there_after_opening_again(city: City, clock: FixedClock) -> None:
    sent = city.send()
    accept(city.archive, look(city.archive))
    city.archive.close()
    with open_archive(city.inbox, LOGIN, PASSPHRASE, clock) as again:
        rows = kept(again)
        assert [row.hash for row in rows] == [each.manifest.hash for each in sent]
        assert quarters(again) == ("2026Q1", "2026Q2", "2026Q3")
        assert read(content(again, rows[0].hash)).package == sent[0]
        assert b"kimquittung" in receipt_file(again, rows[0].hash)


def test_nothing_readable_lies_on_the_disk(city: City) -> None:
    city.send()
    accept(city.archive, look(city.archive))
    city.archive.close()
    for path in archive_in(city.inbox).iterdir():
        raw = path.read_bytes()
        assert b"MUSTER1" not in raw
        assert b"AGE-SECRET" not in raw
        assert b"SQLite format" not in raw


def test_what_was_taken_cannot_be_changed(city: City) -> None:
    city.send()
    accept(city.archive, look(city.archive))
    for statement in (
        "UPDATE bundle SET quarter = '2020Q1'",
        "DELETE FROM bundle",
        "UPDATE bundle_table SET numbers = x''",
        "DELETE FROM bundle_table",
    ):
        with pytest.raises(Exception, match="kept"), city.archive.changing() as connection:
            connection.execute(statement)
    assert len(kept(city.archive)) == 3


def test_the_store_of_an_office_is_no_archive(tmp_path: Path, clock: FixedClock) -> None:
    filled(tmp_path / "archiv.kimdesk")
    with pytest.raises(UserError, match="kein Archiv"):
        open_archive(tmp_path, OFFICE_LOGIN, OFFICE_PASSPHRASE, clock)


def test_a_folder_without_archive_is_said(tmp_path: Path, clock: FixedClock) -> None:
    with pytest.raises(CannotOpen):
        open_archive(tmp_path, LOGIN, PASSPHRASE, clock)


def test_an_archive_is_not_made_over_another(city: City, clock: FixedClock) -> None:
    with pytest.raises(KimdeskError):
        create_archive(city.inbox, FOUNDING, clock, FLOOR)


# Keys -------------------------------------------------------------------------------------------


def test_a_key_counts_once_its_words_were_compared(city: City) -> None:
    stranger = SecretKey.new("stelle", "MUSTER9")
    known = add_office_key(city.archive, stranger.public.file())
    assert not known.compared
    assert not compare_key(city.archive, known.key.id, "Apfel Birne")
    assert compare_key(city.archive, known.key.id, spoken(stranger.public))
    row = next(row for row in key_rows(city.archive) if row.office == "MUSTER9")
    assert (row.compared, row.current) == (True, True)


def test_a_new_key_of_an_office_is_taken_when_the_old_one_vouches_for_it(city: City) -> None:
    new = SecretKey.new("stelle", "MUSTER1", after=key("stelle"))
    assert add_office_key(city.archive, new.public.file()).compared
    rows = [row for row in key_rows(city.archive) if row.office == "MUSTER1"]
    assert [(row.number, row.current) for row in rows] == [(2, True), (1, False)]


def test_a_lost_key_is_replaced_only_with_its_words(city: City) -> None:
    stranger = SecretKey.new("stelle", "MUSTER1")
    raw = stranger.public.file()
    with pytest.raises(Refused):
        add_office_key(city.archive, raw)
    with pytest.raises(Refused):
        replace_office_key(city.archive, raw, "Apfel Birne")
    assert replace_office_key(city.archive, raw, spoken(stranger.public)).compared


def test_keys_are_revoked_by_the_city_and_by_their_owners(city: City) -> None:
    revoke_key(city.archive, key("stelle").public.id)
    take_revocation(city.archive, revocation(key("zweite").public, key("zweite")))
    assert all(row.revoked for row in key_rows(city.archive))


def test_a_lost_archive_is_made_anew_with_the_key_from_the_safe(
    city: City, tmp_path: Path, clock: FixedClock
) -> None:
    sent = city.send()
    name, secret = secret_file(city.archive)
    assert name == "kimdesk_MUSTER_1.kimsecret"
    assert public_file(city.archive)[0] == "kimdesk_MUSTER_1.pub"
    inbox = tmp_path / "neu"
    inbox.mkdir()
    create_archive(inbox, FOUNDING, clock, FLOOR, SecretKey.read(secret))
    with open_archive(inbox, LOGIN, PASSPHRASE, clock) as archive:
        City(archive).learn(key("stelle"))
        rows = look(archive, city.inbox)
        assert [each.hash for each in accept(archive, rows)] == [s.manifest.hash for s in sent]


def test_an_offices_key_makes_no_archive(tmp_path: Path, clock: FixedClock) -> None:
    with pytest.raises(Refused):
        create_archive(tmp_path, FOUNDING, clock, FLOOR, key("stelle"))


def test_the_city_renews_its_own_key_and_takes_the_old_one_back(city: City) -> None:
    first = city_key(city.archive).public
    second = renew_city_key(city.archive)
    assert second.follows(first)
    assert [each.public.number for each in city_keys(city.archive)] == [2, 1]
    office = Keyring().add(first, compared=True).add(second)
    after = office.revoke_by(revoke_city_key(city.archive, 1))
    newest = after.newest("stadt", "MUSTER")
    assert newest is not None
    assert newest.key == second
