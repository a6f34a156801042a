"""A bundle that came in, read without trusting a byte of it, all in memory.

Sizes and counts are bounded before anything is computed, the signature is checked before
anything signed is understood, and at the end the archive is built anew from what was understood
and must be the same byte for byte: so nothing can hide between the lines.
"""

import re
from dataclasses import dataclass
from hashlib import sha256

from kimdesk.bundles.canonical import parse
from kimdesk.bundles.keyring import Keyring, Known
from kimdesk.bundles.keys import PublicKey
from kimdesk.bundles.refusals import refused
from kimdesk.bundles.statistics.about import TABLE
from kimdesk.bundles.statistics.manifest import NAME, README, SIGNATURE, Manifest
from kimdesk.bundles.statistics.manifest_reading import read_manifest
from kimdesk.bundles.statistics.package import Package, PackagedTable
from kimdesk.bundles.statistics.stored_zip import pack, unpack
from kimdesk.bundles.statistics.sums import require_sound
from kimdesk.bundles.statistics.tables import Layout
from kimdesk.bundles.statistics.tables import read as read_table
from kimdesk.vault.crypto import Forged
from kimdesk.vault.keypair import SIGNATURE_BYTES, SIGNING_BYTES, verify
from kimdesk.vault.parsing import Fields, Malformed

MOST_BYTES = 4 * 1024 * 1024
_AGE = b"age-encryption.org/v1\n"
_MOST_HEADER = 16 * 1024
_MOST_STANZAS = 20
_MOST_SIGNATURE = 1024
_MOST_README = 256 * 1024
_FIXED = {NAME, SIGNATURE, README}
_TABLE = re.compile(rf"tabellen/({TABLE})\.csv")
_DEVICE = re.compile(r"(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]")  # Windows cannot store these
_CONTROLS = frozenset(range(32)) - {0x0D, 0x0A}


@dataclass(frozen=True, slots=True)
class Opened:
    """A bundle whose content is whole and signed with `signing`; `content` is the ZIP.

    Whose key that is, is another question: see `require_trusted`.
    """

    package: Package
    signing: bytes
    content: bytes

    @property
    def manifest(self) -> Manifest:
        """What it says of itself."""
        return self.package.manifest

    @property
    def hash(self) -> str:
        """Its identity."""
        return self.manifest.hash


def open_bundle(raw: bytes, identity: str) -> Opened:
    """A sealed bundle, opened with an age identity and read. Raises Refused."""
    return read(unseal(raw, identity))


def unseal(raw: bytes, identity: str) -> bytes:
    """What age sealed for this identity. Raises Refused."""
    from pyrage import DecryptError, decrypt, x25519

    _require_age(raw)
    try:
        return bytes(decrypt(raw, [x25519.Identity.from_str(identity)]))
    except DecryptError as error:
        # The library names this one case by its text alone.
        code = "recipient" if "No matching keys" in str(error) else "damaged"
        raise refused(code) from None


def read(content: bytes) -> Opened:
    """The bundle in a ZIP, its content checked against its own signature. Raises Refused."""
    if len(content) > MOST_BYTES:
        raise refused("too-large")
    files = unpack(content)
    _require_names(files)
    signing, signature = _signature(files[SIGNATURE])
    try:
        verify(signing, signed_message(files[NAME]), signature)
    except Forged:
        raise refused("signature") from None
    manifest = read_manifest(files[NAME])
    _require_listed(manifest, files)
    package = Package(manifest, tuple(_tables(manifest, files)), files[README])
    require_sound(package)
    if pack({**package.files(), SIGNATURE: files[SIGNATURE]}) != content:
        raise refused("rebuild")
    return Opened(package, signing, content)


def signed_message(manifest: bytes) -> bytes:
    """What the signature is made over."""
    return b"KIMdesk-Statistikpaket v1\0" + manifest


def require_trusted(opened: Opened, ring: Keyring, reader: PublicKey | None = None) -> Known:
    """The known key behind a bundle that is meant for `reader`. Raises Refused.

    The office itself may read its own bundle, too.
    """
    manifest = opened.manifest
    known = ring.find(opened.signing)
    if known is None:
        raise refused("key-unknown")
    key = known.key
    if (key.role, key.owner, key.id) != ("stelle", manifest.sender.office, manifest.sender.key):
        raise refused("key-owner")
    if known.revoked:
        raise refused("key-revoked")
    if reader is not None:
        require_meant_for(manifest, reader)
    return known


def require_meant_for(manifest: Manifest, reader: PublicKey) -> None:
    """Raises Refused where a bundle was sealed for somebody it does not name."""
    if reader.id not in {manifest.sender.recipient, manifest.sender.key}:
        raise refused("forwarded")


def _require_age(raw: bytes) -> None:
    """Raises Refused for what is no age file, or one with too much to try out."""
    if len(raw) > MOST_BYTES + _MOST_HEADER + MOST_BYTES // 1024:
        raise refused("too-large")
    if not raw.startswith(_AGE):
        raise refused("not-a-bundle")
    end = raw.find(b"\n--- ", 0, _MOST_HEADER)
    if end < 0 or raw.count(b"\n-> ", 0, end) > _MOST_STANZAS:
        raise refused("damaged")


def _require_names(files: dict[str, bytes]) -> None:
    for name in files.keys() - _FIXED:
        found = _TABLE.fullmatch(name)
        if found is None or _DEVICE.fullmatch(found[1]):
            raise refused("name")
    if _FIXED - files.keys():
        raise refused("missing")


def _signature(raw: bytes) -> tuple[bytes, bytes]:
    fields = Fields(parse(raw, _MOST_SIGNATURE))
    try:
        found = (
            fields.blob("schluessel", SIGNING_BYTES),
            fields.blob("unterschrift", SIGNATURE_BYTES),
        )
        fields.done()
    except Malformed:
        raise refused("signature") from None
    return found


def _require_listed(manifest: Manifest, files: dict[str, bytes]) -> None:
    """Raises Refused unless the files are those the manifest lists, with their hashes."""
    listed = {entry.path: (entry.size, entry.sha256) for entry in manifest.tables}
    listed[README] = (manifest.readme_size, manifest.readme_sha256)
    found = files.keys() - {NAME, SIGNATURE}
    if found - listed.keys():
        raise refused("unlisted")
    if listed.keys() - found:
        raise refused("missing")
    for name, (size, digest) in listed.items():
        if len(files[name]) != size or sha256(files[name]).hexdigest() != digest:
            raise refused("hash")
    _require_text(files[README])


def _require_text(raw: bytes) -> None:
    if len(raw) > _MOST_README:
        raise refused("too-large")
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        raise refused("schema") from None
    if _CONTROLS & set(raw):
        raise refused("schema")


def _tables(manifest: Manifest, files: dict[str, bytes]) -> list[PackagedTable]:
    return [
        PackagedTable(entry, read_table(Layout(entry.dimensions, entry.groups), files[entry.path]))
        for entry in manifest.tables
    ]
