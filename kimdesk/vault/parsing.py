"""Strict reading of the header's JSON: every value is checked before it is used.

The header stands outside the encryption, so whoever can write to the folder can write
anything into it. Unknown, missing, doubled or oversized values all raise Malformed.
"""

import base64
import binascii
import json
import re
from collections.abc import Collection
from typing import NoReturn


class Malformed(Exception):
    """The text is not what it should be."""


def canonical(value: object) -> bytes:
    """The one byte form of a JSON value that tags and signatures are made over."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False).encode("ascii")


def encoded(blob: bytes) -> str:
    """Bytes as they stand in the header (base64)."""
    return base64.b64encode(blob).decode("ascii")


def _no_doubles(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Malformed
    return found


def _refused(_text: str) -> NoReturn:
    raise Malformed


def announced_format(raw: bytes) -> int:
    """The format number that a text gives itself, whatever else is in it; 0 without one."""
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):
        return 0
    found = value.get("format") if isinstance(value, dict) else 0
    return found if type(found) is int else 0


def parse(raw: bytes) -> "Fields":
    """The object in `raw`; no fractions, no infinities, no doubled names."""
    try:
        value = json.loads(
            raw.decode("utf-8"),
            object_pairs_hook=_no_doubles,
            parse_constant=_refused,
            parse_float=_refused,
        )
    except (ValueError, RecursionError):
        raise Malformed from None
    return Fields(value)


class Fields:
    """One JSON object, read value by value; `done` makes sure nothing is left over."""

    def __init__(self, value: object) -> None:
        if not isinstance(value, dict):
            raise Malformed
        self.raw: dict[str, object] = value
        self._left = dict(value)

    def _take(self, name: str) -> object:
        if name not in self._left:
            raise Malformed
        return self._left.pop(name)

    def text(self, name: str, pattern: str) -> str:
        """A text that matches `pattern` as a whole."""
        value = self._take(name)
        if not isinstance(value, str) or not re.fullmatch(pattern, value):
            raise Malformed
        return value

    def one_of(self, name: str, choices: Collection[str]) -> str:
        """One of the texts in `choices`."""
        value = self._take(name)
        if not isinstance(value, str) or value not in choices:
            raise Malformed
        return value

    def several_of(self, name: str, choices: Collection[str]) -> frozenset[str]:
        """Different texts out of `choices`, possibly none."""
        value = self._take(name)
        if not isinstance(value, list) or len(value) > len(choices):
            raise Malformed
        if any(not isinstance(item, str) or item not in choices for item in value):
            raise Malformed
        if len(set(value)) != len(value):
            raise Malformed
        return frozenset(value)

    def number(self, name: str, bounds: tuple[int, int]) -> int:
        """A whole number within `bounds`, both included."""
        value = self._take(name)
        if type(value) is not int or not bounds[0] <= value <= bounds[1]:
            raise Malformed
        return value

    def flag(self, name: str) -> bool:
        """True or false."""
        value = self._take(name)
        if type(value) is not bool:
            raise Malformed
        return value

    def blob(self, name: str, *lengths: int, upto: int = 0) -> bytes:
        """Bytes of one of these `lengths`, or of any length from 1 to `upto`."""
        value = self._take(name)
        if not isinstance(value, str):
            raise Malformed
        try:
            found = base64.b64decode(value, validate=True)
        except (binascii.Error, ValueError):
            raise Malformed from None
        if len(found) not in lengths and not 0 < len(found) <= upto:
            raise Malformed
        return found

    def group(self, name: str) -> "Fields":
        """An object inside this one."""
        return Fields(self._take(name))

    def optional(self, name: str) -> "Fields | None":
        """An object inside this one, or null."""
        value = self._take(name)
        return None if value is None else Fields(value)

    def items(self, name: str, most: int) -> list["Fields"]:
        """A list of up to `most` objects."""
        value = self._take(name)
        if not isinstance(value, list) or len(value) > most:
            raise Malformed
        return [Fields(item) for item in value]

    def names(self) -> frozenset[str]:
        """The names not yet read."""
        return frozenset(self._left)

    def done(self) -> None:
        """Raises Malformed if anything was not read."""
        if self._left:
            raise Malformed
