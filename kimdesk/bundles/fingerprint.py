"""How people make sure that a key is the right one: twelve words read out, or a QR code.

The words are the first 96 bits of the key's SHA-256; nobody can find a second key for them.
"""

import base64
import binascii

from kimdesk.bundles.keys import PublicKey
from kimdesk.bundles.refusals import refused
from kimdesk.bundles.words import WORDS

WORD_COUNT = 12
_GROUP = 4
_MARK = "KIMDESK:1"


def words(key: PublicKey) -> tuple[str, ...]:
    """The twelve words of a key, in their order."""
    return tuple(WORDS[byte] for byte in bytes.fromhex(key.id)[:WORD_COUNT])


def spoken(key: PublicKey) -> str:
    """The words in three groups, as they are printed and read out."""
    found = words(key)
    groups = (found[at : at + _GROUP] for at in range(0, WORD_COUNT, _GROUP))
    return " · ".join(" ".join(group) for group in groups)


def same_words(key: PublicKey, heard: str) -> bool:
    """Whether what was typed are the words of the key; capitals and signs do not count."""
    plain = "".join(char if char.isalpha() else " " for char in heard)
    return [word.casefold() for word in plain.split()] == [word.casefold() for word in words(key)]


def qr_content(key: PublicKey) -> str:
    """The key file as the text of a QR code; capitals and digits only make it small."""
    packed = base64.b32encode(key.file()).decode("ascii").rstrip("=")
    return f"{_MARK}:{packed}"


def from_qr(text: str) -> PublicKey:
    """The key in a QR code. Raises Refused."""
    mark, _, packed = text.strip().rpartition(":")
    if mark != _MARK or len(packed) > 4096:
        raise refused("key-file")
    try:
        raw = base64.b32decode(packed + "=" * (-len(packed) % 8))
    except (binascii.Error, ValueError):
        raise refused("key-file") from None
    return PublicKey.read(raw)
