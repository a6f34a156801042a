"""The inbox says in words what every file is, takes what fits in order, and answers."""

from dataclasses import replace

import pytest

from kimdesk.bundles.fingerprint import spoken
from kimdesk.bundles.keyring import Keyring
from kimdesk.bundles.keys import SecretKey
from kimdesk.bundles.refusals import Refused
from kimdesk.bundles.statistics.about import Link
from kimdesk.bundles.statistics.receipts import read_receipt
from kimdesk.city.archive.kept import kept
from kimdesk.city.inbox import accept, look, look_at, refuse, write_receipt
from kimdesk.city.inbox_rows import InboxRow
from kimdesk.city.keys import add_office_key, city_key, compare_key, renew_city_key, revoke_key
from tests.city.conftest import City
from tests.support.bundles import closed, content, key, release


def states(rows: tuple[InboxRow, ...]) -> list[tuple[str, str]]:
    return [(row.state, row.code) for row in rows]


def test_bundles_that_fit_are_taken_in_order_and_answered(city: City) -> None:
    sent = city.send()
    rows = look(city.archive)
    assert states(rows) == [("ready", "")] * 3
    assert all("Geprüft" in row.text for row in rows)
    receipts = accept(city.archive, reversed(rows))
    assert [each.hash for each in receipts] == [each.manifest.hash for each in sent]
    files = sorted((city.inbox / "quittungen").iterdir())
    assert len(files) == 3
    known = Keyring().add(city_key(city.archive).public)
    assert read_receipt(files[0].read_bytes(), known) == receipts[0]


def test_looking_changes_nothing(city: City) -> None:
    city.send()
    before = sorted(path.name for path in city.inbox.iterdir())
    look(city.archive)
    assert sorted(path.name for path in city.inbox.iterdir()) == before
    assert kept(city.archive) == ()


def test_what_was_taken_is_here_the_next_time(city: City) -> None:
    city.send()
    accept(city.archive, look(city.archive))
    assert states(look(city.archive)) == [("here", "replay")] * 3
    assert accept(city.archive, look(city.archive)) == ()
    assert len(kept(city.archive)) == 3


def test_a_bundle_waits_for_the_missing_one_which_is_named(city: City) -> None:
    city.send()
    second = next(path for path in city.inbox.iterdir() if "_2_" in path.name)
    away = second.rename(city.inbox / "weg")
    rows = look(city.archive)
    assert states(rows) == [("ready", ""), ("waiting", "gap")]
    assert rows[1].text == "Wartet: Davor fehlt von MUSTER1 noch Paket 2."
    accept(city.archive, rows)
    away.rename(second)
    assert states(look(city.archive)) == [("here", "replay"), ("ready", ""), ("ready", "")]


def test_a_fork_is_refused_and_answered(city: City) -> None:
    city.send(quarters=("2026Q1",))
    accept(city.archive, look(city.archive))
    other = city.package(key("stelle"), release("2026Q1", more=5), Link())
    path = city.put(other, key("stelle"))
    (row,) = look_at(city.archive, [path])
    assert (row.state, row.code) == ("refused", "fork")
    made = refuse(city.archive, row)
    assert (made.state, made.code) == ("abgelehnt", "fork")
    assert made.head == kept(city.archive)[0].hash
    assert len(kept(city.archive)) == 1
    assert len(list((city.inbox / "quittungen").iterdir())) == 2


def test_a_receipt_that_went_astray_is_written_again(city: City) -> None:
    city.send(quarters=("2026Q1",))
    (made,) = accept(city.archive, look(city.archive))
    file = city.inbox / "quittungen" / made.file_name
    file.unlink()
    assert write_receipt(city.archive, kept(city.archive)[0]) == file
    assert file.read_bytes() == made.file()


def test_a_correction_and_a_withdrawal_replace_what_was_there(city: City) -> None:
    (first,) = city.send(quarters=("2026Q1",))
    accept(city.archive, look(city.archive))
    link = Link(2, 1, first.manifest.hash, first.manifest.hash, "FEHLER")
    second = city.package(key("stelle"), release("2026Q1", 1, 5), link)
    city.put(second, key("stelle"))
    rows = look(city.archive)
    assert rows[1].text == "Geprüft: Korrektur, ersetzt Fassung 0."
    accept(city.archive, rows)
    bare = replace(release("2026Q1", 2), tables=())
    link = Link(3, 2, second.manifest.hash, second.manifest.hash, "RUECKZUG")
    city.put(city.package(key("stelle"), bare, link), key("stelle"))
    rows = look(city.archive)
    assert "Rückzug" in rows[2].text
    accept(city.archive, rows)
    assert [(row.revision, row.replaced) for row in kept(city.archive)] == [
        (0, True),
        (1, True),
        (2, False),
    ]


def test_an_office_whose_words_were_not_compared_waits(city: City) -> None:
    stranger = SecretKey.new("stelle", "MUSTER9")
    known = add_office_key(city.archive, stranger.public.file())
    city.put(city.package(stranger, release("2026Q1"), Link()), stranger)
    rows = look(city.archive)
    assert states(rows) == [("waiting", "key-not-compared")]
    assert accept(city.archive, rows) == ()
    compare_key(city.archive, known.key.id, spoken(stranger.public))
    assert states(look(city.archive)) == [("ready", "")]


def test_an_unknown_office_is_refused(city: City) -> None:
    stranger = SecretKey.new("stelle", "MUSTER9")
    city.put(city.package(stranger, release("2026Q1"), Link()), stranger)
    (row,) = look(city.archive)
    assert (row.state, row.code) == ("refused", "key-unknown")
    with pytest.raises(ValueError, match="refused"):
        refuse(city.archive, row)


def test_what_came_before_the_key_was_revoked_stays(city: City) -> None:
    city.send(quarters=("2026Q1", "2026Q2"))
    rows = look(city.archive)
    accept(city.archive, rows[:1])
    revoke_key(city.archive, key("stelle").public.id)
    assert [row.code for row in look(city.archive)] == ["replay", "key-revoked"]
    with pytest.raises(Refused):
        accept(city.archive, rows[1:])
    assert len(kept(city.archive)) == 1


def test_bundles_for_an_older_key_of_the_city_still_open(city: City) -> None:
    city.send(quarters=("2026Q1",))
    renew_city_key(city.archive)
    assert states(look(city.archive)) == [("ready", "")]


def test_a_bundle_for_another_city_is_refused(city: City) -> None:
    (city.inbox / "fremd.kimstat").write_bytes(closed(content()))
    assert states(look(city.archive)) == [("refused", "recipient")]


def test_rubbish_in_the_inbox_is_refused_and_the_rest_goes_on(city: City) -> None:
    city.send(quarters=("2026Q1",))
    (city.inbox / "a.kimstat").write_bytes(b"")
    (city.inbox / "b.kimstat").write_bytes(bytes(5_000_000))
    (city.inbox / "c.kimstat").write_bytes(b"age-encryption.org/v1\n" + bytes(100))
    (city.inbox / "notiz.txt").write_text("kein Paket")
    (city.inbox / "ordner.kimstat").mkdir()
    rows = look(city.archive)
    assert states(rows) == [
        ("ready", ""),
        ("refused", "not-a-bundle"),
        ("refused", "too-large"),
        ("refused", "damaged"),
    ]
    assert len(accept(city.archive, rows)) == 1


def test_names_of_files_cannot_trick_the_reader_of_the_list(city: City) -> None:
    (city.inbox / "gut\u202etatsmik.kimstat").write_bytes(b"")
    (row,) = look(city.archive)
    assert "\u202e" not in row.name


def test_two_offices_are_kept_apart(city: City) -> None:
    city.send("stelle", ("2026Q1", "2026Q2"))
    city.send("zweite", ("2026Q1",))
    assert len(accept(city.archive, look(city.archive))) == 3
    assert [row.office for row in kept(city.archive)] == ["MUSTER1", "MUSTER1", "MUSTER2"]


def test_progress_is_told_and_can_stop_it(city: City) -> None:
    city.send()
    steps = []
    look(city.archive, progress=lambda done, total: steps.append((done, total)))
    assert steps == [(0, 3), (1, 3), (2, 3)]
