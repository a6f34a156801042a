"""One person's key pair: sealing keys to a person, and signing as that person.

Sealing is HPKE (RFC 9180) with ML-KEM-768 and X25519 together, signing is Ed25519. All
private halves come from one seed of 32 bytes, the only secret a slot has to keep.
"""

from dataclasses import dataclass
from hashlib import sha256

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from kimdesk.vault.crypto import Forged, derive

SEED_BYTES = 32
SIGNING_BYTES = 32
MLKEM_BYTES = 1184
SEALING_BYTES = MLKEM_BYTES + 32
SIGNATURE_BYTES = 64
SEAL_OVERHEAD = 1136  # encapsulated ML-KEM and X25519 keys, and the tag

_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """The public halves: `signing` 32 bytes, `sealing` 1216 bytes (ML-KEM-768 ‖ X25519)."""

    signing: bytes
    sealing: bytes

    def seal(self, secret: bytes, purpose: bytes) -> bytes:
        """`secret`, readable only by the owner and only for this `purpose`.

        Raises Forged when the public key is none.
        """
        try:
            key = MLKEM768X25519PublicKey(
                MLKEM768PublicKey.from_public_bytes(self.sealing[:MLKEM_BYTES]),
                X25519PublicKey.from_public_bytes(self.sealing[MLKEM_BYTES:]),
            )
            return _SUITE.encrypt(secret, key, info=purpose)
        except ValueError:
            raise Forged from None


class KeyPair:
    """A person's key pair, grown from a seed. Shows nothing of it in text."""

    __slots__ = ("_sealing", "_signing", "public")

    def __init__(self, seed: bytes) -> None:
        if len(seed) != SEED_BYTES:
            raise ValueError(len(seed))
        self._signing = Ed25519PrivateKey.from_private_bytes(derive(seed, "signing"))
        mlkem = MLKEM768PrivateKey.from_seed_bytes(derive(seed, "ml-kem", 64))
        x25519 = X25519PrivateKey.from_private_bytes(derive(seed, "x25519"))
        self._sealing = MLKEM768X25519PrivateKey(mlkem, x25519)
        self.public = PublicKeys(
            signing=self._signing.public_key().public_bytes_raw(),
            sealing=mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw(),
        )

    def __repr__(self) -> str:
        return "KeyPair(…)"

    def sign(self, message: bytes) -> bytes:
        """The Ed25519 signature of `message`, 64 bytes."""
        return self._signing.sign(message)

    def unseal(self, sealed: bytes, purpose: bytes) -> bytes:
        """What was sealed for this person and `purpose`. Raises Forged otherwise."""
        try:
            return _SUITE.decrypt(sealed, self._sealing, info=purpose)
        except (InvalidTag, ValueError):
            raise Forged from None


def verify(signing: bytes, message: bytes, signature: bytes) -> None:
    """Raises Forged unless `signature` over `message` was made by the owner of `signing`."""
    try:
        Ed25519PublicKey.from_public_bytes(signing).verify(signature, message)
    except (InvalidSignature, ValueError):
        raise Forged from None


def fingerprint(signing: bytes) -> str:
    """A public signing key as people compare it: eight groups of five digits."""
    number = int.from_bytes(sha256(b"kimdesk fingerprint" + signing).digest(), "big")
    digits = f"{number % 10**40:040d}"
    return " ".join(digits[start : start + 5] for start in range(0, 40, 5))
