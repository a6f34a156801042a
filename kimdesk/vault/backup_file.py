"""The container `.kimbak`: header, both databases, sealed documents and a signed manifest.

A ZIP without compression, for what is inside is encrypted and does not shrink. Reading it
trusts nothing: names, sizes and kinds of entries are checked before one byte is taken out,
and every byte is compared with the manifest, which a user of the store has signed.
"""

import hashlib
import os
import re
import stat
import struct
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from kimdesk.base.errors import CannotOpen
from kimdesk.base.text import translate
from kimdesk.vault import header_file, header_json, manifest
from kimdesk.vault.crypto import Forged
from kimdesk.vault.files import FILE_MODE, FOLDER_MODE, problem
from kimdesk.vault.header_json import Newer, Sealed
from kimdesk.vault.manifest import Entry, Manifest
from kimdesk.vault.parsing import Malformed
from kimdesk.vault.refusals import newer
from kimdesk.vault.roles import CASES, DATABASES

SUFFIX = ".kimbak"
Step = Callable[[int], None]
"""Told the number of bytes each time some more are done; may raise Cancelled."""

_CHUNK = 1024 * 1024
_NAME = re.compile(f"{re.escape(manifest.NAME)}|{manifest.CONTENT_PATTERN}")
_NEW = os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_BROKEN = (
    Forged,
    Malformed,
    zipfile.BadZipFile,
    EOFError,
    KeyError,
    NotImplementedError,
    ValueError,
    struct.error,
)


def write_container(
    part: Path,
    sources: Mapping[str, Path],
    manifest_for: Callable[[Mapping[str, Entry]], Manifest],
    step: Step,
) -> None:
    """Write the files in `sources` (by their names inside) and the manifest to a new file.

    The disk has it when this returns. Raises OSError; the file may then be there in part.
    """
    with os.fdopen(os.open(part, os.O_RDWR | _NEW, FILE_MODE), "w+b") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, strict_timestamps=False) as archive:
            written = {}
            for name, source in sources.items():
                with (
                    source.open("rb") as reader,
                    archive.open(_info(name), "w", force_zip64=True) as writer,
                ):
                    written[name] = _copy(reader, writer, step)
            archive.writestr(_info(manifest.NAME), manifest_for(written).text())
        file.flush()
        os.fsync(file.fileno())


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = (stat.S_IFREG | FILE_MODE) << 16
    return info


def _copy(reader: IO[bytes], writer: IO[bytes] | None, step: Step) -> Entry:
    """Copy all of `reader`, or only read it; size and hash of what was read."""
    hashed, size = hashlib.sha256(), 0
    while chunk := reader.read(_CHUNK):
        hashed.update(chunk)
        size += len(chunk)
        if writer is not None:
            writer.write(chunk)
        step(len(chunk))
    return Entry(size, hashed.digest())


@dataclass(frozen=True, slots=True)
class Container:
    """An opened backup file whose manifest and header fit together."""

    archive: zipfile.ZipFile
    manifest: Manifest
    sealed: Sealed

    @property
    def size(self) -> int:
        """All files together, in bytes."""
        return sum(entry.size for entry in self.manifest.files.values())

    def compare(self, step: Step) -> None:
        """Read every file. Raises CannotOpen unless each is as the manifest says."""
        for name, entry in self.manifest.files.items():
            with _reading(), self.archive.open(name) as reader:
                if _copy(reader, None, step) != entry:
                    raise damaged()

    def extract(self, folder: Path, step: Step) -> None:
        """Put all files into a new `folder`, compared and on the disk. Raises CannotOpen."""
        folder.mkdir(mode=FOLDER_MODE)
        for name, entry in self.manifest.files.items():
            path = folder / name
            path.parent.mkdir(mode=FOLDER_MODE, exist_ok=True)
            with os.fdopen(os.open(path, os.O_WRONLY | _NEW, FILE_MODE), "wb") as writer:
                with _reading(), self.archive.open(name) as reader:
                    if _copy(reader, writer, step) != entry:
                        raise damaged()
                writer.flush()
                os.fsync(writer.fileno())


@contextmanager
def open_container(file: Path) -> Iterator[Container]:
    """The backup in `file`: its entries harmless, its manifest signed by a user of the store.

    Raises CannotOpen (no backup, damaged, changed, newer) or EnvironmentProblem; the files
    themselves are compared only by `compare` and `extract`.
    """
    if not file.is_file():
        raise missing()
    with _reading():
        archive = zipfile.ZipFile(file)
    with archive:
        with _reading():
            _require_harmless(archive, file.stat().st_size)
            said = manifest.read_manifest(archive.read(manifest.NAME))
            sealed = header_json.read(archive.read(header_file.NAME))
            _require_complete(archive, said, sealed)
        yield Container(archive, said, sealed)


def _require_harmless(archive: zipfile.ZipFile, size: int) -> None:
    """Only our names, each once, nothing compressed: so nothing can grow or go elsewhere."""
    infos = archive.infolist()
    names = {info.filename.casefold() for info in infos}
    if len(names) != len(infos) or sum(info.file_size for info in infos) > size:
        raise Malformed
    for info in infos:
        is_plain = info.compress_type == zipfile.ZIP_STORED and not info.flag_bits & 1
        if not is_plain or info.compress_size != info.file_size:
            raise Malformed
        if not _NAME.fullmatch(info.filename):
            raise Malformed
    if not {manifest.NAME, header_file.NAME} <= names:
        raise Malformed
    if max(map(_size(archive), (manifest.NAME, header_file.NAME))) > manifest.MOST_BYTES:
        raise Malformed


def _size(archive: zipfile.ZipFile) -> Callable[[str], int]:
    return lambda name: archive.getinfo(name).file_size


def _require_complete(archive: zipfile.ZipFile, said: Manifest, sealed: Sealed) -> None:
    header = sealed.header
    expected = {header_file.NAME, *map(header.database_name, DATABASES)}
    names = set(archive.namelist()) - {manifest.NAME}
    if not expected <= names or names != set(said.files):
        raise Malformed
    if any(name.endswith(".db") and name not in expected for name in names):
        raise Malformed
    if (said.vault_id, said.generation) != (header.vault_id, header.generation):
        raise Malformed
    anchored = header.heads.get(CASES)
    if anchored is not None and anchored.seq > said.log.seq:
        raise Malformed
    said.require_signed(header.trust().signing_keys)


@contextmanager
def _reading() -> Iterator[None]:
    """Turn whatever a broken or forged container makes the reader raise into a sentence."""
    try:
        yield
    except Newer:
        raise newer() from None
    except OSError as error:
        raise problem(error) from error
    except _BROKEN:
        raise damaged() from None


def damaged() -> CannotOpen:
    """The sentence for a file that is no backup, or not as it was made."""
    return CannotOpen(
        translate(
            "Backup",
            "Diese Datei ist keine unversehrte Sicherung von KIMdesk. Es wurde nichts daraus"
            " übernommen; bitte nehmen Sie eine andere Sicherung.",
        )
    )


def missing() -> CannotOpen:
    """The sentence for a backup that is not where it should be."""
    return CannotOpen(
        translate(
            "Backup",
            "An diesem Ort liegt keine Sicherung. Bitte prüfen Sie, ob der Datenträger"
            " angeschlossen ist, oder wählen Sie eine andere Datei.",
        )
    )
