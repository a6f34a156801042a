"""Thousands of damaged bundles: each is refused in words or is the very same content.

The runs are seeded, so that a failure can be repeated. Long runs: `tests/benchmarks/fuzz_bundles`.
"""

import random
from contextlib import suppress

from kimdesk.bundles.refusals import Refused, codes
from kimdesk.bundles.statistics.reading import open_bundle, read
from tests.support.bundles import closed, content, key
from tests.support.mutations import mutated, resigned

RUNS = 3000


def outcome(raw: bytes) -> str:
    """The code of the refusal, "" where it was read; anything else raised fails the test."""
    try:
        read(raw)
    except Refused as found:
        return found.code
    return ""


def test_damaged_archives_are_refused_and_never_crash() -> None:
    good, chance = content(), random.Random(1)
    found = set()
    for run in range(RUNS):
        raw = mutated(good, chance)
        code = outcome(raw)
        assert code or raw == good, run
        found.add(code)
    assert len(found & set(codes())) >= 12  # the damage reaches every layer


def test_damage_signed_with_the_right_key_is_refused_or_read_as_it_is() -> None:
    chance = random.Random(2)
    found = set()
    for _ in range(RUNS // 2):
        raw = resigned(chance)
        code = outcome(raw)
        found.add(code)
        if not code:  # a legitimate other content, such as another rounded number
            assert read(raw).content == raw
    assert len(found) >= 8


def test_damaged_seals_are_refused() -> None:
    good, chance = closed(content()), random.Random(3)
    for run in range(RUNS // 4):
        raw = mutated(good, chance)
        with suppress(Refused):
            open_bundle(raw, key("stadt").identity)
            assert raw == good, run


def test_every_single_byte_of_a_seal_counts() -> None:
    good = closed(content())
    for at in range(0, len(good), 7):
        raw = good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :]
        try:
            open_bundle(raw, key("stadt").identity)
        except Refused:
            continue
        raise AssertionError(at)


def test_every_single_byte_of_an_archive_counts() -> None:
    good = content()
    for at in range(len(good)):
        assert outcome(good[:at] + bytes([good[at] ^ 4]) + good[at + 1 :]), at


def test_every_cut_is_found() -> None:
    good = content()
    for at in range(0, len(good), 3):
        assert outcome(good[:at]), at
