"""How times grow from the smallest to the largest store."""

from collections import defaultdict
from typing import Any

from tests.benchmarks.measuring import Measure


def of(measures: list[Measure]) -> dict[str, Any]:
    """For each measure: times in the largest store by those in the smallest, ours and the baseline.

    The sizes are measured minutes apart; the baseline's growth tells how the machine changed
    and what the driver and the database alone contribute.
    """
    by_what: defaultdict[str, dict[int, Measure]] = defaultdict(dict)
    for measure in measures:
        if measure.size:
            by_what[f"{measure.kind}: {measure.what}"][measure.size] = measure
    return {
        what: _growth(found[min(found)], found[max(found)])
        for what, found in by_what.items()
        if len(found) > 1
    }


def _growth(small: Measure, large: Measure) -> dict[str, Any]:
    return {
        "from": small.size,
        "to": large.size,
        "ours": round(large.ours_ms / small.ours_ms, 2),
        "baseline": round(large.baseline_ms / small.baseline_ms, 2),
        "same_statements": small.statements == large.statements,
    }
