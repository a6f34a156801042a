"""One indicator over several quarters, for trends."""

from collections.abc import Iterable

from kimdesk.statistics.counting.counted import count
from kimdesk.statistics.counting.tables import Table
from kimdesk.statistics.opening import StatisticsUnit


def series(
    unit: StatisticsUnit,
    indicator: str,
    quarters: Iterable[str],
    *,
    year_to_date: bool | None = None,
) -> tuple[Table, ...]:
    """The same table for each quarter, in their order; one statement a quarter.

    Raises as `count`.
    """
    return tuple(count(unit, indicator, quarter, year_to_date=year_to_date) for quarter in quarters)
