"""The figures of the method. They are part of what every bundle states."""

METHOD = "KIM-Rundung 1"
# Numbers are rounded to multiples of this.
BASE = 5
# A cell with fewer persons, and not none, is small.
SMALL = 3
# A table is published again only once so many persons changed.
LEAST_CHANGED = 5
# Mean persons per cell from which a table is let out.
MEAN_ONE_WAY, MEAN_MORE = 2, 3
# With fewer persons in a population only totals leave; of a flow, fewer are not broken down.
LEAST_PERSONS, LEAST_FLOW = 20, 10
# Up to so many combinations the attacker knows every crossing of linked dimensions.
MOST_COMBINATIONS = 20_000
LIMIT_SECONDS = 60
