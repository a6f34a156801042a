"""Counting the facts: any table of the catalogue for any quarter or year so far.

The database groups and adds up; only groups, never persons, are read to fill a table, and the
number of statements does not depend on how many there are.
"""

# Rooms below: reference, vault, base; `behind` also asks clients who may see which case.

from kimdesk.statistics.counting.counted import count, count_all, count_table
from kimdesk.statistics.counting.identities import Finding, identities
from kimdesk.statistics.counting.periods import Period
from kimdesk.statistics.counting.series import series
from kimdesk.statistics.counting.spreads import Spread, spread
from kimdesk.statistics.counting.tables import Table, blanked

__all__ = [
    "Finding",
    "Period",
    "Spread",
    "Table",
    "blanked",
    "count",
    "count_all",
    "count_table",
    "identities",
    "series",
    "spread",
]
