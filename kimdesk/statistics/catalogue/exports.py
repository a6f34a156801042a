"""Which tables leave the office with a quarter, and by which rule.

Only counts leave: no means, no shares, no time. Counts of persons since January stay: whoever
adds up the quarters would know more than the audit assumes. Of the tables for a year, those of
persons leave with the fourth quarter's. A table that says the same once more in another way
stays (`Breakdown.inside`), and so does whatever crosses counts of contacts.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from kimdesk.statistics.catalogue import BREAKDOWNS, INDICATORS, TABLES
from kimdesk.statistics.catalogue.indicator import Leaving, TableDefinition
from kimdesk.statistics.disclosure.data import TableSpec

# How the protection of numbers calls the rules.
_RULES: Mapping[Leaving, Literal["persons", "contacts", "rounding"]] = {
    "persons": "persons",
    "contacts": "contacts",
    "barriers": "rounding",
}


def leaving(table: TableDefinition) -> Leaving:
    """The rule by which a table leaves, "" if it stays in the office."""
    indicator = INDICATORS[table.indicator]
    if any(BREAKDOWNS[name].inside for name in table.dimensions):
        return ""
    if not table.dimensions and indicator.leaving == "persons":
        return "total"
    if indicator.leaving in {"contacts", "barriers"} and len(table.dimensions) > 1:
        return ""
    return indicator.leaving


def exported(quarter: str, *rules: Leaving) -> tuple[TableDefinition, ...]:
    """The tables that leave with a quarter ("2026Q3") by these rules, as they leave."""
    return tuple(
        replace(table, year=table.year and leaving(table) == "contacts")
        for table in TABLES.values()
        if leaving(table) in rules and (not _is_yearly(table) or quarter.endswith("Q4"))
    )


def export_population(table: TableDefinition) -> str:
    """Under which name the data of a table are exported: those of a year have one of their own."""
    return f"{table.population}_YEAR" if table.year else table.population


def table_specs(quarter: str) -> tuple[TableSpec, ...]:
    """The tables that leave with a quarter, for their protection."""
    return tuple(_spec(table) for table in exported(quarter, *_RULES))


def _spec(table: TableDefinition) -> TableSpec:
    sensitive = INDICATORS[table.indicator].sensitive
    population = export_population(table)
    rule = _RULES[leaving(table)]
    return TableSpec(table.id, population, table.dimensions, sensitive=sensitive, rule=rule)


def _is_yearly(table: TableDefinition) -> bool:
    return INDICATORS[table.indicator].set == "J"
