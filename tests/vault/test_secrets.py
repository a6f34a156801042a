"""Keys, passphrases and names appear nowhere they do not belong."""

import base64
import logging
import pickle
from collections.abc import Iterator

import pytest

from kimdesk.base.errors import KimdeskError
from kimdesk.vault import remembered, vault
from kimdesk.vault.vault import OpenVault
from tests.vault.conftest import FOUNDING, LEAD, PASSPHRASE, Made

NAME = "Erika Mustermann"


def spellings(secret: bytes) -> Iterator[str]:
    """How a key would look in a text."""
    yield secret.hex()
    yield base64.b64encode(secret).decode().rstrip("=")
    yield repr(secret)[2:-1]


def told(error: BaseException | None) -> str:
    """All that an error and those behind it say."""
    texts = []
    while error is not None:
        texts.append(f"{error!r} {error} {error.args!r}")
        error = error.__cause__ or error.__context__
    return "\n".join(texts)


def secrets_of(opened: OpenVault, made: Made) -> list[bytes]:
    keys = opened.unlocked.keys
    held = list(keys.by_name.values())
    databases = [opened.database_key(name) for name in ("cases", "statistics")]
    return [*held, *databases, made.code.secret, PASSPHRASE.encode()]


def test_no_key_shows_in_any_text_of_the_objects(made: Made) -> None:
    with made.unlock() as opened:
        secrets = secrets_of(opened, made)
        shown = [
            repr(value)
            for value in (
                opened,
                opened.unlocked,
                opened.unlocked.keys,
                opened.unlocked.pair,
                opened.header,
                opened.header.users,
                opened.identity,
                made.code,
                FOUNDING,
                vars(opened),
                vault.users(opened),
                vault.describe(made.folder),
            )
        ]
    for secret in secrets:
        for spelling in spellings(secret):
            assert all(spelling not in text for text in shown)


def test_keys_refuse_to_be_pickled(made: Made) -> None:
    with made.unlock() as opened, pytest.raises(TypeError, match="not written down"):
        pickle.dumps(opened.unlocked.keys)


def test_nothing_secret_is_logged_or_quoted_in_errors(
    made: Made, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    texts: list[str] = []
    with made.unlock() as opened:
        secrets = secrets_of(opened, made)
        for attempt in (
            made.unlock,
            lambda: vault.change_passphrase(opened, "Falsch-Falsch-Falsch", "x"),
            lambda: vault.change_passphrase(opened, PASSPHRASE, "x"),
            lambda: opened.cases_connection().execute("SELECT nonsense"),
        ):
            with pytest.raises(Exception, match=r".") as refused:
                attempt()
            texts.append(told(refused.value))
    for path in sorted(made.folder.glob("*.db")):
        whole = path.read_bytes()
        for content in (b"", b"x", bytes(9000), whole[:-4096]):
            path.write_bytes(content)
            with pytest.raises(KimdeskError) as failed:
                made.unlock()
            texts.append(told(failed.value))
        path.write_bytes(whole)
    with pytest.raises(KimdeskError) as failed:
        made.unlock(LEAD, "Geheim-Geheim-Geheim")
    texts.append(told(failed.value))
    texts.extend((caplog.text, *capfd.readouterr()))
    for secret in [
        *secrets,
        b"Geheim-Geheim-Geheim",
        b"Falsch-Falsch-Falsch",
        made.code.text.encode(),
    ]:
        for spelling in [*spellings(secret), secret.decode("latin-1")]:
            assert all(spelling not in text for text in texts)


def test_names_and_contents_stand_in_no_file_of_the_closed_store(made: Made) -> None:
    with made.unlock() as opened:
        vault.add_user(opened, "anna", "Anna Beispiel", ["R_CM"], "Wolken-Gabel-Teppich-7")
        connection = opened.cases_connection()
        connection.execute("BEGIN")
        connection.execute("INSERT INTO sample VALUES ('Markierung im Verlauf')")
        journal = (made.folder / "cases-1.db-journal").read_bytes()
        connection.execute("COMMIT")
    files = {**made.bytes(), "journal": journal}
    for path in remembered.state_folder().iterdir():
        files[path.name] = path.read_bytes()
    for name, content in files.items():
        for text in (NAME, "Mustermann", "Anna Beispiel", "Markierung", "Akte", PASSPHRASE):
            assert text.encode() not in content, (text, name)
            assert text.encode("utf-16-le") not in content, (text, name)


def test_each_database_and_each_purpose_has_its_own_key(made: Made) -> None:
    with made.unlock() as opened:
        keys = {
            opened.database_key("cases"),
            opened.database_key("statistics"),
            opened.derived_key("cases", "blobs"),
            opened.derived_key("statistics", "blobs"),
            opened.derived_key("cases", "import"),
            opened.derived_key("cases", "sqlcipher"),
            opened.derived_key("header", "header-mac"),
        }
        assert len(keys) == 7
        again = opened.derived_key("cases", "blobs")
    with made.unlock() as opened:
        assert opened.derived_key("cases", "blobs") == again
