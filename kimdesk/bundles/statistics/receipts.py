"""The city's answer to a bundle: taken or refused, signed, a small file to carry back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import cast

from kimdesk.bundles.canonical import canonical, parse
from kimdesk.bundles.keyring import Keyring
from kimdesk.bundles.keys import SecretKey
from kimdesk.bundles.refusals import Refused, refused
from kimdesk.bundles.statistics.chain import ACCEPTED, REFUSED, Sent, State
from kimdesk.bundles.statistics.manifest import Manifest
from kimdesk.bundles.statistics.manifest_reading import QUARTER
from kimdesk.vault.crypto import Forged
from kimdesk.vault.keypair import SIGNATURE_BYTES, SIGNING_BYTES, verify
from kimdesk.vault.parsing import Fields, Malformed, encoded

SUFFIX = ".kimquittung"
MOST_BYTES = 4096
_KIND = "kimquittung"
_VERSION = 1
_HASH = "[0-9a-f]{64}"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the city says of a bundle (`hash`). `head`: the last hash it took from the office.

    `state` is ACCEPTED or REFUSED, `code` why it was refused. `signing` is the city's key.
    """

    hash: str
    office: str
    quarter: str
    sequence: int
    state: State
    code: str
    head: str
    signing: bytes
    signature: bytes = b""

    @property
    def file_name(self) -> str:
        """What its file is called."""
        name = receipt_name(self.office, self.quarter, self.sequence)
        if self.state == ACCEPTED:
            return name
        # A refusal must not take the place of the receipt for the bundle that has the number.
        return name.replace(SUFFIX, f"_abgelehnt_{self.hash[:8]}{SUFFIX}")

    def message(self) -> bytes:
        """What is signed."""
        return b"KIMdesk-Quittung v1\0" + canonical(self._said())

    def file(self) -> bytes:
        """The receipt as a file."""
        return canonical({**self._said(), "unterschrift": encoded(self.signature)})

    def _said(self) -> dict[str, object]:
        return {
            "art": _KIND,
            "version": _VERSION,
            "paket": self.hash,
            "stelle": self.office,
            "quartal": self.quarter,
            "folge": self.sequence,
            "status": self.state,
            "code": self.code,
            "kopf": self.head or None,
            "schluessel": encoded(self.signing),
        }


def receipt_name(office: str, quarter: str, sequence: int) -> str:
    """What the receipt of a bundle that was taken is called."""
    return f"{_KIND}_{office}_{quarter}_f{sequence}{SUFFIX}"


def receipt(manifest: Manifest, key: SecretKey, head: str, code: str = "") -> Receipt:
    """The city's receipt for a bundle: taken, or refused with a `code`."""
    bare = Receipt(
        hash=manifest.hash,
        office=manifest.sender.office,
        quarter=manifest.quarter,
        sequence=manifest.link.sequence,
        state="abgelehnt" if code else "angenommen",
        code=code,
        head=head,
        signing=key.public.signing,
    )
    return replace(bare, signature=key.sign(bare.message()))


def read_receipt(raw: bytes, ring: Keyring) -> Receipt:
    """The receipt in a file, signed by a city that is known. Raises Refused."""
    try:
        found = _read(Fields(parse(raw, MOST_BYTES)))
        verify(found.signing, found.message(), found.signature)
    except (Refused, Malformed, Forged):
        raise refused("receipt") from None
    if found.file() != raw:
        raise refused("receipt")
    known = ring.find(found.signing)
    if known is None or known.key.role != "stadt":
        raise refused("key-unknown")
    if known.revoked:
        raise refused("key-revoked")
    return found


def confirm(sent: Sequence[Sent], found: Receipt, office: str) -> tuple[Sent, ...]:
    """What was sent, with the receipt noted. The same receipt twice changes nothing.

    Raises Refused for another office's receipt, one of an unknown bundle, and one that
    contradicts what is noted: two bundles of one number, or taken and refused.
    """
    if found.office != office:
        raise refused("receipt-other")
    same_number = [each for each in sent if each.sequence == found.sequence]
    if any(each.hash != found.hash and each.state == ACCEPTED for each in same_number):
        raise refused("receipt-two")
    if not any(each.hash == found.hash for each in same_number):
        raise refused("receipt-other")
    return tuple(_noted(each, found) for each in sent)


def contradictions(receipts: Iterable[Receipt]) -> tuple[tuple[Receipt, Receipt], ...]:
    """Pairs of receipts that accept two different bundles for one number of one office."""
    first: dict[tuple[str, int], Receipt] = {}
    found = []
    for each in receipts:
        if each.state == ACCEPTED:
            known = first.setdefault((each.office, each.sequence), each)
            found += [(known, each)] if known.hash != each.hash else []
    return tuple(found)


def _noted(each: Sent, found: Receipt) -> Sent:
    if each.hash != found.hash:
        return each
    if each.state not in {"offen", found.state}:
        raise refused("receipt-two")
    return replace(each, state=found.state)


def _read(fields: Fields) -> Receipt:
    fields.one_of("art", {_KIND})
    fields.number("version", (_VERSION, _VERSION))
    state = fields.one_of("status", {ACCEPTED, REFUSED})
    found = Receipt(
        hash=fields.text("paket", _HASH),
        office=fields.text("stelle", "[A-Z0-9]{2,8}"),
        quarter=fields.text("quartal", QUARTER),
        sequence=fields.number("folge", (1, 9999)),
        state=cast("State", state),
        code=fields.text("code", "[a-z-]{0,40}" if state == REFUSED else ""),
        head="" if fields.raw.get("kopf", "") is None else fields.text("kopf", _HASH),
        signing=fields.blob("schluessel", SIGNING_BYTES),
        signature=fields.blob("unterschrift", SIGNATURE_BYTES),
    )
    if fields.names() - {"kopf"}:
        raise Malformed
    return found
