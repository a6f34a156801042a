"""How times grow from the smallest to the largest store."""

from collections import defaultdict

from tests.benchmarks.measuring import Measure


def of(measures: list[Measure]) -> dict[str, float]:
    """For each measure: its time in the largest store by its time in the smallest."""
    by_what: defaultdict[str, dict[int, float]] = defaultdict(dict)
    for measure in measures:
        if measure.size:
            by_what[f"{measure.kind}: {measure.what}"][measure.size] = measure.ours_ms
    return {
        what: round(times[max(times)] / times[min(times)], 2)
        for what, times in by_what.items()
        if len(times) > 1 and times[min(times)]
    }
