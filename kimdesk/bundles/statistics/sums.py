"""Whether the numbers of a bundle can be true together, and are rounded as they must be.

A number that is not rounded could make somebody recognisable, so such a bundle is refused
however well it is signed.
"""

from collections.abc import Mapping

from kimdesk.bundles.refusals import refused
from kimdesk.bundles.statistics.manifest import TOTALS
from kimdesk.bundles.statistics.package import POPULATION, Package, PackagedTable
from kimdesk.statistics.disclosure.data import EXACT


def require_sound(package: Package) -> None:
    """Raises Refused ("rounding", "sums", "schema") for numbers that cannot be."""
    _require_totals(package)
    _require_shape(package)
    for table in package.tables:
        if table.entry.id != TOTALS:
            _require_rounded(table)
            _require_adding_up(table, package)


def bounds(number: int | None, rounding: int) -> tuple[int, int | None]:
    """The counts a number may stand for, both included; None where there is no upper bound."""
    if number is None:
        return 0, None
    half = rounding // 2
    return max(0, number - half), number + half


def _require_totals(package: Package) -> None:
    table = package.table(TOTALS)
    entry = table.entry
    if entry.dimensions != (POPULATION.id,) or not set(entry.groups[0]) <= EXACT:
        raise refused("schema")
    if entry.key != package.manifest.key or entry.several or entry.points:
        raise refused("schema")
    if not _balance(package.totals):
        raise refused("sums")


def _balance(totals: Mapping[str, int]) -> bool:
    """Who is there at the end was there before or came, and has not left."""
    if not totals.keys() >= {"BA", "ZU", "AB", "BE"}:
        return True
    cared_for = totals["BA"] + totals["ZU"]
    return cared_for - totals["AB"] == totals["BE"] and totals.get("BQ", cared_for) == cared_for


def _require_shape(package: Package) -> None:
    """Corrections name what they replace; a withdrawal has totals only."""
    manifest = package.manifest
    link = manifest.link
    corrects = link.revision > 0
    if corrects != bool(link.replaces) or corrects != bool(link.reason):
        raise refused("schema")
    if (link.sequence == 1) != (not link.previous) or (corrects and link.sequence == 1):
        raise refused("schema")
    if manifest.withdrawn and len(package.tables) > 1:
        raise refused("schema")
    if any(table.entry.key > manifest.key for table in package.tables):
        raise refused("schema")


def _require_rounded(table: PackagedTable) -> None:
    if sum(number is None for number in table.numbers.values()) != table.entry.points:
        raise refused("schema")
    for number in table.numbers.values():
        if number is not None and number % table.entry.rounding:
            raise refused("rounding")


def _require_adding_up(table: PackagedTable, package: Package) -> None:
    """The groups of a table must be able to make up its population."""
    total = package.totals.get(table.entry.population)
    if total is None or table.entry.year or table.entry.key != package.manifest.key:
        return
    ranges = [bounds(number, table.entry.rounding) for number in table.numbers.values()]
    if table.entry.several:
        if any(low > total for low, _ in ranges):
            raise refused("sums")
        return
    highest = None if any(high is None for _, high in ranges) else sum(h or 0 for _, h in ranges)
    if sum(low for low, _ in ranges) > total or (highest is not None and highest < total):
        raise refused("sums")
