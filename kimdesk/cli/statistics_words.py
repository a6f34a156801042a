"""How `kimdesk statistics` writes tables: lines for people, objects for programs."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kimdesk.base.text import translate
from kimdesk.reference import Catalogue
from kimdesk.statistics.catalogue import BREAKDOWNS, INDICATORS, POPULATIONS, TABLES, UNITS
from kimdesk.statistics.catalogue.labels import group_label
from kimdesk.statistics.counting import Spread, Table
from kimdesk.statistics.counting.spreads import MEASURED
from kimdesk.statistics.disclosure.data import Cell, Level, Published

NONE, POINT = "–", "."


def heading(table_id: str, *, year: bool = False) -> str:
    """What a table is about, e.g. "P01 Geschlecht: Zugänge"."""
    table = TABLES[table_id]
    indicator = INDICATORS[table.indicator]
    said = f"{indicator.id} {indicator.name.label()}"
    population = POPULATIONS[table.population].name.label()
    if population.casefold() != indicator.name.label().casefold():
        said += f": {population}"
    if table.dimensions and table.dimensions != indicator.breakdowns[0]:
        by = translate("Command", " und ").join(_named_dimensions(table.dimensions))
        said += translate("Command", ", nach {groups}").format(groups=by)
    return said + (translate("Command", ", seit Jahresbeginn") if year else "")


def _named_dimensions(names: Iterable[str]) -> list[str]:
    return [BREAKDOWNS[name].name.label() for name in names]


def lines_of(table: Table, catalogue: Catalogue) -> Iterator[str]:
    """A counted table; groups with nobody are not written."""
    total = f"{table.total} {UNITS[table.unit].label()}"
    if table.minutes:
        total += f", {_hours(table.total_minutes)}"
    if table.share is not None:
        total += f", {_value(round(100 * table.share, 1))} %"
    yield f"{heading(table.id, year=table.year)}: {total}"
    for cell, number in table.cells.items():
        if cell and number:
            spent = f"  {_hours(table.minutes[cell])}" if table.minutes else ""
            yield f"  {number:>6}  {_named(table.dimensions, cell, 'fine', catalogue)}{spent}"


def lines_of_published(table: Published, catalogue: Catalogue) -> Iterator[str]:
    """A protected table, "." where a number is not told."""
    yield heading(table.table)
    if table.level == "none":
        yield f"  {NONE}"
    for cell, number in table.numbers.items():
        shown = POINT if number is None else str(number)
        names = TABLES[table.table].dimensions
        yield f"  {shown:>6}  {_named(names, cell, table.level, catalogue)}".rstrip()


def line_of_spread(found: Spread) -> str:
    """Median and quartiles of what was measured."""
    text = translate("Command", "{measured}: Mitte {median}, Viertel {lower} bis {upper} ({n})")
    return "  " + text.format(
        measured=MEASURED[found.measured].label(),
        median=_value(found.median),
        lower=_value(found.lower),
        upper=_value(found.upper),
        n=found.number,
    )


def shape_of(table: Table) -> dict[str, Any]:
    """A counted table for programs."""
    return {
        "id": table.id,
        "indicator": table.indicator,
        "population": table.population,
        "unit": table.unit,
        "dimensions": list(table.dimensions),
        "level": table.level,
        "since_january": table.year,
        "total": table.total,
        "share": table.share,
        "cells": _cells(table.cells),
        "minutes": _cells(table.minutes),
    }


def shape_of_published(table: Published) -> dict[str, Any]:
    """A protected table for programs; null where a number is not told."""
    known = TABLES[table.table]
    return {
        "id": table.table,
        "indicator": known.indicator,
        "population": known.population,
        "unit": known.unit,
        "dimensions": list(known.dimensions),
        "level": table.level,
        "quarter": table.quarter,
        "cells": _cells(table.numbers),
    }


def shape_of_spread(indicator: str, found: Spread) -> dict[str, Any]:
    """Median and quartiles for programs."""
    return {
        "indicator": indicator,
        "measured": found.measured,
        "number": found.number,
        "median": found.median,
        "lower": found.lower,
        "upper": found.upper,
    }


def _cells(numbers: Mapping[Cell, int | None]) -> list[dict[str, Any]]:
    return [{"groups": list(cell), "number": number} for cell, number in numbers.items()]


def _named(names: Iterable[str], cell: Cell, level: Level, catalogue: Catalogue) -> str:
    labels = (group_label(catalogue, n, code, level) for n, code in zip(names, cell, strict=True))
    return " × ".join(labels)


def _hours(minutes: int) -> str:
    return translate("Command", "{hours} Std.").format(hours=_value(round(minutes / 60, 1)))


def _value(number: float | None) -> str:
    """With a comma or point as the language writes it, and no decimals where there are none."""
    if number is None:
        return NONE
    return f"{number:g}".replace(".", translate("Command", ","))
