"""The one byte form of JSON that hashes and signatures are made over, and its strict reading.

Sorted names, no blanks, UTF-8, whole numbers and texts only. Whatever could be written in two
ways is refused, so that nobody can change a byte without changing the content.
"""

import json
import re
from typing import NoReturn

from kimdesk.bundles.refusals import refused

MOST_DEPTH = 12
_MOST_DIGITS = 15
_BRACKET = re.compile(rb"[\[\]{}]")


def canonical(value: object) -> bytes:
    """The byte form of a value. Raises ValueError for fractions and lone surrogates."""
    if _has_fraction(value):
        raise ValueError("fraction")
    return _written(value)


def parse(raw: bytes, most: int) -> dict[str, object]:
    """The object in `raw`, at most `most` bytes; Refused unless it is in its one byte form."""
    if len(raw) > most:
        raise refused("too-large")
    if _depth(raw) > MOST_DEPTH:
        raise refused("json-depth")
    try:
        value = json.loads(
            raw.decode("utf-8"),
            object_pairs_hook=_no_doubles,
            parse_constant=_no_number,
            parse_float=_no_number,
            parse_int=_whole,
        )
    except (ValueError, RecursionError):
        raise refused("json") from None
    if not isinstance(value, dict):
        raise refused("json")
    try:
        same = _written(value) == raw  # no fraction came through
    except ValueError:
        same = False
    if not same:
        raise refused("json-form")
    return value


def _written(value: object) -> bytes:
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8")


def _depth(raw: bytes) -> int:
    """How deeply brackets are nested at most, counted without understanding the rest."""
    deepest = depth = 0
    for bracket in _BRACKET.findall(raw):
        depth += 1 if bracket in b"[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _no_doubles(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise refused("json-double")
    return found


def _no_number(_text: str) -> NoReturn:
    raise refused("json-number")


def _whole(text: str) -> int:
    if len(text) > _MOST_DIGITS:
        raise refused("json-number")
    return int(text)


def _has_fraction(value: object) -> bool:
    if isinstance(value, dict):
        return any(_has_fraction(each) for each in value.values())
    if isinstance(value, list | tuple):
        return any(_has_fraction(each) for each in value)
    return isinstance(value, float)
