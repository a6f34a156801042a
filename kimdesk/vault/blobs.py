"""Contents of documents: small ones stay in the database, large ones become sealed files.

A sealed file is `blobs/<random>.bin`, AES-256-GCM in chunks of 1 MiB under a key of its own
that stands in the database, so a deleted row makes its file unreadable at once. Each chunk
is bound to its place and the last one says so: nothing can be cut off or exchanged.

Order on the disk: the file first, then the row; on deletion the row first, then the file.
What a crash leaves between the two is swept away by `sweep_orphans`.
"""

import errno
import os
import re
import shutil
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kimdesk.base.errors import EnvironmentProblem, UserError
from kimdesk.base.text import translate
from kimdesk.vault.crypto import random_key
from kimdesk.vault.database import Connection
from kimdesk.vault.files import FOLDER_MODE, problem, replace_file

FOLDER = "blobs"
NAME_PATTERN = r"[0-9a-f]{32}\.bin"
MOST_BYTES = 25 * 1024 * 1024
INLINE_BYTES = 1024 * 1024
CHUNK_BYTES = 1024 * 1024
_TAG_BYTES = 16
_SWEPT = re.compile(rf"{NAME_PATTERN}(\.part)?")


@dataclass(frozen=True, slots=True)
class Stored:
    """Where a content is: in `data`, or in the file `blob` under `key`."""

    data: bytes | None = field(default=None, repr=False)
    blob: str = ""
    key: bytes | None = field(default=None, repr=False)


def put(store: Path, content: bytes) -> Stored:
    """Keep `content` for the store in this folder; commit a row with the result afterwards.

    Raises UserError above 25 MB, EnvironmentProblem when the disk is full.
    """
    if len(content) > MOST_BYTES:
        raise UserError(
            translate(
                "Blobs",
                "Diese Datei ist größer als 25 MB. Bitte verkleinern Sie sie, zum Beispiel mit"
                " einer geringeren Auflösung beim Scannen.",
            )
        )
    if len(content) <= INLINE_BYTES:
        return Stored(data=content)
    name, key = f"{os.urandom(16).hex()}.bin", random_key()
    _require_room(store, len(content))
    try:
        (store / FOLDER).mkdir(mode=FOLDER_MODE, exist_ok=True)
    except OSError as error:
        raise problem(error) from error
    replace_file(store / FOLDER / name, b"".join(_sealed(content, name, key)))
    return Stored(blob=name, key=key)


def get(store: Path, stored: Stored) -> bytes:
    """The content. Raises EnvironmentProblem when its file is missing or was changed."""
    if stored.data is not None:
        return stored.data
    if stored.key is None or not re.fullmatch(NAME_PATTERN, stored.blob):
        raise _damaged()
    try:
        sealed = (store / FOLDER / stored.blob).read_bytes()
        return b"".join(_opened(sealed, stored.blob, stored.key))
    except (FileNotFoundError, InvalidTag):
        raise _damaged() from None
    except OSError as error:
        raise problem(error) from error


def remove(store: Path, name: str) -> None:
    """Take a sealed file away, after the row that named it is gone."""
    if re.fullmatch(NAME_PATTERN, name):
        (store / FOLDER / name).unlink(missing_ok=True)


def sweep_orphans(store: Path, known: Collection[str]) -> int:
    """Remove the files that no row names, and return how many.

    Only while nothing is being written: a file comes before its row.
    """
    orphans = [name for name in _files(store) if name not in known and _SWEPT.fullmatch(name)]
    for name in orphans:
        (store / FOLDER / name).unlink(missing_ok=True)
    return len(orphans)


def referenced(cases: Connection) -> dict[str, bytes]:
    """Names and keys of all sealed files that the database names.

    Every table with a column `blob` has a column `key` beside it.
    """
    tables = cases.execute(
        "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c"
        " WHERE m.type = 'table' AND c.name = 'blob'"
    ).fetchall()
    return {
        name: key
        for (table,) in tables
        for name, key in cases.execute(
            f'SELECT blob, "key" FROM "{table}" WHERE blob <> \'\''  # noqa: S608 - own names
        )
    }


def _files(store: Path) -> list[str]:
    folder = store / FOLDER
    return sorted(file.name for file in folder.iterdir()) if folder.is_dir() else []


def _require_room(store: Path, size: int) -> None:
    try:
        free = shutil.disk_usage(store).free
    except OSError as error:
        raise problem(error) from error
    if free < size + CHUNK_BYTES:
        raise problem(OSError(errno.ENOSPC, ""))


def _sealed(content: bytes, name: str, key: bytes) -> Iterator[bytes]:
    cipher = AESGCM(key)
    starts = range(0, len(content), CHUNK_BYTES)
    for number, start in enumerate(starts):
        nonce = _nonce(number, is_last=number == len(starts) - 1)
        yield cipher.encrypt(nonce, content[start : start + CHUNK_BYTES], _bound_to(name))


def _opened(sealed: bytes, name: str, key: bytes) -> Iterator[bytes]:
    cipher = AESGCM(key)
    starts = range(0, len(sealed), CHUNK_BYTES + _TAG_BYTES)
    if not starts:
        raise InvalidTag
    for number, start in enumerate(starts):
        nonce = _nonce(number, is_last=number == len(starts) - 1)
        chunk = sealed[start : start + CHUNK_BYTES + _TAG_BYTES]
        yield cipher.decrypt(nonce, chunk, _bound_to(name))


def _nonce(number: int, *, is_last: bool) -> bytes:
    """The place of a chunk; may count from zero because no key serves two files."""
    return number.to_bytes(11, "big") + bytes([is_last])


def _bound_to(name: str) -> bytes:
    return b"kimdesk blob 1 " + name.encode("ascii")


def _damaged() -> EnvironmentProblem:
    return EnvironmentProblem(
        translate(
            "Blobs",
            "Dieses Dokument fehlt in der Ablage oder ist beschädigt. Bitte holen Sie es aus"
            " einer Sicherung zurück.",
        )
    )
