"""Key slots as they stand in the header, and back, with bounds on every value."""

from collections.abc import Mapping

from kimdesk.vault import crypto
from kimdesk.vault.crypto import Cost
from kimdesk.vault.keypair import (
    SEAL_OVERHEAD,
    SEALING_BYTES,
    SEED_BYTES,
    SIGNING_BYTES,
    PublicKeys,
)
from kimdesk.vault.parsing import Fields, Malformed, encoded
from kimdesk.vault.roles import KEY_NAMES, ROLES
from kimdesk.vault.slots import PIN_BYTES, STATES, PassphraseLock, UserSlot

_LOGIN = r"[^\s\x00-\x1f\x7f]{1,64}"
_LOCK_BYTES = 12 + SEED_BYTES + PIN_BYTES + 16


def user_json(user: UserSlot) -> dict[str, object]:
    """One person's slot as JSON."""
    lock = user.lock and {
        "salt": encoded(user.lock.salt),
        "cost": cost_json(user.lock.cost),
        "sealed": encoded(user.lock.sealed),
    }
    return {
        "uid": user.uid,
        "login": user.login,
        "state": user.state,
        "one_time": user.one_time,
        "name": encoded(user.name),
        "public": public_json(user.public),
        "requested": sorted(user.requested),
        "lock": lock,
        "sealed": blobs(user.sealed),
    }


def read_user(fields: Fields) -> UserSlot:
    """One person's slot; raises Malformed."""
    lock = fields.optional("lock")
    user = UserSlot(
        uid=fields.text("uid", "[0-9a-f]{32}"),
        login=fields.text("login", _LOGIN),
        state=fields.one_of("state", STATES),
        one_time=fields.flag("one_time"),
        name=fields.blob("name", upto=1000),
        public=read_public(fields.group("public")),
        requested=fields.several_of("requested", ROLES),
        lock=_read_lock(lock) if lock else None,
        sealed=read_sealed(fields.group("sealed")),
    )
    fields.done()
    return user


def _read_lock(fields: Fields) -> PassphraseLock:
    lock = PassphraseLock(
        salt=fields.blob("salt", crypto.SALT_BYTES),
        cost=read_cost(fields.group("cost")),
        sealed=fields.blob("sealed", _LOCK_BYTES),
    )
    fields.done()
    return lock


def cost_json(cost: Cost) -> dict[str, object]:
    """Cost as JSON."""
    return {"memory": cost.memory, "passes": cost.passes, "lanes": cost.lanes}


def read_cost(fields: Fields) -> Cost:
    """The cost within its bounds; raises Malformed."""
    cost = Cost(
        memory=fields.number("memory", crypto.MEMORY_BOUNDS),
        passes=fields.number("passes", crypto.PASSES_BOUNDS),
        lanes=fields.number("lanes", crypto.LANES_BOUNDS),
    )
    fields.done()
    return cost


def public_json(public: PublicKeys) -> dict[str, object]:
    """Public keys as JSON."""
    return {"signing": encoded(public.signing), "sealing": encoded(public.sealing)}


def read_public(fields: Fields) -> PublicKeys:
    """Public keys; raises Malformed."""
    public = PublicKeys(
        fields.blob("signing", SIGNING_BYTES), fields.blob("sealing", SEALING_BYTES)
    )
    fields.done()
    return public


def blobs(blobs: Mapping[str, bytes]) -> dict[str, object]:
    """Named bytes as JSON."""
    return {name: encoded(blob) for name, blob in blobs.items()}


def read_sealed(fields: Fields, all_of: tuple[str, ...] = ()) -> dict[str, bytes]:
    """Sealed keys by name; raises Malformed."""
    return read_blobs(fields, crypto.KEY_BYTES + SEAL_OVERHEAD, all_of)


def read_blobs(fields: Fields, length: int, all_of: tuple[str, ...] = ()) -> dict[str, bytes]:
    """Bytes of this length by name of key; raises Malformed, also unless `all_of` are there."""
    names = fields.names()
    if not names <= set(KEY_NAMES) or (all_of and names != set(all_of)):
        raise Malformed
    return {name: fields.blob(name, length) for name in sorted(names)}
