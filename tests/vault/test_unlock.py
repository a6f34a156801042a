"""Unlocking, locking, closing: who gets in, what is said to those who do not."""

import os
import unicodedata
from pathlib import Path

import pytest

from kimdesk.base.errors import CannotOpen, NotAllowed, UserError
from kimdesk.vault import crypto, vault
from kimdesk.vault.crypto import FLOOR, Cost
from kimdesk.vault.vault import Founding, InUse, WrongPassphrase
from tests.vault import elsewhere
from tests.vault.conftest import FOUNDING, LEAD, PASSPHRASE, Made


def test_the_first_user_leads_administers_and_reads_everything(made: Made) -> None:
    with made.unlock() as opened:
        assert opened.identity.login == LEAD
        assert opened.identity.name == "Erika Mustermann"
        assert opened.identity.roles == {"R_TL", "R_ADMIN"}
        assert opened.identity.holds_cases
        assert opened.identity.holds_statistics
        assert opened.office.code == "AWO1"
        for connection, text in (
            (opened.cases_connection(), "Akte"),
            (opened.statistics_connection(), "Zahl"),
        ):
            assert connection.execute("SELECT content FROM sample").fetchall() == [(text,)]


@pytest.mark.skipif(os.name != "posix", reason="rights are inherited on Windows")
def test_rights_that_others_got_on_the_way_are_taken_back(made: Made) -> None:
    # As an archive or a stick formatted for everybody leaves them.
    made.folder.chmod(0o777)
    for path in made.folder.iterdir():
        path.chmod(0o666)
    made.unlock().close()
    assert made.folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in made.folder.iterdir()} == {0o600}


def test_the_login_may_be_left_out_while_there_is_only_one(made: Made) -> None:
    with made.unlock(None) as opened:
        vault.add_user(opened, "anna", "Anna Beispiel", ["R_CM"], "Wolken-Gabel-Teppich-7")
    with pytest.raises(UserError, match="Anmeldenamen") as refused:
        made.unlock(None)
    assert refused.value.field == "login"


@pytest.mark.parametrize("login", ["LEITUNG", "Leitung", "  leitung "])
def test_the_login_is_known_in_any_spelling(made: Made, login: str) -> None:
    made.unlock(login).close()


def test_wrong_passphrase_and_unknown_login_are_answered_alike(made: Made) -> None:
    answers = set()
    before = made.bytes()
    for login, passphrase in ((LEAD, "falsch"), ("niemand", PASSPHRASE), (LEAD, ""), (LEAD, " ")):
        with pytest.raises(WrongPassphrase) as refused:
            made.unlock(login, passphrase)
        answers.add(refused.value.text)
    assert len(answers) == 1
    assert made.bytes() == before


def test_a_locked_out_and_a_pending_person_cost_the_same_work_as_a_stranger(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    with made.unlock() as opened:
        vault.add_user(opened, "anna", "Anna Beispiel", ["R_CM"], "Wolken-Gabel-Teppich-7")
        vault.lock_user(opened, "anna")
    calls: list[Cost] = []

    def counted(passphrase: str, salt: bytes, cost: Cost) -> bytes:
        calls.append(cost)
        return crypto.tag(salt, crypto.normalised(passphrase))

    monkeypatch.setattr(crypto, "stretch", counted)
    for login in (LEAD, "anna", "niemand"):
        with pytest.raises(WrongPassphrase):
            made.unlock(login, "falsch")
    assert calls == [FLOOR] * 3


@pytest.mark.parametrize(
    "passphrase",
    [
        "übermäßige Köche ölen Türen",
        " Leerzeichen vorn und hinten ",
        "🦊🌧🚲🎻🧀🪴🛶🧦🪁🥨🦉🍐",
        "Ein sehr langer Satz über Hunde im Regen. " * 5,
        "\u202everkehrt herum und unsichtbar\u200b",
        "ﬁnanzielle Ｖｏｌｌｂｒｅｉｔｅ ½ Katze",
    ],
)
def test_unusual_passphrases_open_in_every_spelling(
    tmp_path: Path, made: Made, passphrase: str
) -> None:
    folder = tmp_path / "andere"
    founding = Founding("Stelle", "DRK", "DRK2", "anna", "Anna Beispiel", passphrase)
    vault.create_vault(folder, founding, made.clock, FLOOR)
    for form in ("NFC", "NFD", "NFKC"):
        spelled = unicodedata.normalize(form, passphrase)
        vault.unlock(folder, "anna", spelled, made.clock).close()
    with pytest.raises(WrongPassphrase):
        vault.unlock(folder, "anna", passphrase + " ", made.clock)


def test_a_lone_surrogate_is_just_a_wrong_passphrase(made: Made) -> None:
    with pytest.raises(WrongPassphrase):
        made.unlock(LEAD, "\ud800")
    with pytest.raises(WrongPassphrase):
        made.unlock("\ud800", PASSPHRASE)


# --- who has it open -----------------------------------------------------------------------------


def test_a_second_program_is_told_who_has_it_open(made: Made) -> None:
    with made.unlock() as opened:
        opened.cases_connection().execute("INSERT INTO sample VALUES ('neu')")
        told = elsewhere.answer(elsewhere.TRY, made.folder, LEAD, PASSPHRASE)
        assert told.startswith("InUse: ")
        assert "Erika Mustermann" in told
        assert "02.11.2026, 09:30 Uhr" in told
        holder = vault.holder_of(made.folder)
        assert holder is not None
        assert holder.pid == os.getpid()
    assert elsewhere.answer(elsewhere.TRY, made.folder, LEAD, PASSPHRASE) == "opened"


def test_a_second_window_in_the_same_process_is_refused_as_well(made: Made) -> None:
    with made.unlock() as opened:
        with pytest.raises(InUse):
            made.unlock()
        opened.cases_connection().execute("INSERT INTO sample VALUES ('neu')")
        with pytest.raises(InUse):
            made.unlock()


def test_a_killed_program_leaves_the_store_free_and_is_named(made: Made) -> None:
    other = elsewhere.start(elsewhere.HOLD, made.folder, LEAD, PASSPHRASE)
    assert other.stdout is not None
    assert other.stdout.readline() == "open\n"
    with pytest.raises(InUse):
        made.unlock()
    other.kill()
    other.communicate()
    with made.unlock() as opened:
        assert opened.left_behind is not None
        assert opened.left_behind.pid == other.pid
    with made.unlock() as opened:
        assert opened.left_behind is None


def test_locking_the_program_lets_others_in_and_unlocking_takes_it_again(made: Made) -> None:
    opened = made.unlock()
    before = opened.cases_connection()
    opened.suspend()
    assert opened.locked
    assert vault.holder_of(made.folder) is None
    with pytest.raises(RuntimeError):
        opened.cases_connection()
    with pytest.raises(WrongPassphrase):
        opened.resume("falsch")
    with made.unlock(), pytest.raises(InUse):
        opened.resume(PASSPHRASE)
    assert opened.locked
    opened.resume(PASSPHRASE)
    after = opened.cases_connection()
    assert after is not before
    assert after.execute("SELECT content FROM sample").fetchall() == [("Akte",)]
    opened.close()
    opened.close()


def test_a_passphrase_changed_meanwhile_counts_when_unlocking_again(made: Made) -> None:
    opened = made.unlock()
    opened.suspend()
    with made.unlock() as other:
        vault.change_passphrase(other, PASSPHRASE, "Neue-Schuhe-im-Keller-9")
    with pytest.raises(WrongPassphrase):
        opened.resume(PASSPHRASE)
    opened.resume("Neue-Schuhe-im-Keller-9")
    opened.close()


# --- refusals ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["cases-1.db", "statistics-1.db"])
@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "fehlt eine Datei"),
        (b"", "ist leer"),
        (b"kurz", "beschädigt"),
        (bytes(8192), "beschädigt"),
    ],
)
def test_a_store_with_an_unusable_database_is_refused_untouched(
    made: Made, name: str, content: bytes | None, sentence: str
) -> None:
    path = made.folder / name
    path.unlink() if content is None else path.write_bytes(content)
    before = made.bytes()
    with pytest.raises(CannotOpen, match=sentence):
        made.unlock()
    assert made.bytes() == before
    assert vault.holder_of(made.folder) is None


def test_swapped_databases_are_refused(made: Made) -> None:
    cases, statistics = made.folder / "cases-1.db", made.folder / "statistics-1.db"
    cases.rename(made.folder / "x")
    statistics.rename(cases)
    (made.folder / "x").rename(statistics)
    with pytest.raises(CannotOpen):
        made.unlock()


def test_the_header_of_another_generation_does_not_fit(made: Made) -> None:
    for name in ("cases", "statistics"):
        (made.folder / f"{name}-1.db").rename(made.folder / f"{name}-2.db")
    with pytest.raises(CannotOpen, match="fehlt eine Datei"):
        made.unlock()


@pytest.mark.parametrize("there", ["nothing", "file", "empty folder"])
def test_a_place_without_store_is_said_to_have_none(tmp_path: Path, made: Made, there: str) -> None:
    place = tmp_path / "leer"
    if there == "file":
        place.write_bytes(b"")
    elif there == "empty folder":
        place.mkdir()
    with pytest.raises(CannotOpen, match="keine Ablage"):
        vault.unlock(place, LEAD, PASSPHRASE, made.clock)
    if there == "empty folder":
        assert list(place.iterdir()) == []


def test_a_store_in_a_synchronised_folder_is_not_opened(tmp_path: Path, made: Made) -> None:
    (tmp_path / "OneDrive").mkdir()
    moved = made.folder.rename(tmp_path / "OneDrive" / "Beispiel")
    with pytest.raises(CannotOpen, match="Online-Speicher"):
        vault.unlock(moved, LEAD, PASSPHRASE, made.clock)


@pytest.mark.parametrize("what", ["folder", "files"])
def test_a_read_only_store_is_refused_with_the_way_out(tmp_path: Path, what: str) -> None:
    import shutil
    import tempfile

    from kimdesk.base.clock import Clock

    # Rights do not bind root, and the tests' own folder is closed to others.
    folder = Path(tempfile.mkdtemp(prefix="kimdesk-")) / "Beispiel"
    try:
        vault.create_vault(folder, FOUNDING, Clock(), FLOOR)
        (folder.parent).chmod(0o755)
        for path in (folder, *folder.iterdir()):
            if os.getuid() == 0:
                os.chown(path, 65534, 65534)
        if what == "folder":
            folder.chmod(0o500)
        else:
            for path in folder.iterdir():
                path.chmod(0o400)
        told = elsewhere.answer(elsewhere.TRY, folder, LEAD, PASSPHRASE, "ordinary")
        assert told.startswith("EnvironmentProblem: ")
        assert "kopieren Sie den ganzen Ordner" in told
    finally:
        folder.chmod(0o700)
        shutil.rmtree(folder.parent)


def test_without_the_key_a_database_is_not_given_out(made: Made) -> None:
    with made.unlock() as opened:
        vault.add_user(opened, "stat", "Stefan Beispiel", ["R_STAT"], "Wolken-Gabel-Teppich-7")
    with made.unlock("stat", "Wolken-Gabel-Teppich-7") as opened:
        assert not opened.identity.holds_cases
        opened.statistics_connection()
        with pytest.raises(NotAllowed):
            opened.cases_connection()
        with pytest.raises(KeyError):
            opened.database_key("cases")


def test_what_stands_in_the_clear_can_be_seen_without_a_key(made: Made) -> None:
    before = made.bytes()
    info = vault.describe(made.folder)
    assert info.office.name == "Beispielstelle Bielefeld"
    assert info.logins == (LEAD,)
    assert made.bytes() == before
    with made.unlock() as opened:
        assert opened.fingerprint == info.fingerprint
        assert opened.vault_id == info.vault_id
