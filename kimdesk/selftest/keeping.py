"""What keeps data: the encrypted database, keys, a whole store."""

import secrets
import tempfile
from contextlib import closing
from pathlib import Path

from kimdesk.selftest.demand import SAMPLE, demand


def encrypted_store() -> None:
    """A database is encrypted and finds words."""
    import sqlalchemy.dialects.sqlite.pysqlcipher  # noqa: F401 - found by name at run time
    from sqlcipher3 import dbapi2

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "selftest.db")
        key = f"PRAGMA key = \"x'{secrets.token_hex(32)}'\""
        with closing(dbapi2.connect(str(path), isolation_level=None)) as connection:
            connection.execute(key)
            connection.execute("CREATE VIRTUAL TABLE words USING fts5(word)")
            connection.execute("INSERT INTO words VALUES (?)", (SAMPLE,))
        demand(not path.read_bytes().startswith(b"SQLite format 3"), "plaintext")
        with closing(dbapi2.connect(str(path))) as connection:
            connection.execute(key)
            found = connection.execute("SELECT word FROM words WHERE words MATCH 'prufung'")
            demand(found.fetchone() == (SAMPLE,), "FTS5")


def keys() -> None:
    """Keys are sealed and derived."""
    from cryptography.hazmat.primitives import hpke
    from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    suite = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
    private = hpke.MLKEM768X25519PrivateKey(
        MLKEM768PrivateKey.generate(), X25519PrivateKey.generate()
    )
    secret = secrets.token_bytes(32)
    sealed = suite.encrypt(secret, private.public_key())
    demand(suite.decrypt(sealed, private) == secret, "HPKE")
    derive = Argon2id(salt=bytes(16), length=32, iterations=3, lanes=4, memory_cost=1024)
    demand(len(derive.derive(b"selftest")) == 32, "Argon2id")


def store() -> None:
    """A store is made and opened."""
    from kimdesk.base.clock import Clock
    from kimdesk.clients.opening import create_store, open_store
    from kimdesk.vault.crypto import FLOOR
    from kimdesk.vault.founding import Founding
    from kimdesk.vault.vault import unlock

    clock, login, passphrase = Clock(), "selftest", secrets.token_urlsafe()
    founding = Founding("Selftest", "AWO", "TEST", login, login, passphrase)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "selftest.kimdesk")
        create_store(path, founding, clock, FLOOR)
        with unlock(path, login, passphrase, clock) as opened:
            demand(open_store(opened, clock).identity.login == login, "login")
