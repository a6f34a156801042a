"""What a backup says of itself: which files, of which store, from when, signed by a user."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from kimdesk.vault import blobs, header_file
from kimdesk.vault.certificates import MOMENT_PATTERN
from kimdesk.vault.crypto import Forged
from kimdesk.vault.header import Head
from kimdesk.vault.keypair import SIGNATURE_BYTES, verify
from kimdesk.vault.parsing import Fields, canonical, encoded, parse
from kimdesk.vault.refusals import newer
from kimdesk.vault.roles import DATABASES

FORMAT = 1
NAME = "manifest.json"
MOST_BYTES = 64 * 1024 * 1024
CONTENT_PATTERN = (
    rf"{re.escape(header_file.NAME)}|({'|'.join(DATABASES)})-[1-9][0-9]{{0,8}}\.db"
    rf"|{blobs.FOLDER}/{blobs.NAME_PATTERN}"
)
_COUNT = (0, 2**53)


@dataclass(frozen=True, slots=True)
class Entry:
    """Size in bytes and SHA-256 of one file in the container."""

    size: int
    sha256: bytes


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the container holds and from when it is; `by` is the uid of who signed it.

    `log` is the end of the access log; `made_at` is UTC, ISO 8601.
    """

    vault_id: str
    generation: int
    schema: int
    made_at: str
    log: Head
    by: str
    files: Mapping[str, Entry]
    signature: bytes = b""

    def message(self) -> bytes:
        """What is signed."""
        return canonical(["backup", self._as_json()])

    def signed(self, sign: Callable[[bytes], bytes]) -> "Manifest":
        """The manifest with the signature of whoever makes the backup."""
        return replace(self, signature=sign(self.message()))

    def text(self) -> bytes:
        """The manifest as it stands in the container."""
        return canonical({**self._as_json(), "signature": encoded(self.signature)})

    def require_signed(self, keys: Mapping[bytes, str]) -> None:
        """Raises Forged unless one of the signing `keys` of its maker signed it."""
        for key, uid in keys.items():
            if uid == self.by and _fits(key, self.message(), self.signature):
                return
        raise Forged

    def _as_json(self) -> dict[str, object]:
        return {
            "format": FORMAT,
            "vault_id": self.vault_id,
            "generation": self.generation,
            "schema": self.schema,
            "made_at": self.made_at,
            "log": {"seq": self.log.seq, "hash": encoded(self.log.hash)},
            "by": self.by,
            "files": [
                {"name": name, "size": entry.size, "sha256": encoded(entry.sha256)}
                for name, entry in sorted(self.files.items())
            ],
        }


def read_manifest(raw: bytes) -> Manifest:
    """The manifest in these bytes. Raises Malformed or, for a later format, CannotOpen."""
    fields = parse(raw)
    if fields.number("format", _COUNT) > FORMAT:
        raise newer()
    log = fields.group("log")
    manifest = Manifest(
        vault_id=fields.text("vault_id", r"[0-9a-f]{32}"),
        generation=fields.number("generation", _COUNT),
        schema=fields.number("schema", _COUNT),
        made_at=fields.text("made_at", MOMENT_PATTERN),
        log=Head(log.number("seq", _COUNT), log.blob("hash", 32)),
        by=fields.text("by", r"[0-9a-f]{32}"),
        files=dict(map(_read_entry, fields.items("files", MOST_BYTES))),
        signature=fields.blob("signature", SIGNATURE_BYTES),
    )
    fields.done()
    return manifest


def _read_entry(fields: Fields) -> tuple[str, Entry]:
    return (
        fields.text("name", CONTENT_PATTERN),
        Entry(fields.number("size", _COUNT), fields.blob("sha256", 32)),
    )


def _fits(key: bytes, message: bytes, signature: bytes) -> bool:
    try:
        verify(key, message, signature)
    except Forged:
        return False
    return True
