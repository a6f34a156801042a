"""A long fuzzing run against the reader of bundles.

    .venv/bin/python -m tests.benchmarks.fuzz_bundles [RUNS] [SEED]

Prints how often each refusal was reached; anything but a refusal or the same content is a find,
printed with its seed so that it can be repeated.
"""

import random
import sys
import time
from collections import Counter

from kimdesk.bundles.refusals import Refused
from kimdesk.bundles.statistics.reading import read
from tests.support.bundles import content
from tests.support.mutations import mutated, resigned

_SHARE = 4  # every fourth run is signed again with the right key


def main(runs: int = 50_000, seed: int = 0) -> int:
    """Run and report; 1 where something was found."""
    good, found, finds = content(), Counter[str](), 0
    begun = time.perf_counter()
    for run in range(runs):
        chance = random.Random(seed * 1_000_003 + run)
        raw = resigned(chance) if run % _SHARE == 0 else mutated(good, chance)
        try:
            opened = read(raw)
        except Refused as refusal:
            found[refusal.code] += 1
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a find
            finds += 1
            print(f"run {run} of seed {seed}: {type(error).__name__}")
        else:
            found["read"] += 1
            if opened.content != raw or (run % _SHARE and raw != good):
                finds += 1
                print(f"run {run} of seed {seed}: read, but not the same")
    spent = time.perf_counter() - begun
    for code, count in found.most_common():
        print(f"{count:8} {code}")
    print(f"{runs} runs, seed {seed}, {spent:.0f} s, {finds} finds")
    return 1 if finds else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
