"""Seeded damage to a file: flipped bits, cuts, copies, swapped parts and broken structure."""

import random
import struct
from functools import cache

from kimdesk.bundles.statistics.package import Package
from kimdesk.bundles.statistics.stored_zip import pack
from tests.support.bundles import Forger, bundle

_MARKS = (b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06")
_NUMBERS = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)


def mutated(raw: bytes, chance: random.Random) -> bytes:
    """`raw` with one to four pieces of damage."""
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        raw = chance.choice((_flip, _number, _cut, _insert, _copy, _swap, _structure))(raw, chance)
    return raw


def resigned(chance: random.Random) -> bytes:
    """A bundle whose manifest or table was damaged and signed again with the right key."""
    forger = Forger(_good())
    name = chance.choice(sorted(forger.files))
    if name == "datapackage.json":
        forger.raw = lambda raw: mutated(raw, chance)
        return forger.zip()
    if chance.random() < 0.2:
        return pack({**forger.parts(), _text(name, chance): b"x"})
    return forger.file(name, mutated(forger.files[name], chance)).zip()


@cache
def _good() -> Package:
    return bundle()


def _text(name: str, chance: random.Random) -> str:
    at = chance.randrange(len(name))
    return name[:at] + chr(chance.randrange(32, 127)) + name[at + 1 :]


def _at(raw: bytes, chance: random.Random) -> int:
    return chance.randrange(len(raw)) if raw else 0


def _flip(raw: bytes, chance: random.Random) -> bytes:
    at = _at(raw, chance)
    return raw[:at] + bytes([(raw[at] if raw else 0) ^ (1 << chance.randrange(8))]) + raw[at + 1 :]


def _number(raw: bytes, chance: random.Random) -> bytes:
    at = _at(raw, chance)
    form = chance.choice("HI")
    size = struct.calcsize(form)
    value = chance.choice(_NUMBERS) & (256**size - 1)
    return raw[:at] + struct.pack(f"<{form}", value) + raw[at + size :]


def _cut(raw: bytes, chance: random.Random) -> bytes:
    first = _at(raw, chance)
    return raw[:first] + raw[first + chance.choice((1, 2, 16, 400, len(raw))) :]


def _insert(raw: bytes, chance: random.Random) -> bytes:
    at = _at(raw, chance)
    return raw[:at] + chance.randbytes(chance.choice((1, 4, 30))) + raw[at:]


def _copy(raw: bytes, chance: random.Random) -> bytes:
    first, at = _at(raw, chance), _at(raw, chance)
    return raw[:at] + raw[first : first + chance.choice((8, 46, 300))] + raw[at:]


def _swap(raw: bytes, chance: random.Random) -> bytes:
    one, other = sorted((_at(raw, chance), _at(raw, chance)))
    middle = (one + other) // 2
    return raw[:one] + raw[middle:other] + raw[one:middle] + raw[other:]


def _structure(raw: bytes, chance: random.Random) -> bytes:
    """A field of a local header, of the directory or of its end gets a hostile number."""
    mark = chance.choice(_MARKS)
    places = [at for at in range(len(raw)) if raw.startswith(mark, at)]
    if not places:
        return _flip(raw, chance)
    at = chance.choice(places) + 4 + 2 * chance.randrange(20)
    value = struct.pack("<I", chance.choice(_NUMBERS))[: chance.choice((2, 4))]
    return raw[:at] + value + raw[at + len(value) :]
