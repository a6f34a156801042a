"""Whose keys are known, which were compared, replaced or revoked; and revocations as files.

A first key is taken as "not compared" until somebody has compared its words. A key that the one
before it vouches for is taken without asking. Anything else is refused until a person decides.
"""

from dataclasses import dataclass, replace

from kimdesk.bundles.canonical import canonical, parse
from kimdesk.bundles.keys import PublicKey, Role, SecretKey
from kimdesk.bundles.refusals import Refused, refused
from kimdesk.vault.crypto import Forged
from kimdesk.vault.keypair import SIGNATURE_BYTES, verify
from kimdesk.vault.parsing import Fields, Malformed, encoded

_MOST = 4096
_MOST_RING = 4 * 1024 * 1024
_MOST_KEYS = 2000
_ID = "[0-9a-f]{64}"
_KIND = "kimdesk-widerruf"


@dataclass(frozen=True, slots=True)
class Known:
    """A key that was read in. `compared`: somebody compared its words with the owner."""

    key: PublicKey
    compared: bool = False
    revoked: bool = False


@dataclass(frozen=True, slots=True)
class Keyring:
    """All keys that one side knows of the others."""

    known: tuple[Known, ...] = ()

    def find(self, signing: bytes) -> Known | None:
        """The key that signs with this public half."""
        return next((each for each in self.known if each.key.signing == signing), None)

    def newest(self, role: Role, owner: str) -> Known | None:
        """The newest key of an owner that is not revoked."""
        of_owner = [
            each
            for each in self.known
            if (each.key.role, each.key.owner) == (role, owner) and not each.revoked
        ]
        return max(of_owner, key=lambda each: each.key.number, default=None)

    def add(self, key: PublicKey, *, compared: bool = False) -> "Keyring":
        """The ring with one more key; the same once more changes nothing but `compared`.

        Raises Refused ("key-changed") for a key that its predecessor does not vouch for, unless
        it was `compared`.
        """
        here = self.find(key.signing)
        if here is not None:
            if here.key != key:
                raise refused("key-changed")
            return self._with(replace(here, compared=here.compared or compared))
        older = [
            each for each in self.known if (each.key.role, each.key.owner) == (key.role, key.owner)
        ]
        parent = next((each for each in older if key.follows(each.key) and not each.revoked), None)
        if older and parent is None and not compared:
            raise refused("key-changed")
        trusted = compared or (parent is not None and parent.compared)
        return Keyring((*self.known, Known(key, trusted)))

    def compare(self, key_id: str) -> "Keyring":
        """The ring after somebody compared the words of a key. Raises KeyError."""
        return self._with(replace(self._by_id(key_id), compared=True))

    def revoke(self, key_id: str) -> "Keyring":
        """The ring in which a key counts no more. Raises KeyError."""
        return self._with(replace(self._by_id(key_id), revoked=True))

    def revoke_by(self, raw: bytes) -> "Keyring":
        """The ring after a revocation file. Raises Refused, also for a stranger's."""
        key_id, by, signature = _read_revocation(raw)
        named = next((each for each in self.known if each.key.id == key_id), None)
        signer = next((each for each in self.known if each.key.id == by), None)
        if named is None or signer is None:
            raise refused("key-unknown")
        if (named.key.role, named.key.owner) != (signer.key.role, signer.key.owner):
            raise refused("key-owner")
        if signer.key.number < named.key.number:  # a stolen old key must not undo its successor
            raise refused("key-revoked")
        try:
            verify(signer.key.signing, _revocation_message(key_id, by), signature)
        except Forged:
            raise refused("key-file") from None
        return self.revoke(key_id)

    def file(self) -> bytes:
        """The ring as it is kept."""
        return canonical(
            {
                "schluessel": [
                    {
                        "datei": each.key.file().decode(),
                        "verglichen": int(each.compared),
                        "widerrufen": int(each.revoked),
                    }
                    for each in self.known
                ]
            }
        )

    @classmethod
    def read(cls, raw: bytes) -> "Keyring":
        """A ring that was kept. Raises Refused."""
        try:
            fields = Fields(parse(raw, _MOST_RING))
            found = tuple(map(_known, fields.items("schluessel", _MOST_KEYS)))
            fields.done()
        except Malformed:
            raise refused("key-file") from None
        return cls(found)

    def _by_id(self, key_id: str) -> Known:
        return {each.key.id: each for each in self.known}[key_id]

    def _with(self, changed: Known) -> "Keyring":
        return Keyring(
            tuple(changed if each.key.id == changed.key.id else each for each in self.known)
        )


def _known(fields: Fields) -> Known:
    found = Known(
        PublicKey.read(fields.text("datei", ".{1,4096}").encode()),
        bool(fields.number("verglichen", (0, 1))),
        bool(fields.number("widerrufen", (0, 1))),
    )
    fields.done()
    return found


def revocation(key: PublicKey, by: SecretKey) -> bytes:
    """A file that takes a key back, signed by the key itself or another one of its owner."""
    message = _revocation_message(key.id, by.public.id)
    return canonical(
        {
            "art": _KIND,
            "version": 1,
            "schluessel": key.id,
            "von": by.public.id,
            "unterschrift": encoded(by.sign(message)),
        }
    )


def _revocation_message(key_id: str, by: str) -> bytes:
    return b"KIMdesk-Widerruf v1\0" + canonical([key_id, by])


def _read_revocation(raw: bytes) -> tuple[str, str, bytes]:
    try:
        fields = Fields(parse(raw, _MOST))
        fields.one_of("art", {_KIND})
        fields.number("version", (1, 1))
        found = (
            fields.text("schluessel", _ID),
            fields.text("von", _ID),
            fields.blob("unterschrift", SIGNATURE_BYTES),
        )
        fields.done()
    except (Malformed, Refused):
        raise refused("key-file") from None
    return found
