"""Signing a bundle, sealing it for the city and the office, and putting it on a stick.

First signed, then encrypted: age does not say who sealed, the signature does. Whom it is for
stands inside the signed manifest, so that nobody can pass it on as if it were meant for others.
"""

import base64
import contextlib
from collections.abc import Mapping, Sequence
from pathlib import Path

from kimdesk.base.errors import EnvironmentProblem
from kimdesk.base.text import translate
from kimdesk.bundles.canonical import canonical
from kimdesk.bundles.keys import PublicKey, SecretKey
from kimdesk.bundles.refusals import Refused
from kimdesk.bundles.statistics.manifest import NAME, SIGNATURE, Manifest, file_name
from kimdesk.bundles.statistics.manifest_reading import read_manifest
from kimdesk.bundles.statistics.package import Package
from kimdesk.bundles.statistics.reading import read, signed_message, unseal
from kimdesk.bundles.statistics.stored_zip import pack
from kimdesk.vault.files import problem, replace_file


def signed(package: Package, key: SecretKey) -> bytes:
    """The finished ZIP of a bundle, the same for the same content and key.

    Raises ValueError for a key that the manifest does not name, Refused for numbers that the
    reader would refuse.
    """
    return signed_files(package.files(), key)


def signed_files(files: Mapping[str, bytes], key: SecretKey) -> bytes:
    """The same from the files of a bundle that waits for its signature."""
    if read_manifest(files[NAME]).sender.key != key.public.id:
        raise ValueError("key")
    signature = {
        "schluessel": _text(key.public.signing),
        "unterschrift": _text(key.sign(signed_message(files[NAME]))),
    }
    content = pack({**files, SIGNATURE: canonical(signature)})
    read(content)  # nothing leaves that would be refused at the other end
    return content


def sealed(content: bytes, recipients: Sequence[PublicKey]) -> bytes:
    """The ZIP, encrypted with age for these keys: the city and the office itself."""
    from pyrage import encrypt, x25519

    found = [x25519.Recipient.from_str(key.recipient) for key in recipients]
    return bytes(encrypt(content, found))


def deliver(folder: Path, content: bytes, own: SecretKey, city: PublicKey) -> Path:
    """Seal a finished ZIP into `folder` (a stick, perhaps); the file as it was written.

    It is written beside its place and renamed, then read back and opened with the office's own
    key. Raises EnvironmentProblem; nothing half-written stays.
    """
    opened = read(content)
    _require_for(opened.manifest, city)
    path = folder / file_name(opened.manifest)
    replace_file(path, sealed(content, (city, own.public)))
    try:
        same = unseal(_read_back(path), own.identity) == content
    except Refused:
        same = False
    if not same:
        with contextlib.suppress(OSError):
            path.unlink()
        raise EnvironmentProblem(
            translate(
                "Bundle",
                "Das Paket ließ sich nach dem Schreiben nicht fehlerfrei lesen. Bitte nehmen Sie"
                " einen anderen Datenträger.",
            )
        )
    return path


def _read_back(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise problem(error) from error


def _require_for(manifest: Manifest, city: PublicKey) -> None:
    if manifest.sender.recipient != city.id:
        raise ValueError("recipient")


def _text(blob: bytes) -> str:
    return base64.b64encode(blob).decode("ascii")
