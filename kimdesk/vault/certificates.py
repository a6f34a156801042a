"""Role grants: who may what, signed by a team lead, traceable to the recovery sheet.

The first certificate is the recovery key's own, made with the store; its fingerprint is
printed on the sheet and kept inside every passphrase slot. Each later one is signed by a
lead or a recovery key that was valid at that point of the list. A later certificate of the
same person replaces the earlier one, also when it takes all roles away.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256

from kimdesk.vault.crypto import Forged
from kimdesk.vault.keypair import SIGNATURE_BYTES, SIGNING_BYTES, KeyPair, PublicKeys, verify
from kimdesk.vault.parsing import Fields, canonical, encoded
from kimdesk.vault.roles import RECOVERY, ROLES, may_certify

RECOVERY_UID = "recovery"
UID_PATTERN = r"[0-9a-f]{32}|recovery"
MOMENT_PATTERN = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00"


@dataclass(frozen=True, slots=True)
class Certificate:
    """This person, with these keys, has these roles: signed by the owner of the key `by`."""

    uid: str
    roles: frozenset[str]
    signing: bytes
    sealing_hash: bytes
    by: bytes
    at: str
    signature: bytes = b""

    def message(self, vault_id: str) -> bytes:
        """What is signed; bound to one store."""
        said = [
            "certificate",
            vault_id,
            self.uid,
            sorted(self.roles),
            self.signing.hex(),
            self.sealing_hash.hex(),
            self.by.hex(),
            self.at,
        ]
        return canonical(said)

    def as_json(self) -> dict[str, object]:
        """The certificate as it stands in the header."""
        return {
            "uid": self.uid,
            "roles": sorted(self.roles),
            "signing": encoded(self.signing),
            "sealing_hash": encoded(self.sealing_hash),
            "by": encoded(self.by),
            "at": self.at,
            "signature": encoded(self.signature),
        }

    @classmethod
    def read(cls, fields: Fields) -> "Certificate":
        """The certificate in the header; raises Malformed."""
        found = cls(
            uid=fields.text("uid", UID_PATTERN),
            roles=fields.several_of("roles", (*ROLES, RECOVERY)),
            signing=fields.blob("signing", SIGNING_BYTES),
            sealing_hash=fields.blob("sealing_hash", 32),
            by=fields.blob("by", SIGNING_BYTES),
            at=fields.text("at", MOMENT_PATTERN),
            signature=fields.blob("signature", SIGNATURE_BYTES),
        )
        fields.done()
        return found


def certify(
    vault_id: str, signer: KeyPair, uid: str, roles: Iterable[str], keys: PublicKeys, at: str
) -> Certificate:
    """A certificate for the owner of `keys`, signed by `signer`; `at` is UTC, ISO 8601."""
    bare = Certificate(
        uid, frozenset(roles), keys.signing, hash_of(keys.sealing), signer.public.signing, at
    )
    signature = signer.sign(bare.message(vault_id))
    return Certificate(
        bare.uid, bare.roles, bare.signing, bare.sealing_hash, bare.by, bare.at, signature
    )


def hash_of(sealing: bytes) -> bytes:
    """SHA-256 of a public sealing key, which is too long to repeat in certificates."""
    return sha256(sealing).digest()


@dataclass(slots=True)
class Trust:
    """What a list of certificates amounts to."""

    current: dict[str, Certificate] = field(default_factory=dict)
    ever_certified: set[bytes] = field(default_factory=set)
    signing_keys: dict[bytes, str] = field(default_factory=dict)

    def roles_of(self, uid: str) -> frozenset[str]:
        """The roles granted to this person now, perhaps none."""
        found = self.current.get(uid)
        return found.roles if found else frozenset()

    def fits(self, uid: str, keys: PublicKeys) -> bool:
        """Whether these public keys are the certified ones of this person."""
        found = self.current.get(uid)
        return (
            found is not None
            and found.signing == keys.signing
            and found.sealing_hash == hash_of(keys.sealing)
        )


def root_of(certificates: tuple[Certificate, ...]) -> bytes:
    """SHA-256 of the first recovery key: the identity of the store, printed on its sheet."""
    if not certificates:
        raise Forged
    return sha256(certificates[0].signing).digest()


def trust(vault_id: str, certificates: tuple[Certificate, ...]) -> Trust:
    """Follow the certificates from the first to the last. Raises Forged at a false one."""
    found = Trust()
    for number, certificate in enumerate(certificates):
        if (certificate.uid == RECOVERY_UID) != (certificate.roles == {RECOVERY}):
            raise Forged
        if number == 0:
            if certificate.uid != RECOVERY_UID or certificate.by != certificate.signing:
                raise Forged
        elif not _is_certifier(found, certificate.by):
            raise Forged
        if found.signing_keys.get(certificate.signing, certificate.uid) != certificate.uid:
            raise Forged
        verify(certificate.by, certificate.message(vault_id), certificate.signature)
        found.current[certificate.uid] = certificate
        found.signing_keys[certificate.signing] = certificate.uid
        if may_certify(certificate.roles):
            found.ever_certified.add(certificate.signing)
    return found


def _is_certifier(so_far: Trust, signing: bytes) -> bool:
    """Whether the owner of this signing key was a lead or the sheet at this point."""
    uid = so_far.signing_keys.get(signing)
    holder = so_far.current.get(uid) if uid else None
    return holder is not None and holder.signing == signing and may_certify(holder.roles)
