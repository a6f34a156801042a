"""The header as text and back, with bounds on everything before anything is computed."""

import json
from dataclasses import dataclass
from hashlib import sha256

from kimdesk.vault import crypto
from kimdesk.vault.certificates import MOMENT_PATTERN, UID_PATTERN, Certificate
from kimdesk.vault.header import (
    CITY,
    CODE_PATTERN,
    FORMAT,
    PROVIDERS,
    Act,
    Commitment,
    Head,
    Header,
    Office,
)
from kimdesk.vault.keypair import SIGNATURE_BYTES, SIGNING_BYTES
from kimdesk.vault.parsing import Fields, Malformed, announced_format, canonical, encoded, parse
from kimdesk.vault.roles import DATABASES, HEADER, KEY_NAMES
from kimdesk.vault.slot_json import (
    blobs,
    cost_json,
    public_json,
    read_blobs,
    read_cost,
    read_public,
    read_sealed,
    read_user,
    user_json,
)
from kimdesk.vault.slots import Keys, RecoverySlot

MOST_BYTES = 8 * 1024 * 1024
_MOST_USERS = 500
_MOST_CERTIFICATES = 5000
_MOST_ACTS = 5000
_COUNT = (0, 2**53)
_TEXT = r"[^\x00-\x1f\x7f]{0,200}"
_TAG_BYTES = 32


class Newer(Malformed):
    """Written by a later release of the program."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """A header as read: its fields, the bytes the tag was made over, and the tag."""

    header: Header
    body: bytes
    tag: bytes


def write(header: Header, keys: Keys) -> bytes:
    """The text of `vault.key`, with checksum and tag."""
    body = _header_json(header)
    over = canonical(body)
    text = {
        "program": "KIMdesk",
        "format": FORMAT,
        "checksum": sha256(over).hexdigest(),
        "tag": encoded(crypto.tag(keys.derived(HEADER, "header-mac"), over)),
        "header": body,
    }
    return json.dumps(text, indent=1).encode("ascii") + b"\n"


def read(raw: bytes) -> Sealed:
    """The header in `raw`. Raises Newer for a later format, Malformed for anything amiss."""
    if len(raw) > MOST_BYTES:
        raise Malformed
    if announced_format(raw) > FORMAT:
        raise Newer
    outer = parse(raw)
    outer.one_of("program", {"KIMdesk"})
    outer.number("format", (FORMAT, FORMAT))
    checksum = outer.text("checksum", "[0-9a-f]{64}")
    tag = outer.blob("tag", _TAG_BYTES)
    inner = outer.group("header")
    outer.done()
    body = canonical(inner.raw)
    if sha256(body).hexdigest() != checksum:
        raise Malformed
    return Sealed(_read_header(inner), body, tag)


def _header_json(header: Header) -> dict[str, object]:
    return {
        "vault_id": header.vault_id,
        "seq": header.seq,
        "generation": header.generation,
        "office": {
            "name": header.office.name,
            "provider": header.office.provider,
            "code": header.office.code,
        },
        "cost": cost_json(header.cost),
        "commitment": {
            "hashes": blobs(header.commitment.hashes),
            "by": encoded(header.commitment.by),
            "signature": encoded(header.commitment.signature),
        },
        "certificates": [certificate.as_json() for certificate in header.certificates],
        "recovery": {
            "public": public_json(header.recovery.public),
            "sealed": blobs(header.recovery.sealed),
        },
        "users": [user_json(user) for user in header.users],
        "acts": [_act_json(act) for act in header.acts],
        "heads": {
            name: {"seq": head.seq, "hash": encoded(head.hash)}
            for name, head in header.heads.items()
        },
    }


def _read_header(fields: Fields) -> Header:
    office = fields.group("office")
    commitment = fields.group("commitment")
    recovery = fields.group("recovery")
    header = Header(
        vault_id=fields.text("vault_id", "[0-9a-f]{32}"),
        seq=fields.number("seq", _COUNT),
        generation=fields.number("generation", (1, 10**9)),
        office=Office(
            name=office.text("name", _TEXT),
            provider=office.one_of("provider", {*PROVIDERS, CITY}),
            code=office.text("code", CODE_PATTERN),
        ),
        cost=read_cost(fields.group("cost")),
        commitment=Commitment(
            hashes=read_blobs(commitment.group("hashes"), 32, all_of=KEY_NAMES),
            by=commitment.blob("by", SIGNING_BYTES),
            signature=commitment.blob("signature", SIGNATURE_BYTES),
        ),
        certificates=tuple(map(Certificate.read, fields.items("certificates", _MOST_CERTIFICATES))),
        recovery=RecoverySlot(
            public=read_public(recovery.group("public")),
            sealed=read_sealed(recovery.group("sealed"), all_of=KEY_NAMES),
        ),
        users=tuple(map(read_user, fields.items("users", _MOST_USERS))),
        acts=tuple(map(_read_act, fields.items("acts", _MOST_ACTS))),
        heads=_read_heads(fields.group("heads")),
    )
    for part in (office, commitment, recovery, fields):
        part.done()
    uids = [user.uid for user in header.users]
    if len(set(uids)) != len(uids):
        raise Malformed
    return header


def _act_json(act: Act) -> dict[str, object]:
    return {
        "uid": act.uid,
        "at": act.at,
        "actor": act.actor,
        "action": act.action,
        "subject": act.subject,
        "detail": act.detail,
        "by": encoded(act.by),
        "signature": encoded(act.signature),
    }


def _read_act(fields: Fields) -> Act:
    act = Act(
        uid=fields.text("uid", "[0-9a-f]{32}"),
        at=fields.text("at", MOMENT_PATTERN),
        actor=fields.text("actor", UID_PATTERN),
        action=fields.text("action", "[a-z-]{1,40}"),
        subject=fields.text("subject", UID_PATTERN),
        detail=fields.text("detail", _TEXT),
        by=fields.blob("by", SIGNING_BYTES),
        signature=fields.blob("signature", SIGNATURE_BYTES),
    )
    fields.done()
    return act


def _read_heads(fields: Fields) -> dict[str, Head]:
    names = fields.names()
    if not names <= set(DATABASES):
        raise Malformed
    heads = {}
    for name in sorted(names):
        head = fields.group(name)
        heads[name] = Head(head.number("seq", _COUNT), head.blob("hash", 32))
        head.done()
    return heads
