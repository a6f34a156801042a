"""Keeps the search for unused objects from stopping the window.

Whatever was loaded and made until the window stands stays until the program ends: modules,
classes, code lists. Looking through all of it took a seventh of a second, again and again.
"""

import gc

_settled: list[bool] = []


def settle_long_lived() -> None:
    """Take what exists now out of later searches; only the first window of a run does."""
    if not _settled:
        _settled.append(True)
        # What unlocking left behind shall not stay with it.
        gc.collect(1)
        gc.freeze()
