"""The keys of offices and of the city: to sign with, and to be sealed for.

A key is an Ed25519 pair and an age (X25519) pair together. Its public half travels as a small
JSON file that the key signs itself; a key that follows another one is also signed by it. The
secret half is a text that the program `age` reads as an identity, so that bundles can be
opened without KIMdesk for ever.
"""

import base64
import binascii
import re
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Literal

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kimdesk.base.text import translate
from kimdesk.bundles.canonical import canonical, parse
from kimdesk.bundles.refusals import Refused, refused
from kimdesk.vault.crypto import Forged
from kimdesk.vault.keypair import SIGNATURE_BYTES, SIGNING_BYTES, verify
from kimdesk.vault.parsing import Fields, Malformed, encoded

Role = Literal["stelle", "stadt"]
ROLES: tuple[Role, ...] = ("stelle", "stadt")
OWNER = r"[A-Z0-9]{2,16}"
SUFFIX = ".pub"
SECRET_SUFFIX = ".kimsecret"  # noqa: S105 - the end of a file name
_KIND = "kimdesk-schluessel"
_VERSION = 1
_RECIPIENT = r"age1[02-9ac-hj-np-z]{58}"
_IDENTITY = r"AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}"
_MOST = 4096
_NUMBERS = (1, 9999)


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A public key: whose, the how manieth, for signing (32 bytes), for sealing (age1…).

    `self_signed` is its own signature, `vouched` that of the key before it, if there was one.
    """

    role: Role
    owner: str
    number: int
    signing: bytes
    recipient: str
    self_signed: bytes = b""
    vouched: bytes = b""

    @property
    def id(self) -> str:
        """The SHA-256 of all it says, 64 hexadecimal digits."""
        return sha256(self.message()).hexdigest()

    def message(self) -> bytes:
        """What it signs itself, and what the key before it signs."""
        return b"KIMdesk-Schluessel v1\0" + canonical(self._said())

    def file(self) -> bytes:
        """The key as a file to give away."""
        return canonical(
            {
                **self._said(),
                "beglaubigt": encoded(self.vouched),
                "unterschrift": encoded(self.self_signed),
            }
        )

    @property
    def file_name(self) -> str:
        """What its file is called."""
        return f"kimdesk_{self.owner}_{self.number}{SUFFIX}"

    @classmethod
    def read(cls, raw: bytes) -> "PublicKey":
        """The key in a file, its own signature checked. Raises Refused."""
        try:
            found = _read(cls, raw)
            verify(found.signing, found.message(), found.self_signed)
        except (Malformed, Forged):
            raise refused("key-file") from None
        return found

    def follows(self, older: "PublicKey") -> bool:
        """Whether the older key of the same owner vouches for this one."""
        if (self.role, self.owner) != (older.role, older.owner) or self.number <= older.number:
            return False
        try:
            verify(older.signing, self.message(), self.vouched)
        except Forged:
            return False
        return True

    def _said(self) -> dict[str, object]:
        return {
            "art": _KIND,
            "version": _VERSION,
            "rolle": self.role,
            "inhaber": self.owner,
            "nummer": self.number,
            "signatur": encoded(self.signing),
            "empfaenger": self.recipient,
        }


def _read(kind: type[PublicKey], raw: bytes) -> PublicKey:
    try:
        fields = Fields(parse(raw, _MOST))
    except Refused:
        raise Malformed from None
    fields.one_of("art", {_KIND})
    fields.number("version", (_VERSION, _VERSION))
    role = fields.one_of("rolle", ROLES)
    vouched = fields.text("beglaubigt", "[A-Za-z0-9+/=]{0,88}")
    found = kind(
        role=ROLES[ROLES.index(role)],
        owner=fields.text("inhaber", OWNER),
        number=fields.number("nummer", _NUMBERS),
        signing=fields.blob("signatur", SIGNING_BYTES),
        recipient=fields.text("empfaenger", _RECIPIENT),
        self_signed=fields.blob("unterschrift", SIGNATURE_BYTES),
        vouched=_plain(vouched),
    )
    fields.done()
    if not can_seal(found.recipient):
        raise Malformed
    return found


def _plain(text: str) -> bytes:
    """Bytes in base64, of a signature's length or none."""
    try:
        found = base64.b64decode(text, validate=True)
    except binascii.Error:
        raise Malformed from None
    if len(found) not in {0, SIGNATURE_BYTES} or encoded(found) != text:
        raise Malformed
    return found


def can_seal(recipient: str) -> bool:
    """Whether something can be sealed for this recipient."""
    from pyrage import RecipientError, x25519

    try:
        x25519.Recipient.from_str(recipient)
    except RecipientError:
        return False
    return True


class SecretKey:
    """A secret key with its public half. Shows nothing of it in text."""

    __slots__ = ("_identity", "_seed", "public")

    def __init__(self, public: PublicKey, seed: bytes, identity: str) -> None:
        self.public = public
        self._seed = seed
        self._identity = identity

    def __repr__(self) -> str:
        return "SecretKey(…)"

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("keys are not written down")

    @classmethod
    def new(cls, role: Role, owner: str, after: "SecretKey | None" = None) -> "SecretKey":
        """A new key of an owner, vouched for by the one before it.

        Raises ValueError for an owner that is no code.
        """
        from pyrage import x25519

        if not re.fullmatch(OWNER, owner):
            raise ValueError(owner)
        signer, identity = Ed25519PrivateKey.generate(), x25519.Identity.generate()
        number = after.public.number + 1 if after else 1
        bare = PublicKey(
            role, owner, number, signer.public_key().public_bytes_raw(), str(identity.to_public())
        )
        message = bare.message()
        public = replace(
            bare,
            self_signed=signer.sign(message),
            vouched=after.sign(message) if after else b"",
        )
        return cls(public, signer.private_bytes_raw(), str(identity))

    @property
    def identity(self) -> str:
        """The age identity (AGE-SECRET-KEY-1…) that opens what was sealed for it."""
        return self._identity

    def sign(self, message: bytes) -> bytes:
        """The Ed25519 signature of `message`, 64 bytes."""
        return Ed25519PrivateKey.from_private_bytes(self._seed).sign(message)

    def file(self) -> bytes:
        """The secret key as a text; `age -d -i` reads it as well."""
        warning = translate(
            "Bundle", "Geheimer Schlüssel. Nicht weitergeben, nicht per E-Mail schicken."
        )
        lines = (
            f"# KIMdesk: {warning}",
            f"# kimdesk-oeffentlich: {self.public.file().decode()}",
            f"# kimdesk-signatur: {encoded(self._seed)}",
            self._identity,
            "",
        )
        return "\n".join(lines).encode()

    @classmethod
    def read(cls, raw: bytes) -> "SecretKey":
        """The secret key in a file. Raises Refused."""
        text = _text(raw)
        public = re.search(r"^# kimdesk-oeffentlich: (\{.{1,2000}\})\r?$", text, re.MULTILINE)
        seed = re.search(r"^# kimdesk-signatur: ([A-Za-z0-9+/]{43}=)\r?$", text, re.MULTILINE)
        if public is None or seed is None:
            raise refused("key-secret")
        found = cls(PublicKey.read(public[1].encode()), base64.b64decode(seed[1]), identity_in(raw))
        if not found.fits():
            raise refused("key-secret")
        return found

    def fits(self) -> bool:
        """Whether the secret half belongs to the public one."""
        from pyrage import x25519

        signing = Ed25519PrivateKey.from_private_bytes(self._seed).public_key().public_bytes_raw()
        recipient = str(x25519.Identity.from_str(self._identity).to_public())
        return signing == self.public.signing and recipient == self.public.recipient


def identity_in(raw: bytes) -> str:
    """The age identity in a secret key or in a file that `age-keygen` wrote. Raises Refused."""
    from pyrage import IdentityError, x25519

    found = re.search(rf"^({_IDENTITY})\s*$", _text(raw), re.MULTILINE)
    if found is None:
        raise refused("key-secret")
    try:
        x25519.Identity.from_str(found[1])
    except IdentityError:
        raise refused("key-secret") from None
    return found[1]


def _text(raw: bytes) -> str:
    if len(raw) > _MOST * 4:
        raise refused("key-secret")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise refused("key-secret") from None
