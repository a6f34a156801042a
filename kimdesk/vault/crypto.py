"""The cryptographic functions of the store, each a thin cover over one of `cryptography`'s.

Nothing here is of our own invention: Argon2id (RFC 9106), AES-256-GCM, HKDF-SHA-256,
HMAC-SHA-256. Keys are 32 bytes; what is derived for one purpose is never used for another.
"""

import hmac
import os
import time
import unicodedata
from dataclasses import dataclass
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kimdesk.base.errors import EnvironmentProblem
from kimdesk.base.text import translate

KEY_BYTES = 32
SALT_BYTES = 16
_NONCE_BYTES = 12
_MEBI = 1024  # KiB in a MiB, the unit Argon2 counts memory in

MEMORY_BOUNDS = (64 * _MEBI, 1024 * _MEBI)
PASSES_BOUNDS = (3, 20)
LANES_BOUNDS = (4, 8)


class Forged(Exception):
    """A ciphertext, seal or signature that was not made with the key at hand."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess of a passphrase costs: `memory` in KiB, `passes` over it, `lanes`.

    Raises ValueError outside the bounds: below them guessing gets cheap, above them a
    manipulated file could exhaust the machine.
    """

    memory: int = 128 * _MEBI
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        for value, (low, high) in (
            (self.memory, MEMORY_BOUNDS),
            (self.passes, PASSES_BOUNDS),
            (self.lanes, LANES_BOUNDS),
        ):
            if not low <= value <= high:
                raise ValueError(value)


FLOOR = Cost(MEMORY_BOUNDS[0])
_CEILING = 512 * _MEBI  # a colleague's older laptop must be able to open the store as well
_AIM = 1.0  # seconds


def calibrated() -> Cost:
    """The cost that takes about one second here, between 64 and 512 MiB."""
    begun = time.perf_counter()
    stretch("calibration", bytes(SALT_BYTES), FLOOR)
    spent = max(time.perf_counter() - begun, 0.001)
    memory = FLOOR.memory
    while memory * 2 <= _CEILING and spent * 2 <= _AIM:
        memory, spent = memory * 2, spent * 2
    return Cost(memory)


def normalised(passphrase: str) -> bytes:
    """The bytes of a passphrase, the same for composed and decomposed umlauts (NFKC)."""
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")


def stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """The key that encrypts a slot, by Argon2id.

    Raises EnvironmentProblem when the memory for it is not there. This is the one place
    that knows the algorithm; tests replace it by something quick.
    """
    derivation = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory,
    )
    try:
        return derivation.derive(normalised(passphrase))
    except MemoryError:
        raise EnvironmentProblem(
            translate(
                "Vault",
                "Zum Öffnen fehlt Arbeitsspeicher. Bitte schließen Sie andere Programme und"
                " versuchen Sie es noch einmal.",
            )
        ) from None


def random_key() -> bytes:
    """A new key, 32 bytes from the operating system."""
    return os.urandom(KEY_BYTES)


def random_salt() -> bytes:
    """A new salt for `stretch`, 16 bytes."""
    return os.urandom(SALT_BYTES)


def derive(key: bytes, purpose: str, length: int = KEY_BYTES) -> bytes:
    """The key for one `purpose` (HKDF-SHA-256); knowing it tells nothing about `key`."""
    info = b"kimdesk 1 " + purpose.encode()
    return HKDF(algorithm=hashes.SHA256(), length=length, salt=None, info=info).derive(key)


def encrypt(key: bytes, plain: bytes, bound_to: bytes) -> bytes:
    """Nonce and AES-256-GCM ciphertext of `plain`, readable only together with `bound_to`."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, bound_to)


def decrypt(key: bytes, sealed: bytes, bound_to: bytes) -> bytes:
    """What `encrypt` was given. Raises Forged for a wrong key or any changed byte."""
    if len(sealed) < _NONCE_BYTES + 16:
        raise Forged
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], bound_to)
    except InvalidTag:
        raise Forged from None


def tag(key: bytes, message: bytes) -> bytes:
    """HMAC-SHA-256 of `message`, 32 bytes."""
    return hmac.new(key, message, sha256).digest()


def same(one: bytes, other: bytes) -> bool:
    """Whether two tags are equal, in a time that does not tell where they differ."""
    return hmac.compare_digest(one, other)
