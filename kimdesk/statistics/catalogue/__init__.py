"""The catalogue of the statistics: every indicator, every way to break it down, every name.

Nothing here counts. Codes and tables are fixed and versioned, so that the numbers of several
offices and years can be put side by side.
"""

# Rooms below: reference, base; beside it only the types of `disclosure`.

from collections.abc import Mapping

from kimdesk.statistics.catalogue.attributes import attributes
from kimdesk.statistics.catalogue.dimension import Breakdown
from kimdesk.statistics.catalogue.events import events
from kimdesk.statistics.catalogue.indicator import Indicator, TableDefinition
from kimdesk.statistics.catalogue.needs import NEEDS
from kimdesk.statistics.catalogue.outcomes import outcomes
from kimdesk.statistics.catalogue.populations import POPULATIONS, UNITS, Population, Unit
from kimdesk.statistics.catalogue.profile import PROFILE
from kimdesk.statistics.catalogue.results import RESULTS
from kimdesk.statistics.catalogue.stock import STOCK
from kimdesk.statistics.catalogue.structure import STRUCTURE
from kimdesk.statistics.catalogue.words import Words
from kimdesk.statistics.catalogue.work import WORK
from kimdesk.statistics.disclosure.data import Dimension

# Raised whenever a table, a group or a definition changes; every bundle states it.
CATALOGUE_VERSION = "2026-1"

INDICATORS: Mapping[str, Indicator] = {
    indicator.id: indicator for indicator in (*STOCK, *PROFILE, *NEEDS, *WORK, *RESULTS, *STRUCTURE)
}
TABLES: Mapping[str, TableDefinition] = {
    table.id: table for indicator in INDICATORS.values() for table in indicator.tables
}
BREAKDOWNS: Mapping[str, Breakdown] = {
    each.id: each for each in (*attributes(), *events(), *outcomes())
}
DIMENSIONS: Mapping[str, Dimension] = {
    name: breakdown.dimension() for name, breakdown in BREAKDOWNS.items()
}

__all__ = [
    "BREAKDOWNS",
    "CATALOGUE_VERSION",
    "DIMENSIONS",
    "INDICATORS",
    "POPULATIONS",
    "TABLES",
    "UNITS",
    "Breakdown",
    "Indicator",
    "Population",
    "TableDefinition",
    "Unit",
    "Words",
]
