"""The file format age v1 as its specification says it, written anew to compare with.

Only what an X25519 identity needs: it opens a file, and knows nothing of KIMdesk or pyrage.
"""

import base64
import hmac
from hashlib import sha256

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_CHUNK = 64 * 1024 + 16


def secret_of(identity: str) -> bytes:
    """The 32 bytes in AGE-SECRET-KEY-1… (Bech32; the check characters are not looked at)."""
    bits, count, found = 0, 0, bytearray()
    for letter in identity.lower().rpartition("1")[2][:-6]:
        bits, count = bits << 5 | _LETTERS.index(letter), count + 5
        if count >= 8:
            count -= 8
            found.append(bits >> count & 0xFF)
    return bytes(found[:32])


def open_age(raw: bytes, identity: str) -> bytes:
    """The content of an age file. Raises ValueError where nothing fits."""
    end = raw.index(b"\n---") + 4
    line_end = raw.index(b"\n", end)
    file_key = _file_key(raw[: end - 4].decode("ascii").split("\n")[1:], secret_of(identity))
    mac = hmac.new(_derived(file_key, b"", b"header"), raw[:end], sha256).digest()
    if _plain(raw[end + 1 : line_end].decode("ascii")) != mac:
        raise ValueError("header")
    body = raw[line_end + 1 :]
    return _payload(body[16:], _derived(file_key, body[:16], b"payload"))


def _file_key(lines: list[str], secret: bytes) -> bytes:
    own = X25519PrivateKey.from_private_bytes(secret)
    for number, line in enumerate(lines):
        if not line.startswith("-> X25519 "):
            continue
        share = _plain(line.split(" ")[2])
        shared = own.exchange(X25519PublicKey.from_public_bytes(share))
        salt = share + own.public_key().public_bytes_raw()
        wrap = ChaCha20Poly1305(_derived(shared, salt, b"age-encryption.org/v1/X25519"))
        try:
            return wrap.decrypt(bytes(12), _plain(lines[number + 1]), None)
        except Exception:  # noqa: BLE001, S112 - somebody else's stanza
            continue
    raise ValueError("recipient")


def _payload(body: bytes, key: bytes) -> bytes:
    cipher, found = ChaCha20Poly1305(key), bytearray()
    for number, at in enumerate(range(0, len(body), _CHUNK)):
        last = at + _CHUNK >= len(body)
        nonce = number.to_bytes(11, "big") + bytes([last])
        found += cipher.decrypt(nonce, body[at : at + _CHUNK], None)
    return bytes(found)


def _derived(key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=salt, info=info).derive(key)


def _plain(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4))
